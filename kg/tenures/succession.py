"""All tenures at one organisation, and what those of a single-seat post tell about each other.

Whoever followed in a single-seat post bounds the one before, and the other way round: that is inference, and kept
apart from what an article tells. Two things that an article tells are not believed against the others, and stay only
among the facts of a tenure: an end long after somebody else was seen in the seat time and again (an obituary says that
the dead no longer holds the post), and a few days in the middle of somebody else's time (a look back).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.posts.posts import mapped
from kg.tenures.intervals import stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib import URIRef

    from kg.posts.posts import Post
    from kg.tenures.tenure import Claim, Tenure
    from ontology.dates import PartialDate


LATE = dt.timedelta(days=60)
"""How long after others were seen in a single seat a told end is not believed."""
YEARS = dt.timedelta(days=730)
"""How long before such reports somebody who is told to have come into the post may well have left it."""
LOOK_BACK = dt.timedelta(days=14)
"""Within how many days all reports of a look back come."""


def organisation_tenures(claims: Iterable[Claim], name: str, roles: Mapping[str, URIRef]) -> list[Tenure]:
    """Give the tenures at one organisation of that name, in a fixed order; ``roles``: what people say words mean."""
    grouped: defaultdict[tuple[str, str], list[tuple[Claim, Post]]] = defaultdict(list)
    for claim in sorted(set(claims), key=_order):
        post = mapped(claim.role, name, roles)
        grouped[post.key, claim.person].append((claim, post))
    seats: defaultdict[str, list[Tenure]] = defaultdict(list)
    for (key, person), said in sorted(grouped.items(), key=lambda item: item[0]):
        post = next((post for _, post in said if not (post.former or post.nominee)), said[0][1])
        seats[key] += stretches(person, said[0][0].organisation, post, said)
    found: list[Tenure] = []
    for _, tenures in sorted(seats.items()):
        found += _succeed(tenures) if tenures[0].post.single else tenures
    return found


def _order(claim: Claim) -> tuple[str, ...]:
    return tuple(str(part or "") for part in claim)


def _succeed(tenures: list[Tenure]) -> list[Tenure]:
    """Bound the tenures of a single-seat post by their neighbours, where nothing tells when they began or ended."""
    tenures = [_without_late_end(one, tenures) for one in tenures]
    tenures = [_without_look_back(one, tenures) for one in tenures]
    return [_bounded(tenure, [other for other in tenures if other.person != tenure.person]) for tenure in tenures]


def _without_late_end(tenure: Tenure, tenures: list[Tenure]) -> Tenure:
    """Leave out a told end when somebody else was surely in the seat, seen twice or more, long before it."""
    if tenure.end is None:
        return tenure
    last = max((date.latest for date in (*(one.date for one in tenure.sightings), tenure.start) if date), default=None)
    before = tenure.end.earliest - LATE
    for other in tenures:
        days = {one.date.earliest for one in other.sightings}
        days |= {other.start.earliest} if other.start else set()
        told = sorted(day for day in days if (last is None or day > last) and day < before)
        if other.person != tenure.person and len(told) > 1:
            return replace(tenure, end=None, ended_by=None)
    return tenure


def _without_look_back(tenure: Tenure, tenures: list[Tenure]) -> Tenure:
    """Leave out sightings of a few days while somebody else was seen in the seat before and after them.

    For undated reports of an appointment one sighting on either side is enough, for others there must be three in all.
    """
    days = [one.date for one in tenure.sightings]
    if tenure.end or not days or days[-1].latest - days[0].earliest > LOOK_BACK:
        return tenure
    if tenure.start and days[0].earliest - tenure.start.latest < YEARS:
        return tenure
    enough = 2 if tenure.inferred_start else max(3, len(days) + 1)
    for other in tenures:
        before = sum(one.date.latest < days[0].earliest for one in other.sightings)
        after = sum(one.date.earliest > days[-1].latest for one in other.sightings)
        if other.person != tenure.person and before and after and before + after >= enough:
            return replace(
                tenure, sightings=(), inferred_start=None, started_by=tenure.started_by if tenure.start else None
            )
    return tenure


def _bounded(tenure: Tenure, others: list[Tenure]) -> Tenure:
    first, last = tenure.surely_from, tenure.surely_to
    if tenure.end is None and tenure.inferred_end is None and last is not None:
        after = [
            (date, fact) for other in others for date, fact in [_beginning(other)] if date and date.earliest > last
        ]
        if after:
            date, fact = min(after, key=lambda pair: (pair[0].earliest, str(pair[0]), pair[1] or ""))
            tenure = replace(tenure, inferred_end=date, ended_by=fact)
    if tenure.start is None and tenure.inferred_start is None and first is not None:
        before = [(date, fact) for date, fact in map(_ending, others) if date and date.latest < first]
        if before:
            date, fact = max(before, key=lambda pair: (pair[0].latest, str(pair[0]), pair[1] or ""))
            tenure = replace(tenure, inferred_start=date, started_by=fact)
    return tenure


def _beginning(tenure: Tenure) -> tuple[PartialDate | None, str | None]:
    """Give when a tenure began or was first seen, and the fact that tells."""
    if date := tenure.start or tenure.inferred_start:
        return date, tenure.started_by
    return (tenure.sightings[0].date, tenure.sightings[0].fact) if tenure.sightings else (None, None)


def _ending(tenure: Tenure) -> tuple[PartialDate | None, str | None]:
    """Give when a tenure ended or was last known to be held, and the fact that tells."""
    if date := tenure.end:
        return date, tenure.ended_by
    if tenure.sightings:
        return tenure.sightings[-1].date, tenure.sightings[-1].fact
    return tenure.start, tenure.started_by
