"""Parts in an event that a whole sentence tells, not a verb behind its subject: who is listed, who is heard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.event_names import SESSIONS, core_of
from extractors.zh.events import find_events
from extractors.zh.parts import Part
from extractors.zh.people import stands_for_others
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Scene
    from extractors.zh.people import PersonPhrase

_ROSTER = FirstCharacters.of_pattern(
    [
        "考察",
        "代表",
        "访问",
        "参访",
        "调研",
        "检查",
        "督导",
        "慰问",
        "工作",
        "随团",
        "随行",
        "同行",
        "陪同",
        "出席",
        "参加",
        "列席",
        "到场",
        "到会",
        "莅会",
        "与会",
        "参会",
        "应邀",
        "莅临",
        "在主",
        "晋升",
    ],
    re.compile(
        r"(?:(?:考察团|代表团|访问团|参访团|调研组|检查组|督导组|慰问团|工作组)(?:一行)?(?:其他|主要)?成员|随团出访|随行|同行)(?:人员)?(?:还|的)?(?:有|包括|为)(?:：|(?=[^，。；]{2}))"
        r"|陪同[^，。；：\n]{1,16}(?:出访|访问|考察|出席|参加|会见|调研|参观)(?:活动)?的?(?:人员)?(?:主要)?(?:还有|包括|的有|有)(?:：|(?=[^，。；]{2}))|(?:出席|参加|列席|到场|到会|莅会|与会|参会|应邀|莅临|在主席台(?:前排)?就[座坐])(?![^，。；：]{0,16}(?:并|讲话|强调))[^，。；：\n]{0,16}?(?:还有|包括|的有|如下|有|，(?:他们|她们|分别|依次)+是)(?:：|(?=[^，。；]{2}))"
        r"|晋升[^，。；：\n]{1,16}衔的[^，。；：\n]{1,10}是："
    ),
)
_ON_TOUR = re.compile(r"陪同[^，。；：]{1,16}(?:出访|访问)")
"""Who goes along on all that a tour visits (陪同陶立群出访的有…)."""
_LIST_GAP = re.compile(r"(?:同志|先生|女士|等)?(?:[；，、]|以及|和|及)+")
_ROSTER_LEAD = 8
"""How far from its label a list of people begins at most (特邀嘉宾、…)."""
_COLUMN = re.compile(r"[^，。；：\n]{2,40}[ \u3000\t]++")
"""The post and the blanks before a name in a line of a list in columns."""

_LED_BY = re.compile(
    r"(?:(?:任|为)(?:团长|副团长|领队|组长|副组长|带队)?(?:的)?|(?:率领|带领|带队|率队)的)[^，。；]{0,30}?(?:代表团|考察团|观摩团|参观团|学习团|访问团|参访团|访问组|调研组|视察组|检查组|督导组|督查组|慰问团|一行)(?:[^，。；：]{0,14}?(?:\d+|[一二三四五六七八九十]+)(?:余)?人)?"
    r"[^。；：\n]{0,24}?(?P<go>(?:先后|专程|一行)*(?:在|到|赴|来到|前往|深入|走进|访问|抵达)[^，。；：\n]{0,40}|(?:考察|调研|视察|参观|走访|慰问|检查|督导|访问)[^，。；：\n]{0,24})"
)
_LED_GROUP = re.compile(r"领的[^，。；]{0,30}?(?:观摩|考察|参观|学习|慰问|督导|督查|检查|视察|调研)[团组]")
_INVITED = re.compile(r"邀请了?$")
_COMES = re.compile(r"等?[^，。；、：]{0,20}?(?:走进|来到|观摩|旁听|零距离|视察|体验|见证|参加|参与|出席)")
_LEADER = re.compile(r"(?:以|由)$")
_POST_OF_GROUP = re.compile(r"(?:任|为)(?:团长|副团长|领队|组长|副组长|带队)?[，、]?")
_VISITING = re.compile(r"考察|调研|视察|参观|走访|慰问|检查|督导|访问|交流|拜访|学习|看望|督查")
_HEARD = re.compile(r"(?:听取|聆听|审议)(?:(?:和|并|、)?(?:审议|讨论|审查|听取))?了?(?:受[^，。；：]{2,16}委托，?)?$")
_HEARD_LEAD = 28
"""How far from the verb who is heard begins at most (听取了受市政府委托，…)."""
_ALSO_HEARD = re.compile(
    r"(?:同志|先生|女士)?(?:关于|对|就)[^，。；]{2,40}?的?(?:情况)?的?(?:汇报|报告|说明|通报|介绍)(?=[，。；、\n])"
)
"""What says of one further on in a list that he is heard too (、陶立群关于资金安排的说明)."""
_HIS_REPORT = re.compile(
    r"(?:同志|先生|女士)?等?(?:分别|依次|先后)?(?:受[^，。；：]{2,16}委托)?(?:向[^，。；：]{2,12})?(?:所?[作做]的|代表[^，。；]{2,20}?所?[作做]的|关于|的)"
)


def opens_roster(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence says that those who take part are listed next."""
    return _ROSTER.search(text, start, end) is not None


