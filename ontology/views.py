"""What a page shows, as plain data: made by ``kg`` from query results, drawn by ``output``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ontology.entities import EntityKind  # noqa: TC001  (dataclass field)

ViewKind = Literal["overview", "person", "organisation", "event", "appointments"]
EdgeRelation = Literal[
    "holds", "attended", "chaired", "spoke", "organised", "appointed", "removed", "unit_of", "part_of"
]


@dataclass(frozen=True, slots=True)
class Quote:
    """A piece of evidence ready to show: ``before`` + ``exact`` + ``after`` is the sentence, ``exact`` to be marked."""

    exact: str
    before: str
    after: str
    headline: str
    published: str | None
    source: str | None
    url: str | None
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class ViewFact:
    """One fact: a sentence that says it in the interface language, its date if known, and its evidence.

    It belongs to the nodes at the ends of the edges that stand for it; ``nodes`` names others it is about, such as
    the person of a position at no named organisation, which no edge can show.
    """

    id: str
    relation: EdgeRelation
    summary: str
    date: str | None
    quotes: tuple[Quote, ...]
    nodes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A person, organisation or event. ``x`` and ``y`` are computed beforehand, in layout units."""

    id: str
    kind: EntityKind
    label: str
    detail: str = ""
    weight: float = 1.0
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between two nodes (by id); ``facts`` are the ids of the facts it stands for."""

    source: str
    target: str
    relation: EdgeRelation
    label: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """A whole page. ``focus`` is the id of the node the page is about, if it is about one."""

    kind: ViewKind
    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    facts: tuple[ViewFact, ...]
    subtitle: str = ""
    focus: str | None = None
    lang: Literal["zh", "en"] = "zh"
    left_out: int = 0
