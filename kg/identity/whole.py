"""All articles at once: from what each says to entities with IRIs, and which mention is which entity."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kg.identity.constraints import NO_CONSTRAINTS, Mention
from kg.identity.decided import apply_decisions
from kg.identity.describe import Description, make_entities
from kg.identity.events import event_features, resolve_events
from kg.identity.features import features_of
from kg.identity.organisations import learn_names, resolve_bodies, whole_key
from kg.identity.persons import person_blocks, person_iris, resolve_persons
from kg.identity.records import make_record
from kg.identity.series import add_series
from kg.identity.successors import add_successors
from ontology.entities import Resolution

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kg.identity.blocks import Block
    from kg.identity.constraints import Constraints
    from kg.identity.events import EventFeatures
    from kg.identity.features import Features
    from kg.identity.organisations import Body
    from kg.identity.records import Record
    from ontology.dates import PartialDate
    from ontology.entities import Entity, EntityKind
    from ontology.facts import ArticleFacts
    from ontology.iris import Iris


class Identified(NamedTuple):
    """The resolution with what it rests on: blocks of people by name, features of every person mention."""

    resolution: Resolution
    blocks: dict[str, Block]
    features: dict[Mention, Features]


class Named(NamedTuple):
    """IRIs of mentions, and the IRIs that parts of the articles alone would have given, with those in their place."""

    iri_of: dict[Mention, str]
    replaced: dict[str, str]


def identify(
    records: Iterable[tuple[str, ArticleFacts]],
    iris: Iris,
    constraints: Constraints = NO_CONSTRAINTS,
    published: Mapping[str, PartialDate] | None = None,
) -> Resolution:
    """Resolve all articles, given as (content hash, facts), each once; mentions and evidence are not looked at.

    ``published`` gives the publication dates by content hash, as far as known.
    """
    return identify_records(
        (make_record(key, facts, (published or {}).get(key)) for key, facts in records), iris, constraints
    ).resolution


def identify_records(records: Iterable[Record], iris: Iris, constraints: Constraints = NO_CONSTRAINTS) -> Identified:
    """Resolve articles in the form in which they are kept; the order says nothing."""
    articles = sorted(records, key=lambda record: record.hash)
    of: dict[str, dict[str, str]] = {record.hash: {} for record in articles}
    replaced: dict[str, str] = {}
    whole = partial(whole_key, names=learn_names(articles))
    bodies = {record.hash: resolve_bodies(record, whole) for record in articles}
    features = {
        Mention(record.hash, local): found
        for record in articles
        for local, found in features_of(record, bodies[record.hash]).items()
    }
    blocks = person_blocks(features.values(), constraints)
    people = resolve_persons(blocks, constraints)
    persons = (Named(*person_iris(block, blocks[name], iris)) for name, block in people.items())
    for found in (
        _name_bodies(articles, bodies, iris, constraints),
        *persons,
        _name_events(articles, bodies, iris, constraints),
    ):
        replaced |= found.replaced
        for (article, local), iri in found.iri_of.items():
            of[article][local] = iri
    entities = _describe(articles, of, constraints)
    add_successors(entities, iris)
    add_series(entities)
    replaced = {old: new for old, new in sorted(replaced.items()) if old not in entities and new in entities}
    return Identified(Resolution(entities, of, replaced), people, features)


def body_iris(record: Record, bodies: Mapping[str, Body], iris: Iris) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Give the IRIs of an article's organisations by local id, and pairs of an IRI and the one in whose place it is.

    An IRI is that of the body's key where that tells which body it is, else of the article too.
    """
    found: dict[str, str] = {}
    former: list[tuple[str, str]] = []
    seen: Counter[str] = Counter()
    for organisation in record.organisations:
        body = bodies[organisation.id]
        seen[body.key] += not body.known
        iri = iris.organisation(body.key, "" if body.known else _anchor(record.hash, seen[body.key]))
        found[organisation.id] = iri
        former += [(iris.organisation(key), iri) for key in body.former_keys]
    return found, former


