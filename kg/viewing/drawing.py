"""Entities and facts to a view: nodes, lines with the facts they stand for, sentences, quotes, positions."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.viewing.quotes import MOST_QUOTES, load_quotes
from kg.viewing.resources import count_facts, load_things
from kg.viewing.sentences import detail, summary
from kg.viewing.traits import trait_quotes
from ontology.views import Edge, Node, Ranked, View, ViewFact
from output.pages import arrange
from output.pages.sentences import say_line
from output.wording import RELATION_WORDS, other_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.store import GraphStore
    from kg.viewing.known import GraphFact
    from kg.viewing.quotes import ArticleTexts
    from kg.viewing.resources import Thing
    from ontology.views import EdgeRelation, Summary, ViewKind
    from output.wording import Lang

_NAMES = 8
_MANY = 5000
_STRONGER: tuple[EdgeRelation, ...] = ("chaired", "spoke", "organised")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page is about, before it is drawn."""

    kind: ViewKind
    titles: Mapping[Lang, tuple[str, str]]
    """Title and subtitle by language."""
    focus: str | None = None
    left_out: int = 0
    lang: Lang = "zh"
    summary: Summary | None = None
    company: tuple[tuple[str, str, int], ...] = ()
    """IRI and label of people met, and at how many events."""
    along: tuple[tuple[EdgeRelation, str], ...] = ()
    all_events: int = 0


def draw(store: GraphStore, texts: ArticleTexts, page: Page, chosen: Sequence[str], facts: Iterable[GraphFact]) -> View:
    """Draw the chosen entities (IRIs in reading order) and the facts among them.

    A fact at no named organisation belongs to its person; a fact one side of which is not chosen is left out.
    """
    found = load_things(store, chosen)
    things = {iri: found[iri] for iri in dict.fromkeys(chosen) if iri in found}
    facts = [
        fact
        for fact in facts
        if fact.agent in things and (fact.target is None or (fact.target in things and fact.target != fact.agent))
    ]
    ids = short_ids([*things, *(fact.iri for fact in facts)])
    weights = count_facts(store, things)
    parents = load_things(store, (thing.parent for thing in things.values() if thing.parent))
    posts = held_posts(facts, things)
    nodes = tuple(
        Node(
            ids[iri],
            thing.kind,
            thing.label,
            detail(thing, posts.get(iri, []), parents.get(thing.parent or ""), page.lang),
            float(weights.get(iri, 0)),
            names=thing.alt_labels[:_NAMES],
            date=thing.date,
            end_date=thing.end_date,
            place=thing.place,
            type=thing.type or "other" if thing.kind == "event" else None,
            parent=ids.get(thing.parent or ""),
            translation=detail(thing, posts.get(iri, []), parents.get(thing.parent or ""), other_of(page.lang)),
        )
        for iri, thing in things.items()
    )
    shown = view_facts(store, texts, facts, things, ids, page.lang)
    focus = ids.get(page.focus) if page.focus else None
    people = [iri for iri, thing in things.items() if thing.traits]
    edges = (*_fact_edges(facts, ids, page.lang), *_parent_edges(things, ids, page.lang))
    return arrange(
        View(
            page.kind,
            page.titles[page.lang][0],
            nodes,
            edges,
            shown,
            page.titles[page.lang][1],
            focus,
            page.lang,
            max(page.left_out, 0),
            base_of(ids),
            page.summary,
            translation=page.titles[other_of(page.lang)],
            company=tuple(Ranked(label, count, ids.get(iri)) for iri, label, count in page.company),
            along=page.along,
            all_events=page.all_events,
            traits=tuple((ids[iri], quotes) for iri, quotes in trait_quotes(store, texts, people).items()),
        )
    )


def view_facts(
    store: GraphStore,
    texts: ArticleTexts,
    facts: Sequence[GraphFact],
    things: Mapping[str, Thing],
    ids: Mapping[str, str],
    lang: Lang,
) -> tuple[ViewFact, ...]:
    """Give the facts as pages show them, with their quotes: fewer each where there are very many."""
    quotes = load_quotes(store, texts, facts, MOST_QUOTES if len(facts) <= _MANY else 1)
    return tuple(
        ViewFact(
            ids[fact.iri],
            fact.relation,
            summary(fact, things, lang),
            fact.start or _event_date(fact, things),
            quotes[fact.iri],
            () if fact.target else (ids[fact.agent],),
            ids.get(fact.agent, ""),
            ids.get(fact.target or "", ""),
            fact.role,
            fact.start,
            fact.end,
            fact.seen,
        )
        for fact in facts
    )


def short_ids(iris: Sequence[str]) -> dict[str, str]:
    """The last two parts of each IRI (``person/1a2b…``), or whole IRIs where that would confuse two."""
    short = {iri: "/".join(iri.rsplit("/", 2)[-2:]) for iri in iris}
    return short if len(set(short.values())) == len(short) else {iri: iri for iri in iris}


def base_of(ids: Mapping[str, str]) -> str:
    """Give what all IRIs have in common before their short id; empty where they are not short."""
    return next((iri.removesuffix(short) for iri, short in ids.items()), "")


def held_posts(facts: Iterable[GraphFact], things: Mapping[str, Thing]) -> dict[str, list[str]]:
    """Give the posts of each person as words, the best attested first."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in facts:
        if fact.relation == "holds":
            where = things[fact.target].label if fact.target and fact.target in things else ""
            told[fact.agent][where + fact.role] += len(fact.evidence)
    return {person: sorted(words, key=lambda post: (-words[post], post)) for person, words in told.items()}


def _event_date(fact: GraphFact, things: Mapping[str, Thing]) -> str | None:
    target = things.get(fact.target or "")
    return target.date if target is not None and target.kind == "event" else None


def _fact_edges(facts: Iterable[GraphFact], ids: Mapping[str, str], lang: Lang) -> list[Edge]:
    """One line a pair and relation; plain attendance joins the line of what the same agent did there."""
    groups: dict[tuple[str, str, EdgeRelation], list[GraphFact]] = defaultdict(list)
    for fact in facts:
        if fact.target is not None:
            groups[fact.agent, fact.target, fact.relation].append(fact)
    for agent, target, relation in list(groups):
        if relation == "attended":
            for stronger in _STRONGER:
                if (agent, target, stronger) in groups:
                    groups[agent, target, stronger] += groups.pop((agent, target, relation))
                    break
    edges = []
    for (agent, target, relation), group in groups.items():
        edge = Edge(ids[agent], ids[target], relation, "", tuple(ids[fact.iri] for fact in group))
        edges.append(replace(edge, label=say_line(edge, (fact.role for fact in group), lang)))
    return edges


def _parent_edges(things: Mapping[str, Thing], ids: Mapping[str, str], lang: Lang) -> list[Edge]:
    edges = []
    for iri, thing in things.items():
        if thing.parent and thing.parent in things and thing.parent != iri:
            relation: EdgeRelation = "part_of" if thing.kind == "event" else "unit_of"
            edges.append(Edge(ids[iri], ids[thing.parent], relation, RELATION_WORDS[lang][relation]))
    return edges
