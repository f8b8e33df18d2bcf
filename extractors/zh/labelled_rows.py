"""Lines and clauses that are nothing but posts and those who have them: several labels in one sentence, rows of titles.

>>> text = "理事长：陶立群；秘书长：岳明霞。"
>>> [text[left:right] for left, right in labelled_clauses(text, 0, len(text))]
['理事长：陶立群；', '秘书长：岳明霞。']
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extractors.zh.headed_positions import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase

OPENING = re.compile(r"[ \u3000\t]*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．][ \u3000]*)?")
BETWEEN = re.compile(rf"{ADDRESS}(?:（(?:[^（）\n]|（[^（）\n]{{1,16}}）){{1,40}}）)*(?:[、，；和及与 \u3000\t]|以及)*")
_UNREAD = r"(?:[\u4e00-\u9fff]{2,3}(?:（[^（）\n]{1,40}）)?[、 \u3000]+)*"
"""Names of the list that were not read."""
BETWEEN_TITLES = re.compile(rf"{BETWEEN.pattern}{_UNREAD}")
"""What stands between two names of a list, of which names between may not have been read."""
TITLES_END = re.compile(
    rf"(?:（[^（）\n]{{1,40}}）)*(?:[、 \u3000]+{_UNREAD}[\u4e00-\u9fff]{{2,3}})?(?:（[^（）\n]{{1,40}}）)?[ \u3000\t；。，]*\n?"
)
_CUT = re.compile("；")
_FEWEST_LABELS = 2
_LABEL = re.compile(
    r"[ \u3000]*[\u4e00-\u9fff]{2,14}(?:（[^（）\n]{1,24}）)?(?:：|[ \u3000]+(?=[\u4e00-\u9fff]{2,4}[ \u3000（；。\n]))"
)
"""How a clause opens that is one label of several in a sentence (…；副会长（排名不分先后）：罗永康、岳明霞；)."""
_OPENED = re.compile(r"(?:名单|如下|结果|机构|班子|人员|成员|分别|[是为])(?:（[^（）\n]{1,24}）)?：")
"""What stands before the first of them."""


def labelled_clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Part a sentence that lists people behind several labels (理事长：陶立群；秘书长：岳明霞。); else give it whole."""
    if text.find("；", start, end) < 0:
        return [(start, end)]
    edge = start
    if opened := _OPENED.search(text, start, end):
        edge = opened.end() if _LABEL.match(text, opened.end(), end) else start
    cuts = [edge, *(match.end() for match in _CUT.finditer(text, edge, end)), end]
    pieces = [piece for piece in pairwise(cuts) if text[slice(*piece)].strip()]
    if len(pieces) < _FEWEST_LABELS or not all(_LABEL.match(text, *piece) for piece in pieces):
        return [(start, end)]
    return [(start, edge), *pieces] if edge > start else pieces


def is_row_of_titles(text: str, phrases: Sequence[PersonPhrase], start: int, end: int) -> bool:
    """Tell whether a line is posts and those who have them, and nothing else (副主席　罗永康　岳明霞（女）)."""
    if not phrases or not phrases[0].posts or phrases[0].posts[0].end > phrases[0].name_start:
        return False
    opening = OPENING.match(text, start, end)
    if opening is None or opening.end() < min(phrases[0].start, phrases[0].posts[0].start):
        return False
    edge = phrases[0].end
    for phrase in phrases[1:]:
        if not BETWEEN_TITLES.fullmatch(text, edge, phrase.start):
            return False
        edge = phrase.end
    return TITLES_END.fullmatch(text, edge, end) is not None


def only_names(text: str, phrases: Sequence[PersonPhrase], start: int, end: int) -> bool:
    """Tell whether a line is several names and nothing else, over what they are (陶立群、岳明霞⏎外部董事)."""
    if len(phrases) < _FEWEST_LABELS or phrases[0].posts or text[start : phrases[0].start].strip(" \u3000\t"):
        return False
    edge = phrases[0].end
    for phrase in phrases[1:]:
        if phrase.posts or text[edge : phrase.start].strip("、 \u3000\t"):
            return False
        edge = phrase.end
    return not text[edge:end].strip(" \u3000\t\n")
