"""The Chinese names, a surname and a given name, that can begin somewhere, by what they are made of and what follows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import (
    country_signs,
    foreign_places,
    name_stopwords,
    surname_odds,
)
from extractors.zh.foreign_names import HAN, NameGuess
from extractors.zh.names import (
    GIVEN_WORK,
    GIVES,
    joins_nothing,
    may_be_name,
    score_after,
    score_chinese,
    swallows,
)
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDS_IN_WEI = re.compile(
    r"[、，；）]|为(?!了)|同志|先生|(?:担|出|兼|接)?任(?![务职何])|代表(?!团|队)|主持|宣读|(?:作|致|讲|发言|介绍|汇报|当选)"
)
"""What behind 为 makes it the end of a name (选举陶有为为书记, 陶有为作报告)."""
_NAMED_WEI = 4.0
"""What a name that ends in 为 gains where another 为 follows, which no other words have."""
_UNJOINED = 3.0
"""What a name loses before 和 and the like where no other can follow them (宋清|和走上讲台)."""
_RANKS = frozenset(["少将", "中将", "上将", "大将", "大校", "上校", "中校", "少校", "上尉", "中尉", "少尉"])
"""What behind a name begins with a character that could end it (陶立|少将)."""
_AT_THAT_TIME = re.compile(r"(?:在|当)[^，。；：！？、\n]{2,40}$")
"""What before a name makes 时 or 后 behind it the end of a clause of time (在会见陶立|时表示)."""
_GOES_ON = FirstCharacters.of_words(
    [
        "，",
        "说",
        "表示",
        "指出",
        "强调",
        "介绍",
        "谈到",
        "提出",
        "透露",
        "认为",
        "坦言",
        "称",
        "要求",
        "的",
        "发表",
        "对",
    ]
)
"""What follows such a clause."""
_CAREER = re.compile(r"(?:曾|先后|历|现|兼|原|时)(?:任(?!职)|担任|出任)|利用(?:其|担任|职|自己|手中)|身为|伙同|涉嫌")
"""What behind a surname begins the tale of a career (陶|曾任副市长)."""
_NUMERALS = frozenset("一二三四五六七八九十0123456789")
_AND_MORE = re.compile(
    r"及(?:\d|部分|相关|有关|各|全体|全院|全校|其他|其余|所属|下属|数|[一二三四五六七八九十百]{1,3}余?[名位人]|在[校场职]|党员|师生|职工|学生|家长|企业|科室|部门|[省市县区镇校院局]直|[^，。；：、\n]{0,8}?(?:总召|[部局厅处会院校市县区]长|主席|书记|主任|总裁|总经理))"
)
"""And others, who are not named: no end of a name (陶立|及200余名师生)."""
_COMES = re.compile(
    r"来(?:我[校院县区市省镇乡村局馆园会公司]|本[校院县区市]|[校院访]|[\u4e00-\u9fff]{2,3}[县区市省镇](?:调研|考察|视察|指导))"
)
"""Who comes to the page's own body: no end of a name (陶立|来我校)."""
_REPORT_MADE = re.compile(r"的[^，。；：\n]{0,60}?(?:报告|汇报|说明|发言)")
"""Behind 作, whose report was heard: no end of a name (听取了陶立作的关于…的汇报)."""
ADDRESS = frozenset({"女士", "先生", "小姐", "博士", "教授", "同志", "老师", "太太", "院士", "主任", "书记", "主席"})
"""Forms of address and posts, which are no given name behind a surname."""


def _is_given_post(text: str, start: int, end: int) -> bool:
    """Tell whether whoever stands here is given a post (任命黄河为…局长), so that any word must be a name."""
    return text.endswith(GIVES, 0, start) and text.startswith("为", end) and GIVEN_WORK.match(text, end) is not None


_SURNAME_ENDS = {2: (1,), 3: (1, 2), 4: (2,)}
"""Behind how many characters of a name of so many its given name, of one or two, can begin."""
HEADS_PLACE = re.compile(r"([州省市县郡])\1长")
"""The end of a place's name before its head (罗德|州州长), which ends no name."""
_BECAUSE = re.compile(
    r"因(?:退休|年龄|个人|工作|身体|病|公|涉|违|故|任期|换届|组织|到龄|届满|其|未|操劳|伤|家庭|健康|业务|职务|岗位|贪|受贿|滥用|严重|犯)"
)
"""What makes 因 behind a name the reason for what follows (董事长马利|因退休辞去)."""


def _closes_time(text: str, start: int, end: int) -> bool:
    """Tell whether the last character of a would-be name closes a clause of time (在会见郭伟时说)."""
    return bool(_GOES_ON.match(text, end)) and _AT_THAT_TIME.search(text, max(0, start - 42), start) is not None


def chinese_names(text: str, start: int) -> Iterator[NameGuess]:
    """Give the Chinese names of two to four characters that can begin here: a surname and a given name."""
    surnames = surname_odds()
    if text[start] not in surnames and text[start : start + 2] not in surnames:
        return
    run = HAN.match(text, start, start + 4)
    for length in range(2, (run.end() - start if run else 0) + 1):
        end = start + length
        cuts = [cut for cut in _SURNAME_ENDS[length] if text[start : start + cut] in surnames]
        if not cuts or _is_no_name(text, start, end):
            continue
        after: float | None = None
        for cut in cuts:
            surname, given = text[start : start + cut], text[start + cut : end]
            if given in ADDRESS or (
                given[-1] == "为" and cut == 1 and length == 3 and not _ENDS_IN_WEI.match(text, end)
            ):
                continue
            if after is None:
                after = score_after(text, end) - _UNJOINED * joins_nothing(text, end)
            score = score_chinese(surname, given) + after
            if given[-1] == "为" and text.startswith("为", end):
                score += _NAMED_WEI
            if length > 2 and len(given) == 2:
                score -= swallows(text, end)
            yield NameGuess(start, end, score)


def _is_no_name(text: str, start: int, end: int) -> bool:
    """Tell whether characters that begin with a surname are no name, by what they are or what they are cut from."""
    name, last = text[start:end], text[end - 1]
    longer = end - start > 2
    return (
        (longer and name.startswith("任命"))
        or (longer and (last in "县市省镇乡区旗局厅委等" or text[end - 1 : end + 1] in _RANKS))
        or (not longer and last == "方" and name[0] in country_signs())
        or text.startswith("为为", end)  # 陶有|为为书记
        or name.endswith("先后")
        or (last == "第" and text[end : end + 1] in _NUMERALS)  # 陶立|第十二届
        or (longer and last == "来" and _COMES.match(text, end - 1) is not None)
        or (longer and last == "及" and _AND_MORE.match(text, end - 1) is not None)
        or _CAREER.match(text, end - 1) is not None
        or (longer and last in "时后" and _closes_time(text, start, end))
        or (longer and last == "新" and text.startswith(("当选", "任命", "晋升"), end))
        or (longer and last in "新现原前" and text[start : end - 1] in foreign_places() and text.startswith("任", end))
        or (longer and last in "作做" and _REPORT_MADE.match(text, end) is not None)
        or (last in "里中上下内外" and name[:-1] in name_stopwords())
        or (not may_be_name(name) and not _is_given_post(text, start, end))
        or name in foreign_places()
        or HEADS_PLACE.match(text, end - 1) is not None
        or (name[0] == "代" and text[start - 1 : start] == "年")
        or (longer and last == "因" and _BECAUSE.match(text, end - 1) is not None)
    )
