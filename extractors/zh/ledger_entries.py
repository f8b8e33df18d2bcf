"""What the ledger of an article holds while it is read: posts, changes of posts, parts in events, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.discourse import EventEntry
    from extractors.zh.organisation_registry import OrganisationEntry
    from ontology.dates import PartialDate
    from ontology.facts import Change, Evidence, Relation


@dataclass(slots=True)
class PostEntry:
    """A person's post at a body, with the time as far as told."""

    person: str
    label: str
    body: OrganisationEntry | None
    evidence: list[Evidence] = field(default_factory=list)
    since: PartialDate | None = None
    until: PartialDate | None = None


@dataclass(slots=True)
class ChangeEntry:
    """A post given or lost."""

    person: str
    label: str
    body: OrganisationEntry | None
    change: Change
    date: PartialDate | None
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(slots=True)
class PartEntry:
    """An agent's part in an event; a person by name."""

    agent: str | OrganisationEntry
    relation: Relation
    event: EventEntry
    evidence: list[Evidence] = field(default_factory=list)
