"""``kg why``: the reasons for one person or two, in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from line_engine import ENGINE
from typer.testing import CliRunner

from kg import build
from kg.cli.app import app
from kg.config import Settings
from kg.identity.comparators import COMPARATORS
from kg.identity.why import _WORDS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    texts = (
        "职 王伟 局长 澜东市水务局",
        "职 王伟 教授 云渚师范学院",
        "职 沈砚秋 局长 澜东市水务局",
        "职 沈砚秋 局长 岭东省澜东市水务局",
        "席 贺知远 澜东玻璃协会第四次年会 2023-05-01\n席 顾维桢 防汛座谈会 2023-05-01",
        "席 贺知远 澜东玻璃协会第五次年会 2023-05-01",
        "席 顾维桢 防汛座谈会 2023-05-01",
        "席 顾维桢 防汛座谈会 2023-06-01",
        "职 闻人霁 院长 云渚师范学院",
    )
    for number, text in enumerate(texts):
        record = {
            "id": str(number),
            "title": f"第{number}篇",
            "published": f"2023-0{number + 1}-01",
            "text": text + "\n",
        }
        (folder / f"{number}.json").write_text(json.dumps(record), encoding="utf-8")
    build([folder], Settings(workspace=tmp_path / "data", workers=1), engine=ENGINE)
    return tmp_path / "data"


def _why(workspace: Path, *arguments: str) -> str:
    result = CliRunner().invoke(app, ["why", *arguments, "-w", str(workspace)])
    assert result.exit_code == 0, result.output
    return result.output


def test_two_people_of_one_name_are_explained(workspace: Path) -> None:
    told = _why(workspace, "王伟")
    assert "图谱中是两个人" in told
    assert "姓名的常见程度：王伟" in told
    assert "须达 +2.00" in told


def test_one_person_is_explained_by_the_halves_of_the_articles(workspace: Path) -> None:
    told = _why(workspace, "沈砚秋", "--lang", "en")
    assert "one person in the graph" in told
    assert "+4.00  the same post at the same body" in told


def test_two_names_are_compared(workspace: Path) -> None:
    assert _why(workspace, "王伟", "沈砚秋").count("图谱中是两个人") == 2


def test_an_organisation_is_explained_by_its_names(workspace: Path) -> None:
    told = _why(workspace, "岭东省澜东市水务局")
    assert "同一个机构" in told
    assert "按全称“澜东市水务局”归并" in told
    assert "“岭东省澜东市水务局”：即其全称的一种写法" in told


def test_two_organisations_are_explained(workspace: Path) -> None:
    told = _why(workspace, "澜东市水务局", "云渚师范学院", "--lang", "en")
    assert "two organisations in the graph" in told
    assert "different full names: “澜东市水务局” and “云渚师范学院”" in told


def test_two_events_are_explained(workspace: Path) -> None:
    told = _why(workspace, "澜东玻璃协会第四次年会", "澜东玻璃协会第五次年会")
    assert "图谱中是两项活动" in told
    assert "届次或年份不同" in told
    assert "合计 0.00，须达 1.00" in told
    told = _why(workspace, "防汛座谈会")
    assert "日期不同：2023-05-01与2023-06-01" in told


def test_one_event_is_explained_by_two_of_its_reports(workspace: Path) -> None:
    told = _why(workspace, "防汛座谈会", "防汛座谈会", "--lang", "en")
    assert "one event in the graph" in told
    assert "the same people: 顾维桢" in told


def test_a_single_mention_is_told_with_its_article(workspace: Path) -> None:
    told = _why(workspace, "闻人霁", "--lang", "en")
    assert told.splitlines()[1] == "  told of once only, in 8: nothing to compare"
    assert " — " not in told


def test_different_kinds_are_not_compared(workspace: Path) -> None:
    assert "不作比较" in _why(workspace, "王伟", "澜东市水务局")


def test_a_name_that_is_not_there_is_a_clear_error(workspace: Path) -> None:
    result = CliRunner().invoke(app, ["why", "无此人", "-w", str(workspace)])
    assert "nothing in the graph is named" in str(result.exception)


def test_every_comparator_has_words() -> None:
    names = {comparator.__name__ for comparator in COMPARATORS} - {"told"}
    assert names <= _WORDS.keys()
