"""Articles and their facts to statements of the graph: pure functions that give canonical N-Quads lines.

Every statement stands in exactly one named graph, because a union of graphs counts a repeated triple twice:

* an article's graph (named by the article): the article, its pieces of evidence, which fact each one supports, and the
  bodies that it names without telling a fact of them;
* the facts graph: positions, participations, appointments, reorganisations and their short cuts, once however many
  articles tell them;
* the entities graph: persons, organisations, events and roles with their labels (``kg.entity_triples``);
* the vocabulary graph: the vocabulary and the role scheme (also there).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.identity.successors import known_successions
from kg.nquads import Lines, any_uri, date, decimal, integer, iri, string
from ontology.dates import PartialDate
from ontology.facts import Appointment, Evidence, FactsError, Participation, Position, Reorganisation
from ontology.terms import DCTERMS, FOAF, KG, OA, ORG, PROV, SDO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ontology.articles import Article
    from ontology.facts import ArticleFacts, Fact, Organisation, Person, Trait
    from ontology.iris import Iris

_MANNERS = {
    "attended": (KG.Attended, (KG.attended,)),
    "chaired": (KG.Chaired, (KG.chaired, KG.attended)),
    "spoke": (KG.Spoke, (KG.spokeAt, KG.attended)),
    "organised": (KG.Organised, (KG.organised,)),
}
TRAITS = {"gender": FOAF.gender, "ethnicity": KG.ethnicity, "birth": SDO.birthDate, "origin": KG.origin}
TRAIT_CONFIDENCE = 0.98
"""Set by hand: of traits read in a sample of news all were right; annotated articles have none to fit it to."""
NAMED_CONFIDENCE = 0.97
"""Set by hand: the share that was right of bodies named in samples of news of which no fact is told."""
_REORGANISINGS = {"renamed": KG.Renamed, "merged": KG.Merged, "replaced": KG.Replaced, "formed": KG.Formed}
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
    own = Lines(node)
    shared = Lines(iris.facts_graph())
    roles: set[str] = set()
    _add_article(own, article, node, content_hash, copies)
    observed = date(article.published) if article.published else None
    pieces: dict[str, tuple[str, Evidence, float]] = {}
    told = [fact for fact in facts.facts if not (isinstance(fact, Reorganisation) and _is_one_body(fact, iri_of))]
    for fact in told:
        try:
            subject = _add_fact(shared, fact, iri_of, iris, observed)
        except KeyError as error:
            raise FactsError(f"article {article.id}: a fact names {error}, which is no entity of it") from error
        if isinstance(fact, Position | Appointment):
            roles.add(fact.role)
        for piece in fact.evidence:
            key = iris.evidence(subject, content_hash, piece.start, piece.end, piece.rule)
            best = max(fact.confidence, pieces[key][2]) if key in pieces else fact.confidence
            pieces[key] = (subject, piece, best)
    for person in facts.persons:
        subject = iri_of[person.id]
        for trait in person.traits:
            shared.add(iri(subject), TRAITS[trait.kind], _trait_value(trait))
            piece = trait.evidence
            key = iris.evidence(subject, content_hash, piece.start, piece.end, piece.rule)
            pieces[key] = (subject, piece, TRAIT_CONFIDENCE)
    for subject, piece in _only_named(article, facts, told, iri_of):
        own.add(iri(node), SDO.mentions, iri(subject))
        key = iris.evidence(subject, content_hash, piece.start, piece.end, piece.rule)
        pieces[key] = (subject, piece, NAMED_CONFIDENCE)
    for key, (subject, piece, confidence) in pieces.items():
        own.add(iri(subject), PROV.wasDerivedFrom, iri(key))
        _add_evidence(own, iri(key), iri(node), piece, confidence)
    return ArticleQuads(own.sorted(), shared.sorted(), roles)


def _only_named(
    article: Article, facts: ArticleFacts, told: Iterable[Fact], iri_of: Mapping[str, str]
) -> Iterator[tuple[str, Evidence]]:
    """Give people and bodies that an article names without a fact ``told`` of them, each with where it stands first."""
    seen = {iri_of.get(local or "") for fact in told for local in _sides(fact)}
    seen.update(iri_of[person.id] for person in facts.persons if person.traits)
    entities: tuple[Person | Organisation, ...] = (*facts.persons, *facts.organisations)
    for entity in entities:
        subject = iri_of[entity.id]
        if subject in seen or not entity.mentions:
            continue
        start, end = min(entity.mentions)
        if quote := article.text[start:end]:
            seen.add(subject)
            yield subject, Evidence(start, end, quote, "named")


def _sides(fact: Fact) -> tuple[str | None, ...]:
    """Give the local ids of the people and bodies that a fact is about."""
    match fact:
        case Participation():
            return (fact.agent,)
        case Reorganisation():
            return fact.original, fact.resulting
        case Position() | Appointment():
            return fact.person, fact.organisation


def _is_one_body(fact: Reorganisation, iri_of: Mapping[str, str]) -> bool:
    """Tell whether what the article calls two bodies is one by all that is known: then one became no other."""
    return iri_of.get(fact.original, fact.original) == iri_of.get(fact.resulting, fact.resulting)


def _add_article(lines: Lines, article: Article, node: str, content_hash: str, copies: Iterable[Copy]) -> None:
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


def _add_evidence(lines: Lines, subject: str, article: str, piece: Evidence, confidence: float) -> None:
    lines.type(subject, KG.Evidence)
    lines.add(subject, OA.hasSource, article)
    lines.add(subject, OA.exact, string(piece.quote))
    lines.add(subject, OA.start, integer(piece.start))
    lines.add(subject, OA.end, integer(piece.end))
    lines.add(subject, KG.rule, string(piece.rule))
    lines.add(subject, KG.confidence, decimal(confidence))


def _add_fact(lines: Lines, fact: Fact, iri_of: Mapping[str, str], iris: Iris, observed: str | None) -> str:
    """Add a fact's node and short cuts; gives the IRI of the node."""
    match fact:
        case Position():
            return _add_position(lines, fact, iri_of, iris, observed)
        case Participation():
            return _add_participation(lines, fact, iri_of, iris)
        case Appointment():
            return _add_appointment(lines, fact, iri_of, iris)
        case Reorganisation():
            return _add_reorganisation(lines, fact, iri_of, iris)


