"""The one entity a user means by a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.named import entities_named
from kg.viewing.resources import count_facts

if TYPE_CHECKING:
    from kg.store import GraphStore
    from ontology.entities import EntityKind


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
    found = entities_named(store, name, kind)
    bearers = [one for one in found if one.label == name] or found
    told = count_facts(store, (one.iri for one in bearers)) if len(bearers) > 1 else {}
    best = min(bearers, key=lambda one: (-told.get(one.iri, 0), bearers.index(one)))
    return Found(*best, others=len(bearers) - 1)
