"""Who took which part in which event: walks each sentence from left to right with the people who are about to act."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.events import EventMention, find_events
from extractors.zh.gaps import Gap, Stretch
from extractors.zh.names import is_ordinary_word, known_persons
from extractors.zh.organising import read_organising
from extractors.zh.parts import Part, Walk, event_objects, mark_acted, part_of_agent
from extractors.zh.triggers import Trigger
from extractors.zh.visits_and_talks import met_before_host, open_talks, read_talk, read_visit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.discourse import Discourse, EventEntry
    from extractors.zh.people import PersonPhrase

_CLAUSE_EDGE = "，。；：！？、“”’\n 　）】—"
_SAY_GAP = Gap(
    [["同志", "先生", "女士"], ["等"], [Stretch("代表", "，。", 20)], [Stretch("在", "，。；", 24, 0, ("中", "时", "上", "后", "期间"))]],
    [
        "还", "也", "则", "又", "首先", "最后", "特别", "明确", "进一步", "同时", "随后", "当场", "一再", "反复", "郑重", "深情", "感慨", "激动", "高兴",
        "笑着", "再次", "分别", "先后", "都", "均", "一致", "接着", re.compile(r"\d日|\d\d日"),
        Stretch("就", "，。；", 30), Stretch("对", "，。；", 20), Stretch("向", "，。；", 20),
    ],
)  # fmt: skip
_PRONOUN = re.compile(r"(?<![其吉])[他她](?:还|也|又|同时)?$")
_MEANWHILE = re.compile(r"中(?![国央华心])")
_HIS_SPEECH = re.compile(r"(?:同志|先生|女士|等)?(?:还|也)?在")
_LETTER = re.compile(r"(?:致|发|来|复|回)(?:贺信|贺电|唁电|函|信|电)|批示|致电|贺信|贺电|电贺|书面致辞|视频致辞")
_JOINED = re.compile(
    r"(?:了)?(?:上述|此次|本次|有关|相关|实地|集体|一同)?(考察|调研|视察|走访|慰问|检查|看望|会见|会谈|会晤|参观|督导|访问)"
)
_ROSTER = re.compile(
    r"(?:出席|参加|列席|到场|在主席台就[座坐])(?![^，。；：]{0,16}(?:并|讲话|强调))[^，。；：\n]{0,16}?(?:还有|包括|的有|如下|有)(?:：|(?=[^，。；]{2}))"
)
_VOICED = re.compile(
    r"(?:^|(?<=[。；\n]))(?:会议|大会|全会|文章|通知|意见|报告|公报|决议|两国元首|双方|社论|评论|声明)(?:还|同时|一致)?(?:指出|强调|认为|要求|提出|决定|号召|称|表示)，?"
)
_TELLING = frozenset({"介绍", "汇报", "通报", "宣布", "说明", "传达", "宣读", "部署", "解读", "回顾", "总结"})
_QUOTE = re.compile(r"“[^”]{12,}”")
_JOINTLY = ("共同", "一同", "一道", "一起")
_REMEMBERED = re.compile(
    r"(?:同志|先生|女士|院士|教授|烈士)?(?:诞辰|诞生|逝世|冥诞|百年|生平|追思|遗体|牺牲|学术思想|.{0,4}艺术)"
)
"""What follows the name of somebody whom an event is named after."""
_READING_OUT = ("宣读", "转达", "传达", "带来")
_PAPER = re.compile(
    r"了?(?P<verb>签署|签订)?了?(?P<paper>(?:[^，。；：、《》]{0,12}《[^》\n]{2,40}》|[^，。；：、《》]{0,24}?(?:协议书?|备忘录|合同|意向书|协定|责任书|公约)))"
)
_ON_BEHALF = re.compile(r"代表|(?:同|与|和)[^，。；]{2,30}$")
_SIGNED_BEFORE = re.compile(r"了?(?:签约|签署|签字|上述签)")
_UNVEILING = ("揭牌", "揭幕", "剪彩", "奠基")
_FOR = re.compile(r"为([^，。；：]{2,24})$")
_HEARD = re.compile(r"听取了?$")
_HIS_REPORT = re.compile(r"(?:同志|先生|女士)?(?:所?[作做]的|代表[^，。；]{2,20}?所?[作做]的|关于|的)")
_DAY = re.compile(r"(\d{1,2})日")
_SAID_THERE = re.compile(r"(?:活动|会议)?(?:时|期间|中)(?:说|表示|强调|指出|讲|谈到|提出|要求|介绍|呼吁|宣布)")
_PAIRED = re.compile(r"分别")
_LECTURE = re.compile(r"(?:作|做|讲|上|进行)(?:了|一堂|一场)*(?P<name>.*(?:培训|讲座|党课|专题辅导|授课))$")


def read_participation(
    discourse: Discourse, phrases: list[PersonPhrase], triggers: list[Trigger], start: int, end: int
) -> Iterator[Part]:
    """Give the parts people and bodies take in events in one sentence; updates the current event."""
    text = discourse.text
    discourse.introduced.update(phrase.name for phrase in phrases if phrase.posts)
    yield from _roster(discourse, phrases, start, end)
    mentions = find_events(text, start, end, [p.name_end for p in phrases if not _REMEMBERED.match(text, p.name_end)])
    if not triggers and not mentions:
        return
    yield from _heard(discourse, phrases, mentions, start)
    quotes = [match.span() for match in _QUOTE.finditer(text, start, end)]
    triggers = [t for t in triggers if not _covered(t, phrases, mentions, quotes)]
    triggers = [t for t in triggers if not _keeps_away(text, t, triggers)]
    walk = Walk()
    voiced = _VOICED.search(text, start, end)
    if voiced:
        walk.speech = voiced.end()
    used: set[int] = set()
    items: list[PersonPhrase | Trigger | EventMention] = [*phrases, *triggers, *mentions]
    for item in sorted(items, key=lambda item: (item.start, item.end)):
        if isinstance(item, EventMention):
            if not item.generic and item.start not in used and walk.speech < 0:
                discourse.named = item
            if item.pattern in ("held", "at") and item.start not in used and walk.speech < 0:
                entry = discourse.resolve_event(item, start)
                if entry is not None:
                    discourse.named = None
                    walk.event = entry
                    discourse.focus(entry, topic=item.pattern == "held" and not item.generic)
        elif isinstance(item, Trigger):
            yield from _act(discourse, walk, item, mentions, phrases, triggers, start, end, used)
        else:
            _introduce(walk, item)


def _roster(discourse: Discourse, phrases: list[PersonPhrase], start: int, end: int) -> Iterator[Part]:
    """Read ``出席会议的还有：A、B、C``: the verb stands before the list."""
    event = discourse.current
    if discourse.roster_due and event is not None and phrases and phrases[0].start - start <= 2:
        for number, person in enumerate(phrases):
            if number and not person.linked:
                break
            yield Part(person, "attended", event, person.start, person.end, "roster-line")
    match = _ROSTER.search(discourse.text, start, end)
    discourse.roster_due = match is not None and not discourse.text[match.end() : end].strip()
    if match is None or event is None:
        return
    listed = [p for p in phrases if p.start >= match.end()]
    if not listed or listed[0].start - match.end() > 8:
        return
    for number, person in enumerate(listed):
        if number and not person.linked:
            return
        yield Part(person, "attended", event, match.start(), person.end, "roster")


def _heard(
    discourse: Discourse, phrases: list[PersonPhrase], mentions: list[EventMention], start: int
) -> Iterator[Part]:
    """Read ``大会听取了A所作的报告、B所作的说明``: who is heard speaks."""
    text = discourse.text
    first = next((p for p in phrases if _HEARD.search(text, max(start, p.start - 3), p.start)), None)
    if first is None:
        return
    subject = [m for m in mentions if m.end <= first.start]
    event = discourse.attended_event(subject[-1], start) if subject else discourse.current
    for person in phrases:
        told = _HIS_REPORT.match(text, person.end)
        if event is None or person.start < first.start or told is None:
            continue
        if person is first or "作的" in told.group() or "做的" in told.group():
            discourse.focus(event, topic=False)
            yield Part(person, "spoke", event, person.name_start, told.end(), "heard")


def _unveiling(discourse: Discourse, agents: list[PersonPhrase], trigger: Trigger, start: int) -> EventEntry | None:
    """Open the ceremony of ``为…揭牌``, where no other event is told."""
    whose = _FOR.search(discourse.text, agents[-1].end, trigger.start)
    if whose is None or discourse.current is not None:
        return None
    return discourse.open_event(f"{whose[1]}{trigger.word}仪式", "ceremony", (whose.start(1), trigger.end), start)


def _signing(discourse: Discourse, agents: list[PersonPhrase], trigger: Trigger, start: int) -> EventEntry | None:
    """Open the signing of what is signed, or give the one just told (…共同见证签约)."""
    text = discourse.text
    seen = trigger.word.endswith("见证")
    if seen and _SIGNED_BEFORE.match(text, trigger.end):
        told = discourse.last_of("ceremony")
        if told is not None and any("签" in form for form in told.forms):
            return told
    if not (seen or trigger.word in ("签署", "签约", "签字", "签订")):
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
    event = discourse.open_event(f"{paper['paper']}签署", "ceremony", (agents[0].name_start, paper.end()), start)
    event.forms.extend(form for form in (f"签署{paper['paper']}", "签约") if form not in event.forms)
    return event


def _introduce(walk: Walk, phrase: PersonPhrase) -> None:
    if phrase.linked and walk.group and not walk.acted:
        walk.group.append(phrase)
        return
    if walk.group and not walk.acted and not phrase.oblique:
        walk.outer = walk.group
    if phrase.oblique:
        if walk.acted:
            walk.group, walk.acted = [], False
        return
    walk.group, walk.acted = [phrase], False


def _keeps_away(text: str, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Tell whether a verb only says why somebody did not come (因在外考察未能到会)."""
    return any(
        other.kind == "absent" and trigger.end <= other.start and "，" not in text[trigger.end : other.start]
        for other in triggers
    )


