"""One view as one HTML file that needs nothing else: no network, no other file."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Any

from ontology.terms import PREFIXES
from output.pages.bundle import asset, view_script, view_style, vis_network, webgl
from output.pages.errors import RenderError
from output.pages.frame import Page, document, text, web_address
from output.pages.keys import search_keys
from output.pages.labels import wrap
from output.pages.layout import arrange
from output.pages.network import network_data
from output.pages.style import FONT, GROUPS, KINDS, RELATIONS, font_size, palette, symbol_radius
from output.pages.wording import KIND_WORDS, PAGE_WORDS, RELATION_WORDS, TYPE_WORDS, VIEW_WORDS

if TYPE_CHECKING:
    from ontology.views import Node, Quote, View, ViewFact

VIS_UP_TO = 500
"""Views of more nodes are drawn by WebGL."""
_QUOTED = (
    "exact", "before", "after", "headline", "published", "source", "url", "rule", "confidence", "article", "start",
)  # fmt: skip


def render_view(view: View, linked: tuple[str, str, str] | None = None) -> str:
    """Draw a view as a complete HTML document (write it as UTF-8).

    The document holds the data as JSON, the drawing library and our own script and style, each named by hash in a
    content security policy that forbids everything else: no request leaves the page and no other script can run. All
    text comes out as text. Positions that are all zero are computed first. The same view gives the same bytes.
    ``linked`` names files beside the page (style, library, script) to load instead of holding them.
    Raises ``RenderError`` when an edge or fact names a node or fact that the view does not have.
    """
    _check(view)
    if all(node.x == 0 and node.y == 0 for node in view.nodes):
        view = arrange(view)
    words = PAGE_WORDS[view.lang]
    body = Template(asset("view.html")).substitute(
        {name: text(word) for name, word in words.items()},
        title=text(view.title),
        subtitle=text(view.subtitle),
        kind=text(VIEW_WORDS[view.lang][view.kind]),
        board_class=view.kind,
    )
    if linked is not None:
        style, *scripts = linked
        files = Page(view.title, body, view.lang, style_files=(style,), script_files=tuple(scripts), data=payload(view))
        return document(files)
    library = webgl() if len(view.nodes) > VIS_UP_TO else vis_network()
    page = Page(view.title, body, view.lang, (view_style(),), (library, view_script()), data=payload(view))
    return document(page)


def payload(view: View) -> dict[str, Any]:
    """Give all that the script of a view reads, as plain data: the view, how to draw it, and words."""
    large = len(view.nodes) > VIS_UP_TO
    return {
        "view": {
            "kind": view.kind,
            "title": view.title,
            "subtitle": view.subtitle,
            "focus": view.focus,
            "lang": view.lang,
            "left_out": view.left_out,
            "base": view.base,
            "nodes": [_node(node, view) for node in view.nodes],
            "edges": [
                {name: getattr(edge, name) for name in ("source", "target", "relation", "label", "facts", "weight")}
                for edge in view.edges
            ],
            "facts": [_fact(fact) for fact in view.facts],
            "names": dict(view.labels),
            "pages": dict(view.pages),
            "summary": _summary(view),
        },
        "engine": "webgl" if large else "vis",
        "network": None if large else network_data(view),
        "words": {
            "page": PAGE_WORDS[view.lang],
            "relations": RELATION_WORDS[view.lang],
            "kinds": KIND_WORDS[view.lang],
            "types": TYPE_WORDS[view.lang],
        },
        "style": {
            "kinds": {name: {"shape": kind.shape} for name, kind in KINDS.items()},
            "relations": {
                name: {"width": line.width, "dash": line.dash, "arrow": line.arrow} for name, line in RELATIONS.items()
            },
            "tones": list(palette()),
            "groups": len(GROUPS),
            "font": FONT,
            "prefixes": dict(PREFIXES),
        },
    }


def _node(node: Node, view: View) -> dict[str, Any]:
    focus = node.id == view.focus
    told: dict[str, Any] = {
        "id": node.id,
        "kind": node.kind,
        "label": node.label,
        "detail": node.detail,
        "weight": node.weight,
        "x": node.x,
        "y": node.y,
        "size": symbol_radius(node.kind, node.weight, focus=focus),
        "font": font_size(node.weight, focus=focus),
        "rows": wrap(node.label) or ("?",),
        "keys": search_keys((node.label, *node.names), person=node.kind == "person"),
    }
    for name in ("date", "end_date", "place", "type", "parent", "group", "rank"):
        if (value := getattr(node, name)) is not None:
            told[name] = value
    return told


def _fact(fact: ViewFact) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": fact.id,
        "relation": fact.relation,
        "summary": fact.summary,
        "date": fact.date,
        "quotes": [_quote(quote) for quote in fact.quotes],
        "nodes": fact.nodes,
        "agent": fact.agent,
        "target": fact.target,
        "role": fact.role,
    }
    for name in ("start", "end", "seen"):
        if value := getattr(fact, name):
            told[name] = value
    return told


def _quote(quote: Quote) -> dict[str, Any]:
    told = {name: getattr(quote, name) for name in _QUOTED}
    told["url"] = web_address(quote.url)
    return told


def _summary(view: View) -> dict[str, Any] | None:
    if view.summary is None:
        return None
    told = view.summary
    return {
        "counts": told.counts,
        "coverage": told.coverage,
        "people": [{"label": r.label, "count": r.count, "node": r.node} for r in told.people],
        "organisations": [{"label": r.label, "count": r.count, "node": r.node} for r in told.organisations],
        "misses": [{"kind": m.kind, "words": m.words, "count": m.count, "example": m.example} for m in told.misses],
    }


def _check(view: View) -> None:
    nodes = {node.id for node in view.nodes}
    facts = {fact.id for fact in view.facts}
    where = f"view {view.title[:60]!r}"
    if len(nodes) != len(view.nodes) or len(facts) != len(view.facts):
        raise RenderError(f"{where}: two nodes or two facts have the same id; make ids unique")
    for edge in view.edges:
        for end in (edge.source, edge.target):
            if end not in nodes:
                raise RenderError(f"{where}: an edge ends at {end!r}, which is no node of the view")
        for fact in edge.facts:
            if fact not in facts:
                raise RenderError(f"{where}: an edge stands for {fact!r}, which is no fact of the view")
    if view.focus is not None and view.focus not in nodes:
        raise RenderError(f"{where}: its focus {view.focus!r} is no node of the view")
