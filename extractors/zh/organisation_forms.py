"""Forms of an organisation's name: their canonical shape, abbreviations, short forms an article defines, names that are bare."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extractors.lexicons import body_forms, org_suffixes, place_forms, read_table
from extractors.zh.form_index import GROUP_REST, kind_pattern
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.organisations import organisation_start

_DEFINITION = re.compile(
    r"（(?:以下|下文|下|后文)?(?:统称|简称|下称|又称|称)(?:为|：)?[“「《]?([^（）”」》“，；。]{2,14})[”」》]?(?:[，、；][^（）]*)?）|（下称[“]?([^（）”]{2,14})[”]?）"
    r"|(?<=[司会团院校局社行部厅])（“([^（）”，。]{2,10})”(?:(?:或|、|及|，)[^（）]*)?）"
)
RELATIVE_PLACE = re.compile(
    r"^(?:中共|我|全|本|该)?(省|市|县|区|州|盟|旗|镇|乡|村|街道)(?=委|政府|政协|人大|人民|纪委|监委|监察|国资|长|[\u4e00-\u9fff]{2})",
)
"""A level without the place it is of (县政府, 我市)."""

_ADDED_PLACE = re.compile(r"^（([\u4e00-\u9fff]{2,6})）(?=[省市县区州旗])")
"""A place that an editor added in brackets ((南充)市委)."""
_SESSION = re.compile(r"第?[一二三四五六七八九十\d]+届")
_LONG_FORMS = (
    ("中国人民政治协商会议", "政协"), ("人民代表大会", "人大"), ("常务委员会", "常委会"), ("人民政府", "政府"), ("纪律检查委员会", "纪委"),
    ("监察委员会", "监委"), ("中国共产党", "中共"), ("代表大会", "人大"), ("村民委员会", "村委会"), ("居民委员会", "居委会"), ("科学技术委员会", "科技委"), ("科技委员会", "科技委"),
)  # fmt: skip
_COMPANY_REST = re.compile(r"(?:（[^）\n]{2,6}）)?(?:控股|股份|集团)?(?:有限|责任)*公司")
_INITIALS = re.compile(r"（(?:英文)?(?:简称|缩写)?(?:为|：)?([A-Z]{2,8})[），]")
"""The initials of a body's name in another language (国际网球联合会（ITF）)."""
_ALSO = re.compile(r"(?:或|、|及|，下称)[“「《]([^（）”」》“，；。]{2,14})[”」》]")
_HOLDER_INSIDE = re.compile(
    r"(?:会长|主席|主任|书记|经理|董事长|[省市县区局部厅院校]长|检察长|国务卿|外长|防长|首相|秘书长(?!处)|总干事|(?:总统|总理|大使|大臣)(?![府馆院处基]|候选)|发言人)(?!会|单位|联席|办公|助理)"
)
"""A post inside what seems a name: somebody who holds it is named there too (副会长陶立群及青年委员会)."""
_HOLDER_AT_END = re.compile(r"(?:副|常务|执行|名誉)*(?:会长|主席|主任|书记|总?经理|总裁|董事长|[局厅院校]长|秘书长)$")
"""A post between a body and what it is called for short (南陵建设有限公司董事长（以下简称南陵公司）)."""
_ABBREVIATED_END = frozenset("协委院社联盟校")
_OF_SOME = re.compile(
    r"[一两几数多][家个些批]|家(?:上市|企业|公司|[\u4e00-\u9fff]{2}公司$)|非?上市公司|某[\u4e00-\u9fff]{0,4}(?:公司|集团|企业)$|[其另][他一]"
)
"""How words begin that tell of some body and of none by name (一家非上市公司)."""
_BACK = 400
"""How far back words like 该校 refer."""
_OWN_NAME = 4
"""How long a company's name without its place and kind is at least (巨盾科技 of 温屿巨盾科技股份有限公司)."""
_MAKER = 2
"""How many characters of a group's name may stand before a company's own."""
_FAR_IN = 4
_LONG_SHORT = 6
ASSOCIATION_ENDS = ("公会", "协会", "学会", "商会", "总会", "联合会", "促进会", "基金会", "联谊会")


