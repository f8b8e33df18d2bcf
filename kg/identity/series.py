"""Sessions under their meetings, and meetings that are one of a series: read off the names of events.

A session (…开幕会, …第二次全体会议) belongs to the event of the rest of its name that began not long before. What bears
a number or a year (第四次, 2024年) belongs to the series of the name without it; events of a series are never merged.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.identity.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ontology.entities import Entity

_SESSION = re.compile(
    r"(?:的?(?:开幕|闭幕|预备|全体|分组|联组|主旨|闭门|欢迎|颁奖)(?:会议|大会|会|仪式|式|论坛)|第[一二三四五六七八九十]+次全体会议|[^年会]{2,8}分论坛)$"
)
_NUMBER = re.compile(
    r"第[〇零一二三四五六七八九十百\d]+(?:届|次|期|轮|批|回)|(?:19|20)\d\d年?度?|[〇一二三四五六七八九十]{4}年度?|[一二三四五六七八九十]+届[一二三四五六七八九十]+次"
)
_DAYS = 20
_SHORTEST = 4


@lru_cache(maxsize=1 << 16)
def meeting_of_session(name: str) -> str | None:
    """Give the folded name of the meeting that an event is a session of by its name.

    >>> meeting_of_session("青崖县第十八届人民代表大会第四次会议开幕会")
    '青崖县第十八届人民代表大会第四次会议'
    """
    text = fold(name)
    match = _SESSION.search(text)
    return text[: match.start()] if match and match.start() >= _SHORTEST else None


@lru_cache(maxsize=1 << 16)
def series_of(name: str) -> str | None:
    """Give the name of the series that an event is one of by its name.

    >>> series_of("澜东省玻璃协会第四次年会") == series_of("2024年澜东省玻璃协会年会") == "澜东省玻璃协会年会"
    True
    >>> series_of("青崖县防汛会议") is None
    True
    """
    rest, count = _NUMBER.subn("", fold(name))
    return rest if count and len(rest) >= _SHORTEST else None


def add_series(entities: dict[str, Entity]) -> None:
    """Put sessions under their meetings where no article did, and name the series of each event."""
    named: defaultdict[str, list[Entity]] = defaultdict(list)
    events = [entity for entity in entities.values() if entity.kind == "event"]
    for event in events:
        for name in names_of(event):
            named[name].append(event)
    for event in events:
        entities[event.iri] = with_series(event, named.__getitem__)


def names_of(event: Entity) -> set[str]:
    """Give the folded names by which sessions find an event."""
    return {fold(event.label), *map(fold, event.alt_labels)}


def with_series(event: Entity, named: Callable[[str], Iterable[Entity]]) -> Entity:
    """Give an event with its series and its meeting; ``named`` gives the events of a folded name."""
    return replace(event, series=series_of(event.label), super_event=event.super_event or _meeting(event, named))


def _meeting(event: Entity, named: Callable[[str], Iterable[Entity]]) -> str | None:
    name = meeting_of_session(event.label)
    if name is None or event.date is None or event.date.day is None:
        return None
    found: list[tuple[int, str]] = []
    for other in named(name):
        if other.iri == event.iri or other.date is None or other.date.day is None or other.super_event is not None:
            continue
        label = fold(other.label)
        if name not in label and label not in name:  # another event of that meeting, called by it in some article
            continue
        days = (event.date.earliest - other.date.earliest).days
        if 0 <= days <= _DAYS:
            found.append((days, other.iri))
    return min(found)[1] if found else None
