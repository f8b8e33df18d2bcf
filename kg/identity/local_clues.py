"""What ties two mentions of one name to one county or town, though they share no body.

A name without a post in an article about the county in which somebody of that name holds one; the head of a company who
chairs the chamber of commerce of the place that the company is named after.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.identity.places import seat_of

if TYPE_CHECKING:
    from kg.identity.features import Office
    from kg.identity.profiles import Profile

_COUNTY = 3
_CHAMBER = re.compile(r"(?:工商联|工商业联合会|总商会|企业家协会|企业联合会|民营经济促进会|个体私营企业协会)$")
_COMPANY = re.compile(r"(?:公司|集团|厂)$")
_LEVEL_WORD = re.compile(r"(?:自治县|自治旗|县|区|旗|市|镇|乡)$")


def county_named(one: Profile, other: Profile) -> str:
    """Give the county or town that a bare name's articles name and that has all posts of the other."""
    bare, holder = (one, other) if one.bare else (other, one)
    if not bare.bare or holder.bare:
        return ""
    seats = {seat_of(body) for body in holder.bodies}
    if any(seat.country or (seat.level or 0) < _COUNTY for seat in seats):
        return ""
    named = {place for body in bare.context for place in seat_of(body).chain}
    shared = sorted({seat.place for seat in seats} & named)
    return shared[0] if len(shared) == len({seat.place for seat in seats}) == 1 else ""


def chamber_of(one: Profile, other: Profile) -> tuple[str, str] | None:
    """Give the chamber that one leads and the company, named after the same county or city, that the other leads."""
    for chair, head in ((one, other), (other, one)):
        for chamber in sorted(office.body for office in chair.offices if _leads_chamber(office)):
            place = _LEVEL_WORD.sub("", seat_of(chamber).place)
            for company in sorted(office.body for office in head.offices if _leads_company(office)):
                if len(place) > 1 and company.startswith(place):
                    return chamber, company
    return None


@lru_cache(maxsize=1 << 12)
def _leads_chamber(office: Office) -> bool:
    return _CHAMBER.search(office.body) is not None and any(word in office.post for word in ("Chair", "President"))


@lru_cache(maxsize=1 << 12)
def _leads_company(office: Office) -> bool:
    return (
        _COMPANY.search(office.body) is not None
        and not office.post.startswith("副")
        and any(word in office.post for word in ("BoardChair", "Manager", "CompanyPresident", "ChiefExecutive"))
    )
