"""Who organises: bodies before 召开, 举办, 主办 …, and people who convene a meeting (某人组织召开…)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.convening_bodies import CONVENING, bodies_before
from extractors.zh.event_kinds import is_common_event
from extractors.zh.guests import receive_guests
from extractors.zh.parts import Part, event_objects, is_noun_of_asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.discourse import Discourse
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.events import EventMention
    from extractors.zh.parts import Scene
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger
    from ontology.facts import Relation

_SPONSOR = ("主办", "承办", "协办", "联办", "发起")
_SPONSORED = re.compile(r"(?:[、，][^。；：]{2,40}?(?:主办|承办|协办|发起|支持|指导))*的[^，。；：、]{0,8}")
_GUIDED = re.compile(r"(?:是|系)?由[^。；：\n]{2,80}?(?:指导|支持|主管|批准)[，、]$")
"""Between an event and the body that holds it, who only guides it (论坛由教育厅指导，南陵大学主办)."""
_NUMBERED_STUDY = re.compile(r"(?:\d{4}年)?第[一二三四五六七八九十百\d]+次(?:专题|集体)学习")
_ORDINAL_STUDY = re.compile(r"(?:\d{4}年)?(?:第[一二三四五六七八九十百\d]+次)?(?:专题|集体)学习")
_NUMBERED_MEETING = re.compile(r"第[一二三四五六七八九十百\d]+次[\u4e00-\u9fff]{0,6}?(?:会议|全会)")
"""A session of a body by its number alone, which its body's name belongs to (主席团举行第九次会议)."""
_OF_SESSION = re.compile(r"第?[一二三四五六七八九十]{1,3}届$")
_MEETINGS = ("会议", "全体会议", "全会", "例会")
_GOING = ("开展", "组织开展", "参加")
_LED = re.compile(r"率|带队|带领|赴")
"""What makes those who lead a group somewhere take part in what it does there (率考察团赴…开展招商活动)."""
_GOES_TO = re.compile(
    r"(?:同志|等|一行|等一行)*(?:先后|分别|专程|又)?(?:到|来到|赴|深入|走进|前往)[^，。；：、]{2,24}(?:，)?"
)
"""Between somebody and what he does where he goes (陶立群到项目部开展“送清凉”活动)."""
_SENT = re.compile(
    r"[^，。；：“《]{1,24}?(?:(?:赴|到|前往|走进|深入|在)[^，。；：“《]{2,20}?)?(?:(?:开展|参加|参与|观看|聆听)(?:了)?"
    r"|(?P<deed>(?:集中|实地|集体|专题)?(?:视察|考察|调研|参观|走访|慰问|观摩|巡查|督查|检查)(?!团|组)[^，。；：\n]{0,24}))"
)
_RECEIVING = ("仪式", "宴会", "招待会", "酒会", "晚宴", "午宴")
"""What somebody holds for guests rather than presides over."""
_TO_THE_PRESS = ("记者会", "发布会", "吹风会", "媒体见面会")
"""What somebody who calls it speaks at."""
_NAMED_KIND = re.compile(
    r"(?:座谈|现场|推进|调度|恳谈|专题|办公|协调|总结|表彰|动员|汇报|分析|研讨|交流|反馈|听证|部署|点评|通报|联席|见面|评审|论证)会$|专题讲座$"
)
"""Meetings that are told of as another one when they are convened, even where nobody says by whom."""
_TELLING = 5
"""How long the name of an event is at least that is told of as held besides."""
_THEN = re.compile(r"当晚|期间|同期|其间|会前|会后|前一天|前夕|前一晚")
"""What tells that a numbered meeting was held too, and is not only planned or spoken of."""
_NOT_HELD = re.compile(
    r"(?:要求|呼吁|建议|请求|提议|敦促|申请|拒绝|反对|取消|推迟|暂停|延期|择期)(?:[^。；：\n“]{0,40}，)?[^，。；：\n]{0,16}$"
)
"""What tells before a verb of convening that the meeting is only asked for, or called off."""
_HELD_THERE = re.compile(r"在|[；，](?:同[日天期时]|当[日天]|随后)")
"""Between somebody and an event of which is told where or when it was held, not by whom (；同日召开的董事会会议)."""
_AND_CONVENED = re.compile(r"[，；](?:并|还|又|随后|会后|接着|其间|期间)[^，。；：、]{0,30}$")
"""What stands before the verb where somebody who has acted convenes a meeting as well (，并于28日在青禾镇召开)."""


