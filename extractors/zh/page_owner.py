"""Whose page an article is: the school, hospital or court that 我院, 学校 or 医院 mean on it.

>>> owner = PageOwner("岚江大学举行开学典礼", "学校党委书记陶立群讲话。\\n岚江大学外国语学院版权所有")
>>> owner.of_kind("大学|学院|学校|中学|小学"), owner.of_kind("医院"), owner.of_kind("学院")
('岚江大学', None, '岚江大学外国语学院')
"""

from __future__ import annotations

import re
from functools import cached_property

from extractors.zh.form_index import kind_pattern
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisation_forms import RELATIVE_PLACE, is_bare
from extractors.zh.organisations import organisation_start
from extractors.zh.own_school import is_college

SITE = "门户网站|官方网站|官网|网站"
"""What behind a body's name says that the page is that body's: alternatives of an expression."""
_SITE = re.compile(rf"(?P<body>[\u4e00-\u9fff]{{4,30}})(?:（[^（）\n]{{2,24}}）)?(?:{SITE}|信息网|新闻网|版权所有)")
_WRITTEN_BY = re.compile(r"(?m)^[^\S\n]*[（(]?(?P<body>[\u4e00-\u9fff]{4,30})[^\S\n]*(?:供稿|供图)[）)]?[^\S\n]*$")
_RIGHTS = re.compile(
    r"(?:版权所有|主办单位?|Copyright|©)(?:[^\S\n]|[：:©\d-])*(?:Copyright|©)?(?:[^\S\n]|[：:©\d-])*(?P<body>[\u4e00-\u9fff]{4,30})"
)
_EDGE = 600
"""How many characters at either end of a text are searched for whose page it is."""
_SIGNED = 3
"""How many of the last lines may be a signature, how many of the first a headline."""
_LONGEST_SIGNATURE = 30
_OF_GUESTS = re.compile(r"[我本](?:[校院会局所]|商会|协会|学会|公司|集团)|[来到赴访莅][校院]|来访|到访|一行")
"""What says of a line that the body it begins with comes to that of the page (北川大学来我校交流)."""
_SCHOOL_OF_COLLEGE = re.compile(
    r"(?P<school>[\u4e00-\u9fff]{2,14}?(?:大学|学院))(?=[\u4e00-\u9fff]{1,16}(?:学院|系|部|处|中心))"
)
_OFFICE = re.compile(
    r"(?:党委|党总支|党支部|党政|校长|院长)?(?:综合)?(?:办公室|党办|院办|校办|宣传[部科处统战]*|组织部|人事[部科处]|教务[处科]|教导处|德育处|政教处|学生处|学工[部处]|团委|工会|党支部|科教科|医务[科部]|护理部|[\u4e00-\u9fff]{2,4}[处科])$"
)
"""The part of a body that signs for it (云岭县人民医院宣传科)."""
_SHORT_FORM = re.compile(r"（[^）]*称[^（）]*）")
_PARTY_CONGRESS = re.compile(
    r"(?:中国共产党|中共)(?=[\u4e00-\u9fff（）]{2,28}(?:公司|集团|厂|矿|学院|大学|医院|局|院|所|中心|协会|联合会)第[一二三四五六七八九十]+(?:次|届))"
)
"""Whose party members meet in a congress named with the whole party (中国共产党南陵集团第二次代表大会)."""
_YEAR = re.compile(r"^(?:\d{4}年?度?|第?[一二三四五六七八九十\d]+[届次])*")
_SAID_OF_SOMEBODY = re.compile(
    r"(?:检察|[局厅])长|董事长|总经理|书记(?!处)|(?<![主责])任|当选|免去|辞去|出席|会见|调研|来|赴"
)
_NO_BODY_END = re.compile(
    r"(?:大会|(?:点评|推进|调度|动员|座谈|总结|表彰|报告|发布|恳谈|现场|研讨|见面|评审|论证|说明|通气|协调|茶话)会|协商会|洽谈会|年会|会议|全会|办公会|会长会|代表会|省|市|县|区|国)$|第[一二三四五六七八九十\d]+次[^，。；]{0,12}会$"
)
_SCHOOLS = "大学|学校"
_OPENING = re.compile(r"[^，。；：！？“《（ \u3000—_|｜-]*")
_LONGEST = 32
"""How long the body is at most that a name begins with."""


