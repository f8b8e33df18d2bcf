"""What a page shows, as plain data: made by ``kg`` from query results, drawn by ``output``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ontology.entities import EntityKind  # noqa: TC001  (dataclass field)

ViewKind = Literal["overview", "person", "organisation", "event", "appointments", "network"]
EdgeRelation = Literal[
    "holds",
    "attended",
    "chaired",
    "spoke",
    "organised",
    "appointed",
    "removed",
    "became",
    "unit_of",
    "part_of",
    "met",
]


@dataclass(frozen=True, slots=True)
class Quote:
    """A piece of evidence ready to show: ``before`` + ``exact`` + ``after`` is the sentence, ``exact`` to be marked.

    ``article`` is the article's IRI, ``start`` the offset of ``exact`` in its text.
    """

    exact: str
    before: str
    after: str
    headline: str
    published: str | None
    source: str | None
    url: str | None
    rule: str
    confidence: float
    article: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class ViewFact:
    """One fact: a sentence that says it in the interface language, its date if known, and its evidence.

    It belongs to the nodes at the ends of the edges that stand for it; ``nodes`` names others it is about, such as
    the person of a position at no named organisation, which no edge can show. ``agent`` and ``target`` are node ids;
    ``start``, ``end`` and ``seen`` (all partial ISO dates) tell when a post was held or seen held.
    """

    id: str
    relation: EdgeRelation
    summary: str
    date: str | None
    quotes: tuple[Quote, ...]
    nodes: tuple[str, ...] = ()
    agent: str = ""
    target: str = ""
    role: str = ""
    start: str | None = None
    end: str | None = None
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A person, organisation or event. ``x`` and ``y`` are computed beforehand, in layout units.

    ``names`` are other names it is found by; ``translation`` is ``detail`` in the other interface language.
    ``date`` to ``type`` are those of an event, ``parent`` the id of what it
    is a unit or session of. ``group`` numbers the community of a network, ``rank`` its place among the best connected.
    """

    id: str
    kind: EntityKind
    label: str
    detail: str = ""
    weight: float = 1.0
    x: float = 0.0
    y: float = 0.0
    names: tuple[str, ...] = ()
    date: str | None = None
    end_date: str | None = None
    place: str | None = None
    type: str | None = None
    parent: str | None = None
    group: int | None = None
    rank: int | None = None
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between two nodes (by id); ``facts`` are the ids of the facts it stands for.

    ``label`` is what stands on the line where the words of the relation would say less: a post.
    ``weight`` counts what they have in common where that can be more than the facts at hand, as in a network.
    """

    source: str
    target: str
    relation: EdgeRelation
    label: str
    facts: tuple[str, ...] = ()
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Ranked:
    """A line of a list of the busiest: a name, its node id where the page has one, and a count."""

    label: str
    count: int
    node: str | None = None


@dataclass(frozen=True, slots=True)
class Miss:
    """Something the reader did not understand: what kind of gap, the words, how often, and one sentence with them."""

    kind: str
    words: str
    count: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What an overview tells in figures. ``coverage`` is by month: (``2024-05``, articles, events, facts)."""

    counts: tuple[tuple[str, int], ...] = ()
    coverage: tuple[tuple[str, int, int, int], ...] = ()
    people: tuple[Ranked, ...] = ()
    organisations: tuple[Ranked, ...] = ()
    misses: tuple[Miss, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """A whole page. ``focus`` is the id of the node the page is about, if it is about one.

    ``base`` before an id gives the IRI (empty where ids are IRIs). ``labels`` names what facts speak of and is no node
    here, such as the events of a network of people; ``pages`` gives ids a page of their own to link to,
    ``traits`` the words that tell gender, ethnic group, birth and origin of people.
    ``translation`` is title and subtitle in the other interface language. Of a person with more events than are drawn,
    ``company`` counts whom they met at all of them, ``along`` has what they did at each, with its date, and
    ``all_events`` is their number.
    """

    kind: ViewKind
    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    facts: tuple[ViewFact, ...]
    subtitle: str = ""
    focus: str | None = None
    lang: Literal["zh", "en"] = "zh"
    left_out: int = 0
    base: str = ""
    summary: Summary | None = None
    labels: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    traits: tuple[tuple[str, tuple[Quote, ...]], ...] = ()
    translation: tuple[str, str] | None = None
    company: tuple[Ranked, ...] = ()
    along: tuple[tuple[EdgeRelation, str], ...] = ()
    all_events: int = 0
