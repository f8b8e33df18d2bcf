"""What bodies are called now and were before: 更名为, （原…）, 原名."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.reorganising_passages import NAMED_ANEW, Reorganised, past
from extractors.zh.spelt_bodies import beginning_at, ending_at, is_place, run_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.reorganising_passages import Passage, Place
    from ontology.facts import Reorganising

_OF_NAME = re.compile(r"(?:名称|全称|名字|校名|院名|公司名|企业名)[^，。；]{0,6}$")
"""Before 由 and the old name of a body (名称由甲变更为乙)."""


def read_renaming(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 甲更名为乙, 将甲更名为乙, 甲（后更名为乙）, 名称由甲变更为乙."""
    text, verb = passage.text, match.start()
    word = match.group()
    new = beginning_at(
        text, past(text, match.end(), "新的", "现在的", "今天的", "如今的", "现名"), passage.end, places=True
    )
    if new is None:
        return
    old = _named_from(passage, verb) or passage.subject(verb)
    if old is None or not passage.done(old[0], verb):
        return
    if is_place(text[slice(*old)]) != is_place(text[slice(*new)]):
        return
    renamed = word.startswith(NAMED_ANEW) or text[max(0, old[0] - 6) : old[0]].rstrip("“").endswith("由")
    change: Reorganising = "renamed" if renamed else "replaced"
    yield Reorganised(old, new, change, old[0], new[1], verb, "org-renamed" if renamed else "org-converted")


def _named_from(passage: Passage, verb: int) -> Place | None:
    """Give the old name of 名称由“甲”变更为“乙”."""
    text = passage.text
    opening = text.rfind("由", max(passage.start, verb - 60), verb)
    if opening < 0 or not _OF_NAME.search(text[max(0, opening - 14) : opening]):
        return None
    begin = past(text, opening + 1, "原来的", "原")
    found = beginning_at(text, begin, verb)
    return found if found is not None and len(text[found[1] : verb].strip("”正式")) == 0 else None


def read_bracket(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 乙（原甲） and 甲（现乙）."""
    text = passage.text
    closing = text.find("）", match.end(), passage.end)
    outer = ending_at(text, match.start(), passage.start)
    if closing < 0 or outer is None:
        return
    stop = run_end(text, match.end() + (text[match.end()] == "“"), closing)
    inner = beginning_at(text, match.end(), closing)
    if inner is None or inner[1] + (text[inner[1]] == "”") < stop:
        return
    former = match.group()[1] == "原"
    old, new = (inner, outer) if former else (outer, inner)
    yield Reorganised(old, new, "renamed", outer[0], closing + 1, passage.start, "org-bracket")


def read_former_name(passage: Passage, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 乙，原名甲."""
    text = passage.text
    new = ending_at(text, match.start() - (text[match.start() - 1 : match.start()] in "（，"), passage.start)
    old = beginning_at(text, match.end(), passage.end)
    if new is not None and old is not None:
        yield Reorganised(old, new, "renamed", new[0], old[1], passage.start, "org-formerly")
