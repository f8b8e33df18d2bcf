"""The tables of posts: clean, consistent with each other and with the role scheme."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest

from extractors.lexicons import Row, read_table
from extractors.zh.normalise import simplify
from ontology.terms import KGR


def words(text: str) -> set[str]:
    return set(text.split())


HEADS = ("zh_occupations", "zh_role_compounds", "zh_roles")
TABLES = (*HEADS, "zh_role_modifiers")
KINDS = words(
    "acting chief current deputy executive first former full_time grade honorary independent internal joint nominee "
    "part_time rotating secondment senior special standing"
)
PARTY_POSTS = words(
    "党委书记 党组书记 党支部书记 党总支书记 党工委书记 纪委书记 党委委员 党委常委 党组成员 团委书记 工会主席"
)
COMMON = words(
    "书记 主任 部长 委员长 主席 总经理 董事长 秘书长 校长 院长 教授 总工程师 总编辑 总干事 社长 会长 理事长 常委 "
    "委员 厅长 局长 县长 区长 镇长 乡长 市长 省长 州长 检察长 审判长 法官 大使 总领事 首相 总统 总理 国王 司令员 "
    "政委 参谋长 主任委员 总裁 首席执行官 总会计师 监事会主席"
)


def surfaces(table: str) -> list[str]:
    return [row["surface"] for row in read_table(table)]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_sorted_and_has_each_word_once(table: str) -> None:
    assert all(first < second for first, second in pairwise(surfaces(table)))


@pytest.mark.parametrize("table", TABLES)
def test_every_cell_is_clean(table: str) -> None:
    for row in read_table(table):
        for cell in row.values():
            assert cell == unicodedata.normalize("NFC", cell).strip()
        assert len(row["surface"].split()) == 1


@pytest.mark.parametrize("table", HEADS)
def test_heads_are_written_as_the_working_text_is(table: str) -> None:
    assert [word for word in surfaces(table) if simplify(word) != word] == []


@pytest.mark.parametrize("table", HEADS)
def test_every_concept_and_rank_is_a_term(table: str) -> None:
    terms = {str(term) for term in dir(KGR)}
    for row in read_table(table):
        for column in ("concept", "rank"):
            prefix, _, name = row[column].partition(":")
            assert (prefix, column) == ("", "rank") or (prefix == "kgr" and f"{KGR}{name}" in terms), row


def test_concept_column_holds_posts_and_rank_column_holds_ranks() -> None:
    rows: list[Row] = [row for table in HEADS for row in read_table(table)]
    assert not [row for row in rows if row["concept"].startswith("kgr:Rank")]
    assert not [row for row in rows if row["rank"] and not row["rank"].startswith("kgr:Rank")]


def test_no_head_stands_in_two_tables() -> None:
    words = [word for table in HEADS for word in surfaces(table)]
    assert sorted(words) == sorted(set(words))


def test_common_posts_are_heads() -> None:
    assert (COMMON | PARTY_POSTS) - set(surfaces("zh_roles")) == set()


def test_a_head_carries_no_time_or_deputy() -> None:
    ranks_of_learning = {"副教授", "副研究员", "副研究馆员", "副编审", "副译审", "副官", "副总"}
    deputies = {w for w in surfaces("zh_roles") if w.startswith("副")}
    assert {w for w in deputies if not w.startswith("副主任")} == ranks_of_learning
    assert not [w for w in surfaces("zh_roles") if w.startswith(("原", "前任", "时任", "代理书", "代省", "名誉"))]


def test_words_that_hold_a_body_are_not_heads() -> None:
    held = {
        "市委书记",
        "县委书记",
        "组织部部长",
        "公安局局长",
        "办公室主任",
        "医院院长",
        "村委会主任",
        "代表团团长",
        "全国政协主席",
    }
    assert held <= set(surfaces("zh_role_compounds"))


def test_every_compound_ends_in_a_head() -> None:
    heads = set(surfaces("zh_roles")) | set(surfaces("zh_occupations"))
    lonely = [w for w in surfaces("zh_role_compounds") if not any(w[i:] in heads for i in range(1, len(w)))]
    assert lonely == []


def test_every_modifier_is_of_a_known_kind() -> None:
    assert {row["kind"] for row in read_table("zh_role_modifiers")} == KINDS
