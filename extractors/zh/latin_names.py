"""Personal names in Latin letters (Peter James HOLT, João Pereira), believed only where a Chinese text makes one due.

Two to four capitalised words are a name right behind a post, in a list behind another name, or before 先生, 博士 and the like;
elsewhere they are a company, a product or a place.

>>> text = "行政总裁Peter HOLT、John D. Smith与Mary Lee女士出席Smart City论坛。"
>>> [text[start:end] for start, end in find_latin_names(text, {4})]
['Peter HOLT', 'John D. Smith', 'Mary Lee']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_CAPITAL = r"[A-Z\u00c0-\u00de]"
_REST = r"[A-Za-z\u00c0-\u024f'’]*(?:-[A-Z][A-Za-z\u00c0-\u024f'’]+)*\.?"
_WORD = rf"(?:{_CAPITAL}{_REST}|(?:de|da|van|von|der|bin|al|el|la|di)(?=[ ]))"
_NAME = re.compile(
    rf"{_CAPITAL}(?<![A-Za-z\u00c0-\u024f\d@.&-].){_REST}(?:[ \u00a0·]{_WORD}){{1,4}}(?![A-Za-z\u00c0-\u024f\d@&-])"
)
_GLUED = re.compile(r"(?:[A-Z][a-z]{2,12}[A-Z][a-z]{2,14}|[A-Z]{5,16})(?![A-Za-z\u00c0-\u024f\d@&-])")
"""A name printed without the blanks in it (TrevorRaymond), right behind a post."""
_ADDRESS = re.compile(r"[ ]?(?:（[^（）\n]{1,20}）)?(?:先生|女士|小姐|博士|教授|爵士|阁下|法官|同志)")
_LISTED = re.compile(r"[：、](?:[\u4e00-\u9fff·]{2,4}(?:（(?:[^（）\n]|（[^（）\n]{1,16}）){1,40}）)?、){1,12}$")
"""Names in Chinese before it in a list (副会长：陶立群（北川商会会长）、Peter Wong)."""
_LIST_REACH = 160
_JOINT = re.compile(r"(?:先生|女士|小姐|博士|教授|爵士)?(?:（[^（）\n]{1,40}）)?(?:、|和|与|及|以及|，|兼)$")
_COMPANY = re.compile(
    r"\b(?:Limited|Ltd|Inc|Corp|Corporation|Company|Co|Group|Holdings|LLC|LLP|PLC|GmbH|AG|Bank|University|College|Institute|Association|Center|Centre"
    r"|School|Council|Fund|Capital|Partners|Technologies|Technology|Software|International|Global|Asia|China|City|Forum|Summit|Award|Prize|News|Times)\b",
    re.IGNORECASE,
)


def find_latin_names(text: str, due: Collection[int]) -> list[tuple[int, int]]:
    """Give the ranges of names in Latin letters; ``due`` tells where a post ends and a name is expected."""
    found: list[tuple[int, int]] = []
    for match in _NAME.finditer(text):
        start, end = match.start(), match.end()
        if _COMPANY.search(match.group()):
            continue
        follows = found and _JOINT.fullmatch(text, found[-1][1], start)
        if (
            start in due
            or (
                text[start - 1 : start] in (" ", "\u3000")
                and len(text[max(0, start - 4) : start].rstrip()) + max(0, start - 4) in due
            )
            or _ADDRESS.match(text, end)
            or follows
            or (text.startswith("、", start - 1) and _LISTED.search(text, max(0, start - _LIST_REACH), start))
        ):
            found.append((start, end))
    for place in due:
        glued = _GLUED.match(text, place)
        if glued is not None and not _COMPANY.search(glued.group()):
            found.append(glued.span())
    return _everywhere(text, sorted(set(found)))


def _everywhere(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the other places too where a name stands that was believed once (会见了Peter HOLT一行)."""
    names = {text[start:end] for start, end in found}
    again = [match.span() for match in _NAME.finditer(text) if match.group() in names] if names else []
    return sorted({*found, *again})
