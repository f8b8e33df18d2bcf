"""Why two events are one or two, in words."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from kg.identity.events import contradictions, likeness
from kg.identity.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.identity.events import EventFeatures

_MOST = 40
_WORDS = {
    "one": ("图谱中是同一项活动", "one event in the graph"),
    "two": ("图谱中是两项活动", "two events in the graph"),
    "single": ("只有一处提到", "told of once only"),
    "same_article": ("同一篇文章把两者分开列出", "one article lists the two apart"),
    "day": (
        "日期不同：{}与{}；只有同一天的活动才作比较",
        "different days: {} and {}; those of one day are compared",
    ),
    "no_day": ("日期未说到日，不与别的文章比较", "the day is not told, so other articles are not compared"),
    "kind": ("种类不同：{}与{}", "different kinds: {} and {}"),
    "numbers": ("届次或年份不同：“{}”与“{}”", "different numbers or years: “{}” and “{}”"),
    "sessions": ("场次不同：“{}”与“{}”", "different sessions: “{}” and “{}”"),
    "sides": ("会见的双方不同：“{}”与“{}”", "others met: “{}” and “{}”"),
    "places": ("地点不同：{}与{}", "different places: {} and {}"),
    "same_name": ("名称相同：“{}”", "the same name: “{}”"),
    "names": ("名称：“{}”与“{}”", "names: “{}” and “{}”"),
    "generic": ("“{}”是泛称", "“{}” is a general word"),
    "people": ("同样的人：{}", "the same people: {}"),
    "bodies": ("同样的主办单位：{}", "the same organisers: {}"),
    "nobody": ("没有同样的人或主办单位", "no people or organisers in common"),
    "score": ("合计 {:.2f}，须达 1.00", "sum {:.2f}, needed 1.00"),
}
_say = partial(say, _WORDS)


def explain_events(
    first: Iterable[EventFeatures], second: Iterable[EventFeatures], *, one: bool, lang: str
) -> Iterator[str]:
    """Compare two events, or two parts of one, by the two reports that are most alike."""
    here, there = list(first)[:_MOST], list(second)[:_MOST]
    yield _say("one" if one else "two", lang)
    if not here or not there:
        yield "  " + _say("single", lang)
        return
    a, b = max(product(here, there), key=lambda pair: (likeness(*pair), pair[0].day == pair[1].day, pair))
    for what, values in _findings(a, b):
        yield "  " + _say(what, lang, *values)
    if a.day and a.day == b.day:
        yield "  " + _say("score", lang, likeness(a, b))


def _findings(a: EventFeatures, b: EventFeatures) -> Iterator[tuple[str, tuple[str, ...]]]:
    if a.article == b.article:
        yield "same_article", ()
    if not a.day or not b.day:
        yield "no_day", ()
    elif a.day != b.day:
        yield "day", (min(a.day, b.day), max(a.day, b.day))
    if a.kind != b.kind:
        yield "kind", (a.kind, b.kind)
    for what in contradictions(a, b):
        yield what, (a.place, b.place) if what == "places" else (a.name, b.name)
    yield ("same_name", (a.name,)) if a.name == b.name else ("names", (a.name, b.name))
    for name in dict.fromkeys(each.name for each in (a, b) if each.generic):
        yield "generic", (name,)
    people, bodies = sorted(set(a.people) & set(b.people)), sorted(set(a.bodies) & set(b.bodies))
    if people:
        yield "people", ("、".join(people[:6]),)
    if bodies:
        yield "bodies", ("、".join(bodies[:6]),)
    if not people and not bodies:
        yield "nobody", ()
