"""Bodies made out of others: 合并组建, 由…改组而来, 并入, 在…基础上组建."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.reorganising_passages import (
    ADVERBS,
    DATE_WORDS,
    NAMED_ANEW,
    NEAR,
    WILL,
    Reorganised,
    past,
    without_count,
)
from extractors.zh.sentences import after_last
from extractors.zh.spelt_bodies import beginning_at, ending_at, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.reorganising_passages import Passage, Place
    from ontology.facts import Reorganising

_BEFORE_MERGING = re.compile(r"(?:联合|战略|整体|正式|共同|强强|吸收|[0-9]{4}年|专业化)*$")
"""What may stand between bodies and the verb that merges them."""
_BEFORE_BY = re.compile(rf"(?:{DATE_WORDS}|系|是|即|正式|原|于)*$")
"""What may stand between a body and 由 with what it was made of."""
_FOUNDED = re.compile(
    r"[，]?(?:合并|调整|正式|共同|改制|改组|重组|新)?(?:组建|成立|设立|改组|新设|重组|建立)(?:为|了|成立|成)?(?:新的)?"
)
"""Behind 基础上, before the new body."""


def read_merger(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 甲、乙合并组建丙, 由甲、乙合并而成的丙, 丙由甲、乙合并组建而成, 由甲改组而来的乙."""
    text, verb = passage.text, match.start()
    word = match.group()
    left = max(after_last(text, "。；：", passage.start, verb), verb - NEAR)
    by = _from_words(text, left, verb)
    lead = _BEFORE_MERGING.search(text[left:verb])
    end = verb - len(lead.group()) if lead else verb
    finished = word.endswith(("来", "而成"))
    if by is not None:
        olds = listed(text, by, without_count(text, by, end))
        new = _result_of(passage, match, by, finished=finished)
    else:
        if finished or text[end - 1 : end] in "，的将拟":
            return
        clause = max(text.rfind("，", left, end) + 1, left)
        if text.startswith(("将", "把"), clause):
            clause += 1
        olds = listed(text, clause, without_count(text, clause, end))
        new = beginning_at(text, match.end(), passage.end)
    many = word.startswith(("合并", "整合", "重组"))
    if new is None or not olds or (many and len(olds) < 2 and not word.startswith("合并") and by is None):
        return
    first = min(old[0] for old in olds)
    if not passage.done(min(first, new[0]), max(verb, new[0])):
        return
    change: Reorganising = "merged" if many else "renamed" if word.startswith(NAMED_ANEW) else "replaced"
    for old in olds:
        yield Reorganised(old, new, change, min(first, new[0]), max(match.end(), new[1]), verb, "org-merged")


def _from_words(text: str, left: int, verb: int) -> int | None:
    """Give where the list behind 由 begins."""
    by = text.rfind("由", left, verb)
    if by < 0 or text[by - 1 : by] in ("经", "自", "理", "缘", "事", "案") or text.startswith(("于", "此"), by + 1):
        return None
    return by + 1


def _result_of(passage: Passage, match: re.Match[str], by: int, *, finished: bool) -> Place | None:
    """Give what was made: behind 的, or before 由; without either of them behind the verb."""
    text = passage.text
    if text.startswith("的", match.end()):
        return beginning_at(text, match.end() + 1, passage.end)
    if not finished and not match.group().endswith(("成立", "组建", "组成")):
        return beginning_at(text, match.end(), passage.end)
    behind = None if finished else beginning_at(text, match.end(), passage.end)
    if behind is not None:
        return behind
    end = by - 1
    lead = _BEFORE_BY.search(text, max(passage.start, end - 40), end)
    left = lead.start() if lead else end
    if "，" not in text[left - 1 : end]:
        return ending_at(text, left, passage.start)
    return passage.opening(left - 1)


def read_joining(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 甲、乙并入丙."""
    text, verb = passage.text, match.start()
    new = beginning_at(text, past(text, match.end(), "了"), passage.end)
    lead = ADVERBS.search(text, max(passage.start, verb - 60), verb)
    end = lead.start() if lead else verb
    end -= len("划") if text[end - 1 : end] == "划" else 0
    if (
        new is None
        or (end < verb and WILL.search(text, end, verb))
        or text[end - 1 : end] in ("将", "拟", "要", "未", "不")
    ):
        return
    clause = after_last(text, "，。；：", passage.start, end)
    olds = listed(text, clause + text.startswith(("将", "把"), clause), end)
    for old in olds:
        if passage.done(old[0], verb):
            yield Reorganised(old, new, "merged", old[0], new[1], verb, "org-merged-into")


def read_founding(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 在甲、乙的基础上组建丙: formed out of them; they may go on."""
    text = passage.text
    made = _FOUNDED.match(text, match.end(), passage.end)
    opening = text.rfind("在", max(passage.start, match.start() - NEAR), match.start())
    end = match.start() - (text[match.start() - 1 : match.start()] == "的")
    if made is None or opening < 0:
        return
    merged = text.endswith(("合并", "整合", "重组"), opening, end)
    end -= 2 * merged
    olds = listed(text, opening + 1, without_count(text, opening, end))
    if olds and text[opening + 1 : olds[0][0]].strip("原前"):
        return
    new = beginning_at(text, made.end(), passage.end)
    if new is None or not olds or not passage.done(opening, match.start()):
        return
    former = text.startswith("原", opening + 1) or merged
    for old in olds:
        yield Reorganised(old, new, "replaced" if former else "formed", opening, new[1], opening, "org-based")
