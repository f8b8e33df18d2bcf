"""Extraction in processes that may die."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from kg import workers
from kg.workers import batched, extract_all
from ontology.articles import Article

if TYPE_CHECKING:
    from pathlib import Path

    from kg.engine import Batch, Job


def _articles(count: int, size: int = 1000) -> list[Article]:
    return [Article(f"a{number}", f"{number:05d}" + "文" * size) for number in range(count)]


def echo(batch: Batch) -> list[str]:
    return [article.id for article in batch]


def die_on_seven(batch: Batch) -> list[str]:
    if any(article.id == "a7" for article in batch):
        os.kill(os.getpid(), signal.SIGKILL)
    return echo(batch)


def raise_on_seven(batch: Batch) -> list[str]:
    if any(article.id == "a7" for article in batch):
        raise IndexError("no such thing")
    return echo(batch)


def hang_on_seven(batch: Batch) -> list[str]:
    if any(article.id == "a7" for article in batch):
        time.sleep(600)
    return echo(batch)


def die_always(batch: Batch) -> list[str]:
    os._exit(9)


def test_batches_are_bounded_in_characters_and_number() -> None:
    assert [len(batch) for batch in batched(_articles(90))] == [40, 40, 10]
    assert [len(batch) for batch in batched(_articles(250, size=1))] == [100, 100, 50]


def test_little_is_read_in_the_process_itself() -> None:
    (found,) = extract_all([Article("a", "本公司召开会议。")])
    assert json.loads(found.facts or "")["article"] == {"id": "a"}


@pytest.mark.parametrize("job", [raise_on_seven])
def test_an_error_names_the_article_and_the_others_go_through(job: Job) -> None:
    found = {item.article.id: item for item in extract_all(_articles(30), 1, job)}
    assert found["a7"].failure == "IndexError: no such thing"
    assert [name for name, item in found.items() if item.facts is None] == ["a7"]


@pytest.mark.slow
@pytest.mark.parametrize("job", [die_on_seven, raise_on_seven, hang_on_seven])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_one_article_that_ends_its_process_is_named(job: Job, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "BATCH_SECONDS", 2.0)
    monkeypatch.setattr(workers, "SLOWEST", 1_000_000)
    monkeypatch.setattr(workers, "BATCH_CHARACTERS", 10_000)
    monkeypatch.setattr(workers, "SMALL", 0)
    found = list(extract_all(_articles(60), count, job))
    assert [item.article.id for item in found] == [f"a{number}" for number in range(60)]
    assert [(item.article.id, bool(item.failure)) for item in found if item.facts is None] == [("a7", True)]


@pytest.mark.slow
def test_processes_that_always_die_are_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "MOST_DEATHS", 3)
    monkeypatch.setattr(workers, "SMALL", 0)
    with pytest.raises(workers.WorkersError, match="enough memory"):
        list(extract_all(_articles(60), 1, die_always))


@pytest.mark.slow
def test_a_script_without_main_guard_can_start_workers(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "from kg.workers import extract_all\n"
        "from ontology.articles import Article\n"
        "found = list(extract_all((Article(str(n), '文' * 3000) for n in range(60)), 2))\n"
        "print(len(found), all(item.facts for item in found))\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.returncode) == ("60 True\n", 0), done.stderr
