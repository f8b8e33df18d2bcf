"""Who takes part in an event by a verb of attending, chairing or speaking, and what such a verb says else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.citing import belongs, is_said_elsewhere
from extractors.zh.event_sources import find_event
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.parts import CLAUSE_END, Part, part_of_agent
from extractors.zh.people import stands_for_others
from ontology.facts import EVENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase

_TELLING = frozenset({"介绍", "汇报", "通报", "宣布", "说明", "传达", "宣读", "部署", "解读", "回顾", "总结"})
_NEAR_BEHIND = 16
_NO_GIVING = ("talks",)
"""Events at which nothing is donated."""
_SAID_THERE = re.compile(r"(?:活动|会议)?(?:时|期间|中)，?(?:说|表示|强调|指出|讲|谈到|提出|要求|介绍|呼吁|宣布)")
_WITH = re.compile(r"[与同和跟](?:[^，。；]{2,})")
_OTHERS = re.compile(
    r"[，；](?!并?[与同和向跟为给])(?:与会|参会|全体|广大|各位)?[^，。；：]{0,6}?(?:们|人员|学员|师生|大家|双方|嘉宾|来宾|会员|党员|群众|队员)(?!代表)[^，。；：]{0,12}$"
)
_OF_HIM = re.compile(
    r"(?!等|[向对给为就在同跟从以把])[^，。；：]{0,16}的[^，。；：的]{0,8}(?:人士|同事|朋友|亲属|家属|家人|妻子|丈夫|父亲|母亲|儿子|女儿|律师|代理人|秘书|助手|邻居|同学|战友|村民|知情人|负责人|记者|学生|老师|人)(?:们)?(?:还|也|曾|都|则|向[^，。；]{2,12}|对[^，。；]{2,12})*"
)
_BODY_CLAUSE = re.compile(
    r"[，；](?!并|随后|代表|作为|针对|就|围绕|结合|对|向|与|和|同|从|以|在|要求|受)(?P<body>[^，。；：]{2,24}?)"
    r"(?P<unnamed>(?:等)?(?:主要|有关|相关|分管|班子)*(?:负责人|负责同志|单位|部门|领导|乡镇|街道)(?:主要|有关|相关)*(?:负责人|负责同志)?)?(?:分别|先后|依次|均|也|相继)*(?:就[^，。；]{1,20})?(?:进行了?|作了?)?$"
)
_HANDING = frozenset({"颁奖", "授牌", "授旗", "颁发", "颁授"})
_TO = re.compile(r"[为向给](?!了)")
_ALL_TOLD = re.compile(r"了?(?:上述|以上|有关|相关|系列|这些|前述)(?P<what>活动|会见|会谈|调研|考察)(?=[。，；\n]|$)")
_TALKS, _VISITS = frozenset({"talks"}), frozenset({"visit"})
_ALL_KINDS = {"会见": _TALKS, "会谈": _TALKS, "调研": _VISITS, "考察": _VISITS}
_HOPING = re.compile(
    r"(?:期待|盼望|希望|愿意?|乐意|乐于|渴望|有意)(?:能够?|早日|继续|积极)*(?:[^，。；]{1,4}(?:前|内|时|后))?(?:[访赴来][\u4e00-\u9fff]{1,4}并)?$"
)
_RECEIVED = re.compile(r"了?(?:[^，。；：、]{0,16}的)?")
"""What stands between 接待 and who is received (接待了来访的陶立群)."""
_FOR_GUESTS = re.compile(r"(?:为|给|向|对)(?:前?来(?:华|[^，。；]{1,4})|应邀)?$")
_LISTENING = re.compile(r"(?:听取|聆听)了?(?:(?!并|后|[，。；：]).){0,60}$")
"""What makes a report one that those who act listen to (听取关于防汛情况汇报)."""
_JOINING = ("参加", "出席", "陪同", "在座")


def take_part(scene: Scene, act: Act) -> Iterator[Part]:
    """Give everybody the part that the verb tells in the event that it means."""
    text, discourse, trigger, agents = scene.text, scene.discourse, act.trigger, act.agents
    event, told_here = find_event(scene, act)
    words = trigger.kind in ("speak", "say")
    if event is not None and words and not told_here and is_said_elsewhere(scene, act, event):
        return
    if event is not None and trigger.word == "捐赠" and event.type in _NO_GIVING:
        event = None
    stop = act.objects[0].end if act.objects else trigger.end
    for agent in agents:
        if event is not None and (told_here or not words or belongs(discourse, agent, event)):
            for each in (event, *(event.beside if _joins_talks(act, agent, event) else ())):
                each.people.add(agent.name)
                each.touched = trigger.end
                yield part_of_agent(agent, trigger, each, stop, trigger.kind)
            held = act.objects or trigger.word == "主持会议"
            if trigger.kind in ("attend", "chair") and held and (said := _SAID_THERE.match(text, stop)):
                yield Part(agent, "spoke", event, agent.name_start, said.end(), "said-there")
                scene.walk.speech = said.end()
    if trigger.kind in ("attend", "chair"):
        yield from _further(scene, act)
    if trigger.kind == "speak" and trigger.word in _TELLING and text[trigger.end : trigger.end + 1] not in "，。；并":
        scene.walk.speech = trigger.end
    scene.acted(agents)
    if trigger.word == "陪同" and text.startswith(("下", "，"), trigger.end) and scene.walk.outer:
        scene.walk.group, scene.walk.acted = scene.walk.outer, False


def _joins_talks(act: Act, agent: PersonPhrase, event: EventEntry) -> bool:
    """Tell whether somebody joins talks (参加会见), which then are all that were told in one breath."""
    return act.trigger.kind == "attend" and act.trigger.word.startswith(_JOINING) and agent.name not in event.people


def _further(scene: Scene, act: Act) -> Iterator[Part]:
    """Give everybody a part in the other events that the verb lists (出席签字仪式和开播仪式)."""
    for mention in act.objects[1:]:
        event = None if mention.generic else scene.discourse.attended_event(mention, scene.start)
        if event is None:
            continue
        for agent in act.agents:
            event.people.add(agent.name)
            yield part_of_agent(agent, act.trigger, event, mention.end, act.trigger.kind)


def told_behind(scene: Scene, act: Act) -> bool:
    """Tell whether somebody is named only behind the event they took part in (参加年会的会长陶立群)."""
    return not act.agents and bool(_behind(scene, act))


def _behind(scene: Scene, act: Act) -> list[PersonPhrase]:
    stop = act.objects[-1].end if act.objects else -1
    if stop < 0 or not scene.text.startswith("的", stop):
        return []
    first = next((p for p in scene.phrases if p.start > stop), None)
    near = first is not None and first.start - stop <= _NEAR_BEHIND and not first.oblique
    return [first] if near and first is not None and not CLAUSE_END.search(scene.text, stop, first.start) else []


def take_part_behind(scene: Scene, act: Act) -> Iterator[Part]:
    """Give them their part; what they say next is said there."""
    agents = _behind(scene, act)
    event, _ = find_event(scene, replace(act, agents=agents))
    for agent in agents:
        if event is None:
            return
        event.people.add(agent.name)
        yield part_of_agent(agent, act.trigger, event, agent.name_end, "attend")


def is_of_guests(scene: Scene, act: Act) -> bool:
    """Tell whether an event is only that of guests for whom something is held (为出席年会的来宾举行晚宴)."""
    if not act.objects or not scene.text.startswith("的", act.objects[-1].end):
        return False
    return _FOR_GUESTS.search(scene.text, act.agents[-1].end, act.trigger.start) is not None


def others_act(scene: Scene, act: Act) -> bool:
    """Tell whether a new clause has people as its subject who are not named (，学员们参观了…)."""
    if not scene.walk.acted or act.trigger.kind not in ("visit", "attend", "talk"):
        return False
    return _OTHERS.search(scene.text, act.agents[-1].end, act.trigger.start) is not None


def somebody_of_his_speaks(scene: Scene, act: Act) -> bool:
    """Tell whether who speaks is only told of by somebody else's name (一名与陶立群有过接触的人士介绍)."""
    return _OF_HIM.fullmatch(scene.text, act.agents[-1].end, act.trigger.start) is not None


