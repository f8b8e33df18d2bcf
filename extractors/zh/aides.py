"""Posts of those who act for the head of a country or a world body, and of those sent for one matter.

``俄罗斯总统新闻秘书``: the post is 总统新闻秘书, the body 俄罗斯; ``联合国叙利亚问题特使``: the matter belongs to the post; ``叙政府代表团团长``:
who leads a delegation is at the delegation.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.lexicons import country_signs
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly, foreign_prefix
from extractors.zh.organisations import organisation_start

if TYPE_CHECKING:
    from extractors.zh.roles_in_text import RoleMention

_CHIEFS = frozenset(
    {
        "总统",
        "副总统",
        "总理",
        "首相",
        "国王",
        "国务卿",
        "秘书长",
        "总干事",
        "国家元首",
        "最高领袖",
        "议长",
        "市长",
        "州长",
        "省长",
        "王储",
    }
)
_AIDE = re.compile(r"(?:特使|助理|顾问|发言人|秘书|特别代表|私人代表|代表)$")
_BETWEEN = re.compile(
    r"(?:[\u4e00-\u9fff]{0,12}?(?:问题|事务|安全|政策|国家))?(?:新闻|外事|外交|军事|经济|政治|法律|科技|特别|高级|私人|个人|首席|副)*"
)
_OF_MATTER = re.compile(r"副秘书长$|协调员$|专员$|高级代表$|(?<!办公室)副?主任$|总监$|副总裁$|经理$")
"""Posts to which a matter belongs too where it stands behind a whole body (联合国|人道事务副秘书长)."""
_MATTER = re.compile(r"(?:[\u4e00-\u9fff]{2,8}?)(?:问题|事务|危机)$")
_MATTERS = ("问题", "事务", "危机")
_DELEGATION = "代表团"
_LEADERS = ("团长", "领队", "发言人", "成员")


def with_chief(text: str, role: RoleMention, before: RoleMention | None, limit: int) -> RoleMention:
    """Take the chief for whom somebody acts into the post (俄罗斯总统新闻秘书: 总统新闻秘书), where the chief's body is printed."""
    if (
        before is None
        or before.head not in _CHIEFS
        or before.start < limit
        or not _AIDE.search(role.label)
        or not _BETWEEN.fullmatch(text, before.end, role.start)
    ):
        return role
    start = organisation_start(text, before.start, limit)
    body = text[start : before.start]
    told = ends_like_organisation(body) or foreign_prefix(body) == len(body) > 0
    if not told and (before.start == limit or text[before.start - 1] not in country_signs()):
        return role
    return replace(role, start=before.start, label=text[before.start : role.end])


def matter_start(text: str, start: int, stop: int, label: str) -> int:
    """Give where the matter begins that belongs to the post (联合国|叙利亚问题特使), ``stop`` where none does."""
    aide = _AIDE.search(label) is not None
    if not (aide or _OF_MATTER.search(label)) or not text.endswith(_MATTERS, start, stop):
        return stop
    for ends in (ends_strongly, ends_like_organisation):
        for cut in range(stop - 4, start + 1, -1):
            if _MATTER.fullmatch(text, cut, stop) and ends(text[start:cut]):
                return cut
    return start if aide and _MATTER.fullmatch(text, start, stop) else stop


def delegation_start(text: str, role: RoleMention, limit: int) -> int | None:
    """Give where the delegation begins that somebody leads (叙政府代表团团长), ``None`` where none is printed."""
    stop = role.start - len(_DELEGATION)
    if not role.head.endswith(_LEADERS) or stop < limit or not text.startswith(_DELEGATION, stop):
        return None
    start = organisation_start(text, stop, limit)
    if start == stop and stop > limit and text[stop - 1] in country_signs():
        start -= 1
    return start if start < stop else None
