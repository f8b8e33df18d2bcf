"""Lines of a curriculum vitae: posts behind the years they were held in, between commas, and lines that hold nothing but posts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.career_verbs import AS
from extractors.zh.organisations import organisation_start
from extractors.zh.post_objects import read_posts
from extractors.zh.posts import make_post
from extractors.zh.roles_in_text import is_occupation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.dates import DateMention
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

_STUDY = re.compile(r"学习|就读|攻读|毕业|专业|访学|学员|进修|读书|在读")
_APART = re.compile(r"[；。，（ \u3000]|[其期]间")
_LINE_GAP = re.compile(r"[ \u3000\t：，]*(?:起|止)?[ \u3000\t：，]*(?:任|在|担任|历任|先后任)?[ \u3000]*")
_LINE_VERB = re.compile(r"(?:工作)?，?(?:历任|先后任|先后担任|担任|任职|任)，?$")
"""What parts body and post in a line of a career (在南陵学院任教师)."""
_POST_GAP = re.compile(r"(?:[、，；,兼及和]|[ \u3000])*")
_HOW_HELD = re.compile(
    r"（(?:试用[^（）\n]{0,10}|主持[^（）\n]{0,8}工作|兼|[正副][^（）\n]{1,6}级|挂职|[^（）\n]{0,6}待遇)）"
)
"""What behind a post says how it is held (董事会秘书（试用期一年）)."""
_LISTED = "、，；兼及和"
_ROLE_EDGE = "、，；。（）兼及 \u3000\n"
_MEMBER = re.compile(r"(?<=，)([^，。；：\n]{4,60})(?=[，。；]|$)")
_SESSION = re.compile(r"(?:现任|兼任)?(?:第?[一二三四五六七八九十\d]+届)?")
"""What stands before the body of a post that is a member of a line (第十三届省政协委员)."""
_BEFORE_DATED = re.compile(
    r"(?:[起，至今 \u3000：在]|任职期间|以来|期间|后)*(?:，[他她彼其])?(?:调|再|又|曾|并|同时|先后)?"
)


def posts_behind_years(
    text: str, roles: Sequence[RoleMention], dates: Sequence[DateMention]
) -> Iterator[tuple[Post, DateMention]]:
    """Give the posts of a line that opens with a time, each with its time (1998.07—2001.03　南陵学院系主任、院长（其间：…）)."""
    when, edge = dates[0], dates[0].end
    organisation: tuple[int, int] | None = None
    for role in roles:
        if role.start < edge:
            continue
        inner = next((d for d in reversed(dates) if edge <= d.start and d.end <= role.start), None)
        if inner is not None:
            if not _APART.search(text, edge, inner.start):
                continue
            when, edge = inner, inner.end
        lead = _LINE_GAP.match(text, edge, role.start)
        left = lead.end() if lead else edge
        at = _LINE_VERB.search(text, left, role.start)
        begin = organisation_start(text, at.start() if at else role.start, left)
        if text[role.end : role.end + 1] not in _ROLE_EDGE or _STUDY.search(text, edge, role.start):
            continue
        post = make_post(text, role, role.start if at else min(begin, role.start))
        if at and begin < at.start():
            post.organisation = (begin, at.start())
        post.inherits = post.organisation is None
        if post.inherits and (organisation is None or text[role.start - 1] not in _LISTED):
            continue
        organisation = post.organisation or organisation
        yield post, when
        edge = role.end


def posts_alone(text: str, roles: Sequence[RoleMention], start: int, end: int, *, in_sentences: bool) -> list[Post]:
    """Give the posts of a line of a page about one person that holds nothing else; ``in_sentences``: of a whole sentence alone."""
    posts: list[Post] = []
    edge = start
    for role in roles:
        begin = min(role.start, organisation_start(text, role.start, edge))
        if not _POST_GAP.fullmatch(text, edge, begin):
            return []
        post = make_post(text, role, begin)
        post.inherits = bool(posts) and post.organisation is None
        posts.append(post)
        edge = role.end
    rest = _HOW_HELD.sub("", text[edge:end]).strip(" \u3000\n\t。，；")
    whole = in_sentences and text[start:end].rstrip().endswith("。")
    told = whole or (bool(posts) and posts[0].organisation is not None)
    goes_on = rest and not (told and text[edge] == "，")
    return [] if goes_on or (in_sentences and not told) else posts


def posts_between_commas(
    text: str,
    phrases: Sequence[PersonPhrase],
    roles: Sequence[RoleMention],
    start: int,
    end: int,
) -> Iterator[tuple[Post, int, int]]:
    """Read ``陶立群，男，1970年生，中共党员，白鹭县教育局局长，拟任…``: posts that are a member of the line by themselves."""
    for clause in _MEMBER.finditer(text, start, end):
        left, right = clause.span(1)
        posts = read_posts(text, roles, left, right, phrases)
        if not posts or posts[-1].end != right or posts[0].organisation is None:
            continue
        if not _SESSION.fullmatch(text, left, posts[0].organisation[0]):
            continue
        for post in posts:
            if not is_occupation(post.label):
                yield post, left, right


def posts_of_capacity(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[tuple[PersonPhrase, Post, int]]:
    """Read ``作为南陵大学的校长、党委副书记，陶立群…``."""
    for match in AS.finditer(text, start, end):
        person = next((p for p in phrases if p.start >= match.end()), None)
        posts = read_posts(text, roles, match.end(), end, phrases) if person is not None else []
        if posts and person and text[posts[-1].end] == "，" and posts[-1].end + 1 in (person.start, person.name_start):
            for post in posts:
                yield person, post, match.start()


def time_before(text: str, dates: Sequence[DateMention], left: int, verb: int) -> DateMention | None:
    """Give the time right before a verb."""
    before = [d for d in dates if left <= d.start and d.end <= verb]
    if not before or not _BEFORE_DATED.fullmatch(text, before[-1].end, verb):
        return None
    return before[-1]
