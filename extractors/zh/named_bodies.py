"""Bodies that a text names beyond doubt, whether or not it tells a fact of them (…，岭东省冶金行业协会也提供了数据).

A name counts where its end is that of a body and its beginning leaves no doubt: a well-known body or university, a place or
country it is of, or for a company's full legal name, what stands before it. Much is left out so that what is found is right.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from extractors.lexicons import body_forms, colleges, foreign_places, org_suffixes, place_forms, plain_verbs
from extractors.zh.company_boards import LEGAL_ENDS, company_boards
from extractors.zh.convening_bodies import joint_of
from extractors.zh.inner_bodies import inner_bodies
from extractors.zh.ordinary_words import are_ordinary_words
from extractors.zh.organisation_forms import RELATIVE_PLACE, is_bare
from extractors.zh.organisations import MAX_LENGTH, organisation_start
from extractors.zh.places import LEVELS_OF_ONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.places import PlaceContext

_LEVELS = ("省", "市", "县", "区", "州")
_SHORTEST_KNOWN = 4
_SHORTEST_LEAD = 2
_STOP_BEFORE = frozenset("，。；：！？、\n　 （“《和与及由向对在到从被将让为")
_NO_END = re.compile(
    r"[长员化者级议人]|(?<=武装部)队|制度|代表|大会|会议|全会|记者|讯|客户端|分之|有限|股份|控股|工作报告|第[一二三四五六七八九十\d]+[届次]|[\u4e00-\u9fff]{0,12}》"
)
"""What behind the end of a body's name makes another word, a meeting or who wrote the article of it."""
_NOT_INSIDE = re.compile(
    r"[，。；：！？\d“”《》的了被将把愿原]|会长|主席(?!团)|主任|书记(?!处)|经理|董事长|所有|各|[省市县区局部厅院校]长|检察长|[全该本我]"
    r"(?:国|省|市|县|区|州)(?!人大|政协|总工会|工商联|妇联|青联|学联|台联|侨联)"
    r"|联合(?!会|国|体|总|党|工会|社|大学|学院|商会|协会|集团|公司|银行|办|研究|实验|研发|创新)|会同|携手"
)
_NOT_OF_BODIES = re.compile(
    r"(?:子|分|母|两|多家)公司$|命运共同体$|^(?:搞个|转往|转至|含)|^中共中央国务院|专制|基地航空"
)
_GOVERNMENT = re.compile(
    r"[\u4e00-\u9fff]{2,3}[省市县区州旗](?:人民政府|(?:高级|中级)?人民法院|人民检察院|人民代表大会常务委员会|人大常委会)"
)
"""Bodies that only a place has, so that what stands before them is one."""
_PART_BEHIND = re.compile(
    r"(?:第[一二三四五六七八九十\d]+)?[\u4e00-\u9fff]{2,10}?(?:处|科|室|庭|系|部|司|学院|中心|研究所|研究院|支队|大队|分局|分会|专委会|专业委员会|分公司|检察部)(?=副?(?:[处科庭司所院队局]长|主任|部长|会长|主任委员|总经理|经理)|[，。；：、！？\n）”（ 　与和及等])"
)
"""A part right behind its body, where its end is beyond doubt (柏泉区人民法院|民事审判第二庭)."""
_PROPER = re.compile(
    r"(?:公司|大学|学院|医院|银行|支行|分行|研究院|研究所|协会|学会|商会|联合会|促进会|基金会|研究会|集团|出版社|事务所|中学|小学|学校|幼儿园|博物馆|报社|杂志社|电视台|合作社|重点实验室|剧团|歌舞团|工厂|[机钢电药化]厂)$"
)
"""Kinds of bodies whose names are their own, where those of others are alike everywhere (财务部, 党委)."""
_CLEAN_BEHIND = frozenset("，。；：、！？\n）”（ 　与和及等的")
_OWN_NAME = re.compile(r"[A-Za-z\u4e00-\u9fff（）·]+")
_OF_ANY = re.compile(
    r"[一二三四五六七八九十\d]+[家所个多余几]|[各某每另全本该我这那其此两双几数多诸首]|一[些家批个]|[大中小微]型|中小|民营|国有|国营|私营|外资|中资|合资|独资|上市|知名|著名|龙头|重点|普通|高等|专业|地方|基层|农村|城市|乡镇|街道|社区|[国省市县区校院][级内外属]|国家级|有关|相关|其他|其它|部分|所有|当地|本地|外地|世界|全球|国际一流|一流|大学|学校|企业|公司|集团|协会|银行|医院|行业|商业|商贸|保险|证券|公办|民办|私立|公立|职业|技工|中等|初级|高级|中级|少数|民族|投资|融资|母|子|分|总|老|新|旧|男|女|学生|青年|妇女|工人|农民|志愿|互联网|网络|电商|在线"
)
"""How words begin that tell of bodies of a kind, and of none by name (多家银行, 民营医院)."""
_LEVEL_NAME = re.compile(
    r"(?P<level>[省市县])(?<![^，。；：、\n].)(?!委|政|级|内|外|直|里|区)[\u4e00-\u9fff]{2,3}(?:院|局|厅|办)(?=发布|印发|介绍|组织|牵头|联合|召开|主办|承办|负责|提供|派出|出台|下发|通报|表示)"
)
_ZONE = re.compile(
    r"(?:经济技术|经济|高新技术产业)开发区(?![\u4e00-\u9fff]{0,4}(?:委|局|办|公司|法院|医院|学校|中学|小学|内|上))|经开区(?![\u4e00-\u9fff]{0,4}(?:委|局|办|公司|内))"
)
"""Zones, where their committee is not told."""
_OF_A_KIND = re.compile(r"上市|跨国|[家所个]专|整个|专科|筹备|规范|第一[家所]|大$")
"""What anywhere in a name tells the same."""
_SESSION_BEFORE = re.compile(r"第?[一二三四五六七八九十\d]+届$")


