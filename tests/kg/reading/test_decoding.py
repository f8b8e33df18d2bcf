"""Encodings told apart without being told."""

import pytest

from kg.reading.decoding import decode, guess_encoding
from kg.reading.problems import ReadingError

SIMPLE = "海州市政协主席林可为，副主席沈一舟出席会议。"
TRADITIONAL = "海州市政協主席林可為，副主席沈一舟出席會議。"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (SIMPLE, "utf-8"),
        (SIMPLE, "utf-8-sig"),
        (SIMPLE, "utf-16"),
        (SIMPLE, "utf-16-le"),
        (SIMPLE, "utf-16-be"),
        (SIMPLE, "utf-32"),
        (SIMPLE, "gb18030"),
        (SIMPLE, "gbk"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "utf-8"),
        (TRADITIONAL, "gb18030"),
        ("林可为主持会议", "gb18030"),
        ("市長林可為主持會議", "big5"),
        ("Lin Kewei 2024", "ascii"),
        ("<html>" + " " * 40_000 + SIMPLE, "gb18030"),
    ],
)
def test_text_comes_back_from_any_encoding(text, codec):
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert decoded.damaged == 0


def test_a_character_cut_off_at_the_end_is_one_damage():
    decoded = decode(SIMPLE.encode()[:-1])
    assert decoded.text == SIMPLE[:-1] + "�"
    assert decoded.damaged == 1


def test_marks_of_the_text_itself_are_no_damage():
    assert decode("林可为�主持会议".encode()).damaged == 0


def test_other_languages_are_left_to_charset_normalizer():
    text = "Заседание городского совета открыл председатель Иван Петров, с докладом выступила его заместитель. " * 4
    assert decode(text.encode("cp1251")).text == text


def test_what_is_no_text_raises():
    with pytest.raises(ReadingError):
        guess_encoding(bytes(range(128, 256)) * 3 + b"\x00\x01\x02\x03" * 200)
