"""People that a text names beyond doubt though it tells no fact of them."""

from __future__ import annotations

import pytest

from extractors.registry import load_extractor
from extractors.zh.listed_names import in_spaced_lists
from ontology.articles import Article
from ontology.facts import Participation


def names(text: str) -> set[str]:
    return {person.name for person in load_extractor().extract(Article("test", text, "")).persons}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("决定授予陶立群、罗永康等6名同志“行业优秀企业家”称号。", {"陶立群", "罗永康"}),
        (
            "一、先进工作者\n陶立群（南陵集团有限公司）\n罗永康（东海大学）\n岳明霞（北川钢铁集团有限公司副总经理）",
            {"陶立群", "罗永康", "岳明霞"},
        ),
        (
            "1月7日，白鹭县第十八届人民代表大会第四次会议开幕。\n在主席台就座的县领导还有：\n陶立群　罗永康　岳明霞　房小平　黎　民\n大会由县长郝建业主持。",
            {"黎民", "房小平"},
        ),
    ],
)
def test_people_of_awards_and_lists_are_named(text: str, people: set[str]) -> None:
    assert people <= names(text)


@pytest.mark.parametrize(
    "text",
    [
        "决定授予南陵集团“先进单位”称号。",
        "方大（南陵方大集团有限公司）\n高达（南陵高达实业有限公司）",
        "主要产品：\n白菜　黄瓜　豆角　茄子　土豆",
    ],
)
def test_what_is_no_list_of_people_names_nobody(text: str) -> None:
    assert names(text) == set()


def test_who_is_only_named_has_no_fact_and_stands_where_named() -> None:
    text = "县长郝建业颁奖。一、先进工作者\n陶立群（南陵集团有限公司）\n罗永康（东海大学）"
    facts = load_extractor().extract(Article("test", text, ""))
    (named,) = [person for person in facts.persons if person.name == "陶立群"]
    assert [text[slice(*mention)] for mention in named.mentions] == ["陶立群"]
    assert named.id not in {f.agent if isinstance(f, Participation) else f.person for f in facts.facts}


def test_line_of_names_makes_the_doubtful_one_a_name_too() -> None:
    line = "陶立群　罗永康　岳明霞　解放"
    assert set(in_spaced_lists(line, {"陶立群", "罗永康", "岳明霞"})) == {"陶立群", "罗永康", "岳明霞", "解放"}
    assert list(in_spaced_lists(line, {"陶立群"})) == []


def test_posts_above_bodies_in_rows_are_no_names() -> None:
    rows = "主任（南陵大学）\n陶立群（北川大学）\n罗永康（东海大学）\n会长（南陵集团）"
    assert set(in_spaced_lists(rows, {"陶立群"})) == {"陶立群", "罗永康"}