_BEFORE_PARTY, _BEHIND_PARTY = (
    tuple((re.compile(pattern), shape) for pattern, shape in rows)
    for rows in (
        (
            (r"^([\u4e00-\u9fff]{2,3})省(?=政协|人大|纪委|监委|高院|[\u4e00-\u9fff]{2,8}[厅局院]$)", r"\1"),
            (r"^原(?=总|国家|中央|最高)", ""),
            (r"^(总装)(?!备)", r"\1备部"),
            (r"^(总参)(?!谋)", r"\1谋部"),
            (r"^(总政)(?!治)", r"\1治部"),
            (r"^(总后)(?!勤)", r"\1勤部"),
            (r"^军委(?=.)", "中央军委"),
            (r"^政协(.{1,16}?)委员会(?=$|[常主秘办])", r"\1政协"),
            (r"^中共(.{2,12}?)([省市县区州旗])委员会$", r"中共\1\2委"),
            (r"([省市县区州旗])原?\1(?=委|政府|政协|人大)", r"\1"),
        ),
        (
            (r"(?<=[省市县区州旗])工会", "总工会"),
            (r"(?<=[省市县区州旗])人民(?=(?:法院|检察院|医院)$)", ""),
            (r"(?<=.)中级(?:人民)?法院$", "中院"),
            (r"(?<=.)高级(?:人民)?法院$", "高院"),
            (r"(?:工业|商业)?同业公会$", "公会"),
            (r"^(.{2,12}[省市县区州旗])政府$", r"\1"),
            (r"(工会|协会|商会|联合会|妇联|工商联)委员会$", r"\1"),
            (r"(?<=[司团院校行厂])党委(?=(?:宣传|组织|统战|工作|党群|党建)[\u4e00-\u9fff]{0,3}部)", ""),
        ),
    )
)
"""What becomes of parts of names, in order: before and behind 中共 is left out."""


@lru_cache(maxsize=4096)
def canonical(form: str) -> str:
    """Give the shape in which long and short forms of state and party bodies are equal (政协某市第十届委员会, 某市政协)."""
    form = _ADDED_PLACE.sub(r"\1", _SESSION.sub("", form))
    for long, short in _LONG_FORMS:
        form = form.replace(long, short)
    for pattern, shape in _BEFORE_PARTY:
        form = pattern.sub(shape, form)
    if form.startswith("中共") and not form.startswith("中共中央"):
        form = form[2:]
    for pattern, shape in _BEHIND_PARTY:
        form = pattern.sub(shape, form)
    return "全国政协" if form in ("政协全国委员会", "全国委员会政协") else form


_BODY_OF_LEVEL = re.compile(r"[省市县区州旗](?:委|纪委|监委|法院|检察院|政协|党委|工委)$")
_SHORT_GROUP = re.compile(r"(?P<place>[\u4e00-\u9fff])(?P<trade>[\u4e00-\u9fff])集团(?:公司)?")
_GROUP = re.compile(
    r"(?!中国|中华)(?P<place>[\u4e00-\u9fff]).(?P<trade>[\u4e00-\u9fff]).{1,3}集团(?:股份|有限|责任|总)*(?:公司)?"
)
"""A group called by the first character of its place and of its trade (本钢集团 of 本溪钢铁集团有限公司)."""
_NAMED_GROUP = re.compile(r"([\u4e00-\u9fff]{2,4})集团(?:公司)?")
_WHOLE_GROUP = re.compile(r"集团(?:股份|控股|有限|责任|总)*(?:公司)?$")
"""A group called by its own name without its trade (海纳集团 of 海纳新材料集团有限公司)."""


def is_abbreviation(short: str, long: str) -> bool:
    """Tell whether a name of three to six characters picks its characters, in order, from one at least twice as long.

    >>> is_abbreviation("特钢协", "华东特种钢工业协会"), is_abbreviation("岭钢集团", "岭东钢铁集团有限公司")
    (True, True)
    """
    if (named := _NAMED_GROUP.fullmatch(short)) and named[1] not in place_forms() and long.startswith(named[1]):
        return _WHOLE_GROUP.search(long, len(named[1]) + 1) is not None
    if len(short) >= _OWN_NAME and (inside := long.find(short)) > 0:
        placed = long[:inside] in place_forms() or long[:inside].endswith(("省", "市", "县", "区"))
        placed = placed or (len(short) > _OWN_NAME and inside <= _MAKER)  # 启元新材料 of 中科启元新材料股份有限公司
        return placed and GROUP_REST.match(long[inside + len(short) :]) is not None
    if (group := _SHORT_GROUP.fullmatch(short)) is not None:
        whole = _GROUP.fullmatch(long)
        return whole is not None and group.group("place", "trade") == whole.group("place", "trade")
    if len(short) > _LONG_SHORT and short.endswith(ASSOCIATION_ENDS) and long.startswith(short[:4]):
        rest = iter(long)
        return long.endswith(short[-2:]) and all(char in rest for char in short)
    if not 3 <= len(short) <= 6 or len(long) < 2 * len(short) or short[-1] not in _ABBREVIATED_END:
        return False
    if short[-1] not in long[-3:] or long.startswith(short) or _BODY_OF_LEVEL.search(short) or "常委会" in long:
        return False
    if short in body_forms() or not 0 <= long.find(short[0]) <= _FAR_IN:
        return False
    rest = iter(long)
    return all(char in rest for char in short)


