"""Parts that a place in the sentence tells, whatever the verb: ``在记者会上否认…``, ``会上，县长公布了…``, ``主讲人是…``."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from extractors.zh.gaps import Gap, Stretch
from extractors.zh.parts import Part
from extractors.zh.people import stands_for_others

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.discourse import EventEntry
    from extractors.zh.events import EventMention
    from extractors.zh.parts import Scene
    from extractors.zh.people import PersonPhrase
    from ontology.facts import Relation

_BEFORE_AT = Gap(
    [["同志", "先生", "女士", "大校", "上校", "少将"], ["等", "等人"]],
    [
        "也", "还", "均", "都", "则", "又", "曾", "分别", "先后", "随后", "今天", "昨天", "今日", "昨日", "当天", "当日", "当晚", "近日", "日前", "此前", "首次", "再次",
        "（左）", "（右）", "（中）", re.compile(r"(?:\d{1,2}月)?(?:\d\d|(?<!\d)\d)日(?:[上下]午|晚)?"), Stretch("代表", "，。", 20),
    ],
)  # fmt: skip
_FAR = 60
"""How far before an event 在 stands at most."""
_THERE = re.compile(
    r"(?:上|现场)，?(?![的所]|[^，。；：]{0,8}(?:视频|书面|录像|致信|贺信|贺电|重要讲话的))(?=[^，。；：])"
)
_TELLS = (
    r"(?:公布|发布|披露|证实|确认|否认|批评|谴责|抨击|警告|敦促|承认|承诺|保证|宣称|声称|质疑|重申|阐明|解释|提议|推介|发起倡议|发出倡议|点名|布置|安排了|作了安排|念|朗读|诵读"
    r"|答复|解答|回答|评价|回忆|谈及|谈起|提及|重提|坦承|指正|明确(?:了|提出)|肯定了|充分肯定|致以|传授|讲授|分享)"
)
_SPEAKS = re.compile(rf"[^，。；：“]{{0,12}}?{_TELLS}")
_SPEAKS_NEXT = re.compile(
    rf"(?:同志|先生|女士)?(?:还|也|则|又|首先|随后|现场|当场|向[^，。；：]{{2,16}}|对[^，。；：]{{2,16}}|就[^，。；：]{{2,30}})*{_TELLS}"
)
_AT_IT = re.compile(r"[ \u3000\n]*(?:会上|会议上|座谈中|活动中|活动现场|会议现场|发布会现场|仪式现场)，")
_ROLE_THERE = re.compile(
    r"(?P<role>主讲人|主讲嘉宾|主讲专家|主讲教师|主讲老师|主讲|报告人|授课人|授课教师|授课老师|授课专家|宣讲人|发言人(?=分别)|点评人|点评嘉宾|主持人|会议主席|司仪)(?:分别)?(?:是|为|系|由)$"
)
_ANY_ROLE = re.compile(r"主[讲持]|[告课讲言评]人|授课|点评|司仪|会议主席")
"""What a sentence holds that tells such a role."""
_ITS_HOST = re.compile(
    r"(?:同志|先生|女士)?(?:是|为|系|成为|作为)(?:这场|此次|本次|这次|当天|当晚|该|本场)?的?[^，。；：]{0,16}?(?:仪式|活动|会议|大会|论坛|讲座|晚会|典礼|年会|比赛|报告会|座谈会|研讨会)的(?:特邀|总|女|男)?(?P<role>主持人|主讲人|司仪|主讲嘉宾)"
)


def read_present(scene: Scene, given: set[str]) -> Iterator[Part]:
    """Give their part to those who are told to be at an event, unless a verb gave them one (``given``)."""
    if scene.walk.speech < 0:
        yield from _at_events(scene, given)
        yield from _at_it(scene, given)
    yield from _with_roles(scene)


def _at_events(scene: Scene, given: set[str]) -> Iterator[Part]:
    text, discourse = scene.text, scene.discourse
    for mention in scene.mentions:
        there = _THERE.match(text, mention.end, scene.end)
        if mention.pattern != "at" or there is None:
            continue
        people = _before(scene, mention)
        relation: Relation = "attended"
        if _SPEAKS.match(text, there.end(), scene.end):
            relation = "spoke"
        elif not people:
            people, relation = _behind(scene, there.end()), "spoke"
        people = [person for person in people if person.name not in given]
        if not people:
            continue
        event = discourse.attended_event(mention, scene.start)
        if event is None:
            continue
        yield from _parts(event, people, relation, there.end())


def _at_it(scene: Scene, given: set[str]) -> Iterator[Part]:
    """Read ``会上，县长陶立群公布了名单`` at the event under way."""
    event = scene.walk.event or scene.discourse.current
    opens = _AT_IT.match(scene.text, scene.start, scene.end)
    if event is not None and opens is not None and event.type not in ("talks", "visit"):
        people = [person for person in _behind(scene, opens.end()) if person.name not in given]
        yield from _parts(event, people, "spoke", opens.end())


def _before(scene: Scene, mention: EventMention) -> list[PersonPhrase]:
    """Give those right before 在 and the event (外交部发言人陶立群24日在记者会上…)."""
    at = scene.text.rfind("在", max(scene.start, mention.start - _FAR), mention.start)
    last = bisect_right(scene.phrases, at, key=attrgetter("end")) - 1
    if at < 0 or last < 0 or not _BEFORE_AT.fills(scene.text, scene.phrases[last].end, at):
        return []
    if any(mark in scene.text[at : mention.start] for mark in "，。；："):
        return []
    first = last
    while first > 0 and scene.phrases[first].linked:
        first -= 1
    return _acting(scene, scene.phrases[first : last + 1])


def _behind(scene: Scene, start: int) -> list[PersonPhrase]:
    """Give those whom the clause behind ``会上，`` begins with, where they tell something."""
    first = bisect_left(scene.phrases, start, key=attrgetter("start"))
    if first == len(scene.phrases) or scene.phrases[first].start != start or scene.text[start - 1] != "，":
        return []
    last = first
    while last + 1 < len(scene.phrases) and scene.phrases[last + 1].linked:
        last += 1
    listed = scene.phrases[first : last + 1]
    return _acting(scene, listed) if _SPEAKS_NEXT.match(scene.text, listed[-1].end, scene.end) else []


def _acting(scene: Scene, people: Sequence[PersonPhrase]) -> list[PersonPhrase]:
    return [p for p in people if not p.oblique and not stands_for_others(scene.text, p)]


def _with_roles(scene: Scene) -> Iterator[Part]:
    """Read ``主讲人是陶立群`` and ``陶立群是这场仪式的主持人``."""
    event = scene.walk.event or scene.discourse.current
    if event is None or not scene.phrases or _ANY_ROLE.search(scene.text, scene.start, scene.end) is None:
        return
    for number, person in enumerate(scene.phrases):
        before = _ROLE_THERE.search(scene.text, max(scene.start, person.start - 12), person.start)
        behind = _ITS_HOST.match(scene.text, person.end, scene.end)
        told = before or behind
        if told is None or (before and number and person.linked):
            continue
        relation: Relation = "chaired" if told["role"] in ("主持人", "会议主席", "司仪") else "spoke"
        people = [person]
        for other in scene.phrases[number + 1 :] if before else ():
            if not other.linked:
                break
            people.append(other)
        yield from _parts(event, people, relation, told.end())


def _parts(event: EventEntry, people: Sequence[PersonPhrase], relation: Relation, stop: int) -> Iterator[Part]:
    for person in people:
        event.people.add(person.name)
        yield Part(person, relation, event, person.name_start, max(stop, person.name_end), "present")
