"""Where a sentence has words for events (大会, 座谈会), and which of them are parts of one name."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from extractors.zh.event_kinds import event_heads
from extractors.zh.event_names import COUNTED

_NOT_AFTER_HEAD = re.compile(
    r"晤|议事(?=规则)|(?<=慰问)[电信函金品]|(?<=视频会)[见谈]|(?<=电话会)[见谈晤]|室|议室|场馆|议中心|议精神|精神|制度|机制|员|堂(?!召)|厅|馆|报道|主题|组织|中心|代表|纪要|决议|办|主席|期间的?精神|秘书|长|费|服务|任务|部署|安排|组委|成员"
    r"|成果|主义|资料|手册|材料|计划|方案|平台|地点|通知|议程|品牌|团队|工作部|作风|开放|模式|形式|题|党委|党组|机关|常委会|副|主任|办公|委员(?!会)|第[一二三四五六七八九十\d]+次"
    r"|造林|证书|聘书|节|书记|部(?!分)|局|委(?!员)|处|科|院(?!长)",
)
_GAP_VERBS = re.compile(
    r"审议|听取|通过|同意|建议|提议|指出|强调|要求|认为|表示|讨论|研究(?!会|成果|院|所)|部署(?!会)|传达|宣布|决定|表彰(?!会|大会)|讲话|主持|出席|参加|召开|举行|举办|发言|致辞|开幕(?!会|式)|闭幕(?!会|式)|结束|进行"
    r"|[并上的由在后以是将为了到对向说]|期间|[，。；：！？、\n]",
)
_NEXT_QUOTED = re.compile(r"[”》][、和与及]?[“《]")
"""Between the names of two events in quotes (“创新论坛”“青年论坛”)."""
_SESSION = re.compile(COUNTED)
_SESSION_NEAR = 24
_AND = re.compile(r"(?:[和与及]|以及)(?=[^，。；：、]{2})")
_AND_SESSION = re.compile(rf"(?:{_AND.pattern}|、)[^，。；：、]*{COUNTED}")
"""Between two sessions that are both counted (南陵论坛第三次会议和北川论坛第五次峰会)."""


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(event_heads(), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)


@lru_cache(maxsize=2)
def _heads_of(text: str) -> list[tuple[int, int]]:
    """Give where the words for events stand in a whole text, whose sentences are asked for one by one."""
    return [(left, right) for _, left, right in _automaton().find_matches_as_indexes(text)]


def _words_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give where the words for events stand in a range of a text; one that reaches over its edges may hide another inside."""
    if end - start < len(text):
        heads = _heads_of(text)
        first, last = bisect_left(heads, (start,)), bisect_left(heads, (end,))
        if not (first and heads[first - 1][1] > start) and not (last > first and heads[last - 1][1] > end):
            return heads[first:last]
    matches = _automaton().find_matches_as_indexes(text[start:end])
    return [(start + left, start + right) for _, left, right in matches]


def names_event(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence has a word for an event at all."""
    return bool(heads_in(text, start, end))


_NO_MEETING = ("议事", "议程", "议题", "议案")
"""What behind 会 begins another word (大会议程)."""


def heads_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give where the words for events stand in a range that no other word behind them makes one of another kind (会议室)."""
    spans = [
        (left, right + 1 if text.startswith("会议", right - 1) and not text.startswith(_NO_MEETING, right) else right)
        for left, right in _words_in(text, start, end)
    ]
    return [(left, right) for left, right in spans if not _NOT_AFTER_HEAD.match(text, right, end)]


def goes_on_to(text: str, limit: int, begin: int, stop: int, following: tuple[int, int]) -> bool:
    """Tell whether the name of which a word ends here goes on to the word that follows (开幕式暨启动仪式)."""
    gap = text[stop : following[0]]
    if gap in ("和", "与", "及", "以及") or _NEXT_QUOTED.match(gap):
        return False
    if _AND.match(gap) and text[begin:stop] == text[slice(*following)] and len(gap) < _SESSION_NEAR:
        return False  # 南陵论坛和北川论坛
    if _AND_SESSION.match(gap) and _SESSION.search(text, max(limit, begin - _SESSION_NEAR), stop):
        return False
    if gap.startswith("暨") or (gap.startswith("（") and gap.endswith("）")):
        return True
    generic_start = begin == limit or text[begin - 1] in "，。；：\n"
    return len(gap) <= 24 and not generic_start and not _GAP_VERBS.search(gap)
