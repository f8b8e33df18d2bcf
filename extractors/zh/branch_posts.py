"""Posts at the branches of companies in a country or a part of the world (爱立信中国|总裁, 南陵集团|亚太区总裁)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.post_reading import is_verb
from extractors.zh.short_companies import is_short_company

if TYPE_CHECKING:
    from extractors.zh.post_reading import PostReading

_REGION = re.compile(
    r"(?<=[\u4e00-\u9fffA-Za-z])(?:大中华区|亚太区|亚太|中国区|全球|亚洲区|欧洲区|美洲区|北美区|国际|华东区|华南区|华北区|西南区|华中区|东北区|西北区)$"
)
"""The part of the world a manager is over, which belongs to the post."""
_OF_A_BRANCH = re.compile(r"总裁|总经理|首席|CEO|董事长|总监")
_BRAND = re.compile(r"(?:(?<=[，。；：、“\n（])|^)[\u4e00-\u9fffA-Za-z]{2,6}$")
"""A company of which 中国 behind it is the branch."""
_SALES_REGION = re.compile(r"(?:大中华|中国|亚太|欧洲|美洲|全球|华[东南北中]|[东西][南北])区|全球|亚太|大中华")


def with_brand(reading: PostReading) -> PostReading:
    """Begin at the company of which 中国 before the post is the branch.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_brand(PostReading("爱立信中国总裁", 3, 5, "总裁")))
    '爱立信中国|总裁'
    """
    if reading.body != "中国" or not _OF_A_BRANCH.search(reading.label):
        return reading
    lead = _BRAND.search(reading.text, max(0, reading.start - 8), reading.start)
    if lead is None or is_verb(lead.group()[-2:], reading.label):
        return reading
    return reading._replace(start=lead.start())


def with_region(reading: PostReading) -> PostReading:
    """Take the part of the world at the end of a body into the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_region(PostReading.of("南陵集团亚太区|总裁")))
    '南陵集团|亚太区总裁'
    """
    region = _REGION.search(reading.body)
    if region is None:
        return reading
    cut = reading.start + region.start()
    if region.group() == "国际" and not ends_like_organisation(reading.text[reading.start : cut]):
        return reading
    return reading._replace(stop=cut, label=region.group() + reading.label)


def with_sales_region(reading: PostReading) -> PostReading:
    """Take a region that stands before the post alone into it.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_sales_region(PostReading.of("华东区|总监")))
    '|华东区总监'
    """
    if _SALES_REGION.fullmatch(reading.body) is None:
        return reading
    lead = _BRAND.search(reading.text, max(0, reading.start - 8), reading.start)
    reading = reading.take(reading.start)
    if lead is not None and is_short_company(lead.group()):
        return reading._replace(start=lead.start(), stop=lead.end())  # 南陵地产亚太区总裁
    return reading
