"""Visits of groups of whom nobody is named: somebody who goes along with them takes part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.parts import Scene
    from extractors.zh.triggers import Trigger

_UNNAMED = re.compile(
    r"(?:人员|代表|嘉宾|来宾|专家|一行|考察团|检查组|督导组|调研组|代表团|会员|企业家|学员|领导|专家组|评审组|委员|大家|家长|师生|成员|人大常委会|政协|人大)(?:们|等)?(?:一行)?(?:还|先后|分别|一起|一同|共同|实地|集体|又|随后|来到[^，。；]{2,16}，?)*$"
)
"""Before the verb of a visit: people of whom nobody is named."""
_NEAR = 80
"""How far from the verb who goes and who receives them are told."""
_RECEIVED = re.compile(
    r"陪同|接待了|会见了|接待$|热情接待|(?:带队|率队)[，。]|参加(?:[，。]|了?(?:调研|视察|考察|检查|督导|巡视|活动))|一同(?:调研|视察|考察|检查)"
)
_SEEN = re.compile(r"了?[^，。；：、！？\n]{2,24}")


def open_group_visit(scene: Scene, trigger: Trigger) -> None:
    """Open the visit of people who are not named, where somebody goes along with them (与会人员参观了书院，馆长陶立群陪同)."""
    text, current = scene.text, scene.discourse.current
    under_way = current is not None and current.type == "visit"
    if (under_way and scene.discourse.date_before(trigger.start, scene.start) is None) or _UNNAMED.search(
        text, max(scene.start, trigger.start - _NEAR), trigger.start
    ) is None:
        return
    seen = _SEEN.match(text, trigger.end, scene.end)
    if seen is None or _RECEIVED.search(text, seen.end(), seen.end() + _NEAR) is None:
        return
    event = scene.discourse.open_event(
        text[trigger.start : seen.end()], "visit", (trigger.start, seen.end()), scene.start
    )
    event.also_called(trigger.word)
    scene.walk.event = event
    scene.discourse.focus(event, topic=False)
