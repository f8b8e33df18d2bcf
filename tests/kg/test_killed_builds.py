"""A build that is killed loses nothing, and the next one ends in the same bytes as an undisturbed one."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from line_engine import ENGINE

from kg import build
from kg.config import Settings
from kg.workspace import Workspace

_SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from line_engine import ENGINE
from kg.building import build
from kg.config import Settings
import kg.building, kg.intake, kg.reposts
kg.building._COMMIT_SECONDS = kg.intake._COMMIT_SECONDS = kg.reposts._COMMIT_SECONDS = 0.0
print("ready", flush=True)
build([sys.argv[3]], Settings(Path(sys.argv[2]), workers=1), engine=ENGINE)
print("done", flush=True)
"""


def _dump(workspace: Path) -> str:
    with Workspace.open(workspace) as place:
        return "".join(place.graph().dump())


def _write_articles(folder: Path, chance: random.Random, first: int, last: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(first, last):
        posts = [f"职 王伟{chance.randint(0, 30)} 主任 第{chance.randint(0, 9)}局\n" for _ in range(20)]
        record = {"id": f"n{number}", "title": f"第{number}篇", "published": "2024-05-30", "text": "".join(posts)}
        (folder / f"{number}.json").write_text(json.dumps(record), encoding="utf-8")


def _start(workspace: Path, articles: Path) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", _SCRIPT, str(Path(__file__).parents[1]), str(workspace), str(articles)]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.mark.slow
def test_killed_at_ten_random_moments_the_next_build_ends_in_the_same_bytes(tmp_path: Path) -> None:
    chance = random.Random(20)
    articles = tmp_path / "articles"
    _write_articles(articles, chance, 0, 60)
    build(articles, Settings(tmp_path / "begun", workers=1), engine=ENGINE)
    _write_articles(articles, chance, 5, 40)
    for number in range(50, 60):
        (articles / f"{number}.json").unlink()
    started = time.monotonic()
    assert _start(tmp_path / "fresh", articles).wait() == 0
    seconds = time.monotonic() - started
    expected = _dump(tmp_path / "fresh")
    killed = 0
    for moment in range(10):
        workspace = tmp_path / f"killed{moment}"
        if moment % 2:
            shutil.copytree(tmp_path / "begun", workspace)
        process = _start(workspace, articles)
        time.sleep(0.6 * seconds * (moment + chance.random()) / 10)
        process.kill()
        killed += "done" not in process.communicate()[0]
        build(articles, Settings(workspace, workers=1), engine=ENGINE)
        assert _dump(workspace) == expected, f"killed at moment {moment}"
    assert killed >= 5
