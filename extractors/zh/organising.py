"""Who organises: bodies before 召开, 举办, 主办 …, and people who convene a meeting (某人组织召开…)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.date_patterns import PLAIN_DAY
from extractors.zh.events import is_common_event
from extractors.zh.guests import receive_guests
from extractors.zh.organisations import ends_like_organisation, ends_strongly, organisation_start
from extractors.zh.parts import Part, event_objects, is_noun_of_asking

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.discourse import EventEntry
    from extractors.zh.events import EventMention
    from extractors.zh.parts import Scene
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger
    from ontology.facts import Relation

_NO_BODY = re.compile(
    r"^(?:大?使馆$|使团$|驻外|[^，。]*驻[多各]国|两|双|各|多|全[市省县区国镇]$)|(?:办公会|会长会|座谈会|茶话会|研讨会|报告会|例会|推进会|表彰会|总结会|工作会|全会|晚会|论坛|大会|会议|年会|活动|仪式|双方|两地|峰会|奥运会|冬奥会|亚运会|世博会|全运会|运动会|博览会)$"
)
_DATE_LEAD = re.compile(r"\s*(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至" + PLAIN_DAY + r")?(?:上午|下午|晚)?，?")
_WHEN = re.compile(
    r"[于在]?(?:\d{4}年)?(?:"
    + PLAIN_DAY
    + r"|\d{1,2}月)(?:[至到—-]"
    + PLAIN_DAY
    + r")?(?:（[^（）]{1,6}）)?(?:全天|上午|下午|晚间|晚上|晚|中午)*(?:\d{1,2}[：:时点](?:\d{2}分?)?(?:[-—至到]\d{1,2}[：:时点](?:\d{2}分?)?)?)?，?$"
    r"|(?<=[^今昨明当])(?:[今昨当]天|[今昨当前]日)(?:上午|下午|晚上|晚)?$"
    r"|(?:上午|下午|晚上|晚间?|中午)(?:\d{1,2}[：:时点](?:\d{2}分?)?)?$"
)
_AT_PLACE = re.compile(
    r"(?:在|于|假座|假(?![期日如设使])|赴|前往|来到|(?<=[\u4e00-\u9fff])(?<![感得达收接直签遇从])到(?![场会期年月底今目后])|深入|走进|进驻)[^，。；、]{2,24}$|在[京沪津渝穗深宁杭汉蓉邕筑榕]$"
)
_ABOUT = re.compile(r"(?:就|围绕|以(?![下及来上])|针对|聚焦)[^，。；：]{2,70}(?:为主题)?，?$")
_FOR_WHOM = re.compile(r"(?<![作成认以称定分变视行因])为(?!期|主)[^，。；：]{2,30}$")
"""For whom something is held (协会为老会长陶立群举行座谈会)."""
_BY_BODY = ("举办的", "主办的", "承办的")
"""What makes a body behind 在 the one that organises (在南陵大学举办的论坛上), not the place."""
_PLANNED = re.compile(r"(?:谨订|谨定|预定|计划|定|订|拟|将)$")
_SPONSOR = ("主办", "承办", "协办", "联办")
_SPONSORED = re.compile(r"(?:[、，][^。；：]{2,40}?(?:主办|承办|协办|支持|指导))*的[^，。；：、]{0,8}")
_NUMBERED_STUDY = re.compile(r"(?:\d{4}年)?第[一二三四五六七八九十百\d]+次(?:专题|集体)学习")
_ORDINAL_STUDY = re.compile(r"(?:\d{4}年)?(?:第[一二三四五六七八九十百\d]+次)?(?:专题|集体)学习")
_MEETINGS = ("会议", "全体会议", "全会", "例会")
_JOINTLY = re.compile(r"联合(?!会|国|体|总|党|工会|社|大学|学院|商会|协会|集团|公司|银行|重工|利华|办)|会同|携手")
"""What stands between two bodies that organise something together (县红十字会联合县人民医院)."""

_GOING = ("开展", "组织开展", "参加")
_LED = re.compile(r"率|带队|带领|赴")
"""What makes those who lead a group somewhere take part in what it does there (率考察团赴…开展招商活动)."""

_GOES_TO = re.compile(
    r"(?:同志|等|一行|等一行)*(?:先后|分别|专程|又)?(?:到|来到|赴|深入|走进|前往)[^，。；：、]{2,24}(?:，)?"
)
"""Between somebody and what he does where he goes (陶立群到项目部开展“送清凉”活动)."""
_SENT = re.compile(
    r"[^，。；：“《]{1,24}?(?:(?:赴|到|前往|走进|深入|在)[^，。；：“《]{2,20}?)?(?:(?:开展|参加|参与|观看|聆听)(?:了)?"
    r"|(?P<deed>(?:集中|实地|集体|专题)?(?:视察|考察|调研|参观|走访|慰问|观摩|巡查|督查|检查)(?!团|组)[^，。；：\n]{0,24}))"
)
_SENDS = re.compile(r"组织(?![部处科办法]|委员|机构|人事)|邀请|召集|发动|动员|抽调|选派|安排")
"""What a body does to those with whom it holds something (区纪委组织机关干部，在党校召开…)."""
_RECEIVING = ("仪式", "宴会", "招待会", "酒会", "晚宴", "午宴")
"""What somebody holds for guests rather than presides over."""
_TO_THE_PRESS = ("记者会", "发布会", "吹风会", "媒体见面会")
"""What somebody who calls it speaks at."""
_CONVENING = ("召开", "举行", "组织召开")
_HOLDING = (*_CONVENING, "举办", "召集", "主持召开")
_NAMED_KIND = re.compile(
    r"(?:座谈|现场|推进|调度|恳谈|专题|办公|协调|总结|表彰|动员|汇报|分析|研讨|交流|反馈|听证|部署|点评|通报|联席|见面|评审|论证)会$|专题讲座$"
)
"""Meetings that are told of as another one when they are convened, even where nobody says by whom."""

_TELLING = 5
"""How long the name of an event is at least that is told of as held besides."""
_THEN = re.compile(r"当晚|期间|同期|其间|会前|会后|前一天|前夕|前一晚")
"""What tells that a numbered meeting was held too, and is not only planned or spoken of."""

_NOT_HELD = re.compile(
    r"(?:要求|呼吁|建议|请求|提议|敦促|申请|拒绝|反对|取消|推迟|暂停|延期|择期)(?:[^。；：\n“]{0,40}，)?[^，。；：\n]{0,16}$"
)
"""What tells before a verb of convening that the meeting is only asked for, or called off."""
_AND_CONVENED = re.compile(r"[，；](?:并|还|又|随后|会后|接着|其间|期间)[^，。；：、]{0,30}$")
"""What stands before the verb where somebody who has acted convenes a meeting as well (，并于28日在青禾镇召开)."""
_ADVERB = re.compile(
    r"(?:首次|首度|再次|继续|如期|精心|独家|联合|共同|隆重|成功|正式|集中|顺利|牵头|一起|一道|一同|合力|主动|随即|随后|接着|适时|按期|先后|日前|近日|还|也|将)$"
)


def read_organising(scene: Scene, trigger: Trigger) -> Iterator[Part]:
    """Give the parts of the bodies, or the people, that organise the event a verb is about."""
    text, discourse, walk, start = scene.text, scene.discourse, scene.walk, scene.start
    bodies = list(bodies_before(text, start, trigger.start))
    event = _convened(scene, trigger, bodies)
    if event is None and bodies and trigger.word == "组织":
        event = _sent(scene, trigger)
    goes_on = walk.acted and not bodies and _AND_CONVENED.search(text, max(start, trigger.start - 40), trigger.start)
    agents = [a for a in (walk.last if goes_on else [] if walk.acted else walk.group) if not a.oblique]
    if event is not None and (acting := list(_by_people(scene, trigger, agents, event))):
        yield from acting
        yield from _listed(scene, trigger, agents)
        yield from receive_guests(scene, trigger, agents, event)
        scene.acted(agents)
        return
    if trigger.word.endswith(_SPONSOR):
        if (mention := _sponsored(text, scene.mentions, trigger, bodies)) is not None:
            scene.take([mention])
            event = discourse.attended_event(mention, start)
            if event is not None:
                walk.event = event
                discourse.focus(event, topic=not mention.generic)
        event = event or walk.event or discourse.current
    if event is None:
        return
    for left, right in bodies:
        if any(left <= agent.name_start < right for agent in agents):
            continue
        entry = discourse.registry.resolve(text[left:right], left, (left, right))
        event.hosts.add(text[left:right])
        event.held_by = event.held_by or entry
        yield Part(entry, "organised", event, left, trigger.end, "organise")


def _listed(scene: Scene, trigger: Trigger, agents: list[PersonPhrase]) -> Iterator[Part]:
    """Give people who convene several meetings at once their parts in those listed behind the first (举行A会议、B会议)."""
    for mention in event_objects(trigger, scene.mentions, [], scene.text)[1:]:
        event = None if mention.generic else scene.discourse.attended_event(mention, scene.start)
        if event is not None:
            scene.take([mention])
            yield from _by_people(scene, trigger, agents, event)


def _convened(scene: Scene, trigger: Trigger, bodies: list[tuple[int, int]]) -> EventEntry | None:
    """Give the event that is the verb's object, where somebody holds it, or a day or its kind says that it is told anew."""
    text, discourse, start = scene.text, scene.discourse, scene.start
    objects = event_objects(trigger, scene.mentions, [], text)
    opens = (
        trigger.word in _CONVENING
        and bool(objects)
        and (_NAMED_KIND.search(objects[0].name) or _NUMBERED_STUDY.fullmatch(objects[0].name)) is not None
    )
    telling = bool(objects) and not objects[0].generic and len(objects[0].name) >= _TELLING
    if not opens and telling and trigger.word in (*_CONVENING, "举办"):
        opens = _THEN.search(text, start, trigger.start) is not None
    if not objects or not (
        bodies or scene.walk.group or opens or discourse.topic is None or discourse.date_before(trigger.end, start)
    ):
        return None
    asked = _NOT_HELD.search(text, max(start, trigger.start - 60), trigger.start)
    if asked is not None and not is_noun_of_asking(text, start, asked.start()):
        scene.take(objects)
        return None
    scene.take(objects)
    named = _own_meeting(text, objects[0], bodies)
    if named is not None:
        event: EventEntry | None = discourse.open_event(named, "meeting", (objects[0].start, objects[0].end), start)
        if event is not None:
            event.forms.append(objects[0].name)
    else:
        event = discourse.resolve_event(objects[0], start)
        if (
            event is not None
            and not trigger.word.endswith(_SPONSOR)
            and (whose := _another_host(scene, event, objects[0], bodies))
        ):
            span = (objects[0].start, objects[0].end)
            event = discourse.open_event(whose + objects[0].name, objects[0].type, span, start)
            event.forms.append(objects[0].name)
    if event is not None:
        scene.walk.event = event
        passing = opens and not (bodies or scene.walk.group)
        looks_back = discourse.topic is not None and (passing or text.startswith("的", trigger.end))
        discourse.focus(event, topic=named is not None or not (objects[0].generic or looks_back))
    return event


