"""The graph as files other programs read: N-Quads, TriG, Turtle and JSON-LD, streamed, the same bytes every time.

All take canonical N-Quads lines (each with its line end), and write text in UTF-8. TriG and JSON-LD take them graph by
graph. No blank nodes occur, so a file reads back to exactly the same statements.
"""

from __future__ import annotations

import json
from itertools import groupby, islice
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import pyoxigraph as ox

from ontology.terms import PREFIXES, RDF, XSD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BATCH = 5000


class GraphBlock(NamedTuple):
    """One named graph: its IRI and its lines in code point order."""

    name: str
    lines: Iterable[str]


def write_nquads(lines: Iterable[str], out: IO[bytes]) -> None:
    """Write canonical N-Quads: the lines, which are in code point order, as they are."""
    source = iter(lines)
    while batch := "".join(islice(source, _BATCH)):
        out.write(batch.encode("utf-8"))


def write_turtle(lines: Iterable[str], out: IO[bytes]) -> None:
    """Write all graphs as one, in Turtle; which graph (article) a statement is from is not kept."""
    triples = (quad.triple for quad in _quads(lines))
    ox.serialize(triples, out, ox.RdfFormat.TURTLE, prefixes=PREFIXES)


def write_trig(blocks: Iterable[GraphBlock], out: IO[bytes]) -> None:
    """Write TriG, one block a named graph."""
    quads = (quad for block in blocks for quad in _quads(block.lines))
    ox.serialize(quads, out, ox.RdfFormat.TRIG, prefixes=PREFIXES)


def write_jsonld(blocks: Iterable[GraphBlock], context: dict[str, Any], out: IO[bytes]) -> None:
    """Write JSON-LD 1.1, compacted with ``context`` (the content of ``@context``), which stands in the file."""
    names = _Names(context)
    out.write(b'{"@context": ' + json.dumps(context, ensure_ascii=False).encode("utf-8") + b',\n"@graph": [')
    for number, block in enumerate(blocks):
        head = ",\n" if number else "\n"
        out.write(f'{head}{{"@id": {json.dumps(block.name)}, "@graph": ['.encode())
        for position, (subject, quads) in enumerate(groupby(_quads(block.lines), key=_subject)):
            node = json.dumps(names.node(subject, quads), ensure_ascii=False)
            out.write(((",\n  " if position else "\n  ") + node).encode("utf-8"))
        out.write(b"]}")
    out.write(b"\n]}\n")


class _Names:
    """Short names of a JSON-LD context: which key stands for a property, and how its values may be written."""

    def __init__(self, context: dict[str, Any]) -> None:
        self._keys: dict[str, tuple[str, str | None]] = {}
        self._types: dict[str, str] = {}
        for term, definition in sorted(context.items()):
            entry = {"@id": definition} if isinstance(definition, str) else definition
            if not isinstance(entry, dict) or "@reverse" in entry or entry.get("@container", "@set") != "@set":
                continue
            iri = _expand(str(entry.get("@id", "")), context)
            if iri.startswith("@") or iri.endswith(("#", "/")):
                continue
            self._keys.setdefault(iri, (term, _expand(entry["@type"], context) if "@type" in entry else None))
            self._types.setdefault(iri, term)

    def node(self, subject: str, quads: Iterable[Any]) -> dict[str, Any]:
        """Give the JSON object of one subject; properties with one value have it bare."""
        found: dict[str, list[Any]] = {"@id": [subject]}
        for quad in quads:
            predicate = quad.predicate.value
            if predicate == str(RDF.type):
                found.setdefault("@type", []).append(self._types.get(quad.object.value, quad.object.value))
                continue
            key, kind = self._keys.get(predicate, (predicate, None))
            found.setdefault(key, []).append(_value(quad.object, kind))
        return {key: values[0] if len(values) == 1 else values for key, values in found.items()}


def _subject(quad: ox.Quad) -> str:
    return quad.subject.value if isinstance(quad.subject, ox.NamedNode) else str(quad.subject)


def _value(term: Any, kind: str | None) -> Any:
    if isinstance(term, ox.NamedNode):
        return term.value if kind == "@id" else {"@id": term.value}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    datatype = term.datatype.value
    if datatype == kind or (datatype == str(XSD.string) and kind is None):
        return term.value
    return {"@value": term.value} if datatype == str(XSD.string) else {"@value": term.value, "@type": datatype}


def _expand(name: str, context: dict[str, Any]) -> str:
    prefix, colon, rest = name.partition(":")
    if colon and not rest.startswith("//") and isinstance(context.get(prefix), str):
        return str(context[prefix]) + rest
    return name


def _quads(lines: Iterable[str]) -> Iterator[ox.Quad]:
    source = iter(lines)
    while batch := "".join(islice(source, _BATCH)):
        yield from ox.parse(batch, ox.RdfFormat.N_QUADS)
