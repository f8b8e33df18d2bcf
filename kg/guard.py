"""Refuses SPARQL that could reach out of the store: ``SERVICE`` sends requests, and the engine cannot switch it off.

The engine takes ``SERVICESILENT`` without a blank, so looking for the whole word is not enough: strings, IRIs and
comments are dropped, and then any "service" in any case refuses the query. A prefixed name or variable with
that word in it is refused as well; that is the price of being sure.
"""

from __future__ import annotations

import re

from kg.shipped import QueryError

_HARMLESS = re.compile(
    r"""
      \"{3}(?:(?:\"|\"\")?(?:[^"\\]|\\.))*\"{3}
    | '{3}(?:(?:'|'')?(?:[^'\\]|\\.))*'{3}
    | "(?:[^"\\\n\r]|\\.)*"
    | '(?:[^'\\\n\r]|\\.)*'
    | <[^\x00-\x20<>"{}|^`\\]*>
    | \#[^\n\r]*
    """,
    re.VERBOSE | re.DOTALL,
)


def refuse_service(query: str) -> None:
    """Raise ``QueryError`` if the query could send a request to another endpoint."""
    if "service" in _HARMLESS.sub(" ", query).casefold():
        raise QueryError(
            "SERVICE is not allowed: queries never leave this machine; remove it (or rename what is called so)"
        )
