"""The posts that tables and labelled fields give to the people in them, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extractors.zh.appointments import PostChange
from extractors.zh.careers import HeldPost
from extractors.zh.carried_bodies import merged_end
from extractors.zh.departments import is_part
from extractors.zh.organisation_edges import starts_with_known
from extractors.zh.people import PersonPhrase
from extractors.zh.post_objects import read_posts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extractors.zh.post_rows import PostCell, PostRow
    from extractors.zh.roles_in_text import RoleMention

_LEAD = re.compile(r"(?:现任|拟任|拟提名为?|提名为?|拟提拔(?:为|任)?|任命为?|拟聘任?为?|新任|任)[：]?")
_BEHIND_POST = "、，；。（）/兼及和 \u3000\t"
_BLANK = re.compile(r"[ \u3000]")
_UNIT = re.compile(r"[\u4e00-\u9fff]{2,8}(?:部|处|科|室|组|院|系|中心|站|队|办|庭)")
"""A part of the body in the cell before (县市场监管局 | 标准化科科长)."""
_NO_POST = re.compile(r"候选人|人选|副职|正职")


class PostTables:
    """Gives the posts of one article's tables, sentence by sentence."""

    def __init__(self, text: str, rows: Iterable[PostRow]) -> None:
        """Put the cells of the rows in order."""
        self.text = text
        self._cells = sorted(((cell, row) for row in rows for cell in row.cells), key=lambda pair: pair[0].start)
        self._starts = [cell.start for cell, _ in self._cells]
        spans = sorted(span for _, row in self._cells for span in row.spans)
        self._lines = spans
        self._line_starts = [start for start, _ in spans]

    def covers(self, start: int, end: int) -> bool:
        """Tell whether a sentence is nothing but a part of a table."""
        index = bisect_left(self._line_starts, end) - 1
        return index >= 0 and self._lines[index][0] < end and start < self._lines[index][1]

    def read(self, roles: Sequence[RoleMention], start: int, end: int) -> Iterator[HeldPost | PostChange]:
        """Give the posts told by the cells that begin in a sentence."""
        for cell, row in self._cells[bisect_left(self._starts, start) : bisect_left(self._starts, end)]:
            left, right = row.name
            name = _BLANK.sub("", self.text[left:right])
            person = PersonPhrase(name, left, right, left, right)
            yield from self._posts(person, cell, roles)

    def _posts(
        self, person: PersonPhrase, cell: PostCell, roles: Sequence[RoleMention]
    ) -> Iterator[HeldPost | PostChange]:
        """Read what one cell tells of a person; who is only a candidate for an election has no post yet."""
        text = self.text
        lead = _LEAD.match(text, cell.start, cell.end)
        begin = lead.end() if lead else cell.start
        if _NO_POST.search(text, begin, cell.end):
            return
        inside = [
            role
            for role in roles
            if begin <= role.start and role.end <= cell.end and (role.end == cell.end or text[role.end] in _BEHIND_POST)
        ]
        for post in read_posts(text, inside, begin, cell.end, []):
            if post.organisation is None and cell.body is not None:
                post.organisation = cell.body
            elif post.organisation is not None and cell.body is not None:
                part = text[post.organisation[0] : merged_end(text, *post.organisation, post)]
                if is_part(part) or (_UNIT.fullmatch(part) and not starts_with_known(part)):
                    post.form = text[slice(*cell.body)] + part
            left, right = min(person.name_start, cell.start), max(person.name_end, post.end)
            if cell.kind == "former":
                post.label = f"原{post.label}"
            if cell.kind in ("held", "former"):
                yield HeldPost(person, post, left, right)
            elif cell.kind in ("appointed", "removed"):
                yield PostChange(person, post, cell.kind, left, right, "table")
