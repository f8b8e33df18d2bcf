"""Posts in running text, without the body they are at."""

from __future__ import annotations

import itertools

import pytest

from extractors.zh.roles_in_text import find_roles, is_occupation


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("省委组织部副部长罗永康", ["副部长"]),
        ("集团党委书记、董事长邓玉堂", ["党委书记", "董事长"]),
        ("常务副县长", ["常务副县长"]),
        ("原总经理方启明", ["原总经理"]),
        ("南陵市纪委书记", ["书记"]),
        ("县委书记郝建业", ["书记"]),
        ("财政部长陶立群", ["部长"]),
        ("总工会主席岳明霞", ["主席"]),
        ("工会主席岳明霞", ["工会主席"]),
        ("当选会长", ["会长"]),
        ("副会长兼秘书长", ["副会长", "秘书长"]),
        ("校长助理", ["校长助理"]),
    ],
)
def test_post_is_found_with_its_modifiers_and_without_its_body(text: str, labels: list[str]) -> None:
    assert [mention.label for mention in find_roles(text)] == labels


@pytest.mark.parametrize(
    "text", ["主任委员会议", "主席团", "市长热线", "局长办公会", "书记处", "委员会", "", "代表大会", "教授级"]
)
def test_word_that_only_begins_like_a_post_is_none(text: str) -> None:
    assert find_roles(text) == []


def test_mention_tells_where_it_stands_and_its_head() -> None:
    text = "南陵集团党委副书记方启明"
    (mention,) = find_roles(text)
    assert text[mention.start : mention.end] == mention.label == "党委副书记"
    assert mention.head == "书记"


def test_mentions_do_not_overlap() -> None:
    mentions = find_roles("党委书记、董事长、总经理，副总经理、工会主席，市委副书记、市长")
    assert len(mentions) == 7
    assert all(one.end <= other.start for one, other in itertools.pairwise(mentions))


@pytest.mark.parametrize(("label", "occupation"), [("农民", True), ("少将", True), ("局长", False), ("总经理", False)])
def test_occupation_is_told_from_a_post(label: str, occupation: bool) -> None:
    assert is_occupation(label) is occupation
