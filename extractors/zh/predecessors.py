"""What a body was before it became another: 前身."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.reorganising_passages import Reorganised, past
from extractors.zh.spelt_bodies import LONGEST, beginning_at, ending_at, run_end, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.reorganising_passages import Passage, Place

_LINK = re.compile(r"(?:是|为|系|即|——|—|－|－－|可以?追溯(?:到|至|为)|：|叫)?")
"""What stands between 前身 and the body."""
_COPULA = re.compile(r"(?:正|就)?是(?=[^，。是]{3,30}的前身)")


def read_predecessor(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 乙的前身是甲, 乙（前身为甲）, 甲（乙的前身）, 乙的前身甲."""
    text, cue = passage.text, match.start()
    if text.startswith(("）", "，"), match.end()):
        opening = text.rfind("（", max(passage.start, cue - 30), cue)
        if opening >= 0 and text.startswith("）", match.end()):
            begin = past(text, opening + 1, "即", "也就是", "今", "现")
            new = whole(text, begin, cue - (text[cue - 1] == "的"))
            old = ending_at(text, opening, passage.start)
            if new is not None and old is not None:
                yield Reorganised(old, new, "replaced", old[0], match.end() + 1, cue, "org-predecessor")
        return
    told = _is_predecessor(passage, cue)
    if told is not None:
        yield told
        return
    new = _whose_predecessor(passage, cue)
    link = _LINK.match(text, match.end(), passage.end)
    begin = link.end() if link else match.end()
    end = run_end(text, begin + (text[begin : begin + 1] == "“"), passage.end)
    within = text.rfind("的", begin, end) + 1
    old = None
    for left in dict.fromkeys((max(within, begin), begin)):
        if old is None:
            old = beginning_at(text, past(text, left, "原", "当时的"), passage.end)
    if new is None or old is None or new == old:
        return
    yield Reorganised(old, new, "replaced", min(new[0], old[0]), max(old[1], new[1]), passage.start, "org-predecessor")


def _is_predecessor(passage: Passage, cue: int) -> Reorganised | None:
    """Read 甲是乙的前身, 甲成立于…，是乙的前身."""
    text = passage.text
    copula = _COPULA.search(text, max(passage.start, cue - LONGEST), cue)
    if copula is None or not text.startswith(("。", "，", "；", "\n"), cue + 2):
        return None
    new = whole(text, copula.end(), cue - 1)
    comma = text[copula.start() - 1 : copula.start()] == "，"
    old = passage.opening(copula.start() - 1) if comma else ending_at(text, copula.start(), passage.start)
    if new is None or old is None:
        return None
    return Reorganised(old, new, "replaced", old[0], cue + 2, passage.start, "org-predecessor")


def _whose_predecessor(passage: Passage, cue: int) -> Place | None:
    """Give the body before 的前身, 前身 or （前身; for 其前身 what the sentence opens with."""
    text = passage.text
    end = cue - (text[cue - 1 : cue] == "的")
    while end > passage.start and text[end - 1] in "（，":
        end -= 1
    if text.endswith(("其", "它"), passage.start, end):
        end -= 1
        while end > passage.start and text[end - 1] in "（，":
            end -= 1
        if end == passage.start:
            return None
    found = ending_at(text, end, passage.start)
    if found is not None or text[cue - 1 : cue] not in ("，", "其"):
        return found
    return passage.opening(end)
