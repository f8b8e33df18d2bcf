"""Visits and talks: events that have no name but are told by the clause itself (到…调研, 会见…, 同…举行会谈)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.parts import AFTERWARDS, Part, in_one_breath, part_of_agent
from extractors.zh.people import stands_for_others

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.discourse import EventEntry
    from extractors.zh.parts import Act, Scene, Walk
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger

_APART = re.compile(r"分别|先后|逐一")
_STATE_VISIT = re.compile(
    r"对[^，。；]{2,60}进行[^，。；]{0,8}$|(?:(?<=结束)|(?<=结束了)|(?<=完成)|(?<=开始)|(?<=，))对[^，。；]{2,60}的(?:正式|国事|工作|友好|专程|历史性|系列)*$"
)
"""How a visit to a country is told (对南洋国进行国事访问)."""
_EXPRESSED = re.compile(r"(?:表示|致以|转达|表达)[^，。；]{0,12}$")
_SAID_IN_HEADLINE = re.compile(r"时?(?:强调|指出|要求|表示|提出)$")
"""What a headline says of a visit last (陶立群调研社区工作|强调)."""
_LEADS = re.compile(r"率|带队|带领")
_GO = re.compile(r"过境|抵达|登上|应邀|在|到|赴|来到|深入|前往|走进|来|先后到|一行到|率队到|带队到|实地")
_AND_THEN = re.compile(
    r"并(?=(?:共同|一道|一同|联合)*(?:主持|出席|见证|签署)|主持|召开|发表|作|讲话|出席|参加|会见|看望|慰问)|时(?=主持召开)"
)
_SHOWN = re.compile(r"(?:带领|引导|领着|陪同)(?:大家|一行|客人|来宾|嘉宾|代表|与会|参会|考察团|走访组|调研组|人员)")
"""Between a host and what guests of the visit under way are shown."""
_ASIDE = re.compile(r"[ \u3000\n]*(?:会议|大会|论坛|年会|活动|仪式|培训)(?:期间|间隙|开始前|结束后)，")
"""What tells of a visit in passing: the article goes on with its meeting."""
_OF_GUEST = re.compile(r"[同与和][^，。；、]{0,16}$")
"""What makes a visit that of a guest (同来华进行正式访问的…)."""
_GUEST_BEHIND = 24
_CAME_FOR = re.compile(r"[和与、，]?了?(?:前?来[\u4e00-\u9fff]{1,4}|应邀|专程)*(?:出席|参加|访华并出席|访华并参加)")
_AND_OF = re.compile(r"[^，。；：、\n]{0,16}?的")
_WITH_WHOM = re.compile(r"[同与和][^，。；]{2,70}的$")
_WITH_ONE_OF = re.compile(r"[^，。；、]{0,8}?[同与和][\u4e00-\u9fff]{2,10}")
"""What stands before one of whose body the beginning was not read (同德国北威州海因斯县县长…)."""
_SPOKEN_OF = re.compile(
    r"(?:本次|此次|这次|该次|上次|历次|干部|组织|人才|任前|离任|综合|政治|留党|留校|留用)$|供[^，。；：]{0,6}$"
)
"""What makes a visit a matter of staff (干部考察), a penalty (留党察看) or what others are to see (供游人参观)."""
_IN_WORDS = re.compile(
    r"^介绍，|(?<!听取)(?<!情况)介绍(?=[\u4e00-\u9fff]{4})|《[^》]*$|表示|指出|谈及|谈到|谈起|提到|提及|认为|强调|坦言|回忆|撰文|文章|发表|披露|通报|批评|呼吁|透露|宣布|称[^赞职霸号呼作]|说[^明服]|[会坛动]上[^，。；]{2}"
)
"""What between somebody and a verb of visiting makes it part of his words (在吹风会上表示…看望留守儿童)."""
_THEN_GOES = re.compile(
    r"[，；](?:随后|会后|并|又|还|之后|接着|其间|期间|结束后)|讲话后，|会议后，|会后，|活动后，|发言后，|[，；](?=[^，；]{0,12}(?:来到|前往|赴|深入|走进))"
)
"""What tells that somebody goes somewhere after he has spoken."""
_CLAUSE = re.compile(r"[，；：]")
_SAYS_THERE = re.compile(r"时(?:还|曾|就此|也|又)?(?:指出|强调|说(?!的)|表示|要求|提出)")
"""Behind a verb of visiting that only gives the occasion of words (在青禾镇考察时强调)."""


_BOTH = 2
"""How many sit down where nobody comes along."""
_WITH = "同与和"
_LONG_WAY = 80
"""How far behind those who go somewhere the verb of what they do there may stand, in characters."""
_GROUP = re.compile(
    r"了?(?P<group>(?:[^，。；：、“”]|“[^”\n]{1,20}”){0,60}?(?:代表团|访问团|访华团|参访团|考察团|考察组|代表(?!大|[处队])|一行|客人|嘉宾|来宾|报告团|慰问团|演讲团|宣讲团|艺术团|观礼团|英模|劳模|家属|老同志|官兵|师生|航天员|全体成员|班子成员|外宾|专家|友好人士|各界人士|企业家|使节|获奖者|获得者|运动员|教练员|记者|议员团|议员|负责人|领导人))"
    r"(?:全体成员|全体代表|一行|成员|代表)?(?:[\d一二三四五六七八九十]+(?:余)?人)?(?=[，。！]|并|$)"
)
_NEEDS_NO_GUEST = (
    "会谈",
    "会面",
    "举行会面",
    "见面",
    "集体谈话",
    "通话",
    "视频通话",
    "举行通话",
    "通了电话",
    "通电话",
    "举行会谈",
    "举行工作会谈",
    "视频会晤",
    "会晤",
    "举行会晤",
)
"""Verbs behind both sides; behind the others stands who is met."""
_GROUP_BEFORE = re.compile(
    r"[同与和](?P<group>[^，。；：、]{0,60}?(?:代表团|访问团|考察团|代表|一行|嘉宾|来宾|成员|专家|人士|企业家|使节|记者|媒体|公众|师生|官兵|干部|负责人|领导人|运动员|获得者|议员))(?:亲切|集体|友好|深入|举行|进行|一起|正式)*$"
)
_HE_WITH = re.compile(r"，[他她](?:刚刚?|已|曾|还|当天)?[与同和](?:[^，。；：、]{0,16})$")
"""Before the other side of talks that the one who speaks tells of (陶立群说，他刚与南洋国总理罗永康通电话)."""
_THEN_WITH = re.compile(r"，(?:并|随后|还|又)?[与同和]$")
"""Before the other side of talks that go with a visit (陶立群到访南陵集团，与董事长罗永康举行会谈)."""
_CALL = re.compile(r"电话|通话")
_OUTSIDE = ("talks", "visit")
"""Under way, these go on with the next conversation; a meeting has it inside."""
_WITH_MANY = ("集体谈话", "见面", "亲切见面", "举行见面", "会面", "举行会面")
_LONG_TOLD = 8
"""Up to which length a group is the one whose visit is under way (客人, 考察团一行)."""

_NEXT_STOP = re.compile(r"(?:还|又|随后|接着|一行|先后|首先|实地)*(?:来到|走进|前往|深入|走到)")
"""How the next stop of a visit begins (陶立群来到某处，察看…)."""
_GOES_ON = re.compile(r"一行|等人?一行")
_STOP_ON_TOUR = re.compile(r"(?:还|又|随后|接着|一行|先后|首先|实地)*在[^，。；：]{2,30}，")
"""How a stop of a visit begins with where it is (陶立群在青禾码头，询问…)."""
_ACTION_END = re.compile(r"[^，。；：、！？\n \u3000并]*")
_PLACE_GONE_TO = re.compile(r"(?:在|到|赴|来到|深入|前往|走进|来|对)([^，。；：]{2,24}?)(?:进行[^，。；]{0,8})?$")
_CALLING = ("拜访", "拜访了", "造访", "登门拜访")
_CALLED_ON = re.compile(r"了?(?:[^，。；：]{0,4}的)?")

_CAME = re.compile(r"来到|前往|深入|走进|抵达|赴|到")
_HEADING = re.compile(r"(?:亲自)?(?:带队|率队|带领|领队|率领)[，、]?[与和]?")
"""Between who leads a group and those with him (会长A带队，B、C等一行来到…)."""


def _takes_part(event: EventEntry | None, agents: list[PersonPhrase]) -> bool:
    """Tell whether a visit is under way in which these people take part (陶立群一行实地走访了…)."""
    return event is not None and event.type == "visit" and all(agent.name in event.people for agent in agents)


def _within(scene: Scene, trigger: Trigger) -> bool:
    """Tell whether the sentence tells no day, or one of those on which the visit under way goes on."""
    told, event = scene.discourse.date_before(trigger.start, scene.start), scene.discourse.current
    if told is None or told.date is None or event is None or event.date is None:
        return told is None
    return event.date.earliest <= told.date.earliest <= (event.end_date or event.date).latest


def calls_on(scene: Scene, act: Act) -> bool:
    """Tell whether somebody calls on somebody who is named right behind the verb (拜访了市长罗永康)."""
    if act.trigger.word not in _CALLING:
        return False
    guest = next((person for person in scene.phrases if person.start >= act.trigger.end), None)
    return guest is not None and _CALLED_ON.fullmatch(scene.text, act.trigger.end, guest.start) is not None


def read_talk(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give the parts of all who meet: the agents before the verb and the guests behind it."""
    text, walk, phrases, end = scene.text, scene.walk, scene.phrases, scene.end
    clause = _CLAUSE.search(text, trigger.end, end)
    stop = clause.start() if clause else end
    guests = [
        p for p in phrases if trigger.end <= p.start <= stop and p not in agents and not stands_for_others(text, p)
    ]
    if not guests and walk.outer and agents[0].start > 0 and _beside(text, walk.outer[-1], agents[0]):
        agents = [*walk.outer, *agents]
    elif (not guests and len(walk.last) == 1 and _HE_WITH.search(text, scene.start, agents[0].start)) or (
        not guests and _visits_them(scene, agents)
    ):
        agents = [*walk.last, *agents]
    if not trigger.word.endswith(_NEEDS_NO_GUEST) and not guests:
        yield from _receive_group(scene, trigger, agents, clause.start() if clause else end)
        return
    alone = (len(agents) + len(guests) < 2 and trigger.word != "会谈") or trigger.word == "见面"
    if alone or (not guests and _meets_reporters(text, trigger, agents)):
        yield from _meet_group_before(scene, trigger, agents)
        return
    yield from _come_for(scene, trigger, guests)
    told: list[EventEntry] = []
    for hosts, met in _meetings(text, trigger, agents, guests):
        yield from _meet(scene, trigger, hosts, met)
        told.extend(event for event in (walk.event,) if event is not None)
    for event in told:
        event.beside = [other for other in told if other is not event]
    further = _AND_THEN.search(text, max([trigger.end, *(guest.end for guest in guests)]), stop)
    walk.deaf = further.start() if further else stop
    scene.acted(agents)


