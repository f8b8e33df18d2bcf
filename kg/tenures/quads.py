"""Tenures to statements of the graph: a pure function that gives canonical N-Quads lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.nquads import TRUE, Lines, date, iri, string
from kg.tenures.succession import organisation_tenures
from ontology.terms import KG

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib import URIRef

    from kg.tenures.tenure import Claim, Tenure
    from ontology.iris import Iris


def organisation_quads(claims: Iterable[Claim], name: str, roles: Mapping[str, URIRef], iris: Iris) -> list[str]:
    """Give the statements about all tenures at one organisation of that name, and dates they give its positions."""
    said = list(claims)
    tenures = organisation_tenures(said, name, roles)
    lines = [line for tenure in tenures for line in tenure_quads(tenure, iris)]
    return lines + _position_quads(said, tenures, iris)


def _position_quads(claims: list[Claim], tenures: list[Tenure], iris: Iris) -> list[str]:
    """Give positions the start and end that an appointment or removal told, where their own words tell none.

    A position that belongs to several tenures, because its holder came back, gets none.
    """
    bare = {claim.fact for claim in claims if claim.kind == "held" and not (claim.start or claim.end)}
    belongs = Counter(fact for tenure in tenures for fact in tenure.facts)
    lines = Lines(iris.facts_graph())
    for tenure in tenures:
        for fact in tenure.facts:
            if fact not in bare or belongs[fact] > 1:
                continue
            for predicate, day in ((KG.startDate, tenure.start), (KG.endDate, tenure.end)):
                if day:
                    lines.add(iri(fact), predicate, date(day))
    return lines.sorted()


def tenure_quads(tenure: Tenure, iris: Iris) -> list[str]:
    """Give the statements about one tenure, sorted."""
    lines = Lines(iris.tenures_graph())
    subject = iri(iris.tenure(tenure.person, tenure.organisation, tenure.post.key, tenure.number))
    lines.type(subject, KG.Tenure)
    lines.add(subject, KG.holder, iri(tenure.person))
    lines.add(subject, KG.heldAt, iri(tenure.organisation))
    lines.add(subject, KG.postLabel, string(tenure.label))
    for predicate, term in ((KG.post, tenure.post.concept), (KG.rank, tenure.post.rank)):
        if term:
            lines.add(subject, predicate, iri(term))
    for predicate, holds in ((KG.isDeputy, tenure.post.deputy), (KG.isSingleSeat, tenure.post.single)):
        if holds:
            lines.add(subject, predicate, TRUE)
    seen = [sighting.date for sighting in tenure.sightings]
    for predicate, day in (
        (KG.startDate, tenure.start),
        (KG.endDate, tenure.end),
        (KG.inferredStart, tenure.inferred_start),
        (KG.inferredEnd, tenure.inferred_end),
        (KG.firstObserved, seen[0] if seen else None),
        (KG.lastObserved, seen[-1] if seen else None),
    ):
        if day:
            lines.add(subject, predicate, date(day))
    for day in seen:
        lines.add(subject, KG.observedOn, date(day))
    for predicate, fact in ((KG.startedBy, tenure.started_by), (KG.endedBy, tenure.ended_by)):
        if fact:
            lines.add(subject, predicate, iri(fact))
    for fact in tenure.facts:
        lines.add(subject, KG.basedOn, iri(fact))
    return lines.sorted()
