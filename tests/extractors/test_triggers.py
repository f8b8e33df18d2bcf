"""Verbs that make somebody a part of an event."""

from __future__ import annotations

import pytest

from extractors.lexicons import read_table
from extractors.zh.triggers import PARTICIPATION, find_triggers


def triggers_in(text: str) -> list[tuple[str, str]]:
    return [(trigger.word, trigger.kind) for trigger in find_triggers(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("陶立群出席会议并讲话", [("出席", "attend"), ("讲话", "speak")]),
        ("主持召开座谈会", [("主持召开", "chair")]),
        ("作了题为《远山》的报告", [("作了题为《远山》的报告", "speak")]),
        ("致欢迎词", [("致欢迎词", "speak")]),
        ("因故缺席", [("因故缺席", "absent")]),
        ("会见来宾", [("会见", "talk")]),
        ("强调，", [("强调", "say")]),
        ("到现场调研", [("调研", "visit")]),
        ("陪同", [("陪同", "attend")]),
        ("联合主办", [("联合主办", "organise")]),
    ],
)
def test_verb_is_found_in_full_with_its_kind(text: str, triggers: list[tuple[str, str]]) -> None:
    assert triggers_in(text) == triggers


@pytest.mark.parametrize(
    "text", ["主持人陶立群", "组织部", "调研组", "发言人", "讲话精神", "发言稿", "天气很好", "", "组织机构"]
)
def test_noun_that_begins_like_a_verb_is_none(text: str) -> None:
    assert triggers_in(text) == []


def test_only_the_sentence_asked_for_is_read() -> None:
    assert [t.start for t in find_triggers("出席。出席。出席。", 3, 6)] == [3]


def test_every_kind_is_listed_in_the_lexicon() -> None:
    assert set(PARTICIPATION) <= {row["kind"] for row in read_table("zh_triggers")}


WORDS = [row["surface"] for row in read_table("zh_triggers") if row["kind"] in PARTICIPATION]


def test_every_word_of_the_lexicon_is_read_somewhere() -> None:
    unread = [word for word in WORDS if not any(find_triggers(word + mark, 0, len(word) + 1) for mark in "，。")]
    assert unread == []
