"""The place that 省委, 市长 or 县政府 mean in an article that prints no place of that level: the one it is at home in.

Told by the newspaper that writes, by the headline, by where the article happens, by what stands in the place and is called
after it (绍兴宾馆, 绍兴师范学院), and for a province by the cities that the article names.

>>> home_place("市", "成都今起限行", "昨日，市委书记王南山讲话。省委常委李北川参加。", ())
'成都市'
>>> home_place("省", "", "湖北日报讯 昨日，省长王南山讲话。", ())
'湖北省'
>>> home_place("省", "", "省长王南山来到绍兴市。", ("绍兴市",))
'浙江省'
>>> home_place("市", "", "市长王南山来到北京，拜访了上海的专家。", ()) is None
True
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import place_forms, places_by_code
from extractors.zh.organisations import organisation_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extractors.lexicons import Place

_ENDINGS = {"省": ("省", "自治区"), "市": ("市",), "县": ("县", "旗")}
"""How the full name of a place ends that a word of a level can mean (省委 in 广西, 市委 in 北京)."""
_PAPER = re.compile(
    r"(?:日报|晚报|早报|晨报|商报|都市报|新闻网|广播电视台|广播电视总台|电视台|人民广播电台|融媒体中心|发布(?=[\s（(]|$))"
)
_COMES = re.compile(r"来|赴|到访|代表团|考察团|客商|一行")
"""What says of a headline that somebody of its place is elsewhere, or somebody of another place there."""
_HELD = re.compile(r"(?:市)?(?:举行|举办|召开|开幕|闭幕|启动|落幕|揭幕)")
"""What behind a place says that what is told happens there (在绍兴举行)."""
_SITE = re.compile(
    r"(?:国际)?(?:大?酒店|宾馆|饭店|会议中心|会展中心|大剧院|体育馆|体育中心|火车站|机场|师范学院|职业技术学院|大学|中学|人民医院|博物馆|图书馆|文化馆|[\u4e00-\u9fff]{2}厂|日报|晚报|电视台)"
)
_GUESSED = ("市", "县")
"""The levels at which a place that no lexicon has can be at home."""
_GUESS = 2
"""Of how many characters such a place is."""
_SITES = 2
"""How many things must be called after it."""
_EDGE = 300
"""In how much of the beginning and of the end of an article its newspaper stands."""


class _Named(NamedTuple):
    places: tuple[Place, ...]
    start: int
    end: int


def home_place(level: str, headline: str, text: str, told: Iterable[str]) -> str | None:
    """Give the full name of the place of a level (绍兴市), ``None`` where nothing tells it or more than one could be it.

    ``told`` are the places that the article prints with their level.
    """
    if level not in _ENDINGS:
        return None
    for found in (_of_papers(headline, text), _of_headline(headline), _of_scenes(text)):
        names = {name for places in found for name in _at_level(places, level)}
        if names:
            return names.pop() if len(names) == 1 else None
    if level == "省":
        names = {name for form in told for name in _at_level(place_forms().get(form, ()), level)}
        return names.pop() if len(names) == 1 else None
    return _of_sites(level, text)


def _at_level(places: tuple[Place, ...], level: str) -> set[str]:
    """Give the places of a level that a name can mean: itself, or for a province the one it lies in; none if in doubt."""
    current = [place for place in places if not place.now]
    if level == "省":
        found = {
            places_by_code()[place.province_code].name for place in current if place.province_code in places_by_code()
        }
    else:
        found = {place.name for place in current}
    fit = {name for name in found if name.endswith(_ENDINGS[level])}
    return fit if len(found) == 1 else set()


def _of_papers(headline: str, text: str) -> Iterator[tuple[Place, ...]]:
    """Find the places of the papers that write (湖北日报讯)."""
    for part in (headline, text[:_EDGE], text[-_EDGE:]):
        yield from (named.places for named in _short_names(part) if _PAPER.match(part, named.end))


def _of_headline(headline: str) -> Iterator[tuple[Place, ...]]:
    """Find the place that a headline opens with (成都今起限行)."""
    if _COMES.search(headline):
        return
    opening = len(headline) - len(headline.lstrip())
    yield from (named.places for named in _short_names(headline) if named.start == opening)


def _of_scenes(text: str) -> Iterator[tuple[Place, ...]]:
    """Find the places where meetings are held (在绍兴举行)."""
    for named in _short_names(text):
        if text[named.start - 1 : named.start] == "在" and _HELD.match(text, named.end):
            yield named.places


def _of_sites(level: str, text: str) -> str | None:
    """Guess a place that no lexicon has from what stands there and is called after it; it must be named by itself too."""
    if level not in _GUESSED or any(f"{word}委" in text for word in _GUESSED if word != level):
        return None
    sites: dict[str, set[str]] = {}
    for site in _SITE.finditer(text):
        start = site.start() - _GUESS
        if start >= 0 and organisation_start(text, site.end(), max(0, start - _GUESS)) == start:
            sites.setdefault(text[start : site.start()], set()).add(site.group())
    often = [place for place, kinds in sites.items() if len(kinds) >= _SITES and _stands_alone(text, place)]
    return often[0] + level if len(often) == 1 and often[0] not in place_forms() else None


def _stands_alone(text: str, place: str) -> bool:
    """Tell whether a place is named where it does nothing but name it (绍兴与…结好, 感谢绍兴的接待)."""
    return re.search(rf"(?<![\u4e00-\u9fff]){place}[与和同]|{place}的", text) is not None


def _short_names(text: str) -> Iterator[_Named]:
    """Find provinces and prefectures called without their level, that are no part of a longer place (not 吉林 in 吉林市)."""
    forms, matcher = _matcher()
    for index, start, end in matcher.find_matches_as_indexes(text):
        if forms[index]:
            yield _Named(forms[index], start, end)


@cache
def _matcher() -> tuple[tuple[tuple[Place, ...], ...], AhoCorasick]:
    """Match all places, the longest first; those called by more than a short name give none."""
    forms = {
        form: found if any(place.level in ("province", "prefecture") and form in place.short for place in found) else ()
        for form, found in place_forms().items()
        if len(form) > 1
    }
    return tuple(forms.values()), AhoCorasick(tuple(forms), matchkind=MatchKind.LeftmostLongest)
