"""Signings: events told by what is signed (签署《合作协议》), by those who sign or by the bodies for which they do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene

_PAPER = re.compile(
    r"了?(?P<verb>签署|签订)?了?(?P<paper>(?:[^，。；：、《》\n]{0,12}《[^》\n]{2,40}》|[^，。；：、《》\n]{0,24}?(?:协议书?|备忘录|合同|意向书|协定|责任书|公约)))"
)
_ON_BEHALF = re.compile(r"代表|(?:同|与|和)[^，。；]{2,30}$")
_SIGNED_BEFORE = re.compile(r"了?(?:签约|签署|签字|上述签)")
_SIGNING = ("签署", "签约", "签字", "签订")
_BY_WHOM = re.compile(r"代表(?:双方|各方|三方)?[^，。；]{0,6}签|签字")
NEXT_SENTENCE = 60
"""How far behind the sentence in which bodies sign those who sign for them are told at most."""


def find_signing(scene: Scene, act: Act) -> EventEntry | None:
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
    return _open(scene, paper, agents[0].name_start)


def opens_signing(scene: Scene, act: Act) -> bool:
    """Tell whether bodies sign a paper (A与B签署协议), which people then do for them."""
    paper = _PAPER.match(scene.text, act.trigger.end) if act.trigger.word in _SIGNING and not act.agents else None
    return paper is not None and _BY_WHOM.search(scene.text, paper.end(), scene.end + NEXT_SENTENCE) is not None


def open_signing(scene: Scene, act: Act) -> tuple[()]:
    """Open the signing that bodies are told of; nobody takes part yet."""
    paper = _PAPER.match(scene.text, act.trigger.end)
    if paper is not None and (scene.discourse.current is None or "签" not in "".join(scene.discourse.current.forms)):
        event = scene.walk.event = _open(scene, paper, act.trigger.start)
        scene.discourse.focus(event, topic=False)
    return ()


def _open(scene: Scene, paper: re.Match[str], start: int) -> EventEntry:
    """Open the signing of a paper, told from ``start`` on."""
    name = paper["paper"]
    event = scene.discourse.open_event(f"{name}签署", "ceremony", (start, paper.end()), scene.start)
    event.also_called(f"签署{name}", "签约")
    return event
