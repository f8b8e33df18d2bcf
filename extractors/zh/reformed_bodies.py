"""Bodies that a reform of the state puts others in place of: 职责整合，组建, 不再保留, 撤销…设立."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.reorganising_passages import REACH, Reorganised
from extractors.zh.sentences import after_last
from extractors.zh.spelt_bodies import beginning_at, ending_at, is_place, listed, run_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.reorganising_passages import Passage, Place

_BUILT = re.compile(r"(?<![不新])(?:重新)?组建(?!的|前|后|以来|中|完成)(?:新的|了)?")
_SET_UP = re.compile(
    r"(?:，|；)?(?:同时|并|正式|批准|决定|依法)?(?:新?设立|成立|组建|新组建|新设|更名为|改称)(?:新的|了)?"
)
_END_OF_LIST = re.compile(r"[。；！？\n，]")
_TAKES_OVER = re.compile(r"将[^。；]{2,80}(?:职责|职能)|(?:正式)?(?:挂牌|揭牌)")
"""Behind the body that takes duties over or is hung out."""
_WHOLE_DUTIES = re.compile(r"的(?:全部)?职[责能]，")


def read_reform(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 组建丙，不再保留甲、乙, and 丙将甲的职责整合…，不再保留甲."""
    text, cue = passage.text, match.start()
    stop = _END_OF_LIST.search(text, match.end(), passage.end)
    stop_at = stop.start() if stop else passage.end
    if text.endswith("牌子", match.end(), stop_at) or text.startswith("单设", match.end()):
        return
    olds = listed(text, match.end(), stop_at, places=True)
    floor = max(text.rfind("；", passage.start, cue) + 1, passage.start)
    if not text[floor:cue].strip() and floor == passage.start and floor > 0 and text[floor - 1] == "。":
        floor = after_last(text, "。！？\n；", max(0, floor - REACH), floor - 1)
    built = list(_BUILT.finditer(text, floor, cue))
    new = beginning_at(text, built[-1].end(), cue) if built else _merger(text, floor, cue)
    if new is None or not olds:
        return
    passage = passage._replace(start=floor)
    if not passage.done(floor, cue):
        return
    for old in olds:
        yield Reorganised(old, new, "replaced", new[0], stop_at, cue, "org-reform")


def _merger(text: str, floor: int, cue: int) -> Place | None:
    """Give the body that takes duties over (丙将甲的职责…整合) or that is hung out (丙挂牌成立)."""
    match = _TAKES_OVER.search(text, floor, cue)
    return ending_at(text, match.start(), floor) if match else None


def read_duties(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 将甲、乙的职责整合，组建丙: whose whole duties go over, not whose some do."""
    text = passage.text
    built = _BUILT.search(text, match.end(), passage.end)
    opening = max(text.rfind("将", passage.start, match.start()), text.rfind("把", passage.start, match.start()))
    if built is None or opening < 0:
        return
    new = beginning_at(text, built.end(), passage.end)
    end = match.start() - (text[match.start() - 1] == "的")
    comma = text.rfind("，", opening, end)
    olds = listed(text, max(comma, opening) + 1, end)
    whole_duties = _WHOLE_DUTIES.search(text, opening, end)
    if comma > opening and whole_duties is not None:
        olds = [*listed(text, opening + 1, whole_duties.start()), *olds]
    if new is None or not olds or not passage.done(opening, match.start()):
        return
    for old in olds:
        yield Reorganised(old, new, "replaced", opening, new[1], match.start(), "org-duties")


def read_abolition(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 撤销甲、乙，设立丙, and 甲县撤县设市，设立乙市."""
    text = passage.text
    if text[match.start() : match.start() + 2] != "撤销":
        old = ending_at(text, match.start(), passage.start, places=True)
        olds = [old] if old is not None else []
        stop = match.end() - text.endswith("，", match.start(), match.end())
    else:
        stop = run_end(text, match.end(), passage.end)
        while text.startswith("、", stop):
            stop = run_end(text, stop + 1, passage.end)
        olds = listed(text, match.end(), stop, places=True)
    made = _SET_UP.match(text, stop, passage.end)
    new = beginning_at(text, made.end(), passage.end, places=True) if made else None
    if new is None or not olds or not passage.done(match.start(), stop):
        return
    for old in olds:
        if is_place(text[slice(*old)]) == is_place(text[slice(*new)]):
            yield Reorganised(old, new, "replaced", min(match.start(), old[0]), new[1], match.start(), "org-abolished")
