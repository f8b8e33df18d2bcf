"""Parts of bodies called by their own words alone (财务部, 第三检察部), and zones by the name without their committee.

>>> _zone("白鹭经济开发区管委会"), _PART.fullmatch("非洲研究院") is not None
('白鹭经济开发区', True)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.name_stems import Occurrence, find_all
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import begins_at, organisation_start

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from extractors.zh.organisation_registry import OrganisationEntry

_PART = re.compile(
    r"[\u4e00-\u9fff]{1,14}(?:部|处|科|室|中心|院|系|所|庭|局|委员会|专委会|分会|分公司|公司|厂|车间|支行|实验室|支部|委|办|组|队|社|站|馆|校友会)"
)
_LEGAL = re.compile(r"(?:集团|股份|控股|有限|责任)*公司$")
_SHORTEST = 3
_OF_ANY = frozenset(
    {"委员会", "办公室", "党支部", "党总支", "理事会", "监事会", "董事会", "研究院", "公司", "人民政府", "人民法院"}
)
"""Parts that many bodies of an article have."""
_ZONE = re.compile(
    r"([\u4e00-\u9fff]{2,12}?(?:开发区|高新区|经开区|新区|园区|保税区|自贸区|示范区|度假区|试验区|产业园|工业园|科技园))(?:党工委|工委|管委会|管理委员会)"
)
_ZONE_ALONE = re.compile(
    r"(?:经济技术|经济|高新技术产业|高新技术|综合)?(?:开发区|高新区|经开区|新区|自贸区|保税区)(?:党工委|工委|管委会|管理委员会)?$"
)
_BEHIND = re.compile(r"[长员门级]|主任委员|委员(?!会)")
_BEHIND_ZONE = re.compile(r"[\u4e00-\u9fff]{0,8}(?:委|局|办|公司|中心|企业|内|上)")
_REACH = 24
_LONGEST = 30


def part_forms(
    text: str, named: Mapping[str, OrganisationEntry], taken: Container[str]
) -> Iterator[tuple[OrganisationEntry, Occurrence]]:
    """Find the parts and zones among the bodies, by name, where only their own words stand and can mean no other."""
    for tail, (entry, wholes) in _tails(named).items():
        if tail not in taken or tail in entry.forms:
            places = list(find_all(text, tail))
            if not any(_of_another(text, place, tail, wholes) for place in places):
                yield from ((entry, place) for place in places if _alone(text, *place))
    for form, entry in named.items():
        zone = _zone(form)
        if zone is not None and zone not in taken and form.startswith(zone):
            yield from ((entry, place) for place in find_all(text, zone) if _zone_alone(text, *place))


def _tails(named: Mapping[str, OrganisationEntry]) -> dict[str, tuple[OrganisationEntry, tuple[str, ...]]]:
    """Give what is left of names of parts without their whole, of those that only one body has, with the full names."""
    found: dict[str, tuple[OrganisationEntry, tuple[str, ...]] | None] = {}
    zones = {entry.number for form, entry in named.items() if _ZONE_ALONE.search(form)}
    for form, entry in named.items():
        tails = [_tail(form, entry, named)]
        if len(zones) <= 2:
            alone = _ZONE_ALONE.search(form)
            if alone and alone.start() > 1 and alone.group().endswith(("委", "会")):
                tails.append(alone.group())
        for tail in filter(None, tails):
            known = found.get(tail, (entry, ()))
            found[tail] = (entry, (*known[1], form)) if known is not None and known[0] is entry else None
    return {tail: told for tail, told in found.items() if told is not None}


def _tail(form: str, entry: OrganisationEntry, named: Mapping[str, OrganisationEntry]) -> str | None:
    """Give what stands in a part's name behind the longest name of another body."""
    for cut in range(min(len(form) - _SHORTEST, _LONGEST), 1, -1):
        if named.get(form[:cut], entry) is not entry:
            tail = form[cut:]
            fits = _PART.fullmatch(tail) and tail not in _OF_ANY and not _LEGAL.fullmatch(tail)
            return tail if fits else None
    return None


def _zone(form: str) -> str | None:
    """Give the zone that a committee is of."""
    match = _ZONE.fullmatch(form)
    return match[1] if match else None


def _of_another(text: str, place: Occurrence, tail: str, wholes: Sequence[str]) -> bool:
    """Tell whether the words stand behind another body's name here, so that they alone may mean a part of that."""
    start = organisation_start(text, place[1], max(0, place[0] - _REACH))
    name = text[start : place[1]]
    return (
        start < place[0]
        and not any(whole.endswith(name) or name.endswith(whole) for whole in wholes)
        and (not is_bare(name[: -len(tail)]) and len(name) > len(tail) + 1)
    )


def _alone(text: str, start: int, end: int) -> bool:
    return _BEHIND.match(text, end) is None and begins_at(text, start, end, _REACH)


def _zone_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a zone's name stands whole, with nothing of a longer name behind it."""
    return _alone(text, start, end) and _BEHIND_ZONE.match(text, end) is None
