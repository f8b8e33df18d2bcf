"""Names that what stands on both sides makes sure, however rare their characters: in lists of people, between two posts.

>>> list(listed("市领导陶立群、罗永康、过镇海、岳明霞参加会议。", {"陶立群", "罗永康", "岳明霞"}))
['过镇海']
>>> list(listed("陶立群、罗永康、北京、上海", {"陶立群", "罗永康"}))
[]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extractors.lexicons import place_forms, plain_verbs, surname_odds
from extractors.zh.names import is_ordinary_word, may_be_name, score_chinese, split_surname
from extractors.zh.organisation_edges import ends_like_organisation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_RUN = re.compile(r"[\u4e00-\u9fff·]{2,12}(?:、[\u4e00-\u9fff·]{2,8}){2,}")
_MOSTLY = 0.6
"""Share of a list that must be believed for the others to be names."""
_FEWEST = 3
_PARTLY = 0.4
_HEADED = 2
"""The same where a word for people opens the list."""
_HEADING = re.compile(
    r"(?:领导|同志|代表|嘉宾|委员|常委|专家|教授|院士|研究员|书记|主席|主任|[省市县区部厅局院校会]长)$"
)
_LONGEST = 4
_ITEM = re.compile(r"([\u4e00-\u9fff]{2,3})[、，](?=[\u4e00-\u9fff])")
_NEXT_POST = 24
"""Within how many characters behind a name the next post ends."""
_EDGE = re.compile(r"[，。；：、（）\n]")
_LEAST = -11.0
"""Below this score (``names.score_chinese``) characters between two posts are no name."""
_SOUND = 3.0
"""How well three characters sound like a name that counts as one in a list (``names.score_chinese``)."""


def listed(text: str, believed: Collection[str]) -> Iterator[str]:
    """Give the names of lists of people of whom most are ``believed`` or sound like names, those that do not sound so too."""
    for run in _RUN.finditer(text):
        first, *inner, last = run.group().split("、")
        if any(len(name) > _LONGEST for name in inner):
            continue
        opens = next((name for n in (3, 2, 4) if (name := first[-n:]) in believed), first[-3:])
        closes = next((name for n in (3, 2, 4) if (name := last[:n]) in believed), last[:3])
        sure = sum(name in believed or _is_sound(name) for name in (opens, *inner, closes))
        fewest, share = (_HEADED, _PARTLY) if _HEADING.search(first[: -len(opens)]) else (_FEWEST, _MOSTLY)
        if sure < fewest or sure < share * (len(inner) + 2):
            continue
        yield from (name for name in (opens, *inner) if name not in believed and _may_fill(name))


def between_posts(text: str, ends: Collection[int], starts: Sequence[int]) -> Iterator[str]:
    """Give what stands alone between a post at a body, which ``ends`` there, and the next post (县委书记过镇海、县长…)."""
    for end in ends:
        item = _ITEM.match(text, end)
        if item is not None:
            place = bisect_left(starts, item.end())
            near = place < len(starts) and starts[place] - item.end() <= _NEXT_POST
            if near and _EDGE.search(text, item.end(), starts[place]) is None and _is_rare_name(item[1]):
                yield item[1]


def _may_fill(name: str) -> bool:
    surname, given = split_surname(name)
    if surname not in surname_odds() or not given or len(given) > 2:
        return False
    if name in place_forms() or ends_like_organisation(name):
        return False
    return may_be_name(name) or (len(name) > len("过海") and name[1:] in place_forms())


def _is_rare_name(name: str) -> bool:
    if not _may_fill(name) or is_ordinary_word(name) or {name[:2], name[1:]} & plain_verbs():
        return False
    return not is_ordinary_word(name[:2]) and score_chinese(*split_surname(name)) >= _LEAST


def _is_sound(name: str) -> bool:
    return len(name) == _LONGEST - 1 and score_chinese(*split_surname(name)) >= _SOUND
