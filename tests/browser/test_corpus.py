"""All that people look at, on real television news and on the seeds: every view, the site and the server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from pypinyin import lazy_pinyin
from served import Served

from kg import build
from kg.config import Settings
from output.pages import render_view
from tests.browser.corpus import COLLECTION, corpus_workspace
from tests.browser.searching import search_of
from tests.browser.sites import published
from tests.browser.test_frame import AXE, checked
from tests.browser.views import KINDS, view_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from ontology.views import View

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.shared]

READY = "html[data-ready=yes]"
LARGEST = 300_000


@pytest.fixture(scope="module")
def workspace(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (shared / COLLECTION).is_file():
        pytest.skip(f"no {shared / COLLECTION}")
    return corpus_workspace(shared, tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="module")
def views(workspace: Path) -> dict[str, View]:
    return {kind: view_of(workspace, kind) for kind in KINDS}


@pytest.fixture(scope="module")
def site(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(workspace, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def serving(workspace: Path) -> Iterator[Served]:
    with Served(workspace, "--timeout", "10") as running:
        running.get("/api/summary")  # waits until the explorer has read the graph
        yield running


def best_known(view: View) -> str:
    """The person whom most is told of."""
    return max((node for node in view.nodes if node.kind == "person"), key=lambda node: node.weight).label


def spellings(name: str) -> tuple[str, str]:
    """Pinyin and initials."""
    sounds = lazy_pinyin(name)
    return "".join(sounds), "".join(sound[0] for sound in sounds)


# the views


@pytest.mark.parametrize("kind", KINDS)
def test_a_view_opens_alone_and_still(kind: str, views: dict[str, View], open_page: Any) -> None:
    opened = open_page(views[kind], tab="board")
    expect(opened.page.locator("#board")).to_have_text(re.compile(".{100}"))
    opened.page.evaluate("renzhi.openTab('canvas')")
    ids = [node.id for node in views[kind].nodes[:30]]
    places = "ids => ids.map(id => renzhi.engine.place(id)).map(({x, y}) => [Math.round(x), Math.round(y)])"
    opened.settle()
    before = opened.page.evaluate(places, ids)
    opened.page.wait_for_timeout(700)
    assert opened.page.evaluate(places, ids) == before
    assert len(opened.requests) == 1
    assert opened.complaints == []


@pytest.mark.parametrize("kind", ["overview", "person", "network"])
def test_search_in_a_view_finds_by_pinyin_and_initials(kind: str, views: dict[str, View], open_page: Any) -> None:
    name = best_known(views[kind])
    page = open_page(views[kind], tab="board").page
    for typed in (*spellings(name), name):
        search_of(page).find(typed, name)
        expect(page.locator("#panel h2")).to_have_text(name)
    expect(page.locator("#panel mark").first).to_have_text(re.compile("."))


@pytest.mark.parametrize("kind", KINDS)
def test_legend_and_slider_change_what_a_view_shows(kind: str, views: dict[str, View], open_page: Any) -> None:
    page = open_page(views[kind], tab="board").page
    every = page.evaluate("renzhi.state()")
    chip = page.locator("#legend .chip").last
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "false")
    fewer = page.evaluate("renzhi.state()")
    assert (len(fewer["edges"]), len(fewer["facts"])) < (len(every["edges"]), len(every["facts"]))
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("renzhi.state()") == every
    if kind == "event":  # one day has no slider
        return
    page.focus("#time-to")
    page.keyboard.press("Home")
    expect(page.locator("#time-label")).to_have_text(every["steps"][0])
    early = page.evaluate("renzhi.state()")
    assert 0 < len(early["facts"]) < len(every["facts"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_click_shows_the_sentence_with_its_words_marked(kind: str, views: dict[str, View], open_page: Any) -> None:
    view = views[kind]
    opened = open_page(view)
    node = max((node for node in view.nodes if node.id != view.focus), key=lambda node: node.weight)
    opened.click_node(node.id)
    opened.expect_heading(node.label)
    expect(opened.page.locator("#panel mark")).not_to_have_count(0)
    said = {quote.exact for fact in view.facts for quote in fact.quotes}
    assert opened.page.locator("#panel mark").first.inner_text() in said
    marked = opened.page.locator("#panel blockquote").first
    assert len(marked.inner_text()) >= len(marked.locator("mark").inner_text())


@pytest.mark.parametrize("kind", KINDS)
def test_a_view_can_be_used_from_the_keyboard(kind: str, views: dict[str, View], open_page: Any) -> None:
    opened = open_page(views[kind], tab="board")
    keyboard = opened.page.keyboard
    keyboard.press("/")
    typed = views[kind].nodes[0].label[:8]
    keyboard.type(typed)
    search_of(opened.page).settled(typed.strip())
    keyboard.press("Enter")
    head = opened.page.locator("#panel h2")
    expect(head).to_have_text(re.compile("."))
    chosen = head.inner_text()
    opened.tab_to("#tab-board, #tab-canvas")
    keyboard.press("ArrowRight")
    opened.tab_to("#canvas, #board")
    if opened.page.evaluate("document.activeElement.id") == "canvas":
        keyboard.press("ArrowRight")
        expect(head).not_to_have_text(chosen)
        keyboard.press("Enter")
        expect(opened.page.locator("#panel")).to_be_focused()
    keyboard.press("Escape")
    expect(opened.page.locator("#panel .head")).to_have_count(0)


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_serious_in_a_view(kind: str, views: dict[str, View], open_file: Any, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", render_view(views[kind]))
    path.write_text(html, encoding="utf-8", newline="")
    assert checked(open_file(path)) == []


# the site


def test_no_page_of_the_site_is_large_and_search_leads_to_words(
    site: Path, views: dict[str, View], open_file: Any
) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > 1000
    assert [(path.name, path.stat().st_size) for path in pages if path.stat().st_size > LARGEST] == []
    name = best_known(views["overview"])
    page = open_file(site / "index.html")
    search = search_of(page)
    for typed in (*spellings(name), name):
        search.type(typed)
        expect(search.matches(typed).first).to_have_text(re.compile(f"^{name}"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/person/*.html")
    expect(page.locator("h1")).to_have_text(name)
    page.locator(".proof summary").first.click()
    page.locator(".proof[open] figcaption a").first.click()
    page.wait_for_url("**/article/*.html#m*")
    expect(page.locator("mark:target")).to_have_count(1)
    assert [url for url in page.asked if not url.startswith("file:")] == []
    assert page.complaints == []


@pytest.mark.parametrize("page", ["index", "people", "findings", "person", "organisation", "event", "article"])
def test_axe_finds_nothing_serious_in_the_site(page: str, site: Path, open_file: Any) -> None:
    path = site / f"{page}.html"
    if not path.is_file():
        path = max((site / page).glob("*.html"), key=lambda one: (one.stat().st_size, one.name))
    copy = path.with_name(f"unguarded-{path.name}")
    html = path.read_text(encoding="utf-8")
    copy.write_text(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html), encoding="utf-8")
    assert checked(open_file(copy)) == []
    copy.unlink()


# the server


def test_the_explorer_finds_draws_and_narrows(
    serving: Served, views: dict[str, View], visit: Callable[[Served, str], Page]
) -> None:
    name = best_known(views["overview"])
    page = visit(serving, "/")
    page.wait_for_selector(READY)
    for typed in spellings(name):
        search_of(page).find(typed, name)
        expect(page.locator("#panel h2")).to_have_text(name)
        page.wait_for_selector("html[data-drawn]")
    before = page.evaluate("renzhi.edges.length")
    for relation in ("holds", "attended"):
        page.locator(f"#legend [data-relation={relation}]").click()
    page.wait_for_function("before => renzhi.edges.length < before", arg=before)
    for relation in ("holds", "attended"):
        page.locator(f"#legend [data-relation={relation}]").click()
    page.wait_for_function("before => renzhi.edges.length === before", arg=before)
    page.locator("#to").focus()
    page.keyboard.press("Home")
    page.wait_for_function("before => renzhi.edges.length < before", arg=before)
    page.keyboard.press("End")
    page.locator("#panel .told").first.click()
    expect(page.locator("#panel blockquote mark").first).to_have_text(re.compile("."))


@pytest.mark.parametrize("path", ["/", "/?iri={iri}", "/resource?iri={iri}", "/query"])
def test_axe_finds_nothing_serious_in_the_server(
    path: str, serving: Served, views: dict[str, View], visit: Callable[[Served, str], Page]
) -> None:
    name = best_known(views["overview"])
    iri = serving.get(f"/api/search?q={quote(name)}&kind=person").json()["found"][0]["iri"]
    page = visit(serving, path.format(iri=quote(iri, safe="")))
    if "resource" not in path:
        page.wait_for_selector("html[data-drawn]" if "iri" in path else READY)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run({exclude: [['#editor'], ['.vis-network']]}, {resultTypes: ['violations']})")
    assert [one["id"] for one in found["violations"] if one["impact"] in ("serious", "critical")] == []


# somebody of the seeds


@pytest.fixture(scope="module")
def seeds(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeds") / "workspace"
    build([shared / "seeds"], Settings(workspace=folder, workers=1))
    return folder


@pytest.fixture(scope="module")
def seeds_site(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(seeds, tmp_path_factory.mktemp("seeds-site"))


@pytest.fixture(scope="module")
def seeds_server(seeds: Path) -> Iterator[Served]:
    with Served(seeds) as running:
        yield running


@pytest.mark.parametrize("typed", ["feipeng", "fp", "费鹏", "費鵬"])
def test_somebody_of_the_seeds_is_found_in_a_view_on_the_site_and_by_the_server(
    typed: str,
    seeds: Path,
    seeds_site: Path,
    seeds_server: Served,
    open_page: Any,
    open_file: Any,
    visit: Callable[[Served, str], Page],
) -> None:
    page = open_page(view_of(seeds, "overview"), tab="board").page
    search_of(page).find(typed, "费鹏")
    expect(page.locator("#panel h2")).to_have_text("费鹏")
    page = open_file(seeds_site / "index.html")
    search_of(page).find(typed, "费鹏")
    expect(page.locator("h1")).to_have_text("费鹏")
    page = visit(seeds_server, "/")
    page.wait_for_selector(READY)
    search_of(page).find(typed, "费鹏")
    expect(page.locator("#panel h2")).to_have_text("费鹏")
