"""Answers of queries to text: an aligned table for people, CSV for spreadsheets, SPARQL 1.1 JSON for programs."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from rdflib import BNode, Literal, URIRef
from rdflib.namespace import XSD
from rich.cells import cell_len

from ontology.terms import PREFIXES
from output.cells import guard_cell, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rdflib import Graph
    from rdflib.term import Identifier

Row = tuple["Identifier | None", ...]

_BARE = {
    XSD.integer,
    XSD.decimal,
    XSD.double,
    XSD.float,
    XSD.boolean,
    XSD.date,
    XSD.gYear,
    XSD.gYearMonth,
    XSD.dateTime,
}


def table_lines(columns: Sequence[str], rows: Iterable[Row], *, widest: int = 60, base: str = "") -> Iterator[str]:
    """Give the lines of a plain table, columns aligned by display width (a Chinese character counts two).

    IRIs are shortened to ``prefix:name`` (``id:…`` under ``base``) and cells wider than ``widest`` are cut with ``…``.
    Control characters and marks that turn the writing direction are shown as ``\\u….`` escapes.
    """
    names = {**PREFIXES, "id": base} if base else PREFIXES
    table = [[one_line(name) for name in columns]]
    table += [[_cut(one_line(_short(term, names)), widest) for term in row] for row in rows]
    widths = [max(cell_len(line[i]) for line in table) for i in range(len(columns))]
    for number, line in enumerate(table):
        yield "  ".join(
            cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        if number == 0:
            yield "  ".join("─" * width for width in widths)


def csv_lines(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    """Give SPARQL 1.1 CSV, a line at a time; text that a spreadsheet would run as a formula is preceded by ``'``."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(list(columns))
    yield _taken(buffer)
    for terms in rows:
        writer.writerow([_plain(term) for term in terms])
        yield _taken(buffer)


def json_pieces(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    """Give a SPARQL 1.1 Query Results JSON document in pieces."""
    head = json.dumps({"vars": list(columns)}, ensure_ascii=False)
    yield f'{{"head": {head}, "results": {{"bindings": ['
    for number, row in enumerate(rows):
        binding = {name: _json_term(term) for name, term in zip(columns, row, strict=True) if term is not None}
        yield (",\n" if number else "\n") + json.dumps(binding, ensure_ascii=False)
    yield "\n]}}\n"


def json_boolean(value: bool) -> str:  # noqa: FBT001
    """Give the SPARQL 1.1 JSON document of an ASK."""
    return json.dumps({"head": {}, "boolean": value}) + "\n"


def graph_text(graph: Graph, form: str) -> str:
    """Give a graph as ``turtle``, ``ntriples`` (sorted) or ``json`` (JSON-LD)."""
    if form == "ntriples":
        return "".join(sorted(graph.serialize(format="nt").splitlines(keepends=True)))
    return graph.serialize(format="json-ld" if form == "json" else form)


def _json_term(term: Identifier) -> dict[str, Any]:
    if isinstance(term, URIRef):
        return {"type": "uri", "value": str(term)}
    if isinstance(term, BNode):
        return {"type": "bnode", "value": str(term)}
    value: dict[str, Any] = {"type": "literal", "value": str(term)}
    if isinstance(term, Literal) and term.language:
        value["xml:lang"] = term.language
    elif isinstance(term, Literal) and term.datatype not in (None, XSD.string):
        value["datatype"] = str(term.datatype)
    return value


def _plain(term: Identifier | None) -> str:
    if term is None:
        return ""
    typed = isinstance(term, Literal) and term.datatype in _BARE
    return str(term) if typed else guard_cell(str(term))


def _short(term: Identifier | None, names: dict[str, str]) -> str:
    if isinstance(term, URIRef):
        best = max(
            (item for item in names.items() if term.startswith(item[1])), key=lambda item: len(item[1]), default=None
        )
        return f"{best[0]}:{term[len(best[1]) :]}" if best else str(term)
    return "" if term is None else str(term)


def _cut(text: str, widest: int) -> str:
    if cell_len(text) <= widest:
        return text
    width = 0
    for position, character in enumerate(text):
        width += cell_len(character)
        if width > widest - 1:
            return text[:position] + "…"
    return text


def _taken(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text
