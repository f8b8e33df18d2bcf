"""Events at which words that name none were not said: one that is only planned or a habit, one long past, told in passing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.discourse import Discourse
    from extractors.zh.event_entries import EventEntry
    from ontology.dates import PartialDate

_PLANNED_BEFORE = re.compile(
    r"(?:将(?![军领士近乐])|拟(?!定)|计划(?!生育|单列|委员会|经济|财政|[司局处科])|原定|预计|有望|即将|筹备|申办|每(?:周|年|月|天|季度|逢)|多次|经常|定期)[^，。；：\n]{0,30}$"
)
_PLANNED_BEHIND = re.compile(
    r"[^，。；：\n]{0,16}?(?:将(?:于|在|会|延期|推迟|举)|延期|推迟|取消|拟于|停办|暂停|筹备|即将)"
)
_REACH = 36
_TO_THE_PRESS = ("发布会", "吹风会", "记者会", "见面会", "说明会", "通气会", "通报会")
"""What is announced for the day on which it is held."""
_FIRST = 8
"""How many of its names and of the places where it is named tell what an event is."""
_SENTENCE = 300
"""How far back a sentence begins at most."""
_OPENING = 150
"""Up to where an article tells what it is about."""
_LONG = 3
"""After how many months an event is told of as something past."""
_MONTHS = 12


def is_only_planned(discourse: Discourse, event: EventEntry) -> bool:
    """Tell whether all that an article says of an event is that it will be held, was put off, or is held again and again."""
    text = discourse.text
    if event.name.endswith(_TO_THE_PRESS) or not event.mentions or event.people:
        return False
    return all(
        _PLANNED_BEFORE.search(text, max(0, start - _REACH), start) or _PLANNED_BEHIND.match(text, end)
        for start, end in event.mentions[:_FIRST]
    )


def is_long_past(discourse: Discourse, event: EventEntry) -> bool:
    """Tell whether an event that the article is not about was held months before the article was written."""
    if discourse.published is None or not event.mentions or event.mentions[0][0] < _OPENING:
        return False
    if any(form in discourse.title for form in event.forms[:_FIRST]):
        return False
    told = event.date or _month_told(discourse, event.mentions[0][0])
    return told is not None and _months_between(told, discourse.published) > _LONG


def _month_told(discourse: Discourse, position: int) -> PartialDate | None:
    """Give the year or month that the sentence of a place tells before it."""
    reach = max(0, position - _SENTENCE)
    floor = max(reach, *(discourse.text.rfind(mark, reach, position) + 1 for mark in "。\n"))
    found = discourse.date_before(position, floor, any_precision=True)
    return found.date if found is not None else None


def _months_between(early: PartialDate, late: PartialDate) -> int:
    """Give how many months lie between two dates at least, as far as they are told."""
    return (late.year - early.year) * _MONTHS + (late.month or 1) - (early.month or _MONTHS)