def _another_host(scene: Scene, event: EventEntry, mention: EventMention, bodies: list[tuple[int, int]]) -> str | None:
    """Give who holds an event of a common name of their own, where others held the one told before (B馆也举行招待会)."""
    text, agents = scene.text, [person for person in scene.walk.group if not person.oblique and not scene.walk.acted]
    if not is_common_event(mention.name):
        return None
    if bodies:
        names = {text[left:right] for left, right in bodies}
        return text[slice(*bodies[0])] if event.hosts and not event.hosts & names else None
    if agents and mention.name.endswith(_TO_THE_PRESS):
        others = event.people and not event.people & {agent.name for agent in agents}
        return agents[0].name if others else None
    return None


def _sent(scene: Scene, trigger: Trigger) -> EventEntry | None:
    """Give what a body has others do: ``组织代表视察…``, ``组织人员赴…开展志愿服务``."""
    sent = _SENT.match(scene.text, trigger.end, scene.end)
    if sent is None:
        return None
    if sent["deed"]:
        span = (trigger.start, sent.end())
        event = scene.discourse.open_event(scene.text[slice(*span)], "visit", span, scene.start)
        event.forms.extend(form for form in (sent["deed"],) if form not in event.forms)
    else:
        mention = next((m for m in scene.mentions if sent.end() <= m.start <= sent.end() + 2), None)
        if mention is None:
            return None
        scene.take([mention])
        found = scene.discourse.attended_event(mention, scene.start)
        if found is None:
            return None
        event = found
    scene.walk.event = event
    scene.discourse.focus(event, topic=True)
    return event


