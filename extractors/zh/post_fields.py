"""What belongs to a post though it stands behind the body: the field of a professor, what an analyst looks at, what a deputy is over.

``岭东大学法学院|民法学教授``, ``岭东证券|首席宏观分析师``; ``南陵集团分管财务的|副总经理``: the body stands before the duty.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.organisations import (
    ends_like_organisation,
    ends_strongly,
    foreign_prefix,
    organisation_start,
    starts_with_known,
)

if TYPE_CHECKING:
    from collections.abc import Callable

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
_VAGUE = frozenset("该各全本我这那多两几每某")
_LONGEST_DUTY = 28
_WITH_OF = 3
"""How long the name of a body before 的 and a post is at least."""


def field_start(text: str, start: int, stop: int, label: str) -> int:
    """Give where the field begins that belongs to the post, ``stop`` where the body ends right before the post.

    >>> field_start("岭东大学法学院民法学教授", 0, 10, "教授"), field_start("岭东大学法学院教授", 0, 7, "教授")
    (7, 7)
    """
    if _EXPERT.search(label):
        about = _ABOUT.search(text, start, stop)
        if about is not None and about.start() > start and not ends_strongly(text[start:stop]):
            return about.start()
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
