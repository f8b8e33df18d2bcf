"""Organisation spans: given where an organisation's name ends, find where it begins.

The text to the left is cut at punctuation, at verbs, prepositions and other words that never stand inside a name
(``zh_organisation_cues.tsv``), unless they are part of a longer word (``zh_protected_words.tsv``: 自治区, 对外, 组织部).
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import (
    body_forms,
    colleges,
    foreign_places,
    org_suffixes,
    place_forms,
    plain_verbs,
    read_table,
    surnames,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_HAN = re.compile(r"[\u4e00-\u9fff]")
_STOPS = frozenset("，。；：！？、\n 　—…|｜丨│/<>>［］[]【】℃↓")
_CLOSING = {"）": "（", "”": "“", "》": "《"}
_INNER_BRACKET = re.compile(
    r"（(?:集团|控股|中国|国际|北京|上海|深圳|香港|天津|广东|浙江|山东|江苏|辽宁|[\u4e00-\u9fff]{2,6})）"
)
_BEFORE_COLUMN = ("", "\n")
"""What stands before a bracket that names the column an article is in, no part of a body behind it."""
_BRAND = re.compile(
    r"[A-Za-z\u4e00-\u9fff]{2,8}?(?:资本|科技|传媒|汽车|电子|地产|金融|保险|证券|网络|影业|体育|咨询|医药|生物|饮料|食品|能源|化工|航空|通信|软件|投资|创投|集团)|[A-Z][A-Za-z]{1,14}"
)
"""A company of which what 中国 behind it begins is a branch (绿松资本中国基金)."""
_PART_OF_NAME = re.compile(r"[”）]$|(?<![进入派])驻$")
"""What before a place says that a name began before it (台北驻|英国代表处)."""
_JOURNAL = re.compile(
    r"(?:杂志|学报|编辑部|编委会|编辑委员会|期刊|月刊|周刊|报社|丛书|评论版|[\u4e00-\u9fff]{0,4}版(?!权|本)|驻[\u4e00-\u9fff]{1,8}(?:分社|记者站))"
)
"""What behind a title in 《》 makes it part of a name (《云岫文艺》杂志社)."""
_QUOTED = re.compile(r"“[^”]*”|《[^》]*》")
_DATE = re.compile(
    r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号](?:上午|下午|晚上?|中午|凌晨|傍晚|早上?|电|讯)?|\d{4}年(?:\d{1,2}月)?|\d{1,2}月份?"
    r"|\d+(?:多|余)?(?:名|位|个|家|人|所|项|次|年)|(?:领导|专家|学者|嘉宾|负责人|同志|家属|群众|记者)(?:以及|和|及|与)|(?:仪式|会议|大会|论坛|年会|研讨会|座谈会|活动)暨(?:第[一二三四五六七八九十\d]+届)?|(?:经理|主任|书记|[会院校局部处科所厂]长|[程计济]师|总监|总裁|秘书长|主席|董事)兼任?",
)
"""Dates, counts, groups of people, events and posts, behind which a name begins (县领导及|县商务局, 揭牌仪式暨|学术委员会)."""
_EMPTY = re.compile(
    r"(?:新任|优秀|主要|有关|相关|部分|各级|全体|年轻|首任|历任|退休|女|男|老|小|新|两位|三位|几位|多位|一些|一线|全国劳动模范|同|兼|暨|和|及|与|或|该|本|我|原|前"
    r"|曾|现|任|并|又|也|各|等|总|的|[A-Za-z×]+|[\d.]+|第[一二三四五六七八九十\d]+[届次]?|[一二三四五六七八九十两]+[名位个]?|党政|国内|上市公司|民营企业|外资企业|知名企业|班子|领导|大会|会议|时任|兼任|连任|续任|当选|卸任|候任|继任|荣任|履新|即将|现场)*",
)
_INITIALS = re.compile(r"[A-Z]{2,8}")
_TOLD = 3000
"""How far back the initials of a body (ITF) may have been told in brackets."""
_COMMON_ZONE = re.compile(r"(?:国家|省级)?(?:经济|高新|高技术|技术|工业|综合|保税|生态|旅游|农业|新技术|科技)")
_OWN = re.compile(
    r"(?:本|我|该)(?:公司|司(?!法|令|机)|集团|银行|行(?!政|业|动)|协会|学会|商会|总会|医院|学院|研究院|研究所)|(?:本|我|该)(?:委|局|部|厅|院|校|办|社|台|馆|所|站|会|中心)$"
)
"""The article's own body in its own words, with which a name begins (公告本公司董事会)."""
_SELF = ("本", "我", "该")
_NUMBERED = re.compile(r"\d{1,3}[.．](?=[\u4e00-\u9fff])")
"""The number of a line in a list, before a name (3.东岭县水利局)."""
_DELEGATION = "代表团"
"""What otherwise is a word that stands in no name (率代表团)."""
_NICKNAME = re.compile(r"“[^“”\n]{2,12}”")
"""What somebody is called in quotation marks, before the full name of a body (“首虎”国家宗教事务局)."""
_ASIDE = re.compile(r"（[^（）]{1,12}）(?![省市县区州旗])")
"""A bracket in which no name begins (（陶立群）岭东省水利厅)."""
_BEFORE_GIVEN = ("同志", "先生", "女士", "年", "月", "日", "起", "挂")
"""Before 任 and a body of a level (陶立群同志任|县公安局, 5月任|县教育局)."""
_FOR_THE_LEAGUE = re.compile(r"(?<=代表)团[省市县区州]?委")
_HEADLINE_VERBS = frozenset("访记致读")
_DASHES = ("—", "——", "－－", "--")
"""With a dash before them, verbs that a headline ends with (——访南陵集团董事长陶立群)."""
_VENUE = re.compile(r"[堂馆楼店厅]$")
_ENDS_A_NAME = frozenset({"所", "组织"})
_HEADED = re.compile(
    r"[前原]?(?:副|常务|执行|新任|候任)*(?:所|总干事|干事|秘书长|主席|总书记|书记|发言人|指挥官|总裁|理事长|会长|代表|官员|领导人|领袖|总监|部长|顾问|主任|研究员|工程师|高级工程师|副研究员|专家|党委|党支部|党总支|纪委)"
)
"""Words that part other words and, before a post, end names of bodies too (地质所|所长, 世界海关组织|秘书长)."""
_KIND_BEFORE = re.compile(
    r"[\u4e00-\u9fff]{0,12}?(?:会员企业|会员单位|理事单位|副会长单位|会长单位|成员单位|承担单位|承办单位|主办单位|协办单位|支持单位|共建单位|龙头企业|骨干企业|知名企业|当地企业|(?<!分)控股子公司|全资子公司|(?<![\u4e00-\u9fff])子公司|(?<=旗下)子公司|下属子公司|所属子公司|下属企业|所属企业)"
)
"""What kind of body follows, before its name (会员企业南陵家具公司)."""
_APPOINTEE = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,4})(?<![责担主出现就信胜转调改升兼历上在时续连新离继常选接拟留曾])任(?=[\u4e00-\u9fff（]{3}|(?:医院|学校|学院|公司|集团|法院|中心)$)(?![务期职命何意免])"
)
_COLLEAGUE = re.compile(
    r"[\u4e00-\u9fff]*(?:[厅局部院校处市县区省州镇乡会行]长|书记|主任|主席|董事|经理|总裁|教授|院士|司令员?|政委|大使|总监)(?P<name>[\u4e00-\u9fff]{2,4})[和与及、](?=[\u4e00-\u9fff]{3})"
)
_LONG_BEHIND = 4
_OF_A_TERM = re.compile(r"第[一二三四五六七八九十百\d]+届$")
"""What before a place belongs to the name of a meeting or of games (南陵第四届亚洲田径锦标赛组委会)."""
_CHINA = ("中国", "中华", "中华人民共和国")
MAX_LENGTH = 40
_REACH = 200
_OF_MANY_PLACES = frozenset({"人民出版社"})
"""Bodies whose names end those of other bodies, of places."""
_UNSURE_PLACES = frozenset({"任县", "代县", "和县", "开县", "从江"})
"""Places that a verb or conjunction and 县 look like (任县委书记)."""

