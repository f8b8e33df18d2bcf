"""The facts of one article as they are gathered, and their public form: identifiers, printed script, evidence."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.confidence import BY_TAGGER, calibrated
from extractors.zh.event_names import SESSIONS
from extractors.zh.events import event_type, is_common_event
from extractors.zh.ledger_entries import ChangeEntry, PartEntry, PostEntry
from extractors.zh.mastheads import latin_names, page_owners
from extractors.zh.named_bodies import name_bodies
from extractors.zh.occurrences import BodyOccurrences
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisation_registry import OrganisationEntry
from extractors.zh.printed_forms import PrintedForms, tidy
from ontology.articles import Span
from ontology.facts import (
    Appointment,
    ArticleFacts,
    Event,
    Evidence,
    Fact,
    Note,
    NoteKind,
    Organisation,
    Participation,
    Person,
    Position,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from extractors.zh.appointments import PostChange
    from extractors.zh.discourse import Discourse, EventEntry
    from extractors.zh.normalise import NormalText
    from extractors.zh.parts import Part
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from ontology.articles import Article

_DEFINITION = re.compile(r"[（(][^（）()]{0,4}(?:[简簡][称稱]|下[称稱]|又[称稱]|[统統][称稱])[^（）()]*[)）]")


class Ledger:
    """Gathers facts; the same fact told again only adds its evidence."""

    def __init__(self, article: Article, normal: NormalText, discourse: Discourse) -> None:
        """Start with no fact."""
        self.article = article
        self.normal = normal
        self.discourse = discourse
        self._forms_printed = PrintedForms(article, normal, discourse.title)
        self.printed = self._forms_printed.printed
        self.notes: list[Note] = []
        self.proposed: frozenset[int] = frozenset()
        """Where names and posts begin that the tagger added to those of the rules."""
        self._people: dict[str, dict[Span, None]] = {}
        self._labels: dict[str, dict[str, None]] = {}
        self._posts: dict[tuple[str, str, int], PostEntry] = {}
        self._changes: dict[tuple[str, str, int, str], ChangeEntry] = {}
        self._parts: dict[tuple[str | int, str, int], PartEntry] = {}

    def hold(self, phrase: PersonPhrase, post: Post, body: OrganisationEntry | None) -> None:
        """Enter that a person holds a post."""
        left = min(phrase.start, post.organisation[0] if post.organisation else post.start, phrase.name_start)
        right = max(phrase.name_end, post.end)
        if right + 1 == phrase.end:
            right = phrase.end
        rule = "post-shared" if phrase.shared else "post-behind" if post.start >= phrase.name_end else "post-before"
        self._note_person(phrase)
        self._hold(phrase.name, post.label, body, self._evidence(left, right, rule, phrase.name_start, post.start))

    def hold_told(self, told: HeldPost | PostChange, body: OrganisationEntry | None) -> None:
        """Enter a post that a verb tells (现任…, 曾任…)."""
        self._note_person(told.person)
        evidence = self._evidence(told.start, told.end, "post-told", told.person.name_start, told.post.start)
        post = self._hold(told.person.name, told.post.label, body, evidence)
        if isinstance(told, HeldPost) and post.since is None and post.until is None:
            post.since, post.until = told.since, told.until

    def _hold(self, name: str, label: str, body: OrganisationEntry | None, evidence: Evidence) -> PostEntry:
        self._labels.setdefault(name, {})[label] = None
        post = self._posts.setdefault((name, label, id(body)), PostEntry(name, label, body))
        post.evidence.append(evidence)
        return post

    def holds(self, name: str, label: str) -> bool:
        """Tell whether a person is known to hold a post that ends in these words."""
        return any(known.endswith(label) for known in self._labels.get(name, ()))

    def change(self, told: PostChange, body: OrganisationEntry | None, sentence: int) -> None:
        """Enter an appointment or a removal; its date is the one its ``sentence`` tells before it, the event's, or the last one told."""
        self._note_person(told.person)
        key = (told.person.name, told.post.label, id(body), told.change)
        if key not in self._changes:
            current = self.discourse.current
            here = self.discourse.date_before(max(told.start, told.post.start), sentence, any_precision=True)
            date = here.date if here else current.date if current else None
            if date is None:
                found = self.discourse.date_before(told.start, 0)
                date = found.date if found else None
            self._changes[key] = ChangeEntry(told.person.name, told.post.label, body, told.change, date)
        evidence = self._evidence(told.start, told.end, told.rule, told.person.name_start, told.post.start)
        self._changes[key].evidence.append(evidence)

    def take_part(self, told: Part) -> None:
        """Enter somebody's part in an event."""
        agent = told.agent
        if isinstance(agent, OrganisationEntry):
            key: str | int = id(agent)
            who: str | OrganisationEntry = agent
        else:
            self._note_person(agent)
            key = who = agent.name
        part = self._parts.setdefault((key, told.relation, id(told.event)), PartEntry(who, told.relation, told.event))
        name = () if isinstance(agent, OrganisationEntry) else (agent.name_start,)
        part.evidence.append(self._evidence(told.start, told.end, told.rule, *name))

    def note(self, kind: NoteKind, start: int, end: int, rule: str) -> None:
        """Record something that was seen and not understood."""
        evidence = self.evidence(start, end, rule)
        self.notes.append(Note(kind, evidence.start, evidence.end, evidence.quote, rule))

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """Quote a range of the working text from the article itself."""
        left, right = self.normal.original(start, end)
        return Evidence(left, right, self.article.text[left:right], rule)

    def _evidence(self, start: int, end: int, rule: str, *mentions: int) -> Evidence:
        """Quote what tells a fact; the rule says so where one of the mentions it rests on is the tagger's."""
        return self.evidence(start, end, f"{rule}{BY_TAGGER}" if self.proposed.intersection(mentions) else rule)

    def _note_person(self, phrase: PersonPhrase) -> None:
        span = Span(*self.normal.original(phrase.name_start, phrase.name_end))
        self._people.setdefault(phrase.name, {})[span] = None

    def name_people(self, names: Iterable[str]) -> None:
        """Enter people that nothing else is told of."""
        for name in names:
            self._people.setdefault(name, {})

    def mention_people(self, occurrences: Iterable[tuple[str, tuple[int, int]]]) -> None:
        """Enter all places where the people of the facts stand, in order, instead of those that tell facts."""
        spans: dict[str, dict[Span, None]] = {}
        for name, place in occurrences:
            if name in self._people:
                spans.setdefault(name, {})[Span(*self.normal.original(*place))] = None
        self._people.update(spans)

    def _listed(
        self, telling: Iterable[OrganisationEntry]
    ) -> tuple[list[OrganisationEntry], dict[int, OrganisationEntry | None]]:
        """Give the bodies to list, with their parents: first those that are only named or told of a part of, then the others."""
        registry = self.discourse.registry
        parents: dict[int, OrganisationEntry | None] = {}
        for body in telling:
            body.settled = body.name
            parents[id(body)] = registry.parent_of(body)
        tell = set(parents)
        named = name_bodies(self.normal.text, self.discourse.title, registry)
        for body in chain(named, self._around(page_owners(self.article, registry))):
            if id(body) not in parents:
                parents[id(body)] = registry.parent_of(body)
        beside = {id(parent) for parent in parents.values() if parent is not None} | set(parents)
        listed = [e for e in registry.entries if id(e) in beside - tell] + [
            e for e in registry.entries if id(e) in tell
        ]
        return listed, parents

    def facts(self) -> ArticleFacts:
        """Give what was gathered, with local identifiers in order of appearance."""
        parts = self._weightiest_parts()
        bodies = [*(p.body for p in self._posts.values()), *(c.body for c in self._changes.values())]
        bodies += [p.agent for p in parts if isinstance(p.agent, OrganisationEntry)]
        listed, parents = self._listed(body for body in bodies if body is not None)
        self._mention_bodies(listed)
        organisations = {id(entry): f"o{number}" for number, entry in enumerate(listed, 1)}
        people = {name: f"p{number}" for number, name in enumerate(self._people, 1)}
        told = {id(part.event) for part in parts}
        events = {
            id(e): f"e{number}" for number, e in enumerate((e for e in self.discourse.events if id(e) in told), 1)
        }
        self._forms_printed.locate(self._forms(people, organisations, events))
        found = ArticleFacts(
            self.article.id,
            tuple(self._person(name, ident) for name, ident in people.items()),
            tuple(self._organisation(entry, organisations, parents.get(id(entry))) for entry in listed),
            tuple(self._event(entry, events) for entry in self.discourse.events if id(entry) in events),
            tuple(self._told(parts, people, organisations, events)),
            tuple(self.notes),
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
            for post in self._posts.values()
        ]
        for part in parts:
            agent = organisations[id(part.agent)] if isinstance(part.agent, OrganisationEntry) else people[part.agent]
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
            for change in self._changes.values()
        ]
        return facts

    def _mention_bodies(self, listed: Sequence[OrganisationEntry]) -> None:
        """Enter where bodies stand by forms that tell no fact, and the forms that the headline has."""
        registry, title = self.discourse.registry, self.discourse.title
        occurrences = BodyOccurrences(registry, listed, title)
        for text, is_title in ((self.normal.text, False), (title, True)):
            for entry, place in list(occurrences.find(text)):
                if not is_title:
                    entry.mentions[place] = None
                if text[slice(*place)] not in entry.forms:
                    entry.forms.append(text[slice(*place)])
        for _ in self._around(found for found in latin_names(self.article) if registry.is_told(found[0])):
            continue

    def _around(self, found: Iterable[tuple[str, Span]]) -> Iterator[OrganisationEntry]:
        """Enter where bodies, by name, stand around the article or by a name in other letters; gives the bodies."""
        for name, span in found:
            entry = self.discourse.registry.resolve(name, 0)
            if not entry.generic:
                entry.around[span] = self.article.text[slice(*span)]
                yield entry

    def _forms(self, people: Iterable[str], organisations: Container[int], events: Container[int]) -> set[str]:
        """Give every form that will be printed."""
        forms = {*people, *(post.label for post in self._posts.values())}
        forms.update(change.label for change in self._changes.values())
        for body in self.discourse.registry.entries:
            forms.update(body.forms if id(body) in organisations else ())
        for event in self.discourse.events:
            if id(event) in events:
                forms.update(event.forms, [event.place] if event.place else ())
        forms.update(self.discourse.title_events)
        return forms

    def _weightiest_parts(self) -> list[PartEntry]:
        """Leave out attendance where the same agent chaired or spoke at the event."""
        strong = {(key[0], key[2]) for key in self._parts if key[1] in ("chaired", "spoke")}
        return [
            part for key, part in self._parts.items() if part.relation != "attended" or (key[0], key[2]) not in strong
        ]

    def _person(self, name: str, ident: str) -> Person:
        printed = self.printed(name)
        shorter = (tidy(self.article.text[span.start : span.end]) for span in self._people[name])
        aliases = [form for form in dict.fromkeys([name, *shorter]) if form != printed and len(form) > 1]
        return Person(ident, printed, tuple(aliases), tuple(self._people[name]))

    def _organisation(
        self, entry: OrganisationEntry, organisations: dict[int, str], parent: OrganisationEntry | None
    ) -> Organisation:
        ident, unit_of = organisations[id(entry)], organisations.get(id(parent))
        forms = dict.fromkeys([*map(self.printed, entry.forms), *entry.forms, *entry.around.values()])
        name = self.printed(entry.name)
        spans = (*(Span(*self.normal.original(*mention)) for mention in entry.mentions), *entry.around)
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
            and any(title in other.forms for other in self.discourse.events if other is not entry)
        ):
            return True
        kind = event_type(title)
        others = (other for other in self.discourse.events if other.type not in ("talks", "visit"))
        return entry.type in ("talks", "visit") and any(
            title.endswith(other.name) or (kind != entry.type and kind == other.type) for other in others
        )

    def _event(self, entry: EventEntry, events: dict[int, str]) -> Event:
        titles = self.discourse.title_events if entry is self.discourse.topic else ()
        others = {form for other in self.discourse.events if other is not entry for form in other.forms}
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
            tuple(Span(*self.normal.original(*mention)) for mention in entry.mentions),
        )


def _unique(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(evidence))
