"""Tables as people edit them: TSV or CSV, as a text editor, Excel or LibreOffice writes them.

Read are UTF-8 with or without a byte order mark, UTF-16 (Excel's "Unicode text") and GB18030 (its CSV in China), tabs,
commas or semicolons, any line ends, quoted cells. Written is plain UTF-8 with tabs, one row a line.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from kg.decisions.decision import DecisionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_FORMULA = ("=", "+", "-", "@", "'")
_DELIMITERS = "\t,;"


class Row(NamedTuple):
    """A row by column, and the number of its first line in the file, from 1."""

    line: int
    cells: dict[str, str]


def read_table(path: Path) -> list[Row]:
    """Read the rows of a table whose first line names the columns; ``#`` begins a line of comment.

    Raises ``DecisionError`` for a file that cannot be read or has more cells than columns somewhere.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DecisionError(f"{path}: cannot be read ({error.strerror or error})") from error
    return parse_table(decode(data, str(path)), str(path))


def decode(data: bytes, where: str) -> str:
    """Decode a table; raises ``DecisionError`` for what is no text."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if wide else ["utf-8-sig", "gb18030"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DecisionError(f"{where}: is no text in UTF-8, UTF-16 or GB18030; save it as CSV UTF-8 or Unicode text")


def parse_table(text: str, where: str) -> list[Row]:
    """Read the rows of a table given as text; see ``read_table``."""
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    skipped = 0
    while skipped < len(lines) and (not lines[skipped].strip() or lines[skipped].startswith("#")):
        skipped += 1
    if skipped == len(lines):
        return []
    delimiter = max(_DELIMITERS, key=lambda sign: (lines[skipped].count(sign), sign == "\t"))
    reader = csv.reader(io.StringIO("".join(lines[skipped:]), newline=""), delimiter=delimiter)
    rows: list[Row] = []
    try:
        header = [name.strip().lower() for name in next(reader)]
        if "judgement" not in header:
            raise DecisionError(f"{where}:{skipped + 1}: the first line must name the columns, judgement among them")
        before = reader.line_num
        for cells in reader:
            line = skipped + before + 1
            before = reader.line_num
            if not any(cell.strip() for cell in cells) or cells[0].startswith("#"):
                continue
            if any(cell.strip() for cell in cells[len(header) :]):
                raise DecisionError(f"{where}:{line}: {len(cells)} cells for {len(header)} columns; a tab in a cell?")
            rows.append(Row(line, dict(zip(header, map(_plain, cells), strict=False))))
    except csv.Error as error:
        raise DecisionError(f"{where}:{skipped + reader.line_num}: cannot be read as a table ({error})") from error
    return rows


def table_text(columns: Sequence[str], rows: Iterable[Mapping[str, str]], *, delimiter: str = "\t") -> str:
    """Write rows with their header. Blanks and line ends in cells become single blanks; no cell starts a formula."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_safe(row.get(name, "")) for name in columns] for row in rows)
    return file.getvalue()


def _safe(cell: str) -> str:
    text = " ".join(cell.split())
    return f"'{text}" if text.startswith(_FORMULA) and text != "-" else text


def _plain(cell: str) -> str:
    """Undo what ``_safe`` did."""
    text = cell.strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text
