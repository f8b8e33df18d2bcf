"""The role mentions of one sentence, by where they stand, and the post that each is with the body before it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from extractors.lexicons import foreign_places, place_forms, plain_verbs
from extractors.zh.aides import delegation_start, with_chief
from extractors.zh.envoys import posted_start
from extractors.zh.names import is_ordinary_word
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.post_fields import body_before_duty
from extractors.zh.posts import Post, make_post
from extractors.zh.roles_in_text import is_occupation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.roles_in_text import RoleMention

_OF = 2
"""A body of which 的 says that a post is has more characters."""
_ONE_WORD = re.compile(r"[\u4e00-\u9fff]{2,12}")
_ROOM = re.compile(r"[^兼及和，。；：、（）\n]{2,6}[处科室]")
"""The rest of a department's name, of which a word before it is also a post."""
_BODY_ENDS = tuple("部局厅司院委会")
_UNIT_ENDS = tuple("局处室科部")
"""What makes a department of an occupation (老干部局, 教师处)."""
CALLED = re.compile(
    r"（(?:(?:以下|下文|后文|下)?(?:统称|简称|合称|下称|又称|称)[^（）\n]{1,30}|[\u4e00-\u9fff]{2,6}[院党社联盟协]|[\u4e00-\u9fff]{2,8}[局厅署办]|[A-Za-z][A-Za-z0-9 .,&·’'/-]{1,40}|(?P<code>(?:股票代码|证券代码)?：?[0-9A-Z.]{4,12})(?:，[^（）\n]{1,20})?|(?P<page>(?:博客|微博|专栏|简历)[^（）\n]{0,10})|(?P<seat>[\u4e00-\u9fff]{2,16}))）$"
)
"""What stands between a body and a post and says what else the body is called (南陵集团（以下简称“南陵”）董事长)."""
_TERM_BEFORE = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:新任|现任|新当选|新上任|新晋|新科|继任|候任|首任)的?$")
"""What parts a body and a post and tells since when it is held (东海新任省长)."""
_CLAUSE_EDGES = "。；！？\n\u3000 “"
_NAME = re.compile(r"[\u4e00-\u9fff]{2,6}")
_NEAR = 2000
"""How far from where a short name stands it is looked for again."""
_LISTED = re.compile(r"\d{6}|\d{4,6}\.[A-Z]{2}|股票代码|证券代码")


class SentenceRoles:
    """The role mentions of one sentence, found by where they end or start."""

    def __init__(self, text: str, roles: Sequence[RoleMention], start: int, end: int) -> None:
        """Take the roles of an article that stand in the sentence."""
        self.text = text
        self.items = [role for role in roles if start <= role.start and role.end <= end]
        self.by_end = {role.end: role for role in self.items}
        self.by_start = {role.start: role for role in self.items}
        self._ends = [role.end for role in self.items]
        self._starts = [role.start for role in self.items]

    def floor(self, position: int, limit: int) -> int:
        """Give the end of the last role before a position: no organisation reaches left over it.

        An occupation inside a name (记者 of 记者协会) is no such role.
        """
        index = bisect_right(self._ends, position)
        while index and self._inside_name(self.items[index - 1], position):
            index -= 1
        return self._ends[index - 1] if index else limit

    def before(self, role: RoleMention) -> RoleMention | None:
        """Give the last role that ends before another begins."""
        index = bisect_right(self._ends, role.start)
        return self.items[index - 1] if index else None

    def _inside_name(self, role: RoleMention, position: int) -> bool:
        rest = self.text[role.end : position]
        if _ROOM.fullmatch(rest) and self.text[role.start - 1 : role.start] in _BODY_ENDS:
            return True  # 公安部法医技术处
        if not is_occupation(role.label) and role.label != "领事":
            return False
        return rest in _UNIT_ENDS or (_ONE_WORD.fullmatch(rest) is not None and ends_like_organisation(rest))

    def within(self, start: int, end: int) -> list[RoleMention]:
        """Give the roles of a range."""
        return self.items[bisect_left(self._starts, start) : bisect_right(self._ends, end)]


def read_post(text: str, role: RoleMention, roles: SentenceRoles, limit: int) -> Post:
    """Give the post that a role is with the body before it, which does not reach left over ``limit`` or another role."""
    term = _TERM_BEFORE.search(text, limit, role.start)
    if term is not None and (post := _parted(text, role, roles, term.start(), limit)) is not None:
        return post
    called = CALLED.search(text, max(limit, role.start - 60), role.start)
    if called is not None and _may_stand_behind(called):
        begin = organisation_start(text, called.start(), max(limit, roles.floor(called.start(), limit)))
        body = text[begin : called.start()]
        listed = called["code"] is not None and _LISTED.search(called["code"]) is not None
        if body and (ends_like_organisation(body) or (listed and len(body) > 1)):
            return Post(role.label, role.start, role.end, (begin, called.start()))
    of = body_before_duty(text, role.start, limit, lambda position: roles.floor(position, limit))
    if of is not None:
        return Post(role.label, role.start, role.end, of)
    if text.startswith("的", role.start - 1) and role.start - limit > _OF:
        begin = organisation_start(text, role.start - 1, max(limit, roles.floor(role.start - 1, limit)))
        form = text[begin : role.start - 1]
        if len(form) > _OF and (ends_strongly(form) or text.endswith("来自", limit, begin)):
            return Post(role.label, role.start, role.end, (begin, role.start - 1))  # 来自南陵集团的总经理
    role = with_chief(text, role, roles.before(role), limit)
    floor = max(limit, roles.floor(role.start, limit))
    start = delegation_start(text, role, floor)
    if start is None:
        posted = posted_start(text, role, floor)
        start = organisation_start(text, role.start if posted is None else posted, floor)
    return make_post(text, role, start)


def _may_stand_behind(called: re.Match[str]) -> bool:
    """Tell whether a bracket behind a body says nothing but what else it is called or where it is (同乡会（云州）会长)."""
    seat = called["seat"]
    return seat is None or seat in place_forms() or seat in foreign_places() or ends_like_organisation(seat)


def _parted(text: str, role: RoleMention, roles: SentenceRoles, stop: int, limit: int) -> Post | None:
    """Give the post whose body ends at ``stop``, parted from it by since when it is held; short names are told of elsewhere too."""
    begin = organisation_start(text, stop, max(limit, roles.floor(stop, limit)))
    body = text[begin:stop]
    if len(body) < 2 or not (
        ends_like_organisation(body) or _is_told_of(text, begin, body) or _opens_clause(text, begin, body)
    ):
        return None
    return Post(role.label, role.start, role.end, (begin, stop))


def _is_told_of(text: str, begin: int, name: str) -> bool:
    """Tell whether a name stands near in a text besides where it begins; verbs are no names."""
    if _ONE_WORD.fullmatch(name) is None or name in plain_verbs():
        return False
    return text.find(name, max(0, begin - _NEAR), begin) >= 0 or text.find(name, begin + 1, begin + _NEAR) >= 0


def _opens_clause(text: str, begin: int, name: str) -> bool:
    """Tell whether a clause opens with a short name that no ordinary words make (港东铁路新任主席)."""
    return (
        (begin == 0 or text[begin - 1] in _CLAUSE_EDGES)
        and _NAME.fullmatch(name) is not None
        and not is_ordinary_word(name)
        and not any(name[at : at + 2] in plain_verbs() for at in range(len(name) - 1))
    )