def named_bodies(
    text: str, places: PlaceContext, told: Callable[[str], bool] = lambda _: False
) -> Iterator[tuple[int, int]]:
    """Give where a text names bodies, in order, none inside another; ``told`` knows names that lead those of their parts."""
    found = sorted(
        {*_known(text), *_ending(text, places, told), *_called_by_level(text, places)},
        key=lambda span: (span[0], -span[1]),
    )
    last = 0
    for start, end in found:
        if start >= last:
            yield start, end
            last = end
            part = _PART_BEHIND.match(text, end)
            if part is not None and _is_part(text, start, end, part.end()):
                yield start, part.end()
                last = part.end()


def name_bodies(text: str, title: str, registry: OrganisationRegistry) -> list[OrganisationEntry]:
    """Give what a text names beyond doubt as entries of its bodies, known ones or new, in order of appearance.

    What the ``title`` names adds to the forms of bodies.
    """
    found: dict[int, OrganisationEntry] = {}
    for start, end in named_bodies(text, registry.places, registry.is_told):
        entry = registry.resolve(text[start:end], end, (start, end))
        if not entry.generic:
            found[id(entry)] = entry
    for start, end in named_bodies(title, registry.places, registry.is_told):
        registry.resolve(title[start:end], 0)
    return [*found.values(), *company_boards(text, registry), *inner_bodies(text, registry)]


def _is_part(text: str, start: int, end: int, stop: int) -> bool:
    """Tell whether words behind a body's name are those of a part of it: nothing in them is a verb or another body."""
    part = text[end:stop]
    return (
        organisation_start(text, stop, max(0, start - MAX_LENGTH)) == start
        and not _NOT_INSIDE.search(part)
        and not _verbs().find_matches_as_indexes(part)
        and part[-1:] != part[-2:-1]
        and not any(part[:cut] in place_forms() for cut in range(2, len(part)))
    )


def _known(text: str) -> Iterator[tuple[int, int]]:
    """Give well-known bodies and universities by names that nothing else has."""
    for _, start, end in _known_table().find_matches_as_indexes(text):
        if _NO_END.match(text, end):
            continue
        if organisation_start(text, end, max(0, start - MAX_LENGTH)) == start and not _SESSION_BEFORE.search(
            text[max(0, start - 8) : start]
        ):
            yield start, end