def read_organising(scene: Scene, trigger: Trigger) -> Iterator[Part]:
    """Give the parts of the bodies, or the people, that organise the event a verb is about."""
    text, discourse, walk, start = scene.text, scene.discourse, scene.walk, scene.start
    bodies = list(bodies_before(text, start, trigger.start))
    event = _convened(scene, trigger, bodies)
    if event is None and bodies and trigger.word == "组织":
        event = _sent(scene, trigger)
    goes_on = walk.acted and not bodies and _AND_CONVENED.search(text, max(start, trigger.start - 40), trigger.start)
    agents = [a for a in (walk.last if goes_on else [] if walk.acted else walk.group) if not a.oblique]
    if agents and walk.outer and not walk.acted and text[agents[0].start - 1] in "同与":
        agents = [*walk.outer, *agents]  # 陶立群在京同罗永康举行对话会
    if event is not None and (acting := list(_by_people(scene, trigger, agents, event))):
        yield from acting
        yield from _listed(scene, trigger, agents)
        yield from receive_guests(scene, trigger, agents, event)
        scene.acted(agents)
        return
    if trigger.word.endswith(_SPONSOR):
        if (mention := _sponsored(text, scene.mentions, trigger, bodies)) is not None:
            scene.take([mention])
            event = discourse.attended_event(mention, start)
            if event is not None:
                walk.event = event
                discourse.focus(event, topic=not mention.generic)
        event = event or walk.event or discourse.current
    if event is None:
        return
    for left, right in bodies:
        if any(left <= agent.name_start < right for agent in agents):
            continue
        entry = discourse.registry.resolve(text[left:right], left, (left, right))
        event.hosts.add(text[left:right])
        event.held_by = event.held_by or entry
        yield Part(entry, "organised", event, left, trigger.end, "organise")


