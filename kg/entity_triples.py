"""Entities, roles and the vocabulary to statements of the graph: pure functions that give canonical N-Quads lines."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rdflib import BNode, URIRef

from extractors.zh.roles import classify_role
from kg.nquads import TRUE, Lines, date, iri, string, term
from kg.posts.bodies import body_name, classify_body
from ontology.resources import role_kinds, vocabulary
from ontology.terms import DCTERMS, FOAF, KG, KGR, ORG, SDO, SKOS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ontology.entities import Entity
    from ontology.iris import Iris

_EVENT_CLASSES = {
    "meeting": KG.Meeting,
    "ceremony": KG.Ceremony,
    "talks": KG.Talks,
    "visit": KG.Visit,
    "lecture": KG.Lecture,
    "activity": KG.Activity,
}


def entity_quads(entity: Entity, iris: Iris, former: Iterable[str] = ()) -> list[str]:
    """Give the statements about one person, organisation or event: type, labels and what is fixed about it.

    ``former`` are IRIs in whose place the entity's own stands; they get no type, so they are no entities.
    """
    lines = Lines(iris.entities_graph())
    subject = iri(entity.iri)
    for old in former:
        lines.add(iri(old), DCTERMS.isReplacedBy, subject)
    lines.add(subject, SKOS.prefLabel, string(entity.label))
    for label in entity.alt_labels:
        lines.add(subject, SKOS.altLabel, string(label))
    if entity.kind == "person":
        lines.type(subject, FOAF.Person)
    elif entity.kind == "organisation":
        lines.type(subject, ORG.Organization)
        if entity.unit_of:
            lines.type(subject, ORG.OrganizationalUnit)
            lines.add(subject, ORG.unitOf, iri(entity.unit_of))
            lines.add(subject, ORG.subOrganizationOf, iri(entity.unit_of))
        for successor in entity.replaced_by:
            lines.add(subject, DCTERMS.isReplacedBy, iri(successor))
            lines.add(iri(successor), DCTERMS.replaces, subject)
        if entity.replaced_on:
            lines.add(subject, SDO.dissolutionDate, date(entity.replaced_on))
        if body := classify_body(body_name(entity)):
            lines.add(subject, ORG.classification, iri(body.kind))
            lines.add(subject, KG.level, iri(body.level))
    else:
        _add_event(lines, subject, entity)
    return lines.sorted()


@lru_cache(maxsize=65536)
def role_quads(label: str, iris: Iris, concept: URIRef | None = None) -> tuple[str, ...]:
    """Give the statements about a role as worded: its label, its place in the role scheme, and what qualifies it.

    ``concept`` is the post that the words mean, where people decided so.
    """
    lines = Lines(iris.entities_graph())
    subject = iri(iris.role(label))
    lines.type(subject, ORG.Role)
    lines.type(subject, SKOS.Concept)
    lines.add(subject, SKOS.prefLabel, string(label))
    lines.add(subject, SKOS.inScheme, iri(KGR.Roles))
    found = classify_role(label)
    kind = role_kinds()[concept] if concept else found.kind
    for predicate, value in ((SKOS.broader, concept or found.concept), (KG.roleKind, kind), (KG.rank, found.rank)):
        if value:
            lines.add(subject, predicate, iri(value))
    for predicate, holds in (
        (KG.isDeputy, found.deputy),
        (KG.isActing, found.acting),
        (KG.isFormer, found.former),
        (KG.isHonorary, found.honorary),
    ):
        if holds:
            lines.add(subject, predicate, TRUE)
    return tuple(lines.sorted())


def vocabulary_quads(iris: Iris) -> list[str]:
    """Give the vocabulary and the role scheme, so that queries can climb from a role to its kinds; no blank nodes."""
    lines = Lines(iris.vocabulary_graph())
    for subject, predicate, value in vocabulary():
        if isinstance(subject, URIRef) and not isinstance(value, BNode):
            lines.add(iri(subject), str(predicate), term(value))
    return lines.sorted()


def _add_event(lines: Lines, subject: str, entity: Entity) -> None:
    lines.type(subject, KG.Event)
    if entity.type in _EVENT_CLASSES:
        lines.type(subject, _EVENT_CLASSES[entity.type])
    if entity.date:
        lines.add(subject, SDO.startDate, date(entity.date))
    if entity.end_date:
        lines.add(subject, SDO.endDate, date(entity.end_date))
    if entity.place:
        lines.add(subject, SDO.location, string(entity.place))
    if entity.super_event:
        lines.add(subject, SDO.superEvent, iri(entity.super_event))
    if entity.series:
        lines.add(subject, KG.seriesLabel, string(entity.series))
