"""How soon views can be used, in Chromium, on a workspace that is there.

    python tests/bench/views.py WORKSPACE [--sizes 300 3000 20000] [--rounds 3]

For each size the overview and the network of people are drawn, opened from disk, and looked at: seconds from
navigation until the first picture stands and until a search typed then has found somebody; seconds until the network
stands, its tab opened at once; whether anything moved in the two seconds after; pictures a second while panning. The
middle of the rounds counts. Fails where a view is later than its bar. A workspace with fewer entities than asked for is
filled up with copies.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[2]))

from kg import viewing
from kg.workspace import Workspace
from output.pages import render_view
from tests.browser.conftest import FLAGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from ontology.views import View

BARS = {300: 1.0, 3000: 3.0, 20000: 10.0}
"""Seconds by size; between sizes the next larger one's."""
PLACES = "ids => ids.map(id => renzhi.engine.place(id)).map(({x, y}) => [Math.round(x), Math.round(y)])"
COUNT = "() => { window.frames_ = 0; const tick = () => { frames_ += 1; requestAnimationFrame(tick); }; tick(); }"
DRAWN = """() => new Promise(done => {
  const wait = () => document.documentElement.dataset.drawn === "yes"
    ? requestAnimationFrame(() => requestAnimationFrame(() => done())) : setTimeout(wait, 4);
  wait();
})"""
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def fill(view: View, size: int) -> View:
    """Add copies beside the view until it has so many nodes."""
    nodes, edges, facts = list(view.nodes), list(view.edges), list(view.facts)
    wide = max(node.x for node in view.nodes) - min(node.x for node in view.nodes) + 200
    for turn in range(1, 1 + size // max(len(view.nodes), 1)):
        kept = view.nodes[: max(size - len(nodes), 0)]
        known = {node.id for node in kept}
        told = [fact for fact in view.facts if {fact.agent, fact.target} <= known]
        ids = {fact.id for fact in told}
        nodes += [replace(node, id=f"{node.id}~{turn}", x=node.x + wide * turn, parent=None) for node in kept]
        facts += [
            replace(f, id=f"{f.id}~{turn}", agent=f"{f.agent}~{turn}", target=f"{f.target}~{turn}", nodes=())
            for f in told
        ]
        edges += [
            replace(
                edge,
                source=f"{edge.source}~{turn}",
                target=f"{edge.target}~{turn}",
                facts=tuple(f"{fact}~{turn}" for fact in edge.facts if fact in ids),
            )
            for edge in view.edges
            if edge.source in known and edge.target in known
        ]
    return replace(view, nodes=tuple(nodes), edges=tuple(edges), facts=tuple(facts))


def views(workspace: Path, size: int) -> Iterator[tuple[str, View]]:
    """The views of a size."""
    with Workspace.open(workspace) as place:
        store, texts = place.graph(), viewing.stored_texts(place)
        yield "overview", fill(viewing.overview_view(store, texts, size), size)
        yield "network", fill(viewing.network_view(store, texts, size), size)


def opened(browser: Browser, path: Path) -> tuple[Page, float]:
    """A new page on its way to the file, and when it set out."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    begun = time.perf_counter()
    page.goto(path.as_uri(), wait_until="commit")
    return page, begun


def first_use(browser: Browser, path: Path, name: str) -> tuple[float, float]:
    """Seconds until the first picture, and until the search has found a name."""
    page, begun = opened(browser, path)
    page.evaluate(DRAWN)
    drawn = time.perf_counter() - begun
    page.fill("#search", name)
    page.wait_for_function("() => document.querySelector('#matches [role=option]')")
    found = time.perf_counter() - begun
    page.context.close()
    return drawn, found


def network(browser: Browser, path: Path, ids: list[str]) -> tuple[float, bool, float]:
    """Seconds until the network stands, whether it then stood still, and pictures a second while panning."""
    page, begun = opened(browser, path)
    page.wait_for_function("() => window.renzhi")
    page.evaluate("renzhi.openTab('canvas')")
    page.evaluate(TWO_FRAMES)
    stands = time.perf_counter() - begun
    page.wait_for_selector("html[data-ready=yes]")
    before = page.evaluate(PLACES, ids)
    page.wait_for_timeout(2000)
    still = page.evaluate(PLACES, ids) == before
    box = page.locator("#network").bounding_box()
    if box is None:
        raise SystemExit("the network has no place on the page")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.evaluate(COUNT)
    page.mouse.move(x, y)
    page.mouse.down()
    first, start = page.evaluate("frames_"), time.perf_counter()
    turn = 0
    while time.perf_counter() - start < 3:
        turn += 1
        page.mouse.move(x + 160 * ((turn % 40) / 20 - 1), y)
        page.wait_for_timeout(10)
    rate = (page.evaluate("frames_") - first) / (time.perf_counter() - start)
    page.mouse.up()
    page.context.close()
    return stands, still, rate


def main() -> None:
    """Read the arguments, measure, and print one line a view."""
    parser = argparse.ArgumentParser()
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(BARS))
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    late = False
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for size in given.sizes:
            bar = next((BARS[most] for most in sorted(BARS) if size <= most), max(BARS.values()))
            for kind, view in views(given.workspace, size):
                path = Path(folder) / "page.html"
                path.write_bytes(render_view(view).encode("utf-8"))
                name = max(view.nodes, key=lambda node: node.weight).label
                ids = [node.id for node in view.nodes[:50]]
                uses = [first_use(browser, path, name) for _ in range(given.rounds)]
                stands = [network(browser, path, ids) for _ in range(given.rounds)]
                drawn, found = (statistics.median(times) for times in zip(*uses, strict=True))
                net, rate = (statistics.median(one[part] for one in stands) for part in (0, 2))
                still = all(one[1] for one in stands)
                late |= max(found, net) > bar or not still
                print(
                    f"{kind:<9}{len(view.nodes):>6} nodes {len(view.edges):>6} lines "
                    f"{path.stat().st_size / 1e6:5.1f} MB: drawn {drawn:5.2f} s, search answers {found:5.2f} s,"
                    f" network {net:5.2f} s (bar {bar:g} s),"
                    f" {'still' if still else 'MOVED'}, panning {rate:4.1f} frames/s",
                    flush=True,
                )
        browser.close()
    if late:
        raise SystemExit("a view was later than its bar, or moved")


if __name__ == "__main__":
    main()
