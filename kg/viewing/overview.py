"""Which entities stand for the whole graph when it is too large to draw."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.viewing.resources import TOUCHES, values

if TYPE_CHECKING:
    from kg.store import GraphStore

_CANDIDATES = 4
"""How many candidates are weighed for one place."""


def count_entities(store: GraphStore) -> int:
    """Count the entities that any fact is about."""
    (row,) = store.select(f"SELECT (COUNT(DISTINCT ?x) AS ?n) {{ ?f {TOUCHES} ?x }}").rows
    return int(str(row[0]))


def choose_entities(store: GraphStore, limit: int) -> list[str]:
    """Give at most ``limit`` entities that have most to do with each other, the best connected first.

    Persons, organisations and events with the most facts are the candidates, each class by itself so that events, which
    have few facts each, are seen too; of these, the ones with the most lines among themselves are kept.
    """
    candidates: list[str] = []
    for name, share in (("foaf:Person", 2), ("org:Organization", 1), ("kg:Event", 1)):
        text = (
            f"SELECT ?x (COUNT(?f) AS ?n) {{ ?f {TOUCHES} ?x . ?x a {name} }} "
            f"GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT {limit * _CANDIDATES * share // 4}"
        )
        candidates += [str(row[0]) for row in store.select(text).rows]
    pairs = _pairs(store, candidates)
    chosen = set(candidates)
    while True:
        degree = Counter(side for pair in pairs if chosen.issuperset(pair) for side in pair)
        ranked = sorted(degree, key=lambda iri: (-degree[iri], iri))
        if len(ranked) == len(chosen) and len(chosen) <= limit:
            return ranked
        keep = max(limit, len(ranked) * 3 // 4) if len(ranked) > limit else len(ranked)
        chosen = set(ranked[:keep])
        if not chosen:
            return []


def _pairs(store: GraphStore, iris: list[str]) -> set[tuple[str, str]]:
    every = set(iris)
    pairs: set[tuple[str, str]] = set()
    for block in values(every):
        text = (
            f"SELECT DISTINCT ?a ?b {{ VALUES ?b {{ {block} }} ?f org:organization|kg:event ?b . "
            "?f org:member|kg:participant|kg:appointee ?a }"
        )
        pairs.update((str(a), str(b)) for a, b in store.select(text).rows if str(a) in every)
    return pairs
