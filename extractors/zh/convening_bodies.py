"""Which bodies stand before a verb of organising, listed ones too, over dates, places and themes between (县水利局5月6日在青禾镇召开)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.date_patterns import NEAR_DAY, PART_OF_DAY, PLAIN_DAY
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.short_companies import is_short_company

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.triggers import Trigger

_NO_BODY = re.compile(
    r"^(?:[\u4e00-\u9fff]{0,2}部署$|大?使馆$|使团$|驻外|[^，。]*驻[多各]国|两|双|各|多|全[市省县区国镇]$)|(?:办公会|会长会|座谈会|茶话会|研讨会|报告会|例会|推进会|表彰会|总结会|工作会|全会|晚会|论坛|大会|会议|年会|活动|仪式|双方|两地|峰会|奥运会|冬奥会|亚运会|世博会|全运会|运动会|博览会)$"
)
_DATE_LEAD = re.compile(r"\s*(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至" + PLAIN_DAY + r")?(?:上午|下午|晚)?，?")
_WHEN = re.compile(
    r"[于在]?(?:当地时间|北京时间)?(?:\d{4}年)?(?:"
    + PLAIN_DAY
    + r"|\d{1,2}月(?:[上中下]旬|[初中底末])?)(?:[至到—-]"
    + PLAIN_DAY
    + r")?(?:（[^（）]{1,6}）)?"
    + PART_OF_DAY
    + r"*(?:\d{1,2}[：:时点](?:\d{2}分?)?(?:[-—至到]\d{1,2}[：:时点](?:\d{2}分?)?)?)?，?$"
    + rf"|(?<=[^今昨明当])(?:{NEAR_DAY}|今明两天|第二天|次日|同日|本月{PLAIN_DAY}{PART_OF_DAY}?)$"
    + r"|(?:[今昨当]晚|今早|今晨|[上本]周[一二三四五六日末]?|(?<=[^一两三几每])周[一二三四五六日]|[上本]月|月[初中底]|年[初底]|不久前|前不久)$"
    + rf"|{PART_OF_DAY}(?:\d{{1,2}}[：:时点](?:\d{{2}}分?)?)?$"
)
_AT_PLACE = re.compile(
    r"(?:在|于|假座|假(?![期日如设使])|赴|前往|来到|(?<=[\u4e00-\u9fff])(?<![感得达收接直签遇从])到(?![场会期年月底今目后])|深入|走进|进驻)[^，。；、]{2,24}$|在[京沪津渝穗深宁杭汉蓉邕筑榕]$"
)
_AT_PLACES = re.compile(
    r"(?:(?<=陆续)|(?<=分别)|(?<=先后)|(?<=依次)|(?<=同时))在[^，。；、]{2,14}(?:[、和及][^，。；、]{2,14})+$"
    r"|(?:深入|走进|进驻)[^，。；、]{2,14}(?:[、和及][^，。；、]{2,14})+$"
)
"""Several places at which somebody meets in turn, or to which those go who do something there (走进学校、社区开展)."""
_OPENS_CLAUSE = frozenset("，。；：！\n \u3000|｜】")
_ABOUT = re.compile(r"(?:就|围绕|以(?![下及来上])|针对|聚焦)[^，。；：]{2,70}(?:为主题)?，?$")
_FOR_WHOM = re.compile(r"(?<![作成认以称定分变视行因])为(?!期|主)[^，。；：]{2,30}$")
"""For whom something is held (协会为老会长陶立群举行座谈会)."""
_BY_BODY = re.compile(r"(?:举办|主办|承办)的")
"""What makes a body behind 在 the one that organises (在南陵大学举办的论坛上), not the place."""
_CALLED_BY = re.compile(r"(?:召开|举行)的")
_OFFICE = re.compile(
    r"(?:(?<![总支医院])(?<!俱乐)(?<!门诊)(?<!营业)(?<!项目)(?<!指挥)部|委|局|署|(?<![乐大宴会展餐舞歌客前门])厅|(?<![承主协待])办|办公室|政府|委员会|协会|学会|商会|联合会|党组|人大常委会|政协|组委会|机制)(?:（[^（）\n]{1,12}）)?$"
)
"""The end of a body behind 在 that calls a meeting rather than gives the room for it (在教育局举行的发布会上)."""
_BY_BODIES = re.compile(r"(?:联合|共同)(?:举办|主办|承办|发起|召开|举行)的")
"""What makes those behind 在 ones that do not give the place (在A和B联合主办的论坛上)."""
_PLANNED = re.compile(r"(?:谨订|谨定|预定|计划|定|订|拟|将)$")
_JOINTLY = re.compile(r"联合(?!会|国|体|总|党|工会|社|大学|学院|商会|协会|集团|公司|银行|重工|利华|办)|会同|携手")
"""What stands between two bodies that organise something together (县红十字会联合县人民医院)."""
_WITH = re.compile(r"联合|会同|携手|联手|协同|偕同")
"""The same where the second body begins with a place (南陵大学联合宜宾市文旅局)."""
_IN_BRACKETS = re.compile(r"（[^（）]{2,20}）$")
_CLAUSE = re.compile(r"(?:[^，。；：“《（]|（[\u4e00-\u9fff]{2,6}）)*")
_SENDS = re.compile(r"组织(?![部处科办法]|委员|机构|人事)|邀请|召集|发动|动员|抽调|选派|安排")
"""What a body does to those with whom it holds something (区纪委组织机关干部，在党校召开…)."""
_WELCOMES = re.compile(r"(?:迎来|接待|喜迎)了?(?=[^，。；\n]{4,60}(?:一行|到访|来访|考察|参观|调研|交流))")
_OPENING = 44
"""How far from the beginning of a sentence it tells who is welcomed."""
CONVENING = ("召开", "举行", "组织召开")
_TOGETHER = ("联合", "共同")
_BESIDE = frozenset("和与及、由")
"""What stands before the last of several that organise something together."""
_HOLDING = (*CONVENING, "举办", "召集", "主持召开")
_ADVERB = re.compile(
    r"(?:首次|首度|再次|继续|如期|精心|独家|专门|紧急|连夜|专题|及时|线上|联合|共同|隆重|成功|正式|集中|顺利|牵头|一起|一道|一同|合力|主动|(?:发文)?部署|随即|随后|接着|适时|按期|先后|日前|近日|还|也|将)$"
)
_SOON = re.compile(r"[将还也拟]$")
"""What stands before the place where something is to be held (我院还将在门诊大厅举办)."""


def convening_body(text: str, triggers: Sequence[Trigger], start: int) -> tuple[int, int] | None:
    """Give the body that a sentence opens with and that convenes or holds something or welcomes guests, to which bare posts behind it belong."""
    held = [trigger for trigger in triggers if trigger.kind == "organise"]
    verb = _verb_of_holding(held) if held else _verb_of_welcome(text, start)
    bodies = list(bodies_before(text, start, verb)) if verb is not None else []
    return bodies[-1] if bodies else None


def _verb_of_holding(held: Sequence[Trigger]) -> int | None:
    """Give where a verb begins before which one body stands that convenes or holds something."""
    told = held[0]
    first = held[1] if told.word == "组织" and held[1:] and held[1].start == told.end else told  # 组织召开
    alone = not any(trigger.word.endswith(("承办", "协办", "主办")) for trigger in held[1:])
    if first.word not in _HOLDING and not (first.word == "主办" and alone):
        return None
    return told.start


def _verb_of_welcome(text: str, start: int) -> int | None:
    """Give where a sentence says near its beginning that guests come (南陵集团|迎来省工商联主席陶立群一行，总经理…)."""
    welcomes = _WELCOMES.search(text, start, start + _OPENING)
    return welcomes.start() if welcomes is not None else None


def joint_of(text: str, left: int, right: int) -> re.Match[str] | None:
    """Give the word that joins two bodies in what looks like one (县红十字会联合县人民医院)."""
    joint = _JOINTLY.search(text, left + 2, right - 2)
    return joint if joint and ends_like_organisation(text[left : joint.start()]) else None


def bodies_before(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the bodies that stand as the subject of an organising verb, listed ones too."""
    position = end
    jointly = text.startswith(_TOGETHER, end) or text.endswith(_TOGETHER, start, end)
    while adverb := _ADVERB.search(text, max(start, position - 4), position):
        position = adverb.start()
    topic = _ABOUT.search(text, max(start, position - 80), position)
    if topic and topic.start() > start:
        position = topic.start()
    whom = _FOR_WHOM.search(text, max(start, position - 34), position)
    if whom and ends_like_organisation(text[start : whom.start()]):
        position = whom.start()
    position = _before_date(text, start, position)
    reach = max(start, position - 42)
    place = _AT_PLACE.search(text, reach, position) or _AT_PLACES.search(text, reach, position)
    held_by = place is not None and (
        _BY_BODIES.match(text, end) is not None
        or (_BY_BODY.match(text, end) is not None and ends_strongly(text[place.start() + 1 : position]))
        or (_CALLED_BY.match(text, end) is not None and _OFFICE.search(text, place.start() + 1, position) is not None)
    )
    if place and not held_by:
        position = place.start()
        if text[position - 1] in "，；" or position == start:
            yield from _leading_body(text, start, position)
            return
        while soon := _SOON.search(text, max(start, position - 2), position):
            position = soon.start()
    position = _before_date(text, start, position)
    paren = _IN_BRACKETS.search(text, start, position)
    if paren:
        position = paren.start()
    while position > start:
        left = organisation_start(text, position, start)
        if left >= position or _NO_BODY.search(text[left:position]):
            return
        opens = left == start or text[left - 1] in _OPENS_CLAUSE or (jointly and text[left - 1] in _BESIDE)
        if not (ends_like_organisation(text[left:position]) or (opens and is_short_company(text[left:position]))):
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
        together = _WITH.search(text, max(start, left - 2), left)
        if together is None:
            return
        position = together.start()


def _leading_body(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the body that opens a sentence whose verb comes clauses later (省政协聚焦…，在…开展…)."""
    lead = _DATE_LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    clause = _CLAUSE.match(text, begin, end)
    stop = clause.end() if clause else begin
    sends = _SENDS.search(text, begin + 2, stop)
    if sends and ends_strongly(text[begin : sends.start()]):
        yield begin, sends.start()
        return
    for right in range(min(stop, begin + 30), begin + 1, -1):
        if ends_like_organisation(text[begin:right]):
            left = organisation_start(text, right, begin)
            yield (left if text.endswith("产生的", begin, left) else begin), right
            return


def _before_date(text: str, start: int, position: int) -> int:
    """Step left over a date that stands between a body and its verb, unless the date opens the sentence."""
    when = _WHEN.search(text, max(start, position - 30), position)
    if when is None or when.start() <= start:
        return position
    planned = _PLANNED.search(text, max(start, when.start() - 3), when.start())
    return planned.start() if planned else when.start()
