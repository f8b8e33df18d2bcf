"""What belongs to a post though it stands behind the body: the field of a professor, what an analyst looks at, what a deputy is over.

``岭东大学法学院|民法学教授``, ``岭东证券|首席宏观分析师``; ``南陵集团分管财务的|副总经理``: the body stands before the duty.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.aides import matter_start
from extractors.zh.expert_fields import field_start
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly, foreign_prefix, starts_with_known
from extractors.zh.organisations import organisation_start

if TYPE_CHECKING:
    from collections.abc import Callable

    from extractors.zh.post_reading import PostReading

_ACADEMIC = re.compile(r"首席(?:专家|科学家)|教授|讲师|导师|研究员|博士后|博士生|硕士生")
_FIELD = re.compile(r"[\u4e00-\u9fff]{1,12}(?:学|科学|工程|专业|史|论|法|理论|技术|研究|方向|领域|讲座|防治|防控|救治)")
_LONGEST_FIELD = 14
_EXPERT = re.compile(r"分析师|经济学家|策略师|研究员|科学家|顾问|专家|工程师|设计师|官$|代表$|投资经理|交易员")
_ABOUT = re.compile(r"(?:首席|资深|高级)[\u4e00-\u9fff]{0,8}$")
"""What an expert is first of or long at (首席宏观|分析师)."""
_DUTY = re.compile(
    r"(?:具体|专门|主要|全面|共同|分工)?(?:分管|主管|负责|协管|主抓|主持|专管|兼管|分工|联系|代行|掌管|统管|主责|管理|处理)(?!人$)[^，。；：、的\n]{1,18}的$"
)
_MAIN = re.compile(r"的(?:主要|现任|新任)$")
_GONE_TO = re.compile(
    r"(?:出席|参加|列席|参与|亮相|参观|考察|来到|走进|走访)(?:了|过|在[\u4e00-\u9fff]{1,8}?举[办行]的)?$"
)
"""What before a body and a bare 的 makes it where somebody is or went, not whose post follows (出席南陵论坛的局长)."""
_BEFORE_BODY = 14
RANK = re.compile(r"[正副][省部厅局司处县科股军师团]长?级")
"""The rank of a holder, which is no body (正处级秘书)."""
_LEVEL = re.compile(rf"(?:{RANK.pattern}|首批)$")
"""A rank or class between body and post (县府办|副处级|秘书, 中国工程院|首批|院士)."""
_RANK = re.compile(r"[正副]?(?:省部|厅局|县处|乡科|[部厅局司处科股师团])级")
"""A rank without any body (正厅级|检察员)."""
_BROKER = 4
"""How long the name of a broker before 证券 is (东岭证券)."""
_ORDINAL_TERM = re.compile(r"(?<=[\u4e00-\u9fff])第[一二三四五六七八九十百\d]+任$")
_QUALIFIER = re.compile(
    r"(?:首席[\u4e00-\u9fff]{0,4}|最高|第[一二三四五]|(?:军事|军方)|高级[\u4e00-\u9fff]{0,4}|资深[\u4e00-\u9fff]{0,4}|青年|退休|离休|特聘|讲席)$"
)
"""What qualifies a post and is no end of a body's name."""
_LONGEST_QUALIFIER = 10
_VAGUE = frozenset("该各全本我这那多两几每某")
_LONGEST_DUTY = 28
_WITH_OF = 3
"""How long the name of a body before 的 and a post is at least."""


def with_qualifier(reading: PostReading) -> PostReading:
    """Take what qualifies a post, or which of a row of holders it is, out of the body's end; give 证券 back to a broker's name.

    >>> from extractors.zh.post_reading import PostReading
    >>> [str(with_qualifier(PostReading.of(post))) for post in ("南陵集团首席法律|顾问", "东岭|证券分析师", "岭东区第六任|行政长官")]
    ['南陵集团|首席法律顾问', '东岭证券|分析师', '岭东区|行政长官']
    """
    text, start, stop, label = reading.text, reading.start, reading.stop, reading.label
    named = ends_like_organisation(reading.body)
    if label.startswith("证券") and 2 <= reading.width <= _BROKER and not named:
        return reading._replace(stop=stop + 2, label=label[2:])
    ordinal = _ORDINAL_TERM.search(text, start, stop)
    if ordinal:
        return reading._replace(stop=ordinal.start())
    if named or _QUALIFIER.search(text, start, stop) is None:
        return reading
    for cut in range(stop - 2, max(start + 1, stop - _LONGEST_QUALIFIER), -1):
        if _QUALIFIER.fullmatch(text, cut, stop) and (
            ends_like_organisation(text[start:cut]) or text.startswith("首席", cut)
        ):
            return reading.take(cut)
    return reading


