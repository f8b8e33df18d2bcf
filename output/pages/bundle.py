"""The scripts and styles that every page carries, read once from the packages."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from output.pages.errors import RenderError

SCRIPTS = ("data.js", "graph.js", "panel.js", "legend.js", "search.js", "start.js")


@cache
def asset(name: str) -> str:
    """Text of one of our own page assets."""
    try:
        return files("output.pages").joinpath("assets", name).read_text(encoding="utf-8").replace("\r\n", "\n")
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
def page_script() -> str:
    """Our own scripts in one closed function."""
    return '(() => {\n"use strict";\n' + "\n".join(asset(name) for name in SCRIPTS) + "\n})();"


def integrity(text: str) -> str:
    """The source expression that lets exactly this inline script or style run."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
