"""What is cut out of a paragraph: markers of a site, buttons at its end, the brackets that name reporters."""

from __future__ import annotations

import re

from kg.reading.bylines import is_byline
from kg.reading.noise_words import LAST_WORDS
from ontology.articles import Span

_MARKER = re.compile(
    r"##\w{2,20}##|\[/?(?:img|url|b|align|color|size|page)[^\]]{0,60}\]|<!--.{0,200}?-->|#page#|#endText#",
    re.IGNORECASE,
)
_TAIL_BUTTON = re.compile(rf"(?:[\s　]*{LAST_WORDS})+[\s　]*$")
_OPENING = re.compile(r"(?:\S{0,16}?(?:讯|电|訊|電)[\s　]*)?[（(【\[]([^（()）【】\[\]]{2,60})[）)】\]][\s　]*")
_CLOSING = re.compile(r"[（(【\[]([^（()）【】\[\]]{2,60})[）)】\]][\s　]*$")
_MIN_REST = 10
_NEAR_END = 200


def cut_paragraph(text: str, start: int, end: int) -> list[Span]:
    """Give the parts of ``text[start:end]`` that are the article's own words, trimmed of space."""
    paragraph = text[start:end]
    first, last = 0, len(paragraph)
    near = max(0, last - _NEAR_END)
    if match := _TAIL_BUTTON.search(paragraph, near):
        last = match.start()
    match = _CLOSING.search(paragraph, near, last)
    if match and match.start() > _MIN_REST and is_byline(f"（{match.group(1)}）"):
        last = match.start()
    match = _OPENING.match(paragraph, 0, last)
    if match and last - match.end() > _MIN_REST and is_byline(f"（{match.group(1)}）"):
        first = match.end()
    spans = []
    for marker in _MARKER.finditer(paragraph, first, last):
        spans.append(_trimmed(text, start + first, start + marker.start()))
        first = marker.end()
    spans.append(_trimmed(text, start + first, start + last))
    return [span for span in spans if span.end > span.start]


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    return Span(start + left, max(start + left, start + len(part.rstrip())))
