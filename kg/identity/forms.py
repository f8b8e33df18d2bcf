"""Printed names of bodies as keys: forms that must mean the same body give the same key, whatever the article."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, foreign_places, place_forms
from extractors.zh.form_index import GROUP_REST
from extractors.zh.ordinary_words import are_ordinary_words
from extractors.zh.organisation_edges import starts_with_known
from extractors.zh.organisation_forms import canonical, is_bare
from extractors.zh.own_school import is_college
from kg.identity.names import fold
from kg.identity.places import is_ambiguous, split_places

if TYPE_CHECKING:
    from collections.abc import Iterator

_SESSION = re.compile(r"第?[一二三四五六七八九十百\d]+届")
_TOWNSHIP = re.compile(
    r"^(?:中共)?(.{2,10}(?:镇|乡|街道|开发区|高新区|新区))(?:党工委|党委|管委会|管理委员会|人民政府|政府|委员会)$"
)
_LEGAL = re.compile(r"(?:集团)?(?:股份)?(?:有限责任公司|有限公司|总公司|集团公司)$")
_TRADE_WORD = re.compile(r"(?:工业|行业|产业)(?=(?:协会|商会|公会|联合会)$)")
_OF_GROUP = re.compile(r"(?<=[\u4e00-\u9fff]{3})集团(?=[\u4e00-\u9fff]{2,6}分公司$)")
"""What a branch's name says or leaves out (岭东能投集团青禾分公司)."""
_SHORTEST_LEAD = 4
"""How many characters of a name at least stand before what is left out of it."""
_PROVINCE = re.compile(r"([\u4e00-\u9fff]{2,3})省(?!委|长)")
_OF_PROVINCE = re.compile(r"([\u4e00-\u9fff]{2,3}?)(?=(?:政协|人大|纪委|监委|高院)|[\u4e00-\u9fff]{2,8}厅$)")
_UNIVERSITY = re.compile("大学$")
_RELATIVE = re.compile(
    r"^(?:我|本|该|全)?(?:(?:公司|集团|学校|学院|协会|学会|商会|总会|公会|中心|大会)(?=.)|(?:校|院|会)(?=.)(?!宁|同|理|东|昌|泽))"
)
_COLLEGE = "学院"
_UNION_COMMITTEE = re.compile(r"(?<=工会)委员会$")
"""What a union is called besides in its own acts (集团工会第五届委员会)."""
_PART_OF_WORDS = re.compile(
    r"([\u4e00-\u9fff]{2}(?=部)|[\u4e00-\u9fff]{2,8}(?!部))(?:委员会|工作组|领导小组|服务中心|管理中心|办公室|部|处|科|室|司|庭|党委|党支部|党总支)"
)
_COMMITTEE = re.compile(
    r"(?:经费审查|女职工|女工|专家|学术|技术|评审|评价|评选|评议|组织|组|执行|执|筹备|筹|仲裁|伦理|审计|薪酬|考核|提名|战略|预算|常务|工作|顾问|指导|青年|教学|学位|编辑|编审|纪律|监督|和|与)+委(?:员会)?"
)
"""Committees that any body can have."""
_CENTRAL = re.compile("国家|全国|中央|中国")
_OF_A_ZONE = re.compile(r"(?:高新技术产业开发区|经济技术开发区|高新技术开发区|高新区|经开区|开发区|新区|园区)(?=.)")
"""How a name begins that tells the kind of zone a body is in and not which one."""
_OWN = re.compile(
    r"(?:[我该此][\u4e00-\u9fff]{0,3}|本)(?:公司|集团|企业|学校|校|院|会|局|部|厅|委|行|中心|机构|组织|单位|大学|学院|医院|协会|商会|学会|办|站|所|厂|社)"
)

_DEPARTMENT = re.compile(
    r"(?:党委|党组|党总支|党支部|机关|第[一二三四五六七八九十\d]+)?"
    r"[\u4e00-\u9fff]{0,14}(?:部|处|室|科|办公室|中心|党委|党支部|学院|系|工会|公司|分厂|总厂|车间|庭|团委|纪委|纪检组|工作站|委员会|"
    r"理事会|监事会|董事会|事业部|理监事会|青委会|局|院|所|队|组)"
)


