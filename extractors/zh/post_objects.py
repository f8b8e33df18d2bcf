"""The posts that stand as the object of a verb (任白鹭县教育局局长、党组书记), each with its body, and the body told before the verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.posts import Post, make_post
from extractors.zh.sentence_roles import CALLED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.roles_in_text import RoleMention

_POST_ENDS = re.compile(r"[，。；、）（兼和及\n \u3000]|$|一?职|等|的(?:职务|请求)")
_TERM = r"(?:最年轻的?|唯一的?|新任|新一任|新一届|首任|首位|第[一二三四五六七八九十\d]+[任位届]|下一?[任届]|候任|新的)"
_OF_TERM = re.compile(_TERM)
_SEPARATOR = re.compile(rf"(?:（[^（）\n]{{1,40}}）)?(?:职务)?(?:、|，兼?|和|及|以及|兼任?|；)(?:党内|{_TERM})?")
_OPENING = re.compile(
    rf"(?:[^，。；：、\n]{{2,12}}(?:下辖|所辖|管辖|辖下|下属|所属|旗下|直属)的|[其为的了过新]|大会|{_TERM}|团第?[一二三四五六七八九十]{{1,3}}届|第?[一二三四五六七八九十\d]+届|党的|中共|该会|[^，。；：\n]{{0,12}}?出席(?=第|中|党的|全国))*"
)
_NEW_GOVERNMENT = re.compile(
    r"(?P<whose>[\u4e00-\u9fff]{1,8}?)(?:新一届|下一届|本届|下届|新)(?P<body>(?:联邦|中央|过渡|看守|联合)?(?:政府|内阁))"
)
"""A government whose turn is printed inside its name (俄新一届政府)."""
_INSIDE = re.compile(rf"(?:的{_TERM}?|{_TERM})$")
"""What may stand between a body and a post: 商会新一届会长, 市政府的秘书长."""
_NO_POST = re.compile(
    r"后|以来|之|前|期间|了?(?:一切|所有)?(?:党内)?职务|了|的|表示|[^，。]{0,20}的(?:请求|决定|消息)|[^，。]{0,20}(?:期间|以来)$"
)
"""What stands behind a verb of appointing and names no post: a time, papers about posts."""

_ANY_WORDS = re.compile(r"[\u4e00-\u9fff·“”]{2,30}")
_WORDS = re.compile(r"[\u4e00-\u9fffA-Za-z（）]{3,30}")
_JOINED = re.compile(r"[、和]")
_IN_TURN = 40
_PLACES = re.compile(
    r"(?P<names>[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4})*[、和][\u4e00-\u9fff]{2,4}?)(?P<rest>[省市县区州](?:委|政府|政协|纪委|人大常委会)?)"
)
_HEADS = ("长", "员")
"""What behind the end of a body's name makes it a post (董事会 of 董事会成员)."""
_AT = re.compile(
    r"(?:在|空降|加盟|加入|回归|入主|调往|调到|调入|调至|转往|派往|派到|交流到|下派到|赴|(?<=[\u4e00-\u9fff日])到|(?:创办|创立|创建|组建|发起成立|成立)了?)(?P<body>[^，。；：、（）\n]{2,40}?)(?P<and>，?并)?$"
)


def told_at(text: str, verb: int, limit: int) -> tuple[int, tuple[int, int] | None]:
    """Give where ``在`` and a body before a verb begin (曾在北川钢铁集团担任财务总监), and the body; else the verb and nothing."""
    match = _AT.search(text, max(limit, verb - 42), verb)
    if (
        match is None
        or not ends_like_organisation(match["body"])
        or organisation_start(text, match.end("body"), match.start("body")) != match.start("body")
    ):
        return verb, None
    return match.start(), match.span("body")


