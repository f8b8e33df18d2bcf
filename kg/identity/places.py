"""Where a body is: the divisions and the country that its name begins with."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extractors.lexicons import body_forms, colleges, foreign_places, place_forms
from extractors.zh.organisation_edges import foreign_prefix

_LEVEL = re.compile(r"(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗|镇|乡|街道|村)")
_GUESS = re.compile(r"[\u4e00-\u9fff]{2,4}?(?:自治区|自治州|自治县|省|市|县|州|盟|旗|镇|乡|街道)")
_CENTRAL = re.compile(
    r"中国共产党中央|中共中央|中华人民共和国|国务院|全国|中央|最高人民|国家|中国人民政治协商|中国人民解放军|中国"
)
_INTERNATIONAL = re.compile(
    r"联合国|欧洲|欧盟|国际|世界|亚洲|亚太|东南亚|东盟|非洲|非盟|阿拉伯|拉美|海湾|南方共同|太平洋岛国|上海合作组织|北大西洋|石油输出国"
    r"|二十国|七国|金砖|红十字国际|独立国家联合体|集体安全|万国|经济合作与发展"
)
"""How the lexicon's bodies of several countries begin."""
_RANK = {"自治区": 1, "特别行政区": 1, "省": 1, "市": 2, "自治州": 2, "州": 2, "盟": 2, "地区": 2}


class Seat(NamedTuple):
    """Where a body is. ``country`` is empty for China; ``chain`` are its divisions, the widest first.

    ``level`` is 0 for central and foreign bodies, 1 for a province, 2 for a city, 3 for a county, 4 below; ``None``
    where the name tells nothing.
    """

    country: str
    chain: tuple[str, ...]
    level: int | None

    @property
    def place(self) -> str:
        """The narrowest division, or empty."""
        return self.chain[-1] if self.chain else ""


@lru_cache(maxsize=1 << 16)
def seat_of(name: str) -> Seat:
    """Read the seat off a body's folded name.

    >>> seat_of("青禾县委")
    Seat(country='', chain=('青禾县',), level=3)
    >>> seat_of("俄罗斯外交部").country
    '俄罗斯'
    """
    if _CENTRAL.match(name):
        return Seat("", (), 0)
    foreign = foreign_prefix(name)
    if foreign:
        return Seat(foreign_places()[name[:foreign]].name, (), 0)
    chain, _ = split_places(name)
    if chain:
        return Seat("", chain, _level(chain[-1]))
    if name in body_forms():
        return Seat("", (), 0)
    if name in colleges():
        return Seat("", (colleges()[name],), None)
    short = next((name[:size] for size in (4, 3, 2) if name[:size] in place_forms()), "")
    if short:
        found = place_forms()[short]
        if len({place.code for place in found}) == 1:
            return Seat("", (found[0].name,), None)
    return Seat("", (), None)


@lru_cache(maxsize=1 << 16)
def is_international(name: str) -> bool:
    """Tell whether a well-known body, by its folded name, belongs to several countries (北大西洋公约组织)."""
    return name in body_forms() and _INTERNATIONAL.match(name) is not None


@lru_cache(maxsize=1 << 16)
def split_places(name: str) -> tuple[tuple[str, ...], str]:
    """Take the divisions with their level words off the front of a name; gives them and the rest.

    >>> split_places("岭东省云泽市财政局")
    (('岭东省', '云泽市'), '财政局')
    """
    chain: list[str] = []
    rest = "" if _CENTRAL.match(name) else name
    while rest and len(chain) < 4:
        known = next((rest[:size] for size in range(min(12, len(rest)), 1, -1) if rest[:size] in place_forms()), "")
        if not known or not _LEVEL.search(known[-4:]) or _LEVEL.search(known) is None:
            match = _GUESS.match(rest)
            known = match.group() if match else ""
        if not known or not _LEVEL.fullmatch(_ending(known)):
            break
        chain.append(known)
        rest = rest[len(known) :]
    return tuple(chain), rest if chain else name


def is_ambiguous(place: str) -> bool:
    """Tell whether several divisions of the same name exist, so that it needs the one above (朝阳区)."""
    return len({found.code for found in place_forms().get(place, ()) if not found.now}) > 1


def _ending(place: str) -> str:
    match = re.search(rf"{_LEVEL.pattern}$", place)
    return match.group() if match else ""


def _level(place: str) -> int:
    found = place_forms().get(place)
    if found:
        return {"province": 1, "prefecture": 2, "county": 3, "zone": 3}[found[0].level]
    return _RANK.get(_ending(place), 4 if _ending(place) in ("镇", "乡", "街道", "村") else 3)