@lru_cache(maxsize=1 << 17)
def body_key(name: str) -> str | None:
    """Give the key of a name that tells which body it is, or ``None`` for one that does so only in its article.

    >>> body_key("中共青禾县委") == body_key("青禾县委")
    True
    >>> body_key("岭东省云泽市人民政府") == body_key("云泽市")
    True
    >>> body_key("法兰西共和国") == body_key("法国")
    True
    >>> body_key("办公室") is None
    True
    """
    text = fold(name)
    if (body := body_forms().get(text)) is not None:
        return fold(body.name)
    country = foreign_places().get(text)
    if country is not None and country.kind == "country":
        return fold(country.name)
    if is_of_article(text) or _RELATIVE.match(text):
        return None
    if is_college(text) or _is_of_college(text) or _is_of_any_body(text):
        return None
    without = _SESSION.sub("", text).removesuffix("党组")
    text = _OF_GROUP.sub("", _with_province(canonical(without), without))
    body = body_forms().get(without) or body_forms().get(text)
    if body is not None:
        return fold(body.name)
    if match := _TOWNSHIP.match(text):
        text = match[1]
    if len(text) < 2 or is_bare(text) or not re.search(r"\w", text):
        return None
    return _without_upper_places(text)


def _is_of_college(text: str) -> bool:
    """Tell whether a name is that of a part of a college that many universities have (材料学院党委)."""
    end = text.rfind(_COLLEGE) + len(_COLLEGE)
    return _COLLEGE in text and is_college(text[:end]) and _is_department(text[end:])


def _is_of_any_body(text: str) -> bool:
    """Tell whether words mean a part of any body and nothing in them says of which (经费审查委员会, 高新区财政局)."""
    if _OF_A_ZONE.match(text) or _COMMITTEE.fullmatch(text):
        return True
    part = _PART_OF_WORDS.fullmatch(text)
    if part is None or starts_with_known(text) or _CENTRAL.match(text):
        return False
    return are_ordinary_words(part[1])


def _with_province(text: str, printed: str) -> str:
    """Give a province its 省 back where a form leaves it out (湖南政协, 湖南水利厅), so that it is a known place."""
    match = _PROVINCE.match(printed)
    if match is not None and text.startswith(match[1]) and not text.startswith(match.group()):
        return match.group() + text[len(match[1]) :]
    short = _OF_PROVINCE.match(text)
    name = f"{short[1]}省" if short is not None else ""
    if short is not None and any(place.name == name for place in place_forms().get(name, ())):
        return name + text[short.end(1) :]
    return text


def is_of_article(name: str) -> bool:
    """Tell whether words mean a body only inside an article (协会, 市政府, 我校): nobody's name elsewhere."""
    text = fold(name)
    bare = _SESSION.sub("", text)
    return is_bare(bare) or _OWN.fullmatch(text) is not None or _RELATIVE.match(bare) is not None


def stem(key: str) -> str | None:
    """Give a company's or university's name without its ending, where enough is left (宏远重工有限公司 → 宏远重工)."""
    match = _LEGAL.search(key) or _UNIVERSITY.search(key)
    if match is None:
        return None
    left = key[: match.start()] + ("集团" if match.group().startswith("集团") else "")
    return left if len(left) >= 4 and body_key(left) == left else None


def trade_shortened(key: str) -> Iterator[str]:
    """Give an association's name without its word for a trade, and without one more character (特钢协会)."""
    match = _TRADE_WORD.search(key)
    if match is not None and match.start() >= _SHORTEST_LEAD:
        lead, end = key[: match.start()], key[match.end() :]
        yield lead + end
        yield from (lead[:cut] + lead[cut + 1 :] + end for cut in range(_SHORTEST_LEAD - 1, len(lead)))


def department(name: str) -> str:
    """Give a department's own words: without sessions and without words for the body it is at (公司, 集团)."""
    return _UNION_COMMITTEE.sub("", _RELATIVE.sub("", _SESSION.sub("", fold(name))))


@lru_cache(maxsize=1 << 16)
def parts(key: str) -> tuple[tuple[str, str], ...]:
    """Give the ways to cut a key into a body and a department of it, the longest body first."""
    return tuple((key[:cut], key[cut:]) for cut in range(len(key) - 2, 2, -1) if _is_department(key[cut:]))


def is_part(key: str, other: str) -> bool:
    """Tell whether a key is that of a department of another (宏远重工工会 of 宏远重工)."""
    return len(key) > len(other) and key.startswith(other) and _is_department(key[len(other) :])


def _is_department(words: str) -> bool:
    return _DEPARTMENT.fullmatch(words) is not None and GROUP_REST.match(words) is None and not _LEGAL.fullmatch(words)


def _without_upper_places(text: str) -> str | None:
    """Drop the divisions above the narrowest, unless several places bear its name; shorten what every place has."""
    chain, rest = split_places(text)
    if not chain or (len(chain) > 1 and is_ambiguous(chain[-1])):
        return text
    if is_ambiguous(chain[-1]):
        return None
    for long, short in _office_forms():
        rest = rest.replace(long, short)
    return chain[-1] + rest


@cache
def _office_forms() -> tuple[tuple[str, str], ...]:
    """Give long forms of offices that every place has with their short ones, the longest first."""
    text = (files("kg.identity") / "data" / "office_forms.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return tuple(sorted(((long, short) for long, short in rows), key=lambda row: (-len(row[0]), row)))
