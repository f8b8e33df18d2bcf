"""Where the event of a verb is found: a table of sources, of which the first that gives an event is believed.

``出席年会`` names it; ``共同签署协议`` and ``为新馆揭牌`` are events themselves; ``参加调研`` means the visit just told; a bare
``讲话`` belongs to the event under way, or to the one that the headline names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh.events import EventMention

if TYPE_CHECKING:
    from collections.abc import Callable

    from extractors.zh.discourse import EventEntry
    from extractors.zh.parts import Act, Scene

_JOINED = re.compile(
    r"(?:了)?(?:上述|此次|本次|有关|相关|实地|集体|一同)?(考察|调研|视察|走访|慰问|检查|看望|会见|会谈|会晤|参观|督导|访问)"
)
_PAPER = re.compile(
    r"了?(?P<verb>签署|签订)?了?(?P<paper>(?:[^，。；：、《》]{0,12}《[^》\n]{2,40}》|[^，。；：、《》]{0,24}?(?:协议书?|备忘录|合同|意向书|协定|责任书|公约)))"
)
_ON_BEHALF = re.compile(r"代表|(?:同|与|和)[^，。；]{2,30}$")
_SIGNED_BEFORE = re.compile(r"了?(?:签约|签署|签字|上述签)")
_SIGNING = ("签署", "签约", "签字", "签订")
_UNVEILING = ("揭牌", "揭幕", "剪彩", "奠基")
_FOR = re.compile(r"为([^，。；：]{2,24})$")
_LECTURE = re.compile(r"(?:作|做|讲|上|进行)(?:了|一堂|一场)*(?P<name>.*(?:培训|讲座|党课|专题辅导|授课))$")


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
    event = scene.discourse.attended_event(first, scene.start)
    if event is not None:
        scene.walk.event = event
        if not first.generic:
            topic = scene.discourse.topic is None or act.trigger.word in ("出席", "主持召开")
            scene.discourse.focus(event, topic=topic)
    return event


def _lecture(scene: Scene, act: Act) -> EventEntry | None:
    match = _LECTURE.match(act.trigger.word)
    if match is None or len(match["name"]) < 4:
        return None
    start = act.trigger.start + match.start("name")
    mention = EventMention(start, act.trigger.end, match["name"], "lecture", "object", "作")
    return scene.discourse.resolve_event(mention, scene.start)


def _signing(scene: Scene, act: Act) -> EventEntry | None:
    """Open the signing of what is signed, or give the one just told (…共同见证签约)."""
    text, discourse, trigger, agents = scene.text, scene.discourse, act.trigger, act.agents
    if act.objects or scene.walk.event is not None:
        return None
    seen = trigger.word.endswith("见证")
    if seen and _SIGNED_BEFORE.match(text, trigger.end):
        told = discourse.last_of("ceremony")
        if told is not None and any("签" in form for form in told.forms):
            return told
    if not (seen or trigger.word in _SIGNING):
        return None
    if discourse.current is not None and any("签" in form for form in discourse.current.forms):
        return None
    paper = _PAPER.match(text, trigger.end)
    if (
        paper is None
        or (seen and not paper["verb"])
        or not (seen or len(agents) > 1 or _ON_BEHALF.search(text, agents[-1].end, trigger.start))
    ):
        return None
    span = (agents[0].name_start, paper.end())
    event = discourse.open_event(f"{paper['paper']}签署", "ceremony", span, scene.start)
    event.forms.extend(form for form in (f"签署{paper['paper']}", "签约") if form not in event.forms)
    return event


def _unveiling(scene: Scene, act: Act) -> EventEntry | None:
    """Open the ceremony of ``为…揭牌``, where no other event is told."""
    discourse, trigger = scene.discourse, act.trigger
    if act.objects or scene.walk.event is not None or trigger.word not in _UNVEILING or discourse.current is not None:
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
    return scene.discourse.last_of("talks" if joined[1] in ("会见", "会谈", "会晤") else "visit")


def _under_way_here(scene: Scene, _: Act) -> EventEntry | None:
    return scene.walk.event


def _under_way(scene: Scene, _: Act) -> EventEntry | None:
    return scene.discourse.current


def _headline(scene: Scene, act: Act) -> EventEntry | None:
    return scene.discourse.headline_event((act.trigger.start, act.trigger.end), scene.start)


_ATTEND, _SPEAK = frozenset({"attend"}), frozenset({"speak"})
_ANY = frozenset({"attend", "chair", "speak", "say"})
EVENT_SOURCES = (
    EventSource("object", frozenset({"attend", "chair"}), _object),
    EventSource("lecture", _SPEAK, _lecture),
    EventSource("signing", _ATTEND, _signing),
    EventSource("unveiling", _ATTEND, _unveiling),
    EventSource("joined", _ATTEND, _joined),
    EventSource("under way in this sentence", _ANY, _under_way_here),
    EventSource("under way", _ANY, _under_way, told_here=False),
    EventSource("headline", frozenset({"speak", "chair"}), _headline),
)
"""In the order in which they are asked."""
