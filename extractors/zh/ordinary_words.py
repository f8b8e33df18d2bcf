"""Ordinary words, so that a proper name can be told from words that tell only of a kind.

>>> are_ordinary_words("金融市场管理"), are_ordinary_words("岚江重工")
(True, False)
"""

from __future__ import annotations

from functools import cache

from extractors.lexicons import read_table

_SIZES = (2, 3, 4)


def are_ordinary_words(text: str) -> bool:
    """Tell whether characters can be read as ordinary words throughout."""
    reached = {0}
    for end in range(2, len(text) + 1):
        if any(end - size in reached and text[end - size : end] in _words() for size in _SIZES):
            reached.add(end)
    return len(text) in reached


@cache
def _words() -> frozenset[str]:
    return frozenset(row["word"] for table in ("zh_name_stopwords", "zh_trade_words") for row in read_table(table))