def body_acts(scene: Scene, act: Act) -> bool:
    """Tell whether a new clause has a body or its heads as the subject of a report (，县财政局负责人汇报…)."""
    told = _BODY_CLAUSE.search(scene.text, act.agents[-1].end, act.trigger.start)
    return told is not None and (told["unnamed"] is not None or ends_strongly(told["body"]))


def receives(scene: Scene, act: Act) -> bool:
    """Tell whether somebody receives guests who are named behind the verb, where no visit is under way."""
    end = act.trigger.end
    behind = next((p for p in scene.phrases if p.start >= end), None)
    return (
        has_no_guests(scene, act)
        and behind is not None
        and _RECEIVED.fullmatch(scene.text, end, behind.start) is not None
    )


def has_no_guests(scene: Scene, act: Act) -> bool:
    """Tell whether somebody is said to receive guests where no visit is under way."""
    current = scene.walk.event or scene.discourse.current
    return act.trigger.word.endswith("接待") and (current is None or current.type not in ("visit", "talks"))


def is_exchange(scene: Scene, act: Act) -> bool:
    """Tell whether a verb tells of a conversation with others, which is no speech (与投资者进行了交流)."""
    between = scene.text[act.agents[-1].end : act.trigger.start]
    return act.trigger.word.endswith("交流") and _WITH.search(between) is not None


