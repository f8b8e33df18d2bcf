"""The scripts and styles that pages carry, read once from the packages."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from output.errors import RenderError
from output.pages.style import colour_tokens

SCRIPTS = (
    "data.js", "filters.js", "time.js", "graph.js", "draw-vis.js", "draw-webgl.js", "panel.js", "legend.js",
    "search-field.js", "search.js", "address.js", "board.js", "board-time.js", "board-event.js", "board-person.js",
    "board-organisation.js", "board-appointments.js", "board-network.js", "board-overview.js", "save.js", "speech.js",
    "language.js",
    "start.js",
)  # fmt: skip
"""The parts of the script of a view, in order, put into one closed function."""


@cache
def asset(name: str) -> str:
    """Text of one of our own page assets."""
    try:
        place = files("output.pages").joinpath("assets", *name.split("/"))
        return place.read_text(encoding="utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise RenderError(f"page asset {name} is missing from the installation; install renzhi again") from error


@cache
def vis_network() -> str:
    """The vis-network 9.1.2 script that pyvis ships, without the hint to its source map (a file nobody has)."""
    place = files("pyvis").joinpath("lib", "vis-9.1.2", "vis-network.min.js")
    try:
        text = place.read_text(encoding="utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise RenderError(f"pyvis has no {place}; install pyvis 0.3.2") from error
    return text.partition("\n//# sourceMappingURL=")[0]


@cache
def webgl() -> str:
    """The sigma and graphology bundle; ``assets/webgl/README.md`` says how it is made."""
    return asset("webgl/graph-webgl.js").strip()


@cache
def base_style() -> str:
    """What every page looks like: colour tokens and the shared pieces."""
    return colour_tokens() + "\n" + asset("base.css")


@cache
def view_style() -> str:
    """The style of a view."""
    return base_style() + asset("view.css") + asset("boards.css")


@cache
def view_script() -> str:
    """Our own script of a view, in one closed function."""
    return '(() => {\n"use strict";\n' + "\n".join(asset(name) for name in SCRIPTS) + "\n})();"


def integrity(text: str) -> str:
    """The source expression that lets exactly this inline script or style run."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
