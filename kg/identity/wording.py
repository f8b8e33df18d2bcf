"""Sentences of an explanation in the language asked for.

>>> say({"one": ("图谱中是同一个机构{}", "one organisation {}")}, "one", "en", "in the graph")
'one organisation in the graph'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def say(words: Mapping[str, tuple[str, str]], what: str, lang: str, *values: object) -> str:
    """Give a sentence of a table of Chinese and English ones, its places filled with ``values``."""
    return words[what][0 if lang == "zh" else 1].format(*values)
