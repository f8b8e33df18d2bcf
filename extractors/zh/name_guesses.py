"""Where a name that begins (or ends) somewhere ends (or begins): Chinese, transliterated and Japanese names, best first."""

from __future__ import annotations

import re
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from extractors.lexicons import (
    country_signs,
    foreign_places,
    japanese_surnames,
    name_stopwords,
    surname_odds,
    transliteration_chars,
)
from extractors.zh.composed_names import composed_end, composed_openers
from extractors.zh.foreign_names import CJK, HAN, LEAST_SOUND, NameGuess, foreign_end, foreign_odds, transliterated
from extractors.zh.names import (
    EDGE,
    GIVEN_WORK,
    SWALLOWED,
    context_odds,
    joins_nothing,
    known_persons,
    long_follower,
    may_be_name,
    score_after,
    score_chinese,
    swallows,
)
from extractors.zh.organisation_edges import foreign_prefix
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOREIGN = re.compile(rf"[{CJK}]{{1,8}}(?:[·-][{CJK}A-Za-z]{{1,10}}){{1,4}}")
_DOT = re.compile("[·-]")
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
_TOWARDS = frozenset("向对同与从于")
"""What before a country is no surname."""
_MASKED = "某"
_GIVES = ("任命", "聘任", "选举", "推选", "推举", "增补", "补选", "提名")
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
_AND_MORE = re.compile(
    r"及(?:\d|部分|相关|有关|各|全体|全院|全校|其他|其余|所属|下属|数|[一二三四五六七八九十百]{1,3}余?[名位人]|在[校场职]|党员|师生|职工|学生|家长|企业|科室|部门|[省市县区镇校院局]直)"
)
"""And others, who are not named: no end of a name (陶立|及200余名师生)."""
_COMES = re.compile(
    r"来(?:我[校院县区市省镇乡村局馆园会公司]|本[校院县区市]|[校院访]|[\u4e00-\u9fff]{2,3}[县区市省镇](?:调研|考察|视察|指导))"
)
"""Who comes to the page's own body: no end of a name (陶立|来我校)."""
_LABELS = frozenset({"嘉宾", "来宾", "评委", "选手", "学员", "观众", "姓名", "职务"})
"""Words before a colon or over a column, where a name could stand."""
_ADDRESS = frozenset({"女士", "先生", "小姐", "博士", "教授", "同志", "老师", "太太", "院士", "主任", "书记", "主席"})
"""Forms of address and posts, which are no given name behind a surname."""
_BODIES = (
    "公司",
    "集团",
    "大学",
    "学院",
    "中学",
    "医院",
    "中心",
    "银行",
    "协会",
    "商会",
    "学会",
    "研究院",
    "研究所",
    "事务所",
    "委员会",
    "组织部",
    "宣传部",
    "政府",
    "市委",
    "县委",
    "区委",
    "法院",
    "检察院",
    "政协",
)
"""Ends of bodies behind which a name and its post stand (南陵集团陶立群董事长)."""
_BEHIND_BODY = 3.0
"""What a name gains right behind a body, before a post."""
_KNOWN = 20.0
_score = itemgetter(2)
_COMPOSED = 6.0
"""The log-odds of characters that are parts of Tibetan, Mongolian or Turkic names."""


def _is_given_post(text: str, start: int, end: int) -> bool:
    """Tell whether whoever stands here is given a post (任命黄河为…局长), so that any word must be a name."""
    return text.endswith(_GIVES, 0, start) and text.startswith("为", end) and GIVEN_WORK.match(text, end) is not None


@cache
def _parts_of_lands() -> frozenset[str]:
    """Give what stands behind 和 in the names of countries (圣多美和普林西比)."""
    return frozenset(form.partition("和")[2] for form in foreign_places() if "和" in form)


def _may_stand(name: str) -> bool:
    return name not in foreign_places() and name not in _LABELS and name not in _parts_of_lands()


@cache
def name_openers() -> frozenset[str]:
    """Give the characters that a name without a dot can begin with."""
    sounds = {char for char, odds in transliteration_chars().items() if odds >= LEAST_SOUND}
    return frozenset(sounds).union(
        composed_openers(),
        *(map(itemgetter(0), names) for names in (surname_odds(), known_persons(), japanese_surnames())),
    )


_SURNAME_ENDS = {2: (1,), 3: (1, 2), 4: (2,)}
"""Behind how many characters of a name of so many its given name, of one or two, can begin."""
_LONGEST_LAND = 10
_OF_PLACE = re.compile(r"([州省市县郡])\1长")
"""The end of a place's name before its head (罗德|州州长), which ends no name."""
_BECAUSE = re.compile(
    r"因(?:退休|年龄|个人|工作|身体|病|公|涉|违|故|任期|换届|组织|到龄|届满|其|未|操劳|伤|家庭|健康|业务|职务|岗位|贪|受贿|滥用|严重|犯)"
)
"""What makes 因 behind a name the reason for what follows (董事长马利|因退休辞去)."""
_VERB_REN = re.compile(r"[聘担责曾现历继升出就委]任")
"""What ends in 任 and begins no name (聘任梅林女士)."""


