"""The entities that a name, a pattern with ``*`` or an IRI means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast, get_args

from rdflib import Literal

from kg.labels import find_labels, similar_labels
from kg.parameters import is_iri, matching
from kg.shipped import QueryError
from ontology.entities import EntityKind
from output.cells import one_line

if TYPE_CHECKING:
    from kg.shipped import ParameterKind
    from kg.store import GraphStore

KINDS: tuple[EntityKind, ...] = get_args(EntityKind)
_CLASS = {"person": "foaf:Person", "organisation": "org:Organization", "event": "kg:Event"}


class NamedEntity(NamedTuple):
    """An entity of the graph with its preferred label."""

    kind: EntityKind
    label: str
    iri: str


def entities_named(graph: GraphStore, name: str, kind: EntityKind | None = None) -> list[NamedEntity]:
    """Give the entities of that name, at least one, in the order of kind, label and IRI.

    ``*`` stands for anything; an IRI is one entity. Raises ``QueryError``, with similar names, when there is none.
    """
    wanted = cast("ParameterKind", kind or "name")
    if is_iri(name):
        start = f"VALUES ?iri {{ <{name}> }}"
    else:
        labels = [name]
        if "*" in name:
            part = max(name.split("*"), key=len)
            labels = matching(name, find_labels(graph, wanted, part))
        terms = " ".join(Literal(label).n3() for label in labels)
        start = f"VALUES ?name {{ {terms} }} ?iri skos:prefLabel|skos:altLabel ?name ."
    found: list[NamedEntity] = []
    for one in KINDS if kind is None else (kind,):
        text = f"SELECT DISTINCT ?iri ?label {{ {start} ?iri a {_CLASS[one]} . ?iri skos:prefLabel ?label }}"
        found += sorted({NamedEntity(one, str(label), str(iri)) for iri, label in graph.select(text).rows})
    if not found:
        similar = similar_labels(graph, wanted, name)
        hint = f"similar names: {', '.join(map(one_line, similar))}" if similar else "nothing is named like it"
        raise QueryError(f"nothing in the graph is named {name!r} ({hint}; * stands for anything)")
    return found
