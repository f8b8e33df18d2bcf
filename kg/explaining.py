"""``kg explain``: one article, from a file or a workspace, with all that was read in it and all that was not."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from extractors.registry import load_extractor
from kg.reading import FoundArticle, read_articles
from kg.viewing.known import GraphFact
from kg.viewing.resources import Thing
from kg.viewing.sentences import detail, summary
from ontology.errors import KgError
from ontology.explanations import ExplainedArticle, ExplainedFact, ExplainedThing, Mark, Proof, Unread
from ontology.facts import Appointment, Participation, Position, Reorganisation
from output.wording import other_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

    from kg.workspace import Workspace
    from ontology.articles import Article
    from ontology.explanations import Reading
    from ontology.facts import ArticleFacts, Fact, Person
    from output.wording import Lang


_FEW = 5


class ExplainError(KgError):
    """An article that is not there, or a name that several articles have."""


def explain(article: Article, lang: Lang = "zh") -> ExplainedArticle:
    """Read an article with its extractor and give everything a page needs to show how it was read."""
    reading = load_extractor(article.language).explain(article)
    facts = tuple(explained_facts(reading.facts, lang))
    when = str(article.published) if article.published else ""
    return ExplainedArticle(
        title=article.title or article.id,
        subtitle=" · ".join(filter(None, (when, article.source, article.id if article.title else ""))),
        text=article.text,
        regions=article.regions,
        things=tuple(_things(reading.facts, lang)),
        marks=tuple(marks_of(reading)),
        facts=facts,
        unread=tuple(unread(reading)),
        lang=lang,
    )


# -- the article ---------------------------------------------------------------------------------------------------


def article_of_file(path: str, wanted: str | None = None, stdin: BinaryIO | None = None) -> Article:
    """Give the article of a file; of several the one with the id ``wanted``. ``ExplainError`` says which there are."""
    seen: list[str] = []
    for item in read_articles([path], stdin=stdin):
        if isinstance(item, FoundArticle):
            if item.article.id == wanted:
                return item.article
            seen.append(item.article.id)
            only = item.article
        elif item.severity == "error" and not seen:
            raise ExplainError(item.line("en"))
    if wanted is not None or not seen:
        raise ExplainError(f"{path}: no article {wanted!r}; there is {_some(seen)}" if seen else f"{path}: no article")
    if len(seen) > 1:
        raise ExplainError(f"{path}: {len(seen)} articles; name one with --id, such as {_some(seen)}")
    return only


def article_of_workspace(place: Workspace, wanted: str) -> Article:
    """Give an article of a workspace by its id, its address or the beginning of its content hash."""
    from kg.records import stored_article  # noqa: PLC0415  (the graph's libraries are not needed for files)

    rows = place.db.execute(
        "SELECT DISTINCT hash, id FROM found"
        " WHERE id = ?1 OR url = ?1 OR (length(?1) >= 6 AND substr(hash, 1, length(?1)) = ?1) ORDER BY hash",
        (wanted,),
    ).fetchall()
    hashes = sorted({str(content_hash) for content_hash, _ in rows})
    if len(hashes) > 1:
        raise ExplainError(f"{wanted!r}: {len(hashes)} articles; name one by its hash: {_some(hashes)}")
    stored = stored_article(place.db, hashes[0]) if hashes else None
    if stored is None:
        raise ExplainError(f"{wanted!r}: no such file, and no article of the workspace has this id, address or hash")
    return stored.article


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_FEW]) + (" …" if len(names) > _FEW else "")


# -- what was read -------------------------------------------------------------------------------------------------


def explained_facts(facts: ArticleFacts, lang: Lang) -> Iterator[ExplainedFact]:
    """Say every fact in a sentence, in the order in which the article tells them."""
    things = {thing.iri: thing for thing in _entities(facts)}
    events = {event.id: event for event in facts.events}
    ordered = sorted(enumerate(facts.facts), key=lambda pair: (_place(pair[1]), pair[0]))
    for number, fact in ordered:
        told = _graph_fact(fact, f"f{number + 1}")
        date = told.start if not isinstance(fact, Position) else None
        if isinstance(fact, Participation) and (event := events.get(fact.event)) and event.date:
            date = str(event.date)
        yield ExplainedFact(
            told.iri,
            told.relation,
            summary(told, things, lang),
            date,
            fact.confidence,
            tuple(Proof(piece.start, piece.end, piece.rule) for piece in fact.evidence),
            tuple(filter(None, (told.agent, told.target))),
            summary(told, things, other_of(lang)),
        )


def _place(fact: Fact) -> int:
    return min((piece.start for piece in fact.evidence), default=0)


def _graph_fact(fact: Fact, name: str) -> GraphFact:
    match fact:
        case Position():
            start, end = (str(date) if date else None for date in (fact.start, fact.end))
            return GraphFact(name, "holds", fact.person, fact.organisation, fact.role, start, end)
        case Participation():
            return GraphFact(name, fact.relation, fact.agent, fact.event)
        case Appointment():
            date = str(fact.date) if fact.date else None
            return GraphFact(name, fact.change, fact.person, fact.organisation, fact.role, date)
        case Reorganisation():
            date = str(fact.date) if fact.date else None
            return GraphFact(name, "became", fact.original, fact.resulting, fact.change, date)


def _entities(facts: ArticleFacts) -> Iterator[Thing]:
    for person in facts.persons:
        yield Thing(person.id, "person", person.name, person.aliases)
    for body in facts.organisations:
        yield Thing(body.id, "organisation", body.name, body.aliases)
    for event in facts.events:
        first, last = (str(date) if date else None for date in (event.date, event.end_date))
        yield Thing(event.id, "event", event.name, event.aliases, None, event.type, first, last, event.place)


def _things(facts: ArticleFacts, lang: Lang) -> Iterator[ExplainedThing]:
    things = {thing.iri: thing for thing in _entities(facts)}
    parents = {body.id: body.unit_of for body in facts.organisations}
    parents |= {event.id: event.super_event for event in facts.events}
    for thing in things.values():
        parent = things.get(parents.get(thing.iri) or "")
        told = (detail(thing, [], parent, one) for one in (lang, other_of(lang)))
        yield ExplainedThing(thing.iri, thing.kind, thing.label, *told)


def marks_of(reading: Reading) -> Iterator[Mark]:
    """Give what is to be coloured: the entities where they stand, then roles, dates and verbs."""
    facts = reading.facts
    for person in facts.persons:
        yield from (Mark("person", *span, person.name, person.id) for span in person.mentions)
    for body in facts.organisations:
        yield from (Mark("organisation", *span, body.name, body.id) for span in body.mentions)
    for event in facts.events:
        yield from (Mark("event", *span, event.name, event.id) for span in event.mentions)
    known = _known_names(facts)
    for kind, start, end, label in reading.mentions:
        if kind != "name":
            yield Mark(kind, start, end, label)
        elif label in known and (start, end) not in known[label].mentions:
            yield Mark("person", start, end, known[label].name, known[label].id)


def _known_names(facts: ArticleFacts) -> dict[str, Person]:
    return {name: person for person in facts.persons for name in (person.name, *person.aliases)}


# -- what was not read ---------------------------------------------------------------------------------------------


def unread(reading: Reading) -> Iterator[Unread]:
    """Give what made no fact, in the order of the text: verbs, roles without a person, unknown roles, lone names."""
    facts = reading.facts
    posts = _Cover(piece for f in facts.facts if not isinstance(f, Participation) for piece in _proofs(f))
    all_facts = _Cover(piece for fact in facts.facts for piece in _proofs(fact))
    known = _known_names(facts)
    found = {Unread("unknown_role", n.start, n.end) for n in facts.notes if n.kind == "unknown_role"}
    found |= {Unread("trigger", n.start, n.end) for n in facts.notes if n.kind == "unread_trigger"}
    for kind, start, end, label in reading.mentions:
        if kind == "name":
            left = label not in known and not all_facts.touches(start, end)
        else:
            left = kind != "date" and not (posts if kind == "role" else all_facts).touches(start, end)
        if left and kind != "date":
            found.add(Unread(kind, start, end))
    yield from sorted(found, key=lambda one: (one.start, one.end, one.kind))


def _proofs(fact: Fact) -> Iterator[tuple[int, int]]:
    return ((piece.start, piece.end) for piece in fact.evidence)


class _Cover:
    """Ranges of the text, merged, that can be asked whether another range touches one of them."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._merged: list[tuple[int, int]] = []
        for start, end in sorted(tuple(piece) for piece in ranges):
            if self._merged and start <= self._merged[-1][1]:
                self._merged[-1] = (self._merged[-1][0], max(end, self._merged[-1][1]))
            else:
                self._merged.append((start, end))

    def touches(self, start: int, end: int) -> bool:
        at = bisect_left(self._merged, (start + 1,)) - 1
        return any(first < end and start < last for first, last in self._merged[max(at, 0) : at + 2])
