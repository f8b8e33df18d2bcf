"""The one entity a user means by a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast, get_args

from rdflib import Literal

from kg.labels import find_labels, similar_labels
from kg.parameters import is_iri, matching
from kg.shipped import QueryError
from ontology.entities import EntityKind

if TYPE_CHECKING:
    from kg.shipped import ParameterKind
    from kg.store import GraphStore

_CLASS = {"person": "foaf:Person", "organisation": "org:Organization", "event": "kg:Event"}
_KINDS: tuple[EntityKind, ...] = get_args(EntityKind)
_LISTED = 6


class Found(NamedTuple):
    """An entity that bears the name."""

    kind: EntityKind
    label: str
    iri: str


def find_entity(store: GraphStore, name: str, kind: EntityKind | None = None) -> Found:
    """Give the entity of that name or IRI; ``*`` stands for anything.

    A preferred name wins over another name for something else. Raises ``QueryError``, with similar names or the IRIs
    to choose from, when there is none or more than one.
    """
    found = _matches(store, name, kind)
    exact = [one for one in found if one.label == name] or found
    if not exact:
        similar = similar_labels(store, cast("ParameterKind", kind or "name"), name)
        hint = f"similar names: {', '.join(similar)}" if similar else "nothing is named like it"
        raise QueryError(f"nothing in the graph is named {name!r} ({hint}; * stands for anything)")
    if len(exact) > 1:
        listed = "; ".join(f"{one.label} [{one.kind}] {one.iri}" for one in exact[:_LISTED])
        more = f"; and {len(exact) - _LISTED} more" if len(exact) > _LISTED else ""
        raise QueryError(f"{name!r} may mean {len(exact)} things; give --kind or one of the IRIs: {listed}{more}")
    return exact[0]


def _matches(store: GraphStore, name: str, kind: EntityKind | None) -> list[Found]:
    if is_iri(name):
        start = f"VALUES ?iri {{ <{name}> }}"
    else:
        labels = [name]
        if "*" in name:
            part = max(name.split("*"), key=len)
            labels = matching(name, find_labels(store, cast("ParameterKind", kind or "name"), part))
        terms = " ".join(Literal(label).n3() for label in labels)
        start = f"VALUES ?name {{ {terms} }} ?iri skos:prefLabel|skos:altLabel ?name ."
    found = []
    for one in _KINDS if kind is None else (kind,):
        text = f"SELECT DISTINCT ?iri ?label {{ {start} ?iri a {_CLASS[one]} . ?iri skos:prefLabel ?label }}"
        found += sorted(Found(one, str(label), str(iri)) for iri, label in store.select(text).rows)
    return found
