"""How long the shipped queries take on a workspace, each asked about whoever and whatever occurs most in it.

usage: python tests/bench/queries.py WORKSPACE [NAME ...]

A query that takes longer than ten seconds is ended. Times are processor time, so a busy machine does not disturb them.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kg.ask import Rows, run_query
from kg.shipped import Parameter, ShippedQuery, shipped_queries
from kg.workspace import Workspace

if TYPE_CHECKING:
    from kg.store import GraphStore

LIMIT = 10
MOST = {
    "person": "?x a foaf:Person ; kg:attended ?e . ?x skos:prefLabel ?label",
    "organisation": "?m org:organization ?x . ?x skos:prefLabel ?label",
    "event": "?a kg:attended ?x . ?x skos:prefLabel ?label",
    "role": "?x kg:roleLabel ?label",
    "place": "?x schema:location ?label",
}
FIXED = {"kind": "party post", "date": "2000", "limit": "50"}


def main(workspace: Path, names: list[str]) -> None:
    with Workspace.open(workspace) as place:
        graph = place.graph()
        most = {kind: commonest(graph, where) for kind, where in MOST.items()}
        most |= FIXED | {"name": most["person"]}
        for query in shipped_queries().values():
            if names and query.name not in names:
                continue
            required = {p.name: value(p, most) for p in query.parameters if p.default is None}
            everything = {p.name: value(p, most) for p in query.parameters}
            for given in [required] if required == everything else [required, everything]:
                in_a_child(graph, query, given)


def commonest(graph: GraphStore, where: str) -> str:
    rows = graph.select(f"SELECT ?label {{ {where} }} GROUP BY ?label ORDER BY DESC(COUNT(*)) ?label LIMIT 1").rows
    return next((str(row[0]) for row in rows), "*")


def value(parameter: Parameter, most: dict[str, str]) -> str:
    return most.get(parameter.kind) or parameter.default or "*"


def in_a_child(graph: GraphStore, query: ShippedQuery, given: dict[str, str]) -> None:
    """Ask in a process of its own: the engine cannot be stopped in any other way."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        signal.alarm(LIMIT)
        begun = time.process_time()
        answer = run_query(graph, query.name, given)
        count = sum(1 for _ in answer.rows) if isinstance(answer, Rows) else 1
        spent = time.process_time() - begun
        print(f"{spent:8.3f} s {count:7d} rows  {query.name} {' '.join(f'--{k} {v}' for k, v in given.items())}")
        sys.stdout.flush()
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        print(f"  > {LIMIT:4d} s               {query.name} {given}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
