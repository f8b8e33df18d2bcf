"""From the text of a page to the article in it: headline, source, byline, date, and the spans that are its body."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.reading.cuts import cut_paragraph
from kg.reading.dating import find_publication
from kg.reading.headlines import find_headline, headline_text, joined_words
from kg.reading.language import to_simplified
from kg.reading.lines import split_lines
from ontology.articles import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.reading.dating import Dated
    from kg.reading.lines import Line

_SOURCE_LABEL = re.compile(r"(?:信息来源|稿件来源|文章来源|稿源|来源|來源)\s*[:：]\s*([^\s　|｜\]】]{2,30})")
_WHOSE = re.compile(r"[\u4e00-\u9fff·]{2,8}(?:同志|先生|女士)?(?:个人)?(?:简历|简介)\s*")
"""A headline that only says whose life the lines below tell (陶立群简历): it is read with them."""
_TEASER_LENGTH = 60
_CUT_OFF = ("...", "…", "．．．")
_HEAD_SEARCH = 40


@dataclass(frozen=True, slots=True)
class Layout:
    """What the lines of a text tell: empty strings and ``None`` where they tell nothing."""

    title: str
    source: str
    byline: str
    dated: Dated | None
    body: tuple[Span, ...]


def lay_out(text: str, *, title: str = "", url: str = "", traditional: bool = False) -> Layout:
    """Read the layout of a text; ``title`` is the headline where a record gives it.

    Every line is either article or noise; what no rule knows is article. The headline is no part of the body but where
    it says whose curriculum vitae the lines are.
    ``traditional`` says that the text is in traditional characters: the rules then look at it in simplified ones.
    """
    plain = to_simplified(text) if traditional else text
    lines = split_lines(plain)
    first = next((place for place, line in enumerate(lines) if line.is_paragraph), len(lines))
    headline = (
        _given_headline(lines[:_HEAD_SEARCH], to_simplified(title) if traditional else title)
        if title
        else find_headline(lines, first)
    )
    told = [line for line in headline if not _WHOSE.fullmatch(plain, line.start, line.end)]
    top = lines.index(told[-1]) + 1 if told else 0
    kept, end = _article_lines(lines, min(top, first), first)
    body = [lines[place] for place in kept if lines[place] not in told]
    spans = [span for line in body for span in cut_paragraph(plain, line.start, line.end)]
    if not spans:
        spans = [Span(line.start, line.end) for line in headline] or [Span(0, 0)]
    head = [line for line in lines[:first] if line.kind != "nav"]
    foot = lines[max(kept[-1] + 1, first) : end] if kept else []
    return Layout(
        title=title or headline_text([_as_printed(text, line) for line in headline]),
        source=_source(text, [*head, *foot]),
        byline=" ".join(_as_printed(text, line).text for line in (*head, *foot) if line.kind == "byline"),
        dated=find_publication(title or headline_text(headline), url, head, body, foot),
        body=tuple(spans),
    )


def _as_printed(text: str, line: Line) -> Line:
    return replace(line, text=text[line.start : line.end])


def _given_headline(lines: list[Line], title: str) -> list[Line]:
    """Find the line that repeats a title known from elsewhere."""
    wanted = _squeezed(title)
    return [line for line in lines if _squeezed(line.text) == wanted][:1]


def _squeezed(words: str) -> str:
    return re.sub(r"\W", "", joined_words(words))


def _article_lines(lines: list[Line], top: int, first: int) -> tuple[list[int], int]:
    """Give the numbers of the lines of the article and the number of the line where lists of other articles begin.

    ``top`` is the first line behind the headline, ``first`` the first paragraph. Dates and names of papers are the
    article's own only between its paragraphs.
    """
    kept: list[int] = []
    teasers = begun = False
    inside: bool | None = None
    end = len(lines)
    for place, line in enumerate(lines):
        if line.kind == "tail" and begun and inside is None:
            inside = _more_below(lines, place, kept)
        if line.kind == "tail" and begun and not inside:
            end = place
            break
        if line.kind in ("tail", "soft_tail"):
            teasers = True
        elif not teasers or _is_full_paragraph(line):
            teasers = False
            begun = begun or line.is_paragraph
            if (line.kind == "text" and place >= top) or (line.kind in ("date", "source") and place > first):
                kept.append(place)
    while kept and lines[kept[-1]].kind != "text":
        kept.pop()
    return kept, end


def _more_below(lines: list[Line], heading: int, kept: list[int]) -> bool:
    """Tell a heading inside an article: more running text stands below it than above."""
    above = sum(len(lines[place].text) for place in kept)
    below = sum(len(line.text) for line in lines[heading + 1 :] if line.is_paragraph and _is_full_paragraph(line))
    return below > above


def _is_full_paragraph(line: Line) -> bool:
    """Tell running text from a teaser, which is short or cut off by dots."""
    if line.kind != "text" or line.text.endswith(_CUT_OFF):
        return False
    return len(line.text) > _TEASER_LENGTH or line.text.endswith("。")


def _source(text: str, lines: Sequence[Line]) -> str:
    names = [text[line.start : line.end] for line in lines if line.kind == "source"]
    for line in lines:
        if line.kind in ("meta", "byline") and (match := _SOURCE_LABEL.search(line.text)):
            return text[line.start + match.start(1) : line.start + match.end(1)].strip("【[（( ")
    return names[-1] if names else ""