def may_begin(text: str, position: int) -> bool:
    """Tell whether a name can begin at a position, by its first character or a dot behind it: what ``guess_names`` asks first."""
    return text[position : position + 1] in name_openers() or _DOT.search(text, position, position + 9) is not None


def _closes_time(text: str, start: int, end: int) -> bool:
    """Tell whether the last character of a would-be name closes a clause of time (在会见郭伟时说)."""
    return bool(_GOES_ON.match(text, end)) and _AT_THAT_TIME.search(text, max(0, start - 42), start) is not None


def _composed(text: str, start: int) -> list[NameGuess]:
    """Give the name of known parts that begins here, and the one with one more character that such names have (格日勒|图)."""
    end = composed_end(text, start)
    if end is None:
        return []
    one_more = transliteration_chars().get(text[end : end + 1], -9.0) > 0.0
    return [NameGuess(start, stop, _COMPOSED + score_after(text, stop)) for stop in range(end, end + 1 + one_more)]


def _chinese(text: str, start: int) -> Iterator[NameGuess]:
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
            if given in _ADDRESS or (
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
        or (longer and last == "来" and _COMES.match(text, end - 1) is not None)
        or (longer and last == "及" and _AND_MORE.match(text, end - 1) is not None)
        or _CAREER.match(text, end - 1) is not None
        or (longer and last in "时后" and _closes_time(text, start, end))
        or (last in "里中上下内外" and name[:-1] in name_stopwords())
        or (not may_be_name(name) and not _is_given_post(text, start, end))
        or name in foreign_places()
        or _OF_PLACE.match(text, end - 1) is not None
        or (name[0] == "代" and text[start - 1 : start] == "年")
        or (longer and last == "因" and _BECAUSE.match(text, end - 1) is not None)
    )


_DONE_BY = ("作", "做", "提", "致")
"""What behind 所 says that the one before did it (罗永康所作的报告)."""


def guess_names(text: str, start: int) -> list[NameGuess]:
    """Give the names that can begin at ``start``, best first, with what follows them counted in."""
    guesses: list[NameGuess] = []
    if not may_begin(text, start) or _MASKED in text[start : start + 3] or _VERB_REN.match(text, start - 1):
        return guesses
    dotted = _FOREIGN.match(text, start) if _DOT.search(text, start, start + 9) else None
    for length in (4, 3, 2):
        if text[start : start + length] in known_persons() and not (dotted and dotted.end() > start + length):
            return [NameGuess(start, start + length, _KNOWN)]
    if text.startswith(("任命", "由", "和", "及", "与", "兼", "暨", "对中方", "向中方", "同中方"), start) or (
        text.startswith(("对", "向", "同"), start) and foreign_prefix(text[start + 1 : start + 11])
    ):
        return []
    foreign = dotted
    if foreign:
        end = foreign_end(text, foreign)
        sound = foreign_odds(text[start:end])
        if sound is not None:
            guesses.append(NameGuess(start, end, 4.0 + 2.0 * sound + score_after(text, end)))
            return guesses
    guesses.extend(_composed(text, start))
    guesses.extend(_chinese(text, start))
    land = foreign_prefix(text[start : start + _LONGEST_LAND])
    guesses.extend(
        NameGuess(guess.start, guess.end, guess.score - SWALLOWED * long_follower(text, guess.end - 1))
        for guess in transliterated(text, start)
        if guess.end - start >= land and not _OF_PLACE.match(text, guess.end - 1)
    )
    guesses = [
        guess
        for guess in guesses
        if _may_stand(text[guess.start : guess.end])
        and not (text[guess.end - 1] == "所" and text[guess.end : guess.end + 1] in _DONE_BY)
    ]
    guesses.sort(key=_score, reverse=True)
    return guesses


def guess_names_before(text: str, end: int, limit: int) -> list[NameGuess]:
    """Give the names that can end at ``end`` and begin at or after ``limit``, best first, with what precedes them."""
    guesses: list[NameGuess] = []
    for length in (4, 3, 2):
        if end - length >= limit and text[end - length : end] in known_persons():
            return [NameGuess(end - length, end, _KNOWN)]
    for length in (2, 3, 4):
        start = end - length
        if start < limit or not HAN.fullmatch(text, start, end) or text[end - 1] in "为任是由的和与及等长":
            break
        if _OF_PLACE.match(text, end - 1):
            break
        if text[start] in _TOWARDS and foreign_prefix(text[start + 1 : end]) == length - 1:
            continue  # 向波兰总统
        for cut in (1, 2):
            surname, given = text[start : start + cut], text[start + cut : end]
            if surname not in surname_odds() or not 1 <= len(given) <= 2 or given in _ADDRESS:
                continue
            if surname + given in surname_odds():
                continue
            before = 2.0 if start == 0 or text[start - 1] in EDGE else context_odds()[0].get(text[start - 1], -1.0)
            if text.endswith(_BODIES, 0, start):
                before = max(before, _BEHIND_BODY)
            guesses.append(NameGuess(start, end, score_chinese(surname, given) + before))
    guesses.sort(key=_score, reverse=True)
    return guesses