def decided_body_iri(key: str, mention: Mention, iris: Iris) -> str:
    """Give the IRI of an organisation that people set apart: that of its key and the mention."""
    return iris.organisation(key, f"{mention.article} {mention.local}")


def event_iris(features: Iterable[EventFeatures], iris: Iris) -> dict[str, str]:
    """Give the IRIs that the events of one article would have on their own, by local id: name, date and article."""
    seen: Counter[tuple[str, str]] = Counter()
    own: dict[str, str] = {}
    for each in features:
        seen[each.name, each.date] += 1
        own[each.local] = iris.event(each.name, each.date or None, _anchor(each.article, seen[each.name, each.date]))
    return own


def event_block(features: EventFeatures) -> str:
    """Name the block in which an event is compared with others: its day, or its own."""
    return features.day or f"{features.article} {features.local}"


def _name_bodies(
    articles: list[Record], bodies: dict[str, dict[str, Body]], iris: Iris, constraints: Constraints
) -> Named:
    found: dict[Mention, str] = {}
    replaced: dict[str, str] = {}
    for record in articles:
        iri_of, former = body_iris(record, bodies[record.hash], iris)
        found |= {Mention(record.hash, local): iri for local, iri in iri_of.items()}
        replaced |= dict(former)
    keys = {Mention(article, local): body.key for article, of in bodies.items() for local, body in of.items()}
    return _decide(found, replaced, constraints, lambda mention: decided_body_iri(keys[mention], mention, iris))


def _name_events(
    articles: list[Record], bodies: dict[str, dict[str, Body]], iris: Iris, constraints: Constraints
) -> Named:
    """Give the IRIs of events: of the name, the date and the first article that tells of it."""
    days: defaultdict[str, list[EventFeatures]] = defaultdict(list)
    own: dict[Mention, str] = {}
    for record in articles:
        features = event_features(record, bodies[record.hash])
        own |= {Mention(record.hash, local): iri for local, iri in event_iris(features.values(), iris).items()}
        for each in features.values():
            days[event_block(each)].append(each)
    found: dict[Mention, str] = {}
    replaced: dict[str, str] = {}
    for day in sorted(days):
        for group in resolve_events(days[day]):
            first = own[Mention(group[0].article, group[0].local)]
            for each in group:
                mention = Mention(each.article, each.local)
                found[mention] = first
                replaced[own[mention]] = first
    return _decide(found, replaced, constraints, own.__getitem__)


def _decide(
    found: dict[Mention, str], replaced: dict[str, str], constraints: Constraints, mint: Callable[[Mention], str]
) -> Named:
    if not constraints:
        return Named(found, replaced)
    decided = apply_decisions(found, constraints, mint)
    moved = {found[mention]: iri for mention, iri in sorted(decided.items()) if found[mention] != iri}
    return Named(decided, moved | {old: moved.get(new, new) for old, new in replaced.items()})


def _anchor(content_hash: str, number: int) -> str:
    """Name an entity of an article that has several of its name: the article, then the article and 2, 3 …"""
    return content_hash if number < 2 else f"{content_hash}#{number}"


def _describe(articles: list[Record], of: dict[str, dict[str, str]], constraints: Constraints) -> dict[str, Entity]:
    described: defaultdict[tuple[str, EntityKind], Description] = defaultdict(Description)
    for record in articles:
        iri_of = of[record.hash]
        for person in record.persons:
            described[iri_of[person.id], "person"].tell(person)
        for organisation in record.organisations:
            upper = iri_of.get(organisation.unit_of or "")
            described[iri_of[organisation.id], "organisation"].tell(organisation, unit_of=upper)
        for event in record.events:
            described[iri_of[event.id], "event"].tell(
                event,
                type=event.type,
                date=event.date,
                end_date=event.end_date,
                place=event.place,
                super_event=iri_of.get(event.super_event or ""),
            )
    if constraints.names:
        kinds = {iri: (iri, kind) for iri, kind in described}
        for mention, name in constraints.names.items():
            iri = of.get(mention.article, {}).get(mention.local)
            if iri is not None:
                described[kinds[iri]].choose(name)
    return make_entities(described)
