"""How likely characters are a personal name, and where a name ends or begins."""

from __future__ import annotations

import pytest

from extractors.zh.name_guesses import guess_names, guess_names_before
from extractors.zh.names import (
    is_ordinary_word,
    long_follower,
    score_after,
    score_chinese,
    split_surname,
)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("陶立群", ("陶", "立群")),
        ("王伟", ("王", "伟")),
        ("欧阳静", ("欧阳", "静")),
        ("欧阳", ("欧", "阳")),
        ("王", ("王", "")),
    ],
)
def test_surname_is_parted_from_the_given_name(name: str, parts: tuple[str, str]) -> None:
    assert split_surname(name) == parts


@pytest.mark.parametrize(
    ("name", "word"), [("陶立群", "高度"), ("王伟", "于是"), ("欧阳静", "全面"), ("郝建业", "方面")]
)
def test_name_scores_above_a_word_that_begins_like_one(name: str, word: str) -> None:
    assert score_chinese(*split_surname(name)) > 0 > score_chinese(*split_surname(word))


@pytest.mark.parametrize("word", ["黎明", "高峰", "温暖", "海洋"])
def test_ordinary_word_is_no_name_though_its_characters_are_those_of_names(word: str) -> None:
    assert score_chinese(*split_surname(word)) < 0


def test_given_name_of_three_characters_is_no_chinese_one() -> None:
    assert score_chinese("王", "伟伟伟") == 0.0


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("陶立群主持会议", "陶立群"),
        ("王伟强调", "王伟"),
        ("欧阳静表示", "欧阳静"),
        ("杜朗·贝尔纳说", "杜朗·贝尔纳"),
        ("郝建业和", "郝建业"),
        ("岳明霞，女", "岳明霞"),
    ],
)
def test_name_ends_where_what_follows_begins(text: str, name: str) -> None:
    best = guess_names(text, 0)[0]
    assert text[best.start : best.end] == name


@pytest.mark.parametrize("text", ["，王伟", "abc", "", "12", "（"])
def test_no_name_begins_where_no_han_character_stands(text: str) -> None:
    assert guess_names(text, 0) == []


def test_word_that_is_no_name_scores_below_every_threshold() -> None:
    assert all(guess.score < 0 for guess in guess_names("高度重视安全", 0))


@pytest.mark.parametrize(
    ("text", "name"), [("，陶立群主任", "陶立群"), ("由欧阳静主任", "欧阳静"), ("王伟主任", "王伟")]
)
def test_name_before_a_post_begins_where_it_should(text: str, name: str) -> None:
    best = guess_names_before(text, text.index("主任"), 0)[0]
    assert text[best.start : best.end] == name


def test_name_before_a_post_never_begins_before_the_limit() -> None:
    assert all(guess.start >= 1 for guess in guess_names_before("陶立群主任", 3, 1))


@pytest.mark.parametrize("text", ["王伟，", "王伟", "王伟5日", "王伟主持", "王伟（"])
def test_end_of_a_clause_or_a_verb_speaks_for_a_name(text: str) -> None:
    assert score_after(text, 2) > score_after("王伟业", 2)


@pytest.mark.parametrize(
    ("text", "found"), [("出席会议", True), ("同志们", True), ("说", False), ("山水", False), ("任局长", True)]
)
def test_word_of_two_characters_that_follows_names_is_seen(text: str, found: bool) -> None:
    assert long_follower(text, 0) is found


@pytest.mark.parametrize(("name", "ordinary"), [("解放", True), ("高度", True), ("陶立群", False)])
def test_ordinary_word_is_told_from_a_name(name: str, ordinary: bool) -> None:
    assert is_ordinary_word(name) is ordinary
