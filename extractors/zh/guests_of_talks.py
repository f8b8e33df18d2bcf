"""What the guests of talks came for, which is told before their names (会见来华出席南陵论坛的陶立群)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger

OF_GUEST = re.compile(r"[同与和][^，。；、]{0,16}$")
"""What makes a visit that of a guest (同来华进行正式访问的…)."""
_CAME_FOR = re.compile(r"[和与、，]?了?(?:前?来[\u4e00-\u9fff]{1,4}|应邀|专程)*(?:出席|参加|访华并出席|访华并参加)")
_AND_OF = re.compile(r"[^，。；：、\n]{0,16}?的")


def come_for(scene: Scene, trigger: Trigger, guests: list[PersonPhrase]) -> Iterator[Part]:
    """Give guests their part in what they came for (会见来华出席南陵论坛的陶立群), and those listed after them."""
    edge = trigger.end
    for number, guest in enumerate(guests):
        for mention in scene.mentions:
            if mention.generic or not edge <= mention.start < mention.end <= guest.start:
                continue
            came = _CAME_FOR.fullmatch(scene.text, edge, mention.start)
            if came is None or not _AND_OF.match(scene.text, mention.end, guest.start):
                continue
            scene.take([mention])
            entry = scene.discourse.attended_event(mention, scene.start)
            if entry is None:
                continue
            for other in guests[number:]:
                yield Part(other, "attended", entry, mention.start, other.name_end, "came-for")
        edge = guest.end


def came_to_talks(scene: Scene, act: Act) -> bool:
    """Tell whether a verb only says what the guest of talks came for (陶立群同来华出席论坛的罗永康举行会谈)."""
    return _guest_of_event(scene, act) is not None


def _guest_of_event(scene: Scene, act: Act) -> PersonPhrase | None:
    if not act.objects or OF_GUEST.search(scene.text, act.agents[-1].end, act.trigger.start) is None:
        return None
    stop = act.objects[-1].end
    guest = next((person for person in scene.phrases if person.start >= stop), None)
    return guest if guest is not None and _AND_OF.match(scene.text, stop, guest.start) else None


def read_came_to_talks(scene: Scene, act: Act) -> Iterator[Part]:
    """Give the guest a part in what he came for; the host has not acted yet."""
    guest = _guest_of_event(scene, act)
    scene.take(act.objects)
    for mention in act.objects:
        event = scene.discourse.attended_event(mention, scene.start)
        if event is not None and guest is not None:
            yield Part(guest, "attended", event, mention.start, guest.name_end, "came-for")
