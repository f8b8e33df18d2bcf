"""A view as the nodes and edges of vis-network, built with pyvis.

pyvis is used for what it does well, the data. Its page frame is not: it asks a CDN for style sheets in every mode, does
not escape the heading, and its ``set_options`` drops every blank (font names included). Hence our own page and options.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from output.pages.labels import plain, wrap
from output.pages.style import FONT, KINDS, LIGHT, RELATIONS, font_size, symbol_radius

if TYPE_CHECKING:
    from ontology.views import Edge, View

_TIP = 240
_EDGE_LABEL = 24


def network_data(view: View) -> dict[str, Any]:
    """Give ``{"nodes", "edges", "options"}`` in the view's order; an edge's id is its position there."""
    from pyvis.network import Network  # noqa: PLC0415  (loads IPython: half a second that other commands need not pay)

    network = Network(directed=True, cdn_resources="in_line")
    for node in view.nodes:
        kind, focus = KINDS[node.kind], node.id == view.focus
        label = "\n".join(wrap(node.label)) or "?"
        network.add_node(
            node.id,
            label=label,
            shape=kind.shape,
            color={"background": kind.fill[0], "border": kind.border[0]},
            size=symbol_radius(node.kind, node.weight, focus=focus),
            x=node.x,
            y=node.y,
            font={"size": font_size(node.weight, focus=focus), "bold": focus},
            borderWidth=4 if focus else 1.5,
            title="\n".join(filter(None, (plain(node.label)[:_TIP], plain(node.detail)[:_TIP]))),
        )
    bends = _bends(view.edges)
    for index, edge in enumerate(view.edges):
        line = RELATIONS[edge.relation]
        network.add_edge(
            edge.source,
            edge.target,
            id=index,
            color=line.colour[0],
            width=line.width + min(2.2 * math.log2(edge.weight), 7.0) if edge.weight > 1 else line.width,
            dashes=list(line.dash) if line.dash else False,
            arrows="to" if line.arrow else "",
            smooth=bends[index],
            title=plain(edge.label)[:_TIP],
            label=_short(plain(edge.label)),
        )
    return {"nodes": network.nodes, "edges": network.edges, "options": _options()}


def _short(label: str) -> str:
    return label if len(label) <= _EDGE_LABEL else label[: _EDGE_LABEL - 1] + "…"


def _bends(edges: tuple[Edge, ...]) -> list[dict[str, Any] | bool]:
    """Straight lines, but bows of growing height where several edges join the same two nodes."""
    pairs = [tuple(sorted((edge.source, edge.target))) for edge in edges]
    many = Counter(pairs)
    seen: Counter[tuple[str, ...]] = Counter()
    bends: list[dict[str, Any] | bool] = []
    for edge, pair in zip(edges, pairs, strict=True):
        place = seen[pair]
        seen[pair] += 1
        if many[pair] == 1 or (place == 0 and many[pair] % 2):
            bends.append(False)
            continue
        step = place if many[pair] % 2 else place + 1
        turn = "curvedCW" if (step % 2 == 0) == (edge.source == pair[0]) else "curvedCCW"
        bends.append({"enabled": True, "type": turn, "roundness": 0.12 * ((step + 1) // 2)})
    return bends


def _options() -> dict[str, Any]:
    return {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False, "randomSeed": 1},
        "interaction": {
            "hover": True,
            "hoverConnectedEdges": False,
            "selectConnectedEdges": False,
            "multiselect": False,
            "tooltipDelay": 250,
            "zoomSpeed": 0.6,
            "keyboard": False,
            "navigationButtons": False,
        },
        "nodes": {
            "font": {
                "face": FONT,
                "color": LIGHT["ink"],
                "strokeWidth": 4,
                "strokeColor": LIGHT["paper"],
                "vadjust": 0,
            },
            "scaling": {"label": {"enabled": False, "drawThreshold": 6}},
            "shadow": False,
            "chosen": False,
        },
        "edges": {
            "font": {"face": FONT, "size": 11, "color": LIGHT["soft"], "strokeWidth": 4, "strokeColor": LIGHT["paper"]},
            "arrows": {"to": {"scaleFactor": 0.55}},
            "scaling": {"label": {"enabled": False, "drawThreshold": 7}},
            "hoverWidth": 0.6,
            "selectionWidth": 1.2,
            "chosen": True,
        },
    }
