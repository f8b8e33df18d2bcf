"""What names of organisations begin and end with: known bodies, places and countries, and the suffixes of the lexicon."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import (
    body_forms,
    colleges,
    foreign_places,
    org_suffixes,
    place_forms,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_COMMON_ZONE = re.compile(r"(?:国家|省级)?(?:经济|高新|高技术|技术|工业|综合|保税|生态|旅游|农业|新技术|科技)")
_CHINA = ("中国", "中华", "中华人民共和国")
_OF_MANY_PLACES = frozenset({"人民出版社"})
"""Bodies whose names end those of other bodies, of places."""


PARTY_ENDS = ("党", "阵线", "联盟", "同盟", "运动", "集团", "国民大会", "人民大会", "联合会")
"""How the names of foreign parties and movements end."""


@cache
def known_forms() -> tuple[str, ...]:
    """Give every form of bodies, universities, divisions and countries that the lexicons hold."""
    forms = [*body_forms(), *colleges(), *place_forms(), *foreign_places()]
    return tuple(dict.fromkeys(form for form in forms if len(form) > 1))


def _by_last(suffixes: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Part suffixes by their last character."""
    table: dict[str, list[str]] = defaultdict(list)
    for suffix in suffixes:
        table[suffix[-1]].append(suffix)
    return {char: tuple(found) for char, found in table.items()}


@cache
def _suffixes() -> Mapping[str, tuple[str, ...]]:
    return _by_last(org_suffixes())


def ends_like_organisation(text: str) -> bool:
    """Tell whether a text ends in an organisation suffix or is a known body or place."""
    return text in body_forms() or text in place_forms() or text in foreign_places() or _ends(text, _suffixes())


@cache
def _strong_suffixes() -> Mapping[str, tuple[str, ...]]:
    return _by_last(suffix for suffix, told in org_suffixes().items() if told.strong)


def _ends(text: str, suffixes: Mapping[str, tuple[str, ...]]) -> bool:
    return text.endswith(suffixes.get(text[-1:], ()))


def ends_strongly(text: str) -> bool:
    """Tell whether a text is a known body or ends in a suffix that hardly anything but an organisation has."""
    return text in body_forms() or text in colleges() or _ends(text, _strong_suffixes())


@cache
def _country_openings() -> frozenset[str]:
    """Give the first two characters of the names of countries."""
    return frozenset(form[:2] for form, place in foreign_places().items() if place.kind == "country")


def foreign_prefix(text: str) -> int:
    """Give the length of the country a text begins with, 0 if it begins with none."""
    if text[:2] not in _country_openings():
        return 0
    for length in range(min(10, len(text)), 1, -1):
        if text[length - 1] == "国" and text[length : length + 1] in tuple("防家会务"):
            continue
        place = foreign_places().get(text[:length])
        if place is not None and place.kind == "country" and text[:length] not in _CHINA:
            return length
    return 0


def starts_with_known(text: str) -> bool:
    """Tell whether a text begins with a known body, place or country."""
    return any(text[:length] in known_set() for length in range(2, min(12, len(text)) + 1))


@cache
def known_set() -> frozenset[str]:
    """Give the same to look forms up in."""
    return frozenset(known_forms())


@cache
def full_forms() -> AhoCorasick:
    """Match names that leave no doubt where an organisation begins: full names of places, countries and bodies."""
    places = {
        form
        for form, found in place_forms().items()
        if any(place.name == form and place.level != "zone" for place in found)
    }
    bodies = {form for form in body_forms() if len(form) >= 4 and form not in _OF_MANY_PLACES}
    forms = sorted({form for form in places | bodies if len(form) >= 3} | {f for f in foreign_places() if len(f) >= 2})
    return AhoCorasick([form for form in forms if not _COMMON_ZONE.match(form)], matchkind=MatchKind.LeftmostLongest)


def begins_in_full(text: str) -> bool:
    """Tell whether a text begins with the full name of a body, a place or a country."""
    found = next(iter(full_forms().find_matches_as_indexes(text)), None)
    return found is not None and found[1] == 0