def _by_people(scene: Scene, trigger: Trigger, agents: list[PersonPhrase], event: EventEntry) -> Iterator[Part]:
    """Give the parts of people who convene a meeting, or lead a group to what it does."""
    if not agents:
        return
    between = scene.text[agents[-1].end : trigger.start]
    if again := _AND_CONVENED.search(between):
        between = between[again.start() + 1 :]
    if scene.text.startswith("的", trigger.end) and "在" in between:
        return  # 在昨天举行的发布会上: where it is held, not by whom
    if trigger.word in (*_CONVENING, "召集") and "，" not in between:
        relation: Relation = "chaired"
        if (
            event.type == "talks"
            or event.name.endswith(_RECEIVING)
            or any(scene.text[agent.start - 1] in "同与" for agent in agents[1:])
        ):
            relation = "attended"
        elif event.name.endswith(_TO_THE_PRESS):
            relation = "spoke"
        for agent in agents:
            yield Part(agent, relation, event, agent.name_start, trigger.end, "convened")
    elif trigger.word in _GOING and (_LED.search(between) or _GOES_TO.fullmatch(between)):
        for agent in agents:
            event.people.add(agent.name)
            yield Part(agent, "attended", event, agent.name_start, trigger.end, "led")


def _sponsored(
    text: str, mentions: list[EventMention], trigger: Trigger, bodies: list[tuple[int, int]]
) -> EventMention | None:
    """Give the event that a verb of sponsoring is about: ``EVENT由A主办`` or ``由A主办、B承办的EVENT``."""
    subject = bodies[-1][0] if bodies else trigger.start
    if text.endswith("由", 0, subject):
        before = [mention for mention in mentions if mention.end == subject - 1]
        if before:
            return before[-1]
    behind = next((mention for mention in mentions if mention.start >= trigger.end), None)
    if behind is not None and _SPONSORED.fullmatch(text, trigger.end, behind.start):
        return behind
    return None


