"""Refuses SPARQL that could reach out of the store: ``SERVICE`` sends requests, and the engine cannot switch it off.

A query in which the letters "service" stand nowhere cannot hold the keyword (escapes in keywords do not parse). Any
other must pass twice. Its algebra, made by the parser of rdflib, holds no ``SERVICE``; and as two parsers may differ
(the engine takes ``SERVICESILENT`` without a blank), no bare word of its text has those letters in it either. What
rdflib cannot parse does not pass.
"""

from __future__ import annotations

from typing import Any

from kg.shipped import QueryError
from kg.sparql_words import bare_text

_WORD = "service"
_NODE = "ServiceGraphPattern"


def refuse_service(query: str) -> None:
    """Raise ``QueryError`` if the query could send a request to another endpoint."""
    if _WORD not in query.casefold():
        return
    if _WORD in bare_text(query).casefold() or _calls_service(query):
        raise QueryError(
            "SERVICE is not allowed: queries never leave this machine; remove it (or rename the prefix called so)"
        )


def _calls_service(query: str) -> bool:
    """Tell whether the algebra of the query holds a ``SERVICE``; ``QueryError`` where rdflib cannot parse it."""
    from rdflib.plugins.sparql.algebra import translateQuery  # noqa: PLC0415  (slow to import, and seldom needed)
    from rdflib.plugins.sparql.parser import parseQuery  # noqa: PLC0415

    from ontology.terms import PREFIXES  # noqa: PLC0415

    try:
        return _holds(translateQuery(parseQuery(query), initNs=PREFIXES).algebra)
    except Exception as error:
        raise QueryError(
            "a query with the word 'service' in it must be plain SPARQL 1.1 (and SERVICE is not allowed), but this one "
            f"cannot be parsed: {' '.join(str(error).split())[:200]}"
        ) from error


def _holds(part: Any) -> bool:
    """Look for the node everywhere: in patterns, and in the patterns of EXISTS and of inner queries."""
    pending, seen = [part], set()
    while pending:
        one = pending.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if getattr(one, "name", None) == _NODE:
            return True
        if isinstance(one, dict):
            pending.extend(one.values())
        elif isinstance(one, list | tuple | set):
            pending.extend(one)
        elif hasattr(one, "asList"):
            pending.extend(one.asList())
    return False
