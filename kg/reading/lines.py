"""The lines of a text with their offsets, and what kind of line each is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from kg.reading import noise

LineKind = Literal["text", "nav", "meta", "byline", "source", "date", "notice", "tail", "soft_tail"]
"""What a line is: ``text`` is all that may belong to the article; ``tail`` begins lists of other articles."""

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_PARAGRAPH_LENGTH = 60
_ENUMERATED = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]+[条章]|[▲●■◆]"
)
_OPEN_END = re.compile(r"[：:；;，,、]$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank: its words without the space around them, and where these lie in the text."""

    text: str
    start: int
    kind: LineKind

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.start + len(self.text)

    @property
    def is_paragraph(self) -> bool:
        """Tell running text from a headline or a name: long, a sentence, an item, or open at its end."""
        return self.kind == "text" and (
            len(self.text) >= _PARAGRAPH_LENGTH
            or "。" in self.text
            or _ENUMERATED.match(self.text) is not None
            or _OPEN_END.search(self.text) is not None
            or noise.STARTS_REPORT.match(self.text) is not None
        )


def split_lines(text: str) -> list[Line]:
    """Cut a text into its lines, leaving out blank ones, and say what kind each is."""
    lines = []
    for match in _LINE.finditer(text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words[0])
            lines.append(Line(words, start, classify(words)))
    return lines


def classify(words: str) -> LineKind:
    """Say what kind of line this is by itself; in doubt it is ``text``."""
    if len(words) > noise.LONGEST:
        return "text"
    for kind, matches in _TESTS:
        if matches(words):
            return kind
    return "text"


_TESTS: tuple[tuple[LineKind, noise.Test], ...] = (
    ("tail", noise.is_tail_heading),
    ("soft_tail", noise.is_soft_tail_heading),
    ("nav", noise.is_navigation),
    ("date", noise.is_date),
    ("byline", noise.is_byline),
    ("meta", noise.is_meta),
    ("notice", noise.is_notice),
    ("source", noise.is_source),
)
