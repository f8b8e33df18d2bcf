"""Roles that no post of the scheme is known for: a person can say once what the words mean."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kg.posts.posts import core_words
from kg.review.item import Draft, QueueItem
from kg.tenures.stored import read_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.store import GraphStore

_ROLES = """
SELECT ?label (COUNT(?fact) AS ?count) (MIN(STR(?fact)) AS ?first) {
  ?role a org:Role ; skos:prefLabel ?label .
  ?fact org:role ?role .
  FILTER NOT EXISTS { ?role skos:broader ?post }
} GROUP BY ?label ORDER BY ?label
"""


def role_items(graph: GraphStore) -> Iterator[QueueItem]:
    """Give the wordings that mean no known post, each with an example and how often it stands."""
    rows = [(str(label), int(str(count)), str(fact)) for label, count, fact in graph.select(_ROLES).rows]
    sentences = read_sentences(graph, [fact for _, _, fact in rows])
    for label, count, fact in rows:
        words = core_words(label)
        sentence = next(iter(sentences.get(fact, [])), None)
        cells = {"kind": "role", "name": words}
        weight = round(0.5 * math.log1p(count), 2)
        zh, en = f"不认识的职务：{words}（{count} 处）", f"unknown role: {words} ({count} facts)"
        yield QueueItem("unknown_role", weight, zh, en, (Draft(cells, ("map-role",), sentence),))
