"""Words that say whether a post is held now, was held or will be: before its body, behind it, or inside its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly, foreign_prefix, starts_with_known

if TYPE_CHECKING:
    from extractors.zh.post_reading import PostReading

_LEVELS = frozenset("省市县区州")
_NOW = re.compile(r"[现今](?![代场货金年天日])(?=[\u4e00-\u9fff]{2})")
"""What before a body says that the post is held now."""
_AFTER_QIAN = "海进沿锋旗郭线程"
"""What behind 前 makes the beginning of a name of it (前海)."""
_FORMER = re.compile(
    rf"(?:原|前|时任|署理|候任|代理(?=[省市县区州镇乡](?:委|政府|人大|政协|纪委)|主席|议长))(?![{_AFTER_QIAN}])"
    r"(?!(?<=原)(?:水(?!利|务|电|产|文|泥|库|厂|上|运)|野(?!生)|料|油|创|点|种|平市|阳县|州区))"
)
_FORMER_OF_BODY = re.compile(
    r"([\u4e00-\u9fff]{1,10}[省市县区州盟旗镇乡]|[\u4e00-\u9fff]{2,6}(?=原[省市县区州]委)|[\u4e00-\u9fff]{2,3}(?=原(?:政协|人大常委会)))原([省市县区州盟旗镇乡党]委|政府|人大常委会|政协)"
)
_FORMER_OF_PART = re.compile(
    rf"([\u4e00-\u9fff（）]{{2,20}}?)(原(?![野阳平州子油料材创则理件始住产生])|前(?![{_AFTER_QIAN}卫门景程列期山])|代理|时任|候任|现任)([\u4e00-\u9fff]{{2,12}})"
)
"""A part of a body or country before which is said that the post is a former one (美国前劳工部长, 某公司原法务部总监)."""


_OLD_COMMITTEE = re.compile(r"老[省市县区州]委")
"""The committee of an old secretary (老省委书记)."""


def with_former(reading: PostReading) -> PostReading:
    """Take what says before the body that the post is a former, acting or coming one into the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_former(PostReading.of("原南陵集团|总经理")))
    '南陵集团|原总经理'
    """
    former = _FORMER.match(reading.text, reading.start, reading.stop)
    if former is None:
        return reading
    reading = reading._replace(former=True)
    if reading.stop <= former.end() + 1:
        return reading
    return reading._replace(start=former.end(), label=former.group() + reading.label)


def without_old(reading: PostReading) -> PostReading:
    """Leave out 老 before the post or a committee of the party, and what stands before it where that is no body.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(without_old(PostReading.of("砖瓦厂老|厂长")))
    '砖瓦厂|厂长'
    """
    if _OLD_COMMITTEE.fullmatch(reading.text, reading.start, reading.stop):
        return reading._replace(start=reading.start + 1)
    if reading.width <= 2 or reading.text[reading.stop - 1] != "老":
        return reading
    reading = reading._replace(stop=reading.stop - 1)
    return reading if ends_like_organisation(reading.body) else reading._replace(start=reading.stop)


def with_ended(reading: PostReading) -> PostReading:
    """Take 原 between body and post into the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_ended(PostReading.of("南陵集团原|总经理")))
    '南陵集团|原总经理'
    """
    if reading.width > 2 and reading.text[reading.stop - 1] == "原":
        return reading.take(reading.stop - 1)
    return reading


def without_now(reading: PostReading) -> PostReading:
    """Leave out 现 before the body.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(without_now(PostReading.of("现中国电信|董事长")))
    '中国电信|董事长'
    """
    text, start = reading.text, reading.start
    if _NOW.match(text, start, reading.stop) and (
        starts_with_known(text[start + 1 : reading.stop]) or text[start - 1] in "，、；"
    ):
        return reading._replace(start=start + 1)
    return reading


def with_former_of_party(reading: PostReading) -> PostReading:
    """Take what says so before a party without a name into the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_former_of_party(PostReading.of("前党|主席")))
    '党|前主席'
    """
    if reading.body not in ("前党", "原党"):
        return reading
    return reading._replace(start=reading.start + 1, label=reading.text[reading.start] + reading.label)


def without_new(reading: PostReading) -> PostReading:
    """Leave out 新 before the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(without_new(PostReading.of("东海新|省长")))
    '东海|省长'
    """
    if reading.width <= 2 or reading.text[reading.stop - 1] != "新":
        return reading
    of_place = reading.label[:1] in _LEVELS and reading.label[1:2] == "长"
    if of_place or ends_strongly(reading.text[reading.start : reading.stop - 1]):
        return reading._replace(stop=reading.stop - 1)
    return reading


def with_former_outside(reading: PostReading) -> PostReading:
    """Put what says so before a quoted body, or 时任 or 原任 before any, before the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_former_outside(PostReading("前“雄鹰”集团总裁", 2, 6, "总裁")))
    '雄鹰”集|前总裁'
    """
    if reading.former:
        return reading
    if reading.text.endswith(("前“", "原“"), 0, reading.start):
        reading = reading._replace(label=reading.text[reading.start - 2] + reading.label)
    if reading.text.endswith("时任", 0, reading.start):
        reading = reading._replace(label=f"时任{reading.label}")
    if reading.text.endswith("原任", 0, reading.start):
        reading = reading._replace(label=f"原{reading.label}")
    return reading


def former_inside(reading: PostReading) -> tuple[str, str] | None:
    """Give the post and the full name of its body where a word inside the body says that the post is a former one.

    >>> from extractors.zh.post_reading import PostReading
    >>> former_inside(PostReading.of("青禾区原区委|书记")), former_inside(PostReading.of("某集团公司原法务部|总监"))
    (('原书记', '青禾区委'), ('原总监', '某集团公司法务部'))
    """
    text, stop, label = reading.text, reading.stop, reading.label
    before = _FORMER_OF_BODY.fullmatch(text, reading.start, stop)
    if before:
        return f"原{label}", before[1].removesuffix(before[2][0]) + before[2]
    part = _FORMER_OF_PART.fullmatch(text, reading.start, stop)
    if part is None or not (foreign_prefix(part[1]) == len(part[1]) or ends_like_organisation(part[1])):
        return None
    once = text[stop : stop + 1] == label[:1] and label[1:2] == "长" and not part[3].endswith(label[0])
    unit = text[stop] if once else ""  # 美国前劳工部长: 部 is printed once
    if not ends_like_organisation(part[3] + unit):
        return None
    return ("" if part[2] == "现任" else part[2]) + label, part[1] + part[3] + unit
