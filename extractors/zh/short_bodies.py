"""Short forms of a body's full name by the ways names are shortened, where the same article prints them.

>>> text = "南陵理工大学开学。南理工有三万人。"
>>> [text[start:end] for start, end in find_short_bodies(text, ["南陵理工大学"])]
['南理工']
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, place_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TRAINS_FOR = "理工|工业|科技|师范|农业|林业|医科|交通|财经|民族|政法|石油|海洋|电力"
_UNIVERSITY = re.compile(rf"(?P<place>[\u4e00-\u9fff]{{2,4}}?)(?P<kind>{_TRAINS_FOR})(?P<end>大学|学院|)")
_SCHOOLS = ("大学", "学院", *_TRAINS_FOR.split("|"))
_TRADES = "钢铁煤电油化药汽重能矿投航船机铝铜"
_GROUP = re.compile(rf"([\u4e00-\u9fff][{_TRADES}])集团")
_STOCK = re.compile(r"([\u4e00-\u9fff]{5,8}?)(?:集团)?股份有限公司")
_ASSOCIATION = re.compile(r"(?<![\u4e00-\u9fff])?[\u4e00-\u9fff]{2,6}协(?![会助调同作议定商力办理委])")
_SHORT_STOCK = 4
_LEAST_LEFT_OUT = 3


def find_short_bodies(text: str, forms: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Give where a text prints short forms of a body; ``forms`` are the names it goes by."""
    for form in forms:
        for short, goes_on in _shortened(form):
            if short not in body_forms() and short not in place_forms():
                yield from _find(text, short, goes_on)
        if form.endswith("协会"):
            yield from _associations(text, form)


def _shortened(form: str) -> Iterator[tuple[str, str]]:
    """Give short forms, each with the characters behind which make it another name."""
    if form.endswith(_SCHOOLS) and (match := _UNIVERSITY.fullmatch(form)) is not None:
        place, kind, end = match.group("place", "kind", "end")
        whole = kind if kind == "理工" else kind[0] + {"大学": "大", "学院": "院"}.get(end, "")
        yield from (
            (lead + whole, "大学院") for lead in (place[0], place) if len(lead + whole) > 2 and (end or kind == "理工")
        )
    if form.endswith("集团") and (match := _GROUP.fullmatch(form)) is not None:
        yield match[1], "集"
    if form.endswith("公司") and (match := _STOCK.fullmatch(form)) is not None and match[1][:2] not in place_forms():
        yield match[1][:_SHORT_STOCK], match[1][_SHORT_STOCK]


def _find(text: str, short: str, goes_on: str) -> Iterator[tuple[int, int]]:
    start = text.find(short)
    while start >= 0:
        end = start + len(short)
        if text[end : end + 1] not in tuple(goes_on):
            yield start, end
        start = text.find(short, end)


def _associations(text: str, form: str) -> Iterator[tuple[int, int]]:
    """Find 特钢协 of 华东特种钢工业协会: its characters in their order, the first of them early."""
    for first, end in _abbreviations(text):
        for start in range(first, end - 2):
            short = text[start:end]
            rest = iter(form)
            fits = len(short) + _LEAST_LEFT_OUT <= len(form) and all(char in rest for char in short)
            inside = start > 0 and text[start - 1] in form
            if fits and not inside and 0 <= form.find(short[0]) < len(form) // 2 and short not in body_forms():
                yield start, end
                break


@lru_cache(maxsize=2)
def _abbreviations(text: str) -> tuple[tuple[int, int], ...]:
    """Give where words end like shortened associations; the bodies of an article are looked for among them one by one."""
    return tuple(match.span() for match in _ASSOCIATION.finditer(text))
