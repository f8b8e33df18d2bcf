"""Takes the pictures of the README anew: ``python tests/browser/take_pictures.py`` (needs Chromium)."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from kg import build, viewing
from kg.config import Settings
from kg.workspace import Workspace
from output.pages import render_view

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        build([ROOT / "kg" / "samples"], Settings(workspace=folder / "w"))
        with Workspace.open(folder / "w") as place:
            store, texts = place.graph(), viewing.stored_texts(place)
            event = viewing.find_entity(store, "2024年*年会", "event")
            views = {
                "overview": (viewing.overview_view(store, texts, misses=viewing.stored_misses(place)), "canvas"),
                "event": (viewing.event_view(store, texts, event.iri), "board"),
                "appointments": (viewing.appointments_view(store, texts), "board"),
            }
        browser = playwright.chromium.launch(executable_path=chromium, args=["--headless", "--no-sandbox"])
        for picture, (view, tab) in views.items():
            (folder / "page.html").write_bytes(render_view(view).encode("utf-8"))
            page = browser.new_page(viewport={"width": 1440, "height": 900})
            page.goto((folder / "page.html").as_uri())
            page.wait_for_selector("html[data-ready=yes]")
            page.evaluate("tab => renzhi.openTab(tab)", tab)
            page.wait_for_timeout(800)
            page.screenshot(path=ROOT / "output" / "pictures" / f"{picture}.png")
        browser.close()


if __name__ == "__main__":
    main()