def _trait_value(trait: Trait) -> str:
    return date(PartialDate.parse(trait.value)) if trait.kind == "birth" else string(trait.value)


def _add_position(lines: Lines, fact: Position, iri_of: Mapping[str, str], iris: Iris, observed: str | None) -> str:
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


def _add_participation(lines: Lines, fact: Participation, iri_of: Mapping[str, str], iris: Iris) -> str:
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


def _add_appointment(lines: Lines, fact: Appointment, iri_of: Mapping[str, str], iris: Iris) -> str:
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


def _add_reorganisation(lines: Lines, fact: Reorganisation, iri_of: Mapping[str, str], iris: Iris) -> str:
    old, new = iri_of[fact.original], iri_of[fact.resulting]
    node = iris.reorganisation(old, new, fact.change, str(fact.date) if fact.date else None)
    subject = iri(node)
    lines.type(subject, KG.Reorganisation)
    lines.type(subject, ORG.ChangeEvent)
    lines.add(subject, ORG.originalOrganization, iri(old))
    lines.add(subject, ORG.resultingOrganization, iri(new))
    lines.add(iri(old), ORG.changedBy, subject)
    lines.add(iri(new), ORG.resultedFrom, subject)
    lines.add(subject, KG.reorganisation, iri(_REORGANISINGS[fact.change]))
    if fact.change != "formed" and (old, new) not in known_successions(iris):
        lines.add(iri(old), DCTERMS.isReplacedBy, iri(new))
        lines.add(iri(new), DCTERMS.replaces, iri(old))
    if fact.date:
        lines.add(subject, SDO.startDate, date(fact.date))
    return node


def _add_role(lines: Lines, subject: str, role: str, organisation: str | None, iris: Iris) -> None:
    lines.add(subject, ORG.role, iri(iris.role(role)))
    lines.add(subject, KG.roleLabel, string(role))
    if organisation:
        lines.add(subject, ORG.organization, iri(organisation))
