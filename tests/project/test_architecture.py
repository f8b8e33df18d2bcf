"""The house rules a machine can check: three floors, cheap imports, IRIs in one place, nothing private in files."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGES = ("extractors", "kg", "ontology", "output")
SKIPPED = {"dist", "renzhi-demo", "renzhi-data", "node_modules", "__pycache__"}
HIDDEN = {".ci", ".pre-commit-config.yaml", ".editorconfig", ".gitignore"}
PUBLIC_HOSTS = {"pypi.org", "files.pythonhosted.org"}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", code, "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_imports_only_point_down(repo_root: Path) -> None:
    done = lint_imports(repo_root)
    assert done.returncode == 0, done.stdout
    assert "1 kept, 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("importer", "imported"),
    [("ontology", "kg"), ("ontology", "output"), ("output", "kg"), ("extractors", "output"), ("output", "extractors")],
)
def test_import_that_points_up_or_sideways_is_refused(
    repo_root: Path, tmp_path: Path, importer: str, imported: str
) -> None:
    text = (repo_root / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(text[text.index("[tool.importlinter]") :], encoding="utf-8")
    for package in PACKAGES:
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text(f"import {imported}\n" if package == importer else "")
    done = lint_imports(tmp_path)
    assert done.returncode == 1, done.stdout
    assert f"{importer} is not allowed to import {imported}" in done.stdout


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("library", ["spacy", "trafilatura", "pyshacl", "networkx", "pyvis", "opencc", "numpy"])
def test_importing_a_package_loads_no_heavy_library(package: str, library: str) -> None:
    code = f"import sys, {package}; sys.exit({library!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("package", ["kg", "extractors", "output"])
def test_own_iris_are_written_in_the_ontology_alone(repo_root: Path, package: str) -> None:
    found = [
        f"{path.relative_to(repo_root)}:{number}"
        for path in sorted((repo_root / package).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "w3id.org/renzhi" in line
    ]
    assert found == []


def third_party_imports(root: Path) -> dict[str, str]:
    """Every library that the packages import, and one module that does; the recipe of the tagger is not shipped."""
    found: dict[str, str] = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            if path.is_relative_to(root / "extractors" / "training"):
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                found |= {name.partition(".")[0]: path.relative_to(root).as_posix() for name in names}
    return {name: path for name, path in found.items() if name not in sys.stdlib_module_names | set(PACKAGES)}


@pytest.mark.parametrize("package", PACKAGES)
def test_no_count_of_an_expression_is_lost_in_an_f_string(repo_root: Path, package: str) -> None:
    for path in (repo_root / package).rglob("*.py"):
        places = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        filled = (node.value for node in places if isinstance(node, ast.FormattedValue))
        lost = [ast.unparse(value) for value in filled if isinstance(value, (ast.Constant, ast.Tuple))]
        assert not lost, f"{path}: write {{{{2,8}}}} for a count, not {lost}"


def test_imported_libraries_are_the_declared_dependencies(repo_root: Path) -> None:
    settings = tomllib.loads((repo_root / "pyproject.toml").read_text(encoding="utf-8"))
    extras = [line for lines in settings["project"]["optional-dependencies"].values() for line in lines]
    lines = settings["project"]["dependencies"] + extras
    declared = {re.split(r"[<>=\[]", line)[0].lower() for line in lines}
    owners = importlib.metadata.packages_distributions()
    imported = {
        owner.lower().replace("_", "-")
        for name in third_party_imports(repo_root)
        for owner in owners.get(name, [f"unknown library {name}"])
    }
    assert imported == declared - {"lxml-html-clean"}  # for trafilatura, see pyproject.toml


def test_top_level_of_the_wheel_is_what_the_build_is_told(repo_root: Path) -> None:
    settings = tomllib.loads((repo_root / "pyproject.toml").read_text(encoding="utf-8"))
    assert sorted(settings["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == list(PACKAGES)
    assert sorted(settings["tool"]["mypy"]["packages"]) == list(PACKAGES)


def test_lock_file_names_public_registries_alone(repo_root: Path) -> None:
    text = (repo_root / "uv.lock").read_text(encoding="utf-8")
    assert set(re.findall(r"[a-z+]+://(?:[^/@\"]*@)?([^/\"]+)", text)) == PUBLIC_HOSTS
    assert "file:" not in text


def text_files(root: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if not path.is_file() or SKIPPED & set(parts) or (parts[0].startswith(".") and parts[0] not in HIDDEN):
            continue
        try:
            yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def test_no_file_names_a_private_host_or_a_path_of_one_machine(repo_root: Path) -> None:
    private = re.compile(
        r"(?<![\w.])/(?:work|root|home|Users)/\w|/tmp/\w+/(?:venv|env)"
        r"|(?:extra-)?index-url\s*[=:]|https?://[^\s\"'/]*(?:\.internal|\.corp|\.local|\.lan)\b"
        r"|https?://(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d"
    )
    found = [
        f"{name}: {match.group()}"
        for name, text in text_files(repo_root)
        if not name.endswith("test_architecture.py")
        for match in private.finditer(text)
    ]
    assert found == []


@pytest.mark.parametrize("folder", ["kg", "extractors", "ontology", "output", "tests"])
def test_text_files_end_lines_as_unix_does(repo_root: Path, folder: str) -> None:
    kinds = {".py", ".ttl", ".rq", ".toml", ".tsv", ".json", ".jsonl"}
    paths = [path for path in (repo_root / folder).rglob("*") if path.suffix in kinds]
    assert [path.name for path in paths if b"\r\n" in path.read_bytes()] == []
