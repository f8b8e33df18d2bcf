"""What does not fit in who held which post when: two at once, nobody, a removal of nobody, dates that contradict.

Each finding names the tenures and the facts concerned, so that a person can see the sentences and decide. Findings are
weighed: a contradiction about a high post that many articles mention comes first.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from kg.tenures.likeness import alike
from ontology.dates import PartialDate
from ontology.roles import RANKS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.store import GraphStore
    from kg.tenures.stored import StoredTenure
    from kg.tenures.tenure import Sighting, Tenure

FindingKind = Literal[
    "two_holders", "crowded_seat", "removal_without_holder", "gap", "contradicting_dates", "out_of_time"
]
_BASE: dict[FindingKind, float] = {
    "two_holders": 4,
    "contradicting_dates": 3,
    "gap": 2,
    "crowded_seat": 1.5,
    "removal_without_holder": 1,
    "out_of_time": 0.5,
}
GAP_DAYS = 120
"""Days for which nobody is known to hold a single-seat post, between two who are, that make a finding."""
HANDOVER_DAYS = 31
"""Days within which reports of one who leaves and one who comes may cross."""
_ACTING = ("代", "看守")
CROWD = 5
"""Holders at once of a single-seat post beyond which the organisation is more likely several bodies of one name."""
_TOLD = """
SELECT ?fact ?change ?start ?end {
  { ?fact a kg:Appointment ; kg:change ?change . OPTIONAL { ?fact schema:startDate ?start } }
  UNION { ?fact a org:Membership ; kg:startDate ?start . OPTIONAL { ?fact kg:endDate ?end } }
  UNION { ?fact a org:Membership ; kg:endDate ?end . FILTER NOT EXISTS { ?fact kg:startDate ?any } }
}
"""


class Told(NamedTuple):
    """What a fact tells of dates: of an appointment the day of the change, of a position its start and end."""

    removal: bool
    start: PartialDate | None
    end: PartialDate | None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not fit; ``facts`` are those to look at, in the order of time; dates are days as text."""

    kind: FindingKind
    weight: float
    organisation: str
    post: str
    people: tuple[str, ...]
    since: str
    until: str
    facts: tuple[str, ...]
    tenures: tuple[str, ...]


def read_told(graph: GraphStore) -> dict[str, Told]:
    """Give the facts that tell a date or a removal."""
    found = {}
    for row in graph.select(_TOLD).rows:
        fact, change, start, end = ("" if term is None else str(term) for term in row)
        removal = change.endswith("#Removed")
        dates = [PartialDate.parse(text) if text else None for text in (start, end)]
        found[fact] = Told(removal, None, dates[0]) if removal else Told(False, dates[0], dates[1])  # noqa: FBT003
    return found


def find(tenures: Iterable[StoredTenure], told: Mapping[str, Told]) -> list[Finding]:
    """Give all findings, the weightiest first."""
    seats: defaultdict[tuple[str, str], list[StoredTenure]] = defaultdict(list)
    for one in tenures:
        seats[one.tenure.organisation, one.tenure.post.key].append(one)
    found: list[Finding] = []
    for _, seat in sorted(seats.items()):
        if seat[0].tenure.post.single:
            found += _at_once(seat)
            found += _gaps(seat)
            found += _out_of_time(seat)
        found += _removals(seat, told)
        found += _contradictions(seat, told)
    return sorted(found, key=lambda one: (-one.weight, one.kind, one.organisation, one.post, one.people, one.tenures))


