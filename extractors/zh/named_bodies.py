"""Bodies that a text names beyond doubt, whether or not it tells a fact of them (…，岭东省冶金行业协会也提供了数据).

A name counts where its end is that of a body and its beginning leaves no doubt: a well-known body or university, a place or
country it is of, or for a company's full legal name, what stands before it. Much is left out so that what is found is right.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import body_forms, colleges, foreign_places, org_suffixes, place_forms, plain_verbs
from extractors.zh.organisation_forms import RELATIVE_PLACE, is_bare
from extractors.zh.organisation_registry import HAVE_BOARDS
from extractors.zh.organisations import organisation_start
from extractors.zh.organising import joint_of
from extractors.zh.places import LEVELS_OF_ONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.places import PlaceContext

_LEGAL = ("有限公司", "有限责任公司")
_LEVELS = ("省", "市", "县", "区", "州")
_SHORTEST_KNOWN = 4
_SHORTEST_LEAD = 2
_REACH = 40
_STOP_BEFORE = frozenset("，。；：！？、\n　 （“《和与及由向对在到从被将让为")
_NO_END = re.compile(
    r"[长员化者级议人]|制度|代表|大会|会议|全会|记者|讯|客户端|分之|有限|股份|控股|第[一二三四五六七八九十\d]+[届次]|[\u4e00-\u9fff]{0,12}》"
)
"""What behind the end of a body's name makes another word, a meeting or who wrote the article of it."""
_NOT_INSIDE = re.compile(
    r"[，。；：！？\d“”《》的了被将把愿原]|会长|主席(?!团)|主任|书记(?!处)|经理|董事长|所有|各|[省市县区局部厅院校]长|[全该本我]"
    r"(?:国|省|市|县|区|州)(?!人大|政协|总工会|工商联|妇联|青联|学联|台联|侨联)"
    r"|联合(?!会|国|体|总|党|工会|社|大学|学院|商会|协会|集团|公司|银行|办)|会同|携手"
)
_NOT_OF_BODIES = re.compile(r"(?:子|分|母|两|多家)公司$|^中共中央国务院|专制|基地航空")
_GOVERNMENT = re.compile(
    r"[\u4e00-\u9fff]{2,3}[省市县区州旗](?:人民政府|人民法院|人民检察院|人民代表大会常务委员会|人大常委会)"
)
"""Bodies that only a place has, so that what stands before them is one."""
_BOARD = re.compile(
    r"(?:[\u4e00-\u9fff（）]{2,24}公司|公司|本公司)?(?:第[一二三四五六七八九十\d]+届)?(董事会|监事会)(?!主席团|办公室|秘书(?!长)|[专审薪提战])"
)
_SESSION_BEFORE = re.compile(r"第?[一二三四五六七八九十\d]+届$")


def named_bodies(
    text: str, places: PlaceContext, told: Callable[[str], bool] = lambda _: False
) -> Iterator[tuple[int, int]]:
    """Give where a text names bodies, in order, none inside another; ``told`` knows names that lead those of their parts."""
    found = sorted({*_known(text), *_ending(text, places, told)}, key=lambda span: (span[0], -span[1]))
    last = 0
    for start, end in found:
        if start >= last:
            yield start, end
            last = end


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
    return [*found.values(), *_boards(text, registry)]


def _boards(text: str, registry: OrganisationRegistry) -> Iterator[OrganisationEntry]:
    """Give the boards of the one company that the text is about, by all forms: bodies of their own that nothing is told of."""
    if "事会" not in text:
        return
    forms: dict[str, dict[str, dict[tuple[int, int], None]]] = {}
    for match in _BOARD.finditer(text):
        start, end = match.span()
        itself = match.group().rfind("公司") + start
        if itself > start and organisation_start(text, itself + 2, max(0, itself - _REACH)) == itself:
            start = itself
        forms.setdefault(match[1], {}).setdefault(text[start:end], {})[start, end] = None
    company = registry.main(HAVE_BOARDS) if forms else None
    if company is None or company.generic or not company.name.endswith(_LEGAL) or "）" in company.name[:4]:
        return
    for of_kind in forms.values():
        own = [form for form in of_kind if _whose(form, company)]
        if own:
            yield registry.open_part(company, own, (span for form in own for span in of_kind[form]))


def _whose(form: str, company: OrganisationEntry) -> bool:
    """Tell whether a form of a board names no company, or this one."""
    whole = form.find("公司") + 2
    return whole < 2 or form[:whole] in ("公司", "本公司") or form[:whole] in company.forms


def _known(text: str) -> Iterator[tuple[int, int]]:
    """Give well-known bodies and universities by names that nothing else has."""
    for _, start, end in _known_table().find_matches_as_indexes(text):
        if _NO_END.match(text, end):
            continue
        if organisation_start(text, end, max(0, start - _REACH)) == start and not _SESSION_BEFORE.search(
            text[max(0, start - 8) : start]
        ):
            yield start, end


def _ending(text: str, places: PlaceContext, told: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Give names that end like a body, of a place the text or the lexicon knows, and full names of companies."""
    for _, begin, end in _endings().find_matches_as_indexes(text):
        if _NO_END.match(text, end):
            continue
        start = organisation_start(text, end, max(0, end - _REACH))
        joined = max(text.rfind(char, start, begin) for char in "与和及")
        if joined > 0 and _GOVERNMENT.fullmatch(text, joined + 1, end):
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
        legal = text.endswith(_LEGAL, begin, end)
        if (
            _of_a_place(name, places, told)
            or _GOVERNMENT.fullmatch(name)
            or (legal and (start == 0 or text[start - 1] in _STOP_BEFORE))
        ):
            yield start, end


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
    return AhoCorasick(sorted(forms), matchkind=MatchKind.LeftmostLongest)