@cache
def _bare_names() -> frozenset[str]:
    return frozenset(row["name"] for row in read_table("zh_bare_names"))


def is_bare(name: str) -> bool:
    """Tell whether a name has no part of its own (委员会, 公司, 市委), so that it names a body only inside its article."""
    if name in body_forms() or name in place_forms():
        return False
    if len(name) < 2 or name in _bare_names() or name in org_suffixes():
        return True
    return RELATIVE_PLACE.match(name) is not None or GROUP_REST.match(name) is not None


def defined_forms(text: str) -> dict[str, str]:
    """Give short form → full form for every 下称, 简称 … of the article."""
    found: dict[str, str] = {}
    for match in _DEFINITION.finditer(text):
        start = organisation_start(text, match.start(), max(0, match.start() - 40))
        full = text[start : match.start()]
        whose = _HOLDER_AT_END.sub("", full)
        full = whose if ends_like_organisation(whose) else full
        for short in ((match[1] or match[2] or match[3]).strip('“”"'), *_ALSO.findall(match.group())):
            if len(full) > len(short) and full not in ("", short):
                found.setdefault(short, full)
    for match in _INITIALS.finditer(text):
        start = organisation_start(text, match.start(), max(0, match.start() - 40))
        full = text[start : match.start()]
        if len(full) > _FAR_IN and ends_like_organisation(full):
            found.setdefault(match[1], full)
    return found


def last_named(text: str, kinds: str, position: int) -> tuple[str, int] | None:
    """Give the last body of a kind that a text names in full before a position, and where the name ends."""
    floor = max(0, position - _BACK)
    for match in reversed(list(re.finditer(rf"(?:{kind_pattern(kinds)})(?![长员])", text[floor:position]))):
        end = floor + match.end()
        start = organisation_start(text, end, max(0, end - 40))
        name = text[start:end]
        if (
            len(name) >= len(match.group()) + 2
            and not is_bare(name)
            and not name.startswith(("该", "本", "各", "全", "第", "这", "一"))
            and _OF_SOME.match(name) is None
            and _HOLDER_INSIDE.search(name) is None
        ):
            return name, end
    return None


def first_named(text: str, kinds: str) -> tuple[str, int] | None:
    """Give the first body of a kind that a text names in full, and where the name ends."""
    for match in re.finditer(rf"(?:{kind_pattern(kinds)})(?![长员])", text):
        end = match.end()
        if text[end + 1 : end + 2] in ("长", "员") and text[end] != text[end - 1] and text[end : end + 3] != "委员会":
            continue
        if match.group() in ("集团", "公司", "控股") and (rest := _COMPANY_REST.match(text, end)):
            end = rest.end()
        start = organisation_start(text, end, max(0, end - 40))
        if text.startswith("中共", start) and "中央" not in text[start:end]:
            start += len("中共")  # 中共南陵集团委员会
        name = text[start:end]
        if (
            len(name) >= len(match.group()) + 2
            and not is_bare(name)
            and not name.startswith(("该", "本", "各", "全", "第"))
            and _OF_SOME.match(name) is None
            and _HOLDER_INSIDE.search(name) is None
        ):
            return name, end
    return None


def association_in_full(text: str, form: str) -> tuple[str, int] | None:
    """Find the association that a text names in full and the form (from a headline) abbreviates, with where it stands."""
    ending = next((end for end in ASSOCIATION_ENDS if form.endswith(end) and form != end), None)
    named = first_named(text, ending) if ending else None
    return named if named and named[0] != form and is_abbreviation(form, named[0]) else None
