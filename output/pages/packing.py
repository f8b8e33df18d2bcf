"""Sets the separate parts of a graph side by side, in rows, so that together they fill a wide rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from output.pages.spread import Box

MARGIN = 46.0
ASPECT = 1.5


def pack(parts: list[list[Box]]) -> None:
    """Move each part as a whole, in place; the first part (the largest) comes top left, rows are centred."""
    frames = [_frame(part) for part in parts]
    if len(frames) < 2:
        return
    area = sum((right - left + MARGIN) * (bottom - top + MARGIN) for left, top, right, bottom in frames)
    widest = max(right - left for left, _, right, _ in frames)
    limit = max(widest, (area * ASPECT) ** 0.5)
    order = sorted(range(len(parts)), key=lambda index: (-(frames[index][3] - frames[index][1]), index))
    rows: list[list[int]] = []
    used = limit + 1
    for index in order:
        width = frames[index][2] - frames[index][0]
        if used + width > limit and used > 0:
            rows.append([])
            used = 0.0
        rows[-1].append(index)
        used += width + MARGIN
    y = 0.0
    for row in rows:
        width = sum(frames[index][2] - frames[index][0] for index in row) + MARGIN * (len(row) - 1)
        height = max(frames[index][3] - frames[index][1] for index in row)
        x = (limit - width) / 2
        for index in row:
            left, top, right, bottom = frames[index]
            for box in parts[index]:
                box.x += x - left
                box.y += y - top + (height - (bottom - top)) / 2
            x += right - left + MARGIN
        y += height + MARGIN


def _frame(part: list[Box]) -> tuple[float, float, float, float]:
    return (
        min(box.x - box.half_width for box in part),
        min(box.y - box.above for box in part),
        max(box.x + box.half_width for box in part),
        max(box.y + box.below for box in part),
    )
