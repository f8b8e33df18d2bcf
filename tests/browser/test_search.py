"""Search where answers are slow: what is opened belongs to what was typed, and what comes too late changes nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error, expect

from tests.browser.searching import search_of
from tests.browser.views import view_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.browser

HOST = "https://renzhi.example/"


class Held:
    """Answers that are kept back until they are let go."""

    def __init__(self, page: Page, address: re.Pattern[str]) -> None:
        self.routes: list[Route] = []
        self.page = page
        page.route(address, lambda route: self.routes.append(route))  # noqa: PLW0108 - a method of a list has no marks

    def wait(self, count: int = 1) -> None:
        """Wait until so many requests are held."""
        for _ in range(200):
            if len(self.routes) >= count:
                return
            self.page.wait_for_timeout(25)
        pytest.fail(f"{len(self.routes)} requests instead of {count}")

    def go(self) -> None:
        """Let all answers through, and give the page time to be misled by them."""
        for route in self.routes:
            try:
                route.fallback()
            except Error:
                continue  # the page has given it up
        self.routes.clear()
        self.page.wait_for_timeout(300)


@pytest.fixture
def hosted(browser: Browser, sample_site: Path) -> Iterator[Page]:
    """The first page of the site as a host on the web gives it out: what a page from disk loads cannot be held back."""
    context = browser.new_context()
    page = context.new_page()

    def give(route: Route) -> None:
        path = sample_site / route.request.url.removeprefix(HOST)
        route.fulfill(path=path) if path.is_file() else route.fulfill(status=404)

    page.route(f"{HOST}**", give)
    page.goto(f"{HOST}index.html")
    yield page
    context.close()


@pytest.fixture(params=["site", "explorer"])
def slow(request: Any) -> tuple[Page, Held]:
    """A page whose search shows the matches of ``shen`` while the answers to all else are held."""
    if request.param == "site":
        page, answers = request.getfixturevalue("hosted"), re.compile(r"/assets/search/\d+\.js$")
    else:
        server, visit = request.getfixturevalue("server"), request.getfixturevalue("visit")
        page, answers = visit(server, "/"), re.compile(r"/api/search\?")
    page.wait_for_selector("html[data-ready=yes]")
    search_of(page).type("shen")
    search_of(page).settled("shen")
    return page, Held(page, answers)


def chosen(page: Page) -> Any:
    """The heading under which what was chosen stands: that of the side panel, on the site that of the dossier."""
    return page.locator("#panel h2") if page.locator("#panel").count() else page.locator("h1")


def test_enter_opens_what_is_typed_and_not_what_is_still_listed(slow: tuple[Page, Held]) -> None:
    page, held = slow
    search = search_of(page)
    search.field.fill("龚立衡")
    held.wait()
    expect(search.list).to_have_attribute("aria-busy", "true")
    expect(search.list.locator("[aria-selected=true]")).to_have_count(0)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    held.go()
    expect(chosen(page)).to_have_text("龚立衡")


@pytest.mark.parametrize("leaving", ["Escape", "Tab"])
def test_an_answer_after_leaving_the_search_does_not_open_the_list(leaving: str, slow: tuple[Page, Held]) -> None:
    page, held = slow
    search = search_of(page)
    address = page.url
    search.field.fill("龚立衡")
    held.wait()
    page.keyboard.press("Enter")
    page.keyboard.press(leaving)
    expect(search.list).to_be_hidden()
    held.go()
    expect(search.list).to_be_hidden()
    assert page.url == address
    expect(page.locator("#status")).to_have_text("")


def test_an_answer_after_a_choice_does_not_open_the_list(server: Any, visit: Callable[..., Page]) -> None:
    page = visit(server, "/")
    page.wait_for_selector("html[data-ready=yes]")
    search = search_of(page)
    search.type("glh")
    expect(search.matches("glh").first).to_contain_text("龚立衡")
    held = Held(page, re.compile(r"/api/search\?"))
    search.field.press_sequentially("x")
    held.wait()
    search.list.locator("[role=option]").first.click()
    held.go()
    expect(page.locator("#panel h2")).to_have_text("龚立衡")
    expect(search.list).to_be_hidden()


def test_the_answer_to_earlier_typing_is_dropped(server: Any, visit: Callable[..., Page]) -> None:
    page = visit(server, "/")
    page.wait_for_selector("html[data-ready=yes]")
    held = Held(page, re.compile(r"/api/search\?q=shen&"))
    search = search_of(page)
    search.field.fill("shen")
    held.wait()
    search.field.fill("glh")
    search.settled("glh")
    held.go()
    expect(search.matches("glh").first).to_contain_text("龚立衡")


@pytest.fixture(params=["view", "site", "explorer"])
def searched(
    request: Any, sample_site: Path, sample_workspace: Path, server: Any, open_page: Any, open_file: Any, visit: Any
) -> Page:
    """Every kind of page that has a search."""
    if request.param == "view":
        return open_page(view_of(sample_workspace, "overview"), tab="board").page
    if request.param == "site":
        return open_file(sample_site / "index.html")
    page = visit(server, "/")
    page.wait_for_selector("html[data-ready=yes]")
    return page


def test_enter_that_ends_a_word_of_an_input_method_chooses_nothing(searched: Page) -> None:
    search = search_of(searched)
    search.type("glh")
    search.settled("glh")
    search.field.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True})
    expect(search.list).to_be_visible()
    search.field.press("Enter")
    expect(chosen(searched)).to_have_text("龚立衡")


def test_arrows_open_the_list_again_and_go_round(searched: Page) -> None:
    search = search_of(searched)
    search.type("shen")
    count = search.matches("shen").count()
    assert count > 1
    searched.keyboard.press("Escape")
    expect(search.list).to_be_hidden()
    if search.field.input_value() == "":  # a field of type search is emptied by Escape
        search.type("shen")
    else:
        searched.keyboard.press("ArrowDown")
    search.settled("shen")
    searched.keyboard.press("ArrowUp")
    last = search.list.locator("[aria-selected=true]")
    expect(last).to_have_attribute("id", f"{search.list.get_attribute('id')}-{count - 1}")
    expect(search.field).to_have_attribute("aria-activedescendant", str(last.get_attribute("id")))
    searched.keyboard.press("ArrowDown")
    expect(search.list.locator("[aria-selected=true]")).to_have_attribute("id", re.compile("-0$"))
