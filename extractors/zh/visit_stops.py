"""Stops of a visit that no verb of visiting tells: ``来到青禾社区，与群众代表交流互动``, ``来到县人大机关同工作人员座谈``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import Part, in_one_breath

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.parts import Act, Scene

CONVERSING = frozenset({"互动交流", "交流互动", "面对面交流", "交谈"})
"""Verbs that tell of a visit only where somebody went to those with whom they talk."""
_GONE = re.compile(
    r"(?:来到|走进|深入|前往|赴|走访|到访)(?P<place>(?!他们|她们|大家|群众)[^，。；：\n]{2,24}?)(?=，|[同与和跟向]|围绕|就|看望|慰问|$)"
)
_CONVERSATION = re.compile(r"座谈|交谈|(?<!作)(?<!做)(?<!作了)交流$")


def stops_to_talk(scene: Scene, act: Act) -> bool:
    """Tell whether a verb tells of a conversation that is a stop of a visit, or none at all."""
    if act.trigger.word in CONVERSING:
        return True
    named = any(person.start >= act.agents[-1].end for person in scene.phrases)
    return _CONVERSATION.search(act.trigger.word) is not None and not named and _gone(scene, act) is not None


def _gone(scene: Scene, act: Act) -> re.Match[str] | None:
    return _GONE.search(scene.text, max(act.agents[-1].end, scene.walk.deaf), act.trigger.start)


def read_stop(scene: Scene, act: Act) -> Iterator[Part]:
    """Give those who went somewhere to talk their part in the stop; verbs behind it may tell of the next one."""
    gone = _gone(scene, act)
    if gone is None:
        return
    text, discourse, agents = scene.text, scene.discourse, act.agents
    told = in_one_breath(text[gone.start() : act.trigger.end])
    span = (agents[0].name_start, act.trigger.end)
    event = discourse.current
    if event is None or event.type != "visit" or not all(agent.name in event.people for agent in agents):
        event = discourse.open_event("、".join(agent.name for agent in agents[:2]) + told, "visit", span, scene.start)
    event.also_called(told, gone.group())
    event.place = event.place or gone["place"]
    discourse.focus(event, topic=True)
    discourse.actors = agents
    scene.walk.event, scene.walk.deaf = event, act.trigger.end
    for agent in agents:
        event.people.add(agent.name)
        yield Part(agent, "attended", event, agent.name_start, act.trigger.end, "visit")
