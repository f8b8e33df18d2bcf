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
from extractors.zh.headed_positions import (
    ADDRESS,
    BODY_IN_ROW,
    DOES,
    LABEL_END,
    LONGEST_HEADING,
    MADE_BY,
    PART,
    ROW_LINK,
    listed_position,
)
from extractors.zh.labelled_rows import BETWEEN, OPENING
from extractors.zh.names import is_ordinary_word
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import MAX_LENGTH, organisation_start
from extractors.zh.posts import make_post

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

_BIO = re.compile(r"[ \u3000\t，]*[男女]，")
"""What follows a name that opens what is told of somebody (院长：陶立群　男，1970年生)."""
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

    def read(
        self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
    ) -> Iterator[HeldPost]:
        """Give the posts that the list or label of one line gives to the people in it."""
        self.in_row = False
        self.alone = phrases[0] if len(phrases) == 1 and self._fills_line(phrases[0], start, end) else None
        yield from self._named(phrases, roles, start)
        if not phrases:
            self._read_heading(roles, start, end)
            return
        begin = phrases[0].start
        row = self._row(phrases[0], roles, start, end, alone=len(phrases) == 1)
        self.in_row = bool(row)
        if row:
            if row[0].post.organisation is not None:
                yield from self._give(phrases[:1])
            if not self._heading:
                self.forget()
            self._head_rows(phrases[0], start)
            yield from row
            return
        label = self._posts(roles, start, begin)
        if label and label[-1].label in _PROPOSED:
            self._heading, self._body = [], None
            return
        if label and (mark := LABEL_END.match(self.text, label[-1].end)) and mark["mark"] and mark.end() == begin:
            of_group = _OF_GROUP.fullmatch(label[-1].label) is not None
            only_names = self._only_names(phrases, begin, end)
            behind = [] if only_names else self._behind(phrases[0], roles, end)
            if only_names or behind or (of_group and len(phrases) == 1):
                self._heading = self._at_the_body(label)
                self.in_row = _BIO.match(self.text, phrases[0].name_end, end) is not None
                yield from self._give(phrases if only_names else phrases[:1], also_with_posts=of_group)
                yield from behind
                return
        elif self._heading and not self.text[start:begin].strip() and self._only_names(phrases, begin, end):
            self.in_row = _BIO.match(self.text, phrases[0].name_end, end) is not None
            yield from self._give(phrases)
        else:
            self._heading = []
        self._body = None

    def _fills_line(self, phrase: PersonPhrase, start: int, end: int) -> bool:
        """Tell whether a line is a post and the one who has it."""
        text = self.text
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

    def _row(
        self, phrase: PersonPhrase, roles: Sequence[RoleMention], start: int, end: int, *, alone: bool
    ) -> list[HeldPost]:
        """Read ``陶立群（女）　县委副书记、县长``: a name, blanks, posts, as in rows of tables and pages of leaders.

        Behind somebody named with a post (县长　陶立群　县委副书记) only where nobody else stands in the line.
        """
        text = self.text
        opening = _ROW_OPENING.match(text, start, end)
        gap = _ROW_GAP.match(text, phrase.name_end, end)
        if opening is None or gap is None:
            return []
        titled = alone and opening.end() == phrase.start and not gap.group().strip(" \u3000\t")
        if opening.end() != phrase.name_start and not titled:
            return []
        if text[gap.end() - 1] == "：" and is_ordinary_word(phrase.name):
            return []
        posts = self._posts(roles, gap.end(), end, ROW_LINK)
        if not posts or not _ROW_END.match(text, posts[-1].end) or posts[0].start - gap.end() > BODY_IN_ROW:
            return []
        if opening.group().endswith(("：", "： ", "：\u3000")) and posts[0].organisation is None:
            return []  # 主讲人：陶立群　教授
        for post in posts:
            if post.organisation is not None:
                break
            post.listed = True
        return [HeldPost(phrase, post, phrase.name_start, post.end) for post in posts]

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

    def _behind(self, phrase: PersonPhrase, roles: Sequence[RoleMention], end: int) -> list[HeldPost]:
        """Read what a labelled line tells of its one person besides (会长：陶立群，南陵集团董事长)."""
        gap = _LABELLED_GAP.match(self.text, phrase.name_end, end)
        posts = self._posts(roles, gap.end(), end, ROW_LINK) if gap else []
        if not posts or _ROW_STOP.match(self.text, posts[-1].end, end) is None:
            return []
        return [HeldPost(phrase, post, phrase.name_start, post.end) for post in posts]

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
        text, line = self.text, self.text[start:end]
        begin, stop = end - len(line.lstrip()), start + len(line.rstrip())
        if not roles:
            is_body = stop - begin <= MAX_LENGTH and ends_strongly(text[begin:stop])
            if is_body and organisation_start(text, stop, begin) == begin:
                self._body, self._heading = (begin, stop), []
            elif begin < stop:
                self._heading, self._body = [], None
            return
        posts = self._posts(roles, start, end)
        closed = bool(posts) and LABEL_END.match(text, posts[-1].end)
        if not posts or end - start > LONGEST_HEADING or not closed or closed.end() < stop:
            self._heading, self._body = [], None
            return
        if MADE_BY.search(text, start, end):
            return
        if _EVERYBODY.fullmatch(posts[-1].label) and self.text.startswith("名单", posts[-1].end):
            return
        self._heading = self._at_the_body(posts)

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

    def _posts(self, roles: Sequence[RoleMention], start: int, stop: int, link: re.Pattern[str] = _LINK) -> list[Post]:
        """Give the posts that a line opens with, joined by 、 and 兼."""
        text = self.text
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

    def _only_names(self, phrases: Sequence[PersonPhrase], begin: int, end: int) -> bool:
        edge = begin
        for phrase in phrases:
            if not BETWEEN.fullmatch(self.text, edge, phrase.start):
                return False
            edge = phrase.end
        return BETWEEN.fullmatch(self.text, edge, end - self.text.endswith("\n", 0, end)) is not None or (
            self.text[edge:end].strip(" \u3000\n。；等*＊") == "" or _DUTIES.match(self.text, edge, end) is not None
        )

    def _in_turn(self, roles: Sequence[RoleMention], last: RoleMention, start: int) -> list[Post]:
        """Give the posts listed up to ``last``, where there are several (会长、秘书长分别是…)."""
        turns: list[Post] = []
        for role in reversed(roles[: roles.index(last) + 1]):
            if turns and not _LINK.fullmatch(
                self.text, role.end, turns[0].organisation[0] if turns[0].organisation else turns[0].start
            ):
                break
            turns.insert(
                0, make_post(self.text, role, min(role.start, organisation_start(self.text, role.start, start)))
            )
        return turns if len(turns) > 1 else []

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
            if "分别" in text[role.end : position] and (turns := self._in_turn(roles, role, start)):
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
