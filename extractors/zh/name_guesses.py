"""Where a name that begins (or ends) somewhere ends (or begins): Chinese, transliterated and Japanese names, best first."""

from __future__ import annotations

import re
from functools import cache
from operator import itemgetter

from extractors.lexicons import (
    foreign_places,
    japanese_surnames,
    surname_odds,
    transliteration_chars,
)
from extractors.zh.chinese_names import ADDRESS, HEADS_PLACE, chinese_names
from extractors.zh.composed_names import composed_end, composed_openers
from extractors.zh.foreign_names import CJK, HAN, LEAST_SOUND, NameGuess, foreign_end, foreign_odds, transliterated
from extractors.zh.names import (
    EDGE,
    SWALLOWED,
    context_odds,
    known_persons,
    long_follower,
    score_after,
    score_chinese,
)
from extractors.zh.names_given_posts import name_given_post
from extractors.zh.organisation_edges import foreign_prefix

_FOREIGN = re.compile(rf"[{CJK}]{{1,8}}(?:[·-][{CJK}A-Za-z]{{1,10}}){{1,4}}")
_DOT = re.compile("[·-]")
_TOWARDS = frozenset("向对同与从于")
"""What before a country is no surname."""
_MASKED = "某"
_LABELS = frozenset({"嘉宾", "来宾", "评委", "选手", "学员", "观众", "姓名", "职务"})
"""Words before a colon or over a column, where a name could stand."""
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
    "专家",
    "学者",
)
"""Ends of bodies and words for experts behind which a name and its post stand (南陵集团陶立群董事长)."""
_BEHIND_BODY = 3.0
"""What a name gains right behind a body, before a post."""
_KNOWN = 20.0
_score = itemgetter(2)
_COMPOSED = 6.0
"""The log-odds of characters that are parts of Tibetan, Mongolian or Turkic names."""


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


_LONGEST_LAND = 10
_VERB_REN = re.compile(r"[聘担责曾现历继升出就委]任")
"""What ends in 任 and begins no name (聘任梅林女士)."""


def may_begin(text: str, position: int) -> bool:
    """Tell whether a name can begin at a position, by its first character or a dot behind it: what ``guess_names`` asks first."""
    return text[position : position + 1] in name_openers() or _DOT.search(text, position, position + 9) is not None


def _composed(text: str, start: int) -> list[NameGuess]:
    """Give the name of known parts that begins here, and the one with one more character that such names have (格日勒|图)."""
    end = composed_end(text, start)
    if end is None:
        return []
    one_more = transliteration_chars().get(text[end : end + 1], -9.0) > 0.0
    return [NameGuess(start, stop, _COMPOSED + score_after(text, stop)) for stop in range(end, end + 1 + one_more)]


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
    guesses.extend(chinese_names(text, start))
    land = foreign_prefix(text[start : start + _LONGEST_LAND])
    guesses.extend(
        NameGuess(guess.start, guess.end, guess.score - SWALLOWED * long_follower(text, guess.end - 1))
        for guess in transliterated(text, start)
        if guess.end - start >= land and not HEADS_PLACE.match(text, guess.end - 1)
    )
    guesses = [
        guess
        for guess in guesses
        if _may_stand(text[guess.start : guess.end])
        and not (text[guess.end - 1] == "所" and text[guess.end : guess.end + 1] in _DONE_BY)
    ]
    guesses.sort(key=_score, reverse=True)
    given = name_given_post(text, start)
    if given is not None and all(guess.end != given.end or guess.score < given.score for guess in guesses):
        return [given]
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
        if HEADS_PLACE.match(text, end - 1) or long_follower(text, end - 1):
            break  # 陶立|就进一步加强合作提出建议
        if text[start] in _TOWARDS and foreign_prefix(text[start + 1 : end]) == length - 1:
            continue  # 向波兰总统
        for cut in (1, 2):
            surname, given = text[start : start + cut], text[start + cut : end]
            if surname not in surname_odds() or not 1 <= len(given) <= 2 or given in ADDRESS:
                continue
            if surname + given in surname_odds():
                continue
            before = 2.0 if start == 0 or text[start - 1] in EDGE else context_odds()[0].get(text[start - 1], -1.0)
            if text.endswith(_BODIES, 0, start):
                before = max(before, _BEHIND_BODY)
            guesses.append(NameGuess(start, end, score_chinese(surname, given) + before))
    guesses.sort(key=_score, reverse=True)
    return guesses
