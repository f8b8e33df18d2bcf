"""Asking the graph: SPARQL text, a file with it, or the name of a shipped query with its parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from rdflib import Graph

from kg.labels import find_labels, similar_labels
from kg.parameters import NAMED, bind, full_names, is_iri, matching
from kg.shipped import QueryError, ShippedQuery, parse_shipped, shipped_query
from ontology.dates import DateError, PartialDate
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rdflib.term import Identifier

    from kg.store import GraphStore

_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")
_AT = re.compile(r"error at (\d+):(\d+)")
_UPDATE = re.compile(r"(?i)\s*(insert|delete|load|clear|drop|create|add|move|copy|with)\b")
_QUOTED = re.compile(r"<[^<>\s]*>|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|#[^\n]*")
_HEADER = re.compile(r"#\s*name:")


@dataclass(slots=True)
class Rows:
    """The answer to a SELECT: column names, and the rows, once, as rdflib terms (``None``: unbound)."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Identifier | None, ...]]

    def is_empty(self) -> bool:
        """Tell whether there is no row (left); none is lost by looking."""
        first = next(self.rows, None)
        if first is not None:
            self.rows = chain((first,), self.rows)
        return first is None


Answer = Rows | Graph | bool


def run_query(graph: GraphStore, question: str, parameters: Mapping[str, str] | None = None) -> Answer:
    """Answer SPARQL text or a shipped query: ``Rows`` for SELECT, an rdflib ``Graph`` for CONSTRUCT, ``bool`` for ASK.

    A ``question`` that is one word in lower case (with hyphens) names a shipped query, all else is SPARQL, which takes
    parameters too if it begins with the comment header of the shipped ones. Raises ``QueryError``.
    """
    given = dict(parameters or {})
    query = find_query(question)
    if query is not None:
        given = full_names(query, given)
        if query.name == "holders" and given.get("on", "*") != "*":
            return _holders_on(graph, query, given)
        text = bind(query, given, partial(find_labels, graph))
    elif given:
        raise QueryError(f"--{next(iter(given))}: only shipped queries take parameters (kg query --list)")
    else:
        text = question
    try:
        result = graph.query(text)
    except QueryError as error:
        raise _located(error, text) from error
    return result if isinstance(result, bool | Graph) else Rows(tuple(result.variables), result.rows)


def _holders_on(graph: GraphStore, query: ShippedQuery, given: Mapping[str, str]) -> Rows:
    """Answer who held a post on a day: the one shipped query that is computed, for it weighs what is told and seen."""
    from kg.tenures.asof import COLUMNS, holders, rows  # noqa: PLC0415  (the extractor's lexicons; only where needed)

    organisation = given.get("organisation", "*")
    if not organisation.strip("*"):
        raise QueryError(f"query {query.name} with --on needs --organisation ({query.example})")
    try:
        on = PartialDate.parse(given["on"])
    except DateError as error:
        raise QueryError(f"--on: {error}") from error
    return Rows(COLUMNS, rows(holders(graph, organisation, given.get("role", "*"), on)))


def find_query(question: str) -> ShippedQuery | None:
    """Give the shipped query a question names, or the one its comment header describes; ``None`` for plain SPARQL."""
    text = question.strip()
    if _NAME.fullmatch(text):
        return shipped_query(text)
    return parse_shipped(None, text) if _HEADER.match(text) else None


def read_question(argument: str) -> str:
    """Give the question an argument stands for: the text of a file (``.rq``, ``.sparql``), or the argument itself."""
    path = Path(argument)
    if path.suffix not in (".rq", ".sparql") or "\n" in argument:
        return argument
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{argument}: cannot be read ({error}); give SPARQL text, a UTF-8 file or a name") from error


def unknown_names(graph: GraphStore, query: ShippedQuery, given: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    """Tell which names among the parameters are nobody's in the graph, each with the most similar labels there are."""
    unknown = []
    given = full_names(query, given)
    for parameter in query.parameters:
        value = given.get(parameter.name, "")
        if parameter.kind not in NAMED or not value.strip("*") or is_iri(value):
            continue
        part = max(value.split("*"), key=len)
        if not matching(value, find_labels(graph, parameter.kind, part)):
            unknown.append((value, similar_labels(graph, parameter.kind, value)))
    return unknown


def _located(error: QueryError, text: str) -> QueryError:
    """Say in few words where a query does not parse: the engine lists every token it would have taken."""
    place = _AT.search(str(error))
    if place is None:
        return error
    if _UPDATE.match(text):
        return QueryError("only queries are answered; the graph changes through articles and kg build")
    line, column = int(place[1]), int(place[2])
    lines = text.split("\n")
    near = lines[line - 1][max(0, column - 2) :][:30].strip() if line <= len(lines) else ""
    bare = _QUOTED.sub(" ", text)
    declared = {*PREFIXES, *re.findall(r"(?i)\bprefix\s+([\w-]*):", bare)}
    unknown = [prefix for prefix in re.findall(r"(?<![\w?$:-])([A-Za-z][\w-]*):", bare) if prefix not in declared]
    if unknown:
        why = f"unknown prefix {unknown[0]}: (known without declaring: {', '.join(PREFIXES)})"
    else:
        why = f"cannot be read at or before {near!r}" if near else "something is missing at the end"
    return QueryError(f"SPARQL line {line}, column {column}: {why}")
