"""Whether the names of two holders of one seat are likely those of one person, who then is no second holder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.identity.forms import body_key
from kg.identity.names import fold
from kg.identity.places import is_international, seat_of
from kg.identity.short_names import may_be_one

if TYPE_CHECKING:
    from kg.tenures.stored import StoredTenure

_SPELT = 3
"""Length from which on two foreign names that differ in one character are likely spellings of one."""


def alike(first: StoredTenure, second: StoredTenure) -> bool:
    """Tell whether two names are likely one person's: forms of a foreign name, one cut short, abroad a letter apart."""
    here, there = sorted((fold(first.person), fold(second.person)), key=lambda name: (len(name), name))
    if "·" in here + there and (may_be_one({here}, {there}) or _initials(here, there)):
        return True
    if there.startswith(here) and len(there) - len(here) == 1:
        return True
    seat = body_key(first.organisation) or ""
    abroad = bool(seat_of(seat).country) or is_international(seat)
    return abroad and len(here) == len(there) >= _SPELT and sum(a != b for a, b in zip(here, there, strict=True)) == 1


def _initials(here: str, there: str) -> bool:
    """Tell whether names agree but for parts that are initials (谢·…, 谢尔达尔·…)."""
    ours, theirs = here.split("·"), there.split("·")
    return len(ours) == len(theirs) and all(
        a.startswith(b) or b.startswith(a) for a, b in zip(ours, theirs, strict=True)
    )