def _own_meeting(text: str, mention: EventMention, bodies: list[tuple[int, int]]) -> str | None:
    """Name the meeting of which no more is told than whose it is (省委常委会召开会议: 省委常委会会议)."""
    if len(bodies) != 1 or mention.verb not in ("召开", "举行", "进行", "组织", "开展"):
        return None
    if mention.name not in _MEETINGS and _ORDINAL_STUDY.fullmatch(mention.name) is None:
        return None
    left, right = bodies[0]
    return text[left:right] + mention.name if right - left >= 4 else None


def _leading_body(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the body that opens a sentence whose verb comes clauses later (省政协聚焦…，在…开展…)."""
    lead = _DATE_LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    clause = re.compile(r"(?:[^，。；：“《（]|（[\u4e00-\u9fff]{2,6}）)*").match(text, begin, end)
    stop = clause.end() if clause else begin
    sends = _SENDS.search(text, begin + 2, stop)
    if sends and ends_strongly(text[begin : sends.start()]):
        yield begin, sends.start()
        return
    for right in range(min(stop, begin + 30), begin + 1, -1):
        if ends_like_organisation(text[begin:right]):
            yield begin, right
            return


def _before_date(text: str, start: int, position: int) -> int:
    """Step left over a date that stands between a body and its verb, unless the date opens the sentence."""
    when = _WHEN.search(text, max(start, position - 30), position)
    if when is None or when.start() <= start:
        return position
    planned = _PLANNED.search(text, max(start, when.start() - 3), when.start())
    return planned.start() if planned else when.start()


def convening_body(text: str, triggers: Sequence[Trigger], start: int) -> tuple[int, int] | None:
    """Give the body that a sentence opens with and that convenes or holds something, to which bare posts behind it belong."""
    held = [trigger for trigger in triggers if trigger.kind == "organise"]
    first = held[0] if held else None
    alone = not any(trigger.word.endswith(("承办", "协办", "主办")) for trigger in held[1:])
    if first is None or (first.word not in _HOLDING and not (first.word == "主办" and alone)):
        return None
    bodies = list(bodies_before(text, start, first.start))
    return bodies[-1] if bodies else None


def joint_of(text: str, left: int, right: int) -> re.Match[str] | None:
    """Give the word that joins two bodies in what looks like one (县红十字会联合县人民医院)."""
    joint = _JOINTLY.search(text, left + 2, right - 2)
    return joint if joint and ends_like_organisation(text[left : joint.start()]) else None


def bodies_before(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the bodies that stand as the subject of an organising verb, listed ones too."""
    position = end
    while adverb := _ADVERB.search(text, max(start, position - 4), position):
        position = adverb.start()
    topic = _ABOUT.search(text, max(start, position - 80), position)
    if topic and topic.start() > start:
        position = topic.start()
    whom = _FOR_WHOM.search(text, max(start, position - 34), position)
    if whom and ends_like_organisation(text[start : whom.start()]):
        position = whom.start()
    position = _before_date(text, start, position)
    place = _AT_PLACE.search(text, max(start, position - 42), position)
    held_by = place is not None and text.startswith(_BY_BODY, end) and ends_strongly(text[place.start() + 1 : position])
    if place and not held_by:
        position = place.start()
        if text[position - 1] in "，；" or position == start:
            yield from _leading_body(text, start, position)
            return
    position = _before_date(text, start, position)
    paren = re.compile(r"（[^（）]{2,20}）$").search(text, start, position)
    if paren:
        position = paren.start()
    while position > start:
        left = organisation_start(text, position, start)
        if left >= position or not ends_like_organisation(text[left:position]) or _NO_BODY.search(text[left:position]):
            return
        joint = joint_of(text, left, position)
        if joint:
            yield left, joint.start()
            yield joint.end(), position
        else:
            yield left, position
        if left > start and text[left - 1] in "、和与":
            position = left - 1
            continue
        return
