"""Write and read the tables of ``extractors/data`` (used only by the scripts beside it)."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DATA = Path(__file__).resolve().parent.parent
HAND = Path(__file__).resolve().parent / "hand"


def write_table(name: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write ``extractors/data/NAME.tsv``: NFC, sorted, each row once; refuses cells with a tab or outer blanks."""
    lines = {"\t".join(unicodedata.normalize("NFC", str(cell)) for cell in row) for row in rows}
    for line in lines:
        cells = line.split("\t")
        if len(cells) != len(header) or any(cell != cell.strip() or "\n" in cell for cell in cells):
            raise ValueError(f"{name}: bad row {line!r}")
    text = "\n".join(["\t".join(header), *sorted(lines, key=lambda line: line.split("\t"))]) + "\n"
    (DATA / f"{name}.tsv").write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}.tsv: {len(lines)} rows, {len(text.encode()) / 1000:.0f} kB")


def read_hand(name: str) -> list[list[str]]:
    """Read ``hand/NAME.tsv`` (own knowledge, no header); blank lines and lines beginning with # are skipped."""
    lines = (HAND / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def merge_forms(*cells: str) -> str:
    """Join the ``|``-separated forms of several cells, each once, in order."""
    return "|".join(dict.fromkeys(form for cell in cells for form in cell.split("|") if form))
