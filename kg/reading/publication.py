"""Publication dates: lenient reading of one, and the places of an article where it may stand."""

from __future__ import annotations

import re

from ontology.dates import DateError, PartialDate

_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_ISO = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s*[-/.·_年]\s*(\d{1,2})(?:\s*[-/.·_月]\s*(\d{1,2})(?!\d)\s*日?|\s*月|(?!\d))"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:\d{6})?(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s*年|$)")
_NUMERALS = re.compile(
    r"([一二][〇○零一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?"
)


def read_date(text: str) -> PartialDate | None:
    """Read the first date of a short text: ``2024-05-30 10:22``, ``2020-4-1 1``, 2024年5月, ``20240530``, 二〇二四年.

    Gives ``None`` for anything else, and falls back to the month or year where the day does not exist.
    """
    for pattern in (_ISO, _COMPACT, _YEAR):
        if match := pattern.search(text):
            return date_of(*match.groups())
    if match := _NUMERALS.search(text):
        year, month, day = match.groups()
        return date_of(year.translate(_DIGITS), _numeral(month), _numeral(day))
    return None


def date_of(year: str, month: str | None = None, day: str | None = None) -> PartialDate | None:
    """Make a date of its digits, leaving out the day or month that cannot be."""
    parts = [int(year), int(month) if month else None, int(day) if day else None]
    for known in (3, 2, 1):
        try:
            return PartialDate(*(parts[:known]))  # type: ignore[arg-type]
        except DateError:
            continue
    return None


def _numeral(text: str | None) -> str | None:
    """Read 一 to 三十一 as digits."""
    if not text:
        return None
    tens, ten, ones = text.partition("十")
    if not ten:
        return text.translate(_DIGITS)
    return f"{(tens or '一').translate(_DIGITS)}{(ones or '零').translate(_DIGITS)}"
