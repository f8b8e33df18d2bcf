"""Names that posts on both sides make sure, however rare their characters: 县委书记过镇海、县长陶立群.

>>> text = "县委书记过镇海、县长陶立群出席。"
>>> list(between_posts(text, {4}, [2, 8]))
['过镇海']
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extractors.lexicons import plain_verbs
from extractors.zh.listed_names import may_be_rare_name
from extractors.zh.names import is_ordinary_word, score_chinese, split_surname

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_ITEM = re.compile(r"([\u4e00-\u9fff]{2,3})[、，](?=[\u4e00-\u9fff])")
_NEXT_POST = 24
"""Within how many characters behind a name the next post ends."""
_SAYS = "说称"
"""What ends no name before a comma (院长陶立说，…)."""
_EDGE = re.compile(r"[，。；：、（）\n]")
_LEAST = -11.0
"""Below this score (``names.score_chinese``) characters between two posts are no name."""


def between_posts(text: str, ends: Collection[int], starts: Sequence[int]) -> Iterator[str]:
    """Give what stands alone between a post at a body, which ``ends`` there, and the next post (县委书记过镇海、县长…)."""
    for end in ends:
        item = _ITEM.match(text, end)
        if item is not None:
            place = bisect_left(starts, item.end())
            near = place < len(starts) and starts[place] - item.end() <= _NEXT_POST
            if near and _EDGE.search(text, item.end(), starts[place]) is None and _is_rare_name(item[1]):
                yield item[1]


def _is_rare_name(name: str) -> bool:
    if (
        name[-1] in _SAYS
        or not may_be_rare_name(name)
        or is_ordinary_word(name)
        or {name[:2], name[1:]} & plain_verbs()
    ):
        return False
    return not is_ordinary_word(name[:2]) and score_chinese(*split_surname(name)) >= _LEAST
