"""Persons, organisations and events with the facts between them as GraphML, for Gephi, yEd, igraph or networkx."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, NamedTuple

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class GraphNode(NamedTuple):
    """A node by IRI; ``kind`` is person, organisation or event."""

    iri: str
    kind: str
    label: str
    start: str = ""
    end: str = ""
    place: str = ""


class GraphEdge(NamedTuple):
    """A fact between two nodes; ``iri`` names the fact, ``evidence`` counts the pieces of evidence for it."""

    iri: str
    source: str
    target: str
    relation: str
    label: str = ""
    start: str = ""
    end: str = ""
    evidence: int = 0


def write_graphml(nodes: Iterable[GraphNode], edges: Iterable[GraphEdge], out: IO[bytes]) -> None:
    """Write a directed multigraph; edges whose ends are not among the nodes are left out.

    Characters that XML cannot hold are written as their visible pictures (``␀`` for NUL) or as U+FFFD.
    """
    graph = nx.MultiDiGraph()
    for node in nodes:
        graph.add_node(node.iri, **_filled(node._asdict(), {"iri"}))
    for edge in edges:
        if edge.source in graph and edge.target in graph:
            attributes = _filled(edge._asdict(), {"iri", "source", "target"})
            graph.add_edge(edge.source, edge.target, key=edge.iri, **attributes)
    nx.write_graphml(graph, out, encoding="utf-8", named_key_ids=True)


def readable_xml(text: str) -> str:
    """Replace what XML cannot hold: control characters by their pictures, anything else by U+FFFD."""
    return _NOT_IN_XML.sub(_picture, text)


def _filled(values: dict[str, str | int], without: set[str]) -> dict[str, str | int]:
    return {
        name: readable_xml(value) if isinstance(value, str) else value
        for name, value in values.items()
        if name not in without and value != ""
    }


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"
