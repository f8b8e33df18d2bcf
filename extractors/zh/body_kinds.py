"""Which kind of body a post by itself tells of: an 院长 heads a court, a hospital or a college, never a party committee.

>>> kinds_of("副院长"), kinds_of("党组书记")
('法院|检察院|医院|学院|研究院|设计院|科学院|党校|书院|卫生院|剧院|画院', '')
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.form_index import kind_pattern
from extractors.zh.short_companies import is_short_company

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry

_KINDS = {
    r"中常委|中评委": "党",
    r"院长(?:助理)?": "法院|检察院|医院|学院|研究院|设计院|科学院|党校|书院|卫生院|剧院|画院",
    r"检察长|检察官": "检察院",
    r"庭长": "法院|庭",
    r"审判员|审判长|法官": "法院",
    r"主委": "学社|民盟|民革|民建|民进|农工党|致公党|台盟|[省市区县州]委会|总支|支部|委员会",
    r"校长(?:助理)?": "大学|学院|学校|中学|小学|党校|(?<!第)[一二三四五六七八九十]中(?!学)|附中|附小|实小",
    r"园长": "幼儿园|园",
    r"局长(?:助理)?": "局",
    r"厅长": "厅",
    r"行长(?:助理)?": "银行|支行|分行|行",
    r"社长": "社|社团|合作社",
    r"台长": "电视台|广播电台|台",
    r"厂长": "厂",
    r"馆长": "馆",
    r"军长": "军(?![部长委区队事官人校])",
    r"师长": "师",
    r"旅长": "旅",
    r"团长": "团",
    r"营长": "营",
    r"连长": "连",
    r"所长": "所|研究所|派出所|事务所|收费所",
    r"站长": "站",
    r"矿长": "矿",
    r"场长": "农场|林场|牧场|场",
    r"店长": "店",
    r"(?:总经理|董事长|总裁)(?:助理)?|企业负责人|总会计师|财务总监|董事会秘书": "公司|集团|银行|总厂|厂",
}
_OF_POST = re.compile("|".join(f"(?P<k{n}>(?:{heads})$)" for n, heads in enumerate(_KINDS)))
_TABLE = tuple(_KINDS.values())


def kinds_of(label: str) -> str:
    """Give the endings of the bodies that have such a post, as alternatives; empty where many kinds have it."""
    match = _OF_POST.search(label)
    return _TABLE[int(match.lastgroup[1:])] if match and match.lastgroup else ""


_NO_COMPANY = re.compile(
    r"(?:委|委员会|局|府|厅|部|政协|人大|常委会|监会|监管总局|总局|法院|检察院|协会|商会|学会|联合会|促进会|工商联|总会|研究会|基金会|联盟|大学|学院|学校|中学|小学|医院|工会|[省县州镇乡村]|(?<![超门夜菜股])市|(?<![景园假])区)$"
)


def may_have(entry: OrganisationEntry | None, kinds: str) -> bool:
    """Tell whether a body may have the post after all: names of companies (恒织控股) end in many ways."""
    return entry is not None and "公司" in kinds and not any(_NO_COMPANY.search(form) for form in entry.forms)


def is_of_kind(entry: OrganisationEntry | None, kinds: str) -> bool:
    """Tell whether a body is of one of the kinds."""
    if entry is None:
        return False
    if "公司" in kinds and any(map(is_short_company, entry.forms)):
        return True
    return re.search(rf"(?:{kind_pattern(kinds)})$", "\n".join(entry.forms), re.MULTILINE) is not None
