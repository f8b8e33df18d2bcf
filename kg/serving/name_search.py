"""Search as you type: names in either script, pinyin and initials, in one long text that is scanned.

Of those found, whole names come before beginnings and beginnings before parts, each with the most told of first.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from kg.named import KINDS
from output.pages.keys import fold, search_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.viewing.resources import Thing
    from ontology.entities import EntityKind

_END = "\n"
_REMEMBERED = 4096


class NameSearch:
    """The names of things, ready to be searched; ``things`` are in the order in which equals are given."""

    def __init__(self, things: Iterable[Thing]) -> None:
        """Compute the keys, about 10,000 things a second."""
        self._things: list[Thing] = list(things)
        keys = [search_keys((one.label, *one.alt_labels), person=one.kind == "person") for one in self._things]
        self._texts = {
            (kind, plain): _Text(
                (number, f"{_END}{_END.join(some)}{_END}")
                for number, thing in enumerate(self._things)
                if thing.kind == kind and (some := [key for key in keys[number] if key.isascii() == plain])
            )
            for kind in KINDS
            for plain in (True, False)
        }
        self.find = lru_cache(_REMEMBERED)(self._find)

    def _find(self, typed: str, kinds: tuple[EntityKind, ...] = (), most: int = 20) -> tuple[Thing, ...]:
        """Give at most ``most`` things of the kinds (empty: of any) that what was typed may mean."""
        wanted = fold(typed)
        if not wanted:
            return ()
        plain = wanted.isascii()
        texts = [
            text
            for (kind, ascii_keys), text in self._texts.items()
            if plain == ascii_keys and (not kinds or kind in kinds)
        ]
        found: dict[int, None] = {}
        for needle in (f"{_END}{wanted}{_END}", f"{_END}{wanted}", wanted):
            hits = sorted(number for text in texts for number in text.find(needle, most))
            found |= dict.fromkeys(hits)
            if len(found) >= most:
                break
        return tuple(self._things[number] for number in list(found)[:most])


class _Text:
    """Blocks of keys in one text, and which thing each block belongs to."""

    def __init__(self, found: Iterable[tuple[int, str]]) -> None:
        blocks = list(found)
        self._numbers = [number for number, _ in blocks]
        self._text = "".join(keys for _, keys in blocks)
        self._starts = [0, *accumulate(len(keys) for _, keys in blocks)]

    def find(self, needle: str, most: int) -> Iterator[int]:
        """Give the numbers of the first ``most`` things whose block holds the needle."""
        at = 0
        while most and (at := self._text.find(needle, at)) >= 0:
            block = bisect_right(self._starts, at) - 1
            yield self._numbers[block]
            at = self._starts[block + 1] - 1
            most -= 1
