"""Words in the clause before a name that are no part of it: a nickname, a number, who is appointed there, what kind of body it is."""

from __future__ import annotations

import re

from extractors.zh.names import has_surname
from extractors.zh.organisation_edges import begins_in_full, starts_with_known

_OWN = re.compile(
    r"(?:本|我|该)(?:公司|司(?!法|令|机)|集团|银行|行(?!政|业|动)|协会|学会|商会|总会|医院|学院|研究院|研究所)|(?:本|我|该)(?:委|局|部|厅|院|校|办|社|台|馆|所|站|会|中心)$"
)
"""The article's own body in its own words, with which a name begins (公告本公司董事会)."""
_SELF = frozenset("本我该")
_NUMBERED = re.compile(r"\d{1,3}[.．](?=[\u4e00-\u9fff])")
"""The number of a line in a list, before a name (3.东岭县水利局)."""
_LINE_NUMBER = re.compile(r"(?:(?<=\n)|^)\d{1,2}(?=[\u4e00-\u9fff]{3})")
"""The same without a point at the beginning of a line (3东岭县水利局)."""
_NICKNAME = re.compile(r"“[^“”\n]{2,12}”")
"""What somebody is called in quotation marks, before the full name of a body (“首虎”国家宗教事务局)."""
_ASIDE = re.compile(r"（[^（）]{1,12}）(?![省市县区州旗])")
"""A bracket in which no name begins (（陶立群）岭东省水利厅)."""
_KIND_BEFORE = re.compile(
    r"[\u4e00-\u9fff]{0,12}?(?:会员企业|会员单位|理事单位|副会长单位|会长单位|成员单位|承担单位|承办单位|主办单位|协办单位|支持单位|共建单位|监理单位|施工单位|设计单位|建设单位|承建单位|参建单位|代建单位|起草单位|发起单位|运营单位|总包单位|合作单位|合作企业|龙头企业|骨干企业|知名企业|当地企业|(?<!分)控股子公司|全资子公司|(?<![\u4e00-\u9fff])子公司|(?<=旗下)子公司|下属子公司|所属子公司|下属企业|所属企业)"
)
"""What kind of body follows, before its name (会员企业南陵家具公司)."""
_APPOINTEE = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,4})(?<![责担主出现就信胜转调改升兼历上在时续连新离继常选接拟留曾])任(?=[\u4e00-\u9fff（]{3}|(?:医院|学校|学院|公司|集团|法院|中心)$)(?![务期职命何意免])"
)
_COLLEAGUE = re.compile(
    r"[\u4e00-\u9fff]*(?:[厅局部院校处市县区省州镇乡会行事书社台站所科馆队厂]长|工程师|会计师|经济师|调研员|党组成员|书记|主任|主席|董事|经理|总裁|教授|院士|司令员?|政委|大使|总监)(?P<name>[\u4e00-\u9fff]{2,4})[和与及、](?=[\u4e00-\u9fff]{3})"
)
_LONG_BEHIND = 4


def after_lead(text: str, left: int, end: int) -> int:
    """Leave out what stands before a name in the same clause: a nickname, an aside, a number, who is appointed, what kind of body it is."""
    first = text[left : left + 1]
    if first == "“" and (nickname := _NICKNAME.match(text, left, end)) and begins_in_full(text[nickname.end() : end]):
        left = nickname.end()
    aside = _ASIDE.match(text, left, end) if text[left : left + 1] == "（" else None
    left = aside.end() if aside else left
    numbered = _NUMBERED.match(text, left, end) if text[left : left + 1].isdigit() else None
    left = numbered.end() if numbered else left
    line = _LINE_NUMBER.match(text, left, end) if numbered is None and text[left : left + 1].isdigit() else None
    left = line.end() if line is not None and starts_with_known(text[line.end() : end]) else left
    left = _after_colleague(text, _after_appointee(text, left, end), end)
    lead = text[left:end]
    own = None if _SELF.isdisjoint(lead) else _OWN.search(text, left, end)
    left = own.start() if own else left
    kind = _KIND_BEFORE.match(text, left, end) if "企业" in lead or "单位" in lead or "公司" in lead else None
    return kind.end() if kind is not None and end - kind.end() >= _LONG_BEHIND else left


def _after_colleague(text: str, left: int, end: int) -> int:
    """Leave out the holder of another post who is joined to the body's (科技厅厅长陶立群和|南陵大学校长)."""
    match = _COLLEAGUE.match(text, left, end) if "和" in text[left:end] or "与" in text[left:end] else None
    return match.end() if match is not None and has_surname(match["name"]) else left


def _after_appointee(text: str, left: int, end: int) -> int:
    """Leave out somebody who is given a post there (陶立群任|南陵大学党委书记)."""
    match = _APPOINTEE.match(text, left, end) if "任" in text[left:end] else None
    if match is None or starts_with_known(text[left:end]):
        return left
    return match.end() if has_surname(match["name"]) else left
