"""From the text of a page to the article in it: headline, source, byline, date, and the spans that are its body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.reading.cuts import cut_paragraph
from kg.reading.dating import Dated, find_publication
from kg.reading.headlines import find_headline, headline_text, joined_words
from kg.reading.lines import Line, split_lines
from ontology.articles import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_SOURCE_LABEL = re.compile(r"(?:信息来源|稿件来源|文章来源|稿源|来源|來源)\s*[:：]\s*([^\s　|｜\]】]{2,30})")
_TEASER_LENGTH = 60
_HEAD_SEARCH = 40


@dataclass(frozen=True, slots=True)
class Layout:
    """What the lines of a text tell: empty strings and ``None`` where they tell nothing."""

    title: str
    source: str
    byline: str
    dated: Dated | None
    body: tuple[Span, ...]


def lay_out(text: str, *, title: str = "", url: str = "") -> Layout:
    """Read the layout of a text; ``title`` is the headline where a record gives it.

    Every line is either article or noise; what no rule knows is article. The headline is no part of the body.
    """
    lines = split_lines(text)
    first = next((place for place, line in enumerate(lines) if line.is_paragraph), len(lines))
    headline = _given_headline(lines[:_HEAD_SEARCH], title) if title else find_headline(lines, first)
    top = lines.index(headline[-1]) + 1 if headline else 0
    kept, foot_from = _kept_lines(lines, top, first)
    kept = [line for line in kept if line not in headline]
    spans = [span for line in kept for span in cut_paragraph(text, line.start, line.end)]
    if not spans:
        spans = [Span(line.start, line.end) for line in headline] or [Span(0, 0)]
    bottom = lines.index(kept[-1]) + 1 if kept else len(lines)
    head = [line for line in lines[:first] if line.kind != "nav"]
    title = title or headline_text(headline)
    foot = [line for line in lines[bottom:foot_from] if line not in head]
    around = (*head, *foot)
    return Layout(
        title=title,
        source=_source(around),
        byline=" ".join(line.text for line in around if line.kind == "byline"),
        dated=find_publication(title, url, head, kept, foot),
        body=tuple(spans),
    )


def _given_headline(lines: list[Line], title: str) -> list[Line]:
    """Find the line that repeats a title known from elsewhere."""
    wanted = _squeezed(title)
    return [line for line in lines if _squeezed(line.text) == wanted][:1]


def _squeezed(words: str) -> str:
    return re.sub(r"\W", "", joined_words(words))


def _kept_lines(lines: list[Line], top: int, first: int) -> tuple[list[Line], int]:
    """Give the lines of the article and the number of the line where lists of other articles begin."""
    kept: list[Line] = []
    teasers = False
    for place, line in enumerate(lines):
        if line.kind == "tail" and place >= first and any(found.is_paragraph for found in kept):
            return kept, place
        if line.kind in ("tail", "soft_tail"):
            teasers = True
        elif teasers and not _is_full_paragraph(line):
            continue
        else:
            teasers = False
            own = place >= min(top, first) if line.kind == "text" else line.kind == "date" and place >= first
            if own:
                kept.append(line)
    return kept, len(lines)


def _is_full_paragraph(line: Line) -> bool:
    return line.kind == "text" and (len(line.text) > _TEASER_LENGTH or line.text.endswith("。"))


def _source(lines: Iterable[Line]) -> str:
    names = [line.text for line in lines if line.kind == "source"]
    for line in lines:
        if line.kind == "meta" and (match := _SOURCE_LABEL.search(line.text)):
            return match.group(1).strip("【[（( ")
    return names[0] if names else ""
