"""A post as a text prints it: the role, what belongs to it, and where the organisation before it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.lexicons import country_signs, plain_verbs
from extractors.zh.aides import matter_start
from extractors.zh.organisations import ends_like_organisation, ends_strongly, foreign_prefix, starts_with_known
from extractors.zh.post_fields import field_start

if TYPE_CHECKING:
    from extractors.zh.roles_in_text import RoleMention

_TRADE_PARTY = re.compile(r"(?:综合|行业|社会组织|非公经济|非公企业|非公有制经济组织|两新组织|两新)$")
"""What before 党委 makes it a committee of its own, not that of a body (非公经济综合党委)."""
_OF_REGION = re.compile(r"(?:自治区|内蒙古|广西|西藏|宁夏|新疆)$")
"""Regions whose party committee is called 党委, as those of provinces are called 省委."""
_LEVELS = frozenset("省市县区州")
_NOW = re.compile(r"[现今](?![代场货金年天日])(?=[\u4e00-\u9fff]{2})")
"""What before a body says that the post is held now."""
_NO_BODY = frozenset(
    {
        "新闻",
        "品牌",
        "标准",
        "中方",
        "外方",
        "美方",
        "俄方",
        "双方",
        "部署",
        "方面",
        "部门",
        "有关部门",
        "消息",
        "党外",
        "社会",
        "各界",
        "民间",
        "机关",
    }
)
_SENT = re.compile(r"[省市县区州]派|选派|下派|派驻?")
"""Who sent somebody to a village, which is not where the post is."""
_STATE_POST = re.compile(r"总统|总理|首相|外长|防长|财长|国务卿|大臣|国防部长|外交部长")
_TERM = re.compile(r"^第[一二三四五六七八九十\d]+[任位]")
_FORMER = re.compile(r"(?:原|前|时任|署理|候任)(?!海|进|沿|锋|旗|郭|线)")
_LEVEL = re.compile(r"(?:[正副][省部厅局司处县科股军师团]级|首批)$")
"""A rank or class between body and post (县府办|副处级|秘书, 中国工程院|首批|院士)."""
_REGION = re.compile(
    r"(?<=[\u4e00-\u9fffA-Za-z])(?:大中华区|亚太区|亚太|中国区|全球|亚洲区|欧洲区|美洲区|北美区|国际|华东区|华南区|华北区|西南区|华中区|东北区|西北区)$"
)
"""The part of the world a manager is over, which belongs to the post."""
_FORMER_OF_BODY = re.compile(
    r"([\u4e00-\u9fff]{1,10}[省市县区州盟旗镇乡]|[\u4e00-\u9fff]{2,6}(?=原[省市县区州]委)|[\u4e00-\u9fff]{2,3}(?=原(?:政协|人大常委会)))原([省市县区州盟旗镇乡党]委|政府|人大常委会|政协)"
)
_FORMER_OF_PART = re.compile(
    r"([\u4e00-\u9fff（）]{2,20}?)(原(?![野阳平州子油料材创则理件始住产生])|前(?![海进沿锋旗郭线卫门景程列期山])|代理|时任|候任|现任)([\u4e00-\u9fff]{2,12})"
)
"""A part of a body or country before which is said that the post is a former one (美国前劳工部长, 某公司原法务部总监)."""
ENVOY = re.compile(r"大使|公使|领事|参赞|代办|武官|常驻代表|^副?代表$")
"""Posts of those whom a country sends."""
_POSTED = re.compile(
    r"(?:常驻|驻)(?!京|地|村|站)[\u4e00-\u9fff]{1,14}(?<![馆处团署会])$|常驻[\u4e00-\u9fff]{1,28}(?<![馆团])$"
)
"""Where an envoy is posted, which belongs to the post (中国驻美国大使)."""
_LONGEST_POSTING = 32
_MISSION = re.compile(r"(?<=馆)[\u4e00-\u9fff]{2,4}$")
"""What an envoy at a mission is for (瑞典驻云州总领馆|商务|领事)."""
_SEAT = re.compile(r"(?<=[党联盟团会])(?:立法会|立法院|国会|议会|上议院|下议院|参议院|众议院)$")
"""Where those sit whose party is printed before it (民建联|立法会议员)."""
_DESK = re.compile(r"(?:文化|教育|科技|经济|商务|经商|政治|政务|新闻|侨务|领事|农业|警务|国防|公使衔)+")
"""What an envoy is for where no mission is printed (文化教育参赞)."""
_LONGEST_COUNTRY = 10
_OF_COUNTRY = frozenset({"联邦", "民主", "大", "原", "前"})
"""What before a country's name is a part of it (联邦德国)."""
_FEDERAL = frozenset({"", "德国", "奥地利", "瑞士"})
"""Countries whose president or chancellor is called one of the federation."""
_BROKER = 4
"""How long the name of a broker before 证券 is (东岭证券)."""
_ORDINAL_TERM = re.compile(r"(?<=[\u4e00-\u9fff])第[一二三四五六七八九十百\d]+任$")
_QUALIFIER = re.compile(
    r"(?:首席[\u4e00-\u9fff]{0,4}|最高|第[一二三四五]|(?:军事|军方)|高级[\u4e00-\u9fff]{0,4}|资深[\u4e00-\u9fff]{0,4}|青年|退休|离休|特聘|讲席)$"
)
"""What qualifies a post and is no end of a body's name."""
_LONGEST_QUALIFIER = 10
_FORMS_OF_STATE = frozenset({"联邦", "王国", "共和国", "公国", "联邦共和国", "酋长国"})
"""What belongs to the name of a country behind its short form (俄罗斯联邦总统)."""
_FOREIGN_PARTIES = ("阵线", "运动", "共识")
"""How the names of foreign parties end besides those that end like any body."""
_OF_A_PLACE = re.compile(r"副?(?:[省市县区州郡镇]长|知事)$")
"""Heads of places, before which a place of a country may stand."""
_OF_A_BRANCH = re.compile(r"总裁|总经理|首席|CEO|董事长|总监")
_BRAND = re.compile(r"(?:(?<=[，。；：、“\n（])|^)[\u4e00-\u9fffA-Za-z]{2,6}$")
"""A company of which 中国 behind it is the branch."""
_GLUED = 8
"""How many characters between a country and a post may belong to the post (日本经济再生担当大臣)."""
_SALES_REGION = re.compile(r"(?:大中华|中国|亚太|欧洲|美洲|全球|华[东南北中]|[东西][南北])区")
_HEAD_OF_PART = re.compile(r"副?[处局科厅]长")
_SECONDED = re.compile(r"(?<=[委局部厅处组院])派?驻(?P<where>.{2,})(?<![站处社队所馆])$")


