"""Posts printed over, before or behind a list of names: headings, labels with a colon, signatures, ``执行董事为A、B及C``.

``执行董事⏎陶立群先生（主席）⏎岳明霞女士`` names two directors; ``会长：陶立群``, ``副会长（排名不分先后）：罗永康、岳明霞`` three
officers; ``董事会命⏎南陵控股有限公司⏎公司秘书⏎岳明霞`` is signed by the company's secretary.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.careers import HeldPost
from extractors.zh.communiques import PostsOver, is_order
from extractors.zh.headed_positions import (
    LABEL_END,
    LONGEST_HEADING,
    MADE_BY,
    listed_position,
)
from extractors.zh.lines_of_posts import (
    fills_line,
    listed_in_turn,
    names_alone,
    opening_posts,
    posts_behind_name,
    posts_of_row,
)
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisations import MAX_LENGTH, organisation_start
from extractors.zh.posts import make_post

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

_BIO = re.compile(r"[ \u3000\t，]*[男女]，")
"""What follows a name that opens what is told of somebody (院长：陶立群　男，1970年生)."""
_INNER = ("常务委员会", "书记处", "主席团")
"""Parts of the body that a list is of, which labels in it name (常务委员会委员：)."""
_OF_GROUP = re.compile(r"(?:副|常务副|执行)?(?:组长|指挥长|召集人|主任|主任委员)|成员|委员")
"""Posts of a leading group or committee, whose members are listed with the posts they hold elsewhere (组长：县长陶立群)."""
_EVERYBODY = re.compile(r"(?:组成)?人员|成员")
"""What a list is headed by that says no post (专家委员会组成人员名单)."""
_PROPOSED = ("候选人", "人选")
"""What behind a post makes those listed no holders of it (会长候选人：陶立群)."""


class HeadedLists:
    """Reads the lines of a text in order; remembers the heading and the body the lines before named."""

    def __init__(self, text: str) -> None:
        """Start under no heading."""
        self.text = text
        self._heading: list[Post] = []
        self.in_row = False
        """Whether the line last read was a name with its posts, which opens what is told of one person."""
        self.alone: PersonPhrase | None = None
        """Who the line last read names with a post and nothing else: their other posts and duties may follow."""
        self._body: tuple[int, int] | None = None
        self.over = PostsOver()
        """The posts of one body that a line over labels named."""

    def read(
        self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
    ) -> Iterator[HeldPost]:
        """Give the posts that the list or label of one line gives to the people in it."""
        self.in_row = False
        self.alone = phrases[0] if len(phrases) == 1 and fills_line(self.text, phrases[0], start, end) else None
        yield from self._named(phrases, roles, start)
        if not phrases:
            if not is_order(self.text[start:end]):
                self._read_heading(roles, start, end)
            return
        begin = phrases[0].start
        row = posts_of_row(self.text, phrases[0], roles, start, end, alone=len(phrases) == 1)
        self.in_row = bool(row)
        if row:
            if row[0].post.organisation is not None:
                yield from self._give(phrases[:1])
            if not self._heading:
                self.forget()
            self._head_rows(phrases[0], start)
            yield from row
            return
        label = opening_posts(self.text, roles, start, begin)
        if label and label[-1].label in _PROPOSED:
            self._heading, self._body = [], None
            return
        if label and (mark := LABEL_END.match(self.text, label[-1].end)) and mark["mark"] and mark.end() == begin:
            of_group = _OF_GROUP.fullmatch(label[-1].label) is not None
            only_names = names_alone(self.text, phrases, begin, end)
            behind = [] if only_names else posts_behind_name(self.text, phrases[0], roles, end)
            if only_names or behind or (of_group and len(phrases) == 1):
                self._heading = self._at_the_body(label)
                self.in_row = _BIO.match(self.text, phrases[0].name_end, end) is not None
                yield from self._give(phrases if only_names else phrases[:1], also_with_posts=of_group)
                yield from behind
                return
        elif (
            self._heads(phrases[0])
            and not self.text[start:begin].strip()
            and names_alone(self.text, phrases, begin, end)
        ):
            self.in_row = _BIO.match(self.text, phrases[0].name_end, end) is not None
            yield from self._give(phrases)
        else:
            self._heading = []
            self._leave(end)
        self._body = None

    def _heads(self, first: PersonPhrase) -> bool:
        """Tell whether the heading is over a line whose first name stands without a label of its own (副主席　罗永康)."""
        labels = {post.label for post in first.posts if post.end <= first.name_start}
        return bool(self._heading) and not (len(self._heading) > 1 and labels & {post.label for post in self._heading})

    def _leave(self, end: int) -> None:
        """Leave what a line over labels named where a sentence ends."""
        if self.text[end - 1 : end] == "。" or self.text[end - 2 : end] == "。\n":
            self.over.forget()

    def _head_rows(self, phrase: PersonPhrase, start: int) -> None:
        """Take the post in a committee that opens a row with somebody's posts elsewhere: the next rows may go on with it."""
        titles = [post for post in phrase.posts if post.end <= phrase.name_start and post.organisation is None]
        if len(titles) == 1 and _OF_GROUP.fullmatch(titles[0].label) and not self.text[start : titles[0].start].strip():
            self._heading = [replace(titles[0], listed=True)]

    def take_heading(self, roles: Sequence[RoleMention], start: int, end: int) -> None:
        """Take the post that an announcement ends with as the heading of the lines below (增补以下同志为副会长：)."""
        stop = start + len(self.text[start:end].rstrip()) - 1
        role = next((role for role in roles if role.end == stop), None)
        if role is not None and self.text[stop] == "：":
            self._heading = [make_post(self.text, role, role.start)]

    def forget(self) -> None:
        """Leave the heading: the line was no heading but what somebody is."""
        self._heading = []

    def _give(self, phrases: Sequence[PersonPhrase], *, also_with_posts: bool = False) -> Iterator[HeldPost]:
        for phrase in phrases:
            if (
                not also_with_posts
                and any(post.end <= phrase.name_start for post in phrase.posts)
                and not phrase.shared
            ):
                continue
            for post in self._heading:
                yield HeldPost(phrase, post, phrase.name_start, phrase.end)

    def _read_heading(self, roles: Sequence[RoleMention], start: int, end: int) -> None:
        """Take a line of nothing but posts as a heading; a line of nothing but a body's name as whose the next is."""
        self._leave(end)
        text, line = self.text, self.text[start:end]
        begin, stop = end - len(line.lstrip()), start + len(line.rstrip())
        if not roles:
            is_body = stop - begin <= MAX_LENGTH and ends_strongly(text[begin:stop])
            if is_body and organisation_start(text, stop, begin) == begin:
                self._body, self._heading = (begin, stop), []
            elif begin < stop:
                self._heading, self._body = [], None
            return
        posts = opening_posts(self.text, roles, start, end)
        closed = bool(posts) and LABEL_END.match(text, posts[-1].end)
        if not posts or end - start > LONGEST_HEADING or not closed or closed.end() < stop:
            self._heading, self._body = [], None
            return
        if MADE_BY.search(text, start, end):
            return
        if _EVERYBODY.fullmatch(posts[-1].label) and self.text.startswith("名单", posts[-1].end):
            return
        self._heading = self._at_the_body(posts)
        self.over.give(self._heading)
        self.over.take(self._heading)

    def _at_the_body(self, posts: list[Post]) -> list[Post]:
        """Put posts without a body at the one that the line above names."""
        for post in posts:
            if (
                post.organisation is not None
                and self.text[slice(*post.organisation)] in _INNER
                and "委员" in post.label
            ):
                post.label = self.text[post.organisation[0] : post.organisation[1]] + post.label
                post.organisation = None
            post.listed = post.organisation is None
            if post.organisation is None and self._body is not None:
                post.organisation = self._body
        return posts

    def _pairs(self, posts: Sequence[Post], phrases: Sequence[PersonPhrase]) -> Iterator[HeldPost]:
        """Give each of the posts to the one named in the same place, if as many are named."""
        if len(posts) == len(phrases) and all(phrase.linked for phrase in phrases[1:]):
            for post, phrase in zip(posts, phrases, strict=True):
                post.inherits = post.organisation is None
                yield HeldPost(phrase, post, phrase.name_start, phrase.end)

    def _named(self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int) -> Iterator[HeldPost]:
        """Read ``执行董事为A先生、B先生及C女士``."""
        text = self.text
        starts = [phrase.start for phrase in phrases]
        group: tuple[int, int] | None = None  # whose head was told (评审委员会主任由A担任，委员有B)
        for role in roles:
            if group is None and text.startswith(("由", "为", "："), role.end) and _OF_GROUP.fullmatch(role.label):
                group = make_post(text, role, min(role.start, organisation_start(text, role.start, start))).organisation
            position = listed_position(text, role.end)
            if position is None or text[role.end] == "：" or (role.start > start and text[role.start - 1] in "任"):
                continue
            index = bisect_left(starts, position)
            if index == len(phrases) or starts[index] != position:
                continue
            if "分别" in text[role.end : position] and (turns := listed_in_turn(self.text, roles, role, start)):
                yield from self._pairs(turns, phrases[index : index + len(turns)])
                continue
            begin = min(role.start, organisation_start(text, role.start, start))
            post = make_post(text, role, begin)
            titled = _OF_GROUP.fullmatch(post.label) is not None  # 委员有南陵大学教授陶立群、…
            if titled and post.organisation is None:
                post.organisation = group
            if not titled and phrases[index].posts[:1] and phrases[index].posts[0].end <= phrases[index].name_start:
                continue
            for number, phrase in enumerate(phrases[index:]):
                if number and not (phrase.linked and text[phrase.start - 1] in "、和及与"):
                    break
                if number and phrase.start < phrase.name_start and not titled:
                    break
                yield HeldPost(phrase, post, begin if not number else phrase.name_start, phrase.end)
