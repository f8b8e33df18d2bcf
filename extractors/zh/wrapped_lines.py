"""Texts whose lines were cut at a fixed width: where a line only goes on with the one before.

>>> lines = ["  岚江省书画装裱协会第二届会员代表大会昨天举行，会长陶立", "群作工作报告，副会长罗永康主持会议，岚江省文联副主席沈", "砚秋出席并讲话，来自各地的会员代表一百六十余人参加了会", "议，大会选举产生了新一届理事会，会议还通过了新的章程。"]
>>> [len(text[slice(*gap)]) for text in ["\\n".join(lines)] for gap in wrapped_gaps(text)]
[1, 1, 1]
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

_LINE = re.compile(r"[^\n]+")
_NARROWEST, _WIDEST = 40, 120
"""Between how many columns lines are cut; a Chinese character takes two."""
_RAGGED = 3
"""How many columns a line that was cut may be shorter than the others: a stop or a word that went to the next line."""
_FEWEST = 3
_WORDS = frozenset(
    {"讲话", "致辞", "主持", "出席", "参加", "发言", "会见", "会谈", "召开", "举行", "考察", "调研", "慰问"}
)
"""Words that no line ends in the middle of but where something cut it."""
_WIDER = 0.1
"""Which part of the lines may be wider than the width: headlines, tables."""
_UNFINISHED = 0.6
"""Which part of the full lines ends amid a sentence, where a width cut them."""
_STOPS = tuple("。！？；：…")
_OPENS = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|[-—•·●■◆▲★※【│┌├└|]|[\u4e00-\u9fff]{2,6}(?:单位|时间|地点|人员|嘉宾|名单|媒体|支持|主题|电话|地址|方式)[：:]"
)
"""What begins a line of its own."""
_TABLE = re.compile(r"\S(?:[ \u3000]{2,}|\t|[│|])\S")
_PARTED = re.compile(r"[ \u3000\t│|]")
"""What any row of a table holds."""


class _Line(NamedTuple):
    start: int
    end: int
    indent: int
    width: int


def wrapped_gaps(text: str) -> list[tuple[int, int]]:
    """Give the ranges between lines of a text (the line end and the indentation behind it) that part no lines; none in most texts."""
    lines = [_measure(text, *match.span()) for match in _LINE.finditer(text) if match.group().strip(" \u3000\t")]
    width = _common_width(lines)
    if width is None:
        return _cut_words(text, lines)
    full = [line for line in lines if width - _RAGGED <= line.width <= width]
    unfinished = [line for line in full if not text.endswith(_STOPS, line.start, line.end)]
    if len(unfinished) < _UNFINISHED * len(full) or len(unfinished) < _FEWEST:
        return _cut_words(text, lines)
    indent = min(line.indent for line in lines)
    gaps: list[tuple[int, int]] = []
    for line, following in pairwise(lines):
        begin = following.start + following.indent
        alone = text.count("\n", line.end, following.start) == 1
        if alone and following.indent == indent and line in unfinished and not _OPENS.match(text, begin):
            gaps.append((line.end, begin))
    return gaps


def _cut_words(text: str, lines: list[_Line]) -> list[tuple[int, int]]:
    """Give the ranges between two lines that part a verb in its middle (并讲|话), wherever else lines end."""
    return [
        (line.end, begin)
        for line, following in pairwise(lines)
        for begin in (following.start + following.indent,)
        if text[line.end - 1] + text[begin] in _WORDS and text.count("\n", line.end, following.start) == 1
    ]


def _measure(text: str, start: int, end: int) -> _Line:
    raw = text[start:end]
    stripped = raw.rstrip(" \u3000\t")
    bare = stripped.lstrip(" \u3000\t")
    columns = 2 * len(stripped) - len(stripped.encode("latin-1", "ignore"))
    table = _PARTED.search(bare) is not None and _TABLE.search(bare) is not None
    return _Line(start, start + len(stripped), len(stripped) - len(bare), 0 if table else columns)


def _common_width(lines: list[_Line]) -> int | None:
    """Give the width that most lines of some length have and few exceed."""
    widths = [line.width for line in lines]
    long = sorted({width for width in widths if _NARROWEST <= width <= _WIDEST}, reverse=True)
    best = max(long, key=lambda width: sum(width - _RAGGED <= other <= width for other in widths), default=None)
    if best is None or sum(width > best for width in widths) > _WIDER * len(widths):
        return None
    return best
