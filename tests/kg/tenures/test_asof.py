"""Who held a post on a day: how sure that is, and the sentences that tell, from a built workspace."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from line_engine import ENGINE
from typer.testing import CliRunner

from kg import build
from kg.ask import Rows, run_query
from kg.cli.app import app
from kg.config import Settings
from kg.shipped import QueryError
from kg.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

ARTICLES = {
    "2022-05-10": "职 甘望川 县委书记 莒南县",
    "2022-11-20": "职 甘望川 书记 莒南县",
    "2023-02-01": "免 甘望川 县委书记 莒南县\n任 邵清和 县委书记 莒南县",
    "2023-08-15": "职 邵清和 县委书记 莒南县\n职 邵清和 常委 临沂市委",
    "2024-03-01": "职 贺知远 县委书记 莒南县",
    "2024-05-01": "职 贺知远 县委书记 莒南县",
    "2023-01-10": "职 费长青 县长 莒北县",
    "2023-03-10": "职 单守拙 县长 莒北县",
    "2023-06-10": "职 费长青 县长 莒北县",
    "2024-06-10": "职 单守拙 县长 莒北县",
    "2024-09-01": "职 陆小满 副县长 莒南县\n职 顾维桢 副部长 教育部",
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("asof")
    for day, text in ARTICLES.items():
        record = {"id": day, "title": f"文章{day}", "published": day, "text": text}
        (folder / f"{day}.json").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    build([str(folder)], Settings(workspace=folder / "workspace", workers=1), engine=ENGINE)
    return folder / "workspace"


def ask(workspace: Path, query: str, **given: str) -> list[tuple[str, ...]]:
    with Workspace.open(workspace) as place:
        answer = run_query(place.graph(), query, given)
        assert isinstance(answer, Rows)
        return [tuple(str(term) if term is not None else "" for term in row) for row in answer.rows]


CASES = [
    ("2022-05-09", [("甘望川", "possible", "", "", "2022-05-10", "seen")]),
    ("2022-05-10", [("甘望川", "known", "2022-05-10", "seen", "2022-05-10", "seen")]),
    ("2022-08", [("甘望川", "known", "2022-05-10", "seen", "2023-02-01", "told")]),
    ("2023-01-10", [("甘望川", "known", "2022-11-20", "seen", "2023-02-01", "told")]),
    ("2023-05-01", [("邵清和", "known", "2023-02-01", "told", "2023-08-15", "seen")]),
    (
        "2023-12-01",
        [
            ("贺知远", "inferred", "2023-08-15", "bound", "2024-03-01", "seen"),
            ("邵清和", "inferred", "2023-08-15", "seen", "2024-03-01", "bound"),
        ],
    ),
    ("2024-03-01", [("贺知远", "observed", "2024-03-01", "seen", "2024-03-01", "seen")]),
    ("2024-04-10", [("贺知远", "observed", "2024-03-01", "seen", "2024-05-01", "seen")]),
    ("2025-01-01", [("贺知远", "possible", "2024-05-01", "seen", "", "")]),
]


@pytest.mark.parametrize(("on", "expected"), CASES)
@pytest.mark.parametrize("role", ["县委书记", "书记", "党委书记"])
def test_who_held_a_post_on_a_day_and_how_sure(
    workspace: Path, on: str, role: str, expected: list[tuple[str, ...]]
) -> None:
    rows = ask(workspace, "holders", organisation="莒南县", role=role, on=on)
    found = [(row[0], row[3], row[4], row[5], row[7], row[8]) for row in rows]
    assert sorted(found) == sorted(expected)


def test_the_sentences_tell_why(workspace: Path) -> None:
    (row,) = ask(workspace, "holders", organisation="莒南县", role="书记", on="2023-05-01")
    assert (row[6], row[9]) == ("任 邵清和 县委书记 莒南县", "职 邵清和 县委书记 莒南县")


def test_who_is_only_possible_gives_way_to_who_surely_held_the_seat(workspace: Path) -> None:
    rows = ask(workspace, "holders", org="莒北县", role="县长", on="2024-01-01")
    assert [(row[0], row[3]) for row in rows] == [("单守拙", "observed")]
    rows = ask(workspace, "holders", org="莒北县", role="县长", on="2023-05-01")
    assert sorted((row[0], row[3]) for row in rows) == [("单守拙", "observed"), ("费长青", "observed")]


def test_any_role_of_an_organisation_can_be_asked(workspace: Path) -> None:
    rows = ask(workspace, "holders", org="莒南县", role="*", on="2024-09-01")
    assert [(row[0], row[1]) for row in rows] == [("贺知远", "县委书记"), ("陆小满", "副县长")]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"role": "书记", "on": "2024"}, "needs --organisation"),
        ({"role": "书记", "org": "莒南县", "on": "soon"}, "no ISO date"),
        ({"role": "书记", "org": "莒西县", "on": "2024"}, "nothing in the graph is named"),
        ({"role": "书记", "org": "莒南县", "organisation": "莒南县", "on": "2024"}, "given twice"),
    ],
)
def test_what_cannot_be_asked_is_said(workspace: Path, given: dict[str, str], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        ask(workspace, "holders", **given)


def test_the_command_line_asks_the_same(workspace: Path) -> None:
    arguments = ["query", "holders", "--org", "莒南县", "--role", "书记", "--on", "2023-05-01", "-w", str(workspace)]
    done = CliRunner().invoke(app, [*arguments, "--format", "csv"])
    assert done.exit_code == 0
    assert "邵清和,县委书记,莒南县,known,2023-02-01,told,任 邵清和 县委书记 莒南县,2023-08-15,seen," in done.stdout


@pytest.mark.parametrize("level", ["county", "县级"])
def test_party_secretaries_of_a_level_are_listed(workspace: Path, level: str) -> None:
    rows = ask(workspace, "secretaries", level=level)
    assert [(row[1], row[2], row[3], row[4]) for row in rows] == [
        ("莒南县", "甘望川", "", "2023-02-01"),
        ("莒南县", "邵清和", "2023-02-01", ""),
        ("莒南县", "贺知远", "", ""),
    ]
    assert ask(workspace, "secretaries", level="provincial") == []


@pytest.mark.parametrize(
    ("rank", "people"),
    [
        ("副部级", ["顾维桢"]),
        ("vice-ministerial", ["顾维桢"]),
        ("县处级正职", ["费长青", "单守拙", "甘望川", "邵清和", "贺知远"]),
        ("deputy division-head", ["陆小满"]),
        ("副厅级", ["邵清和"]),
    ],
)
def test_everyone_of_a_rank_is_listed(workspace: Path, rank: str, people: list[str]) -> None:
    assert [row[0] for row in ask(workspace, "by-rank", rank=rank)] == people


def test_a_career_has_told_seen_and_inferred_dates_apart(workspace: Path) -> None:
    assert [row[:8] for row in ask(workspace, "career", person="邵清和")] == [
        ("县委书记", "莒南县", "2023-02-01", "", "2023-08-15", "2023-08-15", "", "2024-03-01"),
        ("常委", "临沂市委", "", "", "2023-08-15", "2023-08-15", "", ""),
    ]


def test_a_removal_ends_the_position_and_an_appointment_starts_it(workspace: Path) -> None:
    rows = ask(workspace, "posts", person="甘望川")
    assert sorted(row[:4] for row in rows) == [
        ("书记", "莒南县", "", "2023-02-01"),
        ("县委书记", "莒南县", "", "2023-02-01"),
    ]
    (row,) = [row for row in ask(workspace, "posts", person="邵清和") if row[1] == "莒南县"]
    assert row[2:4] == ("2023-02-01", "")