@dataclass(slots=True)
class Post:
    """A role with the organisation printed before it, as ranges of the working text (``None``: not printed here)."""

    label: str
    start: int
    end: int
    organisation: tuple[int, int] | None
    form: str | None = None
    """What the organisation is called where the print puts a word of the post into it (大兴区原区委 of 原书记)."""
    inherits: bool = False
    """Whether no organisation is printed here but another post stands before it, whose organisation is meant."""
    kinds: str = ""
    """The kinds of bodies that have such a post or one beside it (党组书记、院长), as alternatives."""


def posted_start(text: str, role: RoleMention, limit: int) -> int | None:
    """Give where it is told where an envoy is posted, if it is (常驻联合国日内瓦办事处和瑞士其他国际组织代表); a country stands before."""
    posted = (
        _POSTED.search(text, max(limit, role.start - _LONGEST_POSTING), role.start)
        if ENVOY.search(role.label)
        else None
    )
    return posted.start() if posted is not None and "和" in posted.group() else None


def make_post(text: str, role: RoleMention, start: int) -> Post:
    """Make a post of a role and the organisation that begins at ``start`` (the role's own start: none is printed)."""
    label, stop = role.label, role.start
    if start == stop and text[stop - 1 : stop] == "》":
        start = max(text.rfind("《", max(0, stop - 24), stop), 0) or start
    if text.endswith("）", start, stop):
        stop = text.rfind("（", start, stop)
    former = _FORMER.match(text, start, stop)
    if former and stop - start > former.end() - start + 1:
        start, label = former.end(), former.group() + label
    if stop - start > 2 and text[stop - 1] == "老":
        stop -= 1  # 砖瓦厂老厂长
        start = start if ends_like_organisation(text[start:stop]) else stop
    if stop - start > 2 and text[stop - 1] == "原":
        label, stop = f"原{label}", stop - 1
    if _NOW.match(text, start, stop) and (starts_with_known(text[start + 1 : stop]) or text[start - 1] in "，、；"):
        start += 1  # 现中国电信董事长
    if text[start:stop] == "中国" and _OF_A_BRANCH.search(label):
        lead = _BRAND.search(text, max(0, start - 8), start)
        start = lead.start() if lead and not _is_verb(lead.group()[-2:], label) else start  # 爱立信中国总裁
    if text[start:stop] in ("前党", "原党"):
        start, label = start + 1, text[start] + label  # 前党主席
    new = text[stop - 1 : stop] == "新" and stop - start > 2
    if new and ((label[:1] in _LEVELS and label[1:2] == "长") or ends_strongly(text[start : stop - 1])):
        stop -= 1  # 东海新省长
    seconded = _SECONDED.search(text[start:stop])
    if seconded and label.endswith("第一书记"):
        start += seconded.end() - len(seconded["where"])  # 县水利局派驻青禾村第一书记
    elif seconded:
        stop = start + seconded.start()
    if not former and text.endswith(("前“", "原“"), 0, start):
        label = f"{text[start - 2]}{label}"
    if not former and text.endswith("时任", 0, start):
        label = f"时任{label}"
    posted = None
    if ENVOY.search(label) and (task := _MISSION.search(text, start, stop)):
        label, stop = task.group() + label, task.start()
    elif ENVOY.search(label) and _DESK.fullmatch(text, start, stop):
        return Post(text[start:stop] + label, start, role.end, None)  # 文化教育参赞
    elif ENVOY.search(label):
        posted = _POSTED.search(text, start, stop)
    if posted:
        label, stop = text[posted.start() : stop] + label, posted.start()
    else:
        start = _country_at_end(text, start, stop, label)  # 美国释放委内瑞拉总统, 连德国总理
    start, stop, label = _with_qualifier(text, start, stop, label)
    if seat := _SEAT.search(text, start, stop):
        start = seat.start()
    matter = matter_start(text, start, stop, label)
    label, stop = text[matter:stop] + label, matter
    field = field_start(text, start, stop, label)
    label, stop = text[field:stop] + label, field
    if label.startswith("联邦总") and text[start:stop] not in _FEDERAL and foreign_prefix(text[start:stop]):
        label, stop = label.removeprefix("联邦"), stop + 2
    country = foreign_prefix(text[start:stop])
    if country and text[start + country : stop] in _FORMS_OF_STATE and _STATE_POST.search(label):
        country = stop - start
    if country and country < stop - start <= country + _GLUED and not _names_body(text[start:stop]):
        if _OF_A_PLACE.match(label):
            return Post(label, role.start, role.end, (start + country, stop))  # 美国纽约市长
        glued = text[start + country : stop]
        glued = "" if glued == "国家" and label.endswith("主席") else glued
        label, stop = _TERM.sub("", glued) + label, start + country
    if start == stop and start and text[start - 1] in country_signs() and _STATE_POST.search(label):
        start -= 1
    if stop - start > 1 and text[stop - 1] in "之的":
        stop -= 1
    if stop - start > 2 and text[stop - 1] == text[stop - 2] and text[stop - 1] in "村乡镇系" and label == "主任":
        stop -= 1  # 樟树村村主任
    if label.startswith(("党委", "党工委")) and _TRADE_PARTY.search(text, start, stop):
        label, stop = (
            label.removeprefix("党委").removeprefix("党工委"),
            stop + len(label) - len(label.split("委", 1)[1]),
        )
    if label.startswith("党委") and len(label) > len("党委") and _OF_REGION.search(text, start, stop):
        label, stop = label.removeprefix("党委"), stop + len("党委")
    region = _REGION.search(text[start:stop])
    if region and (ends_like_organisation(text[start : start + region.start()]) or region.group() != "国际"):
        label, stop = region.group() + label, start + region.start()
    if start == stop and text[stop - 1 : stop] == "党" and label.startswith("主席"):
        start -= 1
    if stop - start > 3 and text.endswith("驻村", start, stop):
        label, stop = f"驻村{label}", stop - 2  # 石井村驻村第一书记
    if _SENT.fullmatch(text, start, stop):
        stop = start  # 省派驻村第一书记
    nobody = text[start:stop] in _NO_BODY and not _HEAD_OF_PART.fullmatch(label)
    verbs = stop - start == 4 and all(_is_verb(text[cut : cut + 2], label) for cut in (start, start + 2))
    if nobody or (verbs and not ends_like_organisation(text[start:stop])):
        return Post(label, start, role.end, None)  # 必须履行|前总统
    if stop - start == 2 and _is_verb(text[start:stop], label):
        return Post(label, start, role.end, None)
    if _SALES_REGION.fullmatch(text, start, stop):
        label, stop = text[start:stop] + label, start
    level = _LEVEL.search(text, start, stop)
    stop = level.start() if level and level.start() > start else stop
    before = _FORMER_OF_BODY.fullmatch(text, start, stop)
    if before:
        return Post(
            f"原{label}", role.start, role.end, (start, stop), form=before[1].removesuffix(before[2][0]) + before[2]
        )
    part = _FORMER_OF_PART.fullmatch(text, start, stop)
    if part and (foreign_prefix(part[1]) == len(part[1]) or ends_like_organisation(part[1])):
        unit = (
            text[stop]
            if text[stop : stop + 1] == label[:1] and label[1:2] == "长" and not part[3].endswith(label[0])
            else ""
        )
        if ends_like_organisation(part[3] + unit):
            status = "" if part[2] == "现任" else part[2]
            return Post(status + label, role.start, role.end, (start, stop), form=part[1] + part[3] + unit)
    return Post(label, role.start, role.end, (start, stop) if start < stop else None)


