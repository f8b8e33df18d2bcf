"""How many people hold posts of a kind: the fewer there are, the less likely two of them share a name."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.identity.features import is_national
from kg.identity.places import seat_of

if TYPE_CHECKING:
    from kg.identity.features import Office

EVERYBODY = 3e5
"""People whom a large collection of news names, the number behind the weight of a name."""
LEADERS = 80
"""Leaders of the state, of whom one holds several posts at once."""
_CHIEFS = 600
_SENIOR = 20_000
_RARE_POSTS = {"Astronaut": 60, "Academician": 2000}
_SEATS_OF_LEADERS = frozenset({"北京市委", "上海市委", "天津市委", "重庆市委", "广东省委", "新疆维吾尔自治区党委"})
"""Committees whose secretaries sit in the Political Bureau."""
_CHIEF_POSTS = frozenset(
    {"PartySecretary", "Governor", "RegionChair", "Mayor", "Minister", "ChiefExecutiveOfRegion", "Dean"}
)


@lru_cache(maxsize=1 << 16)
def holders(office: Office) -> int | None:
    """Estimate how many people hold a post like this one; ``None`` where nobody can say.

    Leaders of the state, chiefs of provinces and ministries, others at bodies of the centre or of a province.
    """
    if office.post in _RARE_POSTS:
        return _RARE_POSTS[office.post]
    if not office.body:
        return None
    seat = seat_of(office.body)
    if seat.country or seat.level not in (0, 1):
        return None
    if is_national(office) or (office.post == "PartySecretary" and office.body in _SEATS_OF_LEADERS):
        return LEADERS
    return _CHIEFS if office.post in _CHIEF_POSTS and _is_whole(office.body) else _SENIOR


def rarity(office: Office) -> float | None:
    """Give the weight that two holders of such posts are rather one: log10 of how few they are among everybody."""
    count = holders(office)
    return None if count is None else round(math.log10(EVERYBODY / count), 1)


def _is_whole(body: str) -> bool:
    """Tell whether a body is a ministry, a province or its committee, not a department of them."""
    seat = seat_of(body)
    if seat.level == 0:
        return body.endswith(("部", "院", "委员会", "总局", "署", "银行")) and "办公" not in body
    rest = body.removeprefix(seat.place)
    return rest in ("", "委", "党委", "政府", "政协", "人大常委会")
