"""Who is who across articles, from what the articles say alone: cautious, and independent of their order.

Inside an article the extractor's entities are entities. Across articles

* organisations are one when they bear the same name and the name is not generic; a body that goes by a short name
  in one article is the one whose short name that is in others, if only one body has it;
* persons are one when they bear the same name and hold or change posts at one and the same organisation, step by
  step (so somebody who moved is still one person where an article tells of both posts);
* events are one when they bear the same name, not generic, on the same day.

Everything else stays apart. IRIs hang on the smallest stable value that tells an entity from others: a full name,
the first organisation of a person, or the article and local id.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from extractors.zh.normalise import simplify
from kg.clusters import Clusters
from kg.identity.constraints import NO_CONSTRAINTS
from ontology.entities import Entity, Resolution
from ontology.facts import Participation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.identity.constraints import Constraints
    from ontology.dates import PartialDate
    from ontology.entities import EntityKind
    from ontology.facts import ArticleFacts, Event, EventType, Organisation, Person
    from ontology.iris import Iris


def identify(
    records: Iterable[tuple[str, ArticleFacts]],
    iris: Iris,
    constraints: Constraints = NO_CONSTRAINTS,  # noqa: ARG001
    published: Mapping[str, PartialDate] | None = None,  # noqa: ARG001
) -> Resolution:
    """Resolve all articles, given as (content hash, facts), each once; mentions and evidence are not looked at.

    ``published`` gives the publication dates by content hash, as far as known.
    """
    articles = sorted((_Record.of(content_hash, facts) for content_hash, facts in records), key=lambda r: r.hash)
    of: dict[str, dict[str, str]] = {record.hash: {} for record in articles}
    _name_organisations(articles, of, iris)
    _name_persons(articles, of, iris)
    _name_events(articles, of, iris)
    return Resolution(_describe(articles, of), of)


class _Record(NamedTuple):
    """What identity needs of one article; ``posts`` are (person, organisation) pairs of local ids."""

    hash: str
    persons: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    events: tuple[Event, ...]
    posts: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, content_hash: str, facts: ArticleFacts) -> _Record:
        posts = {
            (fact.person, fact.organisation)
            for fact in facts.facts
            if not isinstance(fact, Participation) and fact.organisation
        }
        return cls(content_hash, facts.persons, facts.organisations, facts.events, frozenset(posts))


@lru_cache(maxsize=1 << 16)
def _key(name: str) -> str:
    """Fold what does not tell names apart: traditional characters, width, letter case, blanks."""
    return "".join(simplify(unicodedata.normalize("NFKC", name)).casefold().split())


class _Anchors:
    """Tells entities of one article that have equal names apart: the article, then the article and 2, 3 …"""

    def __init__(self, content_hash: str) -> None:
        self._hash = content_hash
        self._seen: Counter[object] = Counter()

    def next(self, *key: object) -> str:
        self._seen[key] += 1
        count = self._seen[key]
        return self._hash if count == 1 else f"{self._hash}#{count}"


def _name_organisations(articles: list[_Record], of: dict[str, dict[str, str]], iris: Iris) -> None:
    full_name = _full_names(articles)
    for record in articles:
        anchors = _Anchors(record.hash)
        for organisation in record.organisations:
            key = _key(organisation.name)
            if organisation.generic:
                iri = iris.organisation(key, anchors.next(key))
            else:
                iri = iris.organisation(full_name.get(key, key))
            of[record.hash][organisation.id] = iri


def _full_names(articles: list[_Record]) -> dict[str, str]:
    """Map the short names that stand alone somewhere to the full name of the one body that goes by them.

    A short name counts only if no article uses it generically, only one body is said to have it, and no article
    tells the two apart. Chains (short form of a short form) are followed under the same conditions.
    """
    names: set[str] = set()
    generic: set[str] = set()
    owners: defaultdict[str, set[str]] = defaultdict(set)
    together: defaultdict[str, set[str]] = defaultdict(set)
    for record in articles:
        own = {_key(o.name) for o in record.organisations if not o.generic}
        names |= own
        for organisation in record.organisations:
            key = _key(organisation.name)
            aliases = {_key(alias) for alias in organisation.aliases}
            if organisation.generic:
                generic |= aliases | {key}
                continue
            for alias in aliases:
                if len(alias) < len(key):
                    owners[alias].add(key)
            if len(own) > 1:
                together[key] |= own - {key}
    full: dict[str, str] = {}
    members: defaultdict[str, set[str]] = defaultdict(set)
    for short in sorted(owners.keys() & names - generic, key=lambda key: (-len(key), key)):
        if len(owners[short]) > 1:
            continue
        (owner,) = owners[short]
        top = full.get(owner, owner)
        if top not in generic and together[short].isdisjoint(members[top] | {top}):
            full[short] = top
            members[top].add(short)
    return full


def _name_persons(articles: list[_Record], of: dict[str, dict[str, str]], iris: Iris) -> None:
    clusters: Clusters[tuple[str, str]] = Clusters()
    employers: dict[tuple[str, str], list[str]] = {}
    for record in articles:
        names = {person.id: _key(person.name) for person in record.persons}
        for person, organisation in sorted(record.posts):
            if person in names and organisation in of[record.hash]:
                employers.setdefault((record.hash, person), []).append(of[record.hash][organisation])
        for person, name in names.items():
            held = employers.get((record.hash, person), [])
            for iri in held[1:]:
                clusters.link((name, held[0]), (name, iri))
    for record in articles:
        anchors = _Anchors(record.hash)
        for entity in record.persons:
            name = _key(entity.name)
            held = employers.get((record.hash, entity.id), [])
            anchor = clusters.find((name, held[0]))[1] if held else anchors.next(name)
            of[record.hash][entity.id] = iris.person(name, anchor)


def _name_events(articles: list[_Record], of: dict[str, dict[str, str]], iris: Iris) -> None:
    for record in articles:
        anchors = _Anchors(record.hash)
        for event in record.events:
            name, date = _key(event.name), str(event.date) if event.date else None
            same_day = not event.generic and event.date is not None and event.date.precision == "day"
            anchor = "" if same_day else anchors.next(name, date)
            of[record.hash][event.id] = iris.event(name, date, anchor)


class _Profile:
    """What the articles together say of one entity; every count is a number of articles."""

    __slots__ = ("aliases", "details", "names")

    def __init__(self) -> None:
        self.names: Counter[str] = Counter()
        self.aliases: set[str] = set()
        self.details: Counter[tuple[str, object]] = Counter()

    def tell(self, entity: Person | Organisation | Event, **details: object) -> None:
        """Count one article's word for it."""
        self.names[entity.name] += 1
        self.aliases.update(entity.aliases)
        for field, value in details.items():
            if value is not None:
                self.details[field, value] += 1

    @property
    def label(self) -> str:
        """The most frequent name, then the longest, then the first in code point order."""
        return min(self.names, key=lambda name: (-self.names[name], -len(name), name))

    def alt_labels(self) -> tuple[str, ...]:
        """All other names and short forms."""
        return tuple(sorted((self.aliases | set(self.names)) - {self.label, ""}))

    def detail(self, field: str) -> object:
        """What most articles say, then the longest as text, then the first; ``None`` where none says anything."""
        said = [(value, count) for (name, value), count in self.details.items() if name == field]
        if not said:
            return None
        return min(said, key=lambda item: (-item[1], -len(str(item[0])), str(item[0])))[0]