def _with_qualifier(text: str, start: int, stop: int, label: str) -> tuple[int, int, str]:
    """Take what qualifies a post out of the body's end (最高|司令, 经济学|教授) and give 证券 back to a broker's name."""
    if label.startswith("证券") and 2 <= stop - start <= _BROKER and not ends_like_organisation(text[start:stop]):
        return start, stop + 2, label[2:]  # 东岭证券分析师
    ordinal = _ORDINAL_TERM.search(text, start, stop)
    if ordinal:
        return start, ordinal.start(), label  # 香港特别行政区第六任行政长官
    if ends_like_organisation(text[start:stop]) or _QUALIFIER.search(text, start, stop) is None:
        return start, stop, label
    for cut in range(stop - 2, max(start + 1, stop - _LONGEST_QUALIFIER), -1):
        if _QUALIFIER.fullmatch(text, cut, stop) and (
            ends_like_organisation(text[start:cut]) or text.startswith("首席", cut)
        ):
            return start, cut, text[cut:stop] + label
    return start, stop, label


def _names_body(words: str) -> bool:
    """Tell whether words behind a country make a body of it (马来西亚国民阵线), not a part of the post."""
    return ends_like_organisation(words) or words.endswith(_FOREIGN_PARTIES)


def _is_verb(form: str, label: str) -> bool:
    """Tell whether two characters before a post are a verb and no body (剩下代理主席陶立群; 立法 of 立法院长 is one)."""
    unit = label.lstrip("原前副")[:1]
    return form in plain_verbs() and not (ends_like_organisation(form) or ends_like_organisation(form + unit))


def _country_at_end(text: str, start: int, stop: int, label: str) -> int:
    """Give where the foreign country begins that stands right before a post behind other words; ``start`` if none does."""
    whole = foreign_prefix(text[start:stop])
    if whole == stop - start or not (whole or _STATE_POST.match(label.lstrip("前原副"))):
        return start
    for left in range(max(start + (2 if whole else 1), stop - _LONGEST_COUNTRY), stop - 1):
        if foreign_prefix(text[left:stop]) == stop - left and text[start:left] not in _OF_COUNTRY:
            return left
    return start
