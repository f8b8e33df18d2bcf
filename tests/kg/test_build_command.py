"""``kg build``, ``kg extract`` and ``kg status`` as users run them."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "5月30日，江川钢铁集团召开年度工作会议。集团党委书记、董事长周启明主持会议并讲话。"


def run_kg(*arguments: str | Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from kg.cli import main; main()", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=300, check=False)


def facts_of(*options: str) -> tuple[set[str], set[str]]:
    """The people that ``kg extract`` reads in one sentence, and the rules that read their facts."""
    done = run_kg("extract", "-", *options, stdin="白鹭县副县长吉克石乌出席全县农业工作会议。\n")
    record = json.loads(done.stdout)
    return {one["name"] for one in record["persons"]}, {e["rule"] for f in record["facts"] for e in f["evidence"]}


def test_tagger_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    people, rules = facts_of()
    assert people == {"吉克石乌"}
    assert "post-before+tagger" in rules
    assert facts_of("--no-tagger") == (set(), set())
    monkeypatch.setenv("KG_TAGGER", "0")
    assert facts_of() == (set(), set())
    assert facts_of("--tagger") == (people, rules)
    monkeypatch.setenv("KG_TAGGER", "yes")
    assert "KG_TAGGER must be 0 or 1, not 'yes'" in run_kg("extract", "-", stdin="会议\n").stderr


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with one good article and every kind of bad file."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "good.txt").write_text(f"江川钢铁集团召开年度工作会议\n\n2024-05-30\n\n{GOOD}\n", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01" + bytes(64))
    (folder / "array.jsonl").write_text("[1]\n", encoding="utf-8")
    (folder / "broken.jsonl").write_text('{"id": "x", "text": \n', encoding="utf-8")
    (folder / "broken.txt.gz").write_bytes(gzip.compress(GOOD.encode() * 50)[:-20])
    (folder / "nothing.json").write_text("{}", encoding="utf-8")
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    return folder


BAD = ("empty.txt", "picture.txt", "array.jsonl", "broken.jsonl", "broken.txt.gz", "nothing.json")


def test_messages_for_people_hold_no_words_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "noise.txt").write_bytes(bytes(range(32)) * 40)
    (tmp_path / "en.json").write_text('{"text": "The board met in May.", "language": "en"}', encoding="utf-8")
    told = run_kg("build", tmp_path, "-w", tmp_path / "w").stderr
    assert "noise.txt: 不是文本，而是二进制数据" in told
    assert "抽取失败（no extractor for language 'en'" in told


def test_bad_files_are_named_one_a_line_and_the_good_one_goes_through(mixed: Path, tmp_path: Path) -> None:
    done = run_kg("build", mixed, "-w", tmp_path / "w")
    assert done.returncode == 0, done.stderr
    for name in BAD:
        assert sum(line.startswith(name) for line in done.stderr.splitlines()) == 1, (name, done.stderr)
    assert "Traceback" not in done.stderr
    assert "另有 1 个文件按规则跳过 (scan.pdf)" in done.stderr
    assert "文章 1，" in done.stdout
    status = run_kg("status", "-w", tmp_path / "w")
    assert all(name in status.stdout for name in BAD)
    assert run_kg("status", "-w", tmp_path / "w", "--lang", "en", "--format", "json").returncode == 0
    strict = run_kg("build", "-w", tmp_path / "w", "--strict", "--lang", "en")
    assert strict.returncode == 3
    assert "graph unchanged" in strict.stdout
    assert all(name in strict.stderr for name in BAD)


def test_status_as_json_has_counts_and_problems(mixed: Path, tmp_path: Path) -> None:
    run_kg("build", mixed, "-w", tmp_path / "w")
    status = json.loads(run_kg("status", "-w", tmp_path / "w", "--format", "json").stdout)
    assert status["counts"]["articles"] == 1
    assert {problem["path"].partition(":")[0] for problem in status["problems"]} == {*BAD, "scan.pdf"}


def test_many_records_with_one_fault_are_one_line_in_the_summary_and_all_in_the_status(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text("1\n" * 300 + json.dumps({"id": "a", "text": GOOD}) + "\n", encoding="utf-8")
    lines = run_kg("build", tmp_path / "many.jsonl", "-w", tmp_path / "w").stderr.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("many.jsonl: ")
    assert lines[0].endswith(" × 300 (1, 2, 3 …)")
    assert run_kg("status", "-w", tmp_path / "w").stdout.count("many.jsonl:") == 300


def test_strict_is_content_with_good_files(mixed: Path, tmp_path: Path) -> None:
    done = run_kg("build", mixed / "good.txt", "-w", tmp_path / "w", "--strict")
    assert (done.returncode, done.stderr) == (0, "")


def test_extract_prints_one_record_an_article_in_order(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    records = [{"id": f"a{number}", "text": f"{GOOD}编号{number}。"} for number in range(12)]
    source.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    printed = run_kg("extract", source)
    assert printed.returncode == 0, printed.stderr
    assert [json.loads(line)["article"]["id"] for line in printed.stdout.splitlines()] == [r["id"] for r in records]
    run_kg("extract", source, "-o", tmp_path / "facts.jsonl")
    assert (tmp_path / "facts.jsonl").read_text(encoding="utf-8") == printed.stdout


def test_extract_reads_standard_input_and_names_what_it_cannot_read(mixed: Path) -> None:
    done = run_kg("extract", "-", stdin=json.dumps({"id": "s", "text": GOOD}) + "\n")
    assert json.loads(done.stdout)["article"]["id"] == "s"
    assert run_kg("extract", mixed, "--strict").returncode == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("build", "no-such-folder"), "no such file or folder"),
        (("status", "-w", "no-such-workspace"), "no workspace here"),
        (("build", "--lang", "fr"), "lang must be zh or en"),
    ],
)
def test_mistakes_give_one_line_and_exit_code_2(
    arguments: tuple[str, ...], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run_kg(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert message in done.stderr


@pytest.mark.parametrize("command", ["build", "extract", "status"])
def test_help_shows_an_example(command: str) -> None:
    assert f"Example: kg {command}" in run_kg(command, "--help").stdout
