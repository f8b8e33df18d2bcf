"""Names as identity compares them, and how rare a person's name is."""

from __future__ import annotations

import math
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from extractors.lexicons import surnames
from extractors.zh.normalise import simplify

_RAREST = 1e-9
_UNKNOWN_CHARACTER = 5e-7
_SINGLE_SHARE = 0.13
"""Share of Chinese given names that have one character only."""
_QUOTES = str.maketrans("", "", "“”\"'‘’《》「」『』")


@lru_cache(maxsize=1 << 17)
def fold(name: str) -> str:
    """Fold what does not tell names apart: traditional characters, width, letter case, blanks, quotation marks."""
    text = simplify(unicodedata.normalize("NFKC", name)).translate(_QUOTES)
    return "".join(text.casefold().split()) or name


@lru_cache(maxsize=1 << 16)
def name_frequency(name: str) -> float:
    """Estimate the share of people who bear a folded name, between 1e-9 and 1.

    A Chinese name counts as surname times given name; a foreign one by its parts and length, for who is known by one
    part shares it with many.
    """
    surname = next((name[:size] for size in (2, 1) if name[:size] in surnames() and len(name) - size in (1, 2)), "")
    if not surname or "·" in name:
        return _foreign_frequency(name)
    share = surnames()[surname] / 1e6
    given = name[len(surname) :]
    if len(given) == 1:
        share *= _SINGLE_SHARE * _shares("single").get(given, _UNKNOWN_CHARACTER)
    else:
        apart = _shares("first").get(given[0], _UNKNOWN_CHARACTER) * _shares("second").get(given[1], _UNKNOWN_CHARACTER)
        share *= (1 - _SINGLE_SHARE) * max(apart, _shares("whole").get(given, 0.0))
    return max(share, _RAREST)


def name_rarity(name: str) -> float:
    """Give -log10 of ``name_frequency``: about 3.7 for 王伟, 7 and more for rare names.

    >>> name_rarity("王伟") < name_rarity("陈立新") < name_rarity("欧阳克勤")
    True
    """
    return -math.log10(name_frequency(name))


def foreign_rarity(name: str) -> float:
    """Give -log10 of the share of people who bear a folded name, written like a Chinese one or not, that is foreign."""
    return -math.log10(_foreign_frequency(name))


def _foreign_frequency(name: str) -> float:
    parts = [part for part in name.replace("-", "·").replace(".", "·").split("·") if part]
    if len(parts) > 1:
        return 1e-7
    if name in _frequent_foreign():
        return 3e-4
    return {0: 1e-3, 1: 1e-3, 2: 1e-4, 3: 1e-5}.get(len(name), 1e-6)


def is_foreign(name: str) -> bool:
    """Tell whether a folded name is written like a foreign one."""
    surname = next((name[:size] for size in (2, 1) if name[:size] in surnames() and len(name) - size in (1, 2)), "")
    return not surname or "·" in name


@cache
def _frequent_foreign() -> frozenset[str]:
    """Give foreign names, or parts of them, that very many people bear."""
    text = (files("kg.identity") / "data" / "frequent_foreign_names.tsv").read_text(encoding="utf-8")
    return frozenset(text.splitlines()[1:])


@cache
def _shares(place: str) -> dict[str, float]:
    text = (files("kg.identity") / "data" / "given_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {form: float(share) / 1e6 for form, where, share in rows if where == place}
