"""What a site of dossiers shows, as plain data: made by ``kg`` from the graph, written as pages by ``output``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from ontology.entities import EntityKind  # noqa: TC001  (dataclass field)
from ontology.views import EdgeRelation, Summary


@dataclass(frozen=True, slots=True)
class SiteEntity:
    """A person, organisation or event; ``id`` is the end of its IRI, ``parent`` what it is a unit or session of.

    ``traits`` are gender (male, female), ethnic group, birth and origin of a person, as far as ``told``.
    """

    id: str
    kind: EntityKind
    label: str
    names: tuple[str, ...] = ()
    date: str | None = None
    end_date: str | None = None
    place: str | None = None
    type: str | None = None
    parent: str | None = None
    traits: tuple[str, ...] = ()
    told: tuple[SiteEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteEvidence:
    """Where an article says a fact: characters ``start`` to ``end`` of its text, exactly ``exact``."""

    article: str
    start: int
    end: int
    exact: str
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class SiteFact:
    """A position, participation or appointment; ``date`` is that of the change or of the event."""

    id: str
    relation: EdgeRelation
    agent: str
    target: str | None
    role: str = ""
    start: str | None = None
    end: str | None = None
    date: str | None = None
    seen: tuple[str, ...] = ()
    evidence: tuple[SiteEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteTenure:
    """One stretch of one person in one post: dates told, dates seen, and dates inferred, each kept apart."""

    id: str
    holder: str
    at: str | None
    post: str
    start: str | None = None
    end: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    inferred_start: str | None = None
    inferred_end: str | None = None
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteArticle:
    """An article as the lists name it; ``id`` is its content hash. Its text is read when its page is written."""

    id: str
    headline: str
    published: str | None = None
    source: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Site:
    """The whole graph, ready to be written; everything in a fixed order, by id."""

    title: str
    lang: Literal["zh", "en"]
    base: str
    entities: dict[str, SiteEntity]
    facts: dict[str, SiteFact]
    tenures: dict[str, SiteTenure]
    articles: dict[str, SiteArticle]
    summary: Summary = field(default_factory=Summary)

    @cached_property
    def facts_of(self) -> dict[str, list[SiteFact]]:
        """The facts in which an entity takes part, by its id."""
        found: dict[str, list[SiteFact]] = defaultdict(list)
        for fact in self.facts.values():
            for side in dict.fromkeys((fact.agent, fact.target)):
                if side:
                    found[side].append(fact)
        return found

    @cached_property
    def tenures_of(self) -> dict[str, list[SiteTenure]]:
        """The tenures of a person, and those at an organisation."""
        found: dict[str, list[SiteTenure]] = defaultdict(list)
        for tenure in self.tenures.values():
            for side in (tenure.holder, tenure.at):
                if side:
                    found[side].append(tenure)
        return found

    @cached_property
    def parts_of(self) -> dict[str, list[SiteEntity]]:
        """The departments of an organisation, the sessions of an event."""
        found: dict[str, list[SiteEntity]] = defaultdict(list)
        for entity in self.entities.values():
            if entity.parent:
                found[entity.parent].append(entity)
        return found

    @cached_property
    def facts_in(self) -> dict[str, list[tuple[SiteEvidence, SiteFact]]]:
        """What each article says, in the order of its text."""
        found: dict[str, list[tuple[SiteEvidence, SiteFact]]] = defaultdict(list)
        for fact in self.facts.values():
            for piece in fact.evidence:
                found[piece.article].append((piece, fact))
        for told in found.values():
            told.sort(key=lambda one: (one[0].start, one[0].end, one[1].id))
        return found

    @cached_property
    def told_in(self) -> dict[str, list[tuple[SiteEvidence, SiteEntity]]]:
        """Where each article tells of people themselves, in the order of its text."""
        found: dict[str, list[tuple[SiteEvidence, SiteEntity]]] = defaultdict(list)
        for entity in self.entities.values():
            for piece in entity.told:
                found[piece.article].append((piece, entity))
        for told in found.values():
            told.sort(key=lambda one: (one[0].start, one[0].end, one[1].id))
        return found

    def label(self, entity: str | None) -> str:
        """The label of an entity, empty for none."""
        return self.entities[entity].label if entity and entity in self.entities else ""