def _ending(text: str, places: PlaceContext, told: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Give names that end like a body, of a place the text or the lexicon knows, and full names of companies."""
    for _, begin, end in _endings().find_matches_as_indexes(text):
        if _NO_END.match(text, end):
            continue
        start = organisation_start(text, end, max(0, end - MAX_LENGTH))
        joined = max(text.rfind(char, start, begin) for char in "与和及")
        if joined > 0 and (_GOVERNMENT.fullmatch(text, joined + 1, end) or text[joined - 1] == "）"):
            start = joined + 1
        name = text[start:end]
        lead = name[: begin - start]
        if joint_of(text, start, end):
            continue
        if _of_the_only_place(name, places) and not _NOT_INSIDE.search(name[1:]):
            yield start, end
            continue
        if len(lead) < _SHORTEST_LEAD or is_bare(name) or _NOT_INSIDE.search(name) or _NOT_OF_BODIES.search(name):
            continue
        if _verbs().find_matches_as_indexes(name):
            continue
        legal = text.endswith(LEGAL_ENDS, begin, end)
        if (
            _of_a_place(name, places, told)
            or _GOVERNMENT.fullmatch(name)
            or (legal and (start == 0 or text[start - 1] in _STOP_BEFORE))
            or _is_proper(text, start, begin, end)
        ):
            yield start, end


def _called_by_level(text: str, places: PlaceContext) -> Iterator[tuple[int, int]]:
    """Give short names behind the level of the only place that can be meant (省质研院), and the zones of places."""
    for match in _LEVEL_NAME.finditer(text):
        if len({place for _, place in places.mentions.get(match["level"], ())}) == 1:
            yield match.span()
    for match in _ZONE.finditer(text):
        start = organisation_start(text, match.end(), max(0, match.end() - MAX_LENGTH))
        place = text[start : match.start()]
        if place and (place in place_forms() or any(places.tells(place + level) for level in ("", *_LEVELS))):
            yield start, match.end()


def _is_proper(text: str, start: int, begin: int, end: int) -> bool:
    """Tell whether words between marks are a name of its own, whatever its place: no words that tell only of a kind."""
    kind = _PROPER.search(text, begin, end)
    lead = text[start : kind.start()] if kind is not None else ""
    return (
        len(lead) >= _SHORTEST_LEAD
        and (start == 0 or text[start - 1] in _STOP_BEFORE or text[start - 1] == "了")
        and (end == len(text) or text[end] in _CLEAN_BEHIND)
        and _OWN_NAME.fullmatch(lead) is not None
        and _OF_ANY.match(lead) is None
        and _OF_A_KIND.search(lead) is None
        and not are_ordinary_words(lead)
    )


def _of_the_only_place(name: str, places: PlaceContext) -> bool:
    """Tell whether a name opens with a level (省委组织部) of which the text names one place."""
    match = RELATIVE_PLACE.match(name)
    return match is not None and len({place for _, place in places.mentions.get(match[1], ())}) == 1


def _of_a_place(name: str, places: PlaceContext, told: Callable[[str], bool]) -> bool:
    for cut in range(min(len(name) - 1, 10), 1, -1):
        lead = name[:cut]
        if lead in place_forms() or lead in foreign_places() or lead in colleges() or lead in body_forms():
            return True
        if (lead[-1] in LEVELS_OF_ONE and places.tells(lead)) or told(lead):
            return True
        if any(places.tells(lead + level) for level in _LEVELS):
            return True
    return False


@cache
def _known_table() -> AhoCorasick:
    forms = {form for form in (*body_forms(), *colleges()) if len(form) >= _SHORTEST_KNOWN}
    return AhoCorasick(sorted(forms), matchkind=MatchKind.LeftmostLongest)


@cache
def _verbs() -> AhoCorasick:
    """Match verbs that stand in no name of a body the lexicons hold (签署, 鼓励)."""
    names = "\n".join([*body_forms(), *colleges(), *org_suffixes(), *place_forms(), *foreign_places()])
    return AhoCorasick(sorted(verb for verb in plain_verbs() if verb not in names))


@cache
def _endings() -> AhoCorasick:
    forms = [suffix for suffix, told in org_suffixes().items() if told.strong and len(suffix) > 1]
    return AhoCorasick(sorted(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)
