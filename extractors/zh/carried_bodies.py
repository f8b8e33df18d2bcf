"""Which body a bare post takes over from the post before it, and how far into the post the name of a body reaches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.departments import PART_NAME, is_part
from extractors.zh.organisation_edges import ends_strongly

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.posts import Post

_OF_THE_WHOLE = re.compile(
    r"(?:原|前)?(?:校务委员|院务委员|社务委员|审判员|检察员|党委|党组|党支部|党总支|纪委|工会|副?董事|独立董事|职工|监事|执行董事|常务副总|副?总经理|副?总裁|总工程师|总会计师|总经济师|财务总监|首席|证券事务|校长|副校长|党委常委)"
)
_OF_PARTY_COMMITTEE = re.compile(r"(?:原|前)?(?:副书记|书记|常委|秘书长)")
_PARTY_PART = re.compile(r"[省市县区州旗地工]委[\u4e00-\u9fff]{2,4}部$")
"""A department of a party committee, whose head may be the committee's secretary too (宣传部部长、副书记)."""
_OF_PARTY = re.compile(r"(?:原|前)?(?:党委|党工委|纪委|纪工委)")
_OF_PLACE = re.compile(r"([\u4e00-\u9fff]{0,12}(?:[乡镇]|街道))(?:人大(?:主席团|工委)?|政协|人民政府|政府|办事处)")
"""A body of a place beside its party committee."""
_LOW_PART = re.compile(r"[处科股]$")
_HIGHER = re.compile(r"(?:原|前)?副?(?:主任|局长|厅长|部长|署长|行长|院长)")
"""A post that no division has: behind the head of one it is the whole's (规划委综合处处长、副主任)."""
_UNIT_HEAD = re.compile(r"(?:副|原|前|代理?|时任)*([部厅局处科司署社台院省市县区州镇乡村旗盟])长")
_WHOLE_NAME = re.compile(r"(?:公司|集团|中心|厂|院|局|厅|委|大学|学院|协会|政府|府|处|室|单位|分会)$")
_STATUS = re.compile(r"^(?:原|前|时任)")


def carried(registry: OrganisationRegistry, before: OrganisationEntry | None, post: Post) -> OrganisationEntry | None:
    """Give the body that a bare post takes over: a director or party secretary behind a department's head is the whole's."""
    if before is None or post.organisation is not None:
        return before
    if _OF_PARTY.match(post.label) and (place := _OF_PLACE.fullmatch(before.name)):
        return registry.resolve(place[1], post.start)  # 镇人大主席A，党委副书记B
    of_higher = _HIGHER.fullmatch(post.label) and _LOW_PART.search(before.name)
    of_party = _OF_PARTY_COMMITTEE.fullmatch(post.label) and _PARTY_PART.search(before.name)
    if not (of_party or of_higher or _OF_THE_WHOLE.match(post.label)):
        return before
    if PART_NAME.search(before.name) is None:
        return before
    parent = registry.parent_of(before)
    if parent is None and (whole := _whole_printed(before.name)):
        return registry.resolve(whole, post.start)
    return parent or before


def is_department(text: str, post: Post, whole: OrganisationEntry | None = None) -> bool:
    """Tell whether a post is at a part (审判委员会, 宣传部) of the body before it (``whole``), which the next post goes back to."""
    if post.organisation is None:
        return False
    left, right = post.organisation
    return is_part(text[left : merged_end(text, left, right, post)], whole)


def merged_end(text: str, left: int, right: int, post: Post) -> int:
    """Take 部 of 财政部长 or 县 of 莒南县长 into the organisation where the text prints it once."""
    bare = _UNIT_HEAD.match(post.label)
    if (
        bare is None
        or _STATUS.sub("", post.label)[0] != bare[1]
        or text[right : right + 1] != bare[1]
        or text[left:right].endswith(bare[1])
    ):
        return right
    if _WHOLE_NAME.search(text, left, right):
        return right
    return right + 1


def _whole_printed(name: str) -> str | None:
    """Give the body with whose name that of a part begins (白鹭县规划委员会 of 白鹭县规划委员会综合处)."""
    return next((name[:cut] for cut in range(len(name) - 2, 3, -1) if ends_strongly(name[:cut])), None)
