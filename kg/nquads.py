"""Canonical N-Quads text: the form in which the graph is computed, compared, stored and exchanged.

A statement is one line without its line end, with the escapes and the literal forms that the store writes
(RDF Dataset Canonicalization, section 5), so that a computed line and a dumped line are equal as text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rdflib import Literal
from rdflib.namespace import RDF, XSD

if TYPE_CHECKING:
    from rdflib.term import Node

    from ontology.dates import PartialDate

_CONTROLS = "".join(chr(code) for code in (*range(0x20), 0x7F))
_SPECIAL = re.compile(f'["\\\\{re.escape(_CONTROLS)}\ud800-\udfff]')
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}

_DATE_TYPES = {"day": f"^^<{XSD.date}>", "month": f"^^<{XSD.gYearMonth}>", "year": f"^^<{XSD.gYear}>"}
_INTEGER = f"^^<{XSD.integer}>"
_DECIMAL = f"^^<{XSD.decimal}>"
_ANY_URI = f"^^<{XSD.anyURI}>"
TRUE = f'"true"^^<{XSD.boolean}>'
"""The only truth value the graph holds; what is not so is not said."""


def iri(value: str) -> str:
    """Write an IRI, which must be one that ``ontology.iris`` minted or a term."""
    return f"<{value}>"


def string(text: str) -> str:
    """Write a plain literal; half surrogates, which no RDF text can hold, become U+FFFD."""
    if _SPECIAL.search(text):
        text = _SPECIAL.sub(_escape, text)
    return f'"{text}"'


def any_uri(text: str) -> str:
    """Write an address as a typed literal, so that one that is no proper IRI does no harm."""
    return string(text) + _ANY_URI


def date(value: PartialDate) -> str:
    """Write a date as xsd:date, xsd:gYearMonth or xsd:gYear, by what is known of it."""
    return f'"{value}"' + _DATE_TYPES[value.precision]


def term(node: Node) -> str:
    """Write an rdflib IRI or literal."""
    if isinstance(node, Literal):
        text = string(str(node))
        if node.language:
            return f"{text}@{node.language.lower()}"
        return text if node.datatype in (None, XSD.string) else f"{text}^^<{node.datatype}>"
    return iri(str(node))


def integer(value: int) -> str:
    """Write a whole number."""
    return f'"{value}"' + _INTEGER


def decimal(value: float) -> str:
    """Write a number between 0 and 1 (a confidence) with at most four decimals."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return f'"{text}"' + _DECIMAL


class Lines:
    """Collects the statements of one graph, each once."""

    __slots__ = ("_end", "_lines")

    def __init__(self, graph: str) -> None:
        """Begin an empty graph of this name."""
        self._end = f" {iri(graph)} ."
        self._lines: set[str] = set()

    def add(self, subject: str, predicate: str, value: str) -> None:
        """Add a statement; subject and value are written terms, the predicate is a bare IRI."""
        self._lines.add(f"{subject} <{predicate}> {value}{self._end}")

    def type(self, subject: str, of: str) -> None:
        """Say what a thing is; ``of`` is a bare IRI."""
        self._lines.add(f"{subject} <{RDF.type}> <{of}>{self._end}")

    def sorted(self) -> list[str]:
        """Give all lines in code point order."""
        return sorted(self._lines)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return _SHORT.get(character) or f"\\u{ord(character):04X}"
