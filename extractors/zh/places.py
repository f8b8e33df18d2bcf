"""Places of an article by level, so that 省委, 市长 or 县政府办公室 can be told whose they are.

Known divisions come from the lexicon; places it does not hold count where the article prints them more than once. Where
it prints none of a level, the place it is at home in counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation

from extractors.lexicons import foreign_places, place_forms, read_table, transliteration_chars
from extractors.zh.home_places import home_place
from extractors.zh.names import score_chinese, split_surname
from extractors.zh.organisations import organisation_start, verbs_before_bodies

if TYPE_CHECKING:
    from collections.abc import Iterator

LEVELS = ("省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "村", "街道", "自治区")
LEVELS_OF_ONE = frozenset(level for level in LEVELS if len(level) == 1)
"""The levels that are one character, for names to be asked by their last one."""
_AT_LEVEL = re.compile(r"(自治区|自治州|自治县|街道|省|市|县|区|州|盟|旗|镇|乡|村)")
_NO_PLACE = re.compile(
    r"负责|协助|[处办管治受审整]理|分管|主管|联系|配合|主持|副|盟|年|月|日|了|全|各|本|该|我|每|两|外|进|入|出|下|上|城|老|新|旧|大|小|股|超|都|菜|夜|闹|楼|地|社|园|山|库|校|厂|片|灾|辖|景|市|县|区|省|镇|村|乡|在|到|和|与|及|的|于|由|往|对|赴|来|为|从|向|某|他|她|它|委|、|是|经|被|将|据|给|让|等|跨|多|邻|候补|会议|暨|示范|试点|百强|贫困|脱贫|卫生|园林|典型|重点|经济|农业|工业|旅游|文化|人口|[一二三四五六七八九十几数]",
)
_TAKEN_FROM = ("免去", "罢免", "撤销", "免除", "免去了", "罢免了", "撤销了")
"""Verbs behind which whoever loses a post is named."""
_LOST = re.compile(r"[^，。；：、的\n]{2,24}职务")
_LIKE_A_NAME = 1.5
"""How well characters behind such a verb sound like a name (``names.score_chinese``) so that they are no place."""
_NO_SHORT_PLACE = re.compile(
    r"(?<![省市北台])任县(?!县)|(?<=[肯决确议拟制选指审])定县|(?<=[召公离展打敞放盛])开县|(?<=[组促完形])成县|(?<=[到抵传])达县|(?:和|代|开)县(?=委|长|政|人大|人民|领导|级)|(?<=[示模师规])范县"
    r"|(?<=[处办管治代审整助经清])理县|(?<=[信消])息县|(?<=[报街渠频])道县|(?<=[创革更最])新县|(?<=提)高县|(?<=健)康县|(?<=振)兴县"
    r"|(?<=光)荣县|(?<=[面濒])临县|(?<=[意主])义县|(?<=[贡奉])献县|(?<=贸)易县|(?<=经)费县|(?<=[清名])单县|(?<=[相对反响])应县|(?<=[尽效])忠县"
)
"""What only looks like a place of two characters (召开县委会议 is not of 开县, 任县委书记 not of 任县)."""

_BEFORE_PLACE = "，。；：、\n（“ 　共任为党团"
_NO_LEVEL = re.compile(
    r"市[场民值容面区]|市政(?!府|协)|区[域块划间别分]|[乡村][村亲愁庄级民里]|[县省镇][级内外域城区州]|省市"
)
"""What begins with a level of places but is another word (市场, 区域)."""

_BEFORE_REN = frozenset("兼担出主现曾历接责连调转升时后续挂")
"""What makes 任 a verb and no beginning of a place (兼任县红十字会会长)."""
_NEVER_IN_PLACE = re.compile(
    r"(?<=.)[任兼]|代理|撤销|免去|任命|罢免|提名|当选|选举|推选|增补|补选|聘任|辞去|民[革盟建进]|台盟|农工|致公|九三"
    r"|完善|健全|加强|推进|改进|优化|深化|落实|贯彻|提升|提高|增强|扩大|搞好|做好|开展|支持|服务|促进|推动|加快|规范|强化|巩固|维护|保障|开拓|培育|领导|递补|统筹|牵头|农村$"
)
"""What before 省, 市 or 县 is a verb or a party (陶立群任省教育厅厅长, 民革市委会, 完善市场): no place has it but 任 in front (任城区)."""
_LEVELS_ABOVE = ("县", "区", "镇", "乡")
"""What a place of a lower level can stand right behind (永宁镇柳树村)."""
_ONLY_HAN = re.compile(r"[\u4e00-\u9fff]+")
_LOOK_BACK = 8
_BARE = 3
"""How often a place must stand without its level (云泽) for that to count where it stands with it once."""
_LEAST_SOUND = -1.5
_SHORT = 2
_OFTEN = 3
"""How often a verb and a level must stand to be a place after all (建设镇)."""
_OF_GOVERNMENT = re.compile(r"委|人民政府|政府|人大|政协|人民法院|人民检察院|人民代表大会|长")


_CITY_ABROAD = re.compile(r"([\u4e00-\u9fff]{3,8}?[市州省县])")


@cache
def _lands() -> AhoCorasick:
    """Match the names of foreign countries."""
    return AhoCorasick(
        [form for form, place in foreign_places().items() if place.kind == "country" and form not in ("中国", "中华")],
        implementation=Implementation.DFA,
    )


@cache
def _no_places() -> frozenset[str]:
    return frozenset(row["word"] for row in read_table("zh_no_places"))


@dataclass(slots=True)
class PlaceContext:
    """Places with a level word, by where the article mentions them."""

    mentions: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    headline: str = ""
    text: str = ""
    _commonest: dict[str, str | None] = field(default_factory=dict)

    def tells(self, name: str) -> bool:
        """Tell whether a name is that of a place which the article mentions."""
        return name in self.counts

    def nearest(self, level: str, position: int) -> str | None:
        """Give the place of a level last mentioned before ``position``, else the commonest of the article or its home."""
        found = self.mentions.get(level, [])
        before = bisect_left(found, (position,))
        if before:
            return found[before - 1][1]
        if level not in self._commonest:
            self._commonest[level] = (
                max(found, key=lambda item: (self.counts[item[1]], -item[0]))[1] if found else self._at_home(level)
            )
        return self._commonest[level]

    def _at_home(self, level: str) -> str | None:
        """Give the place of a level the article is at home in, which from then on counts as told."""
        home = home_place(level, self.headline, self.text, self.counts)
        self.counts.update([home] if home else ())
        return home


def find_places(text: str, background: str = "") -> PlaceContext:
    """Collect the places of an article by level; ``background`` (headline, page frame) helps where the text is silent."""
    context = _places_in(text, Counter(_guessed(background)))
    beyond = _places_in(background, Counter())
    for level, found in beyond.mentions.items():
        if not context.mentions.get(level):
            context.mentions[level] = [(-1, name) for _, name in found]
    context.headline, context.text = background.partition("\n")[0], text
    return context


def _guessed(text: str) -> list[str]:
    return [
        text[match.start() - length : match.end()]
        for match in _AT_LEVEL.finditer(text)
        for length in (2, 3)
        if match.start() >= length
    ]


def _places_in(text: str, background: Counter[str]) -> PlaceContext:
    context = PlaceContext()
    guesses: list[tuple[int, str, str]] = []
    abroad = tuple({match[1] for match in _cities_abroad(text)})
    for match in _AT_LEVEL.finditer(text):
        if text.endswith(abroad, 0, match.end()):
            continue
        known = _known_ending(text, match.end())
        if known and not (
            _cut_short(text, match.end() - len(known), match.end()) or _after_verb(text, known, match.end())
        ):
            _add(context, match[1], match.end() - len(known), known)
            continue
        for length in (3, 2):
            name = text[match.start() - length : match.end()] if match.start() >= length else ""
            if (
                name
                and _ONLY_HAN.fullmatch(name)
                and not _has_no_part_of_name(text, name)
                and not _NEVER_IN_PLACE.search(name)
                and not _is_verb(text, name)
                and not _after_verb(text, name, match.end())
                and name not in _no_places()
                and not _names_somebody(text, match.start() - length, match.end())
                and not text.startswith("共青团", match.start() - length - 2)
                and organisation_start(text, match.end(), match.start() - length) == match.start() - length
            ):
                guesses.append((match.start() - length, match[1], name))
    counts = Counter(name for _, _, name in guesses)
    counts.update({name: background[name] for name in counts})
    counts.update(
        name
        for start, _, name in guesses
        if _OF_GOVERNMENT.match(text, start + len(name)) and (start == 0 or text[start - 1] in _BEFORE_PLACE)
    )
    often = {name: bare for name in counts if counts[name] == 1 and (bare := text.count(name[:-1])) > _BARE}
    counts.update(often)
    longer = _counts_of_longer(counts)
    taken: set[int] = set()
    for start, level, name in sorted(guesses, key=lambda guess: (-counts[guess[2]], -len(guess[2]), guess[0])):
        end = start + len(name)
        if counts[name] >= 2 and end not in taken and counts[name] not in longer[name]:
            taken.add(end)
            _add(context, level, start, name)
    for start, level, name in guesses:
        alone = not context.mentions.get(_level(level)) or text[start - 1 : start] in _LEVELS_ABOVE
        if alone and start + len(name) not in taken and _opens_a_name(text, start, start + len(name)):
            _add(context, level, start, name)
    context.counts.update({name: bare for name, bare in often.items() if name in context.counts})
    for found in context.mentions.values():
        found.sort()
    return context


def _names_somebody(text: str, start: int, end: int) -> bool:
    """Tell whether somebody who loses a post at a body of the place stands before a level (免去陶立群县商务局副局长职务)."""
    return (
        text.endswith(_TAKEN_FROM, max(0, start - 3), start)
        and _LOST.match(text, end) is not None
        and score_chinese(*split_surname(text[start : end - 1])) >= _LIKE_A_NAME
    )


def _has_no_part_of_name(text: str, name: str) -> bool:
    """Tell whether characters stand in a name that no place has; a village told again may be an upper, lower or new one."""
    stem = name[:-1]
    if name[-1] in "村镇乡" and len(stem) == _SHORT and stem[0] in "上下大小新老城外" and text.count(name) > 1:
        stem = stem[1:]
    if name[-1] in "县市" and len(stem) == _SHORT and stem[1] == "山":
        stem = stem[0]
    return _NO_PLACE.search(stem) is not None


def _is_verb(text: str, name: str) -> bool:
    """Tell whether what stands before a level is a verb (听完镇党委书记的介绍, 确认县), and no place that the text goes on about."""
    return name[:-1] in verbs_before_bodies() and text.count(name) < _OFTEN


def _cities_abroad(text: str) -> Iterator[re.Match[str]]:
    """Find cities behind the name of a foreign country whose characters transliterate (意大利|维罗尔纳市)."""
    for _, _, end in _lands().find_matches_as_indexes(text):
        city = _CITY_ABROAD.match(text, end)
        if (
            city
            and city[1] not in place_forms()
            and all(transliteration_chars().get(char, -9.0) > _LEAST_SOUND for char in city[1][:-1])
        ):
            yield city


def _counts_of_longer(counts: Counter[str]) -> dict[str, set[int]]:
    """Give how often longer guesses that end in a guess stand: one as frequent means that the short one only cuts it short."""
    longer: dict[str, set[int]] = defaultdict(set)
    for name, count in counts.items():
        for cut in range(1, len(name)):
            longer[name[cut:]].add(count)
    return longer


def _cut_short(text: str, start: int, end: int) -> bool:
    """Tell whether a known place of two characters is only the end of a name that opens a clause (，松陵县 is not 陵县)."""
    if (
        end - start != 2
        or start < 1
        or not "\u4e00" <= text[start - 1] <= "\u9fff"
        or _NO_PLACE.search(text[start - 1])
    ):
        return False
    return start == 1 or text[start - 2] in "，。；：、\n "


def _after_verb(text: str, known: str, end: int) -> bool:
    """Tell whether the beginning of a place is the end of a verb or of a title (兼任县红十字会会长, 主任黄村)."""
    before = end - len(known) - 1
    return known[0] == "任" and text[max(0, before) : before + 1] in _BEFORE_REN


def _known_ending(text: str, end: int) -> str | None:
    forms = place_forms()
    for length in range(min(10, end), 1, -1):
        name = text[end - length : end]
        if name in forms:
            return None if length == 2 and _NO_SHORT_PLACE.match(text, end - 2) else name
    return None


_VISITED = re.compile(
    r"(?:[^，。；\n]{0,6})?(?:调研|考察|视察|指导|督[导查]|走访|检查|慰问|交流|参观|开展|巡[视察]|学习|挂职|任职)"
)
"""What behind a place says that somebody came to it (来云岭县视察)."""


def _opens_a_name(text: str, start: int, end: int) -> bool:
    """Tell whether a place told once can be trusted: a word ends right before it, and it is no ordinary word itself."""
    if _NO_LEVEL.match(text, end - 1) or text[end - 2] in "军特户易护范":
        return False
    at_edge = start == 0 or text[start - 1] in _BEFORE_PLACE or text[start - 1] in _LEVELS_ABOVE
    at_edge = at_edge or (text[start - 1] in "来到赴" and _VISITED.match(text, end) is not None)
    return at_edge or organisation_start(text, end, max(0, start - _LOOK_BACK)) == start


def _level(word: str) -> str:
    return {"自治区": "省", "自治州": "州", "自治县": "县"}.get(word, word)


def _add(context: PlaceContext, level: str, start: int, name: str) -> None:
    key = _level(level)
    context.mentions.setdefault(key, []).append((start, name))
    if level == "自治区":
        context.mentions.setdefault("区", [])
    context.counts[name] += 1
