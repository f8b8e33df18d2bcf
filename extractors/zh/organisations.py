"""Organisation spans: given where an organisation's name ends, find where it begins.

The text to the left is cut at punctuation, at verbs, prepositions and other words that never stand inside a name
(``zh_organisation_cues.tsv``), unless they are part of a longer word (``zh_protected_words.tsv``: 自治区, 对外, 组织部).
"""

from __future__ import annotations

import re
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import (
    plain_verbs,
    read_table,
)
from extractors.zh.organisation_edges import (
    PARTY_ENDS,
    begins_in_full,
    ends_like_organisation,
    ends_strongly,
    foreign_prefix,
    full_forms,
    known_forms,
    known_set,
    starts_with_known,
)
from extractors.zh.verbs_between_bodies import LEVEL_BODY, after_inner_verb
from extractors.zh.words_before_bodies import after_lead

_HAN = re.compile(r"[\u4e00-\u9fff]")
_STOPS = frozenset("，。；：！？、\n 　—…|｜丨│/<>>［］[]【】℃↓▌■●▲◆▪★☆◎※►▶◇□")
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
    r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号](?:上午|下午|晚[上间]?|中午|凌晨|傍晚|早上?|电|讯)?|\d{4}年(?:\d{1,2}月)?|\d{1,2}月份?"
    r"|\d+(?:多|余)?(?:名|位|个|家|人|所|项|次|年|岁的?)|(?:领导|专家|学者|嘉宾|负责人|同志|家属|群众|记者)(?:以及|和|及|与)|(?:仪式|会议|大会|论坛|年会|研讨会|座谈会|活动)暨(?:第[一二三四五六七八九十\d]+届)?|(?:经理|主任|书记|[会院校局部处科所厂]长|[程计济]师|总监|总裁|秘书长|主席|董事)兼任?",
)
"""Dates, counts, groups of people, events and posts, behind which a name begins (县领导及|县商务局, 揭牌仪式暨|学术委员会)."""
_DATED = re.compile(r"[\d及和与暨兼]")
"""What all of them hold: the cheap test before the dear one."""
_EMPTY = re.compile(
    r"(?:新任|优秀|主要|有关|相关|部分|各级|全体|年轻|首任|历任|退休|女|男|老|小|新|两位|三位|几位|多位|一些|一线|全国劳动模范|同|兼|暨|和|及|与|或|该|本|我|原|前"
    r"|曾|现|任|并|又|也|各|等|总|的|[A-Za-z×]+|[\d.]+|第[一二三四五六七八九十\d]+[届次]?|[一二三四五六七八九十两]+[名位个]?|党政|国内|上市公司|民营企业|外资企业|知名企业|班子|领导|大会|会议|时任|兼任|连任|续任|当选|卸任|候任|继任|荣任|履新|即将|现场)*",
)
_HEADS_OF_UNIONS = re.compile(r"副?(?:主席|总裁|秘书长|总干事)")
_NO_INITIALS = frozenset(["CEO", "CFO", "COO", "CTO", "CMO", "CIO", "VIP", "APP", "IPO", "GDP", "ICU", "MBA", "EMBA"])
"""Initials that are no body before a head of one (IMF总裁, CEO总裁)."""
_INITIALS = re.compile(r"[A-Z]{2,8}")
_TOLD = 3000
"""How far back the initials of a body (ITF) may have been told in brackets."""
_DELEGATION = "代表团"
"""What otherwise is a word that stands in no name (率代表团)."""
_BEFORE_GIVEN = ("同志", "先生", "女士", "年", "月", "日", "起", "挂")
"""Before 任 and a body of a level (陶立群同志任|县公安局, 5月任|县教育局)."""
_FOR_THE_LEAGUE = re.compile(r"(?<=代表)团[省市县区州]?委")
_HEADLINE_VERBS = frozenset("访记致读")
_DASHES = ("—", "——", "－－", "--")
"""With a dash before them, verbs that a headline ends with (——访南陵集团董事长陶立群)."""
_VENUE = re.compile(r"[堂馆楼店厅]$")
_ENDS_A_NAME = frozenset({"所", "组织"})
_HEADED = re.compile(
    r"[前原]?(?:副|常务|执行|新任|候任|创始|高级|管理|首席)*(?:合伙人|律师|主任律师|所|总干事|干事|秘书长|主席|总书记|书记|发言人|指挥官|总裁|理事长|会长|代表|官员|领导人|领袖|总监|部长|顾问|主任|研究员|工程师|高级工程师|副研究员|专家|负责人|执行主任|执行董事|党委|党支部|党总支|纪委)"
)
"""Words that part other words and, before a post, end names of bodies too (地质所|所长, 世界海关组织|秘书长)."""
_OF_A_TERM = re.compile(r"第[一二三四五六七八九十百\d]+届$")
"""What before a place belongs to the name of a meeting or of games (南陵第四届亚洲田径锦标赛组委会)."""
_REPORTS_AND = tuple(f"{report}{joint}" for report in ("报告", "说明", "汇报", "发言", "讲话") for joint in "和及与")
"""How no body ends: a report, and whose follows (工作报告和|副秘书长陶立群)."""
MAX_LENGTH = 40
_REACH = 200
_UNSURE_PLACES = frozenset({"任县", "代县", "和县", "开县", "从江"})
"""Places that a verb or conjunction and 县 look like (任县委书记)."""
_LEAST_BEHIND_VERB = 5
_LEVEL_BEHIND_VERB = 3
_LEVELS = "镇乡村县市"
_JOINS = frozenset("和与及")
"""Before a body of a level no part of a place's name (陶立群和|县政协)."""
_RELATIVE = frozenset("镇乡村县市区省州旗校院厂局部厅委")


