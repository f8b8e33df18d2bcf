"""Events: one for its reports, kept apart from others of the series, on a day of their own.

Only events of one day are compared. Two are one when they bear the same telling name and nothing speaks against it,
or when names are alike and enough of the people and organisers are the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from kg.clusters import Clusters
from kg.identity.names import fold, name_rarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.identity.organisations import Body
    from kg.identity.records import Record

_NUMBER = re.compile(
    r"第?[〇零一二三四五六七八九十百\d]+(?:届|次|期|轮|场|号|批)|(?:19|20)\d\d年?度?|[一二三四五六七八九十]+届[一二三四五六七八九十]+次"
)
_SESSION = re.compile(
    r"(?:开幕|闭幕|预备|全体|分组|联组|启动|揭牌|签约|颁奖|欢迎|闭门|主旨|分)(?:会议|会|式|仪式|论坛|大会)|小组|代表团|分论坛|平行论坛"
    r"|招待会|宴会|[晚午]宴|晚会|音乐会|演出|阅兵|发布会|记者会|展览"
)
_TWO_SIDES = re.compile(
    r"(?P<one>.{2,10}?)(?:分别)?(?:会见|会晤|接见|看望|(?:同|与)(?=.+(?:会谈|会见|会晤|通电话|通话)))(?P<other>.{2,}?)"
    r"(?:(?:举行)?会谈|会见|会晤|通电话|通话)?"
)
"""Who met whom, by the name of an event."""
_ALIKE = 0.55
_BUCKET = 60


class EventFeatures(NamedTuple):
    """What one article tells of one event; names are folded, bodies are keys."""

    article: str
    local: str
    name: str
    names: tuple[str, ...]
    generic: bool
    day: str
    date: str
    kind: str
    place: str
    people: tuple[str, ...]
    bodies: tuple[str, ...]
    published: str


def event_features(record: Record, bodies: Mapping[str, Body]) -> dict[str, EventFeatures]:
    """Give the features of every event of an article, by local id."""
    names = {person.id: fold(person.name) for person in record.persons}
    people: defaultdict[str, set[str]] = defaultdict(set)
    organisers: defaultdict[str, set[str]] = defaultdict(set)
    for agent, _, event in record.part:
        if agent in names:
            people[event].add(names[agent])
        elif agent in bodies and bodies[agent].known:
            organisers[event].add(bodies[agent].key)
    return {
        event.id: EventFeatures(
            record.hash,
            event.id,
            fold(event.name),
            tuple(sorted({fold(name) for name in (event.name, *event.aliases)})),
            event.generic,
            str(event.date) if event.date and event.date.precision == "day" else "",
            str(event.date) if event.date else "",
            event.type,
            fold(event.place) if event.place else "",
            tuple(sorted(people[event.id])),
            tuple(sorted(organisers[event.id])),
            record.day,
        )
        for event in record.events
    }


def resolve_events(mentions: Iterable[EventFeatures]) -> list[list[EventFeatures]]:
    """Sort the events of one day into groups that are one event each."""
    ordered = sorted(mentions, key=lambda each: (each.published or "9999", each.article, each.local))
    clusters: Clusters[int] = Clusters()
    articles = {index: {each.article} for index, each in enumerate(ordered)}

    def join(one: int, other: int) -> None:
        one, other = clusters.find(one), clusters.find(other)
        if one != other and articles[one].isdisjoint(articles[other]):
            clusters.link(one, other)
            articles[clusters.find(one)] = articles[one] | articles[other]

    for score, one, other in sorted((-likeness(ordered[i], ordered[j]), i, j) for i, j in _candidates(ordered)):
        if score <= -1.0:
            join(one, other)
    groups: defaultdict[int, list[EventFeatures]] = defaultdict(list)
    for index, each in enumerate(ordered):
        groups[clusters.find(index)].append(each)
    return [groups[index] for index in sorted(groups)]


@lru_cache(maxsize=1 << 16)
def likeness(one: EventFeatures, other: EventFeatures) -> float:
    """Tell how much speaks for two events of one day being one; 1 is enough."""
    if one.article == other.article or one.kind != other.kind or contradictions(one, other):
        return 0.0
    shared = sum(_worth(person) for person in set(one.people) & set(other.people))
    organisers = len(set(one.bodies) & set(other.bodies))
    if one.name == other.name and not one.generic and not other.generic:
        return 2.0 if not one.people or not other.people or shared or organisers or len(one.name) > 5 else 0.0
    best = max((_overlap(a, b) for a in one.names for b in other.names if len(a) > 2 and len(b) > 2), default=0.0)
    together = shared + 0.5 * organisers
    if one.generic or other.generic:
        missing = min(len(one.people), len(other.people)) - len(set(one.people) & set(other.people))
        return together / 1.5 if best >= _ALIKE and missing == 0 and len(one.people) > 1 else 0.0
    return best * min(1.5, together) / 0.8 if best >= _ALIKE else 0.0


def contradictions(one: EventFeatures, other: EventFeatures) -> list[str]:
    """Give what says that two events are not one: numbers, sessions, who met whom, places."""
    found: list[str] = []
    if _numbers(one.name) != _numbers(other.name):
        found.append("numbers")
    if _sessions(one.name) != _sessions(other.name):
        found.append("sessions")
    if not _same_sides(one.name, other.name):
        found.append("sides")
    here, there = one.place, other.place
    if here and there and here not in there and there not in here and not set(here[:2]) & set(there[:2]):
        found.append("places")
    return found


@lru_cache(maxsize=1 << 15)
def _numbers(name: str) -> frozenset[str]:
    return frozenset(match.removeprefix("第") for match in _NUMBER.findall(name))


def _same_sides(one: str, other: str) -> bool:
    """Tell whether two names may be of the same two sides that met (习近平会见甲 is not 习近平会见乙)."""
    first, second = _sides(one), _sides(other)
    if first is None or second is None:
        return True
    return any(all(a in b or b in a for a, b in zip(first, order, strict=True)) for order in (second, second[::-1]))


@lru_cache(maxsize=1 << 15)
def _sides(name: str) -> tuple[str, str] | None:
    match = _TWO_SIDES.fullmatch(name)
    return (match["one"], match["other"]) if match else None


@lru_cache(maxsize=1 << 15)
def _sessions(name: str) -> frozenset[str]:
    return frozenset(_SESSION.findall(name))


@lru_cache(maxsize=1 << 15)
def _worth(person: str) -> float:
    return max(0.3, min(1.0, (name_rarity(person) - 4.0) / 2.5))


def _overlap(one: str, other: str) -> float:
    if one in other or other in one:
        return 0.9
    first = Counter(one[i : i + 2] for i in range(len(one) - 1))
    second = Counter(other[i : i + 2] for i in range(len(other) - 1))
    return 2 * (first & second).total() / max(1, first.total() + second.total())


def _candidates(events: list[EventFeatures]) -> list[tuple[int, int]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    for number, event in enumerate(events):
        for clue in {
            f"n{event.name}",
            *(f"p{person}" for person in event.people),
            *(f"b{body}" for body in event.bodies),
        }:
            index[clue].append(number)
    return sorted({pair for bucket in index.values() for pair in combinations(bucket[:_BUCKET], 2)})
