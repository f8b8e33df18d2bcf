"""Which characters of an article are believed to be a person's name: those that are likely enough where one is asked for."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from extractors.lexicons import place_forms, surname_odds
from extractors.zh.cues_behind_names import MAKES_SPEECH, asked_behind, before_bracket, opens_a_body
from extractors.zh.enclosed_names import between_posts
from extractors.zh.foreign_names import NameGuess
from extractors.zh.listed_names import in_close_lists, in_spaced_lists
from extractors.zh.name_cues import (
    AFTER_POST,
    ALONE,
    BEFORE_VERB,
    HARDLY_A_NAME,
    IN_FRONT_OF_BRACKETS,
    IN_LIST,
    MODIFIED,
    in_byline,
    places_before,
    places_behind,
)
from extractors.zh.name_guesses import guess_names, guess_names_before, may_begin
from extractors.zh.names import (
    FUNCTION_SURNAMES,
    has_surname,
    is_ordinary_word,
    joins_nothing,
    known_persons,
    long_follower,
    may_be_name,
    score_after,
    score_chinese,
    split_surname,
)
from extractors.zh.organisation_edges import ends_like_organisation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extractors.zh.post_rows import PostRow
    from extractors.zh.roles_in_text import RoleMention

_LONGEST_SURE = 3
"""Up to this length what stands before 市 or 县 can be a name and the beginning of another word (市场, 县委)."""
_NEAR = 50_000
"""How far around a name its other mentions are counted: longer than articles are, so that huge texts stay readable."""
_DUE = 4.0
_TOWARDS = re.compile(
    r"[向对就][^，。；：、\n]{1,18}?(?:表示|致以|致[欢敬辞谢]|介绍|汇报|通报|颁发|赠送|捐赠|提出|发出|讲解|说明|作了|进行了?|送上|发表)"
)
"""A preposition and what it opens, which may look like the end of a name (院长黄慎|向学员表示欢迎)."""
_AFTER_DEFINITE_POST = 7.0
_BODY_ENDS = frozenset("委会部局厅院校所办站处社台馆府协队厂行联县市省区州旗镇乡村")
_NO_NAME_ENDS = frozenset("又也还均都就则已将在称说上时等并的了着内后前做作致到参主出与和同向对就率带")
_NAMELESS_POSTS = (
    "总书记",
    "主席",
    "总理",
    "总统",
    "代表",
    "委员",
    "领导人",
    "负责人",
    "成员",
    "干部",
    "教授",
    "研究员",
    "医师",
    "工程师",
    "专家",
)
_OPENS_BODY_TOO = ("会见", "接见", "会晤", "看望", "慰问", "由")
"""Behind which a body with a post may begin as well as a name (由文学院副院长…)."""
_MEETS = frozenset(word[-1] for word in _OPENS_BODY_TOO)
_LIST = re.compile(
    r"(?:同志|先生|女士)?(?:（[^（）\n]{1,60}）)?(?:、|和(?!平)|及|以及|[ \u3000]{1,3}(?=[\u4e00-\u9fff]{2,4}(?:[ \u3000\n]|$))|，(?=.{2,4}[、，]))"
)
_INTRODUCED = re.compile(
    r"(?:^|(?<=[\n。；：]))[ \u3000\d.、．（）]*(?!任命|免去|选举|补选|推选|聘任|增补|决定)(?P<name>[\u3400-\u4dbf\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff·]{1,9})"
    r"(?:同志|先生|女士)?(?:（[^（）\n]{1,16}）)?(?:[，：](?:男|女)[，。](?=[^。\n]{0,20}(?:[族生岁党学]|现任))|（(?:[男女]，[^（）\n]{0,20}[族生岁党学]|(?:19|20)\d\d年(?:\d{1,2}月)?(?:出)?生))"
)
"""A name with the sex behind it opens a curriculum vitae: whatever characters stand there are a name."""
_TELLS_OF_SOMEBODY = re.compile(r"[，：（\d](?:(?<=\d)[年月]出?生|(?<!\d)[男女][，。])")
"""What stands in any such opening: the cheap test before the dear one."""
_ENTRY = re.compile(
    r"(?:^|(?<=[\n。；：]))[ \u3000\d.、．（）]*(?!任命|免去|拟|现|兹|经)(?P<name>[\u4e00-\u9fff]{2,4}?)(?:同志)?(?:（[^（）\n]{1,8}）)?，"
    r"(?:[\u4e00-\u9fff]{1,4}族，|(?:男|女)，|[^，。；：\n]{2,12}[生岁党员历士学满年]，){0,4}现任(?!职)"
)
"""A name that opens an entry of a list of those to be promoted (；巴特尔，蒙古族，现任…)."""
_ROW = re.compile(
    r"(?:^|(?<=[\n]))[ \u3000\d.、．（）]*(?P<name>[\u3400-\u4dbf\u4e00-\u9fff]{2,4})(?:先生|女士|同志)?(?:（[^（）\n]{1,16}）)?，"
)
"""A row of a list that opens with somebody's name."""
_LINE = re.compile(r"(?:（[^（）\n]{1,8}）)?[ \u3000\t]+(?P<name>[\u4e00-\u9fff·]{2,7})[ \u3000\t]*(?=\n|$)")
_LINE_OPENS = 24
"""How far from the beginning of a line its post may stand."""
_ALONE = re.compile(r"[ \u3000\t]*(?P<name>[\u4e00-\u9fff]{2,4})(?:（[^（）\n]{1,8}）)?[ \u3000\t]*")
"""A line that is nothing but what may be a name."""
_SOUND = 1.0
"""How well such a line sounds like a name beyond doubt (``names.score_chinese``)."""
_MOSTLY = 0.6
"""Share of such lines that must sound so."""
_ROWS = 3
"""How many rows that go on with a post make a list of people, in which ordinary words are names too (时光，董事、总经理)."""


