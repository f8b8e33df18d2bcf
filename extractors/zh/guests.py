"""Guests of a ceremony or meal that somebody holds for them (举行仪式，欢迎…访问; 为…举行晚宴)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.discourse import EventEntry
    from extractors.zh.parts import Scene
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger

_RITES = ("仪式", "宴会", "招待会", "酒会", "晚宴", "午宴", "茶叙")
_TO_WELCOME = re.compile(r"[，、]?(?P<why>欢迎|欢送|迎接)(?!词|辞|参|大家)")
"""Behind a ceremony, before those for whom it is held."""
_FOR_THEM = re.compile(r"(?<![认作成因称变视])为(?!期|主|了)(?:[^，。；：、]{0,24}的)?$")
"""Before those for whom something is held."""


def receive_guests(scene: Scene, trigger: Trigger, hosts: list[PersonPhrase], event: EventEntry) -> Iterator[Part]:
    """Give the guests of a ceremony their parts; the ceremony gets a name that says whom it welcomed."""
    if not event.forms[0].endswith(_RITES):
        return
    guests, why = _welcomed(scene, trigger), "欢迎"
    if not guests:
        guests = _held_for(scene, trigger, hosts)
    else:
        why = guests[0][0]
    people = [person for _, person in guests]
    if not people:
        return
    if guests[0][0] and event.forms[0].endswith("仪式"):
        whole = f"{'、'.join(host.name for host in hosts)}举行仪式{why}{'、'.join(person.name for person in people)}"
        event.forms.extend(form for form in (f"{why}仪式", whole) if form not in event.forms)
    for person in people:
        event.people.add(person.name)
        start, end = min(trigger.start, person.name_start), max(trigger.end, person.name_end)
        yield Part(person, "attended", event, start, end, "welcomed")


def _welcomed(scene: Scene, trigger: Trigger) -> list[tuple[str, PersonPhrase]]:
    """Give those who are named behind 欢迎 right after the ceremony, with the word that says why it was held."""
    mention = next((m for m in scene.mentions if m.start >= trigger.end - 1), None)
    to_welcome = _TO_WELCOME.match(scene.text, mention.end) if mention is not None else None
    if to_welcome is None:
        return []
    found: list[tuple[str, PersonPhrase]] = []
    for person in scene.phrases:
        if person.start < to_welcome.end():
            continue
        if not found and "，" in scene.text[to_welcome.end() : person.start]:
            break
        if found and not person.linked:
            break
        found.append((to_welcome["why"], person))
    return found


def _held_for(scene: Scene, trigger: Trigger, hosts: list[PersonPhrase]) -> list[tuple[str, PersonPhrase]]:
    """Give those for whom it is held, named between the host and the verb (为总统陶立群举行欢迎仪式)."""
    found: list[tuple[str, PersonPhrase]] = []
    for person in scene.phrases:
        if not hosts[-1].end <= person.start < person.end <= trigger.start:
            continue
        if found and not person.linked:
            break
        if not found and _FOR_THEM.search(scene.text, hosts[-1].end, person.start) is None:
            continue
        found.append(("", person))
    return found
