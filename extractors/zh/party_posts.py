"""Posts of parties: whose committee 党委 is, and what of a party's name stands before a post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.post_reading import PostReading

_TRADE_PARTY = re.compile(r"(?:综合|行业|社会组织|非公经济|非公企业|非公有制经济组织|两新组织|两新)$")
"""What before 党委 makes it a committee of its own, not that of a body (非公经济综合党委)."""
_OF_REGION = re.compile(r"(?:自治区|内蒙古|广西|西藏|宁夏|新疆)$")
"""Regions whose party committee is called 党委, as those of provinces are called 省委."""
_SEAT = re.compile(r"(?<=[党联盟团会])(?:立法会|立法院|国会|议会|上议院|下议院|参议院|众议院)$")
"""Where those sit whose party is printed before it (民建联|立法会议员)."""

_SESSION = re.compile(
    r"(?:中共|党的|中国共产党)?第?[一二三四五六七八九十]{1,3}届(?:、第?[一二三四五六七八九十]{1,3}届)*"
)
_STANDING = re.compile(
    r"(?:(?<=政治局)|(?<=纪委)|(?<=检查委员会)|(?<=中央)|(?<=[省市县区州]委)|(?<=届委员会))(?:常务委员会|常委会)$"
)
"""The inner circle of a party committee, whose members hold a post of the committee (中央政治局常务委员会委员)."""
_STANDING_ALONE = frozenset({"常务委员会", "常委会"})
_OF_PEOPLES_CONGRESS = re.compile(r"人大|人民代表大会")
_CONGRESS_REACH = 160

_KIND_OF_PARTY = re.compile(
    r"(?:(?:最大|主要)?(?:反对|在野|执政)党|(?:极|中)?[左右]翼(?:政党|党派))(?=[\u4e00-\u9fff“]{2,})"
)


def behind_session(reading: PostReading) -> PostReading:
    """Leave out the session of a congress or committee where nothing else is printed.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(behind_session(PostReading.of("第十七届|中央委员")))
    '|中央委员'
    """
    session = _SESSION.fullmatch(reading.text, reading.start, reading.stop)
    return reading._replace(start=reading.stop) if session else reading


def behind_kind_of_party(reading: PostReading) -> PostReading:
    """Begin behind what a party is in its country.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(behind_kind_of_party(PostReading.of("左翼政党南山劳动党|领袖")))
    '南山劳动党|领袖'
    """
    kind = _KIND_OF_PARTY.match(reading.text, reading.start, reading.stop)
    return reading._replace(start=kind.end()) if kind else reading


def at_seat(reading: PostReading) -> PostReading:
    """Begin at the council in which somebody sits, behind his party.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(at_seat(PostReading.of("民建联立法会|议员")))
    '立法会|议员'
    """
    seat = _SEAT.search(reading.text, reading.start, reading.stop)
    return reading._replace(start=seat.start()) if seat else reading


def with_trade_committee(reading: PostReading) -> PostReading:
    """Give 党委 to the name of a committee of its own.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_trade_committee(PostReading.of("青禾县非公经济综合|党委书记")))
    '青禾县非公经济综合党委|书记'
    """
    label = reading.label
    if not label.startswith(("党委", "党工委")) or not _TRADE_PARTY.search(reading.text, reading.start, reading.stop):
        return reading
    taken = len(label) - len(label.split("委", 1)[1])
    return reading._replace(stop=reading.stop + taken, label=label.removeprefix("党委").removeprefix("党工委"))


def with_regional_committee(reading: PostReading) -> PostReading:
    """Give 党委 to the name of a region whose committee is called so.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_regional_committee(PostReading.of("西藏自治区|党委副书记")))
    '西藏自治区党委|副书记'
    """
    label, rest = reading.label, reading.label.removeprefix("党委")
    if rest in ("", label) or not _OF_REGION.search(reading.text, reading.start, reading.stop):
        return reading
    return reading._replace(stop=reading.stop + len("党委"), label=rest)


def with_party(reading: PostReading) -> PostReading:
    """Take 党 before 主席 as the body where nothing else is printed (党|主席).

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_party(PostReading("该党主席", 2, 2, "主席")))
    '党|主席'
    """
    if not reading.width and reading.text[reading.stop - 1 : reading.stop] == "党" and reading.label.startswith("主席"):
        return reading._replace(start=reading.start - 1)
    return reading


def with_standing_committee(reading: PostReading) -> PostReading:
    """Give 常务委员会 to the post of a member where it is the inner circle of a party committee, and no congress's body.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_standing_committee(PostReading.of("中央政治局常务委员会|委员")))
    '中央政治局|常务委员会委员'
    >>> str(with_standing_committee(PostReading.of("青禾县人大常委会|委员")))
    '青禾县人大常委会|委员'
    """
    if not reading.label.endswith("委员"):
        return reading
    text, start = reading.text, reading.start
    inner = _STANDING.search(text, start, reading.stop)
    if inner is not None:
        return reading.take(inner.start())
    if reading.body in _STANDING_ALONE and not _OF_PEOPLES_CONGRESS.search(
        text, max(0, start - _CONGRESS_REACH), start
    ):
        return reading.take(start)
    return reading
