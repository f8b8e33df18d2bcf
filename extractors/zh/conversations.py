"""Conversations: two sides who sit down together (A与B座谈, A与来访的B洽谈), in the visit under way or as talks of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase

_JOINED_BY = re.compile(r"[同与和跟](?:[^，。；、]{2,20}的)?$")
"""What joins the other side: right before it, or before what is said of it (与来访的…)."""
_OTHERS = re.compile("[同与跟]")
_WITH_GROUP = re.compile(
    r"[与同跟](?P<group>其|之|他们|[^，。；、]{0,20}?(?:一行|代表团|考察团|参访团|调研组|考察组|代表(?!大会|队|处)|教师|师生|学生|同学|企业家|干部|群众|职工|员工|村民|党员|专家|官兵|家属|老同志|负责人|负责同志|校友|毕业生|志愿者|人员|青年|农户|客商|商户|业主|委员|工人|记者|队员|队伍|成员|人才|博士|学者|乡贤|家长|居民|商家|领导班子|客人))(?:等人?)?(?:\d+余?人)?"
    r"(?:[就围对][^，。；]{1,40})?(?:进行了?|举行了?|开展了?|亲切|深入|友好|一起|共同)*$"
)
"""The other side where nobody of it is named before the verb (与其座谈, 与考察团一行洽谈)."""
_KINDS = re.compile(r"座谈|洽谈|商谈|磋商|交谈|交换了?意见")
_EXCHANGE = re.compile(r"(?:交流|对话|探讨|研讨|讨论|沟通)$")
_GOES = re.compile(r"(?:[到赴]|来到|前往|深入|走进)[^，。；]+$")
"""What makes the clause one of a visit (来到青禾镇同村民座谈)."""
_ANOTHER_TIME = re.compile(
    r"(?:会[议]?|活动|仪式|调研|报告|讲座|参观)?[前后]，|随后|期间|同[日天期时]|当[日天晚]|[上下]午|晚上|\d日|近日|日前|又讯|另悉"
)
"""What tells that a conversation with others is no part of the meeting told before."""
_COMING = re.compile(r"一行|[团组]$")
"""Groups that come from elsewhere, with whom one sits down on a visit of their own."""
_SAID_BEFORE = frozenset({"其", "之", "他们"})
_LONG_TOLD = 4
"""Up to which length a group is the one whose visit is under way (客人一行)."""


def is_conversation(_: Scene, act: Act) -> bool:
    """Tell whether a verb is one of sitting down together."""
    return _KINDS.search(act.trigger.word) is not None


def sits_down_with(scene: Scene, act: Act) -> bool:
    """Tell whether both sides of a conversation are named (陶立群与罗永康座谈)."""
    return is_conversation(scene, act) and bool(_sides(scene, act)[0])


def exchanges_with(scene: Scene, act: Act) -> bool:
    """Tell whether both sides of an exchange are named, and no meeting is under way at which they speak."""
    event = scene.walk.event or scene.discourse.current
    free = event is None or event.type in ("visit", "talks")
    return free and _EXCHANGE.search(act.trigger.word) is not None and bool(_sides(scene, act)[0])


def sits_down_with_group(scene: Scene, act: Act) -> bool:
    """Tell whether somebody sits down with others of whom nobody is named here (县长与其座谈)."""
    return is_conversation(scene, act) and _group(scene, act) is not None


def read_sitting_down(scene: Scene, act: Act) -> Iterator[Part]:
    """Give both sides of a conversation their part: in the visit under way, else in talks of their own."""
    hosts, guests = _sides(scene, act)
    event = scene.discourse.current
    if event is None or not _under_way(event, hosts, guests):
        name = f"{'、'.join(p.name for p in hosts)}与{'、'.join(p.name for p in guests)}座谈"
        event = scene.discourse.open_event(name, "talks", (hosts[0].name_start, act.trigger.end), scene.start)
        event.also_called("座谈")
    yield from _take_part(scene, act, event, [*hosts, *guests])


def read_sitting_down_with_group(scene: Scene, act: Act) -> Iterator[Part]:
    """Give those who sit down with a group their part: in its visit, else in talks of their own."""
    group = _group(scene, act)
    event = scene.discourse.current
    here = event is not None and event.type in ("visit", "talks")
    if group is None or (not here and group in _SAID_BEFORE):
        return
    if event is not None and not here and _ANOTHER_TIME.search(scene.text, scene.start, act.trigger.start) is None:
        return
    if event is None or not here or (len(group) > _LONG_TOLD and _COMING.search(group)):
        name = f"{'、'.join(p.name for p in act.agents)}与{group}座谈"
        event = scene.discourse.open_event(name, "talks", (act.agents[0].name_start, act.trigger.end), scene.start)
        event.also_called("座谈")
    yield from _take_part(scene, act, event, act.agents)


def _under_way(event: EventEntry, hosts: list[PersonPhrase], guests: list[PersonPhrase]) -> bool:
    """Tell whether they sit down on the visit under way, or go on with the talks that both sides are in."""
    known = [any(person.name in event.people for person in side) for side in (hosts, guests)]
    return (event.type == "visit" and any(known)) or (event.type == "talks" and all(known))


def _take_part(scene: Scene, act: Act, event: EventEntry, people: list[PersonPhrase]) -> Iterator[Part]:
    scene.discourse.focus(event, topic=scene.discourse.topic is None)
    scene.walk.event = event
    for person in people:
        event.people.add(person.name)
        yield Part(person, "attended", event, person.name_start, max(person.name_end, act.trigger.end), "talk")
    scene.acted(people)


def _sides(scene: Scene, act: Act) -> tuple[list[PersonPhrase], list[PersonPhrase]]:
    """Give the two sides before a verb: those listed together, or those before them and who stands right at the verb."""
    text, agents, walk = scene.text, act.agents, scene.walk
    others = _OTHERS.search(text, agents[-1].end, act.trigger.start) if agents else None
    for index in range(1, 0 if others or walk.acted else len(agents)):
        if text[agents[index].start - 1] != "和" and _JOINED_BY.search(
            text, agents[index - 1].end, agents[index].start
        ):
            return agents[:index], agents[index:]
    first = agents[0].start if agents else scene.start
    if _JOINED_BY.search(text, scene.start, first) is None:
        return [], []
    hosts = [person for person in walk.outer or walk.last if person not in agents and not person.oblique]
    return hosts, agents if hosts else []


def _group(scene: Scene, act: Act) -> str | None:
    """Give the words for the others, where 与 joins them to who acts."""
    if not act.agents or scene.walk.acted:
        return None
    found = _WITH_GROUP.search(scene.text, act.agents[-1].end, act.trigger.start)
    if (
        found is None
        or scene.text.startswith("的", act.agents[-1].end)
        or _GOES.search(scene.text, act.agents[-1].end, found.start())
    ):
        return None
    return found["group"]
