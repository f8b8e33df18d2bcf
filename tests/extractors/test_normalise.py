"""The working text, and where each of its characters stands in the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lexicons import surnames
from extractors.zh.normalise import NormalText, normalise_article, simplify
from ontology.articles import Article, Span

SURNAMES = frozenset(name for name in surnames() if len(name) == 1)


def normalise(text: str, *body: Span) -> NormalText:
    return normalise_article(Article("a1", text, body=body), SURNAMES)


@pytest.mark.parametrize(
    ("source", "working"),
    [
        ("王　伟(副市长)說:好", "王伟（副市长）说：好"),
        ("A:1,000,人 12:30", "A：1,000，人 12:30"),
        ("１２３ａＺ", "123aZ"),
        ("\u200b王\ufeff伟\r", "王伟"),
        ("李 强、张\u3000三", "李强、张三"),
        ("﹙臺灣﹚•", "（台湾）·"),
        ("会 议 通 知 书", "会议通知书"),
        ("好 的", "好 的"),
        ("杜朗•贝尔纳", "杜朗·贝尔纳"),
        ("南陵集团&nbsp;总&#160;经理", "南陵集团总经理"),
    ],
    ids=repr,
)
def test_working_text_is_simplified_and_tidy(source: str, working: str) -> None:
    assert normalise(source).text == working + "\n"


@pytest.mark.parametrize(
    ("source", "part", "printed"),
    [
        ("会上，王　伟說好", "王伟说", "王　伟說"),
        ("\u200b北川鋼鐵集團", "钢铁", "鋼鐵"),
        ("市\u200b长(王 伟)", "市长（王伟）", "市\u200b长(王 伟)"),
        ("在 20日,出席", "20日，", "20日,"),
        ("局&nbsp;长&nbsp;王伟", "局长王伟", "局&nbsp;长&nbsp;王伟"),
    ],
    ids=repr,
)
def test_part_of_the_working_text_leads_back_to_what_is_printed(source: str, part: str, printed: str) -> None:
    normal = normalise(source)
    start = normal.text.index(part)
    left, right = normal.original(start, start + len(part))
    assert source[left:right] == printed


def test_regions_are_parted_by_line_feeds_and_nothing_else_is_read() -> None:
    normal = normalise("导航甲文导航乙文版权", Span(2, 4), Span(6, 8))
    assert normal.text == "甲文\n乙文\n"
    assert normal.offsets == (2, 3, 3, 6, 7, 7)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_every_character_has_an_offset_and_offsets_never_go_back(source: str) -> None:
    normal = normalise(source)
    assert len(normal.offsets) == len(normal.text)
    assert list(normal.offsets) == sorted(normal.offsets)
    assert all(0 <= offset < max(1, len(source)) for offset in normal.offsets)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_simplifying_keeps_the_length(text: str) -> None:
    assert len(simplify(text)) == len(text)


@given(st.text(st.sampled_from("王伟李强，。：说在 \u3000\u200b()（）:,1２臺髮"), max_size=40))
def test_normalising_twice_changes_nothing_more(source: str) -> None:
    once = normalise(source).text.removesuffix("\n")
    assert normalise(once).text.removesuffix("\n") == once


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("李广林　陶立群　辜　鸿　罗永康", "李广林　陶立群　辜鸿　罗永康"),
        ("辜　鸿　陶　群　罗永康", "辜鸿　陶群　罗永康"),
        ("李 强出席会议", "李强出席会议"),
    ],
    ids=["names of all lengths", "two short names", "a name in a sentence"],
)
def test_names_of_a_roster_stay_apart(line: str, expected: str) -> None:
    known = frozenset("李林陶群辜罗")
    assert normalise_article(Article("a", line), known).text == f"{expected}\n"
