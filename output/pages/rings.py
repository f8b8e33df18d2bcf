"""Nodes around a centre: neighbours on rings, grouped by kind; what hangs on a neighbour stands behind it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import networkx as nx

    from ontology.entities import EntityKind
    from output.pages.spread import Box

SECTORS: tuple[EntityKind, ...] = ("organisation", "person", "event")
WIDE = 1.4  # screens are wider than high
RING = 135.0
FIRST_RING = 190.0
NAMED_LINE = 13.5
"""Radius a neighbour adds so that the names on neighbouring lines, half way out, do not meet."""
GROUP_GAP = 0.6  # empty places between two groups


def place_around(
    centre: str,
    nodes: list[str],
    graph: nx.Graph[str],
    boxes: dict[str, Box],
    kinds: Mapping[str, EntityKind] | None,
) -> None:
    """Place ``nodes`` (one connected component, in reading order) around ``centre``, which goes to the origin.

    With ``kinds`` the organisations stand on the left, people above and events on the right; without, in order.
    """
    boxes[centre].x = boxes[centre].y = 0.0
    tree = _Tree(centre, nodes, graph, boxes)
    first = tree.children[centre]
    if not first:
        return
    if kinds is not None:
        first = sorted(first, key=lambda node: SECTORS.index(kinds[node]))
    groups = [kinds[node] for node in first] if kinds is not None else [None] * len(first)
    room = {node: tree.leaves[node] ** 0.6 for node in first}
    ends = [a != b for a, b in zip(groups, groups[1:] + groups[:1], strict=True)]
    total = sum(room.values()) + sum(ends) * GROUP_GAP
    size = sum((2 * boxes[n].half_width + boxes[n].height) / 2 for n in first) / len(first) + 12
    rows = max(1, min(4, math.ceil(len(first) / 24)))
    inner = max(FIRST_RING, total * size / (2 * math.pi * rows * 1.2), min(len(first) * NAMED_LINE, 340.0))
    step = 2 * math.pi / total
    lead = room[first[0]]
    if kinds is not None:
        lead = sum(room[node] for node, group in zip(first, groups, strict=True) if group == groups[0])
    angle = math.pi - lead * step / 2
    for index, node in enumerate(first):
        tree.place(node, (angle, room[node] * step), inner + (index % rows) * RING, inner + rows * RING)
        angle += (room[node] + ends[index] * GROUP_GAP) * step


class _Tree:
    """What hangs on what, seen from a centre."""

    def __init__(self, centre: str, nodes: list[str], graph: nx.Graph[str], boxes: dict[str, Box]) -> None:
        self.boxes = boxes
        self.children = _children(centre, nodes, graph)
        self.leaves: dict[str, int] = {}
        for node in reversed(self.children):
            self.leaves[node] = max(1, sum(self.leaves[child] for child in self.children[node]))

    def place(self, top: str, sector: tuple[float, float], radius: float, outer: float) -> None:
        """Place a node in the middle of its sector (start angle, width), all below it behind, ring by ring."""
        waiting = [(top, *sector, radius, outer)]
        while waiting:
            node, angle, width, radius, outer = waiting.pop()
            middle = angle + width / 2
            self.boxes[node].x = math.cos(middle) * radius * WIDE
            self.boxes[node].y = math.sin(middle) * radius
            for index, child in enumerate(self.children[node]):
                part = width * self.leaves[child] / self.leaves[node]
                waiting.append((child, angle, part, outer + (index % 2) * RING * 0.7, outer + 1.6 * RING))
                angle += part


def _children(centre: str, nodes: list[str], graph: nx.Graph[str]) -> dict[str, list[str]]:
    """Breadth-first tree, its keys in that order; siblings keep the order of ``nodes``."""
    order = {node: index for index, node in enumerate(nodes)}
    children: dict[str, list[str]] = {centre: []}
    queue = [centre]
    for node in queue:
        for other in sorted(graph.neighbors(node), key=order.__getitem__):
            if other not in children:
                children[other] = []
                children[node].append(other)
                queue.append(other)
    return children
