"""Small made-up corpora for identity, in a plain notation, and what must be one and what two.

A file holds cases. A line each:

    case NAME
    article ID [DATE]                   the article's facts follow; ID is a word
    person NAME [NAME#2 …]              people without a post or event
    post PERSON ROLE [BODY]             holds it; BODY - or nothing if not told
    former PERSON ROLE BODY             held it once
    trait PERSON KIND VALUE             gender, ethnicity, birth or origin, as told
    appoint|remove PERSON ROLE BODY [DATE]
    event NAME DATE [PLACE] : AGENT …   attended by people; @BODY organised it; a name ending in ? is generic
    org NAME [= SHORT …]                a body, with other forms of its name
    unit NAME < BODY                    a department of a body; a bare name is generic
    generic NAME                        a body whose name tells which only in its article
    same|apart A/NAME B/NAME [C/NAME …] all the same, or all different, whatever the kind
    count KIND NUMBER                   how many persons, organisations or events there are
    series A/NAME B/NAME                two events of one series
    session A/NAME B/NAME               the first event is a session of the second
    renamed A/NAME B/NAME               a reform put the second body in the place of the first
    decide same|apart A/NAME B/NAME     a human judgement
    without ID …                        articles that are taken away before the expectations are looked at
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any

from kg.identity.constraints import Constraints, Mention
from ontology.dates import PartialDate
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
    Trait,
)

if TYPE_CHECKING:
    from pathlib import Path

    from ontology.entities import Resolution


@dataclass
class TrapArticle:
    """One made-up article; ``ids`` are the local ids by name."""

    name: str
    published: PartialDate | None
    people: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, Organisation] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    traits: dict[str, list[Trait]] = field(default_factory=dict)

    def person(self, name: str) -> str:
        return self.people.setdefault(name, f"p{len(self.people) + 1}")

    def body(self, name: str, **fields: Any) -> str:
        if name not in self.bodies:
            self.bodies[name] = Organisation(f"o{len(self.bodies) + 1}", name, **fields)
        return self.bodies[name].id

    def local(self, name: str) -> str:
        if name in self.people:
            return self.people[name]
        return self.bodies[name].id if name in self.bodies else self.events[name].id

    def to_facts(self) -> ArticleFacts:
        people = tuple(
            Person(local, name.split("#")[0], traits=tuple(self.traits.get(name, ())))
            for name, local in self.people.items()
        )
        return ArticleFacts(
            self.name, people, tuple(self.bodies.values()), tuple(self.events.values()), tuple(self.facts)
        )


@dataclass
class TrapCase:
    """One case: its articles, judgements and expectations, each expectation with its line number."""

    name: str
    articles: dict[str, TrapArticle] = field(default_factory=dict)
    expected: list[tuple[int, str, list[str]]] = field(default_factory=list)
    decided: list[tuple[str, str, str]] = field(default_factory=list)
    without: set[str] = field(default_factory=set)

    def mention(self, text: str) -> Mention:
        article, name = text.split("/", 1)
        return Mention(article, self.articles[article].local(name))

    def constraints(self) -> Constraints:
        pairs = {
            kind: frozenset((self.mention(a), self.mention(b)) for word, a, b in self.decided if word == kind)
            for kind in ("same", "apart")
        }
        return Constraints(pairs["same"], pairs["apart"])

    def failures(self, found: Resolution) -> list[str]:
        """Give the expectations that a resolution breaks."""
        broken: list[str] = []
        for number, word, rest in self.expected:
            if word == "count":
                kinds = [entity.kind for entity in found.entities.values()]
                holds = kinds.count(rest[0].removesuffix("s")) == int(rest[1])  # type: ignore[arg-type]
            elif word in ("series", "session"):
                one, other = (found.of[mention.article][mention.local] for mention in map(self.mention, rest))
                here, there = found.entities[one], found.entities[other]
                holds = (
                    here.super_event == other
                    if word == "session"
                    else bool(here.series) and here.series == there.series
                )
            elif word == "renamed":
                old, new = (found.of[mention.article][mention.local] for mention in map(self.mention, rest))
                holds = new in found.entities[old].replaced_by and found.entities[old].replaced_on is not None
            else:
                iris = [found.of[mention.article][mention.local] for mention in map(self.mention, rest)]
                holds = all((a == b) == (word == "same") for a, b in combinations(iris, 2))
            if not holds:
                broken.append(f"line {number}: {word} {' '.join(rest)}")
        return broken


def read_cases(path: Path) -> list[TrapCase]:
    """Read the cases of a file."""
    cases: list[TrapCase] = []
    article: TrapArticle | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        word, *rest = line.split()[:1] + line.split()[1:] if line.strip() else ["#"]
        if word.startswith("#"):
            continue
        if word == "case":
            cases.append(TrapCase(rest[0]))
        elif word == "article":
            article = TrapArticle(rest[0], PartialDate.parse(rest[1]) if len(rest) > 1 else None)
            cases[-1].articles[rest[0]] = article
        elif word in ("same", "apart", "count", "renamed", "series", "session"):
            cases[-1].expected.append((number, word, rest))
        elif word == "decide":
            cases[-1].decided.append((rest[0], rest[1], rest[2]))
        elif word == "without":
            cases[-1].without.update(rest)
        elif article is not None:
            _read_fact(article, word, rest, f"{path.name}:{number}")
    return cases


def _read_fact(article: TrapArticle, word: str, rest: list[str], where: str) -> None:
    match word, rest:
        case "person", names:
            for name in names:
                article.person(name)
        case "trait", [person, kind, value]:
            article.person(person)
            told = Trait(kind, value, Evidence(0, 0, "", "trap"))  # type: ignore[arg-type]
            article.traits.setdefault(person, []).append(told)
        case (("post" | "former"), [person, role, *body]):
            end = PartialDate(2000) if word == "former" else None
            held = article.body(body[0]) if body and body[0] != "-" else None
            article.facts.append(Position(article.person(person), role, held, (), end=end))
        case (("appoint" | "remove"), [person, role, body, *date]):
            when = PartialDate.parse(date[0]) if date else article.published
            change: Any = "appointed" if word == "appoint" else "removed"
            article.facts.append(Appointment(article.person(person), role, article.body(body), change, (), when))
        case "event", [name, date, *more]:
            _read_event(article, name, date, more)
        case "org", [name, *more]:
            article.body(name, aliases=tuple(more[1:]))
        case "unit", [name, "<", parent]:
            article.body(name, unit_of=article.body(parent))
        case "generic", [name]:
            article.body(name, generic=True)
        case _:
            raise ValueError(f"{where}: cannot read {word} {' '.join(rest)}")


def _read_event(article: TrapArticle, name: str, date: str, more: list[str]) -> None:
    cut = more.index(":") if ":" in more else len(more)
    key = name.removesuffix("?")
    when = None if date == "-" else PartialDate.parse(date)
    kind: Any = "talks" if "会见" in key else "visit" if "调研" in key else "meeting"
    local = f"e{len(article.events) + 1}"
    place = more[0] if cut else None
    article.events[key] = Event(local, key, (), kind, when, None, place, generic=name.endswith("?"))
    for agent in more[cut + 1 :]:
        if agent.startswith("@"):
            article.facts.append(Participation(article.body(agent[1:]), "organised", local, ()))
        else:
            article.facts.append(Participation(article.person(agent), "attended", local, ()))
