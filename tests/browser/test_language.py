"""Chinese and English in one page: a button, remembered, by mouse and keyboard; names and quotes stay as they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from kg.explaining import article_of_file, explain
from output.pages import render_explained, render_view
from tests.browser.searching import search_of
from tests.browser.views import KINDS, view_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page
    from served import Served

pytestmark = pytest.mark.browser

HAN = re.compile("[\u4e00-\u9fff]")
OWN = "#legend, .tabs, .top button, .top summary, #panel h3, .bar label span:first-child, #board h2, .kicker .view-kind"
"""Where a page speaks itself."""


def spoken(page: Page) -> str:
    """What the page itself says, without numbers."""
    texts = page.locator(OWN).all_inner_texts()
    return "\n".join(text for text in texts if text.strip() not in ("", "中文", "English"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_view_changes_its_language_and_back(kind: str, sample_workspace: Path, open_page: Any) -> None:
    opened = open_page(view_of(sample_workspace, kind), tab="board")
    page = opened.page
    before = page.locator("body").inner_text()
    assert HAN.search(spoken(page))
    page.click("#language")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#search")).to_have_attribute("placeholder", "Name, body, pinyin or initials")
    assert not HAN.search(spoken(page))
    page.click("#language")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    assert page.locator("body").inner_text() == before
    assert opened.complaints == []


@pytest.mark.parametrize("kind", ["person", "network"])
def test_a_page_says_facts_as_the_program_does_in_both_languages(
    kind: str, sample_workspace: Path, open_page: Any
) -> None:
    from kg import viewing
    from kg.workspace import Workspace

    with Workspace.open(sample_workspace) as place:
        store, texts = place.graph(), viewing.stored_texts(place)
        if kind == "network":
            views = {lang: viewing.network_view(store, texts, lang=lang) for lang in ("zh", "en")}
        else:
            iri = viewing.find_entity(store, "龚立衡", "person").iri
            views = {lang: viewing.person_view(store, texts, iri, lang=lang) for lang in ("zh", "en")}
    page = open_page(views["zh"]).page
    for lang in ("en", "zh"):
        page.evaluate("lang => renzhi.speak(lang)", lang)
        told = page.evaluate("renzhi.said()")
        assert told["facts"] == [fact.summary for fact in views[lang].facts]
        assert told["details"] == [node.detail for node in views[lang].nodes]
        assert told["lines"] == [edge.label for edge in views[lang].edges]
        expect(page.locator("h1")).to_have_text(views[lang].title)
        expect(page.locator(".subtitle")).to_have_text(views[lang].subtitle)


def test_the_choice_is_remembered_and_the_address_comes_first(
    sample_workspace: Path, tmp_path: Path, browser: Any
) -> None:
    path = tmp_path / "page.html"
    path.write_text(render_view(view_of(sample_workspace, "event")), encoding="utf-8")
    page = browser.new_context().new_page()
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    page.locator("#search").focus()
    for _ in range(20):  # by keyboard
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "language":
            break
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#tab-board")).to_have_text("At a glance")
    page.goto(path.as_uri() + "?lang=zh")
    page.wait_for_selector("html[data-ready=yes]")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    page.context.close()


def test_an_explained_article_changes_its_language(open_text: Any, samples: Path) -> None:
    article = article_of_file(str(samples / "01-association-annual-meeting.txt"))
    opened = open_text(render_explained(explain(article)))
    page = opened.page
    before = page.locator("#panel").inner_text()
    page.click("#language")
    expect(page.locator("#panel")).to_contain_text("chaired")
    assert not HAN.search(spoken(page))
    page.click("#language")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    assert page.locator("#panel").inner_text() == before
    assert opened.complaints == []


def test_a_site_changes_its_language_and_keeps_it_from_page_to_page(sample_site: Path, open_file: Any) -> None:
    own = ".places a, .part h2 [data-w], .rel, thead th, .view-kind [data-w], .tiles dt"
    page = open_file(sample_site / "index.html")
    page.click("#language")
    page.wait_for_selector("html[lang=en]")
    for path in ("person", "organisation", "event", "article"):
        first = sorted((sample_site / path).glob("*.html"))[0]
        page.goto(first.as_uri())
        page.wait_for_selector("html[lang=en]")
        assert [text for text in page.locator(own).all_inner_texts() if HAN.search(text)] == []
    for path in ("about.html", "events.html", "findings.html"):
        page.goto((sample_site / path).as_uri())
        page.wait_for_selector("html[lang=en]")
        assert not HAN.search(page.locator("h1").inner_text())
    page.click("#language")
    page.wait_for_selector("html[lang=zh-CN]")
    expect(page.locator(".places a").first).to_have_text("首页")
    assert page.complaints == []


def test_the_server_keeps_the_language_and_what_is_looked_at(
    server: Served, visit: Callable[[Served, str], Page]
) -> None:
    page = visit(server, "/")
    page.wait_for_selector("html[data-ready=yes]")
    search_of(page).find("glh", "龚立衡")
    page.wait_for_selector("html[data-drawn]")
    page.click(".other")
    page.wait_for_selector("html[lang=en][data-drawn]")
    expect(page.locator("#panel h2")).to_have_text("龚立衡")
    page.click("nav a[href='query']")
    page.wait_for_selector("html[lang=en]")
    page.goto(f"{server.address}/?lang=zh")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
