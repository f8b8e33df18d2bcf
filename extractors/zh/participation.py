"""Who took which part in which event: walks each sentence from left to right with the people who are about to act."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.citing import is_commentator
from extractors.zh.escorts import with_escorts
from extractors.zh.event_words import names_event
from extractors.zh.events import EventMention, find_events
from extractors.zh.heard_and_listed import opens_roster, read_delegation, read_heard, read_invited, read_roster
from extractors.zh.juries import read_jury
from extractors.zh.parts import Act, Part, Scene, Walk, event_objects
from extractors.zh.present_at import read_present
from extractors.zh.speaking import note_letters
from extractors.zh.talks import open_talks
from extractors.zh.triggers import Trigger
from extractors.zh.verb_constructions import read_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.discourse import Discourse
    from extractors.zh.people import PersonPhrase

_VOICED = re.compile(
    r"(?:^|(?<=[。；\n]))(?:会议|大会|全会|文章|通知|意见|报告|公报|决议|两国元首|双方|社论|评论|声明)(?:还|同时|一致)?(?:指出|强调|认为|要求|提出|决定|号召|称|表示)，?"
)
_HELD_TALKS = ("主持", "参加", "出席", "列席")
"""Verbs whose object talks are, which then are no verb of their own."""
_BOTH_SIDES = re.compile(
    r"时，(?:两国|双方|两位|两人|宾主)[^，。；]{0,12}(?:表示|认为|同意|商定|一致|就|回顾|强调|指出)"
)
_IN_WORDS = re.compile(r"我(?=[愿们想也还高很感赞期希相坚代])|我们|您|你们|本人(?!民)")
"""How a sentence begins that goes on with somebody's words."""
_QUOTE = re.compile(r"“[^”]{12,}”")
_DELEGATE = re.compile(r"[，；][^，。；：、]{0,8}(?:[员生工师众企业作家]|先进|优秀|党派|人士|代表、)$")
"""What a speaker is before his post (，队员代表、副主任医师陶立群作了发言; the post begins at 代表)."""
_SIGNS_WITH = re.compile(r"(?:(?:一起|一道|共同|代表[^，。；]{2,24}?)，?)?[^，。；]{0,12}?[同与和]")
"""What stands between somebody and the other side of a signing (陶立群与罗永康一起，同费鹏签署…)."""
_JOINTLY = ("共同", "一同", "一道", "一起")
_JOINT = re.compile(r"[^，。；：]{0,2}(?:等[^，。；：]{0,8})?(?:共同|一同|一道|一起)[^，。；：]{0,30}$")
_AND_THEN = re.compile(
    r"(?:等|一行)?(?:[时后])?，?(?:并|随后|会后|会见后|会谈后)(?:并|还|随后)?(?P<both>共同|一同|一起|一道)?"
)
"""Between a guest and what the host, or both, do next (会见罗永康，并共同主持…)."""
_ON_WHAT = re.compile(r"[^，。；：]{0,3}(?:就|围绕|针对|代表|从|结合|以)(?:[^，。；：《]|《[^》\n]{1,40}》){1,50}")
"""Between a fresh subject and what he tells (，秘书长陶立群就《章程》修改情况作说明)."""
_GETS = re.compile(r"(?:获得?|荣获|收到|取得|领取|领到)了?[^，。；、]{2,24}$")
_SUPPOSED = re.compile(r"(?:^|(?<=[，。；：“\n]))(?:如果|假如|倘若|一旦|要是|假设|如若)[^。；]*$")
"""What makes the rest of a sentence something that has not happened (如果成行，陶立群将会见…)."""
_GROUP_SUBJECT = re.compile(
    r"(?<=[^下][，；])(?![与和同向为对在带率陪并给])[^，。；：、与和同向为对给]{0,14}(?:代表|官兵|群众|师生|学生|人员|嘉宾|专家|干部|职工|员工|家长|市民|居民|村民|观众|负责人|企业家|委员|会员|党员)"
    r"(?:[近约共]?\d+[余多]?[人名位]|等|也|均|都|一同|一起|现场|积极|踊跃|纷纷|分别|还)*$"
)
"""A clause with a subject of its own of whom nobody is named (，各国代表现场观摩演练)."""
_REMEMBERED = re.compile(
    r"(?:同志|先生|女士|院士|教授|烈士)?(?:先进事迹|英雄事迹|模范事迹|事迹|精神|诞辰|诞生|逝世|冥诞|百年|生平|追思|遗体|牺牲|学术思想|.{0,4}艺术)"
)
"""What follows the name of somebody whom an event is named after."""


