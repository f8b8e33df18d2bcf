"""Short names of companies made of their own name and some of the words for their trade: 松岩科技 of 松岩信息科技股份有限公司.

>>> text = "松岩信息科技股份有限公司公告。松岩科技表示，松岩股份涨停，松岩镇下雨。"
>>> [text[start:end] for start, end in find_brands(text, "松岩信息科技股份有限公司")]
['松岩科技', '松岩股份']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, place_forms
from extractors.zh.name_stems import find_all
from extractors.zh.organisations import begins_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.places import PlaceContext

_COMPANY = re.compile(
    r"(?P<core>[\u4e00-\u9fff]{4,12}?)(?:（[\u4e00-\u9fff]{2,6}）)?(?P<kind>(?:集团|控股|股份|有限|责任)*公司|集团)"
)
_BRAND = 2
_SHORTEST = 4
_LONGEST = 6
_GOES_ON = re.compile(r"[\u4e00-\u9fff]{0,6}(?:公司|集团)|有限|股份|（")
_REACH = 16
_PLACES = (2, 3)
"""How long a place without its level is at the head of a company's name."""


def find_brands(text: str, form: str, places: PlaceContext | None = None) -> Iterator[tuple[int, int]]:
    """Give where a text calls a company by its own name and characters of its trade, in their order."""
    match = _COMPANY.fullmatch(form)
    if match is None:
        return
    core = match["core"]
    if "公司" in core:
        return
    for name in (core, *_without_place(core, places)):
        if name[:_BRAND] in place_forms() or len(name) < _SHORTEST:
            continue
        rest = name[_BRAND:] + "".join(f"|{kind}" for kind in ("集团", "股份", "控股") if kind in match["kind"])
        for start, end in find_all(text, name[:_BRAND]):
            stop = _drawn(text, end, rest)
            short = text[start:stop]
            if (
                _SHORTEST <= len(short) <= _LONGEST
                and short not in body_forms()
                and not _GOES_ON.match(text, stop)
                and begins_at(text, start, stop, _REACH)
            ):
                yield start, stop


def _without_place(core: str, places: PlaceContext | None) -> Iterator[str]:
    """Give the name without the place at its head, which the article names besides."""
    for length in _PLACES:
        place, rest = core[:length], core[length:]
        known = places is not None and any(
            places.tells(place + level) for level in ("省", "市", "县", "区", "镇", "新区")
        )
        if len(rest) >= _SHORTEST and (known or place in place_forms()):
            yield rest


def _drawn(text: str, end: int, rest: str) -> int:
    """Give how far the characters behind a brand are those of the trade in their order."""
    at = 0
    begin = end
    while end < len(text) and (found := rest.find(text[end], at)) >= 0:
        at = found + 1
        end += 1
    while end - begin > 1 and text[end - 2 : end] not in rest:
        end -= 1  # 松岩资产理财: not 松岩资产理 of 松岩资产管理
    return end
