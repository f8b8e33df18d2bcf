"""Who held a post on a day, how sure that is, and the sentences that tell.

How sure: ``known`` where a told start or end and a sighting, or both told dates, hold the day between them;
``observed`` where the holder was seen in post on the day, or before and after it; ``inferred`` where one side is told
or seen and the other follows from whoever came before or after in a single-seat post; ``possible`` where nothing
closes the other side.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from typing import Literal as OneOf

from rdflib import Literal, URIRef

from kg.named import entities_named
from kg.posts.posts import classify_post, core_words
from kg.tenures.stored import read_sentences, read_tenures

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from rdflib.term import Identifier

    from kg.store import GraphStore
    from kg.tenures.stored import Sentence, StoredTenure
    from kg.tenures.tenure import Tenure
    from ontology.dates import PartialDate

COLUMNS = (
    "person",
    "role",
    "organisation",
    "sure",
    "before",
    "before_is",
    "before_quote",
    "after",
    "after_is",
    "after_quote",
    "person_iri",
    "organisation_iri",
    "tenure_iri",
)
"""What ``rows`` gives of a holder: ``before`` and ``after`` are the dates that tell, ``…_is`` told, seen or bound."""

Sure = OneOf["known", "observed", "inferred", "possible"]
_ORDER: dict[Sure, int] = {"known": 0, "observed": 1, "inferred": 2, "possible": 3}
_LIKELIHOOD: dict[Sure, int] = {"known": 0, "observed": 0, "inferred": 1, "possible": 2}


class Side(NamedTuple):
    """What tells of a holder before or after the day asked for: a date, the fact, and whether it is told or seen."""

    date: PartialDate
    fact: str
    how: OneOf["told", "seen", "bound"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How sure it is that a tenure held on a day, and what tells so before and after; either side may be missing."""

    sure: Sure
    before: Side | None
    after: Side | None


class Holder(NamedTuple):
    """One who held the post, or may have, with the sentences before and after the day."""

    stored: StoredTenure
    verdict: Verdict
    before: Sentence | None
    after: Sentence | None


def judge(tenure: Tenure, on: PartialDate) -> Verdict | None:
    """Tell how sure it is that the post was held at some time in ``on``; ``None`` where it surely was not.

    A sighting in a coarse ``on`` (2023) counts as one on the day.
    """
    first, last = on.earliest, on.latest
    if _is_over(tenure, first) or _is_to_come(tenure, last):
        return None
    before, after = _sides_before(tenure, last), _sides_after(tenure, first)
    if not before and not after:
        return None
    told = {"told"} & {side.how for side in (*before, *after)}
    held = [any(side.how != "bound" for side in sides) for sides in (before, after)]
    sure: Sure
    if not before or not after or not any(held):
        sure = "possible"
    elif all(held):
        sure = "known" if told else "observed"
    else:
        sure = "inferred"
    return Verdict(sure, _shown(before, first, last, sure), _shown(after, first, last, sure))


def _is_over(tenure: Tenure, first: dt.date) -> bool:
    """Tell whether the post was surely given up before a day; a successor's first day is none of the one before."""
    if tenure.end:
        return tenure.end.latest < first
    if tenure.inferred_end is None:
        return False
    own = tenure.ended_by in tenure.facts
    return tenure.inferred_end.latest < first if own else tenure.inferred_end.earliest <= first


def _is_to_come(tenure: Tenure, last: dt.date) -> bool:
    """Tell whether the post was surely not yet held on a day."""
    if tenure.start:
        return tenure.start.earliest > last
    if tenure.inferred_start is None:
        return False
    own = tenure.started_by in tenure.facts
    return tenure.inferred_start.earliest > last if own else tenure.inferred_start.latest >= last


def holders(graph: GraphStore, organisation: str, role: str, on: PartialDate) -> list[Holder]:
    """Give who held a role at the organisations of a name on a day, the surest first; ``*`` as the role means any.

    All words for a single seat mean the same (书记, 省委书记). Where somebody is known to have held a single seat, or
    was seen in it, those of whom that is only inferred or possible are left out. Raises ``QueryError`` when nothing is
    named so.
    """
    named = {entity.iri: entity.label for entity in entities_named(graph, organisation, "organisation")}
    found: defaultdict[tuple[str, str], list[tuple[StoredTenure, Verdict]]] = defaultdict(list)
    for stored in read_tenures(graph, named):
        tenure = stored.tenure
        if _is_asked(stored, role) and (verdict := judge(tenure, on)):
            found[tenure.organisation, tenure.post.key].append((stored, verdict))
    chosen = [pair for pairs in found.values() for pair in _likeliest(pairs)]
    facts = {side.fact for _, verdict in chosen for side in (verdict.before, verdict.after) if side}
    sentences = read_sentences(graph, facts)
    answer = [
        Holder(stored, verdict, _sentence(sentences, verdict.before), _sentence(sentences, verdict.after))
        for stored, verdict in chosen
    ]
    return sorted(answer, key=_rank)


