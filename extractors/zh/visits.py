"""Visits: events that have no name but are told by the clause itself (到…调研, 赴…考察, 走访…)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.guests_of_talks import OF_GUEST
from extractors.zh.parts import AFTERWARDS, AND_MORE, AND_THEN, CLAUSE_EDGE, Part, in_one_breath, part_of_agent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene, Walk
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger

_STATE_VISIT = re.compile(
    r"对[^，。；]{2,60}进行[^，。；]{0,8}$|(?:(?<=结束)|(?<=结束了)|(?<=完成)|(?<=开始)|(?<=，))对[^，。；]{2,60}的(?:正式|国事|工作|友好|专程|历史性|系列)*$"
)
"""How a visit to a country is told (对南洋国进行国事访问)."""
_EXPRESSED = re.compile(
    r"(?:表示|致信|致电|致函|来信|来电|写信|去信|去电|打电话|微信|视频|致以|转达|表达)[^，。；]{0,12}$"
)
_SAID_IN_HEADLINE = re.compile(r"时?(?:强调|指出|要求|表示|提出)$")
"""What a headline says of a visit last (陶立群调研社区工作|强调)."""
_IF_GONE = frozenset({"交流学习", "学习交流", "对标学习", "观摩学习", "学习观摩", "走访学习", "学习取经", "指导工作"})
"""What is done on a visit where the clause tells that somebody goes somewhere (赴北川商会交流学习)."""
_GONE_TO = re.compile(r"(?:来到|前往|走进|莅临|做客|[到赴来])[^，。；：]{2,30}$")
_LEADS = re.compile(r"率|带队|带领")
_GO = re.compile(r"过境|抵达|登上|应邀|在|到|赴|来到|深入|前往|走进|来|先后到|一行到|率队到|带队到|实地")
_SHOWN = re.compile(r"(?:带领|引导|领着|陪同)(?:大家|一行|客人|来宾|嘉宾|代表|与会|参会|考察团|走访组|调研组|人员)")
"""Between a host and what guests of the visit under way are shown."""
_ASIDE = re.compile(r"[ \u3000\n]*(?:会议|大会|论坛|年会|活动|仪式|培训)(?:期间|间隙|开始前|结束后)，")
"""What tells of a visit in passing: the article goes on with its meeting."""
_GUEST_BEHIND = 24
_SPOKEN_OF = re.compile(
    r"(?:本次|此次|这次|该次|上次|历次|干部|组织|人才|任前|离任|综合|政治|留党|留校|留用)$|供[^，。；：]{0,6}$"
)
"""What makes a visit a matter of staff (干部考察), a penalty (留党察看) or what others are to see (供游人参观)."""
_ABOUT = re.compile(r"(?:同志|局长|主任)?(?:[就对]|围绕|针对)[^，。；：\n]{0,20}")
_SPEAKS = re.compile(
    r"(?:工作|情况|事宜|等)*(?:[提作做讲](?![供出升])|提出|进行(?:了)?(?:部署|讲解|说明|安排|通报)|发言|发表|部署)"
)
"""Around a word for a visit that only says what somebody spoke about (就消防检查提要求)."""
_IN_WORDS = re.compile(
    r"^介绍，|(?<!听取)(?<!情况)介绍(?=[\u4e00-\u9fff]{4})|《[^》]*$|表示|指出|谈及|谈到|谈起|提到|提及|认为|强调|坦言|回忆|撰文|文章|发表|披露|通报|批评|呼吁|透露|宣布|(?<![下简合统又])称[^赞职霸号呼作]|说[^明服]|[会坛动]上[^，。；]{2}"
)
"""What between somebody and a verb of visiting makes it part of his words (在吹风会上表示…看望留守儿童)."""
_THEN_GOES = re.compile(
    r"[，；](?:随后|会后|并|又|还|之后|接着|其间|期间|结束后)|讲话后，|会议后，|会后，|活动后，|发言后，|[，；](?=[^，；]{0,12}(?:来到|前往|赴|深入|走进))"
)
"""What tells that somebody goes somewhere after he has spoken."""
_SAYS_THERE = re.compile(r"时(?:还|曾|就此|也|又)?(?:指出|强调|说(?!的)|表示|要求|提出)")
"""Behind a verb of visiting that only gives the occasion of words (在青禾镇考察时强调)."""
_LONG_WAY = 80
"""How far behind those who go somewhere the verb of what they do there may stand, in characters."""
_FEW_WORDS = 12
"""How many characters may stand there that do not tell that anybody goes anywhere."""
_NEXT_STOP = re.compile(r"(?:还|又|随后|接着|一行|先后|首先|实地)*(?:来到|走进|前往|深入|走到)")
"""How the next stop of a visit begins (陶立群来到某处，察看…)."""
_GOES_ON = re.compile(r"一行|等人?一行")
_STOP_ON_TOUR = re.compile(r"(?:还|又|随后|接着|一行|先后|首先|实地)*在[^，。；：]{2,30}，")
"""How a stop of a visit begins with where it is (陶立群在青禾码头，询问…)."""
_ACTION_END = re.compile(r"[^，。；：、！？\n \u3000并]*")
_PLACE_GONE_TO = re.compile(r"(?:在|到|赴|来到|深入|前往|走进|来|对)([^，。；：]{2,24}?)(?:进行[^，。；]{0,8})?$")
_CAME = re.compile(r"来到|前往|深入|走进|抵达|赴|到")
_HEADING = re.compile(r"(?:亲自)?(?:带队|率队|带领|领队|率领|率|携|偕同?)[，、]?[与和]?")
"""Between who leads a group and those with him (会长A带队，B、C等一行来到…)."""


def on_visit(event: EventEntry | None, agents: list[PersonPhrase]) -> bool:
    """Tell whether a visit is under way in which these people take part (陶立群一行实地走访了…)."""
    return event is not None and event.type == "visit" and all(agent.name in event.people for agent in agents)


def _within(scene: Scene, trigger: Trigger) -> bool:
    """Tell whether the sentence tells no day, or one of those on which the visit under way goes on."""
    told, event = scene.discourse.date_before(trigger.start, scene.start), scene.discourse.current
    if told is None or told.date is None or event is None or event.date is None:
        return told is None
    return event.date.earliest <= told.date.earliest <= (event.end_date or event.date).latest


def is_spoken_of(scene: Scene, act: Act) -> bool:
    """Tell whether a visit is only spoken of (陶立群的访问, 干部考察), or the word is what somebody expresses (表示慰问)."""
    lead = act.agents[-1].end
    expressed = (
        act.trigger.word == "慰问"
        and _EXPRESSED.search(scene.text, lead, act.trigger.start) is not None
        and _NEXT_STOP.search(scene.text, lead, act.trigger.start) is None
    )
    said_of = _SPOKEN_OF.search(scene.text, max(scene.start, act.trigger.start - 8), act.trigger.start)
    topic = _ABOUT.fullmatch(scene.text, lead, act.trigger.start) and _SPEAKS.match(scene.text, act.trigger.end)
    return bool(topic) or expressed or said_of is not None or scene.text.startswith("的", lead, act.trigger.start)


def _is_of_guest(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> bool:
    """Tell whether a visit is only said of the guest of talks (同来华进行正式访问的陶立群举行会谈)."""
    text = scene.text
    return (
        text.startswith("的", trigger.end)
        and OF_GUEST.search(text, agents[-1].end, trigger.start) is not None
        and any(trigger.end < p.start <= trigger.end + _GUEST_BEHIND for p in scene.phrases)
        and any(t.kind == "talk" and t.start > trigger.end for t in scene.triggers)
    )


def _told_in_talks(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> bool:
    """Tell whether those who hold talks only recall the visit of somebody (陶立群主席对南洋国进行历史性访问)."""
    current = scene.discourse.current
    return (
        current is not None
        and (current.type == "talks" or trigger.word == "出访")
        and all(_is_cited(agent) and (agent.name not in current.people or trigger.word == "出访") for agent in agents)
    )


def _only_recalled(scene: Scene, agents: list[PersonPhrase]) -> bool:
    """Tell whether words are of a visit told before, or somebody is cited in passing."""
    told = scene.discourse.last_of("visit")
    if not scene.text.startswith("。", scene.end - 1) or scene.text.startswith("《", scene.start):
        return True  # a headline, whose visit the article tells
    return all(_is_cited(agent) or (told is not None and agent.name in told.people) for agent in agents)


def _is_cited(agent: PersonPhrase) -> bool:
    return bool(agent.posts) and all(post.start >= agent.name_end for post in agent.posts)


def _comes_along(text: str, walk: Walk, agents: list[PersonPhrase], trigger: Trigger) -> bool:
    """Tell whether people come with those told before them (A带队，B一行来到…; A一行来到青禾村，村长B陪同慰问)."""
    begin, end = agents[0].start, walk.outer[-1].end
    if end > begin:
        return False
    if not walk.acted and _HEADING.fullmatch(text, end, begin):
        return True
    return text.endswith("陪同", agents[-1].end, trigger.start) and _CAME.search(text, end, begin) is not None


def _is_told(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> bool:
    """Tell whether a sentence tells that somebody goes on a visit, not only of one that a guest, talks or words recall."""
    if _is_of_guest(scene, trigger, agents) or _told_in_talks(scene, trigger, agents):
        return False
    if _SAYS_THERE.match(scene.text, trigger.end) and _only_recalled(scene, agents):
        return False
    return trigger.word not in _IF_GONE or _GONE_TO.search(scene.text, agents[-1].end, trigger.start) is not None


def _way_to(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> tuple[int, str] | None:
    """Give where the words between those who go and the verb begin, and these words; ``None`` where they are what somebody says."""
    lead = max(agents[-1].end, min(scene.walk.deaf, trigger.start))
    between = scene.text[lead : trigger.start]
    if len(between) > _LONG_WAY:
        return None
    if _IN_WORDS.search(between) is None:
        return lead, between
    then = max(_THEN_GOES.finditer(between), key=lambda found: found.end(), default=None)
    return (lead + then.end(), between[then.end() :]) if then is not None else None


def _visit_under_way(
    scene: Scene, trigger: Trigger, agents: list[PersonPhrase], between: str, stop: int, *, gone: bool, shown: bool
) -> EventEntry | None:
    """Give the visit with which a verb goes on, whether words tell that somebody is ``gone`` or is ``shown`` something or not."""
    text, current = scene.text, scene.discourse.current
    if not gone:
        another = (
            not shown
            and trigger.word.startswith("参观")
            and (AFTERWARDS.match(text, scene.start) is not None or "还" in between)
        )
        visits = current is not None and current.type == "visit"
        if (visits and not another) or not text[trigger.end : stop].strip("了。"):
            return current
    next_stop = _NEXT_STOP.match(between) or _STOP_ON_TOUR.match(between)
    goes_on = _GOES_ON.match(between) or (next_stop and _within(scene, trigger))
    return current if goes_on and on_visit(current, agents) else None


def _open_visit(scene: Scene, trigger: Trigger, agents: list[PersonPhrase], begin: int, stop: int) -> EventEntry:
    """Open the visit that the words from ``begin`` on tell, which is called by them."""
    text, discourse = scene.text, scene.discourse
    tail = _ACTION_END.match(text, trigger.end, stop)
    finish = tail.end() if tail else trigger.end
    action = in_one_breath(text[begin:finish]).rstrip("。了时的后")
    action = _SAID_IN_HEADLINE.sub("", action)
    name = "、".join(a.name for a in agents[:2]) + action
    event = discourse.open_event(name, "visit", (agents[0].name_start, finish), scene.start)
    event.also_called(action, trigger.word)
    place = _PLACE_GONE_TO.match(text, begin, trigger.start)
    if place and event.place is None:
        event.place = place[1]
    return event


def read_visit(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give the parts of those who go somewhere to inspect or visit; the visit goes on until another begins."""
    text, discourse, walk, end = scene.text, scene.discourse, scene.walk, scene.end
    if walk.acted and walk.event is not None and walk.event.type == "visit":
        return
    if walk.outer and _comes_along(text, walk, agents, trigger):
        agents = [*walk.outer, *agents]
    way = _way_to(scene, trigger, agents) if _is_told(scene, trigger, agents) else None
    if way is None:
        return
    lead, between = way
    clause = CLAUSE_EDGE.search(text, trigger.end, end)
    stop = min(clause.start() if clause else end, trigger.end + 24)
    shown = _SHOWN.search(between) is not None and discourse.current is not None and discourse.current.type == "visit"
    go = None if shown else _STATE_VISIT.search(between) or _GO.search(between) or _LEADS.search(between)
    event = _visit_under_way(scene, trigger, agents, between, stop, gone=go is not None, shown=shown)
    if event is None:
        if go is None and len(between) > _FEW_WORDS:
            return
        event = _open_visit(scene, trigger, agents, lead + (go.start() if go else 0), stop)
    elif event.date is None:
        discourse.date_event(event, trigger.start, scene.start)
    if _ASIDE.match(text, scene.start, trigger.start) is None or discourse.topic is None:
        discourse.focus(event, topic=True)
    further = AND_THEN.search(text, trigger.end, clause.start() if clause else end)
    stop = clause.start() if clause else end
    walk.event, walk.deaf = event, further.start() if further else stop
    if further or AND_MORE.match(text, stop):
        walk.met = stop
    for agent in agents:
        event.people.add(agent.name)
        yield part_of_agent(agent, trigger, event, trigger.end, "visit")
    for agent in walk.escorts:
        yield Part(agent, "attended", event, agent.name_start, trigger.end, "visit")
    walk.escorts = []
    scene.acted(agents)
