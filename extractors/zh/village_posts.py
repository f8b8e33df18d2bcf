"""Posts in villages and of those who are sent there: who sent somebody is not where the post is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.post_reading import PostReading

_SENT = re.compile(r"[省市县区州]派|选派|下派|派驻?")
"""Who sent somebody to a village, which is not where the post is."""
_SECONDED = re.compile(r"(?<=[委局部厅处组院])派?驻(?P<where>.{2,})(?<![站处社队所馆办组])$")


def at_seconded_place(reading: PostReading) -> PostReading:
    """Leave out who sent a first secretary, and for other posts where somebody was sent.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(at_seconded_place(PostReading.of("白鹭县水利局派驻青禾村|第一书记")))
    '青禾村|第一书记'
    """
    seconded = _SECONDED.search(reading.body)
    if seconded is None:
        return reading
    if reading.label.endswith("第一书记"):
        return reading._replace(start=reading.start + seconded.start("where"))
    return reading._replace(stop=reading.start + seconded.start())


def without_doubled_unit(reading: PostReading) -> PostReading:
    """Leave out the second 村 or 系 before 主任, which is the post's.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(without_doubled_unit(PostReading.of("樟树村村|主任")))
    '樟树村|主任'
    """
    last = reading.text[reading.stop - 1]
    doubled = reading.width > 2 and last == reading.text[reading.stop - 2] and last in "村乡镇系"
    return reading._replace(stop=reading.stop - 1) if doubled and reading.label == "主任" else reading


def with_in_village(reading: PostReading) -> PostReading:
    """Take 驻村 behind the village into the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_in_village(PostReading.of("石井村驻村|第一书记")))
    '石井村|驻村第一书记'
    """
    in_village = reading.width > 3 and reading.text.endswith("驻村", reading.start, reading.stop)
    return reading.take(reading.stop - 2) if in_village else reading


def without_sender(reading: PostReading) -> PostReading:
    """Leave out the level that sent somebody.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(without_sender(PostReading.of("省派|驻村第一书记")))
    '|驻村第一书记'
    """
    return reading._replace(stop=reading.start) if _SENT.fullmatch(reading.body) else reading
