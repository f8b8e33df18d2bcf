"""What one line of a list says: the posts it opens with, a name with its posts behind it, nothing but names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.headed_positions import (
    ADDRESS,
    BODY_IN_ROW,
    DOES,
    LONGEST_HEADING,
    PART,
    ROW_LINK,
)
from extractors.zh.labelled_rows import BETWEEN, BETWEEN_TITLES, OPENING, TITLES_END
from extractors.zh.names import is_ordinary_word
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.organisations import organisation_start
from extractors.zh.posts import make_post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

_DUTIES = re.compile(rf"[ \u3000\t，]*{DOES}")
"""What follows a name on a page of leaders (院长：陶立群　主持学院行政工作)."""
_ROW_GAP = re.compile(rf"{ADDRESS}(?:（[^（）\n]{{1,16}}）)?(?:[ \u3000\t]+|：|，(?:现任|兼任)?|[—–-]{{1,2}})")
_ROW_END = re.compile(
    rf"(?:职务|一职)?[ \u3000\t\n（；。]|[：，](?={DOES})|，(?=无党派|民[建革盟进]|致公|九三|农工|台盟)|$"
)
_LABELLED_GAP = re.compile(rf"{ADDRESS}(?:（[^（）\n]{{1,16}}）)?(?:[ \u3000\t]+|，(?:现任|兼任)?)")
_LINE_END = re.compile(rf"{ADDRESS}(?:（[^（）\n]{{1,16}}）)?[ \u3000\t]*\n?")
_BODY_CELL = re.compile(r"(?P<between>[、，；/]?)(?P<body>[^ \u3000\t\n，。；：]{3,30})[ \u3000\t]+")
"""A body in a cell of its own before the cell of the posts (陶立群　南陵家具公司　总经理)."""
_ROW_STOP = re.compile(r"[ \u3000\t。；]*$")
_ROW_OPENING = re.compile(rf"{OPENING.pattern}(?:{PART})?")
_LINK = re.compile(r"(?:、|兼任?|及|和|/)")


def opening_posts(
    text: str, roles: Sequence[RoleMention], start: int, stop: int, link: re.Pattern[str] = _LINK
) -> list[Post]:
    """Give the posts that a line opens with, joined by 、 and 兼."""
    opening = OPENING.match(text, start, stop)
    edge = opening.end() if opening else start
    posts: list[Post] = []
    for role in roles:
        if role.start < edge:
            continue
        if role.end > stop:
            break
        begin = min(role.start, organisation_start(text, role.start, edge))
        cell = _BODY_CELL.fullmatch(text, edge, begin) if link is ROW_LINK else None
        if cell is not None and (not posts or cell["between"]) and ends_like_organisation(cell["body"]):
            post = make_post(text, role, begin)
            if post.organisation is not None:
                post.form = cell["body"] + text[slice(*post.organisation)]
            else:
                post.organisation = cell.span("body")
            posts.append(post)
            edge = role.end
            continue
        if text[edge:begin] and not (posts and link.fullmatch(text, edge, begin)):
            break
        post = make_post(text, role, begin)
        post.inherits = bool(posts) and post.organisation is None
        posts.append(post)
        edge = role.end
    return posts


def listed_in_turn(text: str, roles: Sequence[RoleMention], last: RoleMention, start: int) -> list[Post]:
    """Give the posts listed up to ``last``, where there are several (会长、秘书长分别是…)."""
    turns: list[Post] = []
    for number in range(roles.index(last), -1, -1):
        role = roles[number]
        floor = max(start, roles[number - 1].end) if number else start
        if turns and not _LINK.fullmatch(
            text, role.end, turns[0].organisation[0] if turns[0].organisation else turns[0].start
        ):
            break
        turns.insert(0, make_post(text, role, min(role.start, organisation_start(text, role.start, floor))))
    return turns if len(turns) > 1 else []


def posts_of_row(
    text: str, phrase: PersonPhrase, roles: Sequence[RoleMention], start: int, end: int, *, alone: bool
) -> list[HeldPost]:
    """Read ``陶立群（女）　县委副书记、县长``: a name, blanks, posts, as in rows of tables and pages of leaders.

    Behind somebody named with a post (县长　陶立群　县委副书记) only where nobody else stands in the line.
    """
    opening = _ROW_OPENING.match(text, start, end)
    gap = _ROW_GAP.match(text, phrase.name_end, end)
    if opening is None or gap is None:
        return []
    titled = alone and opening.end() == phrase.start and not gap.group().strip(" \u3000\t")
    if opening.end() != phrase.name_start and not titled:
        return []
    if text[gap.end() - 1] == "：" and is_ordinary_word(phrase.name):
        return []
    posts = opening_posts(text, roles, gap.end(), end, ROW_LINK)
    if not posts or not _ROW_END.match(text, posts[-1].end) or posts[0].start - gap.end() > BODY_IN_ROW:
        return []
    if opening.group().endswith(("：", "： ", "：\u3000")) and posts[0].organisation is None:
        return []  # 主讲人：陶立群　教授
    for post in posts:
        if post.organisation is not None:
            break
        post.listed = True
    return [HeldPost(phrase, post, phrase.name_start, post.end) for post in posts]


def posts_behind_name(text: str, phrase: PersonPhrase, roles: Sequence[RoleMention], end: int) -> list[HeldPost]:
    """Read what a labelled line tells of its one person besides (会长：陶立群，南陵集团董事长)."""
    gap = _LABELLED_GAP.match(text, phrase.name_end, end)
    posts = opening_posts(text, roles, gap.end(), end, ROW_LINK) if gap else []
    if not posts or _ROW_STOP.match(text, posts[-1].end, end) is None:
        return []
    return [HeldPost(phrase, post, phrase.name_start, post.end) for post in posts]


def names_alone(text: str, phrases: Sequence[PersonPhrase], begin: int, end: int) -> bool:
    """Tell whether nothing but names, or one and what they do, stands in a line from ``begin`` on."""
    edge = begin
    several = len(phrases) > 1
    for phrase in phrases:
        gap = BETWEEN_TITLES if several and edge > begin else BETWEEN
        if not gap.fullmatch(text, edge, phrase.start):
            return False
        edge = phrase.end
    if several and TITLES_END.fullmatch(text, edge, end):
        return True
    return BETWEEN.fullmatch(text, edge, end - text.endswith("\n", 0, end)) is not None or (
        text[edge:end].strip(" \u3000\n。；等*＊") == "" or _DUTIES.match(text, edge, end) is not None
    )


def fills_line(text: str, phrase: PersonPhrase, start: int, end: int) -> bool:
    """Tell whether a line is a post and the one who has it."""
    opening = OPENING.match(text, start, end)
    left = opening.end() if opening else start
    behind = _LINE_END.match(text, phrase.name_end, end)
    named = text[left : phrase.name_start].strip(" \u3000\t：")
    return (
        bool(named)
        and len(named) <= LONGEST_HEADING
        and behind is not None
        and behind.end() == end
        and (phrase.start <= left + 1 or text[phrase.name_start - 1] in "： \u3000\t")
    )
