"""What the tagger sees of a text: characters, pairs of characters, and the words of a list that cover them, all as numbers.

Training and reading share this module, so that both see the same. A text is tagged sentence by sentence; the sentences of
a batch lie one behind the other with ``GAP`` empty places between them, so that no sentence sees its neighbour.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from ahocorasick_rs import AhoCorasick, MatchKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

GAP = 4
"""Empty places between sentences: as many as the widest step of a convolution reaches."""
PAIRS = 1 << 16
"""How many rows the table of character pairs has; pairs are sorted into them by a fixed hash."""
EMPTY, UNKNOWN, MASKED, DIGIT, LETTER = range(5)
FIRST_CHARACTER = 5
PLACES_IN_WORD = 3
"""A character begins, continues or ends a word."""
_HALF_WIDTH = dict(zip("(),;?!:", "（），；？！：", strict=True))


@dataclass(frozen=True, slots=True)
class Inputs:
    """One batch: ``characters`` and ``pairs`` are row numbers of length N, ``words`` is N x 3·classes of 0 and 1.

    ``places`` holds for every sentence the range of rows it takes.
    """

    characters: NDArray[np.int32]
    pairs: NDArray[np.int32]
    words: NDArray[np.uint8]
    places: tuple[tuple[int, int], ...]


class Alphabet:
    """Turns sentences into ``Inputs``; ``characters`` and ``words`` (with a class number each) are part of a model."""

    def __init__(self, characters: str, words: Sequence[str], classes: Sequence[int]) -> None:
        """Take the known characters in the order of their rows, and the word list."""
        self.characters = characters
        self.words = list(words)
        self.classes = list(classes)
        self.class_count = max(self.classes, default=-1) + 1
        rows = {char: row for row, char in enumerate(characters, FIRST_CHARACTER)}
        table = np.full(0x10000, UNKNOWN, np.int32)
        for char, row in rows.items():
            table[ord(char)] = row
        for half, full in _HALF_WIDTH.items():
            table[ord(half)] = rows.get(full, UNKNOWN)
        for code in range(0x21, 0x7F):
            if chr(code).isdigit():
                table[code] = table[code + 0xFEE0] = DIGIT
            elif chr(code).isalpha():
                table[code] = table[code + 0xFEE0] = LETTER
        self._table: NDArray[np.int32] = table

    @cached_property
    def _matcher(self) -> AhoCorasick:
        return AhoCorasick(self.words, matchkind=MatchKind.Standard)

    @cached_property
    def _class_of(self) -> NDArray[np.int64]:
        return np.array(self.classes, np.int64)

    def number(self, text: str) -> NDArray[np.int32]:
        """Give the row of every character of a text."""
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).copy()
        codes[codes > 0xFFFF] = 0xFFFF
        return self._table[codes]

    def mark_words(self, text: str) -> NDArray[np.uint8]:
        """Tell for every character which classes of words begin at it, go on over it, and end at it."""
        size, classes = len(text), self.class_count
        begin = np.zeros(size * classes, np.uint8)
        end = np.zeros(size * classes, np.uint8)
        inside = np.zeros((size + 1) * classes, np.int32)
        found = self._matcher.find_matches_as_indexes(text, overlapping=True)
        if found:
            matches = np.array(found, np.int64)
            kind, start, stop = self._class_of[matches[:, 0]], matches[:, 1], matches[:, 2]
            begin[start * classes + kind] = 1
            end[(stop - 1) * classes + kind] = 1
            inside += np.bincount((start + 1) * classes + kind, minlength=len(inside)).astype(np.int32)
            inside -= np.bincount((stop - 1) * classes + kind, minlength=len(inside)).astype(np.int32)
        middle = np.cumsum(inside.reshape(size + 1, classes)[:size], axis=0) > 0
        return np.concatenate(
            [begin.reshape(size, classes), middle.astype(np.uint8), end.reshape(size, classes)], axis=1
        )

    def lay_out(self, sentences: Sequence[str]) -> Inputs:
        """Give the inputs of a batch of sentences."""
        places: list[tuple[int, int]] = []
        position = GAP
        for sentence in sentences:
            places.append((position, position + len(sentence)))
            position += len(sentence) + GAP
        characters = np.zeros(position, np.int32)
        words = np.zeros((position, PLACES_IN_WORD * self.class_count), np.uint8)
        joined = "\n".join(sentences)
        rows, marks = self.number(joined), self.mark_words(joined)
        offset = 0
        for start, stop in places:
            size = stop - start
            characters[start:stop] = rows[offset : offset + size]
            words[start:stop] = marks[offset : offset + size]
            offset += size + 1
        return Inputs(characters, hash_pairs(characters), words, tuple(places))


def hash_pairs(characters: NDArray[np.int32]) -> NDArray[np.int32]:
    """Give for every place the row of the pair that it and the next place make."""
    left = characters.astype(np.uint32)
    right = np.zeros_like(left)
    right[:-1] = left[1:]
    mixed: NDArray[np.uint32] = left * np.uint32(40503) + right * np.uint32(2654435761)
    return ((mixed ^ (mixed >> np.uint32(15))) * np.uint32(2246822519) >> np.uint32(16)).astype(np.int32)
