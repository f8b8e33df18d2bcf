"""Short and full forms of one foreign name in different articles: 普京 and 弗拉基米尔·普京.

Nothing is compared across names but these: a form without a dot that is one part of a full name, where both hold the
same post of one foreign country at about one time, and no other full name does. Fathers and sons of one family name in
one post at other times, and two ministers of one family name, so stay apart.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from kg.identity.places import is_international, seat_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kg.identity.features import Features, Office

AT_ONE_TIME = 550
"""Days that may lie between the two forms in one post."""
_SHORTEST = 2
_MOSTLY = 0.6
"""Share of what is told of the short form that must be told of the full name too."""
_OFTEN = 5
"""How often a full name must be told for its not being told earlier or later to say something."""
_SEVERAL = 2
_HEADS = ("StatePresident", "Premier", "PrimeMinister", "HeadOfState", "Monarch")
_MANY_HOLD = ("Ambassador", "CabinetMinister", "CivilServant", "Member", "Representative", "Adviser", "Manager")

Days = tuple[str, str]
Seen = dict["Office", list[Days]]
"""The seats that a name was told with, and when."""


def candidate_names(names: Iterable[str]) -> dict[str, set[str]]:
    """Give the folded names that are one part of full ones, with these.

    >>> candidate_names(["普京", "弗拉基米尔·普京", "金"])
    {'普京': {'弗拉基米尔·普京'}}
    """
    known = set(names)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for full in known:
        parts = full.split("·")
        for part in parts if len(parts) > 1 else ():
            if len(part) >= _SHORTEST and part in known:
                found[part].add(full)
    return dict(found)


def short_names(mentions: Iterable[Features]) -> set[tuple[str, str]]:
    """Give the pairs of a short form and the one full name that it must mean, both folded."""
    seen: defaultdict[str, Seen] = defaultdict(dict)
    for each in mentions:
        for held in each.held:
            if is_seat(held.office) and not held.past:
                seen[each.name].setdefault(_of_country(held.office), []).append((held.first, held.last))
    meant: defaultdict[str, list[str]] = defaultdict(list)
    for short, fulls in candidate_names(seen).items():
        sharing = [full for full in fulls if seen[short].keys() & seen[full].keys()]
        if len(sharing) == 1 and _means(seen[short], seen[sharing[0]]):
            meant[sharing[0]].append(short)
    return {(short, full) for full, shorts in meant.items() for short in _closest(shorts, full, seen)}


def _means(short: Seen, full: Seen) -> bool:
    """Tell whether a short form mostly has the posts of a full name, and that at about the same time."""
    shared = short.keys() & full.keys()
    if sum(len(short[office]) for office in shared) < _MOSTLY * sum(map(len, short.values())):
        return False
    here, there = _days(short, shared), _days(full, shared)
    often = sum(len(full[office]) for office in shared) >= _OFTEN
    return near(here, there) and not (often and (_long_before(here[0], there[0]) or _long_before(there[1], here[1])))


def _closest(shorts: list[str], full: str, seen: Mapping[str, Seen]) -> list[str]:
    """Of several short forms of one name (哈梅内伊, 穆杰塔巴) keep those that came up when the full name did."""
    if len(shorts) < _SEVERAL:
        return shorts
    shared = {short: seen[short].keys() & seen[full].keys() for short in shorts}
    return [
        short
        for short in shorts
        if not _long_before(_days(seen[short], shared[short])[0], _days(seen[full], shared[short])[0])
    ]


def _days(seen: Seen, offices: Iterable[Office]) -> Days:
    spans = [span for office in offices for span in seen[office]]
    return min(first for first, _ in spans), max(last for _, last in spans)


def _long_before(day: str, other: str) -> bool:
    return not near((day, day), (other, other)) and day < other


def _of_country(office: Office) -> Office:
    """Give the head of a country one body, however the country is called (法国, 法兰西共和国)."""
    seat = seat_of(office.body)
    return office._replace(body=seat.country) if seat.country and office.post in _HEADS else office


def is_seat(office: Office) -> bool:
    """Tell whether an office is abroad and one that few hold there: no ambassador, minister of no ministry, aide."""
    return is_abroad(office) and not any(word in office.post for word in _MANY_HOLD)


def is_abroad(office: Office) -> bool:
    """Tell whether an office is one of a foreign country or of a body of the world."""
    return bool(office.body) and (bool(seat_of(office.body).country) or is_international(office.body))


def near(one: Days, other: Days) -> bool:
    """Tell whether two spans of days overlap, or are not far from each other; unknown days are far."""
    earlier, later = sorted((one, other))
    if not all((*earlier, *later)) or min(len(earlier[1]), len(later[0])) < len("2020-01-01"):
        return False
    return (dt.date.fromisoformat(later[0]) - dt.date.fromisoformat(earlier[1])).days <= AT_ONE_TIME


def may_be_one(here: Collection[str], there: Collection[str]) -> bool:
    """Tell whether two people may be one by the folded names they go by; what has no dot says nothing against it.

    >>> may_be_one({"普京"}, {"弗拉基米尔·普京"}), may_be_one({"哈菲兹·阿萨德"}, {"巴沙尔·阿萨德"})
    (True, False)
    """
    if not any("·" in name for name in (*here, *there)):
        return True
    return any(one == other or one in other.split("·") or other in one.split("·") for one in here for other in there)
