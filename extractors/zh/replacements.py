"""Posts that pass from one to another: ``秘书长由陶立群变更为罗永康``, ``理事代表由陶立群调整为罗永康``.

>>> [match["to"] for match in _PASSED.finditer("秘书长由陶立群变更为罗永康，监事由岳明霞更换为沈砚秋。")]
['变更为', '更换为']
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extractors.zh.organisations import organisation_start
from extractors.zh.posts import make_post

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

PASSES = r"(?:变更|调整|更换|更改|改选|改派|替换|变更登记|轮换|改)[为成至]"
_PASSED = re.compile(rf"(?:同志|先生|女士)?(?:（[^（）\n]{{1,24}}）)?，?(?:正式)?(?P<to>{PASSES})")
_FROM = re.compile(r"(?:一职|职务)?，?(?:已|将|正式|拟)?由(?:原)?$")


def read_replacements(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[tuple[PersonPhrase, PersonPhrase, Post, int, int]]:
    """Give who had a post, who has it now, the post, and where the words that say so begin and end."""
    for one, other in pairwise(phrases):
        passed = _PASSED.match(text, one.name_end, end)
        if passed is None or other.start != passed.end():
            continue
        by = _FROM.search(text, max(start, one.name_start - 6), one.name_start)
        role = next((role for role in roles if by is not None and role.end == by.start()), None)
        if role is None:
            continue
        post = make_post(text, role, min(role.start, organisation_start(text, role.start, start)))
        yield one, other, post, post.start, other.name_end
