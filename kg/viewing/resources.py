"""Things of the graph read in bulk: a few queries for many IRIs, not one for each."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ontology.terms import FOAF, KG, ORG, RDF, SDO, SKOS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.store import GraphStore
    from ontology.entities import EntityKind
    from ontology.facts import EventType

_CHUNK = 400
TOUCHES = (
    "org:member|org:organization|kg:participant|kg:event|kg:appointee"
    "|org:originalOrganization|org:resultingOrganization"
)
"""From a fact to the entities it is about."""

_ENTITY_TERMS = (
    RDF.type,
    SKOS.prefLabel,
    SKOS.altLabel,
    ORG.unitOf,
    SDO.startDate,
    SDO.endDate,
    SDO.location,
    SDO.superEvent,
    FOAF.gender,
    KG.ethnicity,
    SDO.birthDate,
    KG.origin,
)
_TRAITS = (FOAF.gender, KG.ethnicity, SDO.birthDate, KG.origin)
_EVENT_TYPES: dict[str, EventType] = {
    str(KG.Meeting): "meeting",
    str(KG.Ceremony): "ceremony",
    str(KG.Talks): "talks",
    str(KG.Visit): "visit",
    str(KG.Lecture): "lecture",
    str(KG.Activity): "activity",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """A person, organisation or event as the graph has it; ``parent`` is what it is a unit or a session of."""

    iri: str
    kind: EntityKind
    label: str
    alt_labels: tuple[str, ...] = ()
    parent: str | None = None
    type: EventType | None = None
    date: str | None = None
    end_date: str | None = None
    place: str | None = None
    traits: tuple[str, ...] = ()
    """Gender (male, female), ethnic group, date of birth and place of origin of a person, as far as told."""


def values(iris: Iterable[str]) -> Iterator[str]:
    """Give the IRIs as blocks for ``VALUES``, a few hundred at a time, each IRI once."""
    unique = sorted(set(iris))
    for at in range(0, len(unique), _CHUNK):
        yield " ".join(f"<{iri}>" for iri in unique[at : at + _CHUNK])


def describe(store: GraphStore, iris: Iterable[str], terms: Iterable[str]) -> dict[str, dict[str, list[str]]]:
    """Give ``{iri: {term: sorted values}}`` for the properties asked for; what is absent is left out."""
    wanted = ", ".join(f"<{term}>" for term in terms)
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for block in values(iris):
        # A filter: with the terms as VALUES the engine goes through all statements, seventy times slower.
        text = f"SELECT DISTINCT ?s ?p ?o {{ VALUES ?s {{ {block} }} ?s ?p ?o FILTER(?p IN ({wanted})) }}"
        for subject, term, value in store.select(text).rows:
            found[str(subject)][str(term)].append(str(value))
    return {iri: {term: sorted(found[iri][term]) for term in found[iri]} for iri in sorted(found)}


def load_things(store: GraphStore, iris: Iterable[str]) -> dict[str, Thing]:
    """Give the entities among the IRIs, sorted by IRI."""
    things = {}
    for iri, found in describe(store, iris, _ENTITY_TERMS).items():
        labels, types = found.get(str(SKOS.prefLabel), []), found.get(str(RDF.type), [])
        kind = _kind(types)
        if kind is None or not labels:
            continue
        parents = found.get(str(SDO.superEvent if kind == "event" else ORG.unitOf), [])
        date, end_date, place = (
            next(iter(found.get(str(term), ())), None) for term in (SDO.startDate, SDO.endDate, SDO.location)
        )
        things[iri] = Thing(
            iri,
            kind,
            labels[0],
            tuple(found.get(str(SKOS.altLabel), ())),
            parents[0] if parents else None,
            next((_EVENT_TYPES[name] for name in types if name in _EVENT_TYPES), None),
            date,
            end_date,
            place,
            tuple("、".join(found[str(term)]) for term in _TRAITS if str(term) in found),
        )
    return things


def below(store: GraphStore, iri: str) -> list[str]:
    """Give the departments of an organisation or the sessions of an event, at any depth, sorted."""
    text = f"SELECT DISTINCT ?x {{ ?x (org:unitOf|schema:superEvent)+ <{iri}> }}"
    return sorted(str(row[0]) for row in store.select(text).rows)


def count_facts(store: GraphStore, iris: Iterable[str]) -> dict[str, int]:
    """Count for each IRI the facts that are about it, in the whole graph; an IRI without any is left out."""
    counts: dict[str, int] = {}
    for block in values(iris):
        text = f"SELECT ?x (COUNT(DISTINCT ?f) AS ?n) {{ VALUES ?x {{ {block} }} ?f {TOUCHES} ?x }} GROUP BY ?x"
        counts |= {str(iri): int(str(n)) for iri, n in store.select(text).rows}
    return counts


def _kind(types: list[str]) -> EntityKind | None:
    if str(FOAF.Person) in types:
        return "person"
    if str(KG.Event) in types:
        return "event"
    return "organisation" if str(ORG.Organization) in types else None
