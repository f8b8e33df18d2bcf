"""What identity needs of one article: a small view of its facts, made once and independent of all other articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ontology.facts import Appointment, Participation, Position

if TYPE_CHECKING:
    from ontology.dates import PartialDate
    from ontology.facts import ArticleFacts, Event, Organisation, Person


class Post(NamedTuple):
    """A post as the article tells it; ids are local. ``change`` is empty where the article says that it is held."""

    person: str
    role: str
    organisation: str | None
    change: str
    start: PartialDate | None
    end: PartialDate | None


class Record(NamedTuple):
    """One article; ``part`` are (agent, relation, event) triples of local ids, ``posts`` are sorted."""

    hash: str
    published: PartialDate | None
    persons: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    events: tuple[Event, ...]
    posts: tuple[Post, ...]
    part: tuple[tuple[str, str, str], ...]

    @property
    def day(self) -> str:
        """The publication date as text, else the last day of an event it tells of, else empty."""
        if self.published:
            return str(self.published)
        return max((str(event.date) for event in self.events if event.date and event.date.day), default="")


def make_record(content_hash: str, facts: ArticleFacts, published: PartialDate | None = None) -> Record:
    """Give the view of one article."""
    posts: set[Post] = set()
    part: set[tuple[str, str, str]] = set()
    for fact in facts.facts:
        match fact:
            case Position():
                posts.add(Post(fact.person, fact.role, fact.organisation, "", fact.start, fact.end))
            case Appointment():
                posts.add(Post(fact.person, fact.role, fact.organisation, fact.change, fact.date, None))
            case Participation():
                part.add((fact.agent, fact.relation, fact.event))
    return Record(
        content_hash,
        published,
        facts.persons,
        facts.organisations,
        facts.events,
        tuple(sorted(posts, key=_sortable)),
        tuple(sorted(part)),
    )


def _sortable(post: Post) -> tuple[str, ...]:
    return tuple("" if value is None else str(value) for value in post)
