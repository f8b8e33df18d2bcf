"""Groups told by those who lead them: ``以A为组长，B、C为副组长的专家组``, ``由A任主席、B任委员的答辩委员会``.

>>> _SET_UP.match("为组长，").group("role"), _GROUP.match("的项目专家组。").group("group")
('组长', '项目专家组')
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.posts import Post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase

_OPENS = re.compile(r"(?:以|由)$")
_SET_UP = re.compile(
    r"(?:同志|先生|女士|教授|院士|研究员)?(?:等[\d一二三四五六七八九十]*[人位]?(?:[专学]家)?)?(?:共同|分别)?(?:为|任|担任)"
    r"(?P<role>(?:副|执行|常务|联合|名誉)?(?:组长|主席|主任委员|主任|召集人|队长|指挥长|委员|成员))(?P<gap>[，、；]?)"
)
_GROUP = re.compile(
    r"(?:组成)?的(?P<group>[\u4e00-\u9fff]{0,16}?(?:小组|专家组|工作组|评审组|评议组|验收组|论证组|鉴定组|指导组|考核组|课题组|委员会|专班))"
)


def read_groups(text: str, phrases: Sequence[PersonPhrase], start: int) -> list[HeldPost]:
    """Give the posts that people have in a group of which a sentence tells who leads it."""
    told: list[tuple[PersonPhrase, int, int, str]] = []
    waiting: list[PersonPhrase] = []
    edge = -1
    for phrase in phrases:
        if not waiting and not told and not _OPENS.search(text, max(start, phrase.start - 1), phrase.start):
            continue
        if waiting and not phrase.linked:
            return []
        if told and not waiting and not phrase.start <= edge <= phrase.name_start:
            return []
        waiting.append(phrase)
        named = _SET_UP.match(text, phrase.end)
        if named is None:
            continue
        told += [(one, named.start("role"), named.end("role"), named["role"]) for one in waiting]
        waiting, edge = [], named.end()
        group = _GROUP.match(text, named.end("role"))
        if group is not None:
            span = group.span("group")
            return [
                HeldPost(person, Post(role, left, right, span), person.name_start, right)
                for person, left, right, role in told
            ]
    return []
