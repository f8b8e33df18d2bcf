"""Who only goes along with others: 在A陪同下, A陪同B到…调研."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import AFTERWARDS, CLAUSE_END, Part
from extractors.zh.taking_part import take_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extractors.zh.parts import Act, Scene

_LED = re.compile(r"(?:[^，。；：、]{0,12}的)?")
"""Between 陪同 and whom somebody goes with (陪同来访的陶立群)."""


def is_escort(scene: Scene, act: Act) -> bool:
    """Tell whether these people only go along (在…陪同下)."""
    trigger = act.trigger
    return trigger.word == "陪同" and scene.text.startswith("下", trigger.end) and scene.walk.event is None


def goes_with_somebody(scene: Scene, act: Act) -> bool:
    """Tell whether these people go along with somebody named behind the verb (陶立群陪同罗永康到青禾镇调研)."""
    text, stop = scene.text, act.trigger.end
    leader = next((p for p in scene.phrases if p.start >= stop), None)
    if act.trigger.word != "陪同" or leader is None or _LED.fullmatch(text, stop, leader.start) is None:
        return False
    clause = CLAUSE_END.search(text, leader.end, scene.end)
    end = clause.start() if clause else scene.end
    return any(t.kind in ("visit", "attend", "talk") and leader.end <= t.start < end for t in scene.triggers)


def keep_escorts(scene: Scene, act: Act) -> Iterator[Part]:
    """Keep those who go along for what is told next of whom they go with."""
    scene.walk.escorts = act.agents
    scene.walk.group, scene.walk.acted = [], False
    return iter(())


def with_escorts(scene: Scene, parts: Iterable[Part]) -> Iterator[Part]:
    """Give those who go along the same event as the ones they go with."""
    event = None
    for part in parts:
        event = part.event
        yield part
    if event is None:
        return
    for agent in scene.walk.escorts:
        event.people.add(agent.name)
        yield Part(agent, "attended", event, agent.name_start, agent.name_end, "escort")
    scene.walk.escorts = []


def escort(scene: Scene, act: Act) -> Iterator[Part]:
    """Keep them for the visit that is told next, or give them the one under way."""
    scene.walk.escorts = act.agents
    current = scene.discourse.current
    told = next((t for t in scene.triggers if t.kind == "visit" and t.start > act.trigger.end), None)
    visits = told is not None and (
        AFTERWARDS.match(scene.text, scene.start) is not None or "还" in scene.text[act.trigger.end : told.start]
    )
    if current is None or current.type not in ("visit", "talks") or visits:
        scene.walk.group, scene.walk.acted = scene.walk.outer, not scene.walk.outer
        return
    if told is not None:
        scene.discourse.focus(current, topic=False)
    yield from take_part(scene, act)
