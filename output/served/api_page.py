"""The page that tells programs' authors what there is, made from the OpenAPI description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from output.pages.bundle import base_style
from output.pages.frame import Page, document, text
from output.served.head import head_bar
from output.wording import SERVED_WORDS

if TYPE_CHECKING:
    from output.wording import Lang

_OTHERS = (
    ("sparql", "SPARQL 1.1 Protocol (GET, POST); service description"),
    ("reconcile", "OpenRefine Reconciliation API 0.2"),
    ("api/openapi.json", "OpenAPI 3.1"),
    ("id/…", "303 → HTML, Turtle, JSON-LD, RDF/XML, N-Triples"),
)


def api_page(description: dict[str, Any], lang: Lang) -> str:
    """Give the page."""
    words = SERVED_WORDS[lang]
    rows = "".join(f"<tr><th><code>/{text(path)}</code></th><td>{text(about)}</td></tr>" for path, about in _OTHERS)
    for path, methods in description["paths"].items():
        names = ", ".join(one["name"] for one in methods["get"]["parameters"])
        about = methods["get"]["summary"]
        rows += f"<tr><th><code>GET {text(path)}</code></th><td>{text(about)}<br><code>{text(names)}</code></td></tr>"
    body = (
        f'{head_bar("api", lang)}<main class="dossier"><h1>{text(words["api_title"])}</h1>'
        f'<table class="statements">{rows}</table></main>'
    )
    return document(
        Page(
            words["api_title"],
            body,
            lang,
            styles=(base_style(),),
            style_files=("static/served.css",),
            brand=words["brand"],
        )
    )
