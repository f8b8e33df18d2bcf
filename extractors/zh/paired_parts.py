"""Parts that are told in pairs: A、B分别主持江南会议、江北会议, 大会由A主持."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import Part, part_of_agent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.events import EventMention
    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase

_JOINED = re.compile(r"[、和及与]?")
_PAIRED = "分别"
_BY = re.compile(r"(?P<each>分别)?由$")


def is_paired(scene: Scene, act: Act) -> bool:
    """Tell whether several events are shared out (分别主持A会、B会)."""
    return len(act.objects) > 1 and _PAIRED in scene.text[act.agents[-1].end : act.trigger.start]


def respectively(scene: Scene, act: Act) -> Iterator[Part]:
    """Give the agents the events in order; where there are more of them than events, nobody knows whose is which."""
    pairs = list(zip(act.agents, act.objects, strict=False)) if len(act.agents) <= len(act.objects) else []
    for agent, mention in pairs:
        scene.take([mention])
        event = scene.discourse.attended_event(mention, scene.start)
        if event is not None:
            scene.discourse.make_session(event)
            yield part_of_agent(agent, act.trigger, event, mention.end, "respectively")
    scene.acted(act.agents)


def is_passive(scene: Scene, act: Act) -> bool:
    """Tell whether the events stand before those who lead them (会议由…主持)."""
    return bool(_paired_before(scene.text, act.agents, scene.mentions))


def respectively_by(scene: Scene, act: Act) -> Iterator[Part]:
    """Give each event that stands before 由 to the one who leads it."""
    for agent, mention in _paired_before(scene.text, act.agents, scene.mentions):
        scene.take([mention])
        event = scene.discourse.attended_event(mention, scene.start)
        if event is not None:
            scene.discourse.current = event
            yield part_of_agent(agent, act.trigger, event, act.trigger.end, "respectively-by")
    scene.acted(act.agents)


def _paired_before(
    text: str, agents: list[PersonPhrase], mentions: list[EventMention]
) -> list[tuple[PersonPhrase, EventMention]]:
    """Pair ``A会、B会分别由张三、李四主持``; a single ``会议由张三主持`` counts too."""
    first = agents[0].start
    by = _BY.search(text, max(0, first - 4), first)
    if by is None:
        return []
    before = [m for m in mentions if m.end <= by.start()]
    chosen: list[EventMention] = []
    edge = by.start()
    for mention in reversed(before):
        gap = text[mention.end : edge]
        if not _JOINED.fullmatch(gap):
            break
        chosen.insert(0, mention)
        edge = mention.start
    if not chosen:
        return []
    if by["each"] and len(chosen) >= len(agents):
        return list(zip(agents, chosen[-len(agents) :], strict=False))
    return [(agent, chosen[-1]) for agent in agents]
