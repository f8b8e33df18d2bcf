"""The posts printed behind a name: as a title (陶立群委员长), in parentheses (陶立群（南陵集团董事长）)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.posts import Post
from extractors.zh.sentence_roles import read_post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.roles_in_text import RoleMention
    from extractors.zh.sentence_roles import SentenceRoles

_FEW_BLANKS = re.compile(r"[ \u3000]{1,3}")
_SCHOLAR = re.compile(r"(?:教授|研究员|研究馆员|院士|讲师|博士|主任医师|工程师|编审|律师|导师)$")
_EXPERTS = ("专家", "学者")
"""What stands before a name in place of a post, so that a rank behind it tells at which body."""
_RANK_CLOSED = ("", "（", "\n", "，", "、", "。", " ", "\u3000")
_PAREN = re.compile(r"（((?:[^（）\n]|（[^（）\n]{1,16}）){1,60})）")
_ALL_OF_THEM = re.compile(
    r"（(?:(?:以上|上述)(?:[\d一二三四五六七八九十]{1,3}[人位])?(?:均|皆|都)?|均|皆|都|以上)(?:同?为|是|系|任)?(?=(?P<posts>[^（）\n]{2,40})）)"
)
"""A bracket behind the last of a list that tells what all of them are (王强、岳明霞（以上为副会长）)."""
_LATER = re.compile(r"后(?:任|为|调任|升任|历任|担任|转任)")
"""What opens a bracket that tells what somebody was afterwards (姚崇山（后任副校长）)."""
_NO_LONGER = re.compile(r"不再|卸任|辞去|免去")
_OF_SOMEBODY = ("特别代表", "特使", "夫人", "办公室", "代表", "候选人", "侍从")
_ON_BEHALF = re.compile(
    r"代表[^，。；：、在说也就]{1,20}?(?:作|致|向|讲话|发言|表示|表态|提出|宣读|签|对|汇报|通报|领|接受|与)"
)
"""What makes 代表 behind a name a verb (陶立群代表县委讲话)."""


def _scholar_behind(text: str, phrase: PersonPhrase, roles: SentenceRoles) -> RoleMention | None:
    """Give the rank of a scholar that a blank parts from the name, as announcements print it (主讲人：陶立群　教授（…）)."""
    blank = _FEW_BLANKS.match(text, phrase.name_end)
    role = roles.by_start.get(blank.end()) if blank is not None else None
    closed = role is not None and text[role.end : role.end + 1] in _RANK_CLOSED
    return role if role is not None and closed and _SCHOLAR.search(role.label) and not phrase.posts else None


def read_title_behind(text: str, phrase: PersonPhrase, roles: SentenceRoles, following: int, previous: int) -> None:
    """Give a phrase the title behind its name, with the body that may stand before the name; no title of the name ``following``."""
    role = roles.by_start.get(phrase.name_end) or _scholar_behind(text, phrase, roles)
    if role is None or role.end == following or _ON_BEHALF.match(text, role.start):
        return
    organisation = None
    if not phrase.posts:
        limit = roles.floor(phrase.name_start, max(previous, phrase.start - 40))
        while limit < phrase.name_start and text[limit] in "和与及同、，":
            limit += 1
        stop = phrase.name_start - text.startswith("的", phrase.name_start - 1)
        start = organisation_start(text, stop, max(previous, limit))
        if start < stop and ends_strongly(text[start:stop]):
            organisation = (start, stop)
            phrase.start = start
            before = roles.by_end.get(start - 1) if text[start - 1 : start] == "、" else None
            if before is not None and (before.start > previous or not previous):
                first = read_post(text, before, roles, previous)
                phrase.start = first.organisation[0] if first.organisation else first.start
                phrase.posts.append(first)
    elif phrase.posts[-1].label.endswith(_EXPERTS) and _SCHOLAR.search(role.label):
        organisation = _body_of_expert(text, phrase.posts[-1])
    phrase.posts.append(Post(role.label, role.start, role.end, organisation))
    phrase.end = role.end
    phrase.oblique = text.startswith(_OF_SOMEBODY, role.end) and not _ON_BEHALF.match(text, role.end)


def _body_of_expert(text: str, expert: Post) -> tuple[int, int] | None:
    """Give the body of an expert without the field (南陵大学|经济学专家陶立群教授)."""
    start, stop = expert.organisation or (0, 0)
    cut = next((cut for cut in range(stop, start + 2, -1) if ends_strongly(text[start:cut])), 0)
    return (start, cut) if cut else None


def share_bracket(text: str, phrases: Sequence[PersonPhrase], roles: SentenceRoles) -> None:
    """Give those listed the posts that the bracket behind the last of them says they all have."""
    last = phrases[-1]
    bracket = _ALL_OF_THEM.match(text, last.name_end)
    if bracket is None:
        return
    posts = [
        read_post(text, role, roles, bracket.end())
        for role in roles.within(bracket.end(), bracket.end("posts"))
        if role.end == bracket.end("posts") or text[role.end] in "、，兼"
    ]
    if not posts:
        return
    posts[0].inherits = posts[0].organisation is None  # a title of theirs, not one that the sentence repeats
    last.end = max(last.end, bracket.end("posts") + 1)
    last.posts = [post for post in last.posts if post.end <= last.name_start]
    for number, phrase in enumerate(reversed(phrases)):
        if phrase.posts and not phrase.shared:
            return
        phrase.posts = [replace(post) for post in posts]
        phrase.shared = number > 0
        if not phrase.linked:
            return


def read_parentheses(text: str, phrase: PersonPhrase, roles: SentenceRoles) -> None:
    """Give a phrase the posts in the parentheses behind it, and its end."""
    while True:
        position = phrase.end
        if text.startswith(("同志", "先生", "女士"), position):
            position += 2
        match = _PAREN.match(text, position)
        if match is None:
            return
        inside = roles.within(match.start(1), match.end(1))
        first = True
        for role in inside:
            if _LATER.match(text, match.start(1), role.start):
                continue
            if role.end != match.end(1) and text[role.end] not in "、，兼；和及）":
                continue
            if _NO_LONGER.search(text, match.start(1), role.start):
                continue
            post = read_post(text, role, roles, match.start(1))
            post.inherits = not first and post.organisation is None
            phrase.posts.append(post)
            first = False
        phrase.end = match.end()
