"""The page about anything in the graph that is no person, organisation or event: its statements as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ontology.terms import PREFIXES
from output.pages.bundle import base_style
from output.pages.frame import Page, document, text, web_address
from output.served.head import head_bar
from output.served.links import link_to
from output.wording import SERVED_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from output.wording import Lang


def resource_page(
    iri: str, rows: Sequence[tuple[str, str, str, str]], lang: Lang, *, base: str, root: str, query: str = ""
) -> str:
    """Give the page. Rows are property, value, type of the value (``uri``, ``literal`` …) and its label or nothing."""
    words = SERVED_WORDS[lang]
    lines = "".join(
        f'<tr><th><a href="{text(link_to(name, base=base, root=root))}">{text(short(name, base))}</a></th>'
        f"<td>{_value(value, kind, label, base, root)}</td></tr>"
        for name, value, kind, label in rows
    )
    forms = form_links(iri, lang, base=base, root=root)
    body = (
        f'{head_bar("", lang, root, query)}<main class="dossier"><h1>{text(short(iri, base))}</h1>'
        f'<p class="iri">{text(iri)}</p>{forms}<table class="statements">{lines}</table></main>'
    )
    return document(
        Page(
            short(iri, base),
            body,
            lang,
            styles=(base_style(),),
            style_files=(f"{root}static/served.css",),
            brand=words["brand"],
        )
    )


def form_links(iri: str, lang: Lang, *, base: str, root: str) -> str:
    """Give links to the same as statements."""
    if not iri.startswith(base):
        return ""
    path = link_to(iri, base=base, root=root).replace(f"{root}id/", f"{root}doc/", 1)
    links = "".join(
        f'<a href="{text(path)}.{ending}">{name}</a>'
        for ending, name in (("ttl", "Turtle"), ("jsonld", "JSON-LD"), ("rdf", "RDF/XML"), ("nt", "N-Triples"))
    )
    return f'<p class="forms">{text(SERVED_WORDS[lang]["statements"])} {links}</p>'


def short(iri: str, base: str) -> str:
    """Give an IRI with its prefix, if it has one that is known."""
    for prefix, namespace in {**PREFIXES, "id": base}.items():
        if iri.startswith(namespace) and len(iri) > len(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    return iri


def _value(value: str, kind: str, label: str, base: str, root: str) -> str:
    if kind == "uri":
        return f'<a href="{text(link_to(value, base=base, root=root))}">{text(label or short(value, base))}</a>'
    if address := web_address(value):
        return f'<a href="{text(address)}" rel="noopener noreferrer nofollow" target="_blank">{text(value)}</a>'
    return text(value)
