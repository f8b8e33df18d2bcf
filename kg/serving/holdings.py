"""All entities and facts of a graph at hand in memory, so that the explorer answers without asking the store.

About a kilobyte for each entity; read again when a new graph is taken up.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.viewing.known import RELATION_OF, GraphFact
from kg.viewing.resources import Thing
from ontology.terms import KG

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Identifier

    from kg.store import GraphStore
    from ontology.entities import EntityKind
    from ontology.facts import EventType

_CLASSES: tuple[tuple[EntityKind, str], ...] = (
    ("person", "foaf:Person"),
    ("organisation", "org:Organization"),
    ("event", "kg:Event"),
)
_EVENT_TYPES: tuple[tuple[str, EventType], ...] = (
    (str(KG.Meeting), "meeting"),
    (str(KG.Ceremony), "ceremony"),
    (str(KG.Talks), "talks"),
    (str(KG.Visit), "visit"),
    (str(KG.Lecture), "lecture"),
    (str(KG.Activity), "activity"),
)
_DETAILS = (
    ("parent", "?x org:unitOf|schema:superEvent ?v"),
    ("date", "?x schema:startDate ?v . ?x a kg:Event"),
    ("end_date", "?x schema:endDate ?v . ?x a kg:Event"),
    ("place", "?x schema:location ?v . ?x a kg:Event"),
)
_POSITIONS = (
    "SELECT ?f ?a ?r ?t ?s ?e (MIN(STR(?seen)) AS ?first) (MAX(STR(?seen)) AS ?last) { "
    "?f org:member ?a ; kg:roleLabel ?r "
    "OPTIONAL { ?f org:organization ?t } OPTIONAL { ?f kg:startDate ?s } OPTIONAL { ?f kg:endDate ?e } "
    "OPTIONAL { ?f kg:observedOn ?seen } } GROUP BY ?f ?a ?r ?t ?s ?e"
)
_PARTICIPATIONS = "SELECT ?f ?a ?m ?t { ?f kg:participant ?a ; kg:manner ?m ; kg:event ?t }"
_APPOINTMENTS = (
    "SELECT ?f ?a ?r ?c ?t ?d { ?f kg:appointee ?a ; kg:roleLabel ?r ; kg:change ?c "
    "OPTIONAL { ?f org:organization ?t } OPTIONAL { ?f schema:startDate ?d } }"
)
_REORGANISATIONS = (
    "SELECT ?f ?a ?t (LCASE(STRAFTER(STR(?how), '#')) AS ?kind) ?d { ?f org:originalOrganization ?a ; "
    "org:resultingOrganization ?t ; kg:reorganisation ?how OPTIONAL { ?f schema:startDate ?d } }"
)


@dataclass(frozen=True, slots=True)
class DatedFact:
    """A fact, and the ISO dates between which it was so or was seen to be so (empty: not known)."""

    fact: GraphFact
    first: str = ""
    last: str = ""


class Holdings:
    """Things by IRI, the facts about each, and what is under each."""

    def __init__(self, things: Iterable[Thing], facts: Iterable[DatedFact]) -> None:
        """Take what was read; the most told of comes first, equals by label and IRI."""
        known = sorted(facts, key=lambda one: one.fact.iri)
        weights = Counter(side for one in known for side in _sides(one.fact))
        order = sorted(_told_of(things, weights), key=lambda thing: (-weights[thing.iri], thing.label, thing.iri))
        self.things: dict[str, Thing] = {thing.iri: thing for thing in order}
        self.weights = weights
        self.facts: dict[str, DatedFact] = {one.fact.iri: one for one in known}
        self._about: dict[str, list[DatedFact]] = defaultdict(list)
        for one in known:
            for side in _sides(one.fact):
                self._about[side].append(one)
        self._under: dict[str, list[str]] = defaultdict(list)
        for thing in order:
            if thing.parent:
                self._under[thing.parent].append(thing.iri)

    def about(self, iri: str) -> list[DatedFact]:
        """Give the facts about an entity, in the order of their IRIs."""
        return self._about.get(iri, [])

    def under(self, iri: str) -> list[str]:
        """Give the departments or sessions of an entity, the most told of first."""
        return self._under.get(iri, [])


def read_holdings(store: GraphStore) -> Holdings:
    """Read everything of a graph."""
    things = {thing.iri: thing for thing in _things(store)}
    return Holdings(things.values(), _facts(store, things))


def _things(store: GraphStore) -> Iterable[Thing]:
    details: dict[str, dict[str, str]] = defaultdict(dict)
    for detail, pattern in _DETAILS:
        for iri, value in store.select(f"SELECT ?x (MIN(STR(?v)) AS ?one) {{ {pattern} }} GROUP BY ?x").rows:
            details[str(iri)][detail] = str(value)
    types: dict[str, EventType] = {}
    for term, kind_of_event in _EVENT_TYPES:
        types.update((str(row[0]), kind_of_event) for row in store.select(f"SELECT ?x {{ ?x a <{term}> }}").rows)
    others: dict[str, list[str]] = defaultdict(list)
    for iri, label in store.select("SELECT ?x ?l { ?x skos:altLabel ?l }").rows:
        others[str(iri)].append(str(label))
    for kind, term in _CLASSES:
        text = f"SELECT ?x (MIN(STR(?l)) AS ?label) {{ ?x a {term} ; skos:prefLabel ?l }} GROUP BY ?x"
        for found, label in store.select(text).rows:
            name = str(found)
            known = details.get(name, {})
            yield Thing(
                name,
                kind,
                str(label),
                tuple(sorted(others.get(name, ()))),
                parent=known.get("parent"),
                type=types.get(name),
                date=known.get("date"),
                end_date=known.get("end_date"),
                place=known.get("place"),
            )


def _facts(store: GraphStore, things: dict[str, Thing]) -> Iterable[DatedFact]:
    for iri, agent, role, target, start, end, first, last in map(_texts, store.select(_POSITIONS).rows):
        fact = GraphFact(iri, "holds", agent, target or None, role, start or None, end or None)
        yield DatedFact(fact, start or first, end or last or start)
    for iri, agent, manner, target in map(_texts, store.select(_PARTICIPATIONS).rows):
        event = things.get(target)
        date = (event.date if event else None) or ""
        yield DatedFact(
            GraphFact(iri, RELATION_OF[manner], agent, target), date, (event.end_date if event else None) or date
        )
    for iri, agent, role, change, target, date in map(_texts, store.select(_APPOINTMENTS).rows):
        yield DatedFact(GraphFact(iri, RELATION_OF[change], agent, target or None, role, date or None), date, date)
    for iri, old, new, how, date in map(_texts, store.select(_REORGANISATIONS).rows):
        yield DatedFact(GraphFact(iri, "became", old, new, how, date or None), date, date)


def _texts(row: tuple[Identifier | None, ...]) -> list[str]:
    return [str(term) if term is not None else "" for term in row]


def _told_of(things: Iterable[Thing], weights: Mapping[str, int]) -> Iterable[Thing]:
    """Leave out bodies that articles only name: no fact is told of them, nor of a part of them."""
    all_things = {thing.iri: thing for thing in things}
    told = {iri for iri in all_things if weights[iri]}
    for start in sorted(told):
        above = all_things[start].parent
        while above is not None and above in all_things and above not in told:
            told.add(above)
            above = all_things[above].parent
    return [thing for thing in all_things.values() if thing.kind != "organisation" or thing.iri in told]


def _sides(fact: GraphFact) -> set[str]:
    return {side for side in (fact.agent, fact.target) if side}
