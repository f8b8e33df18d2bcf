"""Boards and councils of companies and associations, which are no bodies of their own: whose they are.

>>> [board_of(form).whole for form in ("南陵集团第六届董事会", "青禾商会第三届理事会", "监事会")], board_of("南陵集团")
(['南陵集团', '青禾商会', ''], None)
"""

from __future__ import annotations

import re
from typing import NamedTuple

_BOARD = re.compile(r"(.{2,30}?(?<!第))?(?:第?[一二三四五六七八九十\d]+届)?(?:董事会|监事会|董监事会|董事局)")
_COUNCIL = re.compile(
    r"(.{2,30}?(?:协会|学会|商会|联合会|总会|促进会|研究会|基金会|联谊会|分会|专委会|专业委员会|技术委员会|工作委员会|专家委员会))?第?[一二三四五六七八九十\d]+届(?:第?[一二三四五六七八九十\d]+次)?(?:常务)?(?:理事会|监事会|执委会|委员会)"
    r"|(.{2,30}?(?:协会|学会|商会|联合会|总会|促进会|联谊会))(?:(?:常务)?理事会|第[一二三四五六七八九十\d]+届)"
    r"|(.{0,30}?(?:公司|集团|银行))第[一二三四五六七八九十\d]+届"
    r"|第[一二三四五六七八九十\d]+届(?:协会|学会|商会|联合会|总会|促进会|研究会|联谊会)"
)
HAVE_BOARDS = "公司|集团|基金会|协会|学会|大学|学院"
"""How the bodies end that have directors and supervisors."""
HAVE_COUNCILS = "协会|学会|商会|联合会|总会|促进会|研究会|基金会|联谊会"
"""How the bodies end that have a council."""


class Board(NamedTuple):
    """A board as printed: the body it is named with, "" for none, and how the bodies end that have such a board."""

    whole: str
    kinds: str


def board_of(form: str) -> Board | None:
    """Read the name of a board (公司第六届董事会, 监事会) or of a council with its term, ``None`` for other names."""
    board = _BOARD.fullmatch(form)
    if board is not None:
        return Board(board[1] or "", HAVE_BOARDS)
    council = _COUNCIL.fullmatch(form)
    return Board(council[1] or council[2] or council[3] or "", HAVE_COUNCILS) if council is not None else None