def _named_in_rows(text: str, roles: Sequence[RoleMention]) -> list[str]:
    """Give the names that open the rows of a list of people and their posts, with a surname each."""
    starts = {role.start for role in roles if text[role.start - 1] == "，"}
    if len(starts) < _ROWS:
        return []
    rows = [row for row in _ROW.finditer(text) if row.end() in starts]
    names = [row["name"] for row in rows if has_surname(row["name"])]
    return names if len(names) >= _ROWS and len(names) == len(rows) else []


def _named_in_lines(text: str, roles: Sequence[RoleMention]) -> list[str]:
    """Give what fills the lines of a page of leaders behind their posts (常务副县长　阿木古楞), where there are several."""
    lines = [
        match["name"]
        for role in roles
        if (match := _LINE.match(text, role.end)) and text.rfind("\n", 0, role.start) >= role.start - _LINE_OPENS
    ]
    names = [
        name for name in lines if may_be_name(name) and not (ends_like_organisation(name) or name in place_forms())
    ]
    return names if len(names) >= _ROWS and len(names) == len(lines) else []


def _named_above_posts(text: str, roles: Sequence[RoleMention]) -> list[str]:
    """Give what fills the lines over lines that open with posts (尚可为⏎副总经理、董事), where most of several are names beyond doubt."""
    names: list[str] = []
    for role in roles:
        line = text.rfind("\n", 0, role.start) + 1
        if (
            line
            and role.start == line
            and (above := _ALONE.fullmatch(text, text.rfind("\n", 0, line - 1) + 1, line - 1))
        ):
            names.append(above["name"])
    sound = sum(score_chinese(*split_surname(name)) >= _SOUND for name in names)
    if len(names) < _ROWS or sound < _MOSTLY * len(names):
        return []
    return [
        n for n in names if split_surname(n)[0] in surname_odds() and may_be_name(n) and not ends_like_organisation(n)
    ]


def believe(text: str, roles: Sequence[RoleMention], due: Iterable[int], rows: Iterable[PostRow]) -> set[str]:
    """Give the names that stand anywhere in a text; ``due`` are places in lists where names begin, ``rows`` those of tables."""
    believer = _Believer(text, roles)
    for position, threshold in places_before(text, roles, due):
        believer.read(position, threshold)
    votes = believer.votes
    for match in _INTRODUCED.finditer(text) if _TELLS_OF_SOMEBODY.search(text) else ():
        votes[match["name"]] += 1
    if "，现任" in text:
        votes.update(match["name"] for match in _ENTRY.finditer(text) if may_be_name(match["name"]))
    votes.update(_named_in_rows(text, roles))
    votes.update(_named_in_lines(text, roles))
    votes.update(_named_above_posts(text, roles))
    votes.update(text[slice(*row.name)] for row in rows)
    for position, limit, least in places_behind(text, roles):
        before = [g for g in guess_names_before(text, position, limit) if g.score >= least]
        if before and not in_byline(text, before[0].start):
            votes[text[before[0].start : before[0].end]] += 1
    automaton, names = _known_automaton()
    votes.update(names[index] for index, _, _ in automaton.find_matches_as_indexes(text, overlapping=True))
    votes.update(list(in_spaced_lists(text, votes)))
    votes.update(list(between_posts(text, believer.definite, [role.start for role in roles])))
    votes.update(list(in_close_lists(text, votes)))
    return {name for name in votes if not _names_a_place(text, name)}


@cache
def _known_automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    names = tuple(sorted(name for name in known_persons() if len(name) > 2))
    return AhoCorasick(names), names


