"""Tables as people edit them: what Excel, LibreOffice and text editors save is read, and what is written reads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.decisions.decision import COLUMNS, DecisionError, make_decision
from kg.decisions.file import HEADER, add_decisions, read_decisions
from kg.decisions.tables import decode, parse_table, table_text

if TYPE_CHECKING:
    from pathlib import Path

HASH = "0123456789abcdef0123456789abcdef"
ROW = {
    "judgement": "reject",
    "kind": "position",
    "article": f"{HASH} a1",
    "quote": "原县长王某某，“称”",
    "name": "王某某",
    "comment": "不是本县",
}
TEXT = table_text(COLUMNS, [ROW])


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("gb18030"),
        table_text(COLUMNS, [ROW], delimiter=",").encode("utf-8-sig"),
        table_text(COLUMNS, [ROW], delimiter=";").encode("utf-8-sig"),
        ("# 说明\n\n" + TEXT).encode(),
        TEXT.replace("原县长王某某，“称”", '"原县长王某某，“称”"').encode(),
        TEXT.rstrip("\n").encode(),
        (TEXT + "\t" * 11 + "\n\n").encode(),
    ],
    ids=[
        "utf8",
        "bom",
        "crlf",
        "excel-unicode",
        "gb18030",
        "csv",
        "semicolons",
        "comment",
        "quoted",
        "no-end",
        "blank",
    ],
)
def test_every_usual_way_to_save_a_table_is_read(data: bytes) -> None:
    (row,) = parse_table(decode(data, "t.tsv"), "t.tsv")
    assert {name: cell for name, cell in row.cells.items() if cell} == ROW


def test_extra_columns_and_another_order_are_no_error() -> None:
    (row,) = parse_table("finding\tname\tJudgement\nx\t王某某\treject\n", "t.tsv")
    assert (row.cells["name"], row.cells["judgement"]) == ("王某某", "reject")


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8).map(
    lambda text: " ".join(text.split())
)


@given(st.lists(st.fixed_dictionaries({"quote": CELLS, "name": CELLS}), max_size=4))
def test_what_is_written_reads_back_whatever_stands_in_it(rows: list[dict[str, str]]) -> None:
    columns = ("judgement", "quote", "name")
    text = table_text(columns, [row | {"judgement": "x"} for row in rows])
    assert [(row.cells["quote"], row.cells["name"]) for row in parse_table(text, "t")] == [
        (row["quote"], row["name"]) for row in rows
    ]


@pytest.mark.parametrize("cell", ["=1+1", "+86", "-后", "@某", "'=1"])
def test_no_cell_starts_a_formula(cell: str) -> None:
    text = table_text(("judgement", "name"), [{"judgement": "x", "name": cell}])
    assert f"\t'{cell}" in text
    assert parse_table(text, "t")[0].cells["name"] == cell


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name\tvalue\nx\ty\n", r"t\.tsv:1: the first line must name the columns"),
        ("judgement\tname\nreject\tx\ty\n", r"t\.tsv:2: 3 cells for 2 columns"),
    ],
)
def test_a_broken_table_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(DecisionError, match=message):
        parse_table(text, "t.tsv")


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(DecisionError, match=r"t\.xlsx: is no text"):
        decode(b"PK\x03\x04\xff\xff\xff", "t.xlsx")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"judgement": "remove"}, "no judgement 'remove'; there is merge, never-merge"),
        ({"kind": "person"}, "reject is of position, appointed"),
        ({"name": ""}, "reject needs the column name"),
        ({"quote": ""}, "reject needs the column quote"),
        ({"judgement": "correct-end", "value": "neulich"}, "no ISO date"),
        ({"judgement": "map-role", "kind": "", "value": "kgr:Nobody"}, "is no post of the role scheme"),
        ({"judgement": "map-role", "kind": "", "value": "市长", "quote": ""}, "go together"),
        ({"judgement": "correct-change", "kind": "removed", "value": "kept"}, "the value is appointed or removed"),
        ({"judgement": "merge", "kind": "person"}, "needs the columns article_2, quote_2, name_2"),
    ],
)
def test_a_row_that_is_no_decision_says_why_and_where(change: dict[str, str], message: str) -> None:
    with pytest.raises(DecisionError, match=message) as caught:
        make_decision(ROW | change, "decisions.tsv:7")
    assert str(caught.value).startswith("decisions.tsv:7: ")


@pytest.mark.parametrize(
    ("cell", "value"),
    [("2023-05-01", "2023-05-01"), ("2023/5/1", "2023-05-01"), ("2023年5月", "2023-05"), ("2023", "2023"), ("-", "-")],
)
def test_dates_are_read_as_spreadsheets_leave_them(cell: str, value: str) -> None:
    assert make_decision(ROW | {"judgement": "correct-end", "value": cell}, "x").value == value


@pytest.mark.parametrize("value", ["市长", "kgr:Mayor", "Mayor", "mayor"])
def test_a_post_is_given_by_its_term_or_a_label(value: str) -> None:
    assert make_decision({"judgement": "map-role", "name": "首席市民", "value": value}, "x").value == value


def test_decisions_are_added_behind_what_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text(HEADER + "# 手写\n" + TEXT[len(HEADER) :].rstrip("\n"), encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    new = make_decision(ROW | {"name": "李某某"}, "x")
    assert add_decisions(path, [new, make_decision(ROW | {"comment": "又一次"}, "x"), new]) == [new]
    assert path.read_text(encoding="utf-8").startswith(before + "\n")
    assert [one.name for one in read_decisions(path)] == ["李某某", "王某某"]
    assert add_decisions(path, [new]) == []


def test_a_file_saved_by_a_spreadsheet_is_written_anew_with_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_bytes(table_text(COLUMNS, [ROW], delimiter=",").encode("utf-8-sig"))
    add_decisions(path, [make_decision(ROW | {"name": "李某某"}, "x")])
    assert path.read_text(encoding="utf-8").startswith(HEADER)
    assert len(read_decisions(path)) == 2


def test_no_file_and_an_empty_file_hold_no_decision(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "none.tsv") == []
    (tmp_path / "old.tsv").write_text("judgement\tfirst\tsecond\tcomment\tauthor\tdate\n", encoding="utf-8")
    assert read_decisions(tmp_path / "old.tsv") == []
