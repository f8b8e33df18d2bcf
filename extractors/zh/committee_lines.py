"""Lines that list who sits on a committee behind its name: ``审计委员会：陶立群（召集人）、罗永康、岳明霞``.

>>> _LINE.match("（1）审计委员会委员：陶立群（召集人）、罗永康")["body"]
'审计委员会'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.labelled_rows import BETWEEN
from extractors.zh.posts import Post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase

_LINE = re.compile(
    r"[ \u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．]|[①-⑳])?[ \u3000]*(?:(?:公司|第[一二三四五六七八九十\d]+届|董事会|本届)*)"
    r"(?P<body>[\u4e00-\u9fff]{2,16}?(?:委员会|专委会|工作小组|领导小组))(?:的?(?:组成|主要)?(?:成员|委员|人员))?(?:名单)?(?:为|由)?："
)
_HEAD = re.compile(r"(?:副|常务副)?(?:主任委员|主任|主席|组长|召集人)|(?:牵头|召集)人")
"""A post in brackets that is one of the committee itself."""
_FEWEST = 2


def read_committee_line(text: str, phrases: Sequence[PersonPhrase], start: int, end: int) -> list[HeldPost]:
    """Give the posts on the committee that a line is the list of; the bare ones in brackets are taken from the people."""
    if len(phrases) < _FEWEST:
        return []
    line = _LINE.match(text, start, end)
    if line is None or line.end() != phrases[0].start:
        return []
    edge = line.end()
    for phrase in phrases:
        if phrase.start != edge and not BETWEEN.fullmatch(text, edge, phrase.start):
            return []
        edge = phrase.end
    heads = [_taken_head(phrase) for phrase in phrases]
    if not any(heads):
        return []
    body = line.span("body")
    return [
        HeldPost(phrase, Post(head or "委员", body[0], body[1], body), phrase.name_start, phrase.end)
        for phrase, head in zip(phrases, heads, strict=True)
    ]


def _taken_head(phrase: PersonPhrase) -> str:
    """Take the post of the committee in brackets behind a name from the person and give it; "" where there is none."""
    own = [post for post in phrase.posts if post.start >= phrase.name_end and post.organisation is None]
    head = next((post for post in own if _HEAD.fullmatch(post.label)), None)
    if head is None:
        return ""
    phrase.posts = [post for post in phrase.posts if post is not head]
    return head.label
