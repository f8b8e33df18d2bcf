"""What an expert looks at, which belongs to the post and not to the body before it (岭东证券|固定收益分析师).

>>> field_start("岭东证券固定收益", "分析师"), field_start("岭东资讯医药行业", "首席分析师"), field_start("岭东矿业研究院", "研究员")
(4, 4, 7)
"""

from __future__ import annotations

import re
from functools import cache

from extractors.lexicons import foreign_places, place_forms, read_table
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly

_EXPERT = re.compile(
    r"(?:分析师|分析员|经济学家|策略师|研究员|研究总监|科学家|顾问|专家|投资经理|基金经理|交易员|评论员|工程师|撰稿人)$"
)
_ASKED = re.compile(r"(?:分析师|分析员|经济学家|策略师|研究员|评论员|撰稿人)$")
_RANK = re.compile(r"^(?:首席|资深|高级)|(?:首席|资深|高级)$")
_FIRM = re.compile(r"(?:资讯|信息|咨询|期货|数据|研究|顾问|智库|投行|基金|资管|资本|证券|银行|白宫|股份|国际)$")
"""How short names of those end who have experts, besides what names of bodies end with."""
_TAIL = re.compile(r"(?:行业|产业|板块|市场|政策|战略|业务|产品|领域|方向|问题|事务|业|及|和|与|、)$")
_POSTED = re.compile(r"(?<=[\u4e00-\u9fffA-Za-z]{2})驻(?P<where>[\u4e00-\u9fff]{2,6})$")
_LONGEST = 12
_SHORTEST_BODY = 2


@cache
def _fields() -> frozenset[str]:
    return frozenset(row["field"] for row in read_table("zh_expert_fields"))


def _is_field(words: str) -> bool:
    """Tell whether words are fields, one behind another, or a part of the world (宏观经济, 原油市场, 美国)."""
    while words not in _fields() and (tail := _TAIL.search(words)) is not None and tail.start() > 0:
        words = words[: tail.start()]
    if words in _fields() or words in foreign_places() or words in ("中国", "全球", "亚太", "亚洲", "大中华区"):
        return True
    return any(words[:cut] in _fields() and _is_field(words[cut:]) for cut in range(2, len(words) - 1))


def field_start(body: str, label: str) -> int:
    """Give where the field of an expert begins in what stands before the post, the length of all of it where none does."""
    end = len(body)
    if not body or _EXPERT.search(label) is None:
        return end
    posted = _POSTED.search(body)
    if posted is not None and (posted["where"] in foreign_places() or posted["where"] in _CITIES):
        return posted.start()  # 野村驻香港|分析师
    if ends_strongly(body) or (_FIRM.search(body) is not None and not _is_field(body)):
        return end
    for cut in range(end - 1, max(_SHORTEST_BODY, end - _LONGEST) - 1, -1):
        named = _FIRM.search(body, 0, cut) is not None or (
            body[:cut] not in place_forms() and ends_like_organisation(body[:cut])
        )
        if named and _is_field(body[cut:]):
            return cut
    return 0 if _is_field(body) and body not in foreign_places() and body != "中国" else end


def of_field_alone(label: str) -> bool:
    """Tell whether a post names its field, as those do whom a paper asks without telling of their firm (煤炭分析师陶立群).

    >>> of_field_alone("煤炭分析师"), of_field_alone("首席分析师")
    (True, False)
    """
    expert = _ASKED.search(label)
    return expert is not None and expert.start() > 0 and _is_field(_RANK.sub("", label[: expert.start()]))


_CITIES = frozenset({"北京", "上海", "香港", "台北", "深圳", "广州", "澳门"})
"""Where at home the experts of firms are posted."""
