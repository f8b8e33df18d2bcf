"""Bodies printed with the session they are in: 十四届全国人大常委会, 县第十八届人民政府, 政协南陵市第九届委员会.

>>> [match.group() for match in _SESSION.finditer("白鹭县第十八届人民政府第二次会议，市十六届二次全会")]
['第十八届']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.name_stems import LONGEST_PLACE, Occurrence
from extractors.zh.organisation_forms import canonical
from extractors.zh.places import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.places import PlaceContext

_SESSION = re.compile(r"(?<![新上下这每历])第?[一二三四五六七八九十]{1,3}届(?![一二三四五六七八九十]*[次中])")
_REST = re.compile(
    r"(?:人民)?(?:代表大会)?(?:常务委员会|常委会)|人民政府|政府|人大常委会|人大|政协|纪委|[省市县区州]委(?!员|会)|(?:执行)?委员会(?![常主])"
)
"""What of a body of a place stands behind its session."""
_LEADS = re.compile(r"(?:中国人民政治协商会议|政协|中国共产党|中共)?[\u4e00-\u9fff]{0,10}$")
"""What may stand before it: the body the committee is of, and the place."""


def of_a_session(
    text: str, named: Mapping[str, OrganisationEntry], places: PlaceContext
) -> Iterator[tuple[OrganisationEntry, Occurrence]]:
    """Find bodies, by name, with the session they are in before the name or behind the place."""
    if not named:
        return
    shapes = {canonical(form): entry for form, entry in named.items()}
    for match in _SESSION.finditer(text) if "届" in text else ():
        start, end = match.span()
        rest = _REST.match(text, end)
        stop = rest.end() if rest is not None else end
        found = _of_shape(text, start, stop, shapes, places) if rest is not None else None
        if found is not None:
            entry, left = found
            yield entry, (left, stop)
            continue
        for last in range(min(len(text), end + LONGEST_PLACE + 2), end + 1, -1):
            whole = text[end:last]
            left = next(
                (cut for cut in range(max(0, start - LONGEST_PLACE), start) if text[cut:start] + whole in named), start
            )
            if left < start or whole in named:
                yield named[text[left:start] + whole], (left, last)
                break


def _of_shape(
    text: str, start: int, stop: int, shapes: dict[str, OrganisationEntry], places: PlaceContext
) -> tuple[OrganisationEntry, int] | None:
    """Give the body whose shape without the session is that of what stands there, and where that begins."""
    lead = _LEADS.search(text, max(0, start - 22), start)
    for left in range(lead.start() if lead else start, start):
        shape = canonical(text[left:stop])
        if shape in shapes:
            return shapes[shape], left
    level = text[start - 1 : start]
    if level in LEVELS and len({name for _, name in places.mentions.get(level, ())}) == 1:
        shape = canonical(places.mentions[level][0][1] + text[start:stop])
        if shape in shapes:
            return shapes[shape], start - 1
    return None
