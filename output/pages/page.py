"""One view as one HTML file that needs nothing else: no network, no other file."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Any

from ontology.terms import PREFIXES
from output.errors import RenderError
from output.pages.bundle import asset, view_script, view_style, vis_network, webgl
from output.pages.compact import FACTS_A_BLOCK, edge_table, fact_table, key_block, node_table, plain_quote, quote_blocks
from output.pages.frame import Page, document, text
from output.pages.layout import arrange
from output.pages.network import network_data
from output.pages.sentences import FORMER
from output.pages.style import FONT, GROUPS, KINDS, RELATIONS, palette
from output.wording import (
    KINDS_WORDS,
    LANGS,
    PAGE_WORDS,
    RELATION_WORDS,
    SENTENCE_WORDS,
    TYPE_WORDS,
    VIEW_WORDS,
    Lang,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ontology.views import View

VIS_UP_TO = 500
"""Views of more nodes are drawn by WebGL."""
VIS_LINES_UP_TO = 800
"""And views of more lines: it is the lines that cost time."""


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
    body = Template(asset("view.html")).substitute(
        {name: text(word) for name, word in PAGE_WORDS[view.lang].items()},
        title=text(view.title),
        subtitle=text(view.subtitle),
        kind=text(VIEW_WORDS[view.lang][view.kind]),
        board_class=view.kind,
    )
    data = {"data": payload(view), "keys": key_block(view)}
    data |= {f"quotes-{number}": block for number, block in enumerate(quote_blocks(view))}
    if linked is not None:
        style, *scripts = linked
        return document(
            Page(view.title, body, view.lang, style_files=(style,), script_files=tuple(scripts), blocks=data)
        )
    library = webgl() if by_webgl(view) else vis_network()
    return document(Page(view.title, body, view.lang, (view_style(),), (library, view_script()), blocks=data))


def by_webgl(view: View) -> bool:
    """Whether a view has more than vis-network can move."""
    return len(view.nodes) > VIS_UP_TO or len(view.edges) > VIS_LINES_UP_TO


def payload(view: View) -> dict[str, Any]:
    """Give what the script of a view reads first, as plain data: the view without quotes, how to draw it, and words."""
    return {
        "view": {
            "kind": view.kind,
            "titles": _titles(view),
            "focus": view.focus,
            "lang": view.lang,
            "left_out": view.left_out,
            "base": view.base,
            "nodes": node_table(view),
            "edges": edge_table(view),
            "facts": fact_table(view),
            "facts_a_block": FACTS_A_BLOCK,
            "names": dict(view.labels),
            "pages": dict(view.pages),
            "traits": {person: [plain_quote(quote) for quote in quotes] for person, quotes in view.traits},
            "summary": _summary(view),
            "company": [{"label": one.label, "count": one.count, "node": one.node} for one in view.company],
            "along": view.along,
            "all_events": view.all_events,
        },
        "engine": "webgl" if by_webgl(view) else "vis",
        "network": None if by_webgl(view) else network_data(view),
        "words": {lang: _words(lang) for lang in LANGS},
        "style": {
            "kinds": {name: {"shape": kind.shape} for name, kind in KINDS.items()},
            "relations": {
                name: {"width": line.width, "dash": line.dash, "arrow": line.arrow} for name, line in RELATIONS.items()
            },
            "tones": list(palette()),
            "groups": len(GROUPS),
            "font": FONT,
            "prefixes": dict(PREFIXES),
            "former": FORMER,
        },
    }


def _titles(view: View) -> dict[str, tuple[str, str]]:
    """Title and subtitle by language."""
    own = (view.title, view.subtitle)
    return {lang: own if lang == view.lang else view.translation or own for lang in LANGS}


def _words(lang: Lang) -> dict[str, Mapping[str, str]]:
    return {
        "page": PAGE_WORDS[lang],
        "relations": RELATION_WORDS[lang],
        "kinds": KINDS_WORDS[lang],
        "types": TYPE_WORDS[lang],
        "views": VIEW_WORDS[lang],
        "sentences": SENTENCE_WORDS[lang],
    }


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