class PageOwner:
    """Finds the bodies that a page names as its own: in its frame, its signature and its headline."""

    def __init__(self, frame: str, text: str) -> None:
        """Take the headline with what stands around the article, and the working text; both are searched when first asked."""
        self._frame = frame
        self._text = text

    def of_kind(self, kinds: str) -> str | None:
        """Give the name of the page's own body that is of one of the kinds; of a college's page 学校 is the university."""
        ends = re.compile(rf"(?:{kind_pattern(kinds)})$")
        of_schools = _SCHOOLS in kinds or "大学" in kinds
        for name in self._names:
            whole = _SCHOOL_OF_COLLEGE.match(name) if of_schools else None
            if whole:
                return whole["school"]
            if ends.search(name) and not (of_schools and is_college(name)):
                return name
        return None

    def whose(self) -> str | None:
        """Give the body whose page it is, of whatever kind."""
        return next(iter(self._names), None)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        head, foot = self._text[:_EDGE], self._text[-_EDGE:]
        lines = [line for line in (head + foot).split("\n") if line.strip()]
        told = [
            match["body"]
            for part in (self._frame, head, foot)
            for way in (_SITE, _RIGHTS, _WRITTEN_BY)
            for match in way.finditer(part)
        ]
        signed = [line for line in lines[-_SIGNED:] if len(line.strip()) <= _LONGEST_SIGNATURE]
        openings = [line for line in (*self._frame.split("\n"), *lines[:_SIGNED]) if not _OF_GUESTS.search(line)]
        opened = (leading_body(line.strip()) for line in openings)
        offices = [_OFFICE.sub("", line.strip()) for line in signed if _OFFICE.search(line.strip())]
        return tuple(filter(None, dict.fromkeys([*map(_whole_name, [*told, *offices, *signed]), *opened])))


def _whole_name(form: str) -> str | None:
    """Give a name that is nothing but a body's; ``None`` for other words."""
    form = form.strip(" \u3000\t")
    return form if ends_strongly(form) and organisation_start(form, len(form), 0) == 0 and not is_bare(form) else None


def end_of_opening(text: str, start: int, limit: int) -> int:
    """Give how far the words go that a line or sentence opens with, and with them the name of a body."""
    opening = _OPENING.match(text, start, limit)
    return opening.end() if opening else start


_PARTY_END = re.compile(r"(?:委|委员会|党组|党校|支部|总支|中央)$")
"""How the names of bodies of the party end; other names do not begin with 中共."""
_COUNCIL_ALONE = re.compile(
    r"(?:第?[一二三四五六七八九十\d]+届)?(?:常务|党委)?(?:理事会|监事会|董事会|委员会|会长会|秘书处)"
)
"""A council without the body that it is of."""


def leading_body(name: str) -> str | None:
    """Give the organisation a name begins with: the longest beginning that ends like one, before any other word of its own."""
    name = _SHORT_FORM.sub("", name)
    lead = _PARTY_CONGRESS.match(name) or _YEAR.match(name)
    begin = lead.end() if lead else 0
    for end in range(end_of_opening(name, begin, begin + _LONGEST), begin + 2, -1):
        form = name[begin:end]
        if (
            name[end : end + 1] in ("长", "员")
            or form.endswith("大学校")
            or not ends_strongly(form)
            or _NO_BODY_END.search(form)
            or _COUNCIL_ALONE.fullmatch(form)
            or _SAID_OF_SOMEBODY.search(form)
        ):
            continue
        if organisation_start(form, len(form), 0) == 0 and (RELATIVE_PLACE.match(form) or not is_bare(form)):
            return form if _PARTY_END.search(form) else form.removeprefix("中共")
    return None
