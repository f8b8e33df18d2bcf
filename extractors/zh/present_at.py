"""Parts that a place in the sentence tells, whatever the verb: ``在记者会上否认…``, ``会上，县长公布了…``, ``主讲人是…``."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from extractors.zh.date_patterns import DAY_AND_HALF
from extractors.zh.gaps import Gap, Stretch
from extractors.zh.parts import Part
from extractors.zh.people import stands_for_others

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.events import EventMention
    from extractors.zh.parts import Scene
    from extractors.zh.people import PersonPhrase
    from ontology.facts import Relation

_BEFORE_AT = Gap(
    [["同志", "先生", "女士", "大校", "上校", "少将"], ["等", "等人"]],
    [
        "也", "还", "均", "都", "则", "又", "曾", "分别", "先后", "随后", "今天", "昨天", "今日", "昨日", "当天", "当日", "当晚", "近日", "日前", "此前", "首次", "再次",
        "（左）", "（右）", "（中）", DAY_AND_HALF, Stretch("代表", "，。", 20),
    ],
)  # fmt: skip
_FAR = 60
"""How far before an event 在 stands at most."""
_THERE = re.compile(
    r"(?:上|现场)，?(?![的所]|[^，。；：]{0,8}(?:视频|书面|录像|致信|贺信|贺电|重要讲话的))(?=[^，。；：])"
)
_CHOSEN_THERE = re.compile(
    r"，?(?:[^，。；：\n]{0,6}?)(?:当选|选出|被(?:任命|选举?|推选|推举|增补|增选|补选)|连任|获任|获选|接任|卸任)"
)
"""What happened to somebody at an event without saying that they were there (在全会上再次当选委员)."""
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
    r"(?P<role>主讲人|主讲嘉宾|主讲专家|主讲教师|主讲老师|主讲|报告人|授课人|授课教师|授课老师|授课专家|宣讲人|发言人(?=分别)|点评人|点评嘉宾|主持人|会议主席|司仪|(?:对话|圆桌|讨论|分享|演讲|发言)嘉宾)(?:分别|还|主要)?(?:是|为|系|由|有|包括)：?$"
)
_ANY_ROLE = re.compile(r"主[讲持]|[告课讲言评]人|授课|点评|司仪|会议主席|嘉宾[^，。；]{0,3}[是为系由有括]")
"""What a sentence holds that tells such a role."""
_DUTY = re.compile(
    r"(?:同志|先生|女士|教授|老师)?(?:等(?:[\d一二三四五六七八九十]*[人名位])?(?:专家|嘉宾|老师|领导|同志)?)?(?:应邀|受邀|共同|分别|还)*(?:担任|出任|作为|任)(?:本次|此次|本届|本场|活动|大赛|比赛|竞赛|决赛|现场|特邀|专业|会议|大会|选举|的)*"
    r"(?P<duty>评委|裁判长?|总裁判|评审(?:专家|嘉宾|员)?|专家评委|总?监票人|总?计票人|(?:颁奖|点评|开奖|见证|主礼)嘉宾|监誓人|领誓人)(?![会长组团席])"
)
"""What somebody does at an event, which is no post (陶立群、罗永康担任评委)."""
_PANEL = re.compile(
    r"(?:专家组|评审组|评委会|评委组|评审委员会|评审专家组|验收组|专家验收组|鉴定组|论证组|审查组|审定组|评议组|评定组|主席团)(?:成员)?(?:分别)?(?:由|包括|为|有)(?:来自)?$"
)
_PANEL_BEHIND = re.compile(
    r"(?:同志|先生|女士|教授|研究员|老师)?(?:等[\d一二三四五六七八九十]*[人名位]?(?:专家|同志|教授|委员)?)?(?:共同)?组成(?:的)?(?P<panel>[^，。；：]{0,10}?(?:专家组|评审组|评委会|评委组|评审委员会|验收组|鉴定组|论证组|审查组|审定组|评议组))?"
)
"""Who sits on the panel of an event (专家组由陶立群、罗永康组成; 由陶立群、罗永康组成的评审组)."""
_ITS_HOST = re.compile(
    r"(?:同志|先生|女士)?(?:是|为|系|成为|作为)(?:这场|此次|本次|这次|当天|当晚|该|本场)?的?[^，。；：]{0,16}?(?:仪式|活动|会议|大会|论坛|讲座|晚会|典礼|年会|比赛|报告会|座谈会|研讨会)的(?:特邀|总|女|男)?(?P<role>主持人|主讲人|司仪|主讲嘉宾)"
)


def read_present(scene: Scene, given: set[str]) -> Iterator[Part]:
    """Give their part to those who are told to be at an event, unless a verb gave them one (``given``)."""
    if not scene.phrases:
        return
    if scene.walk.speech < 0:
        yield from _at_events(scene, given)
        yield from _at_it(scene, given)
        yield from _with_duties(scene, given)
    yield from _with_roles(scene)


def _at_events(scene: Scene, given: set[str]) -> Iterator[Part]:
    text, discourse = scene.text, scene.discourse
    for mention in scene.mentions:
        there = _THERE.match(text, mention.end, scene.end)
        if mention.pattern != "at" or there is None or _CHOSEN_THERE.match(text, there.end(), scene.end):
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
    if event is None or _ANY_ROLE.search(scene.text, scene.start, scene.end) is None:
        return
    for number, person in enumerate(scene.phrases):
        before = _ROLE_THERE.search(scene.text, max(scene.start, person.start - 12), person.start)
        behind = _ITS_HOST.match(scene.text, person.end, scene.end)
        told = before or behind
        if told is None or (before and number and person.linked):
            continue
        relation: Relation = "chaired" if told["role"] in ("主持人", "会议主席", "司仪") else "spoke"
        relation = "attended" if told["role"].startswith(("对话", "圆桌", "讨论")) else relation
        people = [person]
        for other in scene.phrases[number + 1 :] if before else ():
            if not other.linked:
                break
            people.append(other)
        yield from _parts(event, people, relation, told.end())


def _with_duties(scene: Scene, given: set[str]) -> Iterator[Part]:
    """Read ``陶立群、罗永康担任评委`` and ``专家组由陶立群、罗永康组成`` at the event under way."""
    event = scene.walk.event or scene.discourse.current
    if event is None or event.type in ("talks", "visit"):
        return
    first = 0
    for number, person in enumerate(scene.phrases):
        first = first if person.linked else number
        told = _DUTY.match(scene.text, person.end, scene.end) or _panel_of(scene, scene.phrases[first], person)
        if told is not None:
            listed = [one for one in scene.phrases[first : number + 1] if one.name not in given]
            yield from _parts(event, listed, "attended", told.end())


def _panel_of(scene: Scene, first: PersonPhrase, last: PersonPhrase) -> re.Match[str] | None:
    """Give the words behind a list that say its people are the panel of an event."""
    behind = _PANEL_BEHIND.match(scene.text, last.end, scene.end)
    before = scene.text[first.start - 1 : first.start] == "由"
    if behind is None or not before:
        return None
    named = _PANEL.search(scene.text, max(scene.start, first.start - 16), first.start)
    return behind if behind["panel"] or named else None


def _parts(event: EventEntry, people: Sequence[PersonPhrase], relation: Relation, stop: int) -> Iterator[Part]:
    for person in people:
        event.people.add(person.name)
        yield Part(person, relation, event, person.name_start, max(stop, person.name_end), "present")
