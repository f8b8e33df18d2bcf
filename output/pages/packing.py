"""Sets the separate parts of a graph side by side, in rows, so that together they fill a wide rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from output.pages.spread import Box

MARGIN = 46.0
ASPECT = 1.4
"""Width to height of the canvas on a laptop."""
WIDTHS_TRIED = 24

Frame = tuple[float, float, float, float]


def pack(parts: list[list[Box]]) -> None:
    """Move each part as a whole, in place, so that all together can be drawn as large as possible; rows are centred."""
    frames = [_frame(part) for part in parts]
    if len(frames) < 2:
        return
    widest = max(right - left for left, _, right, _ in frames)
    total = sum(right - left + MARGIN for left, _, right, _ in frames)
    tried = (widest + (total - widest) * (step / WIDTHS_TRIED) ** 2 for step in range(WIDTHS_TRIED + 1))
    limit, rows = min(((limit, _rows(frames, limit)) for limit in tried), key=lambda option: _size(frames, *option))
    y = 0.0
    for row in rows:
        width = sum(frames[index][2] - frames[index][0] for index in row) + MARGIN * (len(row) - 1)
        height = _height(frames, row)
        x = (limit - width) / 2
        for index in row:
            left, top, right, bottom = frames[index]
            for box in parts[index]:
                box.x += x - left
                box.y += y - top + (height - (bottom - top)) / 2
            x += right - left + MARGIN
        y += height + MARGIN


def _rows(frames: list[Frame], limit: float) -> list[list[int]]:
    """Fill rows no wider than ``limit``, the highest parts first, each in the first row with room."""
    order = sorted(range(len(frames)), key=lambda index: (frames[index][1] - frames[index][3], index))
    rows: list[tuple[float, list[int]]] = []
    for index in order:
        width = frames[index][2] - frames[index][0]
        for number, (used, row) in enumerate(rows):
            if used + MARGIN + width <= limit + 1e-6:
                row.append(index)
                rows[number] = (used + MARGIN + width, row)
                break
        else:
            rows.append((width, [index]))
    return [row for _, row in rows]


def _size(frames: list[Frame], limit: float, rows: list[list[int]]) -> float:
    """How far one must zoom out to see it all."""
    used = max(sum(frames[i][2] - frames[i][0] + MARGIN for i in row) for row in rows)
    height = sum(_height(frames, row) + MARGIN for row in rows)
    return max(min(limit + MARGIN, used), height * ASPECT)


def _height(frames: list[Frame], row: list[int]) -> float:
    return max(frames[index][3] - frames[index][1] for index in row)


def _frame(part: list[Box]) -> Frame:
    return (
        min(box.x - box.half_width for box in part),
        min(box.y - box.above for box in part),
        max(box.x + box.half_width for box in part),
        max(box.y + box.below for box in part),
    )
