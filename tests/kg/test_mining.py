"""``kg mine``: words that gave no fact are counted, those that did are not; no sentence is kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from kg.cli.app import app
from kg.mining import SECTIONS, mine

if TYPE_CHECKING:
    from pathlib import Path

    from kg.mining import Mined

TEXTS = (
    "南陵集团总经理方启明主持安全会议。与会代表参加了讨论。",
    "与会代表和总会计师参加了参观。5月28日，陶立群当选星际守望者。",
    "刺绣传人郝建业收徒。郝建业表示，要学习。",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("articles")
    for number, text in enumerate(TEXTS):
        (path / f"{number}.txt").write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def mined(folder: Path) -> Mined:
    return mine([folder], workers=1)


def left(mined: Mined, section: Any) -> dict[str, tuple[int, int]]:
    return {word: (count, seen) for word, count, seen in mined.most(section, 99)}


def test_all_articles_are_counted(mined: Mined) -> None:
    assert (mined.articles, mined.characters) == (3, sum(map(len, TEXTS)))


def test_verbs_of_sentences_without_a_fact(mined: Mined) -> None:
    assert left(mined, "unread_trigger")["参加"] == (2, 0)
    assert not any("主持" in word for word in left(mined, "unread_trigger"))
    assert left(mined, "trigger")["参加"] == (2, 2)


def test_what_stands_where_a_post_should(mined: Mined) -> None:
    assert any("星际守望者" in word for word in left(mined, "unknown_role"))


def test_roles_without_a_person_beside_how_often_they_stand(mined: Mined) -> None:
    assert left(mined, "role")["总会计师"] == (1, 1)
    assert "总经理" not in left(mined, "role")


def test_what_stands_before_a_name_without_a_post(mined: Mined) -> None:
    assert left(mined, "before_name")["传人"] == (1, 0)


def test_words_come_by_number_and_then_by_themselves(mined: Mined) -> None:
    for section in SECTIONS:
        ranked = [(-count, word) for word, count, _ in mined.most(section, 99)]
        assert ranked == sorted(ranked)


def test_the_number_of_workers_changes_nothing(folder: Path, mined: Mined) -> None:
    assert mine([folder], workers=2).to_json(50) == mined.to_json(50)


def test_command_prints_lines_and_json(folder: Path) -> None:
    run = [
        CliRunner().invoke(app, ["mine", str(folder), "--workers", "1", *more]) for more in ([], ["--format", "json"])
    ]
    assert [result.exit_code for result in run] == [0, 0]
    assert "  参加  2" in run[0].output
    assert json.loads(run[1].output)["sections"]["unread_trigger"]["words"][0]["left"] == 2
