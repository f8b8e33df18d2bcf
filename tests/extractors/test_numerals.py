"""Whole numbers in Chinese and Arabic digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.zh.numerals import parse_number

ONES = "〇一二三四五六七八九"


def write_below_myriad(number: int) -> str:
    """Write 1..9999 as Chinese does, without leaving out a unit."""
    text, gap = "", False
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            text += ("零" if gap and text else "") + ONES[digit] + sign
            gap = False
        else:
            gap = True
    return text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("29", 29),
        ("２９", 29),
        ("007", 7),
        ("元", 1),
        ("两", 2),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("二十九", 29),
        ("三十一", 31),
        ("廿", 20),
        ("廿九", 29),
        ("卅一", 31),
        ("〇", 0),
        ("二〇二四", 2024),
        ("二零二四", 2024),
        ("二○二四", 2024),
        ("二O二四", 2024),
        ("一九九八", 1998),
        ("一百零五", 105),
        ("一百二十三", 123),
        ("两千零五", 2005),
        ("3万", 30_000),
        ("一万二千", 12_000),
        ("一亿二千万", 120_000_000),
        ("三十六万亿", 36_000_000_000_000),
    ],
)
def test_number_is_read(text: str, value: int) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text", ["", "几", "十几", "第十四", "百分之五", "1.2", "二二十", "十十", "万", "三中", "初一", "-3"]
)
def test_no_number_gives_none(text: str) -> None:
    assert parse_number(text) is None


@given(st.integers(min_value=0, max_value=10**9))
def test_arabic_digits_are_read_as_int_does(number: int) -> None:
    assert parse_number(str(number)) == number


@given(st.integers(min_value=1, max_value=9999))
def test_written_number_comes_back(number: int) -> None:
    assert parse_number(write_below_myriad(number)) == number


@given(st.text(alphabet="〇零一二两三四五六七八九十廿百千万亿几0１ a", max_size=12))
def test_no_text_raises(text: str) -> None:
    value = parse_number(text)
    assert value is None or value >= 0
