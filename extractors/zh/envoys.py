"""Envoys: what they are for and where they are posted, which belongs to the post (中国驻美国|大使)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.post_countries import from_country

if TYPE_CHECKING:
    from extractors.zh.post_reading import PostReading
    from extractors.zh.roles_in_text import RoleMention

ENVOY = re.compile(r"大使|公使|领事|参赞|代办|武官|常驻代表|^副?代表$")
"""Posts of those whom a country sends."""
_POSTED = re.compile(
    r"(?:常驻|驻)(?!京|地|村|站)[\u4e00-\u9fff]{1,14}(?<![馆处团署会])$|常驻[\u4e00-\u9fff]{1,28}(?<![馆团])$"
)
"""Where an envoy is posted, which belongs to the post (中国驻美国大使)."""
_LONGEST_POSTING = 32
_CUTS = frozenset("和比")
"""What would end a body but is part of where an envoy is posted (中国驻埃尔比勒总领事)."""
_MISSION = re.compile(r"(?<=馆)[\u4e00-\u9fff]{2,4}$")
"""What an envoy at a mission is for (瑞典驻云州总领馆|商务|领事)."""
_DESK = re.compile(r"(?:文化|教育|科技|经济|商务|经商|政治|政务|新闻|侨务|领事|农业|警务|国防|公使衔)+")
"""What an envoy is for where no mission is printed (文化教育参赞)."""


def posted_start(text: str, role: RoleMention, limit: int) -> int | None:
    """Give where it is told where an envoy is posted, if it is (常驻联合国日内瓦办事处和瑞士其他国际组织代表); a country stands before."""
    posted = (
        _POSTED.search(text, max(limit, role.start - _LONGEST_POSTING), role.start)
        if ENVOY.search(role.label)
        else None
    )
    return posted.start() if posted is not None and not _CUTS.isdisjoint(posted.group()) else None


def is_desk(reading: PostReading) -> bool:
    """Tell whether nothing but what an envoy is for stands before the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> is_desk(PostReading.of("文化教育|参赞")), is_desk(PostReading.of("中国驻美国|大使"))
    (True, False)
    """
    text, start, stop = reading.text, reading.start, reading.stop
    if not ENVOY.search(reading.label) or _MISSION.search(text, start, stop):
        return False
    return _DESK.fullmatch(text, start, stop) is not None


def with_posting(reading: PostReading) -> PostReading:
    """Take what an envoy at a mission is for, or where he is posted, into the post; others begin at their country.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_posting(PostReading.of("中国驻美国|大使"))), str(with_posting(PostReading.of("瑞典驻云州总领馆商务|领事")))
    ('中国|驻美国大使', '瑞典驻云州总领馆|商务领事')
    """
    if ENVOY.search(reading.label):
        task = _MISSION.search(reading.text, reading.start, reading.stop)
        posted = None if task else _POSTED.search(reading.text, reading.start, reading.stop)
        if posted:
            return reading.take(posted.start())
        reading = reading.take(task.start()) if task else reading
    return from_country(reading)
