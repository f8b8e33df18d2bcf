"""Who met whom: people joined by the events where both were, with communities and the best connected among them."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from kg.viewing.drawing import base_of, held_posts, short_ids, view_facts
from kg.viewing.known import load_facts
from kg.viewing.resources import count_facts, load_things, values
from kg.viewing.sentences import detail
from ontology.views import Edge, Node, View
from output.pages import arrange
from output.wording import PAGE_WORDS, other_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.store import GraphStore
    from kg.viewing.quotes import ArticleTexts
    from output.wording import Lang

NETWORK_LIMIT = 150
CROWD = 80
"""At an event of more people than this nobody is said to have met everybody."""
LINES_A_PERSON = 8
"""No more lines are drawn than this for each person, the heaviest first: beyond, a drawing says nothing."""
FACTS_A_LINE = 24
"""A line opens to so many facts, those of its latest events; its weight counts all events."""
RANKED = 30
_SEED = 20240529

Pair = tuple[str, str]


def network_view(
    store: GraphStore,
    texts: ArticleTexts,
    limit: int = NETWORK_LIMIT,
    lang: Lang = "zh",
    facts_a_line: int = FACTS_A_LINE,
) -> View:
    """People and whom they met at events, the best connected ``limit`` of them.

    A line joins two people who were at the same event; its weight counts those events. Communities are found with
    Louvain's method, ranks are by betweenness (of up to 200 sampled sources in large networks), both with fixed seeds.
    """
    rosters, dates = _rosters(store)
    shared = _shared(rosters)
    chosen, total = _choose(shared, limit)
    pairs = _heaviest(shared, chosen)
    places = {person: number for number, person in enumerate(chosen)}
    group, rank = _structure(places, {pair: len(shared[pair]) for pair in pairs})
    shown = {pair: sorted(shared[pair], key=lambda e: (dates.get(e, ""), e), reverse=True) for pair in pairs}
    wanted: dict[Pair, list[str]] = {}
    for pair, events in shown.items():
        told = [fact for event in events for side in pair for fact in rosters[event][side]]
        wanted[pair] = told[:facts_a_line]
    facts = load_facts(store, {fact for told in wanted.values() for fact in told})
    things = load_things(store, {side for fact in facts for side in (fact.agent, fact.target) if side} | set(chosen))
    posts = held_posts(load_facts(store, _posts(store, chosen)), things)
    ids = short_ids([*things, *(fact.iri for fact in facts)])
    weights = count_facts(store, chosen)
    nodes = tuple(
        Node(
            ids[person],
            "person",
            things[person].label,
            detail(things[person], posts.get(person, []), None, lang),
            float(weights.get(person, 0)),
            names=things[person].alt_labels[:8],
            group=group.get(person),
            rank=rank.get(person),
            translation=detail(things[person], posts.get(person, []), None, other_of(lang)),
        )
        for person in chosen
    )
    label = PAGE_WORDS[lang]["shared_events"]
    edges = tuple(
        Edge(ids[a], ids[b], "met", label.replace("{n}", str(len(shared[a, b]))),
             tuple(ids[f] for f in wanted[a, b] if f in ids), float(len(shared[a, b])))
        for a, b in pairs
    )  # fmt: skip
    count = len({event for events in shared.values() for event in events})
    titles: Mapping[Lang, tuple[str, str]] = {
        "zh": ("人物网络：谁与谁同场", f"{len(nodes)} 人 · {len(edges)} 条同场线 · {count} 场活动"),
        "en": ("Network: who met whom", f"{len(nodes)} people · {len(edges)} lines · {count} events"),
    }
    view = View(
        "network",
        titles[lang][0],
        nodes,
        edges,
        view_facts(store, texts, facts, things, ids, lang),
        titles[lang][1],
        lang=lang,
        left_out=total - len(nodes),
        base=base_of(ids),
        labels=tuple((ids[iri], thing.label) for iri, thing in things.items() if iri not in places),
        translation=titles[other_of(lang)],
    )
    return arrange(view)


def _rosters(store: GraphStore) -> tuple[dict[str, dict[str, list[str]]], dict[str, str]]:
    """For each event its people with the facts that put them there, and the events' dates."""
    rows = store.select(
        "SELECT ?e ?p ?f ?d { ?f kg:event ?e ; kg:participant ?p . ?p a foaf:Person "
        "OPTIONAL { ?e schema:startDate ?d } }"
    ).rows
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    dates: dict[str, str] = {}
    for event, person, fact, date in rows:
        found[str(event)][str(person)].add(str(fact))
        if date is not None:
            dates[str(event)] = min(dates.get(str(event), "9999"), str(date))
    ordered = {
        event: {person: sorted(facts) for person, facts in sorted(people.items())}
        for event, people in sorted(found.items())
    }
    return ordered, dates