def read_participation(
    discourse: Discourse, phrases: list[PersonPhrase], triggers: list[Trigger], start: int, end: int
) -> Iterator[Part]:
    """Give the parts people and bodies take in events in one sentence; updates the current event."""
    silent = not phrases and not triggers and not names_event(discourse.text, start, end)
    if silent and not opens_roster(discourse.text, start, end):
        discourse.roster_due = False
        return
    scene = Scene(discourse, phrases, triggers, [], start, end)
    given: set[str] = set()
    for part in _read_verbs(scene):
        given.add(part.agent.name)
        yield part
    yield from read_present(scene, given)


def _read_verbs(scene: Scene) -> Iterator[Part]:
    """Give the parts that verbs and lists tell."""
    discourse, phrases, start, end = scene.discourse, scene.phrases, scene.start, scene.end
    text = discourse.text
    discourse.introduced.update(phrase.name for phrase in phrases if phrase.posts)
    discourse.commentators.update(phrase.name for phrase in phrases if is_commentator(text, phrase))
    yield from read_roster(scene)
    yield from read_jury(scene)
    scene.mentions = find_events(
        text, start, end, [p.name_end for p in phrases if not _REMEMBERED.match(text, p.name_end)]
    )
    if not scene.triggers and not scene.mentions:
        return
    note_letters(scene)
    yield from read_heard(scene)
    yield from read_delegation(scene)
    yield from read_invited(scene)
    scene.triggers = _own_verbs(scene)
    voiced = _VOICED.search(text, start, end)
    if voiced:
        scene.walk.speech = voiced.end()
    items: list[PersonPhrase | Trigger | EventMention] = [*phrases, *scene.triggers, *scene.mentions]
    for item in sorted(items, key=lambda item: (item.start, item.end)):
        if isinstance(item, EventMention):
            _mention(scene, item)
        elif isinstance(item, Trigger):
            yield from _act(scene, item)
        else:
            _introduce(scene.walk, item)
    if scene.walk.guests and _BOTH_SIDES.search(text, scene.walk.guests[-1].end, end):
        yield from _talks_of_both(scene)


def _talks_of_both(scene: Scene) -> Iterator[Part]:
    """Open the talks of which only both sides are told (在会见罗永康时，双方表示…), as the last ones with the same host."""
    hosts = scene.discourse.hosts
    met = {guest.name for guest in scene.walk.guests}
    if len(hosts) == 1 and hosts[0].name not in met:
        yield from open_talks(scene, hosts, scene.walk.guests[-1].end)


def _mention(scene: Scene, mention: EventMention) -> None:
    """Note an event that no verb has as its object: the one under way, where words say that it was held."""
    discourse = scene.discourse
    if mention.start in scene.used or scene.walk.speech >= 0 or _IN_WORDS.match(scene.text, scene.start):
        return
    if not mention.generic:
        discourse.named = mention
    if mention.pattern in ("held", "at"):
        entry = discourse.resolve_event(mention, scene.start)
        if entry is None and discourse.named is not None and mention.name == "会":
            entry = discourse.attended_event(mention, scene.start)  # 在会上, of the meeting only named so far
        if entry is not None:
            discourse.named = None
            scene.walk.event = entry
            discourse.focus(entry, topic=mention.pattern == "held" and not mention.generic)


def _introduce(walk: Walk, phrase: PersonPhrase) -> None:
    """Note somebody who is about to act, alone or with those before."""
    if phrase.start < walk.met:
        return
    if phrase.linked and walk.group and not walk.acted:
        walk.group.append(phrase)
        return
    if walk.group and not walk.acted and not phrase.oblique:
        walk.outer = walk.group
    if phrase.oblique:
        if walk.acted and not phrase.invites:
            walk.group, walk.acted = [], False
        return
    walk.group, walk.acted = [phrase], False


def _act(scene: Scene, trigger: Trigger) -> Iterator[Part]:
    """Give the parts that one verb tells, unless it stands in somebody's speech or belongs to an object."""
    walk, text = scene.walk, scene.text
    if 0 <= walk.speech < trigger.start and not _fresh_subject(text, walk, trigger):
        return
    if trigger.start < walk.deaf or _SUPPOSED.search(text, scene.start, trigger.start):
        return
    if walk.acted and trigger.kind in ("attend", "visit") and _GROUP_SUBJECT.search(text, scene.start, trigger.start):
        return
    agents = [agent for agent in (walk.last if walk.acted else walk.group) if not agent.oblique]
    if agents and walk.outer and not walk.acted and _together(text, walk.outer[-1], agents, trigger):
        agents = [*walk.outer, *agents]
    if agents and walk.last and not walk.acted:
        agents = _from_talks(scene, agents, trigger)
    objects: list[EventMention] = []
    if trigger.kind in ("attend", "chair"):
        objects = event_objects(trigger, scene.mentions, scene.triggers, text)
    escorted = bool(walk.escorts)
    parts = read_verb(scene, Act(trigger, agents, objects))
    yield from with_escorts(scene, parts) if escorted else parts


