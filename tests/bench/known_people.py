"""Checks facts of common knowledge about people in a workspace of television news, by query.

usage: python tests/bench/known_people.py WORKSPACE

``tests/kg/identity/known_people.tsv`` lists them, with patterns for "body post": ``one`` are people whose post changed,
who must be one node with both posts, the first told last no later than the second; ``two`` are different people of one
name, who must be two nodes. A fact none of whose posts was read counts as not told.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kg.workspace import Workspace

if TYPE_CHECKING:
    from kg.store import GraphStore

FACTS = Path(__file__).parent.parent / "kg" / "identity" / "known_people.tsv"

_POSTS = """
SELECT ?person (STR(?organisation) AS ?body) (STR(?label) AS ?post) (STR(MAX(?day)) AS ?last) WHERE {
  ?person a foaf:Person ; skos:prefLabel|skos:altLabel ?name .
  ?fact org:member|kg:appointee ?person ; kg:roleLabel ?label .
  ?fact prov:wasDerivedFrom/oa:hasSource/schema:datePublished ?day .
  ?fact org:organization/(skos:prefLabel|skos:altLabel) ?organisation .
  FILTER(STR(?name) = "NAME")
} GROUP BY ?person ?organisation ?label
"""


class Fact(NamedTuple):
    """One fact and what became of it: right, wrong or not told."""

    kind: str
    name: str
    first: str
    second: str
    outcome: str
    found: str


def read_facts(path: Path = FACTS) -> list[list[str]]:
    """The rows of the list, without its header."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def check(graph: GraphStore) -> list[Fact]:
    """Check every fact of the list."""
    return [_check(graph, *row) for row in read_facts()]


def _check(graph: GraphStore, kind: str, name: str, first: str, second: str) -> Fact:
    posts: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for person, body, post, day in graph.select(_POSTS.replace("NAME", name)).rows:
        posts[str(person)].append((f"{body} {post}", str(day)))
    here, there = _holders(posts, first), _holders(posts, second)
    told = f"{len(here)} / {len(there)} nodes"
    if not here or not there:
        return Fact(kind, name, first, second, "not told", told)
    both = here.keys() & there.keys()
    if kind == "one":
        right = here.keys() == there.keys() and len(both) == 1 and all(here[one] <= there[one] for one in both)
    else:
        right = not both
    return Fact(kind, name, first, second, "right" if right else "wrong", told)


def _holders(posts: dict[str, list[tuple[str, str]]], pattern: str) -> dict[str, str]:
    days: dict[str, str] = {}
    for person, held in posts.items():
        seen = [day for post, day in held if re.search(pattern, post)]
        if seen:
            days[person] = max(seen)
    return days


def main() -> None:
    with Workspace.open(Path(sys.argv[1])) as place:
        found = check(place.graph())
    for fact in found:
        print("\t".join(fact))
    for kind in ("one", "two"):
        outcomes = [fact.outcome for fact in found if fact.kind == kind]
        print(kind, {word: outcomes.count(word) for word in ("right", "wrong", "not told")})


if __name__ == "__main__":
    main()
