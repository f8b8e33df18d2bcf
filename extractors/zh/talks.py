"""Talks: events that have no name but are told by the clause itself (会见…, 同…举行会谈, 拜访…)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.group_talks import meet_group_before, meets_group_before, receive_group
from extractors.zh.guests_of_talks import come_for
from extractors.zh.parts import AND_MORE, AND_THEN, CLAUSE_EDGE, TOGETHER, Part
from extractors.zh.people import stands_for_others
from extractors.zh.visits import on_visit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger

_APART = re.compile(r"分别|先后|逐一")
_WITH_WHOM = re.compile(r"[同与和][^，。；]{2,70}的$")
_WITH_ONE_OF = re.compile(r"[^，。；、]{0,8}?[同与和][\u4e00-\u9fff]{2,10}")
"""What stands before one of whose body the beginning was not read (同德国北威州海因斯县县长…)."""
_BOTH = 2
"""How many sit down where nobody comes along."""
_WITH = "同与和"
_NEEDS_NO_GUEST = (
    "会谈",
    "会面",
    "举行会面",
    "见面",
    "集体谈话",
    "通话",
    "视频通话",
    "举行通话",
    "通了电话",
    "通电话",
    "举行会谈",
    "举行工作会谈",
    "视频会晤",
    "会晤",
    "举行会晤",
)
"""Verbs behind both sides; behind the others stands who is met."""
_HE_WITH = re.compile(r"，[他她](?:刚刚?|已|曾|还|当天)?[与同和](?:[^，。；：、]{0,16})$")
"""Before the other side of talks that the one who speaks tells of (陶立群说，他刚与南洋国总理罗永康通电话)."""
_THEN_WITH = re.compile(r"，(?:并|随后|还|又|其间)?在?[与同和]$")
"""Before the other side of talks that go with a visit (陶立群到访南陵集团，与董事长罗永康举行会谈)."""
_WITH_THEM = re.compile(r"(?:^|(?<=[，。；\n]))在?[与同和]$")
_THEN_HOST = re.compile(r"(?:结束)?[时后]，|期间，")
"""Around who was met in talks of which the host is told next (在与罗永康会谈后，陶立群表示)."""
_THEN = re.compile(r"[时后中]|期间|，|。|并")
"""Behind a verb of meeting with both sides before it (陶立群与罗永康会见后)."""
_CALL = re.compile(r"电话|通话")
_CALLING = ("拜访", "拜访了", "造访", "登门拜访")
_CALLED_ON = re.compile(r"了?(?:[^，。；：]{0,4}的)?")


def calls_on(scene: Scene, act: Act) -> bool:
    """Tell whether somebody calls on somebody who is named right behind the verb (拜访了市长罗永康)."""
    if act.trigger.word not in _CALLING:
        return False
    guest = next((person for person in scene.phrases if person.start >= act.trigger.end), None)
    return guest is not None and _CALLED_ON.fullmatch(scene.text, act.trigger.end, guest.start) is not None


def read_talk(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give the parts of all who meet: the agents before the verb and the guests behind it."""
    text, walk, phrases, end = scene.text, scene.walk, scene.phrases, scene.end
    clause = CLAUSE_EDGE.search(text, trigger.end, end)
    stop = clause.start() if clause else end
    guests = [
        p for p in phrases if trigger.end <= p.start <= stop and p not in agents and not stands_for_others(text, p)
    ]
    if not guests and walk.outer and agents[0].start > 0 and _beside(text, walk.outer[-1], agents[0]):
        agents = [*walk.outer, *agents]
    elif (not guests and len(walk.last) == 1 and _HE_WITH.search(text, scene.start, agents[0].start)) or (
        not guests and _visits_them(scene, agents)
    ):
        agents = [*walk.last, *agents]
    both = trigger.word.endswith("会见") and _THEN.match(text, trigger.end) is not None
    both = both and any(text[agent.start - 1] in _WITH for agent in agents[1:])
    if not trigger.word.endswith(_NEEDS_NO_GUEST) and not guests and not both:
        yield from receive_group(scene, trigger, agents, clause.start() if clause else end)
        return
    alone = (len(agents) + len(guests) < 2 and trigger.word != "会谈") or trigger.word == "见面"
    if alone or (not guests and meets_group_before(text, trigger, agents)):
        yield from meet_group_before(scene, trigger, agents)
        return
    yield from come_for(scene, trigger, guests)
    told: list[EventEntry] = []
    for hosts, met in _meetings(text, trigger, agents, guests):
        yield from _meet(scene, trigger, hosts, met)
        told.extend(event for event in (walk.event,) if event is not None)
    for event in told:
        event.beside = [other for other in told if other is not event]
    further = AND_THEN.search(text, max([trigger.end, *(guest.end for guest in guests)]), stop)
    walk.deaf = further.start() if further else stop
    goes_on = bool(further or AND_MORE.match(text, stop))
    if goes_on and guests:
        walk.met = guests[-1].end
    scene.acted([*agents, *guests] if goes_on and TOGETHER.match(text, walk.deaf) else agents)