@cache
def _protected() -> frozenset[str]:
    return frozenset(row["surface"] for row in read_table("zh_protected_words"))


@cache
def _cues() -> tuple[AhoCorasick, tuple[str, ...], frozenset[str]]:
    rows = read_table("zh_organisation_cues")
    words = [row["surface"] for row in rows]
    protected = [row["surface"] for row in read_table("zh_protected_words")]
    table = tuple(dict.fromkeys([*words, *protected, *(form for form in known_forms() if form not in _UNSURE_PLACES)]))
    soft = frozenset(row["surface"] for row in rows if row["kind"] == "soft")
    hard = frozenset(words) - frozenset(protected) - soft
    return AhoCorasick(table, matchkind=MatchKind.LeftmostLongest), table, hard | {f"\0{word}" for word in soft}


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
    left = after_inner_verb(text, left, end)
    left += limit < left < end and text[left] in _JOINS and LEVEL_BODY.match(text, left + 1, end) is not None
    if 0 < limit == left < end - 1 and text[left] in _JOINS and _HAN.match(text, left - 1):
        left += begins_in_full(text[left + 1 : end]) or not starts_with_known(
            text[left:end]
        )  # 检察长陶立群和|东海省高级人民法院
    league = _FOR_THE_LEAGUE.search(text, left, end)
    left = league.start() if league else left
    while left < end and text[left] in "”）》’·-们":
        left += 1
    left = after_lead(text, left, end)
    if "）" in text[left:end] and "（" not in text[left:end]:
        left = text.rfind("）", left, end) + 1
    name = text[left:end]
    empty = _EMPTY.match(name)
    if empty and empty.end() == len(name):
        if (
            _INITIALS.fullmatch(name)
            and len(name) > 2
            and name not in _NO_INITIALS
            and _HEADS_OF_UNIONS.match(text, end)
        ):
            return left
        return left if _INITIALS.fullmatch(name) and text.rfind(f"（{name}", max(0, left - _TOLD), left) >= 0 else end
    if name in _RELATIVE:
        return left - (left > limit and text[left - 1] in "我本" and left + 1 == end)
    if name.endswith(_REPORTS_AND):
        return end
    if len(name) < 2 or len(name) > MAX_LENGTH or "×" in name or "XX" in name.upper():
        return end
    return _before_dash(text, left, limit) if text[left - 1 : left] == "—" and name.endswith(PARTY_ENDS) else left


def _before_dash(text: str, left: int, limit: int) -> int:
    """Give where a foreign party of two names begins whose second one begins at ``left`` (北山国民族联盟—爱国阵线)."""
    stop = left - (2 if text.startswith("——", left - 2) else 1)
    first = organisation_start(text, stop, limit)
    form = text[first:stop]
    return first if form.endswith(PARTY_ENDS) and foreign_prefix(form) else left


def begins_at(text: str, start: int, end: int, reach: int) -> bool:
    """Tell whether a name that ends at ``end`` begins at ``start``: nothing in as many characters before belongs to a longer one."""
    return not _goes_on_left(text, start) or organisation_start(text, end, max(0, start - reach)) == start


def begins_no_earlier(text: str, start: int, end: int, reach: int) -> bool:
    """Tell the same where no name may begin at ``start`` at all, but none before it either."""
    return not _goes_on_left(text, start) or organisation_start(text, end, max(0, start - reach)) >= start


def _goes_on_left(text: str, start: int) -> bool:
    """Tell whether a character that may be one of a name stands before a position."""
    return start > 0 and _HAN.match(text, start - 1) is not None


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
    level = LEVEL_BODY.match(rest)
    if level is None and not starts_with_known(rest):
        return left
    return left if text[left : left + 3] in known_set() or text[left : left + 4] in known_set() else left + 2


def _after_known(text: str, left: int, end: int) -> int:
    """Begin at a full name of a place or body where what stands before it is no organisation (来到北京市公安局)."""
    segment = text[left:end]
    for _, start, _ in full_forms().find_matches_as_indexes(segment):
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
    for match in _DATE.finditer(segment) if _DATED.search(segment) else ():
        if match.end() < len(segment) or not match.group().endswith("所"):
            cut = max(cut, match.end())  # 船舶集团719所|所长
    quoted = [match.span() for match in _QUOTED.finditer(segment)] if "“" in segment or "《" in segment else []
    for index, start, stop in automaton.find_matches_as_indexes(segment):
        word = table[index]
        if start < cut or any(opens < start < closes for opens, closes in quoted):
            continue
        if word in _ENDS_A_NAME and stop == len(segment) and start - cut > 1 and _HEADED.match(text, end):
            continue
        if stop == len(segment) and word + text[end : end + 1] in _protected() and text.startswith("长", end + 1):
            continue  # 组织|部长
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