def read_posts(
    text: str, roles: Sequence[RoleMention], position: int, end: int, phrases: Sequence[PersonPhrase]
) -> list[Post]:
    """Give the posts that stand as an object from ``position``: each with its body, joined by 、 和 兼."""
    posts: list[Post] = []
    stop = min((p.start for p in phrases if p.start >= position and p.name_start >= position), default=end)
    edge = position
    for role in roles:
        if role.start < position or role.end > end:
            continue
        start, body = body_before(text, role.start, edge)
        begin = min(start, role.start)
        if begin == role.start and text[begin - 1 : begin] == "》":
            begin = max(text.rfind("《", edge, begin), edge)  # 《谱牒学刊》主编
        gap = text[edge:begin]
        if posts:
            if not _SEPARATOR.fullmatch(gap) or text.startswith(("为", "由", "是", "包括"), role.end):
                break
            if "，" in gap and not _POST_ENDS.match(text, role.end):
                break  # ，市民政局科长 of somebody who is named next
        elif not _OPENING.fullmatch(gap) and not (
            body is None and _NEW_GOVERNMENT.fullmatch(gap + text[begin : role.start])
        ):
            break
        if begin >= stop:
            break
        post = make_post(text, role, role.start if body else begin)
        if body:
            post.start, post.organisation = begin, body
        post.inherits = bool(posts) and post.organisation is None
        if (new := _NEW_GOVERNMENT.fullmatch(text, edge, role.start)) is not None and not posts:
            post.organisation, post.form = (edge, role.start), new["whose"] + new["body"]
        if gap.startswith("团") and post.organisation is not None:
            post.form = "团" + text[slice(*post.organisation)]  # 团十九届中央书记处
        posts.append(post)
        edge = role.end
    return posts


def body_before(text: str, end: int, limit: int) -> tuple[int, tuple[int, int] | None]:
    """Give where the organisation before a role begins, and its range where 的 or a term of office parts the two."""
    called = CALLED.search(text, max(limit, end - 60), end) if text.startswith("）", end - 1) else None
    if called is not None:
        start = organisation_start(text, called.start(), limit)
        if ends_like_organisation(text[start : called.start()]):
            return start, (start, called.start())
    start = organisation_start(text, end, limit)
    between = _INSIDE.search(text, limit, end)
    if start < end:
        term = _OF_TERM.match(text, start, end)
        if between is not None and text[between.start()] != "的" and start < between.start():
            return start, (start, between.start())  # 余村新一任党支部书记
        return (term.end() if term and term.end() < end else start), None
    if between is None or between.start() == limit:
        return start, None
    start = organisation_start(text, between.start(), limit)
    return (start, (start, between.start())) if start < between.start() else (end, None)


def posts_in_turn(text: str, roles: Sequence[RoleMention], position: int, end: int, count: int) -> list[Post]:
    """Give the posts of several people in turn whose places share the rest of a body (乐山、广元、达州市委书记)."""
    role = next((r for r in roles if position <= r.start <= position + _IN_TURN and r.end <= end), None)
    places = _PLACES.fullmatch(text, position, role.start) if role is not None else None
    if role is None or places is None:
        return []
    names = _JOINED.split(places["names"])
    if len(names) != count:
        return []
    posts: list[Post] = []
    left = position
    for name in names:
        form = name + places["rest"]
        posts.append(Post(role.label, role.start, role.end, (left, left + len(name)), form=form))
        left += len(name) + 1
    return posts


def body_behind(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the body of which a clause about its head is said (由陶立群任会长的南陵同乡会), which begins behind 的."""
    words = _WORDS.match(text, position + 1, end) if text.startswith("的", position) else None
    if words is None:
        return None
    for stop in range(words.end(), words.start() + 2, -1):
        if (
            ends_strongly(text[words.start() : stop])
            and organisation_start(text, stop, words.start()) == words.start()
            and text[stop : stop + 1] not in _HEADS
        ):
            return words.start(), stop
    return None


def unknown_role(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the words behind a verb of appointing that should name a post."""
    match = _ANY_WORDS.match(text, start, end)
    if match and not _NO_POST.match(match.group()):
        yield match.span()


def post_of(text: str, role: RoleMention, limit: int) -> Post:
    """Give a post that ends somewhere, with the body before it."""
    start, body = body_before(text, role.start, limit)
    post = make_post(text, role, role.start if body else min(start, role.start))
    if body:
        post.start, post.organisation = body[0], body
    return post
