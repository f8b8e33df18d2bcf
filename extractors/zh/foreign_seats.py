"""Whose president, premier or minister somebody is where the post is printed without the country.

>>> seats = ForeignSeats("以色列卫生部发表声明。总理内塔尼亚胡开始隔离。")
>>> seats.country(13), sounds_foreign("内塔尼亚胡"), sounds_foreign("陶立群")
('以色列', True, False)
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import foreign_places, surname_odds, transliteration_chars
from extractors.zh.names import score_chinese, split_surname

HEAD_OF_STATE = re.compile(
    r"(?:前|原|时任|候任|当选|看守|临时|过渡|代理?|已故)?(?:副)?(?:总统|(?:国务)?总理|首相|国务卿|国务资政|外长|防长|财长)|[\u4e00-\u9fff]{0,8}(?:大臣|次官)|国王|王储|女王|最高元首|国务委员长"
)
"""Posts that belong to a country."""
MINISTRY = re.compile(
    r"(?:外交|国防|财政|内政|卫生|司法|商务|教育|农业|能源|交通|劳工|国土安全|经济|工业|贸易|文化|环境|旅游)部"
    r"|国务委员会|部长会议|内阁|国会|议会|国民议会|人民议会|参议院|众议院|最高人民会议|联邦委员会"
)
"""Ministries and houses that every country has."""
FORCES = re.compile(r"武装部队|武装力量|国防军|安全部队|陆军|海军|空军|国家警察")
"""Forces that every country has."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_REACH = 400
_SENTENCE_ENDS = "。！？\n"
_CLEARLY = 1.0


class ForeignSeats:
    """Finds the foreign country that a place of the text tells of."""

    def __init__(self, text: str) -> None:
        """Take the working text; it is searched when first asked."""
        self.text = text
        self._found: tuple[list[int], list[str]] | None = None

    def country(self, position: int) -> str | None:
        """Give the country last named in the sentence, else the first one of the sentence before."""
        starts, names = self._countries()
        index = bisect_left(starts, position) - 1
        begin = self._sentence(position)
        if index >= 0 and starts[index] >= begin:
            return names[index]
        before = begin
        while before > max(0, position - _REACH):
            before = self._sentence(before - 1)
            first = bisect_left(starts, before)
            if first <= index:
                return names[first]
        return None

    def _sentence(self, position: int) -> int:
        return max(self.text.rfind(mark, 0, max(0, position)) for mark in _SENTENCE_ENDS) + 1

    def _countries(self) -> tuple[list[int], list[str]]:
        if self._found is None:
            automaton, forms = _automaton()
            hits = [(start, forms[index]) for index, start, _ in automaton.find_matches_as_indexes(self.text)]
            self._found = [start for start, _ in hits], [name for _, name in hits]
        return self._found


@cache
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    forms = tuple(
        form for form, place in foreign_places().items() if place.kind == "country" and form not in ("中国", "中华")
    )
    return AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest), tuple(foreign_places()[f].name for f in forms)


@cache
def sounds_foreign(name: str) -> bool:
    """Tell whether a name is a foreign one: dotted, too long for a Chinese one, or transliterated and hardly Chinese."""
    if "·" in name or not _HAN.match(name):
        return True
    surname, given = split_surname(name)
    if len(given) > 2 or surname not in surname_odds():
        return True
    odds = transliteration_chars()
    foreign = sum(min(odds.get(char, -4.0), 2.5) for char in name)
    return foreign > 0.0 and foreign - score_chinese(surname, given) > _CLEARLY
