"""What a name is found by besides itself: the other script, pinyin and initials, computed once and not on the page."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 40
"""Characters of a name that are spelled out; nobody types more."""
MOST_NAMES = 8

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_JOINTS = re.compile(r"[\s·・.‧•\-—()（）《》“”\"'‘’]+")

SURNAMES = {
    "单": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "任": "ren", "区": "ou", "查": "zha", "朴": "piao",
    "盖": "ge", "翟": "zhai", "乐": "yue", "缪": "miao", "覃": "qin", "员": "yun", "冼": "xian", "折": "she",
    "黑": "he", "秘": "bi", "召": "shao", "种": "chong", "尉迟": "yuchi", "万俟": "moqi", "长孙": "zhangsun",
    "令狐": "linghu", "澹台": "tantai", "宿": "su", "繁": "po", "佴": "nai", "郇": "xun", "隗": "wei", "谌": "chen",
    "燕": "yan", "牟": "mu", "应": "ying", "那": "na", "宁": "ning", "晟": "cheng", "能": "nai", "洗": "xian",
}  # fmt: skip
"""Surnames read otherwise than the character alone; both readings find the person."""


def fold(text: str) -> str:
    """Write as the search compares: compatibility forms, lower case, nothing between words."""
    return _JOINTS.sub("", unicodedata.normalize("NFKC", text).lower())


def search_keys(names: Iterable[str], *, person: bool = False) -> tuple[str, ...]:
    """Give the folded keys of names, each once, in a fixed order.

    ``search_keys(["费鹏"], person=True)`` gives ``("费鹏", "費鵬", "feipeng", "fp")``: the name, the other script,
    pinyin and initials. A surname with a reading of its own gives both readings.
    """
    keys: dict[str, None] = {}
    for name in list(dict.fromkeys(names))[:MOST_NAMES]:
        whole = name[:200].encode("utf-8", "replace").decode("utf-8")  # half a character is no character
        cut = whole[:LONGEST]
        keys[fold(whole)] = None
        if not _HAN.search(cut):
            continue
        plain, old = _converter("t2s").convert(cut), _converter("s2t").convert(cut)
        keys |= dict.fromkeys((fold(plain), fold(old)))
        keys |= dict.fromkeys(_spelled(plain, person=person))
    return tuple(key for key in keys if key)


def simplified(text: str) -> str:
    """Write Traditional characters as Simplified ones."""
    return str(_converter("t2s").convert(text.encode("utf-8", "replace").decode("utf-8")))


def traditional(text: str) -> str:
    """Write Simplified characters as Traditional ones."""
    return str(_converter("s2t").convert(text.encode("utf-8", "replace").decode("utf-8")))


def _spelled(name: str, *, person: bool) -> list[str]:
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  (loads its tables: a tenth of a second)

    sounds = lazy_pinyin(name, style=Style.NORMAL, v_to_u=False)
    spellings = [sounds]
    if person:
        for surname in (name[:2], name[:1]):
            if (reading := SURNAMES.get(surname)) and len(name) > len(surname):
                rest = sounds[len(surname) :] if len(sounds) >= len(surname) else []
                spellings.append([reading, *rest])
                break
    found = []
    for spelling in spellings:
        folded = [part for part in map(fold, spelling) if part]
        found += ["".join(folded), "".join(part if part.isdigit() else part[0] for part in folded)]
    return found


@cache
def _converter(direction: str) -> Any:
    from opencc import OpenCC  # noqa: PLC0415

    return OpenCC(direction)
