"""The sentences of a text: closed by stops and by the ends of lines, and never so long that reading one takes more than linear time.

>>> text = "会议召开。“好！”\\n散会"
>>> [text[start:end] for start, end in split_sentences(text)]
['会议召开。', '“好！”', '散会']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_SENTENCE = 3000
_DATELINE = re.compile(
    r"(?:(?<=\n)|^)[^\S\n]*(?:[^，。；：！？\n]{0,20}?\d{1,2}日(?:电|讯)|（[^（）\n]{1,10}[讯电]）|本[报网台刊社]讯|讯(?=（))(?:[^\S\n]*（[^（）\n]{1,40}）)*[^\S\n]*"
)
_LOST_LINE = re.compile(
    r"[ \u3000](?<![ \u3000][ \u3000])[ \u3000]++(?=(?:（(?:其间[：，]?)?)?(?:19|20)\d\d[.年]\d{1,2}|[\u4e00-\u9fff]{2,4}(?:，[男女]，|(?:同志)?简历))"
)
_NEXT_LIFE = re.compile(r"[；：][ \u3000]*(?=[\u4e00-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?，[男女]，)")
"""Before whoever is introduced next in a row of short lives (…宣传部部长；滕兰，女，1975年生，现任…)."""
_SENTENCE = re.compile(r"[^。！？\n]*(?:[。！？]+[”’）]*|\n|$)")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Give the sentences of a text as ranges; a line end closes a sentence too, a dateline (新华社北京4月1日电) is none."""
    spans = (match.span() for match in _SENTENCE.finditer(text) if match.group().strip())
    lines = (line for start, end in spans for line in _lines(text, _behind_dateline(text, start), end))
    return [piece for start, end in lines for piece in _pieces(text, start, end)]


def after_last(text: str, marks: str, start: int, end: int) -> int:
    """Give where a range goes on behind the last of some marks in it, its beginning where there is none.

    >>> after_last("会议召开。陶立群说，", "。；", 0, 9), after_last("会议召开", "。；", 1, 4)
    (5, 1)
    """
    return max(start, *(text.rfind(mark, start, end) + 1 for mark in marks))


def _behind_dateline(text: str, start: int) -> int:
    dateline = _DATELINE.match(text, start)
    return dateline.end() if dateline else start


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut where two blanks stand for the end of a line that was lost, and where a sentence introduces the next person."""
    cuts = [match.span() for match in _LOST_LINE.finditer(text, start, end)]
    if text.find("，男，", start, end) >= 0 or text.find("，女，", start, end) >= 0:
        cuts = sorted([*cuts, *(match.span() for match in _NEXT_LIFE.finditer(text, start, end))])
    for left, right in cuts:
        if text[start:left].strip():
            yield start, right
            start = right
    yield start, end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence that is far longer than sentences are (a table, a text without stops) so that reading it takes linear time."""
    while end - start > LONGEST_SENTENCE:
        middle, stop = start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE
        stop = next((cut + 1 for mark in "；，、 " if (cut := text.rfind(mark, middle, stop)) >= 0), stop)
        yield start, stop
        start = stop
    yield start, end
