"""A real browser: Chromium through Playwright, on pages opened from disk."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect, sync_playwright

from output.pages import render_view
from tests.browser.sites import published

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page
    from served import Served

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--enable-unsafe-swiftshader",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def _missing(reason: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}; the browser tests must run here")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium (``CHROMIUM`` or the one on the path); skips the test where there is none, fails it where CI is true."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        _missing("needs Chromium (install it or set CHROMIUM to its path)")
    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        if os.environ.get("SLOW_BROWSER"):
            _slow_down(running, float(os.environ["SLOW_BROWSER"]))
        yield running
        running.close()


def _slow_down(running: Browser, times: float) -> None:
    """Let all pages run so many times slower: ``SLOW_BROWSER=4 make browser`` finds what is not waited for."""
    expect.set_options(timeout=30_000 * times)
    plain = running.new_context

    def new_context(**options: Any) -> Any:
        context = plain(**options)
        context.set_default_timeout(30_000 * times)
        new_page = context.new_page

        def slow_page() -> Page:
            page = new_page()
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": times})
            return page

        context.new_page = slow_page
        return context

    running.new_context = new_context  # type: ignore[method-assign]


class Opened:
    """A page in the browser, and all that it asked for, complained about or popped up."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", self._dismiss)

    def _note(self, message: Any) -> None:
        if "GL Driver Message" not in message.text:  # of the drawing in software, about its own speed
            self.complaints.append(f"{message.type}: {message.text}")

    def _dismiss(self, dialog: Any) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def spot(self, node: str) -> tuple[float, float]:
        """Where a node stands on the screen."""
        self.page.evaluate("renzhi.openTab('canvas')")
        frame = self.page.locator("#network").bounding_box()
        place = self.page.evaluate("id => renzhi.engine.place(id)", node)
        if frame is None:
            pytest.fail("the network has no place on the page")
        return frame["x"] + place["x"], frame["y"] + place["y"]

    def tab_to(self, selector: str, most: int = 60) -> None:
        """Press Tab until the focus is on what the selector names."""
        for _ in range(most):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
                return
        pytest.fail(f"Tab does not lead to {selector}")

    def click_node(self, node: str) -> None:
        """Click on a node's symbol and wait until it is selected."""
        self.page.mouse.click(*self.spot(node))
        self.page.wait_for_function("id => renzhi.state().selected?.node === id", arg=node)

    def expect_heading(self, text: str) -> None:
        """Wait until the side panel has this heading; none where the text is empty."""
        head = self.page.locator("#panel h2")
        if text:
            expect(head).to_have_text(text)
        else:
            expect(head).to_have_count(0)

    def settle(self) -> None:
        """Wait until the page has drawn what it was told: two frames, and what was put off for them."""
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))"
        )


@pytest.fixture(scope="session")
def sample_site(sample_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The static site of the sample articles. Tests read it."""
    return published(sample_workspace, tmp_path_factory.mktemp("site"))


@pytest.fixture
def open_text(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Give a function that writes a page to disk and opens it: ``open_text(html, width=390, anchor="p1")``."""
    contexts = []

    def show(
        text: str, *, width: int = 1440, height: int = 900, anchor: str = "", tab: str = "", scheme: str = "light"
    ) -> Opened:
        path = tmp_path / "page.html"
        path.write_bytes(text.encode("utf-8"))
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", color_scheme=scheme
        )
        contexts.append(context)
        opened = Opened(context.new_page())
        opened.page.goto(path.as_uri() + (f"#{anchor}" if anchor else ""))
        opened.page.wait_for_selector("html[data-ready=yes]")
        if tab:
            opened.page.evaluate("tab => renzhi.openTab(tab)", tab)
        opened.settle()
        return opened

    yield show
    for context in contexts:
        context.close()


@pytest.fixture
def open_page(open_text: Callable[..., Opened]) -> Callable[..., Opened]:
    """Give a function that opens a view: ``open_page(view, width=390, anchor="p1")``."""
    return lambda view, **options: open_text(render_view(view), **{"tab": "canvas", **options})


@pytest.fixture
def open_file(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Give a function that opens a file and keeps, as ``asked`` and ``complaints``, what the page did."""
    contexts = []

    def show(path: Path, scheme: str = "light", query: str = "") -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 860}, color_scheme=scheme)
        contexts.append(context)
        page: Any = context.new_page()
        page.asked, page.complaints = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(path.as_uri() + query)
        page.wait_for_selector("html[data-ready=yes]")
        return page

    yield show
    for context in contexts:
        context.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[[Served, str], Page]]:
    """Give a function that opens a page of a server; at the end nothing may have gone elsewhere."""
    pages: list[Page] = []
    requests: list[str] = []
    complaints: list[str] = []
    servers: list[Served] = []

    def open_page(server: Served, path: str) -> Page:
        context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
        page = context.new_page()
        page.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.goto(server.address + path)
        pages.append(page)
        servers.append(server)
        return page

    yield open_page
    for page in pages:
        page.context.close()
    own = tuple(f"{server.address}/" for server in servers)
    assert [url for url in requests if not url.startswith((*own, "data:", "blob:"))] == []
    refused = "the server responded with a status of 503"  # of the query that is made to be slow
    assert [complaint for complaint in complaints if refused not in complaint] == []
