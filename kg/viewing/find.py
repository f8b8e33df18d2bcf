"""The one entity a user means by a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast, get_args

from rdflib import Literal

from kg.labels import find_labels, similar_labels
from kg.parameters import is_iri, matching
from kg.shipped import QueryError
from kg.viewing.resources import count_facts
from ontology.entities import EntityKind
from output.cells import one_line

if TYPE_CHECKING:
    from kg.shipped import ParameterKind
    from kg.store import GraphStore

_CLASS = {"person": "foaf:Person", "organisation": "org:Organization", "event": "kg:Event"}
_KINDS: tuple[EntityKind, ...] = get_args(EntityKind)


class Found(NamedTuple):
    """The entity meant, and how many others the name may mean."""

    kind: EntityKind
    label: str
    iri: str
    others: int = 0


def find_entity(store: GraphStore, name: str, kind: EntityKind | None = None) -> Found:
    """Give the entity of that name or IRI; ``*`` stands for anything.

    A preferred name wins over another name for something else. Of several bearers of a name the one with the most
    facts is given and ``others`` counts the rest: people are kept apart until something but the name says that they
    are one. Raises ``QueryError``, with similar names, when there is none.
    """
    found = _matches(store, name, kind)
    bearers = [one for one in found if one.label == name] or found
    if not bearers:
        similar = similar_labels(store, cast("ParameterKind", kind or "name"), name)
        hint = f"similar names: {', '.join(map(one_line, similar))}" if similar else "nothing is named like it"
        raise QueryError(f"nothing in the graph is named {name!r} ({hint}; * stands for anything)")
    told = count_facts(store, (one.iri for one in bearers)) if len(bearers) > 1 else {}
    best = min(bearers, key=lambda one: (-told.get(one.iri, 0), bearers.index(one)))
    return best._replace(others=len(bearers) - 1)


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
