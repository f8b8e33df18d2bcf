"""Chinese and Arabic whole numbers: 29, ２９, 二十九, 廿九, 二〇二四, 两千零五, 三十六万亿.

Meant for spans that a grammar has already recognised as numbers, never for running text (三中全会 holds no number).
"""

from __future__ import annotations

import re

_VALUES = {char: index for index, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "O": 0,
    "o": 0,
    "Ｏ": 0,
    "两": 2,
    "兩": 2,
    "元": 1,
    **{str(digit): digit for digit in range(10)},
    **{chr(0xFF10 + digit): digit for digit in range(10)},
}
_TENS = {"廿": 20, "卅": 30, "卌": 40}
_ONLY_DIGITS = re.compile(r"[〇零○OoＯ一二三四五六七八九0-9０-９]+|元|两|兩")
_BELOW_MYRIAD = re.compile(
    r"(?:([一二三四五六七八九两])千)?"
    r"(?:[零〇]?([一二三四五六七八九两])百)?"
    r"(?:[零〇]?([一二三四五六七八九]?)十|([廿卅卌]))?"
    r"(?:[零〇]?([一二三四五六七八九]))?"
)


def parse_number(text: str) -> int | None:
    """Give the value of a whole number, or None for anything else (几, 十几, 1.2, the empty string)."""
    if _ONLY_DIGITS.fullmatch(text):
        value = 0
        for char in text:
            value = value * 10 + _VALUES[char]
        return value
    for signs, unit in (("亿億", 100_000_000), ("万萬", 10_000)):
        for sign in signs:
            left, found, right = text.rpartition(sign)
            if found:
                return _join(left, right, unit)
    return _parse_below_myriad(text)


def _join(left: str, right: str, unit: int) -> int | None:
    """Read LEFT 万 RIGHT: LEFT must be a number, RIGHT one or nothing."""
    high, low = parse_number(left), parse_number(right) if right else 0
    return None if high is None or low is None or low >= unit else high * unit + low


def _parse_below_myriad(text: str) -> int | None:
    match = _BELOW_MYRIAD.fullmatch(text)
    if match is None or not text:
        return None
    thousands, hundreds, tens, short_tens, ones = match.groups()
    value = 1000 * _VALUES.get(thousands, 0) + 100 * _VALUES.get(hundreds, 0) + _VALUES.get(ones, 0)
    if short_tens:
        return value + _TENS[short_tens]
    return value + (0 if tens is None else 10 * _VALUES.get(tens, 1))
