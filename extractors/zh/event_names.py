"""What names of events mean: which words point back, which name sessions, which two names mean one event."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.events import EventMention

COUNTED = r"第[一二三四五六七八九十百\d]+[次届]"
"""What says which of its kind a congress or session is, for expressions of other modules."""
ANY_MEETING = frozenset({"会议", "大会", "会", "活动", "会上"})
_QUOTED = re.compile(r"[“《]([^”》]{2,})[”》]")
SESSIONS = frozenset({"开幕式", "闭幕式", "开幕会", "闭幕会", "开班式", "结业式"})
"""General words that mean a session of their own, never the whole event."""
OF_SESSION = {"开幕": ("开幕式", "开幕会"), "启幕": ("开幕式", "开幕会"), "闭幕": ("闭幕式", "闭幕会"), "落幕": ("闭幕式", "闭幕会"), "开班": ("开班式",), "结业": ("结业式",)}  # fmt: skip
"""What the session is called of which alone somebody tells who says no more of an event than that it opened or closed."""
OWN_EVENT = re.compile(r"(?:会议?|活动|仪式|论坛|典礼|式|讲座|培训班)$")
_POINTER = re.compile(r"^(?:此次|本次|本届|这次|该|当天的?|上述|全体|整个|有关|相关|上午的?|下午的?|随后的?)")
_OF_SERIES = re.compile(r"首场|首次|首站|系列|主题|专题")
_TELLS_APART, _LEFT_OUT = 7, 6
"""How long a name must be, and how much of a longer one may be left out, for both to mean one event."""
_VERB_AND_KIND = 4
_KINDS_OF_RITES = ("仪式", "典礼", "活动")
_PROMOTION = re.compile(r"晋(?:升[^，。；]{0,8}[军警])?衔仪式$")
_COUNTED = re.compile(r"[\d一二三四五六七八九十]|副|小组")


def core_of(name: str) -> str:
    """Give a general name without what points back (本次会议: 会议)."""
    return _POINTER.sub("", name)


def may_mean(core: str, named: EventMention) -> bool:
    """Tell whether a general word (大会, 活动) can mean an event by its name."""
    if core in ("会议", "会"):
        return named.type == "meeting"
    if core == "大会" and core in named.name:
        return named.type == "meeting"
    return named.name.endswith(core) or (core == "活动" and named.type in ("activity", "ceremony", "visit"))


def _same_title(one: str, other: str) -> bool:
    """Tell whether two names quote the same title and end in the same word (“同心”首场聚识活动, “同心”聚识活动)."""
    left, right = _QUOTED.search(one), _QUOTED.search(other)
    if left is None or right is None or left[1] != right[1]:
        return False
    rest, others = one[left.end() :], other[right.end() :]
    return _OF_SERIES.sub("", rest) == _OF_SERIES.sub("", others) or (
        rest[-2:] == others[-2:] and 2 in (len(rest), len(others))
    )


def _shortened(one: str, other: str) -> bool:
    """Tell whether one name is the other with some words left out of its middle (同乡会新春联谊餐会, 同乡会联谊餐会)."""
    short, whole = sorted((one, other), key=len)
    if (
        len(short) < _TELLS_APART
        or len(whole) - len(short) > _LEFT_OUT
        or one[:3] != other[:3]
        or one[-3:] != other[-3:]
    ):
        return False
    first = next((place for place, char in enumerate(short) if char != whole[place]), len(short))
    left_out = whole[first : first + len(whole) - len(short)]
    return whole[first + len(left_out) :] == short[first:] and _COUNTED.search(left_out) is None


def parts_of(name: str) -> tuple[str, ...]:
    """Give a name, and what stands before the last 暨 of a double one (年会暨颁奖典礼: 年会)."""
    first, joint, _ = name.rpartition("暨")
    return (name, first) if joint and len(first) > 1 else (name,)


def _without_object(one: str, other: str) -> bool:
    """Tell whether one name is the end of the other without what its verb is done to (敬献仪式, 向烈士敬献花篮仪式)."""
    short, whole = sorted((one, other), key=len)
    if len(short) != _VERB_AND_KIND or not short.endswith(_KINDS_OF_RITES):
        return False
    if whole.endswith(tuple(short[:2] + kind for kind in _KINDS_OF_RITES)):
        return True  # “晨光”捐赠活动, 捐赠仪式
    if not whole.endswith(short[2:]):
        return False
    left_out = len(whole) - len(short[2:]) - whole.rfind(short[:2], 0, -2) - 2
    return short[:2] in whole[:-2] and 0 < left_out <= _LEFT_OUT


def _promotes(one: str, other: str) -> bool:
    """Tell whether one name is the short form of the ceremony at which officers are promoted (晋衔仪式)."""
    return "晋衔仪式" in (one, other) and all(_PROMOTION.search(name) for name in (one, other))


def same_event(one: str, other: str) -> bool:
    """Tell whether two names that are not each other's endings mean one event."""
    return _same_title(one, other) or _shortened(one, other) or _without_object(one, other) or _promotes(one, other)