def with_matter(reading: PostReading) -> PostReading:
    """Take the matter that a post is for into it.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_matter(PostReading.of("联合国叙利亚问题|特使")))
    '联合国|叙利亚问题特使'
    """
    return reading.take(matter_start(reading.text, reading.start, reading.stop, reading.label))


def with_field(reading: PostReading) -> PostReading:
    """Take the field of a scholar, or what an expert is first of or long at, into the post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_field(PostReading.of("岭东大学法学院民法学|教授"))), str(with_field(PostReading.of("岭东证券首席宏观|分析师")))
    ('岭东大学法学院|民法学教授', '岭东证券|首席宏观分析师')
    """
    return reading.take(_field_start(reading.text, reading.start, reading.stop, reading.label))


def without_rank(reading: PostReading) -> PostReading:
    """Leave out the rank or class between body and post.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(without_rank(PostReading.of("中国工程院首批|院士")))
    '中国工程院|院士'
    >>> str(without_rank(PostReading.of("厅级|检察员")))
    '|检察员'
    """
    if _RANK.fullmatch(reading.body):
        return _behind_rank(reading)
    rank = _LEVEL.search(reading.text, reading.start, reading.stop)
    return reading._replace(stop=rank.start()) if rank else reading


def _behind_rank(reading: PostReading) -> PostReading:
    """Give the body before a rank, which parts it from the post (县府办正科级|秘书), or none."""
    stop = reading.start - (reading.text[reading.start - 1 : reading.start] in ("正", "副"))
    start = organisation_start(reading.text, stop, max(0, stop - _LONGEST_DUTY))
    if start < stop and ends_like_organisation(reading.text[start:stop]):
        return reading._replace(start=start, stop=stop)
    return reading._replace(start=reading.stop)


def _field_start(text: str, start: int, stop: int, label: str) -> int:
    """Give where the field begins that belongs to the post, ``stop`` where the body ends right before the post."""
    if _EXPERT.search(label):
        about = _ABOUT.search(text, start, stop)
        if about is not None and about.start() > start and not ends_strongly(text[start:stop]):
            return about.start()
    looks_at = start + field_start(text[start:stop], label)
    if looks_at < stop:
        return looks_at
    if not _ACADEMIC.search(label) or ends_like_organisation(text[start:stop]):
        return stop
    for cut in range(stop - 2, max(start + 2, stop - _LONGEST_FIELD - 1), -1):
        if ends_strongly(text[start:cut]):
            return cut if _FIELD.fullmatch(text, cut, stop) else stop
    return stop


def body_before_duty(text: str, role: int, limit: int, floor: Callable[[int], int]) -> tuple[int, int] | None:
    """Give the body before what a post that begins at ``role`` is over (联合国负责人道主义事务的副秘书长), or before a bare 的.

    ``floor`` gives where the last post before a position ends, over which no body reaches.
    """
    main = _MAIN.search(text, max(limit, role - len("的主要")), role)
    role = main.start() + 1 if main is not None else role
    if text[role - 1 : role] != "的":
        return None
    duty = _DUTY.search(text, max(limit, role - _LONGEST_DUTY), role)
    stop = duty.start() if duty is not None else role - 1
    start = organisation_start(text, stop, max(limit, floor(stop)))
    body = text[start:stop]
    if foreign_prefix(body) == len(body) > 0:
        return start, stop
    if duty is None and (
        len(body) < _WITH_OF or body[0] in _VAGUE or _GONE_TO.search(text, max(0, start - _BEFORE_BODY), start)
    ):
        return None
    named = ends_strongly(body) or (starts_with_known(body) and ends_like_organisation(body))
    named = named or (body.isascii() and body.isupper())
    return (start, stop) if len(body) > 1 and named else None
