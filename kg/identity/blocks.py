"""One block, all mentions of one name, to people: joins what the comparators say is one, the surest first.

The outcome depends on the set of mentions alone. First whoever holds the same post at the same body is one; then
groups are compared and joined, the best pair first; then mentions without any post go to the one group that they fit
clearly best, and at last those that are left are compared with each other.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from kg.identity.comparators import DOUBT, SAME, compare, total
from kg.identity.profiles import Profile
from kg.identity.short_names import may_be_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kg.identity.features import Features

_CLEARLY = 1.0
"""By how much the best group must beat the next one before a mention without a post is put into it."""
_ALL_PAIRS = 24
_BUCKET = 40

Key = tuple[str, str]


class Doubt(NamedTuple):
    """Two groups of one name that were kept apart although much speaks for one person."""

    first: Key
    second: Key
    score: float
    articles: int


class Block(NamedTuple):
    """The people of one name: groups of (article, local id), and pairs of groups that are doubtful."""

    people: list[list[Key]]
    doubts: list[Doubt]


class Ties:
    """What must be together and what never, as mentions; knows for two groups whether they may be joined."""

    def __init__(self, same: Iterable[tuple[Key, Key]] = (), apart: Iterable[tuple[Key, Key]] = ()) -> None:
        """Take pairs of mentions."""
        self.same = sorted({(min(pair), max(pair)) for pair in same})
        self._apart: defaultdict[Key, set[Key]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def decided_apart(self, one: Group, other: Group) -> bool:
        """Tell whether somebody decided that two groups are not one."""
        if not self._apart:
            return False
        small, large = (one, other) if len(one.keys) < len(other.keys) else (other, one)
        return any(not self._apart[key].isdisjoint(large.keys) for key in small.keys if key in self._apart)

    def forbid(self, one: Group, other: Group) -> bool:
        """Tell whether two groups must stay apart: by decision, by name, or as one article tells the two apart."""
        if not one.articles.isdisjoint(other.articles) or self.decided_apart(one, other):
            return True
        return not may_be_one(one.profile.names, other.profile.names)


class Group:
    """Mentions taken for one person."""

    __slots__ = ("articles", "keys", "profile")

    def __init__(self, features: Features) -> None:
        """Begin with one mention."""
        self.profile = Profile(features.name)
        self.profile.add(features)
        self.keys: set[Key] = {(features.article, features.local)}
        self.articles: set[str] = {features.article}

    def take(self, other: Group) -> None:
        """Take all of another group in."""
        self.profile.merge(other.profile)
        self.keys |= other.keys
        self.articles |= other.articles


def resolve_block(mentions: Iterable[Features], ties: Ties) -> Block:
    """Sort the mentions of one name into people."""
    ordered = sorted(mentions, key=lambda each: (each.day or "9999", each.article, each.local))
    groups = _by_decision([Group(features) for features in ordered], ties)
    groups, mixed = _without_mixed(groups)
    groups, second = _first_of_article(groups)
    doubts: list[Doubt] = []
    people = _join(_by_office([group for group in groups if not group.profile.bare], ties), ties, doubts)
    bare = [group for group in groups if group.profile.bare]
    for _ in range(2):
        bare = _place(bare, people, ties)
    people = _join([*people, *_join(_by_event(bare, ties), ties, doubts)], ties, doubts)
    if second:
        second = _place(second, people, ties)
        people = _join([*people, *second], ties, doubts)
    people = [*people, *_place(mixed, people, ties)]
    alive = {min(group.keys): group for group in people}
    home = {key: first for first, group in alive.items() for key in group.keys}
    best: dict[tuple[Key, Key], Doubt] = {}
    for doubt in doubts:
        pair = (min(home[doubt.first], home[doubt.second]), max(home[doubt.first], home[doubt.second]))
        if pair[0] != pair[1]:
            weight = min(len(alive[pair[0]].articles), len(alive[pair[1]].articles))
            best[pair] = Doubt(*pair, doubt.score, weight)
    return Block(sorted(sorted(group.keys) for group in people), [best[pair] for pair in sorted(best)])


def _without_mixed(groups: list[Group]) -> tuple[list[Group], list[Group]]:
    """Set aside mentions in which two people of one name were read as one: with posts of two foreign countries."""
    mixed = [group for group in groups if len(group.keys) == 1 and len(group.profile.countries) > 1]
    return [group for group in groups if group not in mixed], mixed


def _first_of_article(groups: list[Group]) -> tuple[list[Group], list[Group]]:
    """Set aside what an article tells of a second bearer of the name, or tells twice, until the others are sorted."""
    taken: set[str] = set()
    first: list[Group] = []
    second: list[Group] = []
    for group in sorted(groups, key=lambda group: -len(group.profile.offices)):
        if group.articles.isdisjoint(taken):
            taken |= group.articles
            first.append(group)
        else:
            second.append(group)
    place = {id(group): number for number, group in enumerate(groups)}
    return sorted(first, key=lambda group: place[id(group)]), sorted(second, key=lambda group: place[id(group)])


def _by_decision(groups: list[Group], ties: Ties) -> list[Group]:
    home = {key: group for group in groups for key in group.keys}
    for one, other in ties.same:
        if one not in home or other not in home:
            continue
        kept, gone = home[one], home[other]
        if kept is not gone and not ties.decided_apart(kept, gone):
            kept.take(gone)
            for key in gone.keys:
                home[key] = kept
    return _distinct(home[min(group.keys)] for group in groups)


def _by_office(groups: list[Group], ties: Ties) -> list[Group]:
    """Join whoever holds the same post at the same body."""
    return _by_clue(groups, ties, lambda profile: [office for office in profile.offices if office.body])


def _by_event(groups: list[Group], ties: Ties) -> list[Group]:
    """Join whoever was at the same event."""
    return _by_clue(groups, ties, lambda profile: profile.events)


def _by_clue(groups: list[Group], ties: Ties, clues_of: Callable[[Profile], Iterable[Any]]) -> list[Group]:
    """Join groups that share a clue, in their order, where the comparators agree."""
    holders: defaultdict[Any, list[Group]] = defaultdict(list)
    kept: list[Group] = []
    for group in groups:
        clues = sorted(clues_of(group.profile))
        candidates = (holder for clue in clues for holder in holders[clue])
        home = next((holder for holder in candidates if _fits(holder, group, ties)), None)
        if home is None:
            kept.append(group)
            home = group
        else:
            home.take(group)
        for clue in clues:
            if home not in holders[clue]:
                holders[clue].append(home)
    return kept


def _fits(one: Group, other: Group, ties: Ties) -> bool:
    return not ties.forbid(one, other) and total(compare(one.profile, other.profile)) >= SAME


def _join(groups: list[Group], ties: Ties, doubts: list[Doubt]) -> list[Group]:
    """Join the best pair while there is one that is good enough."""
    alive = dict(enumerate(groups))
    version = dict.fromkeys(alive, 0)
    heap: list[tuple[float, int, int, int, int]] = []

    def push(one: int, other: int) -> None:
        if ties.forbid(alive[one], alive[other]):
            return
        score = total(compare(alive[one].profile, alive[other].profile))
        if score >= SAME - DOUBT:
            heapq.heappush(heap, (-score, one, other, version[one], version[other]))

    for one, other in _candidates(groups):
        push(one, other)
    while heap and -heap[0][0] >= SAME:
        _, one, other, old_one, old_other = heapq.heappop(heap)
        if one not in alive or other not in alive or (version[one], version[other]) != (old_one, old_other):
            continue
        alive[one].take(alive.pop(other))
        version[one] += 1
        near = _near(one, alive)
        for third in near:
            push(min(one, third), max(one, third))
    for score, one, other, old_one, old_other in heap:
        if one in alive and other in alive and (version[one], version[other]) == (old_one, old_other):
            doubts.append(Doubt(min(alive[one].keys), min(alive[other].keys), -score, 0))
    return [alive[index] for index in sorted(alive)]


def _place(bare: list[Group], people: list[Group], ties: Ties) -> list[Group]:
    """Put each mention without a post into the group it clearly fits best; all are judged before any is put."""
    index = _index(people)
    homes: list[tuple[Group, Group]] = []
    left: list[Group] = []
    for group in bare:
        scored = sorted(
            (
                (total(compare(people[number].profile, group.profile)), -number)
                for number in _matching(group, index, len(people))
                if not ties.forbid(people[number], group)
            ),
            reverse=True,
        )
        if scored and scored[0][0] >= SAME and (len(scored) == 1 or scored[0][0] - scored[1][0] >= _CLEARLY):
            homes.append((people[-scored[0][1]], group))
        else:
            left.append(group)
    for home, group in homes:
        if ties.forbid(home, group):
            left.append(group)
        else:
            home.take(group)
    return left


def _candidates(groups: list[Group]) -> Iterator[tuple[int, int]]:
    """Give the pairs worth comparing: all of few groups, else those that share a body, place, event or companion."""
    if len(groups) <= _ALL_PAIRS:
        yield from ((i, j) for i in range(len(groups)) for j in range(i + 1, len(groups)))
        return
    pairs = {
        (one, other)
        for bucket in _index(groups).values()
        for i, one in enumerate(bucket[:_BUCKET])
        for other in bucket[i + 1 : _BUCKET]
    }
    yield from sorted(pairs)


def _near(one: int, alive: dict[int, Group]) -> list[int]:
    if len(alive) <= _ALL_PAIRS:
        return [other for other in alive if other != one]
    clues = _clues(alive[one].profile)
    return [other for other in alive if other != one and not clues.isdisjoint(_clues(alive[other].profile))]


def _index(groups: list[Group]) -> dict[str, list[int]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        for clue in sorted(_clues(group.profile)):
            index[clue].append(number)
    return index


def _matching(group: Group, index: dict[str, list[int]], count: int) -> list[int]:
    if count <= _ALL_PAIRS:
        return list(range(count))
    return sorted({number for clue in _clues(group.profile) for number in index.get(clue, ())[:_BUCKET]})


def _clues(profile: Profile) -> set[str]:
    return {
        *(f"b{body}" for body in profile.bodies),
        *(f"p{place}" for place in profile.places),
        *(f"n{country}" for country in profile.countries),
        *(f"e{event}" for event in profile.events),
        *(f"c{name}" for name in profile.companions if name not in profile.leaders),
    }


def _distinct(groups: Iterable[Group]) -> list[Group]:
    return list({id(group): group for group in groups}.values())
