"""The page of one article in a real browser: facts lead to their words, words to their facts; no request is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from kg.explaining import article_of_file, explain
from ontology.articles import Article
from output.pages import render_explained

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


@pytest.fixture
def opened(open_text: Any, samples: Path) -> Any:
    article = article_of_file(str(samples / "01-association-annual-meeting.txt"))
    return open_text(render_explained(explain(article)))


def lit(page: Any) -> str:
    return page.evaluate("[...document.querySelectorAll('.text .lit')].map((part) => part.textContent).join('')")


def test_a_fact_marks_its_words_and_scrolls_to_them(opened: Any) -> None:
    page = opened.page
    fact = page.locator(".told-fact").last
    fact.click()
    expect(page.locator(".text .lit").first).to_be_in_viewport()
    expect(fact).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Escape")
    expect(page.locator(".text .lit")).to_have_count(0)


def test_hovering_a_name_strikes_its_facts_and_clicking_keeps_them(opened: Any) -> None:
    page = opened.page
    name = page.locator(".text .person", has_text="顾维桢").first
    name.hover()
    expect(page.locator(".told-fact.struck")).not_to_have_count(0)
    name.click()
    expect(page.locator(".thing h2")).to_have_text("顾维桢")
    assert 0 < page.locator(".told-fact:not(.faint)").count() < page.locator(".told-fact").count()
    assert all("顾维桢" in said for said in page.locator(".told-fact:not(.faint) .summary").all_inner_texts())


def test_legend_hides_and_shows_marks(opened: Any) -> None:
    page = opened.page
    chip = page.locator('.chip[data-key="person"]')
    background = "getComputedStyle(document.querySelector('.text .person')).backgroundColor"
    before = page.evaluate(background)
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "false")
    page.wait_for_function(f"before => {background} !== before", arg=before)


def test_least_confidence_leaves_facts_out(opened: Any) -> None:
    page = opened.page
    expect(page.locator(".told-fact")).not_to_have_count(0)
    page.locator("#least").fill("1")
    expect(page.locator(".told-fact")).to_have_count(0)


def test_what_was_left_unread_is_shown_where_it_stands(opened: Any) -> None:
    page = opened.page
    button = page.locator(".left-thing").last
    button.click()
    expect(page.locator(".text .lit")).not_to_have_count(0)
    assert lit(page) == button.inner_text()


def test_hostile_text_stays_text(open_text: Any) -> None:
    text = '南陵集团总经理方启明主持会议。<img src="https://example.org/x" onerror="alert(1)">'
    text += "</script><script>alert(2)</script>"
    opened = open_text(render_explained(explain(Article("x", text, text))))
    expect(opened.page.locator("#text")).to_contain_text(text)
    expect(opened.page.locator(".told-fact")).not_to_have_count(0)
    assert_quiet(opened)


def test_page_asks_for_nothing_and_complains_of_nothing(opened: Any) -> None:
    opened.page.locator(".told-fact").first.click()
    assert_quiet(opened)


def assert_quiet(opened: Any) -> None:
    assert [url for url in opened.requests if not url.startswith(("file:", "data:"))] == []
    assert opened.complaints == []
