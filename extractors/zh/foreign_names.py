"""Foreign names in Chinese characters: where a transliterated name ends, how foreign it sounds, names from Japan."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from extractors.lexicons import japanese_surnames, plain_verbs, transliteration_chars
from extractors.zh.composed_names import end_of_parts, is_composed
from extractors.zh.names import EDGE, long_follower, score_after

CJK = "\u3400-\u4dbf\u4e00-\u9fff"
HAN = re.compile(rf"[{CJK}]+")
LEAST_SOUND = -1.5
"""The least log-odds of a character inside a transliterated name."""
_ENDS_IN_VERB = 6.0
"""What a name with a dot loses whose last characters are a verb or begin one (阿木道别|毕业生, 阿木道|别毕业生)."""
_NEVER_FOREIGN = -2.0
_SURE_SOUND = 6.0
"""The least sum of log-odds that leaves no doubt though one character hardly ever transliterates (艾力更·依明)."""
_PART = 2.5
"""What each character of a known part counts (买买提明)."""
_DOT = re.compile("[·-]")
_JAPAN = re.compile("日本|日方|日媒|日籍|东京|大阪|中日|日中|日美|美日|日韩")
_FAR = 1500
_NOT_LAST = "互就在将已还也又均都"
_ADVERB = re.compile("[都也均将已还就][将会要在是有能可被已认不]|互[致通换赠相]|是[^，。]|所[作做说述言讲]")


class NameGuess(NamedTuple):
    """A possible name: where it ends (or begins) and its log-likelihood ratio."""

    start: int
    end: int
    score: float


def foreign_end(text: str, match: re.Match[str]) -> int:
    """Cut the last part of a dotted name where transliteration characters end."""
    last = _DOT.split(match.group())[-1]
    begin = match.end() - len(last)
    odds = transliteration_chars()
    best, score, total = match.end(), -99.0, 0.0
    sure = min(end_of_parts(text, begin), match.end()) - begin
    for length in range(1, len(last) + 1):
        if length > max(1, sure) and (
            long_follower(text, begin + length - 1)
            or (last[length - 1] in _NOT_LAST and long_follower(text, begin + length))
            or _ADVERB.match(text, begin + length - 1)
        ):
            break
        total += _PART if length <= sure else odds.get(last[length - 1], -4.0)
        stop = begin + length
        cuts_verb = length > 1 and text[stop - 1 : stop + 1] in plain_verbs()
        ends_in_verb = cuts_verb or (length > 2 and text[stop - 2 : stop] in plain_verbs() and text[stop] not in EDGE)
        value = total + score_after(text, begin + length) - _ENDS_IN_VERB * ends_in_verb
        if value > score:
            best, score = begin + length, value
    return best


def foreign_odds(name: str) -> float | None:
    """Give the mean log-odds, at most 2, that the characters of a dotted name transliterate; None if they do not.

    One character that hardly ever does is let pass where the others leave no doubt (伊本·礼萨).
    """
    values = [
        _PART if known else transliteration_chars().get(char, -9.0)
        for part in name.split("·")
        for known in (is_composed(part),)
        for char in part
        if not char.isascii()
    ]
    odd = [value for value in values if value < _NEVER_FOREIGN]
    if not values or len(odd) > 1 or (odd and (len(values) < 4 or sum(values) - odd[0] < _SURE_SOUND)):
        return None
    return min(2.0, sum(max(value, _NEVER_FOREIGN) for value in values) / len(values))


@cache
def _japanese_heads() -> frozenset[str]:
    return frozenset(surname[:2] for surname in japanese_surnames())


def transliterated(text: str, start: int) -> list[NameGuess]:
    """Give the names without a dot that can begin at a place: transliterated ones, and Japanese ones in news of Japan."""
    odds = transliteration_chars()
    guesses: list[NameGuess] = []
    total = -3.0
    for length in range(1, 9):
        if start + length > len(text):
            break
        value = odds.get(text[start + length - 1])
        if value is None or value < LEAST_SOUND:
            break
        total += min(value, 2.5)
        if length >= 2:
            guesses.append(NameGuess(start, start + length, total + score_after(text, start + length) - 1.0))
    if text[start : start + 2] not in _japanese_heads() or (text[start] == "日" and text[start - 1 : start].isdigit()):
        return guesses  # 31日下午
    japanese = next((n for n in (4, 3, 2) if text[start : start + n] in japanese_surnames()), 0)
    if japanese and _JAPAN.search(text, max(0, start - _FAR), start + _FAR):
        for given in (2, 1, 3):
            name = text[start : start + japanese + given]
            if HAN.fullmatch(name) and len(name) == japanese + given:
                end = start + japanese + given
                guesses.append(NameGuess(start, end, 1.0 + score_after(text, end)))
    return guesses
