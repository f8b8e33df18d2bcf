"""The pages of ``kg serve`` in a real browser: they work, ask nobody but their server, and run nothing foreign."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from served import Served

from kg.building import build
from kg.config import Settings
from tests.browser.searching import search_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

READY = "html[data-ready=yes]"
AXE = Path(__file__).parent / "assets" / "axe.min.js"


def ask(page: Page, query: str) -> None:
    """Write a query into the open tab and send it."""
    page.evaluate("text => { renzhiQuery.getTab().setQuery(text); }", query)
    page.locator(".yasqe_queryButton:visible").click()


# the query page


def test_an_example_is_opened_and_answered_as_a_table(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/query")
    page.wait_for_selector(READY)
    page.fill("#filter", "posts")
    page.locator("#examples button:visible").first.click()
    page.locator(".yasqe_queryButton:visible").click()
    expect(page.locator(".yasr_results:visible tbody tr")).not_to_have_count(0)


def test_numbers_are_drawn_as_a_chart(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/query")
    page.wait_for_selector(READY)
    ask(page, "PREFIX foaf: <http://xmlns.com/foaf/0.1/> SELECT ?t (COUNT(?s) AS ?n) { ?s a ?t } GROUP BY ?t LIMIT 5")
    page.locator(".yasr_btn.select_chart:visible").click()
    expect(page.locator(".chart-of-results svg rect")).to_have_count(5)


def test_statements_are_drawn_as_a_graph(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/query")
    page.wait_for_selector(READY)
    ask(page, "CONSTRUCT { ?a ?p ?b } WHERE { ?a ?p ?b . ?a a <http://xmlns.com/foaf/0.1/Person> } LIMIT 30")
    page.locator(".yasr_btn.select_graph:visible").click()
    page.wait_for_selector(".graph-of-results canvas")


def test_terms_of_the_vocabulary_are_completed(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/query")
    page.wait_for_selector(READY)
    start = "PREFIX kg: <https://w3id.org/renzhi/ontology#>\nSELECT * WHERE {\n  ?p kg:chair"
    page.evaluate(
        """text => {
          const editor = renzhiQuery.getTab().getYasqe();
          editor.setValue(text);
          editor.focus();
          editor.getDoc().setCursor(editor.getDoc().lastLine());
          editor.getDoc().setCursor({ line: 2, ch: 999 });
          editor.autocomplete();
        }""",
        start,
    )
    expect(page.locator(".CodeMirror-hint:has-text('kg:chaired')")).to_contain_text("主持")


def test_an_error_of_the_server_is_shown(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/query")
    page.wait_for_selector(READY)
    ask(page, "SELECT * { ?s ?p ?o . ?a ?b ?c . ?d ?e ?f } ORDER BY ?s")
    expect(page.locator(".yasr .errorResult:visible")).to_contain_text("the query was stopped")


# the explorer


def find(page: Page, typed: str, label: str) -> None:
    """Search for somebody, choose the first match and wait for the picture."""
    search_of(page).find(typed, label)
    expect(page.locator("#panel h2")).to_have_text(label)
    page.wait_for_selector("html[data-drawn]")


def test_search_draws_what_is_around_and_a_fact_shows_its_words(
    server: Served, visit: Callable[[Served, str], Page]
) -> None:
    page = visit(server, "/")
    page.wait_for_selector(READY)
    find(page, "gongliheng", "龚立衡")
    assert page.evaluate("renzhi.nodes.length") > 2
    fact, quotes = page.locator("#panel .told").first, page.locator("#panel li").first.locator("blockquote")
    fact.click()
    expect(quotes.locator("mark").first).to_have_text(re.compile("."))
    count = quotes.count()
    fact.click()
    expect(quotes).to_have_count(0)
    fact.click(click_count=3)  # opens, closes, opens: its words stand there once
    expect(fact).to_have_attribute("aria-expanded", "true")
    expect(quotes).to_have_count(count)


def test_the_first_page_tells_what_there_is_and_a_click_draws_it(
    server: Served, visit: Callable[[Served, str], Page]
) -> None:
    summary = server.get("/api/summary").json()
    page = visit(server, "/")
    page.wait_for_selector(READY)
    expect(page.locator("#counts")).to_contain_text(f"人物 {summary['entities']['person']}")
    best = summary["busiest"][0]
    button = page.locator("#busiest .person").first
    expect(button).to_have_text(f"{best['label']}{best['facts']}")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text(best["label"])
    expect(page.locator("#hint")).to_be_hidden()
    page.click("#clear")
    expect(button).to_be_visible()


def test_the_panel_tells_posts_first_and_of_each_kind_the_latest_first(
    server: Served, visit: Callable[[Served, str], Page]
) -> None:
    page = visit(server, "/")
    page.wait_for_selector(READY)
    find(page, "glh", "龚立衡")
    told = page.locator("#panel .told").all_inner_texts()
    posts = [line for line in told if "任" in line and "会" not in line.split("任")[0]]
    assert told[: len(posts)] == posts
    dates = [line.split()[0] for line in told[len(posts) :] if line[:1].isdigit()]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("path", ["/resource?iri=http://nobody.example/", "/nowhere/at/all", "/?lang=xx"])
def test_a_browser_is_told_in_a_page_what_is_wrong_and_a_program_in_json(
    server: Served, visit: Callable[[Served, str], Page], path: str
) -> None:
    plain = server.get(path)
    assert plain.status in (400, 404)
    assert plain.media == "application/json"
    reply = server.get(path, accept="text/html,*/*;q=0.8")
    assert (reply.status, reply.media) == (plain.status, "text/html")
    assert plain.json()["error"] in html.unescape(reply.text)
    page = visit(server, "/")
    page.wait_for_selector(READY)
    page.set_content(reply.text)
    expect(page.locator("h1")).to_have_text(re.compile("这里没有|没有成功"))


def test_the_legend_hides_a_relation(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/")
    page.wait_for_selector(READY)
    find(page, "glh", "龚立衡")
    before = page.evaluate("renzhi.edges.length")
    holds = page.locator("#legend [data-relation=holds]")
    holds.click()
    expect(holds).to_have_attribute("aria-pressed", "false")
    assert page.evaluate("renzhi.edges.length") < before
    holds.click()
    expect(holds).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("renzhi.edges.length") == before


def test_the_time_range_changes_what_is_shown(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/")
    page.wait_for_selector(READY)
    find(page, "龚立衡", "龚立衡")
    before = page.evaluate("renzhi.edges.length")
    page.locator("#to").focus()
    page.keyboard.press("Home")
    expect(page.locator("#span")).not_to_have_text("全部时间")
    assert page.evaluate("renzhi.edges.length") < before


def test_a_node_is_expanded_by_keyboard(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/")
    page.wait_for_selector(READY)
    find(page, "龚立衡", "龚立衡")
    before = set(page.evaluate("renzhi.nodes.getIds()"))
    page.locator("#network").focus()
    for _ in range(len(before)):
        page.keyboard.press("n")
        page.keyboard.press("Enter")
        page.wait_for_selector("html[data-drawn]")
        if set(page.evaluate("renzhi.nodes.getIds()")) > before:
            break
    assert set(page.evaluate("renzhi.nodes.getIds()")) > before


def test_from_a_page_about_somebody_to_the_explorer_and_back(
    server: Served, visit: Callable[[Served, str], Page]
) -> None:
    iri = server.get("/api/search?q=glh&kind=person").json()["found"][0]["iri"]
    page = visit(server, f"/resource?iri={quote(iri, safe='')}")
    expect(page.locator("h1")).to_have_text("龚立衡")
    expect(page.locator("blockquote mark")).not_to_have_count(0)
    page.locator(".dossier .button").click()
    page.wait_for_selector("html[data-drawn]")
    expect(page.locator("#panel h2")).to_have_text("龚立衡")
    page.locator("#panel .panel-tools a").click()
    expect(page.locator("h1")).to_have_text("龚立衡")


# hostile articles


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server on an article whose every part tries to break out of the page."""
    folder = tmp_path_factory.mktemp("hostile")
    bad = "<img src=x onerror=alert(1)>"
    article = {
        "id": "a1",
        "title": f"</script><script>alert(2)</script>{bad}",
        "published": "2024-05-30",
        "source": f"\"'>{bad}",
        "url": "javascript:alert(3)",
        "text": f"北江省钢铁行业协会{bad}年会5月29日召开。北江省钢铁行业协会会长周明远主持会议。{bad}沈若兰出席会议。",
    }
    path = folder / "a.jsonl"
    path.write_text(json.dumps(article, ensure_ascii=False) + "\n", encoding="utf-8")
    build([path], Settings(workspace=folder / "w", workers=1))
    with Served(folder / "w") as running:
        yield running