def _from_talks(scene: Scene, agents: list[PersonPhrase], trigger: Trigger) -> list[PersonPhrase]:
    """Give who does what is told next of those who hold talks: the host, or both (会见罗永康，并共同主持…); else who stands before."""
    event, walk = scene.walk.event, scene.walk
    if event is None or event.type != "talks" or agents[0].name not in event.people or agents[0] in walk.last:
        return agents
    goes_on = _AND_THEN.fullmatch(scene.text, agents[-1].end, trigger.start)
    if goes_on is None or trigger.kind not in ("attend", "chair", "speak"):
        return agents
    both = goes_on["both"] or trigger.word.startswith(_JOINTLY)
    return [*walk.last, *(agents if both else ())]


def _own_verbs(scene: Scene) -> list[Trigger]:
    """Give the verbs of the sentence itself: not those inside posts, names of events and quotations."""
    quotes = [match.span() for match in _QUOTE.finditer(scene.text, scene.start, scene.end)]
    own = [t for t in scene.triggers if not (_covered(t, scene, quotes) or _is_received(scene, t))]
    return [trigger for trigger in own if not _keeps_away(scene.text, trigger, own)]


def _covered(trigger: Trigger, scene: Scene, quotes: list[tuple[int, int]]) -> bool:
    if any(p.start <= trigger.start < p.end for p in scene.phrases):
        return True
    if trigger.kind == "talk" and scene.text.endswith(_HELD_TALKS, scene.start, trigger.start):
        return True  # 共同主持会晤, 参加会谈
    if any(m.start <= trigger.start < m.end and not m.generic and m.pattern != "loose" for m in scene.mentions):
        return True
    return any(left <= trigger.start < right for left, right in quotes)


def _is_received(scene: Scene, trigger: Trigger) -> bool:
    """Tell whether somebody gets what others hand over (陶立群获得协会颁发的奖)."""
    given = trigger.word.startswith("颁") and scene.text.startswith("的", trigger.end)
    return given and _GETS.search(scene.text, scene.start, trigger.start) is not None


def _keeps_away(text: str, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Tell whether a verb only says why somebody did not come (因在外考察未能到会)."""
    return any(
        other.kind == "absent" and trigger.end <= other.start and "，" not in text[trigger.end : other.start]
        for other in triggers
    )


def _together(text: str, outer: PersonPhrase, agents: list[PersonPhrase], trigger: Trigger) -> bool:
    """Tell whether two act as one: ``陶立群在京同罗永康共同出席…``."""
    first = agents[0].start
    if trigger.word.startswith("签") and _SIGNS_WITH.fullmatch(text, outer.end, first) and not outer.oblique:
        return True
    return (
        (trigger.word.startswith(_JOINTLY) or _JOINT.match(text, agents[-1].end, trigger.start) is not None)
        and text[first - 1] in "同与和"
        and not outer.oblique
        and text.find("，", outer.end, first) < 0
    )


_BY_WHOM = re.compile(
    r"[，；](?:[\u4e00-\u9fff]{0,6}(?:会议?|仪式|活动|典礼|论坛|讲座|培训|[开闭]幕式|开班式|比赛|决赛))?(?:分别)?由$"
)
"""What says by whom a meeting is chaired, behind what somebody read out there (宣读决定，大会由陶立群主持)."""


def _fresh_subject(text: str, walk: Walk, trigger: Trigger) -> bool:
    """Tell whether behind a speech a new clause begins with its own subject right before the verb (，李四主持会议)."""
    if trigger.word.endswith("电话") and walk.group and walk.group[0].start >= walk.speech:
        return True  # 声明说，陶立群与罗永康通电话: what happened, whoever tells it
    if not walk.group or walk.acted or trigger.kind in ("say", "talk", "visit"):
        return False
    first, last = walk.group[0], walk.group[-1]
    if first.start - walk.speech <= 2:
        return False
    if trigger.kind == "chair" and _BY_WHOM.search(text, max(walk.speech, first.start - 12), first.start):
        return True
    opens = text[first.start - 1] in "，；" or _DELEGATE.search(text, walk.speech, first.start) is not None
    return (
        first.start > walk.speech
        and opens
        and (trigger.start - last.end <= 12 or _ON_WHAT.fullmatch(text, last.end, trigger.start) is not None)
    )
