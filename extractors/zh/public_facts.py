"""What was entered of an article in its public form: local identifiers, forms as the article prints them, offsets into it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.confidence import calibrated
from extractors.zh.event_kinds import event_type, is_common_event
from extractors.zh.event_names import SESSIONS
from extractors.zh.listed_bodies import listed_bodies, mention_bodies
from extractors.zh.organisation_forms import is_bare
from extractors.zh.printed_forms import PrintedForms, tidy
from ontology.articles import Span
from ontology.facts import (
    Appointment,
    ArticleFacts,
    Event,
    Evidence,
    Fact,
    Organisation,
    Participation,
    Person,
    Position,
    Reorganisation,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from extractors.zh.discourse import Discourse
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.ledger_entries import Entries, PartEntry
    from extractors.zh.normalise import NormalText
    from extractors.zh.organisation_registry import OrganisationEntry
    from ontology.articles import Article

_DEFINITION = re.compile(r"[（(][^（）()]{0,4}(?:[简簡][称稱]|下[称稱]|又[称稱]|[统統][称稱])[^（）()]*[)）]")


class PublicFacts:
    """Puts the entries of one article into the form that other programs read."""

    def __init__(self, article: Article, normal: NormalText, discourse: Discourse, entries: Entries) -> None:
        """Take the article, its working text, what was told of, and what was entered."""
        self._article = article
        self._normal = normal
        self._discourse = discourse
        self._entries = entries
        self._forms_printed = PrintedForms(article, normal, discourse.title)
        self.printed = self._forms_printed.printed

    def facts(self) -> ArticleFacts:
        """Give what was entered, with local identifiers in order of appearance."""
        parts = self._entries.weightiest_parts()
        listed, parents = listed_bodies(self._article, self._discourse, self._entries.bodies())
        mention_bodies(self._article, self._discourse, listed)
        organisations = {id(entry): f"o{number}" for number, entry in enumerate(listed, 1)}
        people = {name: f"p{number}" for number, name in enumerate(self._entries.people, 1)}
        told = {id(part.event) for part in parts}
        taken_part_in = [entry for entry in self._discourse.events if id(entry) in told]
        events = {id(entry): f"e{number}" for number, entry in enumerate(taken_part_in, 1)}
        self._forms_printed.locate(self._forms(people, organisations, events))
        found = ArticleFacts(
            self._article.id,
            tuple(self._person(name, ident) for name, ident in people.items()),
            tuple(self._organisation(entry, organisations, parents.get(id(entry))) for entry in listed),
            tuple(self._event(entry, events) for entry in taken_part_in),
            tuple(self._told(parts, people, organisations, events)),
            tuple(self._entries.notes),
        )
        return calibrated(found)

    def _told(
        self,
        parts: Sequence[PartEntry],
        people: Mapping[str, str],
        organisations: Mapping[int, str],
        events: Mapping[int, str],
    ) -> list[Fact]:
        """Give the facts by the identifiers of who and what they are about."""
        facts: list[Fact] = [
            Position(
                people[post.person],
                self.printed(post.label),
                organisations.get(id(post.body)),
                _unique(post.evidence),
                post.since,
                post.until,
            )
            for post in self._entries.posts.values()
        ]
        for part in parts:
            agent = people[part.agent] if isinstance(part.agent, str) else organisations[id(part.agent)]
            facts.append(Participation(agent, part.relation, events[id(part.event)], _unique(part.evidence)))
        facts += [
            Appointment(
                people[change.person],
                self.printed(change.label),
                organisations.get(id(change.body)),
                change.change,
                _unique(change.evidence),
                change.date,
            )
            for change in self._entries.changes.values()
        ]
        facts += [
            Reorganisation(
                organisations[id(body.original)],
                organisations[id(body.resulting)],
                body.change,
                _unique(body.evidence),
                body.date,
            )
            for body in self._entries.reorganised.values()
        ]
        return facts

    def _forms(self, people: Iterable[str], organisations: Container[int], events: Container[int]) -> set[str]:
        """Give every form that will be printed."""
        forms = {*people, *(post.label for post in self._entries.posts.values())}
        forms.update(change.label for change in self._entries.changes.values())
        for body in self._discourse.registry.entries:
            forms.update(body.forms if id(body) in organisations else ())
        for event in self._discourse.events:
            if id(event) in events:
                forms.update(event.forms, [event.place] if event.place else ())
        forms.update(self._discourse.title_events)
        return forms

    def _person(self, name: str, ident: str) -> Person:
        printed = self.printed(name)
        shorter = (tidy(self._article.text[span.start : span.end]) for span in self._entries.people[name])
        aliases = [form for form in dict.fromkeys([name, *shorter]) if form != printed and len(form) > 1]
        return Person(ident, printed, tuple(aliases), tuple(self._entries.people[name]))

    def _organisation(
        self, entry: OrganisationEntry, organisations: dict[int, str], parent: OrganisationEntry | None
    ) -> Organisation:
        ident, unit_of = organisations[id(entry)], organisations.get(id(parent))
        forms = dict.fromkeys([*map(self.printed, entry.forms), *entry.forms, *entry.around.values()])
        name = self.printed(entry.name)
        spans = (*(Span(*self._normal.original(*mention)) for mention in entry.mentions), *entry.around)
        return Organisation(
            ident,
            name,
            tuple(form for form in forms if form != name),
            unit_of,
            entry.generic or all(map(is_bare, entry.forms)),
            spans,
        )

    def _names_another(self, title: str, entry: EventEntry) -> bool:
        """Tell whether an event of the headline is another than the topic (会见出席南陵论坛的…), or has no word in common with it."""
        told = [form for form in entry.forms if any(form[i : i + 2] in title for i in range(len(form) - 1))]
        if not told or (
            not entry.name.startswith(title)
            and not entry.name.endswith(tuple(SESSIONS))
            and any(title in other.forms for other in self._discourse.events if other is not entry)
        ):
            return True
        kind = event_type(title)
        others = (other for other in self._discourse.events if other.type not in ("talks", "visit"))
        return entry.type in ("talks", "visit") and any(
            title.endswith(other.name) or (kind != entry.type and kind == other.type) for other in others
        )

    def _event(self, entry: EventEntry, events: dict[int, str]) -> Event:
        titles = self._discourse.title_events if entry is self._discourse.topic else ()
        if titles:
            others = {form for other in self._discourse.events if other is not entry for form in other.forms}
            titles = [title for title in titles if title not in others]
        forms = [*entry.forms, *(title for title in titles if not self._names_another(title, entry))]
        forms = list(dict.fromkeys([*map(self.printed, forms), *forms]))
        whole = self.printed(entry.name)
        name = _DEFINITION.sub("", whole)
        forms = [name, whole, *forms]
        return Event(
            events[id(entry)],
            name,
            tuple(form for form in dict.fromkeys(forms) if form != name),
            entry.type,
            entry.date or (entry.part_of.date if entry.part_of else None),
            entry.end_date,
            self.printed(entry.place) if entry.place else None,
            events.get(id(entry.part_of)),
            is_common_event(entry.name),
            tuple(Span(*self._normal.original(*mention)) for mention in entry.mentions),
        )


def _unique(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(evidence))
