"""Parts of bodies in a stack of posts: whose part 宣传部, 第一检察厅 or 医学院 is that is printed without the whole it belongs to.

>>> is_part("宣传部"), is_part("第一检察厅"), is_part("东海省宣传部")
(True, True, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms
from extractors.zh.organisation_edges import ends_strongly, starts_with_known
from extractors.zh.organisations import organisation_start
from extractors.zh.own_school import is_college

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry

_NAMED = re.compile(
    r"审判委员会|检察委员会|(?:党委)?(?:组织|宣传|统战|政法|办公|政研|工作|人事|财务|技术|质量|生产|市场|销售|法务|审计|监察|纪检|安全|公安|财政|教育|人力资源|综合|党风|纠风|研究|调研|督查|秘书|信访|党群|党建|企业文化|纪律检查|老干部|离退休干部)?(?:部|办公室|处|室|局|技术中心|工作部|政法委)|办公厅|管委会|管理委员会"
    r"|第[一二三四五六七八九十\d]+[\u4e00-\u9fff]{0,6}(?:部|庭|处|室|厅|局|科)"
)
PART_NAME = re.compile(r"(?:部|处|室|科|办公室|中心|车间|审判庭|法庭)$")
"""How the name of a part ends whose whole is another body."""
_PLACE_UNIT = re.compile(r"[局厅委]$")
_SHORT_UNIT = re.compile(r"[\u4e00-\u9fff]{2,8}[局厅委]")
_STREET_PART = re.compile(
    r"办事处|人大(?:主席团|工委)?|政协(?:工委|联络组)|纪工委|武装部|党政(?:综合)?办(?:公室)?|便民服务中心|综合执法(?:队|大队|中心)"
)
"""What streets and townships have of their own."""
_INSIDE: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(r"(?:大学|(?<!科)学院|党校|中学|小学|学校)$"),
        re.compile(
            r"[\u4e00-\u9fff]{1,12}(?:(?<!科)学院|系|学部|教研室|研究所|研究院|研究中心|实验室|图书馆|教务处|处|部|中心)"
        ),
    ),
    (re.compile(r"(?:医院|卫生院)$"), re.compile(r"[\u4e00-\u9fff]{1,10}(?:科|中心|病区|部|室|研究所)")),
    (re.compile(r"(?:街道|[镇乡])$"), _STREET_PART),
    (re.compile(r"(?:检察院|法院)$"), re.compile(r"[\u4e00-\u9fff]{1,8}(?:庭|厅|局|部|处|室)")),
    (
        re.compile(r"(?:部|总局|署|国务院|国家[\u4e00-\u9fff]{2,10}委(?:员会)?|发改委|国资委|卫健委|卫计委)$"),
        re.compile(r"[\u4e00-\u9fff、]{1,14}(?:司|局|厅)"),
    ),
    (re.compile(r"(?:[厅局]|[^党纪常]委|委员会)$"), re.compile(r"[\u4e00-\u9fff]{1,10}(?:处|科|室|支队|总队|大队)")),
    (
        re.compile(r"(?:公司|集团|股份|银行|厂|基金|证券|保险|人寿|信托|控股|药业)$"),
        re.compile(r"[\u4e00-\u9fff]{1,10}(?:部|车间|事业部|分厂|处|科|室|中心)"),
    ),
)
"""Which parts the bodies have whose names end so."""
_CONGRESS = re.compile(
    r"^(?P<whole>.*?(?:政协(?:全国委员会)?|人大|人民代表大会))(?P<standing>常委会|常务委员会)?(?P<part>(?!第|全国|[^委]*届)[\u4e00-\u9fff]{1,14}委员会)?$"
)
_OF_CONGRESS = re.compile(
    r"(?:常委会|常务委员会)?(?:经济|农业和?农村|人口资源环境|教科卫体|教科文卫体?|教科卫|社会和?法制|民族和?宗教|港澳台侨|港澳台侨和外事|外事|文化文史和学习|文史和学习|文史资料|文史|学习|提案|财政经济|财经|宪法和法律|法律"
    r"|监察和司法|内务司法|法制|社会建设|华侨|环境与资源保护|环境资源保护|环境资源城乡建设|城建环保|城乡建设|民族|预算|科技教育|教育科学文化卫生|代表资格审查|代表工作|预算工作|法制工作|委员工作)(?:委员会|工委|工作委员会)"
)
"""The committees of congresses and consultative conferences, printed without them (全国政协常委、经济委员会副主任)."""
_OF_THE_BODY = ("政法委", "老干部", "办公厅", "离退休")
_COMMITTEE = re.compile(r"[\u4e00-\u9fff、]{2,16}(?:专业委员会|工作委员会|专委会|工委|分会|专家委员会|秘书处)")
_ASSOCIATION = re.compile(r"(?:协会|学会|商会|联合会|总会|促进会|研究会|联谊会|校友会)$")
_NO_PART = re.compile(
    r"^(?:国家|中国|中央|全国|中华)|公司|集团|医院|协会|学会|商会|联合会|委员会$|大学|[省市县区州]|..(?:职业|师范|理工|技师|高等)[\u4e00-\u9fff]{0,6}学院$"
)
_LEVEL = re.compile(r"[省市县区州]")
_REGION = re.compile(
    r"^(?:中共)?([\u4e00-\u9fff]{2,12}?[省市县区州])(?=委|政府|政协|人大|人民|纪委|监委|公安|[\u4e00-\u9fff]|$)"
)
_RELATIVE_REGION = re.compile(r"([省市县区州])(?:委|政府|政协|人大|人民政府|纪委|[\u4e00-\u9fff]{1,8}[局委办]$|$)")


def is_part(form: str, whole: OrganisationEntry | None = None) -> bool:
    """Tell whether a name is that of a part of the body before it; a body known by the name alone is none."""
    if form in body_forms() and not (form == "办公厅" or (_place_of(whole) and _PLACE_UNIT.search(form))):
        return False
    if whole is not None and _PLACE_UNIT.search(form) and _PLACE_UNIT.search(whole.name) and _place_of(whole) is None:
        return False  # 财政局 behind 教育局, where nothing tells of which place
    if _NAMED.fullmatch(form):
        return True
    if whole is not None and _COMMITTEE.fullmatch(form) and any(_ASSOCIATION.search(name) for name in whole.forms):
        return not (starts_with_known(form) or _LEVEL.search(form))
    if whole is not None and _OF_CONGRESS.fullmatch(form) and any(_CONGRESS.search(name) for name in whole.forms):
        return True
    if whole is None or _NO_PART.search(form) or starts_with_known(form):
        return False
    if _place_of(whole) and _SHORT_UNIT.fullmatch(form):
        return True
    if is_college(form) and any(map(is_college, whole.forms)):
        return False  # 园艺学院院长A、生命科学学院副院长B
    ends = [_street_of(whole) or "", *(name for name in whole.forms if len(name) > 2)]
    return any(part.fullmatch(form) and any(of.search(name) for name in ends) for of, part in _INSIDE)


_LONGEST_WHOLE = 24
_BACK = 20_000
_OCCURRENCES = 3


def college_in_full(text: str, form: str, position: int) -> str | None:
    """Give the name by which a text told of a college with its university before a position (东陵师范大学外国语学院).

    >>> college_in_full("东陵师范大学外国语学院举行仪式。县第一中学校长、外国语学院院长", "外国语学院", 25)
    '东陵师范大学外国语学院'
    """
    if not is_college(form):
        return None
    begin = max(0, position - _BACK)
    for _ in range(_OCCURRENCES):
        found = text.find(form, begin, position)
        if found < 0:
            return None
        begin = found + len(form)
        start = organisation_start(text, begin, max(0, found - _LONGEST_WHOLE))
        if found - start > _SHORTEST_WHOLE and ends_strongly(text[start:found]):
            return text[start:begin]
    return None


_SHORTEST_WHOLE = 3
_OF_STREET = re.compile(r"(.*(?:街道|[镇乡]))(?:办事处|党工委|人大工委|人大主席团|人大|纪工委|政协工委)")
"""A body of a street or township beside which stand others (街道办事处主任A，人大工委主任B)."""


def _street_of(entry: OrganisationEntry | None) -> str | None:
    """Give the street or township of which an entry is one of the bodies."""
    if entry is None:
        return None
    return next((found[1] for form in entry.forms if (found := _OF_STREET.fullmatch(form))), None)


_ZONE_COMMITTEE = re.compile(r"([\u4e00-\u9fff]{2,20}(?:区|街道|新城|园))(?:党?工委|工作委员会)")
"""The party committee of a zone, beside whose head its administration is told (新区工委书记、管委会主任)."""


def whole_of(registry: OrganisationRegistry, before: OrganisationEntry, form: str, position: int) -> OrganisationEntry:
    """Give the body whose part a name is: that of the post before, the whole of that part, or the place's government."""
    if _STREET_PART.fullmatch(form):
        street = _street_of(before)
        return registry.resolve(street, position) if street else before
    zone = _ZONE_COMMITTEE.fullmatch(before.name) if form.startswith(("管委", "管理委员会", "办事处")) else None
    if zone is not None:
        return registry.resolve(zone[1], position)
    if _OF_CONGRESS.fullmatch(form):
        congress = next((found for name in before.forms if (found := _CONGRESS.search(name))), None)
        standing = form.endswith(("工作委员会", "工委")) and not form.startswith(("常委会", "常务委员会"))
        if congress and (congress["part"] or (congress["standing"] and not standing)):
            return registry.resolve(congress["whole"] + "常委会" * (standing and "人大" in congress["whole"]), position)
        return before
    region = _place_of(before) if _PLACE_UNIT.search(form) and not form.startswith(_OF_THE_BODY) else None
    if region:
        return registry.resolve(region, position)
    return (registry.parent_of(before) if PART_NAME.search(before.name) else None) or before


def _place_of(entry: OrganisationEntry | None) -> str | None:
    """Give the place whose government or party body an entry is: its name, or the level alone where only that is told."""
    for form in entry.forms if entry else ():
        match = _REGION.match(form)
        if match and match[1][0] not in "省市县区":
            return match[1]
    for form in entry.forms if entry else ():
        relative = _RELATIVE_REGION.match(form)
        if relative:
            return relative[1]
    return None