def _at_once(seat: list[StoredTenure]) -> Iterator[Finding]:
    pairs: list[tuple[StoredTenure, StoredTenure, dt.date, dt.date]] = []
    active: list[tuple[dt.date, StoredTenure]] = []
    spans = [(begin, end, one) for one in seat for begin, end in [_span(one)] if begin and end]
    for begin, end, one in sorted(spans, key=lambda span: (span[0], span[1], span[2].iri)):
        active = [(last, other) for last, other in active if last > begin]
        pairs += [
            (other, one, begin, min(last, end))
            for last, other in active
            if other.tenure.person != one.tenure.person and min(last, end) > begin
        ]
        active.append((end, one))
    crowd = sorted({one.iri: one for pair in pairs for one in pair[:2]}.values(), key=lambda one: one.iri)
    if len({one.tenure.person for one in crowd}) >= CROWD:
        since, until = min(pair[2] for pair in pairs), max(pair[3] for pair in pairs)
        yield _finding("crowded_seat", crowd, str(since), str(until), [_nearest(one, since) for one in crowd])
        return
    for first, second, since, until in pairs:
        if (until - since).days <= HANDOVER_DAYS or _at_odds_in_words_only(first, second) or alike(first, second):
            continue
        facts = [_nearest(first, since), _nearest(second, since), _nearest(first, until), _nearest(second, until)]
        yield _finding("two_holders", [first, second], str(since), str(until), facts)


def _at_odds_in_words_only(first: StoredTenure, second: StoredTenure) -> bool:
    """Tell whether one only acts for the other, or is seen before and after the other's time but never in it."""
    for outer, inner in ((first, second), (second, first)):
        (begin, end), (since, until) = _span(outer), _span(inner)
        if begin and end and since and until and begin < since and until < end:
            return not any(since <= one.date.earliest <= until for one in outer.tenure.sightings)
    return any(one.tenure.label.startswith(_ACTING) for one in (first, second))


def _gaps(seat: list[StoredTenure]) -> Iterator[Finding]:
    spans = [(begin, end, one) for one in seat for begin, end in [_span(one)] if begin and end]
    ordered = sorted(spans, key=lambda span: (span[0], span[1], span[2].iri))
    latest: dt.date | None = None
    for (_, end, one), (begin, _, other) in pairwise(ordered):
        latest = max(end, latest) if latest else end
        ended = one.tenure.end or (one.tenure.inferred_end if one.tenure.ended_by in one.tenure.facts else None)
        if not ended or one.tenure.person == other.tenure.person:
            continue
        if (begin - max(ended.latest, latest)).days > GAP_DAYS:
            facts = [one.tenure.ended_by or _nearest(one, end), _nearest(other, begin)]
            yield _finding("gap", [one, other], str(ended), str(begin), facts)


def _out_of_time(seat: list[StoredTenure]) -> Iterator[Finding]:
    """Find tenures whose reports were not believed, because they fall into the time of somebody else."""
    for one in seat:
        tenure = one.tenure
        if len(seat) > 1 and not (tenure.sightings or tenure.start or tenure.end or tenure.inferred_end):
            yield _finding("out_of_time", [one], "", "", tenure.facts[:2])


def _removals(seat: list[StoredTenure], told: Mapping[str, Told]) -> Iterator[Finding]:
    for one in seat:
        tenure = one.tenure
        facts = [fact for fact in tenure.facts if fact in told and told[fact].removal]
        if facts and not (tenure.start or tenure.sightings):
            day = str(tenure.end or tenure.inferred_end or "")
            yield _finding("removal_without_holder", [one], day, day, facts[:1])


def _contradictions(seat: list[StoredTenure], told: Mapping[str, Told]) -> Iterator[Finding]:
    """Find two told dates for one start or end, and who is seen in post after having left it."""
    for one in seat:
        for side in ("start", "end"):
            dated = sorted(
                (day.earliest, fact, day)
                for fact in one.tenure.facts
                if fact in told and (day := getattr(told[fact], side)) and (side == "end" or not _is_appointment(fact))
            )
            if dated and dated[0][2].latest < dated[-1][2].earliest:
                (_, first, since), (_, last, until) = dated[0], dated[-1]
                yield _finding("contradicting_dates", [one], str(since), str(until), [first, last])
        yield from _disbelieved(one, told)
    people: defaultdict[str, list[StoredTenure]] = defaultdict(list)
    for one in seat:
        people[one.tenure.person].append(one)
    for _, stretches in sorted(people.items()):
        for before, after in pairwise(sorted(stretches, key=_begin)):
            left, seen = before.tenure, after.tenure.sightings
            returned = after.tenure.start or after.tenure.started_by in after.tenure.facts
            if _told_to_end(left, told) and not returned and _seen_again(left, seen):
                day = str(left.end or left.inferred_end)
                facts = [left.ended_by, seen[0].fact]
                yield _finding("contradicting_dates", [before, after], day, str(seen[0].date), facts)


