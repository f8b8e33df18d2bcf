"""Scores of identity: does the program put the same printed mentions together as a human does?

Both sides map mentions to entities: any hashable values; only which mentions share one counts. A mention that the
system lacks stands alone. Three measures are given: pairs of mentions, B³ (the average mention's share of its group)
and CEAF (groups matched one to one, the entity-based variant).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping


@dataclass(frozen=True, slots=True)
class Measure:
    """Precision and recall of one measure, each between 0 and 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Coreference:
    """The three measures, and how many mentions there are and how many of them the system found."""

    pairs: Measure
    b_cubed: Measure
    ceaf: Measure
    mentions: int
    found: int


def score_entities(gold: Mapping[Hashable, Hashable], system: Mapping[Hashable, Hashable]) -> Coreference:
    """Compare two groupings of the mentions of ``gold``; what only ``system`` has is not looked at."""
    alone = {mention: system.get(mention, ("alone", mention)) for mention in gold}
    both = Counter((gold[mention], alone[mention]) for mention in gold)
    wanted, given = Counter(gold.values()), Counter(alone.values())
    right = _pairs(both)
    pairs = Measure(_share(right, _pairs(given)), _share(right, _pairs(wanted)))
    count = max(1, len(gold))
    b_cubed = Measure(
        sum(shared * shared / given[there] for (_, there), shared in both.items()) / count,
        sum(shared * shared / wanted[here] for (here, _), shared in both.items()) / count,
    )
    alike = _best_match(both, wanted, given)
    ceaf = Measure(_share(alike, len(given)), _share(alike, len(wanted)))
    return Coreference(pairs, b_cubed, ceaf, len(gold), sum(mention in system for mention in gold))


def wrong_pairs(
    gold: Mapping[Hashable, Hashable], system: Mapping[Hashable, Hashable]
) -> tuple[list[tuple[Hashable, Hashable]], list[tuple[Hashable, Hashable]]]:
    """Give the pairs of mentions joined wrongly, and those missed, in order of the mentions."""
    order = sorted(gold, key=str)
    joined = [
        (a, b)
        for i, a in enumerate(order)
        for b in order[i + 1 :]
        if a in system and b in system and system[a] == system[b] and gold[a] != gold[b]
    ]
    missed = [
        (a, b)
        for i, a in enumerate(order)
        for b in order[i + 1 :]
        if gold[a] == gold[b] and not (a in system and b in system and system[a] == system[b])
    ]
    return joined, missed


def _pairs(groups: Counter[tuple[Hashable, Hashable]] | Counter[Hashable]) -> int:
    return sum(size * (size - 1) // 2 for size in groups.values())


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def _best_match(both: Counter[tuple[Hashable, Hashable]], wanted: Counter[Hashable], given: Counter[Hashable]) -> float:
    """Sum up the likeness of groups matched one to one so that the sum is greatest."""
    graph = nx.Graph()
    for (here, there), shared in sorted(both.items(), key=str):
        graph.add_edge(("gold", here), ("system", there), weight=2 * shared / (wanted[here] + given[there]))
    matching = nx.max_weight_matching(graph)
    return float(sum(graph.edges[edge]["weight"] for edge in matching))
