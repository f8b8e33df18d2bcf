"""Talks with a group of whom nobody is named (会见考察团一行, 同领导班子成员集体谈话)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.parts import Scene
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger

_GROUP = re.compile(
    r"了?(?P<group>(?:[^，。；：、“”]|“[^”\n]{1,20}”){0,60}?(?:代表团|访问团|访华团|参访团|考察团|考察组|代表(?!大|[处队])|一行|客人|嘉宾|来宾|报告团|慰问团|演讲团|宣讲团|艺术团|观礼团|英模|劳模|家属|老同志|官兵|师生|航天员|全体成员|班子成员|外宾|专家|友好人士|各界人士|企业家|使节|获奖者|获得者|运动员|教练员|记者|议员团|议员|负责人|领导人))"
    r"(?:全体成员|全体代表|一行|成员|代表)?(?:[\d一二三四五六七八九十]+(?:余)?人)?(?=[，。！]|并|$)"
)
_GROUP_BEFORE = re.compile(
    r"[同与和](?P<group>[^，。；：、]{0,60}?(?:代表团|访问团|考察团|代表|一行|嘉宾|来宾|成员|专家|人士|企业家|使节|记者|媒体|公众|师生|官兵|干部|负责人|领导人|运动员|获得者|议员))(?:亲切|集体|友好|深入|举行|进行|一起|正式)*$"
)
_OUTSIDE = ("talks", "visit")
"""Under way, these go on with the next conversation; a meeting has it inside."""
_WITH_MANY = ("集体谈话", "见面", "亲切见面", "举行见面", "会面", "举行会面")
_LONG_TOLD = 8
"""Up to which length a group is the one whose visit is under way (客人, 考察团一行)."""


def meets_group_before(text: str, trigger: Trigger, agents: list[PersonPhrase]) -> bool:
    """Tell whether people meet a group told before the verb (陶立群和罗永康同中外记者见面)."""
    return trigger.word in _WITH_MANY and _GROUP_BEFORE.search(text, agents[-1].end, trigger.start) is not None


def meet_group_before(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give their part to those who meet a group told before the verb (同全国总工会领导班子成员集体谈话)."""
    current = scene.discourse.current
    if trigger.word not in _WITH_MANY or scene.walk.acted:
        return
    group = _GROUP_BEFORE.search(scene.text, agents[-1].end, trigger.start)
    if group is None or (current is not None and current.type not in _OUTSIDE and "记者" not in group["group"]):
        return
    name = f"{'、'.join(agent.name for agent in agents)}同{group['group']}{trigger.word}"
    event = scene.discourse.open_event(name, "talks", (agents[0].name_start, trigger.end), scene.start)
    event.also_called(trigger.word)
    scene.discourse.focus(event, topic=True)
    scene.walk.event = event
    for person in agents:
        event.people.add(person.name)
        yield Part(person, "attended", event, person.name_start, trigger.end, "talk")
    scene.acted(agents)


def receive_group(scene: Scene, trigger: Trigger, agents: list[PersonPhrase], stop: int) -> Iterator[Part]:
    """Give their part to those who meet a group of which nobody is named (会见考察团一行)."""
    group = _GROUP.match(scene.text, trigger.end, stop)
    if group is None or scene.walk.acted:
        return
    event = scene.discourse.current
    if event is None or event.type != "visit" or len(group["group"]) > _LONG_TOLD:
        name = f"{'、'.join(agent.name for agent in agents)}{trigger.word}{group['group']}"
        event = scene.discourse.open_event(name, "talks", (agents[0].name_start, group.end()), scene.start)
        headed = f"{agents[0].name}{trigger.word}" in scene.discourse.title
        scene.discourse.focus(event, topic=headed or scene.discourse.topic is None)
        short = group["group"].rpartition("的")[2]
        event.also_called(f"{agents[0].name}{trigger.word}{short}")
    scene.discourse.named = next(
        (m for m in scene.mentions if trigger.end <= m.start < m.end <= group.end() and not m.generic),
        scene.discourse.named,
    )
    scene.walk.event, scene.walk.deaf = event, group.end() if scene.text.startswith("并", group.end()) else stop
    for person in agents:
        event.people.add(person.name)
        yield Part(person, "attended", event, person.name_start, group.end(), "talk")
    scene.acted(agents)
