"""Where the event of a verb is found: a table of sources, of which the first that gives an event is believed.

``出席年会`` names it; ``共同签署协议`` and ``为新馆揭牌`` are events themselves; ``参加调研`` means the visit just told; a bare
``讲话`` belongs to the event under way, or to the one that the headline names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh.events import EventMention
from extractors.zh.lectures import given_lecture, own_lecture
from extractors.zh.signings import NEXT_SENTENCE, find_signing

if TYPE_CHECKING:
    from collections.abc import Callable

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene
    from ontology.facts import EventType

_JOINED = re.compile(
    r"(?:了)?(?:上述|此次|本次|有关|相关|实地|集体|一同)?(集体谈话|谈话|考察|调研|视察|走访|慰问|检查|看望|会见|会谈|会晤|座谈|洽谈|接访|下访|参观|观摩|督导|访问)"
)
_TEAM = re.compile(
    r"(?:在|来到|前往|到|赴|同|与)(?:他|她)?(?:所在的|所在)?(?P<team>[^，。；：]{2,14}?(?:代表团|代表组|界别|界委员|小组|联组))(?:的?(?:代表|委员)们?)?(?:，)?(?:一起|一同|共同|也)*$"
)
_DELIBERATED = re.compile(r"了?(?:分组|联组|小组|集体)?(?P<what>审议|讨论|协商讨论)(?![^，。；]{0,6}(?:会|通过))")
"""How those join a delegation who deliberate with it (在海南代表团参加审议)."""
_TALKS = frozenset({"集体谈话", "谈话", "会见", "会谈", "会晤", "座谈", "洽谈", "接见"})
_UNVEILING = ("揭牌", "揭幕", "剪彩", "奠基")
_RITE = re.compile(
    r".{0,8}(?:亮灯|点灯|点睛|启动|剪彩|揭牌|揭幕|宣誓|祝酒|点亮|授旗|颁奖|授牌|颁证|鸣锣|醒狮点睛|切蛋糕)仪式"
)
"""Rites inside a ceremony or meeting, after which speeches belong to the whole again."""
_ASIDE = re.compile(r"(?:当[天日]|同[天日]|此前)?(?:会议?|活动|座谈)(?:前|后)|(?:当[天日]|同[天日]|此前)，")
_FOR = re.compile(r"为([^，。；：]{2,24})$")
_WATCHING = ("观看", "观赏", "欣赏")
"""What those who attend something also do there (出席茶话会并观看演出)."""
_IN_COURSE = re.compile(
    r"在(会见|会谈|座谈|会晤|接见|调研|考察|视察|走访|看望|慰问|检查|参观|访问)(?:他们|代表|大家|客人)?(?:时|中|过程中|期间)，?$"
)
"""Before a verb of saying, what somebody did meanwhile."""
_FORMAL = re.compile(r"(?:讲话|致辞|发言|总结|点评|报告|表态|述职|交流|说明|建议|要求|意见|希望)$")


@dataclass(frozen=True, slots=True)
class EventSource:
    """One way to find the event of a verb."""

    name: str
    kinds: frozenset[str]
    find: Callable[[Scene, Act], EventEntry | None]
    told_here: bool = True
    """Whether the sentence itself tells the event, so that who acts in it certainly acts there."""


def find_event(scene: Scene, act: Act) -> tuple[EventEntry | None, bool]:
    """Give the event of a verb and whether the sentence itself tells it."""
    for source in EVENT_SOURCES:
        if act.trigger.kind in source.kinds:
            event = source.find(scene, act)
            if event is not None:
                return event, source.told_here
    return None, False


def _object(scene: Scene, act: Act) -> EventEntry | None:
    if not act.objects:
        return None
    first = act.objects[0]
    scene.take(act.objects)
    if act.trigger.word in _WATCHING and first.generic and scene.walk.event is not None:
        return scene.walk.event
    event = scene.discourse.attended_event(first, scene.start)
    if event is not None:
        scene.walk.event = event
        if not first.generic:
            topic = scene.discourse.topic is None or act.trigger.word in ("出席", "主持召开")
            if topic or _RITE.fullmatch(first.name) is None:
                scene.discourse.focus(event, topic=topic)
        elif scene.discourse.current is None or scene.discourse.current.type in ("talks", "visit"):
            scene.discourse.name_by_headline(event, first)
            scene.discourse.focus(event, topic=False)
    return event


def _unveiling(scene: Scene, act: Act) -> EventEntry | None:
    """Open the ceremony of ``为…揭牌``, where no other event is told."""
    discourse, trigger = scene.discourse, act.trigger
    if act.objects or scene.walk.event is not None or trigger.word not in _UNVEILING:
        return None
    if discourse.current is not None and _ASIDE.match(scene.text, scene.start, trigger.start) is None:
        return None
    whose = _FOR.search(scene.text, act.agents[-1].end, trigger.start)
    if whose is None:
        return None
    span = (whose.start(1), trigger.end)
    return discourse.open_event(f"{whose[1]}{trigger.word}仪式", "ceremony", span, scene.start)


def _joined(scene: Scene, act: Act) -> EventEntry | None:
    """Give the visit or the talks just told, which somebody joins (参加调研)."""
    joined = None if act.objects else _JOINED.match(scene.text, act.trigger.end)
    if joined is None:
        return None
    if joined[1] == "座谈" and (meeting := scene.discourse.last_of("meeting", "座谈")) and "座谈" in meeting.name:
        return meeting
    if joined[1] == "座谈" and (told := scene.text.find("座谈会", act.trigger.end, scene.end + NEXT_SENTENCE)) >= 0:
        return scene.discourse.resolve_event(
            EventMention(told, told + 3, "座谈会", "meeting", "object", "参加"), scene.start
        )
    return scene.discourse.last_of("talks" if joined[1] in _TALKS else "visit", joined[1])


def _deliberation(scene: Scene, act: Act) -> EventEntry | None:
    """Open the session of a delegation that somebody joins (在海南代表团参加审议)."""
    told = None if act.objects else _DELIBERATED.match(scene.text, act.trigger.end)
    team = _TEAM.search(scene.text, act.agents[-1].end, act.trigger.start) if told else None
    if told is None or team is None:
        return None
    span = (team.start("team"), told.end())
    event = scene.discourse.open_event(f"{team['team']}{told['what']}", "meeting", span, scene.start)
    event.also_called(told["what"])
    scene.discourse.focus(event, topic=scene.discourse.topic is None)
    scene.walk.event = event
    return event


def _under_way_here(scene: Scene, _: Act) -> EventEntry | None:
    return scene.walk.event


def _gathering(scene: Scene, act: Act) -> EventEntry | None:
    """Give the meeting that a visit led to, where somebody chairs it or makes a speech rather than a remark."""
    if act.trigger.kind == "speak" and _FORMAL.search(act.trigger.word) is None:
        return None
    return scene.discourse.gathering()


def _under_way(scene: Scene, act: Act) -> EventEntry | None:
    """Give the event under way; of several talks those in which the one who acts takes part."""
    current, name = scene.discourse.current, act.agents[0].name
    if act.trigger.word == "陪同人员":
        return scene.discourse.last_of("visit") or current
    if current is None or current.type != "talks" or name in current.people:
        return current
    return scene.discourse.talks_with(name) or current


def _said_in(scene: Scene, act: Act) -> EventEntry | None:
    """Give the talks or the visit during which somebody is said to have spoken (陶立群在会见时说)."""
    told = _IN_COURSE.search(scene.text, act.agents[-1].end, act.trigger.start)
    if told is None:
        return None
    kind: EventType = "talks" if told[1] in _TALKS else "visit"
    name = act.agents[0].name
    if kind == "talks":
        event = scene.discourse.talks_with(name)
    else:
        event = scene.discourse.last_of("visit")
        event = event if event is not None and name in event.people else None
    if event is not None:
        scene.discourse.focus(event, topic=True)
    return event


def _headline(scene: Scene, act: Act) -> EventEntry | None:
    return scene.discourse.headline_event((act.trigger.start, act.trigger.end), scene.start)


def _some_meeting(scene: Scene, act: Act) -> EventEntry | None:
    """Give the meeting that somebody chairs of which nothing else is told (主持会议)."""
    if act.trigger.word != "主持会议":
        return None
    span = act.trigger.end - len("会议"), act.trigger.end
    return scene.discourse.attended_event(EventMention(*span, "会议", "meeting", "object", "主持"), scene.start)


_ATTEND, _SPEAK = frozenset({"attend"}), frozenset({"speak"})
_ANY = frozenset({"attend", "chair", "speak", "say"})
EVENT_SOURCES = (
    EventSource("object", frozenset({"attend", "chair"}), _object),
    EventSource("lecture", _SPEAK, given_lecture),
    EventSource("signing", _ATTEND, find_signing),
    EventSource("unveiling", _ATTEND, _unveiling),
    EventSource("joined", _ATTEND, _joined),
    EventSource("deliberation", _ATTEND, _deliberation),
    EventSource("said in its course", frozenset({"say", "speak"}), _said_in),
    EventSource("under way in this sentence", _ANY, _under_way_here),
    EventSource("lecture of its own", _SPEAK, own_lecture),
    EventSource("gathering after a visit", frozenset({"speak", "say", "chair"}), _gathering, told_here=False),
    EventSource("under way", _ANY, _under_way, told_here=False),
    EventSource("headline", frozenset({"speak", "chair"}), _headline),
    EventSource("some meeting", frozenset({"chair"}), _some_meeting),
)
"""In the order in which they are asked."""
