"""Looking for words and expressions by the characters they begin with: most places of a text are passed with one look-up.

An alternation of some hundred words tries them one after another at every place; parted by their first two characters (or
by the first, where an expression or a word of one character begins with it), only the few that can begin there are tried.
What is found is the same.

>>> words = FirstCharacters.of_words(["出席", "参加", "参观"])
>>> [match.group() for match in words.finditer("他参加会议，出席仪式。", 0, 11)]
['参加', '出席']
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping


class FirstCharacters:
    """Expressions by the characters they can begin with; reads like a pattern of ``re``."""

    def __init__(self, patterns: Mapping[str, re.Pattern[str]]) -> None:
        """Take the expressions that read what begins with one character or two; no character stands alone and before another."""
        self._patterns = dict(patterns)
        self.begins = frozenset(key[0] for key in self._patterns)
        """The characters that one of the expressions can begin with."""
        self._begin = re.compile(_beginning(list(self._patterns)))

    @classmethod
    def of_words(cls, words: Iterable[str], *more: tuple[str, str]) -> FirstCharacters:
        """Take expressions, each with the characters it can begin with, and behind them words, the longest first."""
        table: dict[str, list[str]] = defaultdict(list)
        for begins, expression in more:
            for char in begins:
                table[char].append(expression)
        ordered = sorted(set(words), key=lambda word: (-len(word), word))
        single = {*table, *(word for word in ordered if len(word) == 1)}
        for word in ordered:
            table[word[0] if word[0] in single else word[:2]].append(re.escape(word))
        return cls({begins: re.compile("|".join(found)) for begins, found in table.items()})

    @classmethod
    def of_pattern(cls, begins: Iterable[str], pattern: re.Pattern[str]) -> FirstCharacters:
        """Take one expression and all characters, or pairs of them, that it can begin with."""
        return cls(dict.fromkeys(begins, pattern))

    def match(self, text: str, position: int, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give what begins right at a position."""
        patterns, begins = self._patterns, text[position : position + 2]
        if begins[:1] not in self.begins:
            return None
        pattern = patterns.get(begins) or patterns.get(begins[0])
        return pattern.match(text, position, end) if pattern is not None else None

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Give all that a range of the text holds, in order, not overlapping."""
        position, patterns = start, self._patterns
        for candidate in self._begin.finditer(text, start, end):
            begin = candidate.start()
            if begin >= position:
                pattern = patterns.get(text[begin : begin + 2]) or patterns.get(text[begin])
                match = pattern.match(text, begin, end) if pattern is not None else None
                if match is not None:
                    yield match
                    position = match.end()

    def begins_within(self, text: str, first: int, last: int) -> bool:
        """Tell whether something begins at one of the places from ``first`` to before ``last``, wherever it ends."""
        for candidate in self._begin.finditer(text, first, last + 1):
            begin = candidate.start()
            if begin < last and self.match(text, begin) is not None:
                return True
        return False

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Give the first that a range of the text holds."""
        for candidate in self._begin.finditer(text, start, end):
            match = self.match(text, candidate.start(), end)
            if match is not None:
                return match
        return None


def _beginning(keys: Collection[str]) -> str:
    """Give the expression of a place where a key can begin: its first character, and one of the second ones of longer keys."""
    longer = [key for key in keys if len(key) > 1]
    alone = [key for key in keys if len(key) == 1]
    first = _one_of([key[0] for key in keys])
    if not longer:
        return first
    second = f"(?={_one_of([key[1] for key in longer])})"
    return f"{first}(?:(?<={_one_of(alone)})|{second})" if alone else first + second


def _one_of(chars: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, sorted(set(chars))))}]"
