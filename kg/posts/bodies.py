"""What a body of party or state is by its name: its kind, its administrative level, and the rank of whoever leads it.

>>> body = classify_body("莒南县委")
>>> body.kind == KGR.PartyCommittee, body.level == KGR.LevelCounty, body.rank == KGR.RankCounty
(True, True, True)
>>> classify_body("澜东玻璃集团") is None
True

A place whose name several places bear (城关区) has a rank only where that is the same for all; 北京市朝阳区 says
which is meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, place_forms, read_table
from extractors.zh.normalise import simplify
from ontology.roles import RANKS
from ontology.terms import KGR

if TYPE_CHECKING:
    from rdflib import URIRef

    from extractors.lexicons import Place
    from ontology.entities import Entity

_LEVELS = {"province": KGR.LevelProvincial, "prefecture": KGR.LevelPrefectural, "county": KGR.LevelCounty}
_MUNICIPALITIES = frozenset({"11", "12", "31", "50"})
_OUTSIDE = frozenset({"71", "81", "82"})
"""First two digits of the codes of Taiwan, Hong Kong and Macau, whose posts have none of these ranks."""
_LONGEST_PLACE = 14
_OF_PLACE = r"(?:[省市县区州盟旗乡镇]|自治[区州县旗]|地区?|特区|街道)?"
_KINDS = (
    (re.compile(rf"{_OF_PLACE}(?:党?委|党?工委|党委会|委员会)"), KGR.PartyCommittee),
    (re.compile(rf"{_OF_PLACE}(?:人民)?(?:政府|行署|行政公署|办事处|管委会|管理委员会)"), KGR.GovernmentBody),
    (re.compile(rf"{_OF_PLACE}(?:第\w{{1,4}}届)?(?:人大|人民代表大会)(?:常委会|常务委员会)?"), KGR.CongressBody),
    (re.compile(rf"{_OF_PLACE}(?:第\w{{1,4}}届)?政协(?:第\w{{1,4}}届)?(?:委员会)?"), KGR.ConsultativeBody),
    (re.compile(rf"{_OF_PLACE}(?:纪委监委|纪委|监委|纪律检查委员会|监察委员会)"), KGR.DisciplineBody),
    (re.compile(rf"{_OF_PLACE}(?:高级|中级)?(?:人民)?法院|高院|中院"), KGR.CourtBody),
    (re.compile(rf"{_OF_PLACE}(?:人民)?检察院"), KGR.ProcuratorateBody),
    (re.compile(rf"{_OF_PLACE}[\w和]{{0,14}}(?:厅|局|办|办公[室厅]|部|委|委员会)"), KGR.DepartmentBody),
)
_COMPANY = re.compile(r"公司|集团|银行|大学|学院|学校|医院|协会|学会|商会|联合会|俱乐部|分局|派出所|日报|[队站所馆社]$")
"""What stands in the name of other bodies at a place."""
_UNLISTED = re.compile(
    r"(?:[\u4e00-\u9fff]{2,6}[省市])*(?P<place>[\u4e00-\u9fff]{1,7}?"
    r"(?P<level>省(?=.)|自治[州县旗]|县|旗|街道|[乡镇]|(?<![社园景示发新校小])区(?=.)))(?P<rest>.*)"
)
"""A place that no table lists, told by the word for its level; 市 may be of two levels, and 外务省 is none."""
_UNLISTED_RANKS = {
    "省": (KGR.LevelProvincial, KGR.RankProvincial),
    "自治州": (KGR.LevelPrefectural, KGR.RankPrefectural),
    "自治县": (KGR.LevelCounty, KGR.RankCounty),
    "自治旗": (KGR.LevelCounty, KGR.RankCounty),
    "县": (KGR.LevelCounty, KGR.RankCounty),
    "旗": (KGR.LevelCounty, KGR.RankCounty),
    "区": (KGR.LevelCounty, None),
    "街道": (KGR.LevelTownship, KGR.RankTownship),
    "乡": (KGR.LevelTownship, KGR.RankTownship),
    "镇": (KGR.LevelTownship, KGR.RankTownship),
}


@dataclass(frozen=True, slots=True)
class Body:
    """A body of party or state: ``kind`` and ``level`` are terms of ``KGR``; ``rank`` is that of its place or office.

    ``name`` is the full name of a central body, as ``zh_body_ranks`` has it, and empty for local ones.
    """

    kind: URIRef
    level: URIRef
    rank: URIRef | None = None
    name: str = ""


@lru_cache(maxsize=65536)
def classify_body(name: str) -> Body | None:
    """Classify a body by its name; ``None`` for what is no body of party or state, or not known to be one."""
    text = simplify(name).strip()
    known = body_forms().get(text)
    full = known.name if known else text
    if full in _central():
        head = _central()[full].get("head")
        return Body(KGR.CentralBody, KGR.LevelNational, head[0] if head else None, full)
    text = text.removeprefix("中国共产党").removeprefix("中共")
    places, rest = _leading_places(text)
    if not places or (rest and _kind(rest) is None):
        return _unlisted(rest if places else text)
    if _COMPANY.search(rest):
        return None
    kind = (_kind(rest) if rest else None) or KGR.GovernmentBody
    places = _of_level(places, rest)
    ranks = {_place_rank(place) for place in places}
    rank = ranks.pop() if len(ranks) == 1 else None
    levels = {_place_level(place) for place in places}
    level = levels.pop() if len(levels) == 1 else None
    return Body(kind, level, rank) if level else None


def body_name(entity: Entity) -> str:
    """Give the name of an organisation that says most about what body it is: a known one, the label first."""
    names = (entity.label, *sorted(entity.alt_labels, key=lambda name: (-len(name), name)))
    return next((name for name in names if classify_body(name)), entity.label)


def central_rank(body: Body, post: URIRef, *, deputy: bool, heads: frozenset[URIRef]) -> URIRef | None:
    """Give the rank of a post of a central body; ``heads`` are the posts that lead a body."""
    posts = _central().get(body.name, {})
    found = posts.get(local_name(post)) or (posts.get("head") if post in heads else None)
    if found is None:
        return None
    return found[1] if deputy else found[0]


def is_listed(body: Body, post: URIRef) -> bool:
    """Tell whether a central body's own row names a post."""
    return local_name(post) in _central().get(body.name, {})