def rows(found: Iterable[Holder]) -> Iterator[tuple[Identifier | None, ...]]:
    """Give the holders as rows of ``COLUMNS``, like those of a query."""
    for one in found:
        tenure, (sure, before, after) = one.stored.tenure, (one.verdict.sure, one.verdict.before, one.verdict.after)
        yield (
            Literal(one.stored.person),
            Literal(tenure.label),
            Literal(one.stored.organisation),
            Literal(sure),
            *_cells(before, one.before),
            *_cells(after, one.after),
            URIRef(tenure.person),
            URIRef(tenure.organisation),
            URIRef(one.stored.iri),
        )


def _cells(side: Side | None, sentence: Sentence | None) -> tuple[Identifier | None, ...]:
    if side is None:
        return (None, None, None)
    return (Literal(str(side.date)), Literal(side.how), Literal(sentence.quote) if sentence else None)


def _sides_before(tenure: Tenure, last: dt.date) -> list[Side]:
    """Give what tells that the post was held at or before a day, or when it can have begun, the nearest first."""
    seen = [one for one in tenure.sightings if one.date.earliest <= last][-1:]
    sides = [Side(one.date, one.fact, "seen") for one in seen]
    if (begun := tenure.start or tenure.inferred_start) and tenure.started_by and begun.earliest <= last:
        exact = tenure.start is not None and tenure.start.latest <= last
        if exact or not sides:
            sides.append(Side(begun, tenure.started_by, "told" if exact else "bound"))
    return sides


def _sides_after(tenure: Tenure, first: dt.date) -> list[Side]:
    """Give what tells that the post was held at or after a day, or when it can have ended, the nearest first."""
    seen = [one for one in tenure.sightings if one.date.latest >= first][:1]
    sides = [Side(one.date, one.fact, "seen") for one in seen]
    if (ended := tenure.end or tenure.inferred_end) and tenure.ended_by and ended.latest >= first:
        exact = tenure.end is not None and tenure.end.earliest >= first
        own = tenure.end is None and tenure.ended_by in tenure.facts
        if exact or not sides:
            sides.append(Side(ended, tenure.ended_by, "told" if exact else "seen" if own else "bound"))
    return sides


def _shown(sides: list[Side], first: dt.date, last: dt.date, sure: Sure) -> Side | None:
    """Give the side to show: a sighting on the day itself, else what is told where that is what makes it known."""
    if not sides:
        return None
    nearest = sides[0]
    on_day = nearest.date.earliest <= last and nearest.date.latest >= first
    return nearest if on_day or sure != "known" else sides[-1]


def _is_asked(stored: StoredTenure, role: str) -> bool:
    """Tell whether a tenure is of the role asked for: the same words, or other words for the same post there."""
    post = stored.tenure.post
    if not role.strip("*") or core_words(role) == stored.tenure.label:
        return True
    asked = classify_post(role, stored.organisation)
    return asked.concept is not None and asked.concept == post.concept and asked.deputy == post.deputy


def _likeliest(pairs: list[tuple[StoredTenure, Verdict]]) -> list[tuple[StoredTenure, Verdict]]:
    """Of a single seat leave out those who could only have held it while somebody else is known to, or seen."""
    if not pairs[0][0].tenure.post.single:
        return pairs
    best = min(_LIKELIHOOD[verdict.sure] for _, verdict in pairs)
    return [(stored, verdict) for stored, verdict in pairs if _LIKELIHOOD[verdict.sure] == best]


def _sentence(sentences: dict[str, list[Sentence]], side: Side | None) -> Sentence | None:
    """Give the words that tell of a side: from an article of that date if there is one."""
    if side is None or not (found := sentences.get(side.fact)):
        return None
    return min(found, key=lambda one: (one.published != str(side.date), one))


def _rank(one: Holder) -> tuple[object, ...]:
    tenure = one.stored.tenure
    return (one.stored.organisation, tenure.organisation, tenure.post.key, _ORDER[one.verdict.sure], one.stored.person)