def _meets_reporters(text: str, trigger: Trigger, agents: list[PersonPhrase]) -> bool:
    """Tell whether several people together meet a group told before the verb (陶立群和罗永康同中外记者见面)."""
    meets = trigger.word in _WITH_MANY and _GROUP_BEFORE.search(text, agents[-1].end, trigger.start)
    return bool(meets)


def _visits_them(scene: Scene, agents: list[PersonPhrase]) -> bool:
    """Tell whether those who talk are visited by whoever the sentence told of before (，与董事长罗永康举行会谈)."""
    walk, first = scene.walk, agents[0]
    with_whom = _THEN_WITH.search(scene.text, max(scene.start, first.start - 4), first.start)
    return with_whom is not None and first not in walk.last and bool(walk.last) and _takes_part(walk.event, walk.last)


def _meet_group_before(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give their part to those who meet a group told before the verb (同全国总工会领导班子成员集体谈话)."""
    current = scene.discourse.current
    if trigger.word not in _WITH_MANY or scene.walk.acted:
        return
    group = _GROUP_BEFORE.search(scene.text, agents[-1].end, trigger.start)
    if group is None or (current is not None and current.type not in _OUTSIDE and "记者" not in group["group"]):
        return
    name = f"{'、'.join(agent.name for agent in agents)}同{group['group']}{trigger.word}"
    event = scene.discourse.open_event(name, "talks", (agents[0].name_start, trigger.end), scene.start)
    event.forms.extend(form for form in (trigger.word,) if form not in event.forms)
    scene.discourse.focus(event, topic=True)
    scene.walk.event = event
    for person in agents:
        event.people.add(person.name)
        yield Part(person, "attended", event, person.name_start, trigger.end, "talk")
    scene.acted(agents)


def _meetings(
    text: str, trigger: Trigger, agents: list[PersonPhrase], guests: list[PersonPhrase]
) -> list[tuple[list[PersonPhrase], list[PersonPhrase]]]:
    """Give who meets whom: all together, or each of several guests or hosts apart (分别会见陶立群和罗永康)."""
    apart = _APART.search(text, agents[-1].end, trigger.start) is not None
    if apart and len(guests) > 1:
        return [(agents, [guest]) for guest in guests]
    if apart and guests and len(agents) > 1:
        return [([agent], guests) for agent in agents]
    return [(agents, guests)]


def _meet(scene: Scene, trigger: Trigger, agents: list[PersonPhrase], guests: list[PersonPhrase]) -> Iterator[Part]:
    """Give the parts of those who hold one round of talks."""
    discourse, people, known = scene.discourse, [*agents, *guests], scene.discourse.current
    another_call = known is not None and trigger.word.endswith("电话") and _CALL.search(known.name) is None
    another = another_call or (known is not None and _others_talk(known, people))
    if known is not None and known.type == "talks" and not guests and not another:
        event: EventEntry = known
    elif known is not None and known is scene.walk.event and _takes_part(known, agents[:1]) and not guests:
        event = known
        event.forms.extend(form for form in (trigger.word.removeprefix("举行"),) if form not in event.forms)
    else:
        host = "、".join(p.name for p in agents) if guests else agents[0].name
        other = "、".join(p.name for p in (guests or agents[1:]))
        name = (
            f"{host}{trigger.word}{other}"
            if guests
            else f"{host}同{other}{trigger.word}"
            if other
            else f"{host}{trigger.word}"
        )
        event = discourse.open_event(
            name, "talks", (agents[0].name_start, max(trigger.end, *(p.name_end for p in people))), scene.start
        )
    discourse.focus(event, topic=True)
    scene.walk.event = event
    for person in people:
        event.people.add(person.name)
        yield Part(
            person, "attended", event, min(person.name_start, trigger.start), max(person.name_end, trigger.end), "talk"
        )


def _others_talk(known: EventEntry, people: list[PersonPhrase]) -> bool:
    """Tell whether two who sit down are not both in the talks told of before."""
    names = {person.name for person in people}
    return len(names) == _BOTH and not names <= known.people


def _come_for(scene: Scene, trigger: Trigger, guests: list[PersonPhrase]) -> Iterator[Part]:
    """Give guests their part in what they came for (会见来华出席南陵论坛的陶立群), and those listed after them."""
    edge = trigger.end
    for number, guest in enumerate(guests):
        for mention in scene.mentions:
            if mention.generic or not edge <= mention.start < mention.end <= guest.start:
                continue
            came = _CAME_FOR.fullmatch(scene.text, edge, mention.start)
            if came is None or not _AND_OF.match(scene.text, mention.end, guest.start):
                continue
            scene.take([mention])
            entry = scene.discourse.attended_event(mention, scene.start)
            if entry is None:
                continue
            for other in guests[number:]:
                yield Part(other, "attended", entry, mention.start, other.name_end, "came-for")
        edge = guest.end


def came_to_talks(scene: Scene, act: Act) -> bool:
    """Tell whether a verb only says what the guest of talks came for (陶立群同来华出席论坛的罗永康举行会谈)."""
    return _guest_of_event(scene, act) is not None


def _guest_of_event(scene: Scene, act: Act) -> PersonPhrase | None:
    if not act.objects or _OF_GUEST.search(scene.text, act.agents[-1].end, act.trigger.start) is None:
        return None
    stop = act.objects[-1].end
    guest = next((person for person in scene.phrases if person.start >= stop), None)
    return guest if guest is not None and _AND_OF.match(scene.text, stop, guest.start) else None


def read_came_to_talks(scene: Scene, act: Act) -> Iterator[Part]:
    """Give the guest a part in what he came for; the host has not acted yet."""
    guest = _guest_of_event(scene, act)
    scene.take(act.objects)
    for mention in act.objects:
        event = scene.discourse.attended_event(mention, scene.start)
        if event is not None and guest is not None:
            yield Part(guest, "attended", event, mention.start, guest.name_end, "came-for")


def _receive_group(scene: Scene, trigger: Trigger, agents: list[PersonPhrase], stop: int) -> Iterator[Part]:
    """Give their part to those who meet a group of which nobody is named (会见考察团一行)."""
    group = _GROUP.match(scene.text, trigger.end, stop)
    if group is None or scene.walk.acted:
        return
    event = scene.discourse.current
    if event is None or event.type != "visit" or len(group["group"]) > _LONG_TOLD:
        name = f"{'、'.join(agent.name for agent in agents)}{trigger.word}{group['group']}"
        event = scene.discourse.open_event(name, "talks", (agents[0].name_start, group.end()), scene.start)
        headed = f"{agents[0].name}{trigger.word}" in scene.discourse.title
        scene.discourse.focus(event, topic=headed or scene.discourse.topic is None)
        short = group["group"].rpartition("的")[2]
        event.forms.extend(form for form in (f"{agents[0].name}{trigger.word}{short}",) if form not in event.forms)
    scene.discourse.named = next(
        (m for m in scene.mentions if trigger.end <= m.start < m.end <= group.end() and not m.generic),
        scene.discourse.named,
    )
    scene.walk.event, scene.walk.deaf = event, group.end() if scene.text.startswith("并", group.end()) else stop
    for person in agents:
        event.people.add(person.name)
        yield Part(person, "attended", event, person.name_start, group.end(), "talk")
    scene.acted(agents)


def _beside(text: str, host: PersonPhrase, guest: PersonPhrase) -> bool:
    """Tell whether 同 or 与 joins two people, right before the second or before what is said of them (同来华访问的…)."""
    if text[guest.start - 1] in _WITH or _WITH_WHOM.search(text, host.end, guest.start) is not None:
        return True
    return bool(guest.posts) and _WITH_ONE_OF.fullmatch(text, host.end, guest.start) is not None


def met_before_host(text: str, trigger: Trigger, phrases: list[PersonPhrase]) -> list[PersonPhrase]:
    """Give the guests of ``在会见陶立群时，…``, whose host stands in the next clause."""
    if text[max(0, trigger.start - 1) : trigger.start] not in ("在", "，", "。", "\n"):
        return []
    guests = [p for p in phrases if p.start >= trigger.end]
    for count, guest in enumerate(guests, 1):
        if text.startswith(("时，", "期间，", "后，"), guest.end):
            return guests[:count]
        if count < len(guests) and not guests[count].linked:
            break
    return []


def open_talks(scene: Scene, agents: list[PersonPhrase], stop: int) -> Iterator[Part]:
    """Open the talks of those who were met before their host was named, and give all of them their parts."""
    discourse, walk = scene.discourse, scene.walk
    guests, walk.guests = walk.guests, []
    discourse.hosts = agents
    apart = [(guest, discourse.talks_with(guest.name)) for guest in guests]
    if len(guests) > 1 and all(event is not None and event.beside for _, event in apart):
        for guest, event in apart:
            if event is not None:
                walk.event = event
                yield Part(guest, "attended", event, guest.name_start, stop, "talk")
        return
    name = f"{'、'.join(p.name for p in agents)}会见{'、'.join(p.name for p in guests)}"
    event = discourse.open_event(name, "talks", (guests[0].name_start, stop), scene.start)
    discourse.focus(event, topic=True)
    walk.event = event
    for person in (*agents, *guests):
        event.people.add(person.name)
        yield Part(person, "attended", event, min(guests[0].name_start, person.name_start), stop, "talk")


def is_noun(scene: Scene, act: Act) -> bool:
    """Tell whether a visit is only spoken of (陶立群的访问, 干部考察), or the word is what somebody expresses (表示慰问)."""
    lead = act.agents[-1].end
    expressed = (
        act.trigger.word == "慰问"
        and _EXPRESSED.search(scene.text, lead, act.trigger.start) is not None
        and _NEXT_STOP.search(scene.text, lead, act.trigger.start) is None
    )
    said_of = _SPOKEN_OF.search(scene.text, max(scene.start, act.trigger.start - 8), act.trigger.start)
    return expressed or said_of is not None or scene.text.startswith("的", lead, act.trigger.start)


def _is_of_guest(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> bool:
    """Tell whether a visit is only said of the guest of talks (同来华进行正式访问的陶立群举行会谈)."""
    text = scene.text
    return (
        text.startswith("的", trigger.end)
        and _OF_GUEST.search(text, agents[-1].end, trigger.start) is not None
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


def read_visit(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give the parts of those who go somewhere to inspect or visit; the visit goes on until another begins."""
    text, discourse, walk, end = scene.text, scene.discourse, scene.walk, scene.end
    if walk.acted and walk.event is not None and walk.event.type == "visit":
        return
    if walk.outer and _comes_along(text, walk, agents, trigger):
        agents = [*walk.outer, *agents]
    if _is_of_guest(scene, trigger, agents) or _told_in_talks(scene, trigger, agents):
        return
    if _SAYS_THERE.match(text, trigger.end) and _only_recalled(scene, agents):
        return
    clause = _CLAUSE.search(text, trigger.end, end)
    stop = min(clause.start() if clause else end, trigger.end + 24)
    lead = max(agents[-1].end, min(walk.deaf, trigger.start))
    between = text[lead : trigger.start]
    if len(between) > _LONG_WAY:
        return
    if _IN_WORDS.search(between):
        then = max(_THEN_GOES.finditer(between), key=lambda found: found.end(), default=None)
        if then is None:
            return
        lead += then.end()
        between = between[then.end() :]
    go = _STATE_VISIT.search(between) or _GO.search(between) or _LEADS.search(between)
    event: EventEntry | None = None
    shown = _SHOWN.search(between) is not None and discourse.current is not None and discourse.current.type == "visit"
    if shown:
        go = None
    another = (
        not shown
        and trigger.word.startswith("参观")
        and (AFTERWARDS.match(text, scene.start) is not None or "还" in between)
    )
    if (go is None and not another and discourse.current is not None and discourse.current.type == "visit") or (
        go is None and not text[trigger.end : stop].strip("了。")
    ):
        event = discourse.current
    goes_on = _GOES_ON.match(between) or (
        (_NEXT_STOP.match(between) or _STOP_ON_TOUR.match(between)) and _within(scene, trigger)
    )
    if event is None and goes_on and _takes_part(discourse.current, agents):
        event = discourse.current
    if event is not None and event.date is None:
        discourse.date_event(event, trigger.start, scene.start)
    if event is None:
        if go is None and len(between) > 12:
            return
        begin = lead + (go.start() if go else 0)
        tail = _ACTION_END.match(text, trigger.end, stop)
        finish = tail.end() if tail else trigger.end
        action = in_one_breath(text[begin:finish]).rstrip("。了时的后")
        action = _SAID_IN_HEADLINE.sub("", action)
        name = "、".join(a.name for a in agents[:2]) + action
        event = discourse.open_event(name, "visit", (agents[0].name_start, finish), scene.start)
        event.forms.extend(f for f in (action, trigger.word) if f not in event.forms)
        place = _PLACE_GONE_TO.match(text, begin, trigger.start)
        if place and event.place is None:
            event.place = place[1]
    if _ASIDE.match(text, scene.start, trigger.start) is None or discourse.topic is None:
        discourse.focus(event, topic=True)
    further = _AND_THEN.search(text, trigger.end, clause.start() if clause else end)
    walk.event, walk.deaf = event, further.start() if further else clause.start() if clause else end
    for agent in agents:
        event.people.add(agent.name)
        yield part_of_agent(agent, trigger, event, trigger.end, "visit")
    for agent in walk.escorts:
        yield Part(agent, "attended", event, agent.name_start, trigger.end, "visit")
    walk.escorts = []
    scene.acted(agents)
