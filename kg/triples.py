"""Facts and entities to statements of the graph: pure functions that give canonical N-Quads lines.

Every statement stands in exactly one named graph, because a union of graphs counts a repeated triple twice:

* an article's graph (named by the article): the article, its pieces of evidence, and which fact each one supports;
* the facts graph: positions, participations, appointments and their short cuts, once however many articles tell them;
* the entities graph: persons, organisations, events and roles with their labels;
* the vocabulary graph: the vocabulary and the role scheme.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rdflib import BNode, URIRef

from extractors.zh.roles import classify_role
from kg.nquads import TRUE, any_uri, date, decimal, integer, iri, string, term
from ontology.facts import Appointment, FactsError, Participation, Position
from ontology.resources import vocabulary
from ontology.terms import DCTERMS, FOAF, KG, KGR, OA, ORG, PROV, RDF, SDO, SKOS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ontology.articles import Article
    from ontology.entities import Entity
    from ontology.facts import ArticleFacts, Evidence, Fact
    from ontology.iris import Iris

_A = f" <{RDF.type}> "
_EVENT_CLASSES = {
    "meeting": KG.Meeting,
    "ceremony": KG.Ceremony,
    "talks": KG.Talks,
    "visit": KG.Visit,
    "lecture": KG.Lecture,
    "activity": KG.Activity,
}
_MANNERS = {
    "attended": (KG.Attended, (KG.attended,)),
    "chaired": (KG.Chaired, (KG.chaired, KG.attended)),
    "spoke": (KG.Spoke, (KG.spokeAt, KG.attended)),
    "organised": (KG.Organised, (KG.organised,)),
}
_CHANGES = {"appointed": (KG.Appointed, KG.appointedAt), "removed": (KG.Removed, KG.removedFrom)}


class Copy(NamedTuple):
    """One appearance of an article: its identifier there, its address, and the name of the source."""

    id: str
    url: str | None = None
    source: str | None = None


class ArticleQuads(NamedTuple):
    """What one article adds to the dataset, as sorted lines; ``shared`` ones may come from other articles too."""

    own: list[str]
    shared: list[str]
    roles: set[str]


def article_quads(
    article: Article,
    facts: ArticleFacts,
    iri_of: Mapping[str, str],
    iris: Iris,
    copies: Iterable[Copy] = (),
) -> ArticleQuads:
    """Give the statements of one article.

    ``iri_of`` maps the local ids of ``facts`` to entities (``Resolution.of[content_hash]``); ``copies`` are further
    appearances of the same article. ``roles`` of the result are the role labels used. Raises ``FactsError``
    when a fact names an id that is not there.
    """
    content_hash = article.content_hash
    node = iris.article(content_hash)
    own = _Lines(node)
    shared = _Lines(iris.facts_graph())
    roles: set[str] = set()
    _add_article(own, article, node, content_hash, copies)
    observed = date(article.published) if article.published else None
    pieces: dict[str, tuple[str, Evidence, float]] = {}
    for fact in facts.facts:
        try:
            subject = _add_fact(shared, fact, iri_of, iris, observed)
        except KeyError as error:
            raise FactsError(f"article {article.id}: a fact names {error}, which is no entity of it") from error
        if not isinstance(fact, Participation):
            roles.add(fact.role)
        for piece in fact.evidence:
            key = iris.evidence(subject, content_hash, piece.start, piece.end, piece.rule)
            best = max(fact.confidence, pieces[key][2]) if key in pieces else fact.confidence
            pieces[key] = (subject, piece, best)
    for key, (subject, piece, confidence) in pieces.items():
        own.add(iri(subject), PROV.wasDerivedFrom, iri(key))
        _add_evidence(own, iri(key), iri(node), piece, confidence)
    return ArticleQuads(own.sorted(), shared.sorted(), roles)


def entity_quads(entity: Entity, iris: Iris) -> list[str]:
    """Give the statements about one person, organisation or event: type, labels and what is fixed about it."""
    lines = _Lines(iris.entities_graph())
    subject = iri(entity.iri)
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
    else:
        _add_event(lines, subject, entity)
    return lines.sorted()


@lru_cache(maxsize=65536)
def role_quads(label: str, iris: Iris) -> tuple[str, ...]:
    """Give the statements about a role as worded: its label, its place in the role scheme, and what qualifies it."""
    lines = _Lines(iris.entities_graph())
    subject = iri(iris.role(label))
    lines.type(subject, ORG.Role)
    lines.type(subject, SKOS.Concept)
    lines.add(subject, SKOS.prefLabel, string(label))
    lines.add(subject, SKOS.inScheme, iri(KGR.Roles))
    found = classify_role(label)
    for predicate, concept in ((SKOS.broader, found.concept), (KG.roleKind, found.kind), (KG.rank, found.rank)):
        if concept:
            lines.add(subject, predicate, iri(concept))
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
    lines = _Lines(iris.vocabulary_graph())
    for subject, predicate, value in vocabulary():
        if isinstance(subject, URIRef) and not isinstance(value, BNode):
            lines.add(iri(subject), str(predicate), term(value))
    return lines.sorted()


class _Lines:
    """Collects the statements of one graph, each once."""

    __slots__ = ("_end", "_lines")

    def __init__(self, graph: str) -> None:
        self._end = f" {iri(graph)} ."
        self._lines: set[str] = set()

    def add(self, subject: str, predicate: str, value: str) -> None:
        """Add a statement; subject and value are written terms, the predicate is a bare IRI."""
        self._lines.add(f"{subject} <{predicate}> {value}{self._end}")

    def type(self, subject: str, of: str) -> None:
        """Say what a thing is; ``of`` is a bare IRI."""
        self._lines.add(f"{subject}{_A}<{of}>{self._end}")

    def sorted(self) -> list[str]:
        """Give all lines in code point order."""
        return sorted(self._lines)


def _add_article(lines: _Lines, article: Article, node: str, content_hash: str, copies: Iterable[Copy]) -> None:
    subject = iri(node)
    lines.type(subject, SDO.NewsArticle)
    lines.add(subject, KG.contentHash, string(content_hash))
    if article.title:
        lines.add(subject, SDO.headline, string(article.title))
    if article.published:
        lines.add(subject, SDO.datePublished, date(article.published))
    for copy in (Copy(article.id, article.url, article.source), *copies):
        lines.add(subject, SDO.identifier, string(copy.id))
        if copy.url:
            lines.add(subject, SDO.url, any_uri(copy.url))
        if copy.source:
            lines.add(subject, DCTERMS.source, string(copy.source))


def _add_evidence(lines: _Lines, subject: str, article: str, piece: Evidence, confidence: float) -> None:
    lines.type(subject, KG.Evidence)
    lines.add(subject, OA.hasSource, article)
    lines.add(subject, OA.exact, string(piece.quote))
    lines.add(subject, OA.start, integer(piece.start))
    lines.add(subject, OA.end, integer(piece.end))
    lines.add(subject, KG.rule, string(piece.rule))
    lines.add(subject, KG.confidence, decimal(confidence))


def _add_fact(lines: _Lines, fact: Fact, iri_of: Mapping[str, str], iris: Iris, observed: str | None) -> str:
    """Add a fact's node and short cuts; gives the IRI of the node."""
    match fact:
        case Position():
            return _add_position(lines, fact, iri_of, iris, observed)
        case Participation():
            return _add_participation(lines, fact, iri_of, iris)
        case Appointment():
            return _add_appointment(lines, fact, iri_of, iris)


