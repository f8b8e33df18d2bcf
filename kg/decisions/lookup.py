"""From what a decision cites to what the present articles hold: article, place of the quote, mention or fact."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from extractors.zh.normalise import simplify
from ontology.articles import Span
from ontology.facts import Appointment, ArticleFacts, Participation, Position, Reorganisation

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from ontology.facts import Event, Fact, Organisation, Person

Trouble = Literal["no_article", "several_articles", "no_quote", "no_mention", "several_mentions", "no_fact"]
_HASH = re.compile(r"[0-9a-f]{32}")


class Missing(NamedTuple):
    """Why something cited was not found."""

    trouble: Trouble
    what: str


class Place(NamedTuple):
    """Where a quote stands: the content hash of the article, and every range of it that reads so."""

    article: str
    spans: tuple[Span, ...]


class Lookup:
    """Finds what decisions cite in the articles of a workspace (its SQLite connection)."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Keep the connection; articles are read when asked for."""
        self._db = db
        self.facts = lru_cache(maxsize=4096)(self._facts)
        self._text = lru_cache(maxsize=4096)(self._read_text)

    def place(self, article: str, quote: str) -> Place | Missing:
        """Find a quote in an article given by content hash, by id, or by both; blanks do not count.

        A repost stands for the article that carries its facts. Without the hash, the one article of that id with the
        quote is meant.
        """
        first, _, rest = article.partition(" ")
        content_hash, name = (first, rest.strip()) if _HASH.fullmatch(first) else ("", article.strip())
        known = self._standing([content_hash]) if content_hash else []
        found = self._with_quote(known, quote)
        if not found and name:
            named = self._standing(
                row[0]
                for row in self._db.execute("SELECT DISTINCT hash FROM found WHERE id = ? ORDER BY hash", (name,))
            )
            known, found = [*known, *named], self._with_quote(named, quote)
        if len(found) == 1:
            return found[0]
        if found:
            return Missing("several_articles", article)
        return Missing("no_quote", quote) if known else Missing("no_article", article)

    def mention(self, place: Place, kind: str, name: str) -> str | Missing:
        """Give the local id of the person, organisation or event of that name at a place."""
        facts = self.facts(place.article)
        of_kind: dict[str, tuple[Person | Organisation | Event, ...]] = {
            "person": facts.persons,
            "organisation": facts.organisations,
            "event": facts.events,
        }
        entities = of_kind[kind]
        key = fold(name)
        fitting = [one for one in entities if fold(one.name) == key]
        fitting = fitting or [one for one in entities if key in map(fold, one.aliases)]
        at_quote = [one for one in fitting if _is_at(facts, one, place.spans)]
        fitting = at_quote or fitting
        if len(fitting) == 1:
            return fitting[0].id
        return Missing("several_mentions" if fitting else "no_mention", name)

    def matching_facts(self, place: Place, kind: str, name: str, other: str) -> list[int] | Missing:
        """Give the numbers of the facts of a kind told at a place of that agent (and role or event, if given)."""
        facts = self.facts(place.article)
        entities: list[Person | Organisation | Event] = [*facts.persons, *facts.organisations, *facts.events]
        names = {one.id: one for one in entities}
        found = []
        for number, fact in enumerate(facts.facts):
            if fact_kind(fact) != kind or not any(_touches((e.start, e.end), place.spans) for e in fact.evidence):
                continue
            agent, second = _ends(fact)
            if not _is_named(names.get(agent), name):
                continue
            role = fold(second) == fold(other) or _is_named(names.get(second), other)
            if not other or role:
                found.append(number)
        return found or Missing("no_fact", f"{name} {other}".strip())

    def _standing(self, hashes: Iterable[str]) -> list[str]:
        """Give the articles that carry the facts of some: themselves, or what they are reposts of."""
        found: dict[str, None] = {}
        for content_hash in hashes:
            row = self._db.execute("SELECT of FROM duplicates WHERE hash = ?", (content_hash,)).fetchone()
            standing = row[0] if row else content_hash
            if self._db.execute("SELECT 1 FROM extractions WHERE hash = ?", (standing,)).fetchone():
                found[standing] = None
        return list(found)

    def _with_quote(self, hashes: list[str], quote: str) -> list[Place]:
        places = (Place(content_hash, _occurrences(self._text(content_hash), quote)) for content_hash in hashes)
        return [place for place in places if place.spans]

    def _facts(self, content_hash: str) -> ArticleFacts:
        row = self._db.execute("SELECT facts FROM extractions WHERE hash = ?", (content_hash,)).fetchone()
        return ArticleFacts.from_json(json.loads(row[0]))

    def _read_text(self, content_hash: str) -> str:
        row = self._db.execute("SELECT text FROM articles WHERE hash = ?", (content_hash,)).fetchone()
        return str(row[0])


def fold(name: str) -> str:
    """Fold what does not tell names apart: blanks, letter case, traditional characters."""
    return "".join(simplify(name).casefold().split())


def fact_kind(fact: Fact) -> str:
    """Give the word by which decisions call a kind of fact."""
    match fact:
        case Position():
            return "position"
        case Participation():
            return fact.relation
        case Appointment() | Reorganisation():
            return fact.change


def _ends(fact: Fact) -> tuple[str, str]:
    """Give the local id of the agent, and the role or the local id of the event or of what a body became."""
    match fact:
        case Participation():
            return fact.agent, fact.event
        case Reorganisation():
            return fact.original, fact.resulting
        case Position() | Appointment():
            return fact.person, fact.role


def _is_named(entity: Person | Organisation | Event | None, name: str) -> bool:
    return entity is not None and fold(name) in {fold(entity.name), *map(fold, entity.aliases)}


def _is_at(facts: ArticleFacts, entity: Person | Organisation | Event, spans: tuple[Span, ...]) -> bool:
    """Tell whether an entity is mentioned in a quote, or a fact about it is told there."""
    if any(_touches(mention, spans) for mention in entity.mentions):
        return True
    return any(
        entity.id in (*_ends(fact), getattr(fact, "organisation", None))
        and any(_touches((piece.start, piece.end), spans) for piece in fact.evidence)
        for fact in facts.facts
    )


def _touches(span: tuple[int, int], others: tuple[Span, ...]) -> bool:
    return any(span[0] < other.end and other.start < span[1] for other in others)


def _occurrences(text: str, quote: str) -> tuple[Span, ...]:
    """Find a quote in a text, blanks left out of account on both sides."""
    wanted = "".join(quote.split())
    places = [place for place, character in enumerate(text) if not character.isspace()]
    bare = "".join(text[place] for place in places)
    found = []
    start = bare.find(wanted) if wanted else -1
    while start >= 0:
        found.append(Span(places[start], places[start + len(wanted) - 1] + 1))
        start = bare.find(wanted, start + 1)
    return tuple(found)
