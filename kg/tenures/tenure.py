"""A tenure and what it is put together from, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    import datetime as dt

    from kg.posts.posts import Post
    from ontology.dates import PartialDate

ClaimKind = Literal["held", "appointed", "removed"]


class Claim(NamedTuple):
    """What one article says of a person's post: ``fact`` is the IRI of the position or appointment.

    ``start`` and ``end`` are told dates (of an appointment only ``start``, of a removal only ``end``); ``seen`` is the
    publication date.
    """

    kind: ClaimKind
    person: str
    organisation: str
    role: str
    fact: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    seen: PartialDate | None = None


class Sighting(NamedTuple):
    """A date on which the post was seen to be held, and the fact that says so."""

    date: PartialDate
    fact: str


@dataclass(frozen=True, slots=True)
class Tenure:
    """One stretch of one person in one post. ``number`` counts the person's stretches in that post from 1.

    ``start`` and ``end`` are told; ``inferred_start`` and ``inferred_end`` stand only where those are missing.
    ``sightings`` are in the order of time. ``label`` is the commonest wording.
    """

    person: str
    organisation: str
    post: Post
    label: str
    number: int
    facts: tuple[str, ...]
    sightings: tuple[Sighting, ...] = ()
    start: PartialDate | None = None
    end: PartialDate | None = None
    inferred_start: PartialDate | None = None
    inferred_end: PartialDate | None = None
    started_by: str | None = None
    ended_by: str | None = None

    @property
    def surely_from(self) -> dt.date | None:
        """The first day on which the post was surely held: the latest that a told start can mean, or a sighting."""
        days = [sighting.date.latest for sighting in self.sightings[:1]]
        if self.start:
            days.append(self.start.latest)
        return min(days, default=None)

    @property
    def surely_to(self) -> dt.date | None:
        """The last day on which the post was surely held: the earliest that a told end can mean, or a sighting."""
        days = [sighting.date.earliest for sighting in self.sightings[-1:]]
        if self.end:
            days.append(self.end.earliest)
        elif self.start and not days:
            days.append(self.start.latest)
        return max(days, default=None)