def _add_position(lines: _Lines, fact: Position, iri_of: Mapping[str, str], iris: Iris, observed: str | None) -> str:
    person = iri_of[fact.person]
    organisation = iri_of[fact.organisation] if fact.organisation else None
    start, end = (None if value is None else str(value) for value in (fact.start, fact.end))
    node = iris.position(person, organisation, fact.role, start, end)
    subject = iri(node)
    lines.type(subject, ORG.Membership)
    lines.add(subject, ORG.member, iri(person))
    _add_role(lines, subject, fact.role, organisation, iris)
    if organisation:
        lines.add(iri(person), ORG.memberOf, iri(organisation))
    if observed:
        lines.add(subject, KG.observedOn, observed)
    if fact.start:
        lines.add(subject, KG.startDate, date(fact.start))
    if fact.end:
        lines.add(subject, KG.endDate, date(fact.end))
    return node


def _add_participation(lines: _Lines, fact: Participation, iri_of: Mapping[str, str], iris: Iris) -> str:
    agent, event = iri_of[fact.agent], iri_of[fact.event]
    manner, shortcuts = _MANNERS[fact.relation]
    node = iris.participation(agent, fact.relation, event)
    subject = iri(node)
    lines.type(subject, KG.Participation)
    lines.add(subject, KG.participant, iri(agent))
    lines.add(subject, KG.event, iri(event))
    lines.add(subject, KG.manner, iri(manner))
    for shortcut in shortcuts:
        lines.add(iri(agent), shortcut, iri(event))
    return node


def _add_appointment(lines: _Lines, fact: Appointment, iri_of: Mapping[str, str], iris: Iris) -> str:
    person = iri_of[fact.person]
    organisation = iri_of[fact.organisation] if fact.organisation else None
    change, shortcut = _CHANGES[fact.change]
    node = iris.appointment(person, organisation, fact.role, fact.change, str(fact.date) if fact.date else None)
    subject = iri(node)
    lines.type(subject, KG.Appointment)
    lines.add(subject, KG.appointee, iri(person))
    lines.add(subject, KG.change, iri(change))
    _add_role(lines, subject, fact.role, organisation, iris)
    if organisation:
        lines.add(iri(person), shortcut, iri(organisation))
    if fact.date:
        lines.add(subject, SDO.startDate, date(fact.date))
    return node


def _add_role(lines: _Lines, subject: str, role: str, organisation: str | None, iris: Iris) -> None:
    lines.add(subject, ORG.role, iri(iris.role(role)))
    lines.add(subject, KG.roleLabel, string(role))
    if organisation:
        lines.add(subject, ORG.organization, iri(organisation))


def _add_event(lines: _Lines, subject: str, entity: Entity) -> None:
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
