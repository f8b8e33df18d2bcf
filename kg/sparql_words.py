"""The bare words of a SPARQL text: what could be a keyword, after all that could not has been taken out.

Strings, IRIs, comments, variables, the local part of prefixed names and their escapes (``\\#``) are read as the grammar
reads them, each as long as it goes. What is left over holds every keyword, and little else.
"""

from __future__ import annotations

import re

_NO_KEYWORD = re.compile(
    r"""
      \"{3}(?:(?:\"|\"\")?(?:[^"\\]|\\.))*\"{3}
    | '{3}(?:(?:'|'')?(?:[^'\\]|\\.))*'{3}
    | "(?:[^"\\\n\r]|\\.)*"
    | '(?:[^'\\\n\r]|\\.)*'
    | <[^\x00-\x20<>"{}|^`\\]*>
    | \\.
    | \#[^\n\r]*
    | [?$][A-Za-z0-9_\u4e00-\u9fff]+
    | (?<=[A-Za-z0-9]:)[A-Za-z0-9_\u4e00-\u9fff]+
    """,
    re.VERBOSE | re.DOTALL,
)
_WORD = re.compile(r"(?<![:\w-])\w+(?![\w-]*:)")


def bare_text(query: str) -> str:
    """Give the query with a blank in place of everything that cannot hold a keyword.

    >>> bare_text("ASK { ?service ex:service 'SERVICE' }")
    'ASK {   ex:    }'
    """
    return _NO_KEYWORD.sub(" ", query)


def bare_words(query: str) -> set[str]:
    """Give the words of the bare text in lower case, without the names of prefixes.

    >>> sorted(bare_words("ASK FROM <http://e/> { ?from a from:from }"))
    ['a', 'ask', 'from']
    """
    return {word.casefold() for word in _WORD.findall(bare_text(query))}
