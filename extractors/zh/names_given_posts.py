"""Names that nothing but the post behind them tells from words: ``选举阿林为书记``, ``接受束为辞去…``.

>>> name_given_post("会议选举阿林为书记", 4).end, name_given_post("会议选举代表为书记", 4)
(6, None)
"""

from __future__ import annotations

import re

from extractors.lexicons import foreign_places, name_stopwords, place_forms, transliteration_chars
from extractors.zh.foreign_names import HAN, NameGuess
from extractors.zh.names import GIVEN_WORK, GIVES, is_ordinary_word

_TAKES = "接受"
_NO_ENDS = frozenset("会局部厅委省市县区镇乡村院校司社团队者人员方国长等们")
"""How no such name ends."""
_COURTESY = re.compile("(?:同志|先生|女士|同学|教授)?")
"""What may stand between such a name and 为, and is no part of it (任命巴特尔同志为…)."""
_JOINED = re.compile("[和与及]")
_LONGEST, _LONGEST_PLAIN = 8, 3
"""How long such a name is at most, a foreign one and any other."""
_RARE = -4.0
"""How unlikely a character is in a foreign name that none of those known has."""


def name_given_post(text: str, start: int) -> NameGuess | None:
    """Give what stands between a verb of giving and 为 with a post, or between 接受 and 辞去, where it can be a name."""
    takes = text.endswith(_TAKES, 0, start)
    if not takes and not text.endswith(GIVES, 0, start):
        return None
    run = HAN.match(text, start, start + _LONGEST)
    for end in range(start + 2, (run.end() if run else start) + 1):
        if text.startswith("为为", end) or not _is_followed(text, end, takes=takes):
            continue
        return NameGuess(start, end, 0.0) if _may_be_name(text[start:end]) else None
    return None


def _is_followed(text: str, end: int, *, takes: bool) -> bool:
    courtesy = _COURTESY.match(text, end)
    end = courtesy.end() if courtesy is not None else end
    if takes:
        return text.startswith("辞去", end)
    return text[end : end + 1] in ("为", "任") and GIVEN_WORK.match(text, end) is not None


def _may_be_name(name: str) -> bool:
    """Tell whether characters are short or sound foreign, and are no word, place or body."""
    foreign = sum(transliteration_chars().get(char, _RARE) for char in name) > 0.0
    return (
        (foreign or len(name) <= _LONGEST_PLAIN)
        and not _JOINED.search(name, 1)
        and name[-1] not in _NO_ENDS
        and not name.endswith(("同志", "先生", "女士"))
        and not is_ordinary_word(name)
        and not any(name in words for words in (foreign_places(), place_forms(), name_stopwords()))
    )
