"""Tables as a folder of CSV files: UTF-8 with a byte order mark, so that spreadsheets read Chinese without being told.

Text that a spreadsheet would run as a formula is preceded by ``'`` (``output.cells.guard_cell``); ``read_table`` takes
the mark away again, so what is read is what was written.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from output.cells import guard_cell, unguard_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write one table; gives the number of rows."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow([guard_cell(cell) for cell in row])
            count += 1
    return count


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """Read a table back, each row by column name."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield {name: unguard_cell(cell) for name, cell in row.items()}
