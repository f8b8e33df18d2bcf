"""A workspace of television news for the tests in the browser: a fixed tenth of the collection, or all of it.

``XWLB=whole`` builds from every article (some minutes); ``XWLB=FOLDER`` takes a workspace that is there already.
"""

from __future__ import annotations

import lzma
import os
from pathlib import Path

from kg import build
from kg.config import Settings

COLLECTION = Path("data") / "corpus" / "xwlb-2022-2026.jsonl.xz"
STEP = 10


def corpus_workspace(shared: Path, folder: Path) -> Path:
    """Give the workspace, built into ``folder`` where none is named; every tenth article in the collection's order."""
    wanted = os.environ.get("XWLB", "")
    if wanted not in ("", "whole"):
        return Path(wanted)
    source = shared / COLLECTION
    if wanted == "":
        with lzma.open(source, "rt", encoding="utf-8") as lines:
            part = [line for number, line in enumerate(lines) if number % STEP == 0]
        source = folder / "tenth.jsonl"
        source.write_text("".join(part), encoding="utf-8")
    build([source], Settings(workspace=folder / "workspace"))
    return folder / "workspace"