def _covered(
    trigger: Trigger, phrases: list[PersonPhrase], mentions: list[EventMention], quotes: list[tuple[int, int]]
) -> bool:
    if any(p.start <= trigger.start < p.end for p in phrases):
        return True
    if any(m.start <= trigger.start < m.end and not m.generic and m.pattern != "loose" for m in mentions):
        return True
    return any(left <= trigger.start < right for left, right in quotes)


def _act(
    discourse: Discourse,
    walk: Walk,
    trigger: Trigger,
    mentions: list[EventMention],
    phrases: list[PersonPhrase],
    triggers: list[Trigger],
    start: int,
    end: int,
    used: set[int],
) -> Iterator[Part]:
    text = discourse.text
    if walk.speech >= 0 and trigger.start > walk.speech and not _fresh_subject(text, walk, trigger):
        return
    if trigger.start < walk.deaf:
        return
    if trigger.kind == "absent":
        walk.group, walk.acted = [], True
        return
    if trigger.kind == "organise":
        yield from read_organising(discourse, walk, trigger, mentions, start, used)
        return
    agents = walk.group if not walk.acted else walk.last
    agents = [agent for agent in agents if not agent.oblique]
    if agents and walk.outer and not walk.acted and _together(text, walk.outer[-1], agents, trigger):
        agents = [*walk.outer, *agents]
    if trigger.kind == "say" and _PRONOUN.search(text, max(start, trigger.start - 4), trigger.start):
        walk.speech = trigger.end
        event = walk.event or discourse.current
        if len(discourse.actors) == 1 and event is not None:
            yield Part(discourse.actors[0], "spoke", event, trigger.start - 1, trigger.end, "pronoun")
        return
    if trigger.kind == "talk" and (guests := met_before_host(text, trigger, phrases)):
        walk.guests = guests
        walk.group, walk.acted = [], False
        return
    if not agents:
        if trigger.kind == "say" and text.startswith(("，", "：", "，“"), trigger.end):
            walk.speech = trigger.end
        return
    if trigger.kind == "speak" and _MEANWHILE.match(text, trigger.end) and not _HIS_SPEECH.match(text, agents[-1].end):
        return
    if (
        trigger.kind in ("speak", "say")
        and not trigger.word.startswith(_READING_OUT)
        and _LETTER.search(text, agents[-1].end, min(end, trigger.end + 4))
    ):
        return
    if trigger.kind == "say":
        opener = agents[0].start
        if opener > start and text[opener - 1] not in _CLAUSE_EDGE:
            return
        if walk.acted or not _SAY_GAP.fills(text, agents[-1].end, trigger.start):
            return
        walk.speech = trigger.end
        if walk.guests:
            yield from open_talks(discourse, walk, agents, trigger.end, start)
    if trigger.kind == "talk":
        yield from read_talk(discourse, walk, trigger, agents, phrases, start, end)
        return
    if trigger.kind == "visit":
        yield from read_visit(discourse, walk, trigger, agents, start, end)
        return
    objects = [] if trigger.kind in ("speak", "say") else event_objects(trigger, mentions, triggers, text)
    if trigger.kind in ("chair", "attend") and _PAIRED.search(text, agents[-1].end, trigger.start) and len(objects) > 1:
        for agent, mention in zip(agents, objects, strict=False):
            used.add(mention.start)
            event = discourse.attended_event(mention, start)
            if event is not None:
                discourse.make_session(event)
                yield part_of_agent(agent, trigger, event, mention.end, "respectively")
        mark_acted(discourse, walk, agents)
        return
    if trigger.kind == "chair":
        paired = _paired_before(text, agents, mentions)
        if paired:
            for agent, mention in paired:
                used.add(mention.start)
                event = discourse.attended_event(mention, start)
                if event is not None:
                    discourse.current = event
                    yield part_of_agent(agent, trigger, event, trigger.end, "respectively-by")
            mark_acted(discourse, walk, agents)
            return
    event = None
    stop = trigger.end
    if objects:
        used.update(m.start for m in objects)
        event = discourse.attended_event(objects[0], start)
        stop = objects[0].end
        walk.event = event or walk.event
        if event is not None and not objects[0].generic and trigger.kind in ("attend", "chair"):
            walk.event = event
            discourse.focus(event, topic=discourse.topic is None or trigger.word in ("出席", "主持召开"))
    elif trigger.kind == "speak":
        lecture = _lecture(trigger)
        if lecture is not None:
            event = discourse.resolve_event(lecture, start)
    if trigger.kind == "attend" and not objects and walk.event is None:
        event = event or _signing(discourse, agents, trigger, start)
    if trigger.kind == "attend" and not objects and trigger.word in _UNVEILING and walk.event is None:
        event = _unveiling(discourse, agents, trigger, start)
    if trigger.word == "陪同" and text.startswith("下", trigger.end) and walk.event is None:
        walk.escorts = agents
        if discourse.current is None or discourse.current.type not in ("visit", "talks"):
            walk.group, walk.acted = walk.outer, not walk.outer
            return
    if trigger.kind == "attend" and not objects and event is None:
        joined = _JOINED.match(text, trigger.end)
        if joined:
            event = discourse.last_of("talks" if joined[1] in ("会见", "会谈", "会晤") else "visit")
    told_here = event or walk.event
    event = told_here or discourse.current
    if event is None and trigger.kind in ("speak", "chair"):
        event = told_here = discourse.headline_event((trigger.start, trigger.end), start)
    if (
        trigger.kind == "say"
        and told_here is None
        and event is not None
        and _on_another_day(text, agents, trigger, event)
    ):
        return
    if event is not None:
        for agent in agents:
            if told_here is not None or trigger.kind not in ("speak", "say") or _belongs(discourse, agent, event):
                event.people.add(agent.name)
                yield part_of_agent(agent, trigger, event, stop, trigger.kind)
                if trigger.kind == "attend" and objects and (said := _SAID_THERE.match(text, stop)):
                    yield Part(agent, "spoke", event, agent.name_start, said.end(), "said-there")
    if trigger.kind == "speak" and trigger.word in _TELLING and text[trigger.end : trigger.end + 1] not in "，。；并":
        walk.speech = trigger.end
    mark_acted(discourse, walk, agents)
    if trigger.word == "陪同" and text.startswith(("下", "，"), trigger.end) and walk.outer:
        walk.group, walk.acted = walk.outer, False


