"""Facts of the graph as plain rows: who, what relation, where or at what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.viewing.resources import TOUCHES, describe, values
from ontology.terms import KG, ORG, PROV, SDO, word_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.store import GraphStore
    from ontology.views import EdgeRelation

_TERMS = (
    ORG.member,
    ORG.organization,
    KG.roleLabel,
    KG.startDate,
    KG.endDate,
    KG.observedOn,
    KG.participant,
    KG.event,
    KG.manner,
    KG.appointee,
    KG.change,
    SDO.startDate,
    ORG.originalOrganization,
    ORG.resultingOrganization,
    KG.reorganisation,
)
RELATION_OF: dict[str, EdgeRelation] = {
    str(KG.Attended): "attended",
    str(KG.Chaired): "chaired",
    str(KG.Spoke): "spoke",
    str(KG.Organised): "organised",
    str(KG.Appointed): "appointed",
    str(KG.Removed): "removed",
}
RELATIONS: tuple[EdgeRelation, ...] = ("holds", *RELATION_OF.values(), "became")
"""All relations that a fact of the graph can be."""


@dataclass(frozen=True, slots=True)
class GraphFact:
    """A position, participation, appointment or reorganisation.

    ``agent`` is a person (or the organisation that takes part), ``target`` the organisation or event, ``None`` where
    the article names no organisation. ``start`` and ``end`` are ISO dates of the post or the change, ``seen`` those on
    which a post was seen held; a participation has none of its own. Of a reorganisation ``agent`` became ``target``,
    and ``role`` is how: renamed, merged, replaced or formed. ``evidence`` are IRIs, sorted.
    """

    iri: str
    relation: EdgeRelation
    agent: str
    target: str | None
    role: str = ""
    start: str | None = None
    end: str | None = None
    evidence: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()


def facts_about(store: GraphStore, iris: Iterable[str]) -> list[GraphFact]:
    """Give all facts that are about any of the entities, sorted by IRI."""
    found: set[str] = set()
    for block in values(iris):
        rows = store.select(f"SELECT DISTINCT ?f {{ VALUES ?x {{ {block} }} ?f {TOUCHES} ?x }}").rows
        found.update(str(row[0]) for row in rows)
    return load_facts(store, found)


def facts_between(store: GraphStore, iris: Iterable[str]) -> list[GraphFact]:
    """Give the facts of which both sides are among the entities, sorted by IRI."""
    every = set(iris)
    found: set[str] = set()
    for block in values(every):
        text = (
            f"SELECT DISTINCT ?f ?a {{ VALUES ?b {{ {block} }} "
            "?f org:organization|kg:event|org:resultingOrganization ?b . "
            "?f org:member|kg:participant|kg:appointee|org:originalOrganization ?a }"
        )
        found.update(str(fact) for fact, agent in store.select(text).rows if str(agent) in every)
    return load_facts(store, found)


def load_facts(store: GraphStore, iris: Iterable[str]) -> list[GraphFact]:
    """Give the facts with these IRIs, sorted by IRI, each with the IRIs of its evidence."""
    iris = list(iris)
    evidence = describe(store, iris, (PROV.wasDerivedFrom,))
    facts = []
    for iri, found in describe(store, iris, _TERMS).items():
        pieces = tuple(evidence.get(iri, {}).get(str(PROV.wasDerivedFrom), ()))
        if fact := _fact(iri, {term: texts[0] for term, texts in found.items()}, pieces):
            seen = found.get(str(KG.observedOn), ())
            facts.append(replace(fact, seen=tuple(seen)) if seen else fact)
    return facts


def _fact(iri: str, found: dict[str, str], evidence: tuple[str, ...]) -> GraphFact | None:
    role, organisation = found.get(str(KG.roleLabel), ""), found.get(str(ORG.organization))
    if person := found.get(str(ORG.member)):
        start, end = found.get(str(KG.startDate)), found.get(str(KG.endDate))
        return GraphFact(iri, "holds", person, organisation, role, start, end, evidence)
    if agent := found.get(str(KG.participant)):
        relation = RELATION_OF.get(found.get(str(KG.manner), ""))
        return GraphFact(iri, relation, agent, found.get(str(KG.event)), evidence=evidence) if relation else None
    if person := found.get(str(KG.appointee)):
        relation = RELATION_OF.get(found.get(str(KG.change), ""))
        date = found.get(str(SDO.startDate))
        return GraphFact(iri, relation, person, organisation, role, date, None, evidence) if relation else None
    if old := found.get(str(ORG.originalOrganization)):
        how = word_of(found.get(str(KG.reorganisation), ""))
        date, new = found.get(str(SDO.startDate)), found.get(str(ORG.resultingOrganization))
        return GraphFact(iri, "became", old, new, how, date, None, evidence)
    return None
