"""Guests of a ceremony or meal that somebody holds for them (举行仪式，欢迎…访问; 为…举行晚宴)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger

_RITES = ("仪式", "宴会", "招待会", "酒会", "晚宴", "午宴", "茶叙")
_TO_WELCOME = re.compile(r"[，、]?(?P<why>欢迎|欢送|迎接)(?!词|辞|参|大家)")
"""Behind a ceremony, before those for whom it is held."""
_FOR_THEM = re.compile(r"(?<![认作成因称变视])为(?!期|主|了)(?:[^，。；：、]{0,24}的)?$")
"""Before those for whom something is held."""
_WELCOMING = re.compile(
    r"(?<!表示)(?<!致以)(?<!热烈)(?:欢迎|感谢|邀请|对)(?P<whom>[^，。；：并]{1,40}?)(?:再次|专程|应邀|率团|率队|亲自|亲率[^，。；：并]{2,12})*(?:(?:前来|来|赴|到|访)[\u4e00-\u9fff]{0,6}并?)?$"
)
"""Between those who act and 出席, what makes it others who come (对他专程前来出席…表示欢迎)."""
_GLAD = re.compile(r"[^，。；]{0,12}表示(?:热烈|衷心|诚挚|由衷|的)*(?:欢迎|感谢|赞赏|祝贺)")
"""Behind an event to which 对 and somebody's name lead, what says that he is welcome there."""
_THEM = ("他", "她", "其")


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
        event.also_called(f"{why}仪式", whole)
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


def is_welcomed(scene: Scene, act: Act) -> bool:
    """Tell whether those who act only welcome others to an event (欢迎总统陶立群访华并出席南陵论坛)."""
    return _welcome(scene, act) is not None


def _welcome(scene: Scene, act: Act) -> re.Match[str] | None:
    told = _WELCOMING.search(scene.text, act.agents[-1].end, act.trigger.start) if act.objects else None
    if told is not None and told.group().startswith("对") and not _GLAD.match(scene.text, act.objects[-1].end):
        return None
    return told


def read_welcomed(scene: Scene, act: Act) -> Iterator[Part]:
    """Give those who are welcomed their part: who is named behind the verb, or was met before 他."""
    told = _welcome(scene, act)
    if told is None:
        return
    named = [p for p in scene.phrases if told.start("whom") <= p.start and p.end <= told.end()]
    if not named and told["whom"].startswith(_THEM):
        met = max((t.end for t in scene.triggers if t.kind == "talk" and t.end <= told.start()), default=told.end())
        named = [p for p in scene.phrases if met <= p.start and p.end <= told.start()]
    scene.take(act.objects)
    for mention in act.objects:
        event = scene.discourse.attended_event(mention, scene.start) if named else None
        if event is None:
            continue
        for guest in named:
            yield Part(guest, "attended", event, guest.name_start, mention.end, "came-for")
