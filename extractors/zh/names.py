"""Personal names: how likely characters are a name, by the characters themselves and those on both sides.

The score is a log-likelihood ratio (natural logarithm) of "a name stands here" against running text: surname, given-name
characters, and the characters on both sides.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import (
    foreign_places,
    given_chars,
    name_stopwords,
    place_forms,
    plain_verbs,
    read_table,
    surname_odds,
)
from extractors.zh.organisation_edges import starts_with_known
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNKNOWN_SURNAME = -3.0
_UNKNOWN_GIVEN = -2.5
_LENGTH_PRIOR = {1: -1.8, 2: -0.2}
_STOPWORD = -6.0
_COMPOUND_LEAST = 1.0
"""A compound surname is counted as no rarer than this: the lists of names hold few bearers of most of them."""
_FOLLOWER = 2.0
GIVEN_POST_ENDS = r"书记|总理|首相|总统|大臣|大使|司令员?|参谋长|行政长官|审计长|发言人|主席|委员|主任|总经理|总裁|董事|理事|监事|代表|顾问|[省市县区州局厅部院校会社行处科所站馆台事组庭队司关园厂场矿署团察镇乡]长|秘书长|总监|总编辑|主编|主教练|首席执行官|总干事|总?(?:工程|经济|会计|统计|农艺|规划)师|检察员|审判员|调研员|政委"
"""How the posts end that tell, behind 任 and the like, that a person stands before them: alternatives of an expression."""
SPEECHES = "报告|说明|汇报|发言|讲话|总结|解读|部署|讲解|辅导|点评"
"""What somebody makes, behind 作 (作报告): alternatives of an expression."""
ERRANDS = "调研|慰问|走访|考察|检查|视察|看望|督导|指导|督查|宣讲"
"""What somebody goes to a place for: alternatives of an expression."""
GIVES = ("任命", "聘任", "选举", "推选", "推举", "增补", "补选", "提名")
"""Verbs behind which somebody is named to whom a post is given."""
GIVEN_WORK = FirstCharacters.of_words(
    [],
    ("任为", rf"(?:为|(?<![新现原])任)[^，。；、：\n]{{0,30}}?(?:{GIVEN_POST_ENDS}|教授|主委)"),
    ("作", rf"作[^，。；、：\n]{{0,24}}?(?:{SPEECHES})"),
)
"""A post that is given or a report that is made, right behind a name."""
_GOING = rf"[到赴][^，。；：\n]{{1,16}}?(?:{ERRANDS}|参加|出席)"
_HONOURED = r"(?:追?记)(?:[一二三]等|集体|大)功"
_ABOUT = r"就[^，。；：\n]{2,24}?(?:[作做]|发表|回答|进行|提出|致|汇报|讲解|介绍|交流|发言)"
"""What somebody spoke about, right behind a name."""
_RANK = r"[少中上大]将|[大上中少]校(?![长园区])|[上中少]尉"
SWALLOWED = 6.0
_VERB = 1.0
"""What a name gains before any verb of two characters."""
_PART_OF_VERB = 1.5
"""What a name of three characters loses whose last one makes a verb with the next (禚文翻|阅)."""
_JOINTS = frozenset("和与及同")
_GROUP = re.compile(
    rf"[^，。；：、\n]{{0,10}}?(?:代表|们|干部|人员|负责人|领导|成员|专家|学生|教师|员工|职工|{GIVEN_POST_ENDS})"
)
"""Who can be joined to somebody without a name (荣光和学生代表)."""
_WHILE_ENDS = ("时", "后")
_WHILE = re.compile(r"在(?:分别|共同)?(?:会见|接见|会晤|看望|慰问|接待|陪同|听取|同|与|和)[^，。；：\n]{2,70}$")
_WHILE_REACH = 80
FUNCTION_SURNAMES = frozenset("曾向于对从和都应同连经全时单能那任关")
"""Surnames that are more often a small word of the sentence."""
_MOTION = frozenset("来到从经过于向往")
"""What before the name of a place is no surname."""
_STOPS = ("，", "。", "；", "：", "\n", "")
"""Before which a single character (因, 与, 向) follows no name, since nothing follows it."""
EDGE = "，。；：！？、（）《》“”\n 　…—｜|│"


@cache
def context_odds() -> tuple[Mapping[str, float], Mapping[str, float]]:
    """Give the log-odds of the characters right before and right behind a name."""
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
    return FirstCharacters.of_words(
        [*words, *name_followers("likelier")],
        ("到赴", _GOING),
        ("记追", _HONOURED),
        ("就", _ABOUT),
        ("少中上大", _RANK),
    )


def score_after(text: str, end: int) -> float:
    """Score what stands after a name that ends at ``end``."""
    if end >= len(text):
        return 1.5
    char = text[end]
    if char in EDGE:
        return 2.0
    if char.isdigit():
        return 1.5
    odds = context_odds()[1].get(char, -1.0)
    follower = _followers().match(text, end)
    if follower and (len(follower.group()) > 1 or text[end + 1 : end + 2] not in _STOPS):
        return odds + _FOLLOWER
    return odds + (_VERB if text[end : end + 2] in plain_verbs() else 0.0)


def joins_nothing(text: str, position: int) -> bool:
    """Tell whether 和 and the like stand here and neither a person nor a body can begin behind them."""
    if text[position : position + 1] not in _JOINTS or long_follower(text, position):
        return False
    opens = surname_odds().get(text[position + 1 : position + 2], _UNKNOWN_SURNAME) > _UNKNOWN_SURNAME
    if opens or _GROUP.match(text, position + 1):
        return False
    return "·" not in text[position : position + 10] and not starts_with_known(text[position + 1 :][:12])


def swallows(text: str, end: int) -> float:
    """Score what a name of three characters loses whose last one could as well begin the next word (王会|见 or 王|会见)."""
    if long_follower(text, end - 1):
        return SWALLOWED
    return _PART_OF_VERB if text[end - 1 : end + 1] in plain_verbs() else 0.0


def long_follower(text: str, position: int) -> bool:
    """Tell whether a word of two or more characters that likes to follow names begins at a position."""
    match = _followers().match(text, position)
    return (
        (match is not None and len(match.group()) > 1)
        or GIVEN_WORK.match(text, position) is not None
        or _ends_a_while(text, position)
    )


def _ends_a_while(text: str, position: int) -> bool:
    """Tell whether 时 or 后 stands here and closes the clause that says during what (在会见南洋国总理孔达时，…)."""
    if text[position : position + 1] not in _WHILE_ENDS or text[position + 1 : position + 2] not in (
        "，",
        "说",
        "指",
        "强",
        "表",
    ):
        return False
    return _WHILE.search(text, max(0, position - _WHILE_REACH), position) is not None


@cache
def _ordinary_words() -> frozenset[str]:
    return frozenset().union(name_stopwords(), place_forms(), foreign_places())


def is_ordinary_word(name: str) -> bool:
    """Tell whether a name is also an ordinary word (解放, 蓝天), so that only its neighbours can make it a name."""
    return name in _ordinary_words()


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


def has_surname(name: str) -> bool:
    """Tell whether characters begin with a surname, of one character or two."""
    return name[:1] in surname_odds() or name[:2] in surname_odds()


@cache
def known_persons() -> frozenset[str]:
    """Give the names of public figures that the character model alone would miss."""
    return frozenset(row["name"] for row in read_table("zh_known_persons"))


_NO_GIVEN_ENDS = (*"您你我她们", "夫妇")


@cache
def _never() -> frozenset[str]:
    words = {row["word"] for row in read_table("zh_never_names")}
    for table in ("zh_triggers", "zh_organisation_cues", "zh_roles"):
        words.update(row["surface"] for row in read_table(table))
    return frozenset(words)


def may_be_name(name: str) -> bool:
    """Tell whether characters can be a name at all: no verb, post or other word, nor 来 with a place (主席来苗栗)."""
    if name.endswith(_NO_GIVEN_ENDS) or name.startswith(("任上", "任内")):
        return False
    return name not in _never() and not (name[0] in _MOTION and name[1:] in place_forms())
