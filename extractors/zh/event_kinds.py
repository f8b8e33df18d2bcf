"""Which kind of event a name tells, and whether it is given to many events (会议, 欢迎仪式)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import read_table
from ontology.facts import EVENT_TYPES

if TYPE_CHECKING:
    from ontology.facts import EventType

GENERIC = re.compile(
    r"(?:(?:此次|本次|本届|这次|该|当天的?|上述|整个|有关|相关|上午的?|下午的?|随后的?|年度)?(?:会议|大会|会上|会|活动|仪式|论坛|年会|座谈会|典礼|培训|讲座|全会|座谈|会谈|会晤|会见|调研|考察|峰会|例会|研讨会|学习|培训班|交流会|开幕式|闭幕式|开班式|典礼仪式|党课|推进会|报告会|动员会|集体学习|审议|比赛|竞赛|大赛|决赛|复赛|初赛|展览|演出|宣讲|发布会|慰问|听证会|现场会|恳谈会|见面会|调度会|专题会|总结会|联席会|通气会|茶话会|联谊会|评审会|论证会|办公会|协调会|说明会|推介会|洽谈会|启动会|欢迎会|欢送会|誓师会|碰头会|表彰会|点评会|宣讲会|(?:专题|实地|集中)?(?:调研|视察|考察|慰问|检查|督导|督查|走访|参观|巡查|执法检查)活动))",
)
ASSESSED = "评价|评审|评议|评选|评估|鉴定|验收|论证|答辩|审定|评定|咨询|审查"
"""What juries and groups of experts do, each word an alternative of an expression."""
CALLS_ON = "走访|拜访|到访|造访|访问|来到|赴"
"""How one goes to see a body or a place, each word an alternative of an expression; a bare 到 stands behind them."""
_TELLING_PART = re.compile(r"[\d“《]|第[一二三四五六七八九十]+[届次]|中央|国务院|全国|中国|[省市县区州国]")


def is_common_event(name: str) -> bool:
    """Tell whether a name (会议, 欢迎仪式, 主任委员办公会) is given to many events, so that it tells none apart."""
    return GENERIC.fullmatch(name) is not None or (len(name) <= 8 and _TELLING_PART.search(name) is None)


@cache
def event_heads() -> dict[str, EventType]:
    """Give the type of event that each head word names."""
    types: dict[str, EventType] = {kind: kind for kind in EVENT_TYPES}
    return {row["head"]: types[row["type"]] for row in read_table("zh_event_heads")}


def is_event_head(name: str) -> bool:
    """Tell whether a name is nothing but the word for its kind (大赛, 博览会)."""
    return name in event_heads()


def event_type(name: str) -> EventType:
    """Give the type that the last head word of a name tells."""
    for length in range(min(8, len(name)), 1, -1):
        kind = event_heads().get(name[-length:])
        if kind:
            return kind
    best = max((name.rfind(head), kind) for head, kind in event_heads().items())
    return best[1] if best[0] >= 0 else "other"
