"""Bodies that articles name without a fact: told by the graph and by dossiers, left out of site and explorer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.building import build
from kg.dossier import dossiers
from kg.publishing.gathering import gather_site
from kg.serving.holdings import read_holdings
from kg.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST = "白鹭县县长陶立群主持召开农业工作会议。数据由白鹭县统计局和白鹭县水利局提供。白鹭县多雨。"
SECOND = "白鹭县水利局局长罗永康出席水利工作会议。我局职工到会。"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workspace]:
    for number, text in enumerate((FIRST, SECOND)):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    build([tmp_path / "0.txt", tmp_path / "1.txt"], workspace=tmp_path / "data")
    with Workspace.open(tmp_path / "data") as opened:
        yield opened


def test_dossier_cites_where_a_body_is_only_named(place: Workspace) -> None:
    (only,) = dossiers(place.graph(), "白鹭县统计局")
    assert (only.facts, [FIRST[one.start : one.end] for one in only.named]) == ((), ["白鹭县统计局"])
    (known,) = dossiers(place.graph(), "白鹭县水利局")
    assert known.facts
    assert [one.quote for one in known.named] == ["白鹭县水利局"]


def test_dossier_cites_where_a_person_is_only_named(tmp_path: Path) -> None:
    text = "白鹭县县长陶立群颁奖。一、先进工作者\n罗永康（白鹭县水利局）\n岳明霞（白鹭县统计局）"
    (tmp_path / "award.txt").write_text(text, encoding="utf-8")
    build([tmp_path / "award.txt"], workspace=tmp_path / "data")
    with Workspace.open(tmp_path / "data") as place:
        (only,) = dossiers(place.graph(), "罗永康")
    assert (only.facts, [one.quote for one in only.named], only.told) == ((), ["罗永康"], ())


def test_site_and_explorer_leave_out_what_is_only_named(place: Workspace) -> None:
    shown = {one.label for one in gather_site(place, "", "zh").entities.values()}
    held = {one.label for one in read_holdings(place.graph()).things.values()}
    for labels in (shown, held):
        assert "白鹭县水利局" in labels
        assert "白鹭县统计局" not in labels


def test_words_for_the_own_body_are_none_of_its_names(place: Workspace) -> None:
    (known,) = dossiers(place.graph(), "白鹭县水利局")
    assert "我局" not in known.alt_labels
