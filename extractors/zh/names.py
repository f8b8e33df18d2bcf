"""Personal names: how likely characters are a name, and where the name that begins (or ends) somewhere ends (or begins).

The score is a log-likelihood ratio (natural logarithm) of "a name stands here" against running text: surname, given-name
characters, and the characters on both sides. Transliterated and Japanese names have scores of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from extractors.lexicons import (
    country_signs,
    foreign_places,
    given_chars,
    japanese_surnames,
    name_stopwords,
    place_forms,
    read_table,
    surname_odds,
    transliteration_chars,
)
from extractors.zh.organisations import foreign_prefix, starts_with_known
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Mapping

CJK = "\u3400-\u4dbf\u4e00-\u9fff"
_FOREIGN = re.compile(rf"[{CJK}]{{1,8}}(?:[·-][{CJK}A-Za-z]{{1,10}}){{1,4}}")
_HAN = re.compile(rf"[{CJK}]+")
_DOT = re.compile("[·-]")
_LEAST_SOUND = -1.5
"""The least log-odds of a character inside a transliterated name."""
_UNKNOWN_SURNAME = -3.0
_UNKNOWN_GIVEN = -2.5
_LENGTH_PRIOR = {1: -1.8, 2: -0.2}
_STOPWORD = -6.0
_COMPOUND_LEAST = 1.0
"""A compound surname is counted as no rarer than this: the lists of names hold few bearers of most of them."""
_FOLLOWER = 2.0
GIVEN_POST_ENDS = r"书记|主席|委员|主任|总经理|董事|理事|监事|代表|顾问|[省市县区州局厅部院校会社行处科所站馆台事组庭队]长|秘书长|总?(?:工程|经济|会计|统计|农艺|规划)师|检察员|审判员|调研员|政委"
"""How the posts end that tell, behind 任 and the like, that a person stands before them: alternatives of an expression."""

_GIVEN_WORK = FirstCharacters.of_words(
    [],
    ("任为", rf"[任为][^，。；、：\n]{{0,30}}?(?:{GIVEN_POST_ENDS}|教授|主委)"),
    ("作", r"作[^，。；、：\n]{0,24}?(?:报告|说明|汇报|发言|讲话|总结|解读|部署|讲解|辅导|点评)"),
)
"""A post that is given or a report that is made, right behind a name."""
_GOING = r"[到赴][^，。；：\n]{1,16}?(?:调研|慰问|走访|考察|检查|视察|看望|督导|指导|督查|宣讲|参加|出席)"
_SWALLOWED = 6.0
_VERB = 1.0
"""What a name gains before any verb of two characters."""
_PART_OF_VERB = 1.5
"""What a name of three characters loses whose last one makes a verb with the next (禚文翻|阅)."""
_ENDS_IN_VERB = 6.0
"""What a name with a dot loses whose last characters are a verb or begin one (阿木道别|毕业生, 阿木道|别毕业生)."""
_UNJOINED = 3.0
"""What a name loses before 和 and the like where no other can follow them (宋清|和走上讲台)."""
_JOINTS = frozenset("和与及同")
_GROUP = re.compile(
    rf"[^，。；：、\n]{{0,10}}?(?:代表|们|干部|人员|负责人|领导|成员|专家|学生|教师|员工|职工|{GIVEN_POST_ENDS})"
)
"""Who can be joined to somebody without a name (荣光和学生代表)."""
_MASKED = "某"
_GIVES = ("任命", "聘任", "选举", "推选", "推举", "增补", "补选", "提名")
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
)
"""Ends of bodies behind which a name and its post stand (南陵集团陶立群董事长)."""
FUNCTION_SURNAMES = frozenset("曾向于对从和都应同连经全时单能那任关")
"""Surnames that are more often a small word of the sentence."""
_KNOWN = 20.0
_NEVER_FOREIGN = -2.0
_JAPAN = re.compile("日本|日方|日媒|日籍|东京|大阪|中日|日中|日美|美日|日韩")
_FAR = 1500
_NOT_LAST = "互就在将已还也又均都"
_ADVERB = re.compile("[都也均将已还就][将会要在是有能可被已认不]|是[^，。]")
_EDGE = "，。；：！？、（）《》“”\n 　…—"


@dataclass(frozen=True, slots=True)
class NameGuess:
    """A possible name: where it ends (or begins) and its log-likelihood ratio."""

    start: int
    end: int
    score: float


@cache
def _context() -> tuple[Mapping[str, float], Mapping[str, float]]:
    rows = read_table("zh_name_context")
    return (
        {row["char"]: max(-4.0, float(row["before"])) for row in rows},
        {row["char"]: max(-4.0, float(row["after"])) for row in rows},
    )


def name_followers(effect: str) -> list[str]:
    """Give the words that, right behind characters, make a name of them ``likelier`` or ``expected`` in the first place."""
    return [row["word"] for row in read_table("zh_name_followers") if effect in row["makes"].split("|")]


@cache
def _followers() -> FirstCharacters:
    words = [row["surface"] for row in read_table("zh_triggers") if len(row["surface"]) > 1]
    return FirstCharacters.of_words([*words, *name_followers("likelier")], ("到赴", _GOING))


def score_after(text: str, end: int) -> float:
    """Score what stands after a name that ends at ``end``."""
    if end >= len(text):
        return 1.5
    char = text[end]
    if char in _EDGE:
        return 2.0
    if char.isdigit():
        return 1.5
    odds = _context()[1].get(char, -1.0)
    if _followers().match(text, end):
        return odds + _FOLLOWER
    return odds + (_VERB if text[end : end + 2] in _verbs() else 0.0)


def joins_nothing(text: str, position: int) -> bool:
    """Tell whether 和 and the like stand here and neither a person nor a body can begin behind them."""
    if text[position : position + 1] not in _JOINTS or long_follower(text, position):
        return False
    opens = surname_odds().get(text[position + 1 : position + 2], _UNKNOWN_SURNAME) > _UNKNOWN_SURNAME
    if opens or _GROUP.match(text, position + 1):
        return False
    return "·" not in text[position : position + 10] and not starts_with_known(text[position + 1 :][:12])


@cache
def _verbs() -> frozenset[str]:
    return frozenset(row["word"] for row in read_table("zh_verbs"))


def _swallows(text: str, end: int) -> float:
    """Score what a name of three characters loses whose last one could as well begin the next word (王会|见 or 王|会见)."""
    if long_follower(text, end - 1):
        return _SWALLOWED
    return _PART_OF_VERB if text[end - 1 : end + 1] in _verbs() else 0.0


def long_follower(text: str, position: int) -> bool:
    """Tell whether a word of two or more characters that likes to follow names begins at a position."""
    match = _followers().match(text, position)
    return (match is not None and len(match.group()) > 1) or _GIVEN_WORK.match(text, position) is not None


def is_ordinary_word(name: str) -> bool:
    """Tell whether a name is also an ordinary word (解放, 蓝天), so that only its neighbours can make it a name."""
    return name in name_stopwords() or name in place_forms() or name in foreign_places()


def score_chinese(surname: str, given: str) -> float:
    """Score a Chinese name on its own characters: surname of one or two characters, given name of one or two."""
    if len(given) not in _LENGTH_PRIOR:
        return 0.0
    odds = surname_odds().get(surname, _UNKNOWN_SURNAME)
    if len(surname) == 2 and surname in surname_odds():
        odds = max(odds, _COMPOUND_LEAST)
    chars = given_chars()
    if len(given) == 1:
        odds += chars[given].single if given in chars else _UNKNOWN_GIVEN
    else:
        odds += chars[given[0]].first if given[0] in chars else _UNKNOWN_GIVEN
        odds += chars[given[1]].second if given[1] in chars else _UNKNOWN_GIVEN
    odds += _LENGTH_PRIOR[len(given)]
    if is_ordinary_word(surname + given):
        odds += _STOPWORD
    return odds


def split_surname(name: str) -> tuple[str, str]:
    """Part a Chinese name into surname and given name; a compound surname wins where it leaves a given name."""
    if len(name) > 2 and name[:2] in surname_odds():
        return name[:2], name[2:]
    return name[:1], name[1:]


@cache
def known_persons() -> frozenset[str]:
    """Give the names of public figures that the character model alone would miss."""
    return frozenset(row["name"] for row in read_table("zh_known_persons"))


@cache
def _never() -> frozenset[str]:
    words = {row["word"] for row in read_table("zh_never_names")}
    for table in ("zh_triggers", "zh_organisation_cues", "zh_roles"):
        words.update(row["surface"] for row in read_table(table))
    return frozenset(words)


def may_be_name(name: str) -> bool:
    """Tell whether characters can be a name at all: no verb, post or other word that stands where a name could."""
    return name not in _never()


def _is_given_post(text: str, start: int, end: int) -> bool:
    """Tell whether whoever stands here is given a post (任命黄河为…局长), so that any word must be a name."""
    return text.endswith(_GIVES, 0, start) and text.startswith("为", end) and _GIVEN_WORK.match(text, end) is not None


def _may_stand(name: str) -> bool:
    return name not in foreign_places() and name not in _LABELS


@cache
def _openers() -> frozenset[str]:
    """Give the characters that a name without a dot can begin with."""
    sounds = {char for char, odds in transliteration_chars().items() if odds >= _LEAST_SOUND}
    return frozenset(sounds).union(
        *(map(itemgetter(0), names) for names in (surname_odds(), known_persons(), japanese_surnames()))
    )


def may_begin(text: str, position: int) -> bool:
    """Tell whether a name can begin at a position, by its first character or a dot behind it: what ``guess_names`` asks first."""
    return text[position : position + 1] in _openers() or _DOT.search(text, position, position + 9) is not None


def guess_names(text: str, start: int) -> list[NameGuess]:
    """Give the names that can begin at ``start``, best first, with what follows them counted in."""
    guesses: list[NameGuess] = []
    if not may_begin(text, start) or _MASKED in text[start : start + 3]:
        return guesses
    for length in (4, 3, 2):
        if text[start : start + length] in known_persons():
            return [NameGuess(start, start + length, _KNOWN)]
    if text.startswith(("由", "和", "及", "与", "兼", "暨", "对中方", "向中方", "同中方"), start) or (
        text.startswith(("对", "向", "同"), start) and foreign_prefix(text[start + 1 : start + 11])
    ):
        return []
    foreign = _FOREIGN.match(text, start) if _DOT.search(text, start, start + 9) else None
    if foreign:
        end = _foreign_end(text, foreign)
        sound = _sounds_foreign(text[start:end])
        if sound is not None:
            guesses.append(NameGuess(start, end, 4.0 + 2.0 * sound + score_after(text, end)))
            return guesses
    run = _HAN.match(text, start, start + 4)
    for length in range(2, (run.end() - start if run else 0) + 1):
        name = text[start : start + length]
        if length == 2 and name[1] == "方" and name[0] in country_signs():
            continue
        if name[-1] in "里中上下内外" and name[:-1] in name_stopwords():
            continue
        if (
            (name in _never() and not _is_given_post(text, start, start + length))
            or name in foreign_places()
            or (length > 2 and name[-1] in "县市省镇乡区旗局厅委等")
        ):
            continue
        after: float | None = None
        for cut in (1, 2):
            surname, given = name[:cut], name[cut:]
            if (
                not 1 <= len(given) <= 2
                or surname not in surname_odds()
                or given in _ADDRESS
                or (given[-1] == "为" and length == cut + 2 == 3)
            ):
                continue
            if after is None:
                after = score_after(text, start + length) - _UNJOINED * joins_nothing(text, start + length)
            score = score_chinese(surname, given) + after
            if length > 2 and len(given) == 2:
                score -= _swallows(text, start + length)
            guesses.append(NameGuess(start, start + length, score))
    guesses.extend(
        NameGuess(guess.start, guess.end, guess.score - _SWALLOWED * long_follower(text, guess.end - 1))
        for guess in _transliterated(text, start)
    )
    guesses = [guess for guess in guesses if _may_stand(text[guess.start : guess.end])]
    guesses.sort(key=lambda guess: -guess.score)
    return guesses


def guess_names_before(text: str, end: int, limit: int) -> list[NameGuess]:
    """Give the names that can end at ``end`` and begin at or after ``limit``, best first, with what precedes them."""
    guesses: list[NameGuess] = []
    for length in (4, 3, 2):
        if end - length >= limit and text[end - length : end] in known_persons():
            return [NameGuess(end - length, end, _KNOWN)]
    for length in (2, 3, 4):
        start = end - length
        if start < limit or not _HAN.fullmatch(text, start, end) or text[end - 1] in "为任是由的和与及等长":
            break
        for cut in (1, 2):
            surname, given = text[start : start + cut], text[start + cut : end]
            if surname not in surname_odds() or not 1 <= len(given) <= 2 or given in _ADDRESS:
                continue
            if surname + given in surname_odds():
                continue
            before = 2.0 if start == 0 or text[start - 1] in _EDGE else _context()[0].get(text[start - 1], -1.0)
            if text.endswith(_BODIES, 0, start):
                before = max(before, 1.5)
            guesses.append(NameGuess(start, end, score_chinese(surname, given) + before))
    guesses.sort(key=lambda guess: -guess.score)
    return guesses


def _foreign_end(text: str, match: re.Match[str]) -> int:
    """Cut the last part of a dotted name where transliteration characters end."""
    last = re.split("[·-]", match.group())[-1]
    begin = match.end() - len(last)
    odds = transliteration_chars()
    best, score, total = match.end(), -99.0, 0.0
    for length in range(1, len(last) + 1):
        if length > 1 and (
            long_follower(text, begin + length - 1)
            or (last[length - 1] in _NOT_LAST and long_follower(text, begin + length))
            or _ADVERB.match(text, begin + length - 1)
        ):
            break
        total += odds.get(last[length - 1], -4.0)
        stop = begin + length
        cuts_verb = length > 1 and text[stop - 1 : stop + 1] in _verbs()
        ends_in_verb = cuts_verb or (length > 2 and text[stop - 2 : stop] in _verbs() and text[stop] not in _EDGE)
        value = total + score_after(text, begin + length) - _ENDS_IN_VERB * ends_in_verb
        if value > score:
            best, score = begin + length, value
    return best


def _sounds_foreign(name: str) -> float | None:
    """Give the mean log-odds, at most 2, that the characters of a dotted name transliterate; None if they do not.

    One character that hardly ever does is let pass where the others leave no doubt (伊本·礼萨).
    """
    values = [transliteration_chars().get(char, -9.0) for char in name if char != "·" and not char.isascii()]
    odd = [value for value in values if value < _NEVER_FOREIGN]
    if not values or len(odd) > 1 or (odd and (len(values) < 4 or sum(values) - odd[0] < 9.0)):
        return None
    return min(2.0, sum(max(value, _NEVER_FOREIGN) for value in values) / len(values))


def _transliterated(text: str, start: int) -> list[NameGuess]:
    odds = transliteration_chars()
    guesses: list[NameGuess] = []
    total = -3.0
    for length in range(1, 9):
        if start + length > len(text):
            break
        value = odds.get(text[start + length - 1])
        if value is None or value < _LEAST_SOUND:
            break
        total += min(value, 2.5)
        if length >= 2:
            guesses.append(NameGuess(start, start + length, total + score_after(text, start + length) - 1.0))
    japanese = next((n for n in (4, 3, 2) if text[start : start + n] in japanese_surnames()), 0)
    if japanese and _JAPAN.search(text, max(0, start - _FAR), start + _FAR):
        for given in (2, 1, 3):
            name = text[start : start + japanese + given]
            if _HAN.fullmatch(name) and len(name) == japanese + given:
                end = start + japanese + given
                guesses.append(NameGuess(start, end, 1.0 + score_after(text, end)))
    return guesses