def _told_to_end(left: Tenure, told: Mapping[str, Told]) -> bool:
    """Tell whether a removal or a date says that somebody left, and not just the word for a former post (前, 已故)."""
    fact = told.get(left.ended_by or "")
    return left.ended_by in left.facts and fact is not None and (fact.removal or fact.end is not None)


def _seen_again(left: Tenure, seen: Sequence[Sighting]) -> bool:
    """Tell whether somebody is seen in post more than once well after having left it; one report looks back."""
    ended = left.end or left.inferred_end
    days = {one.date.earliest for one in seen if ended and (one.date.earliest - ended.latest).days > HANDOVER_DAYS}
    return len(days) > 1


def _disbelieved(one: StoredTenure, told: Mapping[str, Told]) -> Iterator[Finding]:
    """Find a told end that was not believed, because others were seen in the seat long before."""
    ended = one.tenure.inferred_end
    for fact in one.tenure.facts:
        end = told[fact].end if fact in told else None
        if end and ended and one.tenure.end is None and end.earliest > ended.latest:
            yield _finding("contradicting_dates", [one], str(ended), str(end), [one.tenure.ended_by, fact])


def _finding(
    kind: FindingKind, tenures: list[StoredTenure], since: str, until: str, facts: Iterable[str | None]
) -> Finding:
    first = tenures[0]
    people = tuple(dict.fromkeys(one.person for one in tenures))
    kept = tuple(dict.fromkeys(fact for fact in facts if fact))
    label = max((one.tenure.label for one in tenures), key=lambda text: (len(text), text))
    weight = _weight(kind, tenures)
    return Finding(kind, weight, first.organisation, label, people, since, until, kept, tuple(t.iri for t in tenures))


def _weight(kind: FindingKind, tenures: list[StoredTenure]) -> float:
    """Weigh by kind, rank of the post, and how often its holders were seen."""
    rank = tenures[0].tenure.post.rank
    height = 1 + (len(RANKS) - RANKS.index(rank)) / len(RANKS) if rank else 1
    seen = min(len(one.tenure.sightings) for one in tenures)
    return round(_BASE[kind] * height * (1 + math.log1p(seen)), 2)


def _span(one: StoredTenure) -> tuple[dt.date | None, dt.date | None]:
    """Give the days from and to which somebody surely held a post."""
    begin, end = one.tenure.surely_from, one.tenure.surely_to
    return (begin, end) if begin and end and begin <= end else (None, None)


def _begin(one: StoredTenure) -> tuple[str, str]:
    begin = one.tenure.surely_from
    end = one.tenure.end or one.tenure.inferred_end
    return (str(begin or end or "9999"), one.iri)


def _nearest(one: StoredTenure, day: dt.date) -> str | None:
    """Give the fact of a tenure that tells of the date nearest to a day."""
    dated = [(sighting.date, sighting.fact) for sighting in one.tenure.sightings]
    if one.tenure.start and one.tenure.started_by:
        dated.append((one.tenure.start, one.tenure.started_by))
    if one.tenure.end and one.tenure.ended_by:
        dated.append((one.tenure.end, one.tenure.ended_by))
    return min(dated, key=lambda pair: (abs((pair[0].earliest - day).days), pair[1]))[1] if dated else None


def _is_appointment(fact: str) -> bool:
    return "/appointment/" in fact