def _on_another_day(text: str, agents: list[PersonPhrase], trigger: Trigger, event: EventEntry) -> bool:
    """Tell whether words are dated to a day that is not the event's (陶立群11日强调): they were said elsewhere."""
    day = _DAY.search(text, agents[-1].end, trigger.start)
    return day is not None and (event.date is None or event.date.day != int(day[1]))


def _together(text: str, outer: PersonPhrase, agents: list[PersonPhrase], trigger: Trigger) -> bool:
    """Tell whether two act as one: ``陶立群在京同罗永康共同出席…``."""
    first = agents[0].start
    return (
        (trigger.word.startswith(_JOINTLY) or text.endswith(_JOINTLY, agents[-1].end, trigger.start))
        and text[first - 1] in "同与和"
        and not outer.oblique
        and text.find("，", outer.end, first) < 0
    )


def _belongs(discourse: Discourse, agent: PersonPhrase, event: EventEntry) -> bool:
    """Tell whether words that name no event are said at the one under way.

    They are not, where a public figure is cited in passing, and where only an ordinary word (公开, 自然) seems to speak.
    """
    if is_ordinary_word(agent.name) and not agent.posts and agent.name not in discourse.introduced:
        return False
    cited = bool(agent.posts) and all(post.start >= agent.name_end for post in agent.posts)
    from_outside = cited and agent.name in known_persons()
    return not from_outside or agent.name in event.people


