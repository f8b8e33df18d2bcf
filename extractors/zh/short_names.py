"""Short forms of people's names that the article has told in full: 陈先生 and 宋秘书长, 施罗德 for 马丁·施罗德.

A short form counts only behind the full name, or in the headline right above it, and only while it can mean one person of
the article.

>>> full = [(0, "宋明远"), (10, "马丁·施罗德")]
>>> [(m, n) for *m, n in find_short_names("宋明远与来宾见面。随后马丁·施罗德致辞。施罗德说，感谢宋先生。", full, set())]
[([20, 23], '马丁·施罗德'), ([27, 28], '宋明远')]
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.zh.names import FUNCTION_SURNAMES, split_surname

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

ADDRESS = re.compile(r"(?:先生|女士|小姐|博士|教授|院士|爵士|老师|总(?![经理书部会工裁干局统署])|董(?!事))")
_ONLY_ONE = ("总书记",)
"""Titles that one person holds, and by which papers call him without his name."""
_OPENING = "|".join(rf"{title}(?<![^，。；：！？、\n日午]{title})" for title in _ONLY_ONE)
_GOES = re.compile(rf"({_OPENING})(?=在[^，。]{{2,30}}(?:考察|调研|视察|看望|慰问)|来到|走进|深入|前往|赴)")
_SUBJECT = re.compile(
    r"(?:先后|曾|历任|现任|还|亦|又|再度|随后)*(?:任(?!何|意|性)|担任|出任|调任|升任|转任|利用(?:担任|职务|其)|涉嫌|落马|被查|被免|被双开|被判|受贿|坦言|则?表示|说|称(?!号|赞|为)|指出|认为|介绍|透露|告诉)|于(?:19|20)\d\d年|(?:19|20)\d\d年出生"
)
"""What behind a surname alone says that somebody told of before is meant (陶曾任…, 陶利用职务便利…)."""
_CLAUSE = "，。；：！？\n　 ”年月日"
_BEFORE = "，。；：！？、（）“”「」\n 　和与及向对由请邀是感谢于"
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LEAST = 2
_SENTENCE_END = re.compile("[。！？]")


def find_short_names(
    text: str, full: Iterable[tuple[int, str]], role_starts: Container[int]
) -> Iterator[tuple[int, int, str]]:
    """Give where short forms stand and whose they are; ``full`` holds the full names by where they stand."""
    first: dict[str, int] = {}
    for start, name in full:
        first.setdefault(name, start)
    yield from _titled(text, first)
    yield from _dotted(text, first)
    yield from _addressed(text, first, role_starts)


def _titled(text: str, first: dict[str, int]) -> Iterator[tuple[int, int, str]]:
    """Find 总书记 alone, who goes somewhere, where the article names one who is 总书记."""
    holders = {name for name in first if any(name + title in text for title in _ONLY_ONE)}
    if len(holders) != 1:
        return
    name = holders.pop()
    yield from ((found.start(1), found.end(1), name) for found in _GOES.finditer(text))


def _dotted(text: str, first: dict[str, int]) -> Iterator[tuple[int, int, str]]:
    owners: dict[str, set[str]] = defaultdict(set)
    for name in first:
        parts = name.split("·")
        for part in {parts[0], parts[-1], parts[-2]} if len(parts) > 1 else ():
            if len(part) >= _LEAST and _HAN.match(part):
                owners[part].add(name)
    for part, names in owners.items():
        name = next(iter(names))
        early = first.get(part, len(text)) < first[name]
        if len(names) > 1 or (early and not _heads_line(text, first[part], first[name])):
            continue
        begin = first[part] if early else first[name] + len(name)
        start = text.find(part, begin)
        while start >= 0:
            end = start + len(part)
            dotted = (start > begin and text[start - 1] == "·") or text.startswith("·", end)
            if not dotted:
                yield start, end, name
            start = text.find(part, start + 1 if dotted else end)


def _heads_line(text: str, short: int, full: int) -> bool:
    """Tell whether a short name stands in a headline and the full one in the first sentence below."""
    line = text.find("\n", short, full)
    return (
        line >= 0 and _SENTENCE_END.search(text, short, line) is None and _SENTENCE_END.search(text, line, full) is None
    )


def _addressed(text: str, first: dict[str, int], role_starts: Container[int]) -> Iterator[tuple[int, int, str]]:
    owners: dict[str, set[str]] = defaultdict(set)
    for name in first:
        if "·" not in name and _HAN.match(name):
            owners[split_surname(name)[0]].add(name)
    singles = {surname: next(iter(names)) for surname, names in owners.items() if len(names) == 1}
    if not singles:
        return
    table = sorted(singles)
    for index, start, end in AhoCorasick(table, matchkind=MatchKind.LeftmostLongest).find_matches_as_indexes(text):
        surname, name = table[index], singles[table[index]]
        if start <= first[name] or (start and text[start - 1] not in _BEFORE):
            continue
        rare = surname in FUNCTION_SURNAMES
        titled = end in role_starts and not rare
        alone = not rare and text[start - 1 : start] in _CLAUSE and len(surname) == 1 and _SUBJECT.match(text, end)
        if titled or alone or ADDRESS.match(text, end):
            yield start, end, name
