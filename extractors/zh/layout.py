"""What of a text is laid out instead of told in sentences: tables of names and posts, labelled lines, programmes.

>>> layout = find_layout("会议名称：农业工作会议\\n主持人：县长陶立群\\n姓名 | 新任职务\\n罗永康 | 县司法局副局长")
>>> len(layout.rows), [line.kind for line in layout.labels], layout.programme
(1, ['event', 'chaired'], [])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from extractors.zh.post_rows import find_post_rows
from extractors.zh.programmes import programme_rows
from extractors.zh.rosters import find_rosters

if TYPE_CHECKING:
    from extractors.zh.post_rows import PostRow
    from extractors.zh.rosters import RosterLine


class Layout(NamedTuple):
    """The laid-out parts of one text, as ranges of it; most texts have none."""

    rows: list[PostRow]
    """Rows of tables and labelled fields that pair a name with posts."""
    labels: list[RosterLine]
    """What stands behind the labels of minutes and notices (主持人：…)."""
    programme: list[tuple[int, int]]
    """The rows of a programme or timetable."""


def find_layout(text: str) -> Layout:
    """Find all that a text lays out."""
    return Layout(find_post_rows(text), find_rosters(text), programme_rows(text))