class _Believer:
    """Reads names where they are asked for, and the lists that go on behind them."""

    def __init__(self, text: str, roles: Sequence[RoleMention]) -> None:
        self.text = text
        self.votes: Counter[str] = Counter()
        self._role_starts = {role.start: role.end for role in roles}
        self.definite = {role.end for role in roles if _at_a_body(text, role)}
        self._seen: set[int] = set()

    def read(self, position: int, threshold: float) -> None:
        """Read the name that begins at a place, and those listed behind it."""
        text, seen = self.text, self._seen
        while position not in seen or threshold < BEFORE_VERB:
            seen.add(position)
            if not may_begin(text, position):
                return
            met = text[position - 1 : position] in _MEETS and text.endswith(_OPENS_BODY_TOO, 0, position)
            if position in self._role_starts or (met and opens_a_body(text, position, self._role_starts)):
                return
            if threshold in (BEFORE_VERB, MODIFIED):
                asks = asked_behind(text, position, self._role_starts)
                if asks is None:
                    return
                threshold = IN_LIST if asks == "post" else threshold
            if before_bracket(text, position):
                threshold = min(threshold, IN_FRONT_OF_BRACKETS)
            guess = self._consider(position, threshold)
            link = _LIST.match(text, guess.end) if guess else None
            if link is None or link.end() in seen or opens_a_body(text, link.end(), self._role_starts):
                return
            position, threshold = link.end(), IN_LIST

    def _consider(self, position: int, threshold: float) -> NameGuess | None:
        text = self.text
        if position >= len(text) or text[position] in "，。；：！？、（）\n 　":
            return None
        guesses = guess_names(text, position)
        if ALONE < threshold <= IN_LIST or threshold == IN_FRONT_OF_BRACKETS:
            most = _AFTER_DEFINITE_POST if position in self.definite else _DUE
            guesses = [_excused(text, guess, most) for guess in guesses]
        guesses = [_before_preposition(text, guess) for guess in guesses]
        if threshold == BEFORE_VERB and text[position] in FUNCTION_SURNAMES:
            threshold += 3.5
        guesses = [guess for guess in guesses if guess.score >= threshold]
        if len(guesses) > 1 and guesses[0].end != guesses[1].end:
            guesses = [guess for guess in guesses if not MAKES_SPEECH.match(text, guess.end - 1)]  # 孔磊|作报告
        guesses.sort(key=lambda guess: -guess.score)
        if not guesses or in_byline(text, position):
            return None
        best = _settle(text, guesses)
        self.votes[text[best.start : best.end]] += 1
        return best


_SIDE = 2


def _names_a_place(text: str, name: str) -> bool:
    """Tell whether the article has a place of that name (与维罗尔纳结好, 维罗尔纳市), or a country: then nobody is called so."""
    if len(name) == _SIDE and name.endswith("方") and any(side in text for side in ("中方", "双方", "我方")):
        return True  # 孟方 beside 中方: a side of talks
    if any(name + others in text for others in ("等地", "两地", "三地")):
        return True  # 先后来到白鹭、云岫等地
    if len(name) > _LONGEST_SURE:
        return any(name + level in text for level in "市州省县")
    return any(name + level in place_forms() and name + level in text for level in "市县区州")


def _at_a_body(text: str, role: RoleMention) -> bool:
    """Tell whether a post stands right behind a body (区住建局局长), so that a name must follow, however rare."""
    if role.label.endswith(_NAMELESS_POSTS):
        return False
    before = text[max(0, role.start - 1) : role.start]
    return before in _BODY_ENDS or before in ("、", "兼") or text.endswith(("公司", "集团", "中心"), 0, role.start)


def _excused(text: str, guess: NameGuess, most: float) -> NameGuess:
    """Lift the penalty of an ordinary word where a name is due and what follows ends it (总经理解放参加)."""
    word = text[guess.start : guess.end]
    if len(word) >= _LONGEST_SURE and word in place_forms():
        return guess
    if is_ordinary_word(word) and score_chinese(*split_surname(word)) < HARDLY_A_NAME:
        return guess
    if (score_after(text, guess.end) < 1.5 and not long_follower(text, guess.end)) or joins_nothing(text, guess.end):
        return guess
    bonus = 16.0 if is_ordinary_word(word) else _DUE
    lacking = AFTER_POST - guess.score
    if bonus < lacking <= most and word[-1] not in _NO_NAME_ENDS:
        bonus = lacking
    return NameGuess(guess.start, guess.end, guess.score + bonus)


def _before_preposition(text: str, guess: NameGuess) -> NameGuess:
    """Leave the last character to what follows where it is a preposition (院长黄慎|向学员表示欢迎)."""
    if guess.end - guess.start < _LONGEST_SURE or text[guess.end - 1] not in "向对就":
        return guess
    if _TOWARDS.match(text, guess.end - 1) is None:
        return guess
    return NameGuess(guess.start, guess.end - 1, guess.score)


def _settle(text: str, guesses: list[NameGuess]) -> NameGuess:
    """Choose among the guesses at one place; how often each stands in the article decides close calls."""
    best = guesses[0]
    for other in guesses[1:]:
        if best.score - other.score > 3.0:
            continue
        short, long = sorted((best, other), key=lambda guess: guess.end)
        if short.end == long.end:
            continue
        left, right = max(0, short.start - _NEAR), short.start + _NEAR
        count_short = text.count(text[short.start : short.end], left, right)
        count_long = text.count(text[long.start : long.end], left, right)
        if count_short > count_long:
            best = short if count_long < 2 or count_short > 2 * count_long else best
        elif count_long >= 2:
            best = long
    return best
