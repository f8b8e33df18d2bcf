"""Whose page says 我会 or 本会 where several associations are named: the one that guests come to, or that goes out itself.

>>> text = "北川商会会长陶立群一行到访青禾商会，我会会长罗永康接待。"
>>> own_association(text, text.index("我会"))
('青禾商会', 13)
>>> text = "青禾商会会长罗永康带队走访北川商会。北川商会会长陶立群欢迎我会一行。"
>>> own_association(text, text.index("我会"))
('青禾商会', 0)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.event_kinds import CALLS_ON
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import organisation_start
from extractors.zh.sentences import after_last

if TYPE_CHECKING:
    from collections.abc import Iterable

OURS = ("我会", "本会", "我商会", "本商会", "我协会", "本协会", "我学会", "本学会")
"""Words that an association has for itself."""
_KIND = r"(?:协会|学会|商会|联合会|总会|促进会|研究会|基金会|联谊会|公会|联盟|同乡会|校友会)"
_COME_TO = re.compile(
    rf"(?:{CALLS_ON}|来访|莅临|前来|考察|调研|到)了?(?P<body>[^，。；：、\n]{{2,30}}?{_KIND})"
    r"(?=[，。；]|考察|调研|交流|参观|走访|座谈|指导|拜访|洽谈|学习|访问|开展|进行)"
)
_SETS_OUT = "走访|拜访|到访|访问|考察|调研|赴|前往|来到"
_GOES = re.compile(rf"{_SETS_OUT}|学习")
_GOES_THERE = re.compile(rf"(?:{_SETS_OUT}|走进)了?$")
_ENDS = re.compile(_KIND)
_RECEIVED = 120
"""How far before 我会 stands who is visited."""
_OPENING = 600
"""How much of a text tells who goes where."""


def own_association(text: str, position: int) -> tuple[str, int] | None:
    """Give the association that 我会 means at a position, and where it stands, if a visit tells; ``None`` for the rest."""
    for told in reversed(list(_COME_TO.finditer(text, max(0, position - _RECEIVED), position))):
        if "\n" not in text[told.end() : position] and "。" not in text[told.end() : position]:
            return _whole(text, told.end("body"), told.start("body"))
    return _goes_out(text[:_OPENING])


def visits(text: str, position: int, forms: Iterable[str]) -> bool:
    """Tell whether 我会 at a position goes to a body, which then is another one (我会会长陶立群走访北川商会)."""
    clause = text[position : position + _RECEIVED].split("。", 1)[0]
    return any((at := clause.find(form)) > 0 and _GOES_THERE.search(clause[:at]) for form in forms)


def _goes_out(text: str) -> tuple[str, int] | None:
    """Give the association that opens the first sentence and goes to another one."""
    told = _COME_TO.search(text)
    if told is None:
        return None
    start = after_last(text, "。\n", 0, told.start())
    first = _ENDS.search(text, start, told.start())
    if first is None or _GOES.search(text, start, first.start()) or text.find("我会", first.end(), told.start()) >= 0:
        return None
    return _whole(text, first.end(), start)


def _whole(text: str, end: int, limit: int) -> tuple[str, int] | None:
    start = organisation_start(text, end, limit)
    return (text[start:end], start) if start < end and not is_bare(text[start:end]) else None
