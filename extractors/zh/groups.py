"""Groups told by those who lead them: ``以A为组长，B、C为副组长的专家组``, ``由A任主席、B任委员的答辩委员会``.

>>> _SET_UP.match("为组长，").group("role"), _GROUP.match("的项目专家组。").group("group")
('组长', '项目专家组')
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.organisations import organisation_start
from extractors.zh.posts import Post, make_post
from extractors.zh.roles_in_text import is_occupation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.roles_in_text import RoleMention

_OPENS = re.compile(r"(?:以|由)$")
_SET_UP = re.compile(
    r"(?:同志|先生|女士|教授|院士|研究员)?(?:等[\d一二三四五六七八九十]*[人位]?(?:[专学]家)?)?(?:共同|分别)?(?:为|任|担任)"
    r"(?P<role>(?:副|执行|常务|联合|名誉)?(?:组长|主席|主任委员|主任|召集人|队长|指挥长|委员|成员))(?P<gap>[，、；]?)"
)
_GROUP = re.compile(
    r"(?:组成)?的(?P<group>[\u4e00-\u9fff]{0,16}?(?:小组|专家组|工作组|评审组|评议组|验收组|论证组|鉴定组|指导组|考核组|课题组|委员会|专班))"
)


_TOGETHER = re.compile(r"(?:同志)?等(?:[\d一二三四五六七八九十]{1,3}[位名个])?")
_FEWEST = 2
_BODY_REACH = 10
"""How far behind 等 a post with its body may begin (等县政府副县长)."""


def read_together(text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention]) -> list[HeldPost]:
    """Give the post that people listed before 等 have together (陶立群、罗永康等12位常委出席)."""
    if len(phrases) < _FEWEST:
        return []
    found: list[HeldPost] = []
    run: list[PersonPhrase] = []
    by_start = {role.start: role for role in roles}
    for number, phrase in enumerate(phrases):
        run = [*run, phrase] if run and phrase.linked else [phrase]
        behind = _TOGETHER.match(text, phrase.end)
        if behind is None or len(run) < _FEWEST or any(one.posts for one in run):
            continue
        following = phrases[number + 1].name_start if number + 1 < len(phrases) else -1
        role = by_start.get(behind.end())
        if role is None:
            role = next((r for r in roles if behind.end() < r.start <= behind.end() + _BODY_REACH), None)
        if role is None or role.end == following or is_occupation(role.label):
            continue
        begin = min(role.start, organisation_start(text, role.start, behind.end()))
        if begin == behind.end():
            post = make_post(text, role, begin)
            found += [HeldPost(one, post, one.name_start, role.end) for one in run]
    return found


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