_LEAST_BEHIND_VERB = 5
_LEVEL_BEHIND_VERB = 3
_LEVELS = "镇乡村县市"
_LEVEL_BODY = re.compile(
    r"[村居](?:民委员|委)会|[省市县](?:委|政府|人民政府|政协|人大|纪委|监委|[\u4e00-\u9fff]{1,8}[局委办厅]|(?!场|政|值|级|域)[\u4e00-\u9fff]{1,8}[局委办厅院校会社台馆所站队团]|(?!场|政|值)[\u4e00-\u9fff]{1,6}中心)"
)
_RELATIVE = frozenset("镇乡村县市区省州旗校院厂局部厅委")


@cache
def _cues() -> tuple[AhoCorasick, tuple[str, ...], frozenset[str]]:
    rows = read_table("zh_organisation_cues")
    words = [row["surface"] for row in rows]
    protected = [row["surface"] for row in read_table("zh_protected_words")]
    table = tuple(dict.fromkeys([*words, *protected, *(form for form in known_forms() if form not in _UNSURE_PLACES)]))
    soft = frozenset(row["surface"] for row in rows if row["kind"] == "soft")
    hard = frozenset(words) - frozenset(protected) - soft
    return AhoCorasick(table, matchkind=MatchKind.LeftmostLongest), table, hard | {f"\0{word}" for word in soft}


