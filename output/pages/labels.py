"""Labels as drawn on the canvas: short, wrapped, harmless. The full text stands in the side panel."""

from __future__ import annotations

import math
import re
import unicodedata

LINE_COLUMNS = 20
MAX_LINES = 3

_PIECE = re.compile(r"[!-~À-ɏ]+|.", re.DOTALL)
_KEPT = 400  # characters looked at; more cannot be drawn


def columns(text: str) -> int:
    """Width in half-width columns: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in text)


def plain(text: str) -> str:
    """Give one line without control or invisible format characters (line breaks, direction marks, surrogates)."""
    spaced = (" " if char.isspace() else char for char in text)
    kept = "".join(char for char in spaced if not unicodedata.category(char).startswith("C"))
    return re.sub(r" {2,}", " ", kept).strip()


def wrap(text: str, line_columns: int = LINE_COLUMNS, max_lines: int = MAX_LINES) -> tuple[str, ...]:
    """Break a label into at most ``max_lines`` lines of about equal width; what does not fit ends in an ellipsis.

    ``wrap("某某省钢铁行业协会宣传工作委员会")`` gives two lines of eight characters.
    """
    line = plain(text[:_KEPT])
    total = columns(line)
    if total <= line_columns:
        return (line,)
    count = min(math.ceil(total / line_columns), max_lines)
    target = min(math.ceil(total / count) + 1, line_columns)
    lines = _fill(line, target)
    if len(lines) > max_lines:
        lines = _fill(line, line_columns)
    if len(lines) > max_lines:
        last = lines[max_lines - 1]
        while last and columns(last) > line_columns - 2:
            last = last[:-1]
        lines = [*lines[: max_lines - 1], last + "…"]
    return tuple(lines)


def _fill(line: str, width: int) -> list[str]:
    lines = [""]
    for piece in _pieces(line, width):
        too_wide = columns(lines[-1]) + columns(piece) - width
        if lines[-1] and too_wide > (2 if _closes(piece) else 0):
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [text.rstrip() for text in lines if text.strip()]


def _pieces(line: str, width: int) -> list[str]:
    """Cut into characters and unbroken Latin words; a word wider than a line is cut as well."""
    pieces: list[str] = []
    for match in _PIECE.finditer(line):
        word = match.group()
        pieces.extend(word[at : at + width] for at in range(0, len(word), width))
    return pieces


def _closes(piece: str) -> bool:
    """Whether this must not start a line (closing brackets and marks)."""
    return piece in "，。、；：！？）》」』”’】〉…·)"
