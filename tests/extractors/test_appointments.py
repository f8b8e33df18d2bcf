"""Appointments and removals in one sentence."""

from __future__ import annotations

import pytest

from extractors.zh.appointments import ListMode, PostChange, read_appointments
from extractors.zh.name_mentions import find_names
from extractors.zh.people import find_phrases
from extractors.zh.roles_in_text import find_roles


def changes_in(text: str, mode: ListMode | None = None) -> list[PostChange]:
    roles = find_roles(text)
    phrases = find_phrases(text, 0, len(text), find_names(text, roles), roles)
    return list(read_appointments(text, phrases, roles, 0, len(text), mode or ListMode()))


@pytest.mark.parametrize(
    ("text", "who", "role", "body", "change"),
    [
        ("任命陶立群为南陵市教育局局长", "陶立群", "局长", "南陵市教育局", "appointed"),
        ("陶立群任南陵集团党委书记", "陶立群", "党委书记", "南陵集团", "appointed"),
        ("郝建业当选南陵市政协主席", "郝建业", "主席", "南陵市政协", "appointed"),
        ("选举郝建业为会长", "郝建业", "会长", None, "appointed"),
        ("免去陶立群的南陵集团总经理职务", "陶立群", "总经理", "南陵集团", "removed"),
        ("免去陶立群南陵集团总经理职务", "陶立群", "总经理", "南陵集团", "removed"),
        ("陶立群不再担任南陵集团董事长", "陶立群", "董事长", "南陵集团", "removed"),
        ("岳明霞辞去董事长职务", "岳明霞", "董事长", None, "removed"),
        ("由陶立群任组长", "陶立群", "组长", None, "appointed"),
    ],
)
def test_change_tells_who_which_post_and_where(text: str, who: str, role: str, body: str | None, change: str) -> None:
    (told,) = changes_in(text)
    organisation = text[slice(*told.post.organisation)] if told.post.organisation else None
    assert (told.person.name, told.post.label, organisation, told.change) == (who, role, body, change)
    assert who in text[told.start : told.end]
    assert role in text[told.start : told.end]


def test_several_posts_of_one_person_are_several_changes() -> None:
    assert [told.post.label for told in changes_in("陶立群任南陵集团党委书记、董事长")] == ["党委书记", "董事长"]


@pytest.mark.parametrize(
    "text",
    [
        "陶立群曾任南陵集团总经理",
        "希望陶立群任总经理",
        "拟任命名单",
        "任期五年",
        "任务艰巨",
        "陶立群主任出席",
        "信任陶立群",
        "",
    ],
)
def test_no_change_is_read_where_none_is_told(text: str) -> None:
    assert changes_in(text) == []


@pytest.mark.parametrize(("header", "change"), [("决定任命：", "appointed"), ("决定免去：", "removed")])
def test_header_of_a_list_holds_on_for_the_lines_below(header: str, change: str) -> None:
    mode = ListMode()
    assert changes_in(header, mode) == []
    assert mode.change == change


def test_line_of_a_list_is_read_as_its_header_says() -> None:
    assert [told.change for told in changes_in("陶立群为南陵市教育局局长", ListMode("appointed"))] == ["appointed"]
    assert [told.change for told in changes_in("陶立群的南陵市教育局局长职务", ListMode("removed"))] == ["removed"]
    assert changes_in("陶立群为南陵市教育局局长") == []


def test_words_that_are_no_known_post_are_kept_for_a_note() -> None:
    text, mode = "陶立群当选星际守望者。", ListMode()
    assert changes_in(text, mode) == []
    assert [text[start:end] for start, end in mode.unknown] == ["星际守望者"]
