"""Moves boxes apart until none covers another, each as little as it can."""

from __future__ import annotations

from dataclasses import dataclass

GAP = 10.0


@dataclass(slots=True)
class Box:
    """A node with its label: the node's symbol at ``x``, ``y``, the box reaching out from there."""

    x: float
    y: float
    half_width: float
    above: float
    below: float
    fixed: bool = False

    @property
    def height(self) -> float:
        """The full height, symbol and label."""
        return self.above + self.below

    @property
    def middle(self) -> float:
        """The height of the box's centre."""
        return self.y + (self.below - self.above) / 2


def push_apart(boxes: list[Box], rounds: int = 120) -> int:
    """Separate overlapping boxes in place; returns how many pairs still overlap (0 unless ``rounds`` ran out).

    Each round sweeps the boxes from left to right and moves each overlapping pair along the shorter way out.
    Pure arithmetic in a fixed order: the same boxes end at the same places.
    """
    clashes = 0
    for step in range(rounds):
        clashes = 0
        order = sorted(range(len(boxes)), key=lambda index: (boxes[index].x - boxes[index].half_width, index))
        active: list[Box] = []
        for index in order:
            box = boxes[index]
            left = box.x - box.half_width - GAP
            active = [other for other in active if other.x + other.half_width > left]
            top, bottom = box.y - box.above - GAP, box.y + box.below + GAP
            for other in active:
                if other.y - other.above < bottom and other.y + other.below > top:
                    clashes += _separate(other, box)
            active.append(box)
        if clashes == 0:
            break
        if step % 15 == 14:
            _stretch(boxes)
    return clashes


def _separate(one: Box, two: Box) -> bool:
    """Push a pair apart; ``one`` stands further left or came first. False when they do not overlap."""
    across = one.half_width + two.half_width + GAP - abs(one.x - two.x)
    down = (one.height + two.height) / 2 + GAP - abs(one.middle - two.middle)
    if across <= 0.01 or down <= 0.01 or (one.fixed and two.fixed):
        return False
    share_one = 0.0 if one.fixed else (1.0 if two.fixed else 0.5)
    if across < down:
        way = across if one.x > two.x else -across
        one.x += way * share_one
        two.x -= way * (1 - share_one)
    else:
        way = down if one.middle > two.middle else -down
        one.y += way * share_one
        two.y -= way * (1 - share_one)
    return True


def _stretch(boxes: list[Box]) -> None:
    for box in boxes:
        box.x *= 1.06
        box.y *= 1.06
