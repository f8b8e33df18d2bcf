"""What the ledger of an article holds while it is read: posts, changes of posts, parts in events, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.organisation_registry import OrganisationEntry
    from ontology.articles import Span
    from ontology.dates import PartialDate
    from ontology.facts import Change, Evidence, Note, Relation, Reorganising


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


@dataclass(slots=True)
class BodyEntry:
    """A body that became another one."""

    original: OrganisationEntry
    resulting: OrganisationEntry
    change: Reorganising
    date: PartialDate | None
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(slots=True)
class Entries:
    """All that was entered of an article, in the order of first mention, each under what makes it the same when told again."""

    people: dict[str, dict[Span, None]] = field(default_factory=dict)
    """Where each person stands, by name."""
    posts: dict[tuple[str, str, int], PostEntry] = field(default_factory=dict)
    changes: dict[tuple[str, str, int, str], ChangeEntry] = field(default_factory=dict)
    parts: dict[tuple[str | int, str, int], PartEntry] = field(default_factory=dict)
    reorganised: dict[tuple[int, int], BodyEntry] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)

    def bodies(self) -> list[OrganisationEntry]:
        """Give the bodies of posts, of changes and of parts in events, some more than once."""
        told = [*(post.body for post in self.posts.values()), *(change.body for change in self.changes.values())]
        agents = [part.agent for part in self.weightiest_parts() if not isinstance(part.agent, str)]
        became = [body for each in self.reorganised.values() for body in (each.original, each.resulting)]
        return [*(body for body in told if body is not None), *agents, *became]

    def weightiest_parts(self) -> list[PartEntry]:
        """Leave out attendance where the same agent chaired or spoke at the event."""
        strong = {(key[0], key[2]) for key in self.parts if key[1] in ("chaired", "spoke")}
        return [
            part for key, part in self.parts.items() if part.relation != "attended" or (key[0], key[2]) not in strong
        ]
