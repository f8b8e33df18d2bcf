"""Search as you type: names in either script, pinyin and initials.

Of those found, whole names come before beginnings and beginnings before parts, each with the most told of first.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from heapq import nsmallest
from itertools import accumulate
from typing import TYPE_CHECKING

from kg.named import KINDS
from output.pages.keys import fold, search_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.viewing.resources import Thing
    from ontology.entities import EntityKind

_END = "\n"
_LAST = chr(0x10FFFF)
_REMEMBERED = 4096


class NameSearch:
    """The names of things, ready to be searched; ``things`` are in the order in which equals are given."""

    def __init__(self, things: Iterable[Thing]) -> None:
        """Compute the keys, some thousands of things a second."""
        self._things: list[Thing] = list(things)
        keys = [search_keys((one.label, *one.alt_labels), person=one.kind == "person") for one in self._things]
        self._texts = {
            (kind, plain): _Text(
                (number, some)
                for number, thing in enumerate(self._things)
                if thing.kind == kind and (some := tuple(key for key in keys[number] if key.isascii() == plain))
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
        for look in (_Text.whole, _Text.begun, _Text.within):
            hits = sorted(number for text in texts for number in look(text, wanted, most))
            found |= dict.fromkeys(hits)
            if len(found) >= most:
                break
        return tuple(self._things[number] for number in list(found)[:most])


class _Text:
    """The keys of things of one kind: sorted, for whole names and beginnings, and in one text, for parts of names."""

    def __init__(self, found: Iterable[tuple[int, tuple[str, ...]]]) -> None:
        blocks = list(found)
        pairs = sorted((key, number) for number, keys in blocks for key in keys)
        self._keys = [key for key, _ in pairs]
        self._of_keys = [number for _, number in pairs]
        texts = [f"{_END}{_END.join(keys)}{_END}" for _, keys in blocks]
        self._numbers = [number for number, _ in blocks]
        self._text = "".join(texts)
        self._starts = [0, *accumulate(map(len, texts))]

    def whole(self, wanted: str, most: int) -> list[int]:
        """Give the first ``most`` things (by number) that have this very key."""
        return self._first(bisect_left(self._keys, wanted), bisect_right(self._keys, wanted), most)

    def begun(self, wanted: str, most: int) -> list[int]:
        """Give the first ``most`` things with a key that begins so."""
        return self._first(bisect_left(self._keys, wanted), bisect_left(self._keys, wanted + _LAST), most)

    def within(self, wanted: str, most: int) -> Iterator[int]:
        """Give the first ``most`` things with a key that holds this."""
        at = 0
        while most and (at := self._text.find(wanted, at)) >= 0:
            block = bisect_right(self._starts, at) - 1
            yield self._numbers[block]
            at = self._starts[block + 1] - 1
            most -= 1

    def _first(self, start: int, end: int, most: int) -> list[int]:
        return nsmallest(most, set(self._of_keys[start:end]))
