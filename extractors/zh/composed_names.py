"""Names of Tibetans, Mongols, Uygurs, Kazaks and others that are put together of known parts (扎西|次仁, 乌兰|图雅, 努尔|兰).

They have no surname, and many of their characters are rare in names of other kinds; the parts leave no doubt.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from extractors.lexicons import foreign_places, place_forms, read_table
from extractors.zh.scanning import FirstCharacters

_LONGEST = 5
"""How many parts one name has at most."""
_WHOLE = 3
"""How long a part is that is a name by itself (巴特尔); shorter ones are so only beside others."""


@cache
def _parts() -> tuple[str, ...]:
    """Give all parts, the longest first."""
    return tuple(sorted((row["part"] for row in read_table("zh_name_parts")), key=lambda part: (-len(part), part)))


@cache
def _composed() -> FirstCharacters:
    parts = _parts()
    more = "|".join(map(re.escape, parts))
    begins: dict[str, list[str]] = defaultdict(list)
    for part in parts:
        if len(part) > 1:
            begins[part[:2]].append(part)
    return FirstCharacters(
        {char: re.compile(f"(?:{'|'.join(found)})(?:{more}){{0,{_LONGEST - 1}}}") for char, found in begins.items()}
    )


@cache
def composed_openers() -> frozenset[str]:
    """Give the characters that a composed name can begin with."""
    return frozenset(part[0] for part in _parts() if len(part) > 1)


def composed_end(text: str, start: int) -> int | None:
    """Give where a composed name without a dot ends that begins at ``start``, ``None`` where none does.

    >>> composed_end("扎西次仁出席", 0), composed_end("巴特尔出席", 0), composed_end("尼玛县", 0)
    (4, 3, None)
    """
    match = _composed().match(text, start)
    if match is None or match.end() - start < _WHOLE:
        return None
    name = match.group()
    if name in place_forms() or name in foreign_places() or text[start : match.end() + 1] in place_forms():
        return None
    return match.end()


def end_of_parts(text: str, start: int) -> int:
    """Give where the parts end that begin at ``start`` (of the last part of a dotted name); ``start`` where there are none."""
    match = _composed().match(text, start)
    return match.end() if match is not None else start


def is_composed(part: str) -> bool:
    """Tell whether a part of a dotted name (阿不都满金) is made of known parts alone."""
    return bool(part) and end_of_parts(part, 0) == len(part)
