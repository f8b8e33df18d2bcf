"""What a group of mentions that are taken for one person tells altogether."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kg.identity.places import seat_of

if TYPE_CHECKING:
    from kg.identity.features import Features, Office


@dataclass(slots=True)
class Span:
    """First and last day an office was seen, and in how many articles; ``past`` if only as a former one."""

    first: str
    last: str
    count: int = 1
    past: bool = False


@dataclass
class Profile:
    """The features of one or more mentions of one name; ``add`` puts in another."""

    name: str
    members: list[Features] = field(default_factory=list)
    offices: dict[Office, Span] = field(default_factory=dict)
    companions: Counter[str] = field(default_factory=Counter)
    leaders: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    context: Counter[str] = field(default_factory=Counter)
    told: dict[str, set[str]] = field(default_factory=dict)
    days: tuple[str, str] = ("", "")
    """First and last publication day."""

    def add(self, features: Features) -> None:
        """Put one mention in."""
        self.members.append(features)
        if features.day:
            self.days = min(self.days[0] or features.day, features.day), max(self.days[1], features.day)
        for held in features.held:
            span = self.offices.get(held.office)
            if span is None:
                self.offices[held.office] = Span(held.first, held.last, 1, held.past)
            else:
                if span.past and not held.past:
                    span.first, span.last, span.past = held.first, held.last, False
                elif span.past == held.past and held.first:
                    span.first, span.last = min(span.first or held.first, held.first), max(span.last, held.last)
                span.count += 1
        self.companions.update(features.companions)
        self.leaders.update(features.leaders)
        self.events.update(features.events)
        self.context.update(features.context)
        for what, value in features.told:
            self.told.setdefault(what, set()).add(value)
        self.__dict__.pop("names", None)
        self.__dict__.pop("bodies", None)
        self.__dict__.pop("places", None)
        self.__dict__.pop("posts", None)
        self.__dict__.pop("countries", None)

    def merge(self, other: Profile) -> None:
        """Put all mentions of another profile in."""
        for features in other.members:
            self.add(features)

    @cached_property
    def names(self) -> set[str]:
        """The folded names it goes by: one, or short and full forms of a foreign one, or names that people joined."""
        return {member.name for member in self.members} or {self.name}

    @cached_property
    def bodies(self) -> set[str]:
        """Keys of the bodies of all offices."""
        return {office.body for office in self.offices if office.body}

    @property
    def bare(self) -> bool:
        """Tell whether no post at a known body is told."""
        return not self.bodies

    @cached_property
    def posts(self) -> set[str]:
        """The posts of all offices, wherever they are held."""
        return {office.post for office in self.offices}

    @cached_property
    def places(self) -> set[str]:
        """The narrowest divisions the bodies lie in."""
        return {seat.place for body in self.bodies if (seat := seat_of(body)).place}

    @cached_property
    def countries(self) -> set[str]:
        """Foreign countries the bodies belong to."""
        return {seat.country for body in self.bodies if (seat := seat_of(body)).country}
