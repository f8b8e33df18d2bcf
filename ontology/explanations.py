"""An article explained: what was found where, what facts it gave, what was left unread; plain data for a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from ontology.articles import Span  # noqa: TC001  (dataclass field)
from ontology.entities import EntityKind  # noqa: TC001  (dataclass field)
from ontology.facts import ArticleFacts  # noqa: TC001  (dataclass field)
from ontology.views import EdgeRelation  # noqa: TC001  (dataclass field)

MentionKind = Literal["name", "role", "date", "trigger"]
MarkKind = Literal["person", "organisation", "event", "role", "date", "trigger"]
UnreadKind = Literal["unknown_role", "trigger", "role", "name"]


class Mention(NamedTuple):
    """Something an extractor found on the way to facts; offsets into the article, ``label`` what it takes it for."""

    kind: MentionKind
    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The facts of one article together with all that was found in it."""

    facts: ArticleFacts
    mentions: tuple[Mention, ...] = ()


class Mark(NamedTuple):
    """A range of the text to be coloured; ``thing`` is the entity that stands there, if one does."""

    kind: MarkKind
    start: int
    end: int
    label: str = ""
    thing: str = ""


class Proof(NamedTuple):
    """Where a fact is said, and the rule that read it."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class ExplainedThing:
    """A person, organisation or event of the article; ``detail`` are its other names and what else is known.

    ``translation`` says the same in the other interface language.
    """

    id: str
    kind: EntityKind
    label: str
    detail: str = ""
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class ExplainedFact:
    """One fact: said in the interface language, how sure it is, where it is said, and the things it is about.

    ``translation`` says it in the other interface language.
    """

    id: str
    relation: EdgeRelation
    summary: str
    date: str | None
    confidence: float
    proofs: tuple[Proof, ...]
    things: tuple[str, ...]
    translation: str | None = None


class Unread(NamedTuple):
    """Something that gave no fact: a verb, a role without a person, what stands where a post should, a lone name."""

    kind: UnreadKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ExplainedArticle:
    """One article for the page; ``regions`` are the parts that were read."""

    title: str
    subtitle: str
    text: str
    regions: tuple[Span, ...]
    things: tuple[ExplainedThing, ...]
    marks: tuple[Mark, ...]
    facts: tuple[ExplainedFact, ...]
    unread: tuple[Unread, ...]
    lang: Literal["zh", "en"] = "zh"
