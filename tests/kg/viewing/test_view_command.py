"""``kg view`` from the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from kg.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def kg_view(monkeypatch, sample_workspace) -> Callable[..., int]:
    """Give a function that runs ``kg view`` on the samples and returns the exit code."""

    def run(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["kg", "view", "-w", str(sample_workspace), *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        return int(ended.value.code or 0)

    return run


@pytest.mark.parametrize(
    "arguments",
    [[], ["--kind", "overview"], ["--kind", "appointments", "--from", "2024"], ["方令仪"], ["*年会", "--lang", "en"]],
    ids=" ".join,
)
def test_view_writes_a_page_and_prints_where(arguments, kg_view, tmp_path: Path, capsys):
    page = tmp_path / "page.html"
    assert kg_view(*arguments, "-o", str(page)) == 0
    assert capsys.readouterr().out == f"{page}\n"
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")


def test_view_goes_to_standard_output_and_is_the_same_every_time(kg_view, capsys):
    pages = []
    for _ in range(2):
        assert kg_view("方令仪", "-o", "-") == 0
        pages.append(capsys.readouterr().out)
    assert pages[0] == pages[1]
    assert pages[0].endswith("</html>\n")


def test_limit_bounds_the_nodes(kg_view, capsys, data_of_page):
    kg_view("--limit", "10", "-o", "-")
    view = data_of_page(capsys.readouterr().out)["view"]
    assert len(view["nodes"]) <= 10 < view["left_out"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["方令义"], "方令仪"),
        (["完全没有的名称xyz"], "nothing is named like it"),
        (["方令仪", "--kind", "event"], "nothing in the graph"),
        (["--kind", "person"], "needs a name"),
        (["方令仪", "--kind", "overview"], "takes no name"),
        (["--kind", "galaxy"], "there is person"),
        (["--from", "2024"], "--kind appointments"),
        (["--kind", "appointments", "--from", "yesterday"], "no ISO date"),
        (["-o", "/nowhere/page.html"], "cannot be written"),
    ],
    ids=str,
)
def test_what_cannot_be_drawn_is_refused_in_one_line(arguments, said, kg_view, capsys):
    assert kg_view(*arguments) == 2
    complaint = capsys.readouterr().err
    assert said in complaint
    assert complaint.count("\n") == 1
