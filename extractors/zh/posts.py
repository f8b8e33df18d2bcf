"""A post as a text prints it: the role, what belongs to it, and where the organisation before it stands.

The print is read in steps, each of which takes words out of the body or into the post; every step is described where it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh.branch_posts import with_brand, with_region, with_sales_region
from extractors.zh.envoys import is_desk, with_posting
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.party_posts import (
    at_seat,
    behind_kind_of_party,
    behind_session,
    with_party,
    with_regional_committee,
    with_standing_committee,
    with_trade_committee,
)
from extractors.zh.post_countries import (
    of_government,
    place_abroad,
    with_country_sign,
    with_federal_name,
    with_forces,
    with_words_behind_country,
)
from extractors.zh.post_fields import RANK, with_field, with_matter, with_qualifier, without_rank
from extractors.zh.post_reading import PostReading, is_verb
from extractors.zh.post_status import (
    former_inside,
    with_ended,
    with_former,
    with_former_of_party,
    with_former_outside,
    without_new,
    without_now,
    without_old,
)
from extractors.zh.state_posts import IMPLIED
from extractors.zh.verbs_between_bodies import ends_with_act
from extractors.zh.village_posts import at_seconded_place, with_in_village, without_doubled_unit, without_sender

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from extractors.zh.roles_in_text import RoleMention

_TERM_ALONE = re.compile(
    r"(?:中共|中国共产党|党的)?第?[一二三四五六七八九十\d]{1,3}届(?:、第?[一二三四五六七八九十\d]{1,3}届)*"
)
"""The term for which a post is held that needs no body (十八届中央候补委员)."""
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
        "当地",
        "会上",
        "会后",
        "会议上",
        "发布会上",
        "现场",
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
_DISCIPLINE_GROUP = re.compile(r"(?:派驻)?(?P<group>(?:派驻)?纪检(?:监察)?组)(?P<post>第?[一二]?副?组长|成员)")
"""Heads of discipline inspection groups, which are bodies where they are told of their own (县纪委监委驻县教育局|纪检监察组组长)."""
_SENT_BY = re.compile(r"(?:[\u4e00-\u9fff]{2,6}[省市县区州]|[省市县区州])?(?:纪委监委|纪委、监委|纪委|监委)派$")
"""Who sends such a group, before 派驻 (县纪委监委派|驻县教育局纪检监察组组长)."""
_SENDER_REACH = 14
_LEVEL_OF_POST = re.compile(r"[省市县区镇乡村]级")
"""The level of a post that is no body's (县级河长)."""
_HEAD_OF_PART = re.compile(r"副?[处局科厅]长")


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
    listed: bool = False
    """Whether it heads names of a list, which may say over it whose people it gives."""


def make_post(text: str, role: RoleMention, start: int) -> Post:
    """Make a post of a role and the organisation that begins at ``start`` (the role's own start: none is printed).

    >>> from extractors.zh.roles_in_text import find_roles
    >>> text = "省纪委监委驻省教育厅纪检监察组组长陶立群"
    >>> post = make_post(text, find_roles(text)[-1], 0)
    >>> text[slice(*post.organisation)], post.label
    ('省纪委监委驻省教育厅纪检监察组', '组长')
    """
    group = _DISCIPLINE_GROUP.fullmatch(role.label)
    if group and (sent := _SENT_BY.search(text, max(0, start - _SENDER_REACH), start)) and text.startswith("驻", start):
        start = sent.start()
    if group and "驻" in text[start : role.start] + role.label:
        return Post(group["post"], role.start, role.end, (start, role.end - len(group["post"])))
    reading = _read(_STATUS, PostReading(text, start, role.start, role.label))
    if is_desk(reading) or _LEVEL_OF_POST.fullmatch(reading.body):
        return Post(reading.body + reading.label, reading.start, role.end, None)
    reading = _read(_DUTY, reading)
    place = place_abroad(reading)
    if place is not None:
        return Post(reading.label, role.start, role.end, place)
    reading = _read(_BODY, reading)
    if _has_no_body(reading):
        return Post(reading.label, reading.start, role.end, None)
    reading = without_rank(with_sales_region(reading))
    body = (reading.start, reading.stop)
    former = former_inside(reading)
    if former is not None:
        label, form = former
        return Post(label, role.start, role.end, body, form=form)
    if reading.width > 0:
        return Post(reading.label, role.start, role.end, body)
    begin = role.end - len(reading.label)  # 院士、|农业航空专家
    return Post(reading.label, begin if text.startswith(reading.label, max(0, begin)) else role.start, role.end, None)


def without_brackets(reading: PostReading) -> PostReading:
    """Begin at a title in 《》 where nothing else is printed, and leave out a bracket behind the body.

    >>> str(without_brackets(PostReading.of("南陵集团（岭东）|总经理")))
    '南陵集团|总经理'
    """
    text, start, stop = reading.text, reading.start, reading.stop
    if start == stop and text[stop - 1 : stop] == "》":
        opening = text.rfind("《", max(0, stop - 24), stop)
        start = opening if opening >= 0 else start
    if text.endswith("）", start, stop):
        stop = text.rfind("（", start, stop)
    return reading._replace(start=start, stop=stop)


def without_of(reading: PostReading) -> PostReading:
    """Leave out 的 between body and post.

    >>> str(without_of(PostReading.of("南陵集团的|总经理")))
    '南陵集团|总经理'
    """
    of = reading.width > 1 and reading.text[reading.stop - 1] in "之的"
    return reading._replace(stop=reading.stop - 1) if of else reading


_STATUS = (
    without_brackets,
    behind_session,
    behind_kind_of_party,
    with_forces,
    with_former,
    without_old,
    with_ended,
    without_now,
    with_brand,
    with_former_of_party,
    without_new,
    at_seconded_place,
    with_former_outside,
)
"""When the post is held, and by whom sent."""
_DUTY = (with_posting, with_qualifier, at_seat, with_matter, with_field, with_federal_name)
"""What the post is for."""
_BODY = (
    of_government,
    with_words_behind_country,
    with_country_sign,
    without_of,
    without_doubled_unit,
    with_trade_committee,
    with_regional_committee,
    with_region,
    with_party,
    with_standing_committee,
    with_in_village,
    without_sender,
)
"""Where the name of the body ends."""


def _read(steps: Iterable[Callable[[PostReading], PostReading]], reading: PostReading) -> PostReading:
    for step in steps:
        reading = step(reading)
    return reading


def _has_no_body(reading: PostReading) -> bool:
    """Tell whether what stands before a post is no body: a side of talks, one verb or two (必须履行|前总统)."""
    body, label = reading.body, reading.label
    if (body in _NO_BODY and not _HEAD_OF_PART.fullmatch(label)) or RANK.fullmatch(body):
        return True
    if reading.label in IMPLIED and _TERM_ALONE.fullmatch(body):
        return True
    if reading.width == 4:
        return is_verb(body[:2], label) and is_verb(body[2:], label) and not ends_like_organisation(body)
    if reading.width == 2:
        return is_verb(body, label)
    return ends_with_act(body) and not ends_like_organisation(body + label.lstrip("原前副")[:1])