def _listed(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give people who convene several meetings at once their parts in those listed behind the first (举行A会议、B会议)."""
    for mention in event_objects(trigger, scene.mentions, [], scene.text)[1:]:
        event = None if mention.generic else scene.discourse.attended_event(mention, scene.start)
        if event is not None:
            scene.take([mention])
            yield from _by_people(scene, trigger, agents, event)


def _convened(scene: Scene, trigger: Trigger, bodies: list[tuple[int, int]]) -> EventEntry | None:
    """Give the event that is the verb's object, where somebody holds it, or a day or its kind says that it is told anew."""
    text, discourse, start = scene.text, scene.discourse, scene.start
    objects = event_objects(trigger, scene.mentions, [], text)
    opens = (
        trigger.word in CONVENING
        and bool(objects)
        and (_NAMED_KIND.search(objects[0].name) or _NUMBERED_STUDY.fullmatch(objects[0].name)) is not None
    )
    telling = bool(objects) and not objects[0].generic and len(objects[0].name) >= _TELLING
    if not opens and telling and trigger.word in (*CONVENING, "举办"):
        opens = _THEN.search(text, start, trigger.start) is not None
    if not objects or not (
        bodies or scene.walk.group or opens or discourse.topic is None or discourse.date_before(trigger.end, start)
    ):
        return None
    asked = _NOT_HELD.search(text, max(start, trigger.start - 60), trigger.start)
    if asked is not None and not is_noun_of_asking(text, start, asked.start()):
        scene.take(objects)
        return None
    scene.take(objects)
    named = _own_meeting(text, objects[0], bodies)
    if named is not None and _is_told(discourse, objects[0].name):
        named = None
    if named is not None:
        event: EventEntry | None = discourse.open_event(named, "meeting", (objects[0].start, objects[0].end), start)
        if event is not None:
            event.forms.append(objects[0].name)
    else:
        event = discourse.resolve_event(objects[0], start)
        if (
            event is not None
            and not trigger.word.endswith(_SPONSOR)
            and (whose := _another_host(scene, event, objects[0], bodies))
        ):
            span = (objects[0].start, objects[0].end)
            event = discourse.open_event(whose + objects[0].name, objects[0].type, span, start)
            event.forms.append(objects[0].name)
    if event is not None:
        scene.walk.event = event
        passing = opens and not (bodies or scene.walk.group)
        looks_back = discourse.topic is not None and (passing or text.startswith("的", trigger.end))
        discourse.focus(event, topic=named is not None or not (objects[0].generic or looks_back))
    return event


def _another_host(scene: Scene, event: EventEntry, mention: EventMention, bodies: list[tuple[int, int]]) -> str | None:
    """Give who holds an event of a common name of their own, where others held the one told before (B馆也举行招待会)."""
    text, agents = scene.text, [person for person in scene.walk.group if not person.oblique and not scene.walk.acted]
    if not is_common_event(mention.name):
        return None
    if bodies:
        names = {text[left:right] for left, right in bodies}
        return text[slice(*bodies[0])] if event.hosts and not event.hosts & names else None
    if agents and mention.name.endswith(_TO_THE_PRESS):
        others = event.people and not event.people & {agent.name for agent in agents}
        return agents[0].name if others else None
    return None


def _sent(scene: Scene, trigger: Trigger) -> EventEntry | None:
    """Give what a body has others do: ``组织代表视察…``, ``组织人员赴…开展志愿服务``."""
    sent = _SENT.match(scene.text, trigger.end, scene.end)
    if sent is None:
        return None
    if sent["deed"]:
        span = (trigger.start, sent.end())
        event = scene.discourse.open_event(scene.text[slice(*span)], "visit", span, scene.start)
        event.also_called(sent["deed"])
    else:
        mention = next((m for m in scene.mentions if sent.end() <= m.start <= sent.end() + 2), None)
        if mention is None:
            return None
        scene.take([mention])
        found = scene.discourse.attended_event(mention, scene.start)
        if found is None:
            return None
        event = found
    scene.walk.event = event
    scene.discourse.focus(event, topic=True)
    return event


def _by_people(scene: Scene, trigger: Trigger, agents: list[PersonPhrase], event: EventEntry) -> Iterator[Part]:
    """Give the parts of people who convene a meeting, or lead a group to what it does."""
    if not agents:
        return
    between = scene.text[agents[-1].end : trigger.start]
    if again := _AND_CONVENED.search(between):
        between = between[again.start() + 1 :]
    if scene.text.startswith("的", trigger.end) and _HELD_THERE.search(between):
        return  # 在昨天举行的发布会上: where it is held, not by whom
    if trigger.word in (*CONVENING, "召集") and "，" not in between:
        relation: Relation = "chaired"
        if (
            event.type == "talks"
            or event.name.endswith(_RECEIVING)
            or any(scene.text[agent.start - 1] in "同与" for agent in agents[1:])
        ):
            relation = "attended"
        elif event.name.endswith(_TO_THE_PRESS):
            relation = "spoke"
        for agent in agents:
            yield Part(agent, relation, event, agent.name_start, trigger.end, "convened")
    elif trigger.word in _GOING and (_LED.search(between) or _GOES_TO.fullmatch(between)):
        for agent in agents:
            event.people.add(agent.name)
            yield Part(agent, "attended", event, agent.name_start, trigger.end, "led")


def _sponsored(
    text: str, mentions: list[EventMention], trigger: Trigger, bodies: list[tuple[int, int]]
) -> EventMention | None:
    """Give the event that a verb of sponsoring is about: ``EVENT由A主办`` or ``由A主办、B承办的EVENT``."""
    subject = bodies[-1][0] if bodies else trigger.start
    if text.endswith("由", 0, subject):
        before = [mention for mention in mentions if mention.end == subject - 1]
        if before:
            return before[-1]
    guided = next((m for m in mentions if m.end < subject and _GUIDED.fullmatch(text, m.end, subject)), None)
    if guided is not None:
        return guided
    behind = next((mention for mention in mentions if mention.start >= trigger.end), None)
    if behind is not None and _SPONSORED.fullmatch(text, trigger.end, behind.start):
        return behind
    return None


def _is_told(discourse: Discourse, name: str) -> bool:
    """Tell whether a numbered session is part of the name of an event told not long before."""
    return _NUMBERED_MEETING.fullmatch(name) is not None and any(
        form.endswith(name) for event in discourse.recent() for form in event.forms
    )


def _own_meeting(text: str, mention: EventMention, bodies: list[tuple[int, int]]) -> str | None:
    """Name the meeting of which no more is told than whose it is (省委常委会召开会议: 省委常委会会议)."""
    if len(bodies) != 1 or mention.verb not in ("召开", "举行", "进行", "组织", "开展"):
        return None
    if mention.name not in _MEETINGS and not any(
        kind.fullmatch(mention.name) for kind in (_ORDINAL_STUDY, _NUMBERED_MEETING)
    ):
        return None
    left, right = bodies[0]
    session = _OF_SESSION.search(text, max(0, left - 8), left)
    left = session.start() if session else left
    return text[left:right] + mention.name if right - left >= 4 else None
