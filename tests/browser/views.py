"""Views of the sample articles, and a small one made by hand, for the tests in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import viewing
from kg.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from ontology.views import View

KINDS = ("overview", "person", "organisation", "event", "appointments", "network")


def view_of(workspace: Path, kind: str, name: str | None = None, limit: int | None = None) -> View:
    """The view of a kind; of the entity with that name, or of the one with most facts."""
    more = {} if limit is None else {"limit": limit}
    with Workspace.open(workspace) as place:
        store, texts = place.graph(), viewing.stored_texts(place)
        if kind == "overview":
            return viewing.overview_view(store, texts, misses=viewing.stored_misses(place), **more)
        if kind == "appointments":
            return viewing.appointments_view(store, texts, **more)
        if kind == "network":
            return viewing.network_view(store, texts, **more)
        term, path, draw = {
            "person": ("foaf:Person", "org:member|kg:participant|kg:appointee", viewing.person_view),
            "organisation": ("org:Organization", "org:organization", viewing.organisation_view),
            "event": ("kg:Event", "kg:event", viewing.event_view),
        }[kind]
        if name is not None:
            return draw(store, texts, viewing.find_entity(store, name, kind).iri, **more)
        text = f"SELECT ?x {{ ?f {path} ?x . ?x a {term} }} GROUP BY ?x ORDER BY DESC(COUNT(?f)) ?x LIMIT 1"
        return draw(store, texts, str(next(iter(store.select(text).rows))[0]), **more)
