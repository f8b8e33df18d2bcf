"""What the documents say is there: commands with help and an example, files, pictures, verbs of make."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
import typer.main
from typer.testing import CliRunner

from kg.cli.app import app
from kg.config import Settings

if TYPE_CHECKING:
    from pathlib import Path

READMES = ("README.md", "README.zh.md")
COMMANDS: dict[str, Any] = getattr(typer.main.get_command(app), "commands", {})


def test_there_are_commands() -> None:
    assert {"build", "extract", "query", "show", "view", "export", "validate", "verify", "status"} <= set(COMMANDS)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_command_has_help_with_an_example(command: str) -> None:
    result = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "200", "TERM": "dumb"})
    assert result.exit_code == 0
    assert f"kg {command}" in result.output.split("Usage:", 1)[1].split("\n", 1)[1]


@pytest.mark.parametrize("command", sorted(COMMANDS))
@pytest.mark.parametrize("readme", READMES)
def test_command_is_in_the_readme(repo_root: Path, readme: str, command: str) -> None:
    assert f"`kg {command}" in (repo_root / readme).read_text(encoding="utf-8")


@pytest.mark.parametrize("readme", READMES)
def test_readme_names_no_command_that_does_not_exist(repo_root: Path, readme: str) -> None:
    named = set(re.findall(r"(?:`|^)kg ([a-z]+)", (repo_root / readme).read_text(encoding="utf-8"), re.MULTILINE))
    assert named <= set(COMMANDS)


@pytest.mark.parametrize("document", [*READMES, "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_and_pictures_lead_to_files(repo_root: Path, document: str) -> None:
    text = (repo_root / document).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#\s]+)\)", text) if "://" not in target]
    assert [target for target in targets if not (repo_root / target).exists()] == []


@pytest.mark.parametrize("document", [*READMES, "CONTRIBUTING.md"])
def test_paths_in_documents_exist(repo_root: Path, document: str) -> None:
    text = (repo_root / document).read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:kg|extractors|ontology|output|tests|\.ci)/[\w./-]*)`", text))
    assert [name for name in sorted(named) if "NAME" not in name and not (repo_root / name).exists()] == []


@pytest.mark.parametrize("document", [*READMES, "CONTRIBUTING.md"])
def test_verbs_of_make_exist(repo_root: Path, document: str) -> None:
    makefile = (repo_root / "Makefile").read_text(encoding="utf-8")
    verbs = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)", "\n".join(_code((repo_root / document).read_text(encoding="utf-8")))))
    assert named != set()
    assert named <= verbs


def _code(text: str) -> list[str]:
    """The code in a document: fenced blocks, and what stands between backticks."""
    return re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL)


def test_make_has_few_verbs_each_with_a_word_on_it(repo_root: Path) -> None:
    makefile = (repo_root / "Makefile").read_text(encoding="utf-8")
    verbs = re.findall(r"^([a-z]+):(.*)", makefile, re.MULTILINE)
    assert len(verbs) <= 10
    assert [verb for verb, rest in verbs if "##" not in rest] == []


def test_every_setting_has_a_sentence(repo_root: Path) -> None:
    text = (repo_root / "kg" / "config.py").read_text(encoding="utf-8")
    for field in dataclasses.fields(Settings):
        assert re.search(rf'^    {field.name}: .*\n    """[^"]+\."""$', text, re.MULTILINE), field.name


def test_changelog_has_a_place_for_what_is_not_released(repo_root: Path) -> None:
    changelog = (repo_root / "CHANGELOG.md").read_text(encoding="utf-8")
    version = tomllib.loads((repo_root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert "## [Unreleased]" in changelog
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)


def blocks(text: str, language: str) -> str:
    return "".join(re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE))


@pytest.mark.parametrize("language", ["sh", "python", "console"])
def test_both_readmes_show_the_same_code(repo_root: Path, language: str) -> None:
    english, chinese = (blocks((repo_root / readme).read_text(encoding="utf-8"), language) for readme in READMES)
    assert english == chinese != ""


@pytest.fixture(scope="module")
def folder(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has nothing of the checkout but the samples, where a reader of the README would find them."""
    path = tmp_path_factory.mktemp("reader")
    (path / "kg").mkdir()
    (path / "kg" / "samples").symlink_to(samples)
    return path


@pytest.mark.slow
def test_commands_and_program_of_the_readme_run(repo_root: Path, folder: Path) -> None:
    text = (repo_root / "README.md").read_text(encoding="utf-8")
    commands = f'PATH="{sys.prefix}/bin:$PATH"\n{blocks(text, "sh")}'
    run = {"cwd": folder, "capture_output": True, "text": True}
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", commands], check=False, **run)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "龚立衡" in done.stdout
    assert (folder / "page.html").stat().st_size > 10_000
    program = subprocess.run([sys.executable, "-I", "-c", blocks(text, "python")], check=False, **run)
    assert program.returncode == 0, program.stdout + program.stderr
    assert len(program.stdout.splitlines()) > 3
