"""Values into shipped queries: checked, matched against the names in the graph, and written as escaped SPARQL terms.

Names (of persons, organisations, events, roles, places) match whole labels, preferred or alternative. ``*`` stands for
any run of characters: ``王*`` begins with 王, ``*年会*`` contains 年会, ``*`` alone is any. A whole IRI means that
very entity.
Raw text never enters a query: a value becomes a literal that ``pyoxigraph`` escapes, in place of a ``VALUES`` line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation

from pyoxigraph import Literal, NamedNode

from kg.shipped import Parameter, ParameterKind, QueryError, ShippedQuery
from ontology.dates import DateError, PartialDate
from ontology.terms import XSD

Labels = Callable[[ParameterKind, str], Iterable[str]]
"""``labels(kind, part)`` gives the labels of that kind in the graph that contain ``part``."""

NAMED: frozenset[ParameterKind] = frozenset({"person", "organisation", "event", "name", "role", "kind", "place"})
"""Kinds of parameters whose value is a name in the graph."""
_ENTITIES: frozenset[ParameterKind] = frozenset({"person", "organisation", "event", "name"})
_IRI = re.compile(r"[a-z][a-z0-9+.-]*://[^\s<>\"{}|\\^`]+")


def bind(query: ShippedQuery, values: Mapping[str, str], labels: Labels) -> str:
    """Give the SPARQL text of a shipped query with its parameters bound.

    Raises ``QueryError`` for a parameter the query does not have, one that is missing, or a value of the wrong kind.
    """
    known = {parameter.name: parameter for parameter in query.parameters}
    for name in values:
        if name not in known:
            has = ", ".join(f"--{k}" for k in known) or "none"
            raise QueryError(f"query {query.name} has no parameter --{name}; it has: {has}")
    text = query.text
    for name, raw in values.items():
        if any("\ud800" <= character <= "\udfff" for character in raw):
            raise QueryError(f"--{name}: {raw!r} is not valid UTF-8 text")
    for parameter in query.parameters:
        value = values.get(parameter.name, parameter.default)
        if value is None:
            raise QueryError(
                f"query {query.name} needs --{parameter.name} ({parameter.about.en}); e.g. {query.example}"
            )
        text = _replace(query, parameter, value, text, labels)
    return text


def full_names(query: ShippedQuery, values: Mapping[str, str]) -> dict[str, str]:
    """Give the values under the full names of the parameters: ``--org`` is ``--organisation`` where nothing else fits.

    Names that fit nothing, or several, stay as they are. Raises ``QueryError`` for a parameter given twice.
    """
    known = [parameter.name for parameter in query.parameters]
    found: dict[str, str] = {}
    for name, value in values.items():
        fitting = [full for full in known if full.startswith(name)]
        full = fitting[0] if name not in known and len(fitting) == 1 else name
        if full in found:
            raise QueryError(f"query {query.name}: --{full} is given twice")
        found[full] = value
    return found


def matching(pattern: str, labels: Iterable[str]) -> list[str]:
    """Give the labels, sorted and each once, that a name with ``*`` matches from end to end."""
    expression = re.compile(".*".join(re.escape(part) for part in pattern.split("*")), re.DOTALL)
    return sorted({label for label in labels if expression.fullmatch(label)})


def is_iri(value: str) -> bool:
    """Tell whether a value is a whole IRI rather than a name."""
    return _IRI.fullmatch(value) is not None


def longest_part(pattern: str) -> str:
    """Give the longest run of a pattern without ``*``: what a store can search for."""
    return max(pattern.split("*"), key=len)


def _replace(query: ShippedQuery, parameter: Parameter, value: str, text: str, labels: Labels) -> str:
    if parameter.kind == "limit":
        line, new = re.compile(r"^(\s*)LIMIT \d+", re.MULTILINE), f"LIMIT {_whole(parameter, value)}"
    else:
        optional = re.compile(rf"^(\s*)# --{parameter.name}: ", re.MULTILINE)
        if optional.search(text):
            if not value.strip("*"):
                return text
            text = optional.sub(r"\1", text)
        variable = parameter.variable
        if parameter.kind in _ENTITIES and is_iri(value):
            variable = f"{variable.removesuffix('_name')}_iri"
        line = re.compile(rf"^(\s*)(\{{ )?VALUES \?{parameter.variable} \{{ .* \}}$", re.MULTILINE)
        new = f"VALUES ?{variable} {{ {_terms(parameter, value, labels)} }}"
    if not line.search(text):
        raise QueryError(f"{query.name}.rq: parameter {parameter.name} needs a line like {line.pattern}")
    return line.sub(lambda match: "".join(part or "" for part in match.groups()) + new, text)


def _terms(parameter: Parameter, value: str, labels: Labels) -> str:
    if parameter.kind in NAMED:
        if not value.strip("*"):
            return "UNDEF"
        if parameter.kind in _ENTITIES and is_iri(value):
            return str(NamedNode(value))
        if "*" not in value:
            return str(Literal(value))
        found = matching(value, labels(parameter.kind, longest_part(value)))
        return " ".join(str(Literal(label)) for label in found)
    if parameter.kind == "date":
        try:
            return str(Literal(str(PartialDate.parse(value))))
        except DateError as error:
            raise QueryError(f"--{parameter.name}: {error}") from error
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise QueryError(f"--{parameter.name} must be a number, not {value!r}") from error
    if not number.is_finite():
        raise QueryError(f"--{parameter.name} must be a number, not {value!r}")
    return str(Literal(f"{number:f}", datatype=NamedNode(str(XSD.decimal))))


def _whole(parameter: Parameter, value: str) -> int:
    if not value.isascii() or not value.isdigit():
        raise QueryError(f"--{parameter.name} must be a whole number, not {value!r}")
    return int(value)
