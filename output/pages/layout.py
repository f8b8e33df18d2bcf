"""Where the nodes of a page stand: computed here, once, so that the browser only has to draw.

A page about one node (``View.focus``) is drawn around it, the others grouped by kind on rings. Any other page is cut
into connected components, each laid out by itself (ForceAtlas2 of networkx with a fixed seed, or rings where one node
holds all others together), and the components are packed side by side. Lastly labels are moved apart.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import networkx as nx

from output.pages.field import place_in_field
from output.pages.labels import columns, wrap
from output.pages.packing import pack
from output.pages.rings import place_around
from output.pages.spread import Box, push_apart
from output.pages.style import font_size, symbol_radius

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ontology.views import Node, View

SEED = 20240529
EDGE_LENGTH = 95.0
ROOMY_EDGE_LENGTH = 165.0
ROOMY_UP_TO = 60
"""In views of no more nodes there is room to read the names of lines."""
SPRING_UP_TO = 300
"""Smaller parts are laid out by Fruchterman and Reingold, which spreads leaves evenly but takes longer."""
FIELD_FROM = 700
"""Larger parts are laid out by ``field``, whose time grows no faster than they do."""
WIDE = 1.3
MOST_STRETCH = 2.0
"""A part longer than this for its height is stretched upwards, up to so much: a page has room there."""
LINE_HEIGHT = 1.25
ROOM_TO_ZOOM_OUT = 1.12
"""Labels grow against the drawing when it is zoomed out; this much they can before any has to give way."""
NODE_ROOM = 80.0
LABELLED_UP_TO = 400
"""In larger parts only symbols are kept apart: the page shows as many labels as there is room for at each zoom."""


def arrange(view: View) -> View:
    """Give the view with all positions set (layout units, whole numbers); the same view gives the same positions."""
    boxes = {node.id: _box(node, focus=node.id == view.focus) for node in view.nodes}
    graph = nx.Graph()
    graph.add_nodes_from(node.id for node in view.nodes)
    graph.add_edges_from((e.source, e.target) for e in view.edges if e.source in boxes and e.target in boxes)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    kinds = {node.id: node.kind for node in view.nodes}
    parts: list[list[Box]] = []
    for component in _components(graph):
        hub = view.focus if view.focus in component else _hub(graph, component)
        if hub is not None:
            place_around(hub, component, graph, boxes, kinds if hub == view.focus else None)
        else:
            _force(graph, component, boxes)
        part = [boxes[node] for node in component]
        if len(part) > LABELLED_UP_TO:
            for box in part:
                box.half_width = box.below = box.above
        if len(part) <= FIELD_FROM:
            push_apart(part, rounds=max(15, 24_000 // len(part)) if len(part) > 200 else 120)
        parts.append(part)
    pack(parts)
    return replace(
        view,
        nodes=tuple(replace(n, x=float(round(boxes[n.id].x)), y=float(round(boxes[n.id].y))) for n in view.nodes),
    )


def _box(node: Node, *, focus: bool) -> Box:
    size = float(font_size(node.weight, focus=focus))
    lines = wrap(node.label)
    radius = symbol_radius(node.kind, node.weight, focus=focus)
    size *= ROOM_TO_ZOOM_OUT
    width = max(columns(line) for line in lines) * size / 2
    return Box(0.0, 0.0, max(width / 2, radius) + 2, radius, radius + 6 + len(lines) * size * LINE_HEIGHT, fixed=focus)


def _components(graph: nx.Graph[str]) -> list[list[str]]:
    """Connected components, the largest first, the nodes of each in the view's order."""
    order = {node: index for index, node in enumerate(graph)}
    parts = [sorted(part, key=order.__getitem__) for part in nx.connected_components(graph)]
    return sorted(parts, key=lambda part: (-len(part), order[part[0]]))


def _hub(graph: nx.Graph[str], component: list[str]) -> str | None:
    """The one node that all others of a component hang on, if there is one and they do not hang together."""
    hub = max(component, key=lambda node: (graph.degree(node), -component.index(node)))
    edges = sum(graph.degree(node) for node in component) // 2
    return hub if graph.degree(hub) == len(component) - 1 == edges else None


def _force(graph: nx.Graph[str], component: list[str], boxes: dict[str, Box]) -> None:
    part = nx.Graph()
    part.add_nodes_from(component)
    part.add_edges_from((a, b) for a in component for b in graph.neighbors(a))
    if len(component) > FIELD_FROM:
        placed: Mapping[str, Sequence[float]] = _field(part)
    else:
        placed = _spring(part) if len(component) < SPRING_UP_TO else _force_atlas(part)
    points = _lay_down({node: (float(placed[node][0]), float(placed[node][1])) for node in component})
    lengths = [math.dist(points[a], points[b]) for a, b in part.edges]
    across, down = (max(p[i] for p in points.values()) - min(p[i] for p in points.values()) for i in (0, 1))
    tall = min(max(across / WIDE / max(down, 1e-9), 1.0), MOST_STRETCH)
    down *= tall
    room = sum(4 * boxes[n].half_width * boxes[n].height for n in component)
    if len(component) > LABELLED_UP_TO:
        room = len(component) * NODE_ROOM**2
    length = ROOMY_EDGE_LENGTH if len(graph) <= ROOMY_UP_TO else EDGE_LENGTH
    area = max(across * max(down, across / 3), 1e-9)
    scale = max(length * len(lengths) / max(sum(lengths), 1e-9), (room / area) ** 0.5)
    for node, (x, y) in points.items():
        boxes[node].x = x * scale * 1.25
        boxes[node].y = y * scale * tall


def _lay_down(points: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Turn a part about its middle so that it is longest from left to right."""
    mid_x, mid_y = (sum(p[i] for p in points.values()) / len(points) for i in (0, 1))
    moved = {node: (x - mid_x, y - mid_y) for node, (x, y) in points.items()}
    mixed = sum(x * y for x, y in moved.values())
    spread = sum(x * x - y * y for x, y in moved.values())
    angle = math.atan2(2 * mixed, spread) / 2
    cos, sin = math.cos(angle), math.sin(angle)
    return {node: (x * cos + y * sin, y * cos - x * sin) for node, (x, y) in moved.items()}


def _spring(part: nx.Graph[str]) -> Mapping[str, Sequence[float]]:
    placed: Mapping[str, Sequence[float]] = nx.spring_layout(part, iterations=400, seed=SEED, method="force")
    return placed


def _force_atlas(part: nx.Graph[str]) -> Mapping[str, Sequence[float]]:
    placed: Mapping[str, Sequence[float]] = nx.forceatlas2_layout(
        part, max_iter=max(40, 36_000 // len(part)), seed=SEED, scaling_ratio=4.0, gravity=2.0
    )
    return placed


def _field(part: nx.Graph[str]) -> Mapping[str, Sequence[float]]:
    """Number the nodes depth first, so that what hangs together begins together."""
    start = max(part, key=part.degree)
    number = {node: at for at, node in enumerate(nx.dfs_preorder_nodes(part, start))}
    spots = place_in_field(len(number), [(number[a], number[b]) for a, b in part.edges])
    return {node: (float(spots[at][0]), float(spots[at][1])) for node, at in number.items()}
