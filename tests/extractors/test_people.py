"""Person phrases: a name with its posts, and lists of people."""

from __future__ import annotations

import pytest

from extractors.zh.name_mentions import find_names
from extractors.zh.people import PersonPhrase, find_phrases
from extractors.zh.roles_in_text import find_roles


def phrases_in(text: str) -> list[PersonPhrase]:
    roles = find_roles(text)
    return find_phrases(text, 0, len(text), find_names(text, roles), roles)


def posts_of(text: str, phrase: PersonPhrase) -> list[tuple[str, str]]:
    return [(post.label, text[slice(*post.organisation)] if post.organisation else "-") for post in phrase.posts]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("南陵集团党委副书记、总经理方启明致欢迎词", [("党委副书记", "南陵集团"), ("总经理", "-")]),
        ("东海省机械工业协会副会长兼秘书长陶立群讲话", [("副会长", "东海省机械工业协会"), ("秘书长", "-")]),
        ("陶立群（南陵集团总经理）表示", [("总经理", "南陵集团")]),
        ("原北川集团董事长岳明霞出席", [("原董事长", "北川集团")]),
        ("东海省省长郝建业出席", [("省长", "东海省")]),
        ("法国总统杜朗·贝尔纳表示", [("总统", "法国")]),
        ("郝建业教授指出", [("教授", "-")]),
        ("会上，陶立群指出", []),
    ],
)
def test_phrase_has_the_posts_printed_with_the_name(text: str, posts: list[tuple[str, str]]) -> None:
    (phrase,) = phrases_in(text)
    assert posts_of(text, phrase) == posts
    assert text[phrase.name_start : phrase.name_end] == phrase.name


def test_second_post_without_a_body_has_that_of_the_first() -> None:
    (phrase,) = phrases_in("南陵集团党委副书记、总经理方启明致欢迎词")
    assert [post.inherits for post in phrase.posts] == [False, True]


def test_post_before_a_list_is_shared_when_several_can_hold_it() -> None:
    first, second, third = phrases_in("副会长陶立群、郝建业、岳明霞出席")
    assert [p.shared for p in (first, second, third)] == [False, True, True]
    assert [p.linked for p in (first, second, third)] == [False, True, True]
    assert [post.label for post in third.posts] == ["副会长"]


def test_post_before_a_list_is_not_shared_when_one_holds_it() -> None:
    first, second = phrases_in("市长陶立群、郝建业出席")
    assert first.posts
    assert second.linked
    assert not second.posts


@pytest.mark.parametrize(
    ("text", "oblique"),
    [
        ("对总经理方启明表示感谢", True),
        ("向总经理方启明汇报", True),
        ("由总经理方启明主持", False),
        ("特邀总经理方启明授课", False),
        ("总经理方启明主持", False),
    ],
)
def test_preposition_makes_a_person_an_object(text: str, oblique: bool) -> None:
    (phrase,) = phrases_in(text)
    assert phrase.oblique is oblique


def test_people_far_apart_are_not_linked() -> None:
    first, second = phrases_in("市长陶立群讲话，局长郝建业主持")
    assert not first.linked
    assert not second.linked


@pytest.mark.parametrize("gap", [" ", "\u3000", "、", "和", "以及", "与", "、 "])
def test_small_words_link_people(gap: str) -> None:
    assert phrases_in(f"副会长陶立群{gap}副会长郝建业出席")[1].linked
