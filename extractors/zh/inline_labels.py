"""Posts printed as labels inside a line: ``果蔬分会（会长：陶立群，秘书长：罗永康）``, ``办公室　主任：陶立群　副主任：岳明霞　罗永康``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.headed_positions import ADDRESS, MADE_BY, PEOPLE_BEHIND
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.posts import make_post

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.roles_in_text import RoleMention

_BETWEEN = re.compile(rf"{ADDRESS}(?:（[^（）\n]{{1,40}}）)*(?:[、和及与 \u3000]|以及)*(?:等)?")
_OPENS = "（，；。 \u3000\n：、"
_BODY_BEFORE = re.compile(r"(?P<body>[\u4e00-\u9fff（）“”]{2,30})(?:[ \u3000]{1,12}|（)$")
"""A body right before the bracket or blanks that a label opens behind."""
_REACH = 36


def read_inline_labels(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[HeldPost]:
    """Give the posts that labels in a line give; a label without a body goes on with that of the label before it."""
    edge = -1
    for role in roles:
        told = PEOPLE_BEHIND.match(text, role.end, end) if text[role.end : role.end + 1] == "：" else None
        if told is None or MADE_BY.search(text, max(start, role.start - 4), role.end):
            continue
        named = [phrase for phrase in phrases if told.start("people") <= phrase.name_start < told.end("people")]
        if not named or not _only_people(text, named, *told.span("people")) or _has_post_of_label(named[0], role):
            continue
        begin = organisation_start(text, role.start, max(start, edge))
        post = make_post(text, role, begin)
        if begin > start and text[begin - 1] not in _OPENS:
            continue
        before = _BODY_BEFORE.search(text, max(start, edge, begin - _REACH), begin) if begin == role.start else None
        alone = before is not None and before.start() == start  # 移交安置科　科长：陶立群
        if before is not None and (ends_strongly(before["body"]) or (alone and ends_like_organisation(before["body"]))):
            left = organisation_start(text, before.end("body"), before.start("body"))
            post.organisation = (left, before.end("body")) if left < before.end("body") else None
        post.inherits = post.organisation is None and edge > 0
        post.listed = post.organisation is None and not post.inherits
        edge = told.end()
        for phrase in named:
            yield HeldPost(phrase, post, min(begin, phrase.start), phrase.end)


def _has_post_of_label(phrase: PersonPhrase, role: RoleMention) -> bool:
    """Tell whether a label only announces posts that stand before each name (选举书记、副书记：书记陶立群)."""
    own = [post for post in phrase.posts if post.end <= phrase.name_start and post.organisation is None]
    return any(post.label.endswith(role.head) or role.label.endswith(post.label) for post in own)


def _only_people(text: str, named: Sequence[PersonPhrase], start: int, end: int) -> bool:
    """Tell whether nothing but people with their posts stands between two positions."""
    edge = start
    for phrase in named:
        gap = _BETWEEN.match(text, edge)
        if phrase.start != edge and (gap is None or gap.end() != phrase.start):
            return False
        edge = phrase.end
    gap = _BETWEEN.match(text, edge)
    return edge == end or (gap is not None and gap.end() >= end)
