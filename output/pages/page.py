"""One view as one HTML file that needs nothing else: no network, no other file."""

from __future__ import annotations

import html
import json
import re
from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING, Any

from output.pages.bundle import asset, integrity, page_script, vis_network
from output.pages.errors import RenderError
from output.pages.layout import arrange
from output.pages.network import network_data
from output.pages.style import KINDS, RELATIONS
from output.pages.wording import KIND_WORDS, PAGE_WORDS, RELATION_WORDS, VIEW_WORDS

if TYPE_CHECKING:
    from ontology.views import View

_UNSAFE = re.compile("[<>&\u2028\u2029\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def render_view(view: View) -> str:
    """Draw a view as a complete HTML document (write it as UTF-8).

    The document holds the data as JSON, vis-network and our own script and style, each named by hash in a content
    security policy that forbids everything else: no request leaves the page and no other script can run. All text
    comes out as text. Positions that are all zero are computed first. The same view gives the same bytes.
    Raises ``RenderError`` when an edge or fact names a node or fact that the view does not have.
    """
    _check(view)
    if all(node.x == 0 and node.y == 0 for node in view.nodes):
        view = arrange(view)
    library, script, style = vis_network(), page_script(), asset("page.css")
    words = PAGE_WORDS[view.lang]
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {integrity(library)} {integrity(script)}",
            f"style-src {integrity(style)}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return Template(asset("page.html")).substitute(
        {name: _text(word) for name, word in words.items()},
        lang="zh-CN" if view.lang == "zh" else "en",
        policy=policy,
        title=_text(view.title),
        subtitle=_text(view.subtitle),
        kind=_text(VIEW_WORDS[view.lang][view.kind]),
        data=embed(_payload(view)),
        style=style,
        library=library,
        script=script,
    )


def embed(value: Any) -> str:
    """JSON that can stand inside a script element: nothing in it ends the element or changes when HTML is read."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _text(text: str) -> str:
    return html.escape(_UNPRINTABLE.sub("\ufffd", text), quote=True)


def _payload(view: View) -> dict[str, Any]:
    data = asdict(view)
    for fact in data["facts"]:
        for quote in fact["quotes"]:
            quote["url"] = _web_address(quote["url"])
    return {
        "view": data,
        "network": network_data(view),
        "words": {
            "page": PAGE_WORDS[view.lang],
            "relations": RELATION_WORDS[view.lang],
            "kinds": KIND_WORDS[view.lang],
        },
        "style": {
            "kinds": {name: asdict(kind) for name, kind in KINDS.items()},
            "relations": {name: asdict(line) for name, line in RELATIONS.items()},
        },
    }


def _web_address(url: str | None) -> str | None:
    """Only http and https addresses become links."""
    return url if url and re.match(r"https?://[^\s/]", url, re.IGNORECASE) else None


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