def _visits_them(scene: Scene, agents: list[PersonPhrase]) -> bool:
    """Tell whether those who talk are visited by whoever the sentence told of before (，与董事长罗永康举行会谈)."""
    walk, first = scene.walk, agents[0]
    with_whom = _THEN_WITH.search(scene.text, max(scene.start, first.start - 4), first.start)
    return with_whom is not None and first not in walk.last and bool(walk.last) and on_visit(walk.event, walk.last)


def _meetings(
    text: str, trigger: Trigger, agents: list[PersonPhrase], guests: list[PersonPhrase]
) -> list[tuple[list[PersonPhrase], list[PersonPhrase]]]:
    """Give who meets whom: all together, or each of several guests or hosts apart (分别会见陶立群和罗永康)."""
    apart = _APART.search(text, agents[-1].end, trigger.start) is not None
    if apart and len(guests) > 1:
        return [(agents, [guest]) for guest in guests]
    if apart and guests and len(agents) > 1:
        return [([agent], guests) for agent in agents]
    return [(agents, guests)]


def _meet(scene: Scene, trigger: Trigger, agents: list[PersonPhrase], guests: list[PersonPhrase]) -> Iterator[Part]:
    """Give the parts of those who hold one round of talks."""
    discourse, people, known = scene.discourse, [*agents, *guests], scene.discourse.current
    another_call = known is not None and trigger.word.endswith("电话") and _CALL.search(known.name) is None
    another = another_call or (known is not None and _others_talk(known, people))
    if known is not None and known.type == "talks" and not guests and not another:
        event: EventEntry = known
    elif known is not None and known is scene.walk.event and on_visit(known, agents[:1]) and not guests:
        event = known
        event.also_called(trigger.word.removeprefix("举行"))
    else:
        span = agents[0].name_start, max(trigger.end, *(p.name_end for p in people))
        event = discourse.open_event(_name_of_talks(trigger, agents, guests), "talks", span, scene.start)
    discourse.focus(event, topic=True)
    scene.walk.event = event
    for person in people:
        event.people.add(person.name)
        yield Part(
            person, "attended", event, min(person.name_start, trigger.start), max(person.name_end, trigger.end), "talk"
        )


def _name_of_talks(trigger: Trigger, agents: list[PersonPhrase], guests: list[PersonPhrase]) -> str:
    """Give what talks are called: who meets whom (陶立群会见罗永康), or who talks with whom (陶立群同罗永康会谈)."""
    if guests:
        return f"{'、'.join(p.name for p in agents)}{trigger.word}{'、'.join(p.name for p in guests)}"
    others = "、".join(p.name for p in agents[1:])
    return f"{agents[0].name}{'同' if others else ''}{others}{trigger.word}"


def _others_talk(known: EventEntry, people: list[PersonPhrase]) -> bool:
    """Tell whether two who sit down are not both in the talks told of before."""
    names = {person.name for person in people}
    return len(names) == _BOTH and not names <= known.people


def _beside(text: str, host: PersonPhrase, guest: PersonPhrase) -> bool:
    """Tell whether 同 or 与 joins two people, right before the second or before what is said of them (同来华访问的…)."""
    if text[guest.start - 1] in _WITH or _WITH_WHOM.search(text, host.end, guest.start) is not None:
        return True
    return bool(guest.posts) and _WITH_ONE_OF.fullmatch(text, host.end, guest.start) is not None


def met_before_host(text: str, trigger: Trigger, phrases: list[PersonPhrase]) -> list[PersonPhrase]:
    """Give the guests of ``在会见陶立群时，…``, whose host stands in the next clause."""
    before = [p for p in phrases if p.end == trigger.start]
    if (
        before
        and _WITH_THEM.search(text, max(0, before[-1].start - 3), before[-1].start)
        and _THEN_HOST.match(text, trigger.end)
    ):
        return before
    if text[max(0, trigger.start - 1) : trigger.start] not in ("在", "，", "。", "\n"):
        return []
    guests = [p for p in phrases if p.start >= trigger.end]
    for count, guest in enumerate(guests, 1):
        if text.startswith(("时，", "期间，", "后，"), guest.end):
            return guests[:count]
        if count < len(guests) and not guests[count].linked:
            break
    return []


def open_talks(scene: Scene, agents: list[PersonPhrase], stop: int) -> Iterator[Part]:
    """Open the talks of those who were met before their host was named, and give all of them their parts."""
    discourse, walk = scene.discourse, scene.walk
    guests, walk.guests = walk.guests, []
    discourse.hosts = agents
    apart = [(guest, discourse.talks_with(guest.name)) for guest in guests]
    if len(guests) > 1 and all(event is not None and event.beside for _, event in apart):
        for guest, event in apart:
            if event is not None:
                walk.event = event
                yield Part(guest, "attended", event, guest.name_start, stop, "talk")
        return
    name = f"{'、'.join(p.name for p in agents)}会见{'、'.join(p.name for p in guests)}"
    event = discourse.open_event(name, "talks", (guests[0].name_start, stop), scene.start)
    discourse.focus(event, topic=True)
    walk.event = event
    for person in (*agents, *guests):
        event.people.add(person.name)
        yield Part(person, "attended", event, min(guests[0].name_start, person.name_start), stop, "talk")
