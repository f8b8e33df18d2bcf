"""Delegations whose deliberations are shared out (A、B分别参加了江南、江北代表团的审议)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import part_of_agent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.parts import Act, Part, Scene

_EACH = re.compile(
    r"了?(?:他们所在的|所在的)?(?P<teams>[\u4e00-\u9fff]{2,8}(?:[、和][\u4e00-\u9fff]{2,8})+?)(?P<kind>代表团|代表组|小组|界别|联组)的?(?P<what>审议|讨论|协商讨论)"
)
_APART = "分别"
_JOINED = re.compile(r"[、和]")


def shares_out(scene: Scene, act: Act) -> bool:
    """Tell whether each of several people joins a delegation of their own."""
    told, teams = _teams(scene, act)
    apart = _APART in scene.text[act.agents[-1].end : act.trigger.start]
    return told is not None and apart and len(teams) == len(act.agents)


def read_each(scene: Scene, act: Act) -> Iterator[Part]:
    """Give each of them the session of the delegation that stands in their place of the list."""
    told, teams = _teams(scene, act)
    if told is None:
        return
    scene.take(act.objects)
    for agent, team in zip(act.agents, teams, strict=True):
        name = f"{team}{told['kind']}{told['what']}"
        event = scene.discourse.open_event(name, "meeting", (told.start("teams"), told.end()), scene.start)
        event.people.add(agent.name)
        yield part_of_agent(agent, act.trigger, event, told.end(), "respectively")
    scene.acted(act.agents)


def _teams(scene: Scene, act: Act) -> tuple[re.Match[str] | None, list[str]]:
    """Give what is told of delegations behind a verb, and whose they are."""
    told = _EACH.match(scene.text, act.trigger.end, scene.end)
    return told, _JOINED.split(told["teams"]) if told is not None else []
