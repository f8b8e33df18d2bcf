"""Events an article only mentions in passing: over by then, a campaign, the visit of others.

Nobody who is cited afterwards speaks there, unless the article says of him or of the words that they belong to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene

_OVER = re.compile(
    r"(?:结束|闭幕|落幕)?(?:之?后(?!勤)|之时|之际|前夕|以来|之前)(?![^，。；\n]{0,12}(?:会见|接受))|[^，。；\n“”]{1,8}(?:之时|之际)"
)
"""What behind the name of an event makes it the time at which something else happened."""
_BREAK = re.compile(r"\n|[。！？”][ \u3000]{2}")
"""What begins a paragraph, where a page has lost its line ends too."""
_WELCOMES = re.compile(
    r"欢迎|感谢|一行|到来|到访|来访|莅临|参访|参观|考察|调研|走访|慰问|视察|督导|检查|此行|此访|此次访问|座谈|现场|汇报|陪同"
)
"""Words by which those speak whom somebody visits."""
_PARTY = re.compile(r"一行|(?:代表团|考察团|访问团|慰问团|[考调督检慰走][察研查问导访]组)")
"""Who visits, where nobody is named."""
_STILL_THERE = re.compile(
    r"(?:本次|此次|这次|该|本场|本届|这场|当[天日])[^，。；\n]{0,8}(?:活动|赛|展|节|会|演练|行动)|活动(?:中|现场|上)"
)
_FARTHEST = 4000
_WORDS = 200
"""How far into somebody's words is looked for what they speak of."""
_FEW = 60
"""How many visitors an article names at most, where they are looked for."""
_JUST_BEFORE = 80
"""How far before somebody's words a visitor to whom they are said is named."""


def paragraphs_between(text: str, start: int, end: int) -> int:
    """Count the paragraphs that begin between two places, also where a page parts them by blanks alone."""
    return sum(1 for _ in _BREAK.finditer(text, start, end))


def is_passing(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether strangers to an event are cited who are not said to speak there, since it is told only in passing."""
    if not event.mentions or any(agent.name in event.people for agent in act.agents):
        return False
    start, stop = event.mentions[0]
    told = scene.text[max(0, start - _JUST_BEFORE) : stop]
    if any(agent.name in told for agent in act.agents):
        return False
    if event.type == "visit":
        return not _answers_a_visitor(scene, act, event)
    if event.type == "activity" and not event.people:
        since = max(event.mentions[-1][1], act.agents[0].start - _FARTHEST)
        return _STILL_THERE.search(scene.text, since, min(scene.end, act.trigger.end + _WORDS)) is None
    if len(event.mentions) > 1:
        return False
    return _OVER.match(scene.text, stop) is not None


def _answers_a_visitor(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether those who speak welcome a visit or report on it, or the visitors were just named."""
    start = act.agents[0].start
    near = max(0, start - _JUST_BEFORE)
    if _WELCOMES.search(scene.text, start, min(scene.end, start + _WORDS)) or _PARTY.search(scene.text, near, start):
        return True
    heard = max(event.touched, next((end for _, end in reversed(event.mentions) if end <= start), 0))
    if paragraphs_between(scene.text, max(heard, start - _FARTHEST), start) > 1:
        return False
    just_before = scene.text[max(heard, near) : start]
    return len(event.people) <= _FEW and any(name in just_before for name in event.people)
