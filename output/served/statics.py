"""The files that served pages ask for, by the name under which they are given out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from output.errors import RenderError
from output.pages.bundle import asset, vis_network

_SCRIPT, _STYLE, _TEXT = "text/javascript; charset=utf-8", "text/css; charset=utf-8", "text/plain; charset=utf-8"
NAMES = {
    "yasgui.min.js": _SCRIPT,
    "yasgui.min.css": _STYLE,
    "query.css": _STYLE,
    "query-words.js": _SCRIPT,
    "chart.js": _SCRIPT,
    "graph.js": _SCRIPT,
    "query.js": _SCRIPT,
    "served.css": _STYLE,
    "explore.js": _SCRIPT,
    "NOTICES": _TEXT,
}
VIS = "vis-network.min.js"
SHARED = "search-field.js"
"""A script that views and the site have too."""


def asset_text(name: str) -> str:
    """Give the text of a file that goes into a page."""
    return _read(name).decode("utf-8")


class Static(NamedTuple):
    """A file: its bytes and its media type."""

    content: bytes
    media: str


@cache
def static(name: str) -> Static | None:
    """Give a file, ``None`` where there is none of that name."""
    if name == VIS:
        return Static(vis_network().encode("utf-8"), _SCRIPT)
    if name == SHARED:
        return Static(asset(SHARED).encode("utf-8"), _SCRIPT)
    if name not in NAMES:
        return None
    return Static(_read(name), NAMES[name])


def _read(name: str) -> bytes:
    try:
        return files("output.served").joinpath("assets", name).read_bytes()
    except OSError as error:
        raise RenderError(f"page asset {name} is missing from the installation; install renzhi again") from error
