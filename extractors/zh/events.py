"""Event mentions: meetings, ceremonies, talks, visits … as a sentence names them, with date and place where it tells.

Each pattern is a construction of official news: ``NAME 5月29日在本溪召开``, ``召开NAME``, ``出席NAME``, ``在NAME上``,
``主持NAME``, and for visits and talks the clause itself (``到…调研``, ``会见…``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh.event_kinds import GENERIC, event_type
from extractors.zh.event_words import goes_on_to, heads_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ontology.facts import EventType

_DATE = (
    r"(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号](?:(?:至|到|-|—)(?:\d{1,2}月)?\d{1,2}[日号])?|昨[天日]|今[天日]|近日|日前|当[天日]|前[天日]|明[天日]|\d{4}年\d{1,2}月(?:份)?)"
    r"(?:（[^（）]{1,12}）)?(?:上午|下午|晚间|晚上|晚|中午|凌晨|傍晚|早上|早晨)?"
)
_HELD = r"(?:召开|举行|举办|开幕|闭幕|落幕|启幕|启动|开启|开班|结业|开讲|揭幕|上演|收官|结束|拉开帷幕|进行|开营|落下帷幕|圆满结束)(?!之际|前夕|之前|前[，夕]|在即)"
_MANNER = r"(?:以?线上(?:线下|与线下)?(?:相结合|结合)?(?:的?(?:方式|形式))?|同步|如约|隆重|正式|顺利|成功|圆满|如期|如约|胜利|热烈|联合|共同|同时|继续|盛大)*"
_HELD_BEHIND = re.compile(
    rf"(?:（[^（）\n]{{1,12}}）)?(?:(?:在)?(?:圆满|胜利|顺利)*完成了?(?:大会|会议)?(?:各项|全部|预定|既定)*(?:会议|大会)?(?:的)?(?:各项|全部|预定|既定)*(?:议程|任务)(?:之?后)?，?)?(?:，(?=\d)|，?(?:已|已经|现已|将)?[于在](?=\d))?(?:，?(?:当地|北京)时间)?(?P<when>{_DATE})?[，]?(?:(?:在|于)(?P<place>(?!\d{{4}}年)[^，。；：\n]{{1,24}}?))?(?:{_DATE})?(?:以[^，。；：\n]{{2,16}}?(?:方式|形式))?{_MANNER}(?P<verb>{_HELD})"
)
_DECIDES_BEHIND = re.compile(
    rf"(?:(?P<when>{_DATE})，?|(?<=次会议)，?(?=经?(?:投票|表决|审议|研究)*，?(?:决定)?(?:任命|免去)))(?P<place>)(?:经)?(?:表决|审议|投票|研究)*(?:通过|表决|审议|作出|决定|，?任命|，?免去)"
)
"""What says of a session that it was held (全体会议20日通过决议)."""
_REFERRED = re.compile(
    r"(?:(?:上|期间|时)?(?:所作)?的|(?:上|期间|时)(?=[^，。；]{0,8}精神))?(?:一?系列)?(?:重要)?(?:讲话|指示|批示|精神|论述|要求|致辞)|(?:重要)?(?:讲话)?精神"
)
_AT_BEHIND = re.compile(r"(?:上|期间|中(?!心)|时(?!期|间)|现场|后(?!勤)|开始前|结束)")
_SPEAKS_BEHIND = re.compile(
    r"致[辞词欢开闭]|发表[^，。；]{0,12}(?:演讲|讲话|致辞)|[作做](?:了|主旨|主题|专题|大会)*(?:报告|发言|演讲)|(?:主旨|主题)?演讲"
)
"""What makes 在 and the name of an event the place of a speech (在研讨会致辞)."""
_AT = re.compile(r"在(?!线(?![上下]))")
_STUDIES = re.compile(r"[\u4e00-\u9fff]{3,}[组会委府局院部厅](?:集体|专题)学习$")
_STUDIED = re.compile(r"了?(?:《|“|习近平|党的|中央|全国|全省|省委|有关|关于|新修订|宪法)")
"""What is studied, behind the verb (县政府党组集体学习了《…》)."""
_VERB = re.compile(
    r"(?:主持召开|组织召开|联合召开|共同召开|召开|开启|举行|举办|主办|承办|协办|组织开展|开展|(?<!卫生)(?<!贸易)(?<!合作)(?<!经合)(?<!上合)(?<!世卫)(?<!世贸)(?<!国家)(?<!条约)(?<!公约)(?<!出国)(?<!劳工)(?<!旅游)(?<!海事)(?<!粮农)(?<!国际)(?<!产权)(?<!基金)组织(?![部处科成（])|出席|参加|列席|主持|共同主持|分别主持|参与|见证|受邀|观摩|旁听|观看|聆听|收听|收看|莅临(?:指导)?|亲临(?:指导)?|莅会|到场指导|主礼|观礼|宣布|宣告|赴|来到|迎来|进行(?=(?:了)?(?:\d{4}年)?第))(?:了|过|的)?"
)
_LEFT_EDGES = frozenset("，。；：！？\n（“《「、\u3000 ｜|丨】▍▌▎■◆●▲★►▶◎※")
"""Where the name of an event begins at the latest: marks, and what parts a headline from its slogan."""
_MANY = re.compile(
    r"(?:每年|历年|往年|每次|每届|历届|一系列|系列|丰富多彩的|多彩|多种|形式多样的|多次|历次|各类|各种|各级|各项|许多|多个|若干|一些|诸多|数次|多场|近?\d+(?:余|多)?[场次项个]|这些|那些|国际会议$)"
)
_MASKED = re.compile(r"[XxＸ]{2}|×|＊{2}|\*{2}")
_BODIES_TOO = ("董事会", "理事会", "常委会", "监事会", "股东会", "研究会", "联席会")
_BOARD_TOO = re.compile(r"、(?:理事会|监事会|常务理事会)(?:会议)?")
"""Boards that meet along with the congress (会员代表大会暨六届一次理事会、监事会)."""
_CHAIRED_BEHIND = re.compile(r"(?:分别)?由[^，。；：\n]{2,40}?主持")
_LEAD = re.compile(
    rf"^(?:(?:{_DATE}|当地时间|由|历时[^，。]{{1,6}}的|【[^】\n]{{1,8}}】|为期\d+天的?|(?:他|她|他们|自己)?所在的|应邀|受邀|共同(?!体|富裕|缔造|发展|家园|行动)|后的|为期[一二三四五六七八九十]天的?|了|的|本报讯|讯|电(?![视影商力子网话竞信动脑台])|日|一场|一次|\d{{4}}年的(?=一[次场])|[^，。；：]{{0,10}}记者(?:\d{{1,2}}日)?从|[—–-]+|如(?![皋东意])|例如|比如|但是|近期|期间|首场(?=的)|北京时间|其间|(?:会议|大会|理事会)?(?:一致|原则)?同意|建议|提议|提请|等?(?:热烈|衷心|诚挚|表示)+祝贺|(?:刚刚|刚)?(?:落幕|闭幕|结束|开幕|举行|召开)的|[^，。]{{0,12}}之后的|与(?=会议|大会)|会后|会前|随后|接着|同时|此外|另外|又|还|在此次?|并|以[^，。]{{2,10}}(?:方式|形式)(?:进行|举行|召开)的|(?:以|主题为)[“《][^”》]+[”》](?:为主题)?的)[，、]?)+",
)
_PAREN = re.compile(r"（[^（）\n]{1,10}）(?:会议|大会)")
_HELD_AT = re.compile(r"在[^，。]{1,14}(?:召开|举行|举办)的?")
_ORDINAL = re.compile(r"第[一二三四五六七八九十百\d]+[讲期场]")
_OF_WHAT = re.compile(r"[\u4e00-\u9fff]{2,4}[对为向给]")
"""A title and a preposition before an event that is told of already (教授对比赛进行点评)."""
_BACKED = re.compile(
    r"[^，。；：、《》“”]{2,30}?(?:发起|支持|指导|赞助|冠名|协助|参与|策划|组织|执行|完成|承担|研发|研制|申报|牵头|起草|编制)的"
)
"""Who backs an event, before its name (南陵集团支持的培训班)."""
_TO_ANNOUNCE = re.compile(r"[，。；、上暨\n]|举行|召开")
"""What behind 宣布大会 says that it is the name of a meeting, not that somebody declares it open."""
_TERMS = re.compile(r"第[一二三四五六七八九十百\d]{1,4}[届次期]?、$")
_NEXT_TERM = re.compile(r"第?[一二三四五六七八九十百\d]{1,4}[届次期]")
"""Two terms that one name has (第三、四届理事长交接仪式)."""
_TERMS_REACH = 8


@dataclass(frozen=True, slots=True)
class EventMention:
    """An event named in a sentence. ``place`` as written; ``verb`` is the word that governs it, "" when it is the subject."""

    start: int
    end: int
    name: str
    type: EventType
    pattern: str
    verb: str
    place: str | None = None
    held: str = ""
    """The word that says that it was held, where that stands right behind it (开幕 of 年会5月6日在北川市开幕)."""

    @property
    def generic(self) -> bool:
        """Tell whether the words (会议, 本次活动) name no event by themselves."""
        return GENERIC.fullmatch(self.name) is not None


def find_events(text: str, start: int, end: int, barriers: Sequence[int] = ()) -> list[EventMention]:
    """Give the event mentions of one sentence, in order; no name reaches left over a barrier (the end of a person)."""
    found: list[EventMention] = []
    heads = heads_in(text, start, end)
    index = 0
    limit = start
    while index < len(heads):
        begin, stop = heads[index]
        while index + 1 < len(heads) and goes_on_to(text, limit, begin, stop, heads[index + 1]):
            index += 1
            stop = heads[index][1]
        index += 1
        mention = _mention(text, max([limit, *(b for b in barriers if b <= begin)]), begin, stop, end)
        if mention is not None:
            found.append(mention)
            limit = stop
    return found


def _mention(text: str, limit: int, begin: int, stop: int, end: int) -> EventMention | None:
    paren = _PAREN.match(text, stop)
    if paren:
        stop = paren.end()
    start = _left_edge(text, begin, limit)
    if text[start - 1 : start] == "“" and start > limit and text.find("”", begin, stop) >= 0:
        start = _left_edge(text, start - 1, limit)  # “清明祭扫”活动: the head that is quoted is not the last one
    start += start == limit < begin and text[start] in "和与及"
    if text[start - 1 : start] == "“" and text.startswith("”", stop) and start > limit:
        start, stop = start - 1, stop + 1
    ordinal = _ORDINAL.match(text, stop) or ("暨" in text[start:stop] and _BOARD_TOO.match(text, stop))
    if ordinal:
        stop = ordinal.end()
    verb, pattern = "", ""
    segment = text[start:stop]
    verbs = list(_VERB.finditer(segment, 0, max(0, begin - start)))
    if verbs and verbs[-1].group() == "宣布" and verbs[-1].end() == begin - start and _TO_ANNOUNCE.match(text, stop):
        verbs.pop()
    governed = verbs[-1] if verbs else None
    if (
        governed is not None
        and governed.group() == "观摩"
        and text.startswith(("点评", "交流", "会"), start + governed.end())
    ):
        governed = None  # 观摩点评会
    if governed is not None and not _inside_quotes(segment, governed.start()):
        start += governed.end()
        verb, pattern = governed.group().rstrip("了过的"), "object"
        if "在" in segment[: governed.start()] and _AT_BEHIND.match(text, stop):
            verb, pattern = "", "at"
    also = text.rfind("并在", start, begin)
    if also >= 0 and _AT_BEHIND.match(text, stop):  # 参加会见并在表彰大会上讲话
        start, verb, pattern = also + 2, "", "at"
    if not pattern and _STUDIED.match(text, stop) and _STUDIES.search(segment):
        pattern = "at"
    if _REFERRED.match(text, stop):
        return None
    held = _HELD_BEHIND.match(text, stop, end) or _DECIDES_BEHIND.match(text, stop, end)
    name = text[start:stop]
    if _AT.match(name) and (_AT_BEHIND.match(text, stop) or _SPEAKS_BEHIND.match(text, stop)):
        start, pattern = start + 1, "at"
    elif not pattern and _AT_BEHIND.match(text, stop):
        inner = max((found.start() for found in _AT.finditer(name, 0, max(0, begin - start))), default=-1)
        pattern = "at"
        if inner >= 0:
            start += inner + 1
    elif held and not verb:
        pattern = "held"
    name = text[start:stop]
    lead = _LEAD.match(name)
    if lead and lead.end() <= begin - start:
        start += lead.end()
    start += 2 if text.startswith("上述", start) and not GENERIC.fullmatch(text, start, stop) else 0
    whom = _OF_WHAT.match(text, start, begin)
    if whom is not None and GENERIC.fullmatch(text, whom.end(), stop):
        start = whom.end()
    if text[start] in "向对给为" and GENERIC.fullmatch(text, start + 1, stop):
        start += 1
    if (backed := _BACKED.match(text, start, begin)) is not None:
        start = backed.end()
    at = _HELD_AT.match(text, start, stop)
    if at:
        start = at.end()
    name = text[start:stop]
    if name.endswith("”") and "“" not in name:
        stop, name = stop - 1, name[:-1]
    if not name or (not pattern and GENERIC.fullmatch(name) is None):
        pattern = pattern or "loose"
    meets = text.endswith(("召开的", "举行的"), 0, start) or _CHAIRED_BEHIND.match(text, stop)
    if pattern in ("", "at", "loose") and name.endswith(_BODIES_TOO) and not meets:
        return None
    if _MANY.match(name) or _MASKED.search(name) or "…" in name:
        return None
    place = held["place"] if held else None
    how = held.groupdict().get("verb") or "" if held and pattern == "held" else ""
    return EventMention(start, stop, name, event_type(name), pattern or "generic", verb, place, how)


def _left_edge(text: str, begin: int, limit: int) -> int:
    position = begin
    while position > limit:
        char = text[position - 1]
        if char in "”》）」":
            opening = text.rfind({"”": "“", "》": "《", "）": "（", "」": "「"}[char], limit, position - 1)
            if opening < 0:
                return position
            position = opening
            continue
        if char in _LEFT_EDGES:
            terms = _TERMS.search(text, max(limit, position - _TERMS_REACH), position) if char == "、" else None
            if terms is None or not _NEXT_TERM.match(text, position):
                return position
            position = terms.start()
            continue
        position -= 1
    return limit


def _inside_quotes(segment: str, position: int) -> bool:
    return segment.count("“", 0, position) > segment.count("”", 0, position) or (
        segment.count("《", 0, position) > segment.count("》", 0, position)
    )