def exchange(scene: Scene, act: Act) -> Iterator[Part]:
    """Give those who converse their part in the event under way."""
    event, _ = find_event(scene, act)
    for agent in act.agents:
        if event is None:
            return
        yield Part(agent, "attended", event, agent.name_start, act.trigger.end, "attend")
    scene.acted(act.agents)


def is_handed(scene: Scene, act: Act) -> bool:
    """Tell whether something is handed to somebody who is named (为…颁奖)."""
    return act.trigger.word in _HANDING and bool(_receivers(scene, act))


def _receivers(scene: Scene, act: Act) -> list[PersonPhrase]:
    """Give those before whose posts and names 为 or 向 stands, up to the verb."""
    text, last = scene.text, act.agents[-1]
    behind = [p for p in scene.phrases if last.end <= p.start < act.trigger.start and not stands_for_others(text, p)]
    return behind if behind and _TO.search(text, last.end, behind[0].name_start) else []


def hand_over(scene: Scene, act: Act) -> Iterator[Part]:
    """Give their part to those who hand something over and to those who take it."""
    receivers = _receivers(scene, act)
    event, _ = find_event(scene, act)
    if event is not None:
        for receiver in receivers:
            event.people.add(receiver.name)
            yield Part(receiver, "attended", event, receiver.name_start, act.trigger.end, "handed")
    yield from take_part(scene, act)


def is_listening(scene: Scene, act: Act) -> bool:
    """Tell whether those who act only listen to what others report (听取关于防汛情况汇报)."""
    told = _LISTENING.search(scene.text, act.agents[-1].end, act.trigger.start)
    return told is not None and not any(told.start() < p.start < act.trigger.start for p in scene.phrases)


def listen(scene: Scene, act: Act) -> Iterator[Part]:
    """Give those who listen their part."""
    yield from take_part(scene, replace(act, trigger=replace(act.trigger, kind="attend")))


def is_hoped_for(scene: Scene, act: Act) -> bool:
    """Tell whether somebody only looks forward to taking part (期待参加论坛)."""
    return _HOPING.search(scene.text, act.agents[-1].end, act.trigger.start) is not None


def is_in_all(scene: Scene, act: Act) -> bool:
    """Tell whether somebody takes part in all that was told (参加上述活动)."""
    kinds = _all_told(scene, act)
    return kinds is not None and bool(scene.discourse.all_of(kinds))


def _all_told(scene: Scene, act: Act) -> frozenset[str] | None:
    told = _ALL_TOLD.match(scene.text, act.trigger.end)
    return _ALL_KINDS.get(told["what"], frozenset(EVENT_TYPES)) if told else None


def take_part_in_all(scene: Scene, act: Act) -> Iterator[Part]:
    """Give somebody a part in each of the events told so far in which those take part who act."""
    for event in scene.discourse.all_of(_all_told(scene, act) or ()):
        for agent in act.agents:
            event.people.add(agent.name)
            yield part_of_agent(agent, act.trigger, event, act.trigger.end, "in-all")
    scene.acted(act.agents)
