"""Lectures told by the verb of giving one (作专题讲座, 在北川市作宣讲报告)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.events import EventMention

if TYPE_CHECKING:
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene

_LECTURE = re.compile(r"(?:作|做|讲授|讲|上|进行)(?:了|一堂|一场)*(?P<name>.*(?:培训|讲座|党课|专题辅导|授课))$")
_COACHED = re.compile(r"了?(?:专题|学习|现场)?(?:辅导|授课|培训)")
"""What is given at a meeting for study, no event of its own."""
_LECTURED = re.compile(
    r"(?:作|做|讲|上|进行)了?(?:一场|一堂|一次)?(?:题为)?(?:《[^》]{1,60}》|“[^”]{1,40}”)?的?[^，。；：《》“”]{0,12}?(?P<name>(?:专题|学术|宣讲|辅导|形势)报告|宣讲|讲座|党课|思政课|专题辅导)$"
)
_WHERE = re.compile(r"[在到赴](?P<place>[^，。；：、]{2,20})$")


def given_lecture(scene: Scene, act: Act) -> EventEntry | None:
    """Give the lecture that the verb names, or the one for study that is under way."""
    match = _LECTURE.match(act.trigger.word)
    if match is None or len(match["name"]) < 4:
        return None
    under_way = scene.discourse.current
    if under_way is not None and under_way.type == "lecture" and match["name"].startswith(("题为", "《", "主题")):
        return under_way
    if under_way is not None and _COACHED.fullmatch(match["name"]) and any("学习" in form for form in under_way.forms):
        return under_way
    start = act.trigger.start + match.start("name")
    mention = EventMention(start, act.trigger.end, match["name"], "lecture", "object", "作")
    event = scene.discourse.resolve_event(mention, scene.start)
    if under_way is None and scene.walk.event is None:
        scene.walk.event = event  # …讲党课，副县长罗永康主持
    return event


def own_lecture(scene: Scene, act: Act) -> EventEntry | None:
    """Open the lecture that a verb tells where no event is under way (在北川市作宣讲报告)."""
    told = _LECTURED.match(act.trigger.word)
    lead, text = act.agents[-1].end, scene.text
    where = _WHERE.search(text, lead, act.trigger.start)
    if told is None or scene.walk.event is not None or not _is_another(scene, act, elsewhere=where is not None):
        return None
    begin = where.start() if where else act.trigger.start
    name = f"{'、'.join(agent.name for agent in act.agents[:2])}{text[begin : act.trigger.end]}"
    event = scene.discourse.open_event(name, "lecture", (act.agents[0].name_start, act.trigger.end), scene.start)
    event.also_called(told["name"], f"{told['name']}会")
    scene.discourse.focus(event, topic=True)
    if where and event.place is None:
        event.place = where["place"]
    return event


def _is_another(scene: Scene, act: Act, *, elsewhere: bool) -> bool:
    """Tell whether no event is under way that the words could belong to, or only the lecture or visit of somebody else elsewhere."""
    current = scene.discourse.current
    if current is None:
        return True
    return elsewhere and current.type in ("lecture", "visit") and act.agents[0].name not in current.people