def _describe(articles: list[_Record], of: dict[str, dict[str, str]]) -> dict[str, Entity]:
    profiles: defaultdict[tuple[str, EntityKind], _Profile] = defaultdict(_Profile)
    for record in articles:
        iri_of = of[record.hash]
        for person in record.persons:
            profiles[iri_of[person.id], "person"].tell(person)
        for organisation in record.organisations:
            profile = profiles[iri_of[organisation.id], "organisation"]
            profile.tell(organisation, unit_of=iri_of.get(organisation.unit_of or ""))
        for event in record.events:
            profiles[iri_of[event.id], "event"].tell(
                event,
                type=event.type,
                date=event.date,
                end_date=event.end_date,
                place=event.place,
                super_event=iri_of.get(event.super_event or ""),
            )
    unit_of = _without_circles({iri: p.detail("unit_of") for (iri, _), p in profiles.items()})
    super_event = _without_circles({iri: p.detail("super_event") for (iri, _), p in profiles.items()})
    return {
        iri: Entity(
            iri,
            kind,
            profile.label,
            profile.alt_labels(),
            unit_of.get(iri),
            cast("EventType | None", profile.detail("type")),
            cast("PartialDate | None", profile.detail("date")),
            cast("PartialDate | None", profile.detail("end_date")),
            cast("str | None", profile.detail("place")),
            super_event.get(iri),
        )
        for (iri, kind), profile in sorted(profiles.items())
    }


def _without_circles(above: dict[str, object]) -> dict[str, str]:
    """Drop from "is part of" what would make a thing part of itself: in every circle the step from its first member."""
    kept = {iri: upper for iri, upper in sorted(above.items()) if isinstance(upper, str) and upper != iri}
    done: set[str] = set()
    for start in list(kept):
        path: list[str] = []
        on_path: set[str] = set()
        at: str | None = start
        while at is not None and at not in done and at not in on_path:
            path.append(at)
            on_path.add(at)
            at = kept.get(at)
        if at in on_path:
            kept.pop(min(path[path.index(at) :]), None)
        done.update(path)
    return kept
