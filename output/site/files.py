"""All files of a site, one after the other, so that a site of any size is written without being held."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from output.errors import RenderError
from output.pages.bundle import asset, base_style, view_script, view_style, vis_network, webgl
from output.pages.page import by_webgl, render_view
from output.site.articles import article_page
from output.site.dossiers import dossier
from output.site.finder import index_files
from output.site.fronts import about, article_lists, entity_lists, findings, home
from output.site.markup import Writer
from output.site.words import words_script

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ontology.sites import Site
    from ontology.views import View

LARGEST = 290_000
"""Bytes of an interactive page; it shows fewer nodes rather than more bytes."""


def site_files(
    site: Site, texts: Callable[[str], str], views: Mapping[str, Callable[[int], View]]
) -> Iterator[tuple[str, str]]:
    """Give name and content of every file: ``texts`` gives an article's text, ``views`` views of so many nodes."""
    writer = Writer(site, texts)
    yield "assets/site.css", base_style() + _asset("site.css")
    yield "assets/site.js", asset("search-field.js") + _asset("site.js")
    yield "assets/words.js", words_script()
    yield "assets/view.css", view_style()
    yield "assets/view.js", view_script()
    yield "assets/vis-network.js", vis_network()
    yield "assets/webgl.js", webgl()
    yield from index_files(site)
    yield "index.html", home(writer)
    yield from entity_lists(writer, "person", "people")
    yield from entity_lists(writer, "organisation", "organisations")
    yield from entity_lists(writer, "event", "events")
    yield from article_lists(writer)
    yield "findings.html", findings(writer)
    yield "about.html", about(writer)
    for name, make in views.items():
        yield name, _view(site, make)
    for entity in site.entities.values():
        yield from dossier(writer, entity)
    for article in site.articles.values():
        yield f"article/{article.id}.html", article_page(writer, article)


def _view(site: Site, make: Callable[[int], View]) -> str:
    """Draw a view with linked scripts, each node leading to its dossier, as large as the limit of a page allows."""
    page = ""
    for limit in (240, 160, 100, 60, 40, 24, 12, 6):
        view = make(limit)
        pages = tuple((node.id, f"{node.id}.html") for node in view.nodes if node.id in site.entities)
        library = "assets/webgl.js" if by_webgl(view) else "assets/vis-network.js"
        page = render_view(replace(view, pages=pages), linked=("assets/view.css", library, "assets/view.js"))
        if len(page.encode("utf-8", "replace")) <= LARGEST:
            break
    return page


@cache
def _asset(name: str) -> str:
    try:
        return files("output.site").joinpath("assets", name).read_text(encoding="utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise RenderError(f"site asset {name} is missing from the installation; install renzhi again") from error
