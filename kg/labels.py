"""Names in the graph: which labels contain a text, and which are most like one that was not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import Literal

if TYPE_CHECKING:
    from kg.shipped import ParameterKind
    from kg.store import GraphStore

_ENTITY = "?x skos:prefLabel|skos:altLabel ?found ."
_WHERE: dict[ParameterKind, str] = {
    "person": f"?x a foaf:Person . {_ENTITY}",
    "organisation": f"?x a org:Organization . {_ENTITY}",
    "event": f"?x a kg:Event . {_ENTITY}",
    "name": f"VALUES ?class {{ foaf:Person org:Organization kg:Event }} ?x a ?class . {_ENTITY}",
    "role": "?x a org:Role . ?x skos:prefLabel ?found .",
    "kind": "?x skos:inScheme ?scheme . ?x skos:prefLabel|skos:altLabel|skos:hiddenLabel ?found .",
    "place": "?x schema:location ?found .",
}


def find_labels(graph: GraphStore, kind: ParameterKind, part: str) -> list[str]:
    """Give the distinct labels of one kind that contain ``part``, sorted; an empty part means all of them."""
    where = _WHERE[kind]
    if part:
        where += f" FILTER(CONTAINS(STR(?found), {Literal(part).n3()}))"
    rows = graph.select(f"SELECT DISTINCT (STR(?found) AS ?label) WHERE {{ {where} }}").rows
    return sorted(str(row[0]) for row in rows)


def similar_labels(graph: GraphStore, kind: ParameterKind, name: str, most: int = 5) -> list[str]:
    """Give the labels most like a name that was not found, best first: those that share most characters and pairs."""
    wanted = name.replace("*", "")
    scored = ((likeness(wanted, label), label) for label in find_labels(graph, kind, ""))
    best = sorted((pair for pair in scored if pair[0] >= 0.3), key=lambda pair: (-pair[0], pair[1]))
    return [label for _, label in best[:most]]


def likeness(left: str, right: str) -> float:
    """Tell how many characters and neighbouring pairs two texts share, 0 to 1 (Dice)."""
    a, b = _pieces(left), _pieces(right)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _pieces(text: str) -> set[str]:
    return {*text, *(text[i : i + 2] for i in range(len(text) - 1))}
