"""The nodes, edges and rows that exports are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.export_rows import TABLES, edges, nodes, table_rows

if TYPE_CHECKING:
    from kg.store import GraphStore


def test_edges_are_the_facts_with_two_ends_and_what_is_part_of_what(graph: GraphStore) -> None:
    label = {node.iri: node.label for node in nodes(graph)}
    found = {
        (label[e.source], e.relation, label[e.target], e.label, e.start, e.end, e.evidence)
        for e in edges(graph)
        if e.target
    }
    assert {
        ("贺知远", "holds", "澜东玻璃集团", "党委副书记", "", "", 2),
        ("顾映川", "holds", "省玻璃协会", "副秘书长", "2018", "2021", 1),
        ("顾映川", "appointed", "澜东玻璃集团", "董事长", "2025-03", "", 1),
        ("石桥窑厂", "replaced", "澜东玻璃集团", "", "2020-01", "", 1),
        ("陆小满", "removed", "澜东玻璃集团销售部", "部长", "2025-03", "", 1),
        ("顾映川", "chaired", "2024年省玻璃协会年会", "", "", "", 1),
        ("省玻璃协会", "organised", "2024年省玻璃协会年会", "", "", "", 1),
        ("澜东玻璃集团销售部", "unit_of", "澜东玻璃集团", "", "", "", 0),
        ("省玻璃协会2024年理事会", "part_of", "2024年省玻璃协会年会", "", "", "", 0),
    } <= found
    assert {relation for _, relation, *_ in found} == {
        "holds",
        "appointed",
        "removed",
        "replaced",
        "attended",
        "chaired",
        "spoke",
        "organised",
        "unit_of",
        "part_of",
    }


def test_tables_give_every_column_in_the_order_of_the_iris(graph: GraphStore) -> None:
    for name, table in TABLES.items():
        rows = list(table_rows(graph, table))
        assert rows, name
        assert rows == sorted(rows)
        assert {len(row) for row in rows} == {len(table.columns)}
    events = {row[1]: row[2:6] for row in table_rows(graph, TABLES["events"])}
    assert events["云渚市玻璃研究院调研"] == ["visit", "2025-04-02", "", "云渚市玻璃研究院"]
    seen = {(row[2], row[3]): row[-1] for row in table_rows(graph, TABLES["positions"])}
    assert seen["贺知远", "党委副书记"] == "2024-05-30 2025-04-03"
    names = {row[1] for row in table_rows(graph, TABLES["other_names"])}
    assert names == {"老贺", "澜东玻璃", "年会"}
    sources = {tuple(row[1:]) for row in table_rows(graph, TABLES["article_sources"])}
    assert ("source", "云渚新闻网") in sources
    assert ("url", "https://example.org/a1") in sources


def test_tenures_are_a_table_of_their_own(graph: GraphStore) -> None:
    rows = [row[2:] for row in table_rows(graph, TABLES["tenures"]) if row[2] == "顾映川"]
    (chair,) = [row for row in rows if row[2] == "董事长"]
    assert chair[:2] == ["顾映川", "BoardChair"]
    assert (chair[5], chair[6:]) == ("澜东玻璃集团", ["2025-03", "", "", "", "", ""])