@cache
def known_forms() -> tuple[str, ...]:
    """Give every form of bodies, universities, divisions and countries that the lexicons hold."""
    forms = [*body_forms(), *colleges(), *place_forms(), *foreign_places()]
    return tuple(dict.fromkeys(form for form in forms if len(form) > 1))


def _by_last(suffixes: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Part suffixes by their last character."""
    table: dict[str, list[str]] = defaultdict(list)
    for suffix in suffixes:
        table[suffix[-1]].append(suffix)
    return {char: tuple(found) for char, found in table.items()}


@cache
def _suffixes() -> Mapping[str, tuple[str, ...]]:
    return _by_last(org_suffixes())


def ends_like_organisation(text: str) -> bool:
    """Tell whether a text ends in an organisation suffix or is a known body or place."""
    return text in body_forms() or text in place_forms() or text in foreign_places() or _ends(text, _suffixes())


@cache
def _strong_suffixes() -> Mapping[str, tuple[str, ...]]:
    return _by_last(suffix for suffix, told in org_suffixes().items() if told.strong)


def _ends(text: str, suffixes: Mapping[str, tuple[str, ...]]) -> bool:
    return text.endswith(suffixes.get(text[-1:], ()))


def ends_strongly(text: str) -> bool:
    """Tell whether a text is a known body or ends in a suffix that hardly anything but an organisation has."""
    return text in body_forms() or text in colleges() or _ends(text, _strong_suffixes())


@cache
def _country_openings() -> frozenset[str]:
    """Give the first two characters of the names of countries."""
    return frozenset(form[:2] for form, place in foreign_places().items() if place.kind == "country")


def foreign_prefix(text: str) -> int:
    """Give the length of the country a text begins with, 0 if it begins with none."""
    if text[:2] not in _country_openings():
        return 0
    for length in range(min(10, len(text)), 1, -1):
        if text[length - 1] == "国" and text[length : length + 1] in tuple("防家会务"):
            continue
        place = foreign_places().get(text[:length])
        if place is not None and place.kind == "country" and text[:length] not in _CHINA:
            return length
    return 0


def starts_with_known(text: str) -> bool:
    """Tell whether a text begins with a known body, place or country."""
    return any(text[:length] in _known_set() for length in range(2, min(12, len(text)) + 1))


@cache
def _known_set() -> frozenset[str]:
    return frozenset(known_forms())


def organisation_start(text: str, end: int, limit: int) -> int:
    """Give where the organisation that ends at ``end`` begins, not before ``limit``; ``end`` itself if there is none."""
    if text.endswith(_DELEGATION, limit, end) and end - limit > len(_DELEGATION):
        whose = end - len(_DELEGATION)
        left = organisation_start(text, whose, limit)
        return left if left < whose else end
    if text.endswith(("我会", "本会"), limit, end):
        return end - 2
    left = _clause_start(text, end, max(limit, end - _REACH))
    left += left + 1 < end and text[left] in _HEADLINE_VERBS and text.endswith(_DASHES, limit, left)
    left = _after_cues(text, left, end)
    left = _after_verb(text, _after_known(text, left, end), end)
    if text.startswith(("任省", "任市", "任县", "任区"), left) and text.endswith(_BEFORE_GIVEN, limit, left):
        left += 1
    league = _FOR_THE_LEAGUE.search(text, left, end)
    left = league.start() if league else left
    while left < end and text[left] in "”）》’·-们":
        left += 1
    left = _after_lead(text, left, end)
    if "）" in text[left:end] and "（" not in text[left:end]:
        left = text.rfind("）", left, end) + 1
    name = text[left:end]
    empty = _EMPTY.match(name)
    if empty and empty.end() == len(name):
        return left if _INITIALS.fullmatch(name) and text.rfind(f"（{name}", max(0, left - _TOLD), left) >= 0 else end
    if name in _RELATIVE:
        return left - (left > limit and text[left - 1] in "我本" and left + 1 == end)
    if len(name) < 2 or len(name) > MAX_LENGTH or "×" in name or "XX" in name.upper():
        return end
    return left


def begins_at(text: str, start: int, end: int, reach: int) -> bool:
    """Tell whether a name that ends at ``end`` begins at ``start``: nothing in as many characters before belongs to a longer one."""
    return not _goes_on_left(text, start) or organisation_start(text, end, max(0, start - reach)) == start


def begins_no_earlier(text: str, start: int, end: int, reach: int) -> bool:
    """Tell the same where no name may begin at ``start`` at all, but none before it either."""
    return not _goes_on_left(text, start) or organisation_start(text, end, max(0, start - reach)) >= start


def _goes_on_left(text: str, start: int) -> bool:
    """Tell whether a character that may be one of a name stands before a position."""
    return start > 0 and _HAN.match(text, start - 1) is not None


def _after_lead(text: str, left: int, end: int) -> int:
    """Leave out what stands before a name in the same clause: a nickname, an aside, a number, who is appointed, what kind of body it is."""
    first = text[left : left + 1]
    if first == "“" and (nickname := _NICKNAME.match(text, left, end)) and begins_in_full(text[nickname.end() : end]):
        left = nickname.end()
    aside = _ASIDE.match(text, left, end) if text[left : left + 1] == "（" else None
    left = aside.end() if aside else left
    numbered = _NUMBERED.match(text, left, end) if text[left : left + 1].isdigit() else None
    left = numbered.end() if numbered else left
    left = _after_colleague(text, _after_appointee(text, left, end), end)
    lead = text[left:end]
    own = _OWN.search(text, left, end) if any(word in lead for word in _SELF) else None
    left = own.start() if own else left
    kind = _KIND_BEFORE.match(text, left, end) if "企业" in lead or "单位" in lead or "公司" in lead else None
    return kind.end() if kind is not None and end - kind.end() >= _LONG_BEHIND else left


def _after_colleague(text: str, left: int, end: int) -> int:
    """Leave out the holder of another post who is joined to the body's (科技厅厅长陶立群和|南陵大学校长)."""
    match = _COLLEAGUE.match(text, left, end) if "和" in text[left:end] or "与" in text[left:end] else None
    return match.end() if match is not None and _has_surname(match["name"]) else left


def _after_appointee(text: str, left: int, end: int) -> int:
    """Leave out somebody who is given a post there (陶立群任|南陵大学党委书记)."""
    match = _APPOINTEE.match(text, left, end) if "任" in text[left:end] else None
    if match is None or starts_with_known(text[left:end]):
        return left
    return match.end() if _has_surname(match["name"]) else left


def _has_surname(name: str) -> bool:
    """Tell whether characters begin with a surname."""
    return name[0] in surnames() or name[:2] in surnames()


@cache
def _full_forms() -> AhoCorasick:
    """Match names that leave no doubt where an organisation begins: full names of places, countries and bodies."""
    places = {
        form
        for form, found in place_forms().items()
        if any(place.name == form and place.level != "zone" for place in found)
    }
    bodies = {form for form in body_forms() if len(form) >= 4 and form not in _OF_MANY_PLACES}
    forms = sorted({form for form in places | bodies if len(form) >= 3} | {f for f in foreign_places() if len(f) >= 2})
    return AhoCorasick([form for form in forms if not _COMMON_ZONE.match(form)], matchkind=MatchKind.LeftmostLongest)


@cache
def verbs_before_bodies() -> frozenset[str]:
    """Give the plain verbs but the one that begins the names of missions (常驻日内瓦代表团)."""
    return plain_verbs() - {"常驻"}


def _after_verb(text: str, left: int, end: int) -> int:
    """Begin behind a verb of two characters where a place or the level of one follows it (责成市公路局, 支持南陵市政府)."""
    if text[left : left + 2] not in verbs_before_bodies():
        return left
    if end - left == _LEVEL_BEHIND_VERB and text[end - 1] in _LEVELS and not text.startswith("自治", left):
        return left + 2  # 听完镇党委书记…的介绍
    if end - left < _LEAST_BEHIND_VERB:
        return left
    rest = text[left + 2 : end]
    level = _LEVEL_BODY.match(rest)
    if level is None and not starts_with_known(rest):
        return left
    return left if text[left : left + 3] in _known_set() or text[left : left + 4] in _known_set() else left + 2


def _after_known(text: str, left: int, end: int) -> int:
    """Begin at a full name of a place or body where what stands before it is no organisation (来到北京市公安局)."""
    segment = text[left:end]
    for _, start, _ in _full_forms().find_matches_as_indexes(segment):
        lead = segment[:start]
        if lead.endswith("（") or lead.count("“") > lead.count("”"):
            continue  # 南陵（中国）投资公司, “今日俄罗斯”电视台
        if (
            start == 0
            or (_BRAND.fullmatch(lead) and segment.startswith("中国", start))
            or _OF_A_TERM.search(lead)
            or ends_like_organisation(lead)
            or _PART_OF_NAME.search(lead)
        ):
            return left
        return left + start if len(lead) >= 2 else left
    return left


def _clause_start(text: str, end: int, limit: int) -> int:
    """Go left to the nearest stop, over quoted and bracketed parts that belong to a name."""
    position = end
    while position > limit:
        char = text[position - 1]
        if char in _CLOSING:
            opening = text.rfind(_CLOSING[char], limit, position - 1)
            if opening < 0:
                return position
            inner = text[opening + 1 : position - 1]
            if char == "）" and text[max(limit, opening - 1) : opening] in _BEFORE_COLUMN:
                return position  # （抗击疫情）中国驻荷兰大使
            if char == "）" and not (
                (_INNER_BRACKET.match(text, opening) and position < end and text[position] not in "的")
                or (position == end and ends_strongly(inner) and ends_strongly(text[limit:opening]))
            ):
                return position
            if char == "》" and not _JOURNAL.match(text, position, end):
                return position
            position = opening
            continue
        if char in _STOPS or char in "（“《":
            return position
        position -= 1
    return limit


def _after_cues(text: str, left: int, end: int) -> int:
    automaton, table, kinds = _cues()
    segment = text[left:end]
    cut = 0
    for match in _DATE.finditer(segment):
        if match.end() < len(segment) or not match.group().endswith("所"):
            cut = max(cut, match.end())  # 船舶集团719所|所长
    quoted = [match.span() for match in _QUOTED.finditer(segment)] if "“" in segment or "《" in segment else []
    for index, start, stop in automaton.find_matches_as_indexes(segment):
        word = table[index]
        if start < cut or any(opens < start < closes for opens, closes in quoted):
            continue
        if word in _ENDS_A_NAME and stop == len(segment) and start - cut > 1 and _HEADED.match(text, end):
            continue
        if word in kinds:
            cut = stop
        elif f"\0{word}" in kinds and start > 0:
            rest, before = segment[stop:], segment[cut:start]
            if (
                not before
                or starts_with_known(rest)
                or ends_like_organisation(before)
                or (word == "同" and _VENUE.search(before))
            ):
                cut = stop
        elif f"\0{word}" in kinds:
            cut = stop
    return left + cut


def begins_in_full(text: str) -> bool:
    """Tell whether a text begins with the full name of a body, a place or a country."""
    found = next(iter(_full_forms().find_matches_as_indexes(text)), None)
    return found is not None and found[1] == 0