def local_name(term: URIRef) -> str:
    """Give the part of a term after the namespace."""
    return str(term).rsplit("#", 1)[-1]


def lower(rank: URIRef, steps: int) -> URIRef | None:
    """Give the rank that many steps below; ``None`` below the lowest."""
    index = RANKS.index(rank) + steps
    return RANKS[index] if index < len(RANKS) else None


@cache
def _central() -> dict[str, dict[str, tuple[URIRef, URIRef | None]]]:
    """Give by full name of a central body and local name of a post (or ``head``) its rank and its deputies'."""
    found: dict[str, dict[str, tuple[URIRef, URIRef | None]]] = {}
    for row in read_table("zh_body_ranks"):
        deputy = KGR[row["deputy"].removeprefix("kgr:")] if row["deputy"] else None
        ranks = (KGR[row["rank"].removeprefix("kgr:")], deputy)
        found.setdefault(row["name"], {})[row["post"].removeprefix("kgr:")] = ranks
    return found


@cache
def _raised() -> dict[str, URIRef]:
    return {row["name"]: KGR[row["rank"].removeprefix("kgr:")] for row in read_table("zh_place_ranks")}


def _unlisted(text: str) -> Body | None:
    """Classify a body of a place that no table lists, by the word for its level (云渚县委)."""
    match = _UNLISTED.fullmatch(text)
    if match is None or _COMPANY.search(match["rest"]):
        return None
    kind = _kind(match["rest"]) if match["rest"] else KGR.GovernmentBody
    if kind is None:
        return None
    level, rank = _UNLISTED_RANKS[match["level"]]
    return Body(kind, level, rank)


def _leading_places(text: str) -> tuple[tuple[Place, ...], str]:
    """Take places off the front (山东省莒南县…), each within the one before; gives the last and what follows."""
    places: tuple[Place, ...] = ()
    while True:
        found = _longest_place(text, places)
        if found is None:
            return places, text
        places, text = found


def _longest_place(text: str, within: tuple[Place, ...]) -> tuple[tuple[Place, ...], str] | None:
    for end in range(min(len(text), _LONGEST_PLACE), 1, -1):
        candidates = place_forms().get(text[:end], ())
        if within:
            candidates = tuple(place for place in candidates if any(_inside(place, outer) for outer in within))
        if candidates:
            return tuple(place for place in candidates if not place.now) or candidates, text[end:]
    return None


def _inside(place: Place, outer: Place) -> bool:
    return place is not outer and place.code.startswith(outer.code[:6].rstrip("0") or outer.code[:2])


def _of_level(places: tuple[Place, ...], rest: str) -> tuple[Place, ...]:
    """Keep the places that 省委, 市政府 … fit; where none does, all."""
    word = rest[:1]
    if rest.startswith("自治区"):
        fitting = tuple(place for place in places if place.level == "province")
    elif word in "省市县区州盟旗" and word:
        fitting = tuple(place for place in places if place.name.endswith(word))
    else:
        fitting = places
    return fitting or places


def _place_level(place: Place) -> URIRef | None:
    """Give the level of a place; ``None`` outside the scheme and for zones."""
    if place.code[:2] in _OUTSIDE:
        return None
    return KGR.LevelSubProvincial if place.code in _raised_codes() else _LEVELS.get(place.level)


def _place_rank(place: Place) -> URIRef | None:
    """Give the rank of the head of a place's government; ``None`` outside the scheme and for zones."""
    province = place.code[:2]
    if province in _OUTSIDE:
        return None
    if place.name in _raised():
        return _raised()[place.name]
    if place.level == "province":
        return KGR.RankProvincial
    if place.level == "prefecture":
        return KGR.RankPrefectural
    if place.level != "county":
        return None
    if province in _MUNICIPALITIES:
        return KGR.RankPrefectural
    if place.name.endswith("区") and place.prefecture_code in _raised_codes():
        return KGR.RankSubPrefectural
    return KGR.RankCounty


@cache
def _raised_codes() -> frozenset[str]:
    """Give the codes of the cities of sub-provincial rank: their districts rank above other districts."""
    return frozenset(place.code for name in _raised() for place in place_forms().get(name, ()) if name.endswith("市"))


def _kind(rest: str) -> URIRef | None:
    return next((kind for pattern, kind in _KINDS if pattern.fullmatch(rest)), None)