def _shared(rosters: Mapping[str, Mapping[str, list[str]]]) -> dict[Pair, list[str]]:
    shared: dict[Pair, list[str]] = defaultdict(list)
    for event, people in rosters.items():
        if len(people) <= CROWD:
            for pair in combinations(people, 2):
                shared[pair].append(event)
    return shared


def _choose(shared: Mapping[Pair, list[str]], limit: int) -> tuple[list[str], int]:
    """Give the people with most encounters, without those who then know nobody, and how many there are in all."""
    strength: Counter[str] = Counter()
    for (a, b), events in shared.items():
        strength[a] += len(events)
        strength[b] += len(events)
    total = len(strength)
    ranked = sorted(strength, key=lambda person: (-strength[person], person))[:limit]
    while True:
        kept = set(ranked)
        joined = {side for pair in shared if kept.issuperset(pair) for side in pair}
        if len(joined) == len(ranked):
            return ranked, total
        ranked = [person for person in ranked if person in joined]


def _heaviest(shared: Mapping[Pair, list[str]], chosen: list[str]) -> list[Pair]:
    """Give the pairs to draw: each person's heaviest line at least, and the heaviest of all beyond that."""
    kept = set(chosen)
    inside = [pair for pair in shared if kept.issuperset(pair)]
    inside.sort(key=lambda pair: (-len(shared[pair]), pair))
    drawn = dict.fromkeys(inside[: len(chosen) * LINES_A_PERSON // 2])
    missing = kept - {side for pair in drawn for side in pair}
    for pair in inside:
        if missing & set(pair):
            drawn[pair] = None
            missing -= set(pair)
    return sorted(drawn, key=lambda pair: (-len(shared[pair]), pair))


def _structure(places: Mapping[str, int], pairs: Mapping[Pair, int]) -> tuple[dict[str, int], dict[str, int]]:
    """Number the communities, the largest first, and rank the people who stand between others.

    Computed on whole numbers, whose order in sets does not change from run to run.
    """
    import networkx as nx  # noqa: PLC0415  (slow to import)

    graph = nx.Graph()
    graph.add_nodes_from(range(len(places)))
    graph.add_weighted_edges_from((places[a], places[b], count) for (a, b), count in pairs.items())
    people = list(places)
    circles = [sorted(circle) for circle in nx.community.louvain_communities(graph, seed=_SEED)]
    circles.sort(key=lambda circle: (-len(circle), circle))
    group = {people[place]: number for number, circle in enumerate(circles) for place in circle}
    sample = min(len(people), 200) or None
    between = nx.betweenness_centrality(graph, k=sample, seed=_SEED)
    order = sorted(between, key=lambda place: (-round(between[place], 12), -graph.degree(place), place))
    rank = {people[place]: number for number, place in enumerate(order[:RANKED], 1)}
    return group, rank


def _posts(store: GraphStore, people: list[str]) -> set[str]:
    found: set[str] = set()
    for block in values(people):
        found.update(
            str(row[0]) for row in store.select(f"SELECT ?f {{ VALUES ?p {{ {block} }} ?f org:member ?p }}").rows
        )
    return found
