"""Whether only small words (adverbs, reasons, 对… and 向…) stand between two places of a sentence.

A regular expression with a repeated choice of such words tries every way to part the gap between them, which takes for
ever on 对对对对…; here each place of the gap is looked at once.

>>> gap = Gap([["同志"]], ["已", "也", Stretch("对", "，。；", 20)], last="被")
>>> gap.fills("王伟同志已对此表示", 2, 7), gap.fills("王伟同志已表示", 2, 7)
(True, False)
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ANYWHERE = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """An opener, up to ``most`` characters of which none is in ``stops``, and one of the closers."""

    opener: str
    stops: str
    most: int
    least: int = 1
    closers: tuple[str, ...] = ("",)


Piece = str | re.Pattern[str] | Stretch
"""A word, a pattern that matches in one way only, or a stretch."""


class Gap:
    """What may fill a gap: at most one piece of each of the first choices, then any pieces, then one character of ``last``."""

    def __init__(self, first: Sequence[Sequence[Piece]], then: Sequence[Piece], last: str = "") -> None:
        """Take the choices; patterns are tried everywhere, words and stretches where their first character stands."""
        self._first = [_by_char(step) for step in first]
        self._then = _by_char(then)
        self._last = last

    def fills(self, text: str, start: int, end: int) -> bool:
        """Tell whether ``text[start:end]`` is such a gap; an empty one is."""
        if start > end:
            return False
        finals = {end, end - 1} if start < end and text[end - 1] in self._last else {end}
        reached = {start}
        for step in self._first:
            reached |= {stop for position in reached for stop in _ends(step, text, position, end)}
        waiting = list(reached)
        while waiting:
            position = waiting.pop()
            if position in finals:
                return True
            for stop in _ends(self._then, text, position, end):
                if stop not in reached:
                    reached.add(stop)
                    waiting.append(stop)
        return False


def _by_char(pieces: Sequence[Piece]) -> dict[str, list[Piece]]:
    table: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        match piece:
            case str():
                table[piece[0]].append(piece)
            case Stretch():
                table[piece.opener[0]].append(piece)
            case _:
                table[_ANYWHERE].append(piece)
    return dict(table)


def _ends(table: dict[str, list[Piece]], text: str, position: int, end: int) -> Iterator[int]:
    """Give where the pieces that begin at a position end, not beyond ``end``."""
    if position >= end:
        return
    for piece in (*table.get(text[position], ()), *table.get(_ANYWHERE, ())):
        match piece:
            case str():
                if text.startswith(piece, position, end):
                    yield position + len(piece)
            case Stretch():
                yield from _stretch_ends(piece, text, position, end)
            case _:
                found = piece.match(text, position, end)
                if found:
                    yield found.end()


def _stretch_ends(piece: Stretch, text: str, position: int, end: int) -> Iterator[int]:
    if not text.startswith(piece.opener, position, end):
        return
    begin = position + len(piece.opener)
    for stop in range(begin, min(end, begin + piece.most) + 1):
        if stop - begin >= piece.least:
            yield from (stop + len(word) for word in piece.closers if text.startswith(word, stop, end))
        if stop < end and text[stop] in piece.stops:
            return
