"""The facts of one article as they are gathered: who holds, gets or loses which post, who takes which part in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.confidence import BY_TAGGER
from extractors.zh.ledger_entries import BodyEntry, ChangeEntry, Entries, PartEntry, PostEntry
from extractors.zh.organisation_registry import OrganisationEntry
from extractors.zh.public_facts import PublicFacts
from ontology.articles import Span
from ontology.facts import ArticleFacts, Evidence, Note, NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extractors.zh.appointments import PostChange
    from extractors.zh.discourse import Discourse
    from extractors.zh.normalise import NormalText
    from extractors.zh.parts import Part
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.reorganising_passages import Reorganised
    from ontology.articles import Article
    from ontology.dates import PartialDate


class Ledger:
    """Gathers facts; the same fact told again only adds its evidence."""

    def __init__(self, article: Article, normal: NormalText, discourse: Discourse) -> None:
        """Start with no fact."""
        self.article = article
        self.normal = normal
        self.discourse = discourse
        self.proposed: frozenset[int] = frozenset()
        """Where names and posts begin that the tagger added to those of the rules."""
        self._labels: dict[str, dict[str, None]] = {}
        self._entries = Entries()

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
        post = self._entries.posts.setdefault((name, label, id(body)), PostEntry(name, label, body))
        post.evidence.append(evidence)
        return post

    def holds(self, name: str, label: str) -> bool:
        """Tell whether a person is known to hold a post that ends in these words."""
        return any(known.endswith(label) for known in self._labels.get(name, ()))

    def change(self, told: PostChange, body: OrganisationEntry | None, sentence: int) -> None:
        """Enter an appointment or a removal; its date is the one its ``sentence`` tells before it, the event's, or the last one told."""
        self._note_person(told.person)
        key = (told.person.name, told.post.label, id(body), told.change)
        if key not in self._entries.changes:
            current = self.discourse.current
            here = self.discourse.date_before(max(told.start, told.post.start), sentence, any_precision=True)
            date = here.date if here else current.date if current else None
            if date is None:
                found = self.discourse.date_before(told.start, 0)
                date = found.date if found else None
            self._entries.changes[key] = ChangeEntry(told.person.name, told.post.label, body, told.change, date)
        evidence = self._evidence(told.start, told.end, told.rule, told.person.name_start, told.post.start)
        self._entries.changes[key].evidence.append(evidence)

    def take_part(self, told: Part) -> None:
        """Enter somebody's part in an event."""
        agent = told.agent
        if isinstance(agent, OrganisationEntry):
            key: str | int = id(agent)
            who: str | OrganisationEntry = agent
        else:
            self._note_person(agent)
            key = who = agent.name
        part = self._entries.parts.setdefault(
            (key, told.relation, id(told.event)), PartEntry(who, told.relation, told.event)
        )
        name = () if isinstance(agent, OrganisationEntry) else (agent.name_start,)
        part.evidence.append(self._evidence(told.start, told.end, told.rule, *name))

    def reorganise(
        self, told: Reorganised, old: OrganisationEntry, new: OrganisationEntry, date: PartialDate | None
    ) -> None:
        """Enter that a body became another; how it did is best told by the words for it."""
        body = self._entries.reorganised.setdefault((id(old), id(new)), BodyEntry(old, new, told.change, date))
        body.date = body.date or date
        if body.change == "replaced":
            body.change = told.change
        body.evidence.append(self.evidence(told.start, told.end, told.rule))

    def note(self, kind: NoteKind, start: int, end: int, rule: str) -> None:
        """Record something that was seen and not understood."""
        evidence = self.evidence(start, end, rule)
        self._entries.notes.append(Note(kind, evidence.start, evidence.end, evidence.quote, rule))

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """Quote a range of the working text from the article itself."""
        left, right = self.normal.original(start, end)
        return Evidence(left, right, self.article.text[left:right], rule)

    def _evidence(self, start: int, end: int, rule: str, *mentions: int) -> Evidence:
        """Quote what tells a fact; the rule says so where one of the mentions it rests on is the tagger's."""
        return self.evidence(start, end, f"{rule}{BY_TAGGER}" if self.proposed.intersection(mentions) else rule)

    def _note_person(self, phrase: PersonPhrase) -> None:
        span = Span(*self.normal.original(phrase.name_start, phrase.name_end))
        self._entries.people.setdefault(phrase.name, {})[span] = None

    def name_people(self, names: Iterable[str]) -> None:
        """Enter people that nothing else is told of."""
        for name in names:
            self._entries.people.setdefault(name, {})

    def mention_people(self, occurrences: Iterable[tuple[str, tuple[int, int]]]) -> None:
        """Enter all places where the people of the facts stand, in order, instead of those that tell facts."""
        spans: dict[str, dict[Span, None]] = {}
        for name, place in occurrences:
            if name in self._entries.people:
                spans.setdefault(name, {})[Span(*self.normal.original(*place))] = None
        self._entries.people.update(spans)

    def facts(self) -> ArticleFacts:
        """Give what was gathered in its public form."""
        return PublicFacts(self.article, self.normal, self.discourse, self._entries).facts()