@pytest.mark.parametrize("path", ["/", "/query", "/resource?iri={iri}", "/?iri={iri}", "/api?lang=en"])
def test_hostile_articles_run_nothing(hostile: Served, visit: Callable[[Served, str], Page], path: str) -> None:
    iri = hostile.get(f"/api/search?q={quote('周明远')}").json()["found"][0]["iri"]
    page = visit(hostile, path.format(iri=quote(iri, safe="")))
    if path == "/?iri={iri}":
        page.wait_for_selector("html[data-drawn]")
        expect(page.locator("#panel .told")).not_to_have_count(0)
    elif path in ("/", "/query"):
        page.wait_for_selector(READY)
    for told in page.locator("#panel .told").all():
        told.click()
        expect(told.locator("xpath=..").locator("blockquote mark")).not_to_have_count(0)
    page.wait_for_timeout(300)  # of a picture that would fail to load
    assert page.locator("img[src='x']").count() == 0
    assert page.locator("a[href^='javascript']").count() == 0


def test_a_search_for_markup_shows_it_as_text(hostile: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(hostile, "/")
    page.wait_for_selector(READY)
    page.fill("#q", "<img src=x onerror=alert(1)>")
    search_of(page).settled("<img src=x onerror=alert(1)>")
    expect(page.locator("#found li")).not_to_have_count(0)
    assert page.locator("img").count() == 0


# for everybody


@pytest.mark.parametrize("path", ["/", "/api", "/?lang=en", "/?iri={iri}", "/resource?iri={iri}", "/query"])
def test_axe_finds_nothing_serious(server: Served, visit: Callable[[Served, str], Page], path: str) -> None:
    iri = server.get("/api/search?q=glh&kind=person").json()["found"][0]["iri"]
    page = visit(server, path.format(iri=quote(iri, safe="")))
    if "resource" not in path and "api" not in path:
        page.wait_for_selector("html[data-drawn]" if "iri" in path else READY)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    outside = "{exclude: [['#editor'], ['.vis-network']]}"  # of others: the editor, the canvas
    found = page.evaluate(f"axe.run({outside}, {{resultTypes: ['violations']}})")
    serious = [
        f"{one['id']}: {node['html'][:120]}"
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]
    assert serious == []


def test_the_explorer_works_by_keyboard_alone(server: Served, visit: Callable[[Served, str], Page]) -> None:
    page = visit(server, "/")
    page.wait_for_selector(READY)
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "q":
            break
    page.keyboard.type("glh")
    expect(search_of(page).matches("glh").first).to_contain_text("龚立衡")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_selector("html[data-drawn]")
    expect(page.locator("#panel .told")).not_to_have_count(0)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "told":
            break
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel blockquote mark")
    assert outline != "none"
