"""The shipped queries: ``kg/queries/*.rq``, each with a comment header that says what it asks and with which values.

The header is the documentation and the program reads it; ``kg/queries/README.md`` explains the form. A file is a valid
SPARQL query as it stands: each parameter has a line ``VALUES ?name { … }`` (or ``LIMIT n``) that holds an example or
the default and is replaced by the value asked for; lines that begin with ``# --name:`` count only when the parameter is
given (see ``kg.parameters``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, cast, get_args

from ontology.errors import KgError

ParameterKind = Literal["person", "organisation", "event", "name", "role", "kind", "place", "date", "number", "limit"]
KINDS: tuple[ParameterKind, ...] = get_args(ParameterKind)

_FIELD = re.compile(r"#\s*(name|title|about|param|example):\s*(.+?)\s*")
_PARAMETER = re.compile(r"([a-z][a-z-]*) \(([a-z]+)\)(?: = (\S+))? \| ([^|]+) \| ([^|]+)")


class QueryError(KgError):
    """A query that cannot be asked: unknown name, wrong parameter, SPARQL that does not parse, ``SERVICE``."""


class Text(NamedTuple):
    """A sentence in both interface languages."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value a shipped query takes. ``default`` is ``None`` where the caller must give one; ``*`` means any."""

    name: str
    kind: ParameterKind
    about: Text
    default: str | None = None

    @property
    def variable(self) -> str:
        """The SPARQL variable (without ``?``) the value is bound to."""
        return self.name.replace("-", "_") + (
            "_name" if self.kind in ("person", "organisation", "event", "name") else ""
        )


@dataclass(frozen=True, slots=True)
class ShippedQuery:
    """One shipped query: its name (the file's stem), what it asks, its parameters and its SPARQL text."""

    name: str
    title: Text
    about: Text
    parameters: tuple[Parameter, ...]
    example: str
    text: str


@cache
def shipped_queries() -> dict[str, ShippedQuery]:
    """Read all shipped queries, by name, in alphabetical order."""
    found = [entry for entry in files("kg").joinpath("queries").iterdir() if entry.name.endswith(".rq")]
    queries = [parse_shipped(entry.name, entry.read_text(encoding="utf-8")) for entry in found]
    return {query.name: query for query in sorted(queries, key=lambda query: query.name)}


def shipped_query(name: str) -> ShippedQuery:
    """Give the query of that name; ``QueryError`` with the nearest names when there is none."""
    queries = shipped_queries()
    if name in queries:
        return queries[name]
    near = get_close_matches(name, queries, n=3, cutoff=0.5)
    hint = f"did you mean {', '.join(near)}?" if near else "kg query --list names them all"
    raise QueryError(f"no shipped query {name!r}; {hint}")


def parse_shipped(file_name: str | None, text: str) -> ShippedQuery:
    """Read a query with a comment header; ``QueryError`` names the file and the field that is missing or malformed.

    ``file_name`` is ``None`` for a user's own query, whose name is what its header says.
    """
    fields: dict[str, list[str]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        if match := _FIELD.fullmatch(line):
            fields.setdefault(match[1], []).append(match[2])
    where = file_name or "the query"
    for key in ("name", "title", "about", "example"):
        if len(fields.get(key, [])) != 1:
            raise QueryError(f"{where}: the header needs exactly one line '# {key}: …'")
    name, title, about, example = (fields[key][0] for key in ("name", "title", "about", "example"))
    if file_name is not None and f"{name}.rq" != file_name:
        raise QueryError(f"{where}: the header's name {name!r} must be the file's stem")
    parameters = tuple(_parameter(where, line) for line in fields.get("param", ()))
    return ShippedQuery(name, _both(where, title), _both(where, about), parameters, example, text)


def _both(where: str, line: str) -> Text:
    zh, bar, en = line.partition(" | ")
    if not bar:
        raise QueryError(f"{where}: {line!r} must be Chinese and English with ' | ' between them")
    return Text(zh, en)


def _parameter(where: str, line: str) -> Parameter:
    match = _PARAMETER.fullmatch(line)
    if match is None or match[2] not in KINDS:
        raise QueryError(f"{where}: {line!r} must read 'name (kind) [= default] | 中文 | English', kind one of {KINDS}")
    return Parameter(match[1], cast("ParameterKind", match[2]), Text(match[4], match[5]), match[3])
