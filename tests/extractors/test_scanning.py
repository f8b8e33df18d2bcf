"""Looking by first characters finds what the plain expressions find."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.zh import appointment_verbs, career_verbs, cues_behind_names, elections, heard_and_listed
from extractors.zh.name_guesses import may_begin
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Sequence

GUARDED = {
    "appointments": appointment_verbs.VERBS,
    "elections": elections._ELECTED,
    "careers": career_verbs.HOLDS,
    "rosters": heard_and_listed._ROSTER,
}
HAN = "\u4e00-\u9fff"


def plain(guarded: FirstCharacters) -> re.Pattern[str]:
    (pattern,) = set(guarded._patterns.values())
    return pattern


def begins_of(pattern: re.Pattern[str], *behind: str) -> set[str]:
    """All characters of an expression that it can begin with: tried before any text that lets it match."""
    rest = ["", *(word for word in re.findall(rf"[{HAN}]{{1,6}}", pattern.pattern))]
    chars = {char for char in pattern.pattern if re.fullmatch(f"[{HAN}]", char)}
    return {
        char
        for char in chars
        for word in rest
        for more in ("", "任", "期间", *behind)
        if pattern.match(char + word + more)
    }


@pytest.mark.parametrize("name", GUARDED)
def test_guards_know_every_character_an_expression_can_begin_with(name: str) -> None:
    assert begins_of(plain(GUARDED[name])) <= set(GUARDED[name]._patterns)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["出席", "出席会议", "参加"], "他出席会议，参加活动。"),
        (["会", "会见", "见面"], "会见面会见"),
        (["任", "担任", "任职"], "担任职务，任职。"),
    ],
)
def test_words_are_found_as_by_an_alternation(words: Sequence[str], text: str) -> None:
    alternation = re.compile("|".join(sorted(words, key=len, reverse=True)))
    found = FirstCharacters.of_words(words).finditer(text, 0, len(text))
    assert [match.span() for match in found] == [match.span() for match in alternation.finditer(text)]


@given(st.text("任命为聘当选不再担辞去现曾历的，。甲乙", max_size=40))
def test_any_text_is_searched_as_by_the_plain_expression(text: str) -> None:
    for guarded in GUARDED.values():
        found = [match.span() for match in guarded.finditer(text, 0, len(text))]
        assert found == [match.span() for match in plain(guarded).finditer(text)]


@pytest.mark.parametrize(
    ("text", "expected"), [("陶立群出席", True), ("，会议", False), ("仃丽·某出席", True), ("", False)]
)
def test_a_name_begins_with_a_surname_or_before_a_dot(text: str, *, expected: bool) -> None:
    assert may_begin(text, 0) is expected


def test_what_a_post_is_given_with_begins_with_a_known_character() -> None:
    assert begins_of(cues_behind_names._GIVEN, "局长") <= cues_behind_names._GIVEN_BEGINS


def test_behind_a_name_a_post_is_told_before_a_verb() -> None:
    assert cues_behind_names.asked_behind("陶立群任局长", 0, set()) == "post"
    assert cues_behind_names.asked_behind("陶立群出席会议", 0, set()) == "verb"
    assert cues_behind_names.asked_behind("蓝天白云下面", 0, set()) is None
