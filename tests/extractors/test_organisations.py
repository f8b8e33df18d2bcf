"""Where the name of an organisation begins, given where it ends."""

from __future__ import annotations

import pytest

from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly, foreign_prefix, starts_with_known
from extractors.zh.organisations import organisation_start


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("会议由南陵集团", "南陵集团"),
        ("5月28日来到北川市教育局", "北川市教育局"),
        ("他对外经济贸易大学", "对外经济贸易大学"),
        ("听取了东海省机械工业协会", "东海省机械工业协会"),
        ("，市政府", "市政府"),
        ("南陵市人民政府办公室", "南陵市人民政府办公室"),
        ("出席。“远山”集团", "“远山”集团"),
        ("并担任南陵市总工会", "南陵市总工会"),
        ("30多名南陵集团", "南陵集团"),
        ("会见了法国外交部", "法国外交部"),
        ("陶立群任机械工程学院", "机械工程学院"),
        ("责任有限公司", "责任有限公司"),
        ("南方有限责任公司", "南方有限责任公司"),
    ],
)
def test_name_begins_behind_stops_verbs_dates_and_prepositions(text: str, name: str) -> None:
    assert text[organisation_start(text, len(text), 0) :] == name


@pytest.mark.parametrize("text", ["和", "一", "新任", "", "该", "有关领导", "张×集团"])
def test_words_that_are_no_name_give_none(text: str) -> None:
    assert organisation_start(text, len(text), 0) == len(text)


def test_no_name_is_longer_than_names_are() -> None:
    text = "甲" * 60 + "集团"
    assert organisation_start(text, len(text), 0) == len(text)


def test_name_never_begins_before_the_limit() -> None:
    text = "东海省机械工业协会"
    assert text[organisation_start(text, len(text), 3) :] == "机械工业协会"


@pytest.mark.parametrize(
    ("text", "like", "strongly"),
    [
        ("南陵集团", True, True),
        ("教育局", True, True),
        ("北京市", True, False),
        ("法国", True, False),
        ("昨天", False, False),
        ("会议", False, False),
        ("大家", False, False),
    ],
)
def test_ending_tells_an_organisation(text: str, like: bool, strongly: bool) -> None:
    assert ends_like_organisation(text) is like
    assert ends_strongly(text) is strongly


@pytest.mark.parametrize(
    ("text", "length"), [("法国总统", 2), ("阿联酋外长", 3), ("中国驻法国大使", 0), ("南陵集团", 0), ("", 0)]
)
def test_country_before_a_post_is_measured(text: str, length: int) -> None:
    assert foreign_prefix(text) == length


@pytest.mark.parametrize(
    ("text", "known"), [("北京市公安局", True), ("教育部部长", True), ("甲乙丙", False), ("", False)]
)
def test_known_body_at_the_front_is_seen(text: str, known: bool) -> None:
    assert starts_with_known(text) is known
