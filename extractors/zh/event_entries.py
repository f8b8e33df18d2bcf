"""One event of an article, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extractors.zh.event_kinds import GENERIC

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry
    from ontology.dates import PartialDate
    from ontology.facts import EventType


@dataclass(slots=True)
class EventEntry:
    """One event of the article; ``forms`` are the names it goes by, the first the one that opened it."""

    forms: list[str]
    type: EventType
    date: PartialDate | None = None
    end_date: PartialDate | None = None
    place: str | None = None
    mentions: list[tuple[int, int]] = field(default_factory=list)
    part_of: EventEntry | None = None
    held_by: OrganisationEntry | None = None
    """The body first told to organise it."""
    people: set[str] = field(default_factory=set)
    """Who is known to take part."""
    hosts: set[str] = field(default_factory=set)
    """Which bodies are known to hold it, as printed."""
    turn: int = 0
    """When the article last turned to it, among all it turned to."""
    touched: int = 0
    """Up to where somebody was last heard at it."""
    sessions: tuple[str, ...] = ()
    """What its opening or closing is called, where the article says no more of it than that it opened or closed."""
    beside: list[EventEntry] = field(default_factory=list)
    """Other talks told in one breath with these (分别会见陶立群和罗永康)."""

    @property
    def name(self) -> str:
        """The fullest form that is not just 会议 or 活动."""
        telling = [form for form in self.forms if not GENERIC.fullmatch(form)]
        return max(telling or self.forms, key=len)

    def also_called(self, *names: str) -> None:
        """Enter names by which the event goes as well."""
        for name in names:
            if name not in self.forms:
                self.forms.append(name)
