"""The claims about one person in one post to stretches of time: what is told, and what is only seen.

An appointment or a told start opens a stretch, a removal or a told end closes it, a sighting of one who is not in post
opens one without a known start. An appointment of somebody who is in post already is a re-appointment: a sighting.
An undated appointment or removal is as good as its report: the inferred start or end is the day of publication. The
order in which the claims come makes no difference.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from kg.posts.posts import core_words
from kg.tenures.tenure import Sighting, Tenure

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from kg.posts.posts import Post
    from kg.tenures.tenure import Claim
    from ontology.dates import PartialDate

PointKind = Literal["start", "reported_start", "seen", "end", "reported_end", "former"]
_ORDER: dict[PointKind, int] = {"start": 0, "reported_start": 1, "seen": 2, "former": 3, "reported_end": 4, "end": 5}


class _Point(NamedTuple):
    day: dt.date
    order: int
    date: PartialDate
    fact: str
    kind: PointKind


@dataclass(slots=True)
class _Stretch:
    start: PartialDate | None = None
    end: PartialDate | None = None
    inferred_start: PartialDate | None = None
    inferred_end: PartialDate | None = None
    started_by: str | None = None
    ended_by: str | None = None
    closed: bool = False
    facts: set[str] = field(default_factory=set)
    sightings: set[Sighting] = field(default_factory=set)


def stretches(person: str, organisation: str, post: Post, claims: Iterable[tuple[Claim, Post]]) -> list[Tenure]:
    """Give one person's tenures of one post, in the order of time; ``claims`` each with the post its words mean."""
    words: Counter[str] = Counter()
    points: set[_Point] = set()
    undated: set[str] = set()
    for claim, meant in claims:
        words[core_words(claim.role)] += 1
        found = list(_points(claim, meant))
        points.update(found)
        if not found:
            undated.add(claim.fact)
    label = min(words, key=lambda word: (-words[word], -len(word), word))
    walked = _walk(sorted(points, key=lambda point: (*point[:2], str(point.date), point.fact, point.kind)))
    if not walked and undated:
        walked = [_Stretch()]
    if walked:
        walked[-1].facts |= undated
    return [
        Tenure(
            person,
            organisation,
            post,
            label,
            number,
            tuple(sorted(stretch.facts)),
            tuple(sorted(stretch.sightings, key=lambda one: (one.date.earliest, str(one.date), one.fact))),
            stretch.start,
            stretch.end,
            stretch.inferred_start,
            stretch.inferred_end,
            stretch.started_by,
            stretch.ended_by,
        )
        for number, stretch in enumerate(walked, 1)
    ]


def _points(claim: Claim, post: Post) -> Iterator[_Point]:
    """Give what a claim says on the line of time. Who is to come into a post is not in it."""
    if claim.kind == "held" and post.nominee:
        return
    if claim.start:
        yield _point("start", claim.start.earliest, claim.start, claim.fact)
    if claim.end:
        yield _point("end", claim.end.latest, claim.end, claim.fact)
    if claim.start or claim.end or claim.seen is None:
        return
    kind: PointKind
    if claim.kind == "held":
        kind = "former" if post.former else "seen"
    else:
        kind = "reported_start" if claim.kind == "appointed" else "reported_end"
    yield _point(kind, claim.seen.earliest if kind != "reported_end" else claim.seen.latest, claim.seen, claim.fact)


def _point(kind: PointKind, day: dt.date, date: PartialDate, fact: str) -> _Point:
    return _Point(day, _ORDER[kind], date, fact, kind)


def _walk(points: list[_Point]) -> list[_Stretch]:
    found: list[_Stretch] = []
    for point in points:
        now = found[-1] if found else None
        if point.kind in ("start", "reported_start", "seen"):
            if now is None or now.closed:
                now = _Stretch()
                found.append(now)
                _open(now, point)
            else:
                _go_on(now, point)
        elif now is None:
            now = _Stretch()
            found.append(now)
            _close(now, point)
        elif now.closed:
            _close_again(now, point)
        else:
            _close(now, point)
        now.facts.add(point.fact)
    return found


def _open(now: _Stretch, point: _Point) -> None:
    if point.kind == "start":
        now.start, now.started_by = point.date, point.fact
        return
    if point.kind == "reported_start":
        now.inferred_start, now.started_by = point.date, point.fact
    now.sightings.add(Sighting(point.date, point.fact))


def _go_on(now: _Stretch, point: _Point) -> None:
    """Take a start of somebody already in post as a sighting; a told one on the day of a report makes that exact."""
    if point.kind == "start" and now.start is not None and _compatible(now.start, point.date):
        if len(str(point.date)) > len(str(now.start)):
            now.start, now.started_by = point.date, point.fact
        return
    now.sightings.add(Sighting(point.date, point.fact))


def _close(now: _Stretch, point: _Point) -> None:
    now.closed, now.ended_by = True, point.fact
    if point.kind == "end":
        now.end = point.date
    else:
        now.inferred_end = point.date


def _close_again(now: _Stretch, point: _Point) -> None:
    """Take one more report of an end: a told date wins over a report's, of two the finer one."""
    if point.kind != "end":
        return
    if now.end is None or (_compatible(now.end, point.date) and len(str(point.date)) > len(str(now.end))):
        now.end, now.inferred_end, now.ended_by = point.date, None, point.fact


def _compatible(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates can mean the same day."""
    return one.earliest <= other.latest and other.earliest <= one.latest