def read_roster(scene: Scene) -> Iterator[Part]:
    """Read ``出席会议的还有：A、B、C``, or the same with a line for each: the verb stands before the list."""
    discourse, phrases, start, end = scene.discourse, scene.phrases, scene.start, scene.end
    event = (discourse.roster_session if discourse.roster_due else None) or discourse.current
    if discourse.roster_due and event is not None and phrases and _opens_line(scene, phrases[0]):
        for person in _listed(scene, phrases):
            yield Part(person, "attended", event, person.start, person.end, "roster-line")
        return
    match = _ROSTER.search(scene.text, start, end)
    discourse.roster_due = match is not None and not scene.text[match.end() : end].strip()
    if match is None:
        return
    listed = [p for p in phrases if p.start >= match.end() and not stands_for_others(scene.text, p)]
    if listed or discourse.roster_due:
        discourse.roster_session = _session_in_label(scene, match)
        event = discourse.roster_session or event or _told_in_label(scene, match)
    if event is None or not listed or listed[0].start - match.end() > _ROSTER_LEAD:
        return
    visits = discourse.all_of({"visit"}) if _ON_TOUR.match(scene.text, match.start()) else []
    for person in _listed(scene, listed):
        for each in visits or [event]:
            yield Part(person, "attended", each, match.start(), person.end, "roster")


def _opens_line(scene: Scene, person: PersonPhrase) -> bool:
    """Tell whether a line gives somebody first, or in a column of its own behind the post."""
    near = person.start - scene.start <= _ROSTER_LEAD
    return near or _COLUMN.fullmatch(scene.text, scene.start, person.start) is not None


def _session_in_label(scene: Scene, match: re.Match[str]) -> EventEntry | None:
    """Give the session of the event under way that the words before the list name (出席开幕式的有：…), for the lines below too."""
    named = [m for m in find_events(scene.text, match.start(), match.end()) if core_of(m.name) in SESSIONS]
    return scene.discourse.attended_event(named[0], scene.start) if named else None


def _told_in_label(scene: Scene, match: re.Match[str]) -> EventEntry | None:
    """Give the event that the words before the list name (参加座谈会的有：…)."""
    named = [m for m in find_events(scene.text, match.start(), match.end()) if m.verb]
    return scene.discourse.attended_event(named[0], scene.start) if named else None


def _listed(scene: Scene, phrases: list[PersonPhrase]) -> Iterator[PersonPhrase]:
    """Give people as long as nothing but marks of a list stands between them."""
    previous: PersonPhrase | None = None
    for person in phrases:
        if (
            previous is not None
            and not person.linked
            and not _LIST_GAP.fullmatch(scene.text, previous.end, person.start)
        ):
            return
        yield person
        previous = person


def read_delegation(scene: Scene) -> Iterator[Part]:
    """Read ``以A为团长、B为副团长的考察团赴…考察``: who leads a group goes where it goes."""
    text, phrases = scene.text, scene.phrases
    lead = next(
        (n for n, p in enumerate(phrases) if _LEADER.search(text, max(scene.start, p.start - 1), p.start)), None
    )
    if lead is None:
        return
    leaders = [phrases[lead]]
    for person in phrases[lead + 1 :]:
        if person.linked or _POST_OF_GROUP.fullmatch(text, leaders[-1].end, person.start):
            leaders.append(person)
    told = _LED_BY.match(text, leaders[-1].end, scene.end)
    if told is None or (_VISITING.search(told["go"]) is None and _LED_GROUP.search(told.group()) is None):
        return
    name = f"{leaders[0].name}{told['go']}"
    span = (leaders[0].name_start, told.end())
    event = scene.discourse.open_event(name, "visit", span, scene.start)
    event.also_called(told["go"])
    scene.discourse.focus(event, topic=True)
    scene.walk.event, scene.walk.deaf = event, told.end()
    for person in leaders:
        event.people.add(person.name)
        yield Part(person, "attended", event, person.name_start, told.end(), "delegation")


def read_invited(scene: Scene) -> Iterator[Part]:
    """Read ``法院开展开放日活动，邀请代表A、委员B等走进法院``: who is invited to come takes part."""
    text, phrases = scene.text, scene.phrases
    first = next(
        (n for n, p in enumerate(phrases) if _INVITED.search(text, max(scene.start, p.start - 3), p.start)), None
    )
    before = [m for m in scene.mentions if first is not None and m.end <= phrases[first].start and not m.generic]
    if first is None or not before:
        return
    invited = [phrases[first]]
    for person in phrases[first + 1 :]:
        if not person.linked:
            break
        invited.append(person)
    if _COMES.match(text, invited[-1].end, scene.end) is None:
        return
    event = scene.discourse.attended_event(before[-1], scene.start)
    if event is None:
        return
    for person in invited:
        yield Part(person, "attended", event, person.name_start, person.end, "invited")


def read_heard(scene: Scene) -> Iterator[Part]:
    """Read ``大会听取了A所作的报告、B所作的说明``: who is heard speaks."""
    text, start = scene.text, scene.start
    first = next((p for p in scene.phrases if _HEARD.search(text, max(start, p.start - _HEARD_LEAD), p.start)), None)
    if first is None:
        return
    if any(trigger.kind == "visit" and trigger.end <= first.start for trigger in scene.triggers):
        return  # 参观了中心，听取了A的汇报: what is told on the visit
    subject = [m for m in scene.mentions if m.end <= first.start]
    event = scene.discourse.attended_event(subject[-1], start) if subject else scene.discourse.current
    listed: list[PersonPhrase] = []
    for person in scene.phrases:
        if event is None or person.start < first.start:
            continue
        listed = [*listed, person] if person.linked or person is first else [person]
        told = _HIS_REPORT.match(text, person.end)
        if told is None:
            continue
        also = _ALSO_HEARD.match(text, person.end, scene.end) is not None
        if listed[0] is first or also or "作的" in told.group() or "做的" in told.group():
            scene.discourse.focus(event, topic=False)
            for speaker in listed:
                event.people.add(speaker.name)
                yield Part(speaker, "spoke", event, speaker.name_start, max(told.end(), speaker.name_end), "heard")
        listed = []