def _fresh_subject(text: str, walk: Walk, trigger: Trigger) -> bool:
    """Tell whether behind a speech a new clause begins with its own subject right before the verb (，李四主持会议)."""
    if not walk.group or walk.acted or trigger.kind == "say":
        return False
    first, last = walk.group[0], walk.group[-1]
    if first.start - walk.speech <= 2:
        return False
    return first.start > walk.speech and text[first.start - 1] in "，；" and trigger.start - last.end <= 12


def _paired_before(
    text: str, agents: list[PersonPhrase], mentions: list[EventMention]
) -> list[tuple[PersonPhrase, EventMention]]:
    """Pair ``A会、B会分别由张三、李四主持``; a single ``会议由张三主持`` counts too."""
    first = agents[0].start
    by = re.compile(r"(?P<each>分别)?由$").search(text, max(0, first - 4), first)
    if by is None:
        return []
    before = [m for m in mentions if m.end <= by.start()]
    chosen: list[EventMention] = []
    edge = by.start()
    for mention in reversed(before):
        gap = text[mention.end : edge]
        if not re.fullmatch(r"[、和及与]?", gap):
            break
        chosen.insert(0, mention)
        edge = mention.start
    if not chosen:
        return []
    if by["each"] and len(chosen) >= len(agents):
        return list(zip(agents, chosen[-len(agents) :], strict=False))
    return [(agent, chosen[-1]) for agent in agents]


def _lecture(trigger: Trigger) -> EventMention | None:
    match = _LECTURE.match(trigger.word)
    if match is None or len(match["name"]) < 4:
        return None
    start = trigger.start + match.start("name")
    return EventMention(start, trigger.end, match["name"], "lecture", "object", "作")
