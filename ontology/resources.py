"""The data files beside this module: vocabulary, role scheme, shapes, JSON Schema and JSON-LD context.

The graphs are read once a process and shared: do not change them, copy them.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, cast

from rdflib import Graph

from ontology.errors import KgError
from ontology.terms import KG, SKOS

if TYPE_CHECKING:
    from rdflib import URIRef


class ResourceError(KgError):
    """A data file of this package that cannot be read."""


def read_resource(name: str) -> str:
    """Give the text of a data file by its name, as ``kg.ttl``. Raises ``ResourceError`` when it is not there."""
    try:
        return (files("ontology") / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ResourceError(f"ontology/{name}: cannot be read ({error}); reinstall the package") from error


@cache
def vocabulary() -> Graph:
    """Give the vocabulary and the role scheme as one graph."""
    graph = Graph()
    for name in ("kg.ttl", "roles.ttl"):
        graph.parse(data=read_resource(name), format="turtle")
    return graph


@cache
def shapes() -> Graph:
    """Give the SHACL shapes."""
    return Graph().parse(data=read_resource("shapes.ttl"), format="turtle")


@cache
def role_kinds() -> dict[URIRef, URIRef]:
    """Give, for every post of the role scheme, the kind it belongs to; a kind belongs to itself."""
    graph = vocabulary()
    kinds: dict[URIRef, URIRef] = {}
    for kind in graph.subjects(SKOS.topConceptOf):
        for concept in graph.transitive_subjects(SKOS.broader, kind):
            kinds[cast("URIRef", concept)] = cast("URIRef", kind)
    return kinds


@cache
def single_seats() -> frozenset[URIRef]:
    """Give the posts of which one organisation has one holder at a time."""
    return frozenset(cast("URIRef", post) for post in vocabulary().subjects(KG.isSingleSeat))
