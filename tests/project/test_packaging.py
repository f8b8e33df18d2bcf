"""What is shipped: the four packages whole, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = ("extractors", "kg", "ontology", "output")


def files_of(root: Path) -> set[str]:
    """Every file under the four packages, compiled Python aside."""
    return {
        path.relative_to(root).as_posix()
        for package in PACKAGES
        for path in (root / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def dist(repo_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive, built from the checkout without network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", str(folder)]
    done = subprocess.run(command, cwd=repo_root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> set[str]:
    (path,) = dist.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


@pytest.fixture(scope="module")
def sdist(dist: Path) -> set[str]:
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


@pytest.mark.slow
def test_wheel_has_the_four_packages_at_its_top_and_nothing_else(wheel: set[str]) -> None:
    tops = {name.partition("/")[0] for name in wheel}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)
    assert len(tops) == len(PACKAGES) + 1


@pytest.mark.slow
def test_wheel_has_every_file_of_the_packages(wheel: set[str], repo_root: Path) -> None:
    shipped = {name for name in wheel if ".dist-info/" not in name}
    left_out = ("output/pictures/", "extractors/training/")  # of the README; the recipe of the tagger
    assert shipped == {name for name in files_of(repo_root) if not name.startswith(left_out)}


@pytest.mark.slow
@pytest.mark.parametrize("package", PACKAGES)
def test_wheel_says_that_each_package_is_typed(wheel: set[str], package: str) -> None:
    assert f"{package}/py.typed" in wheel


@pytest.mark.slow
@pytest.mark.parametrize(
    ("folder", "ending"),
    [
        ("ontology", ".ttl"),
        ("extractors/data", ".tsv"),
        ("kg/queries", ".rq"),
        ("kg/samples", ".txt"),
        ("output", ".js"),
    ],
)
def test_wheel_has_the_data_files(wheel: set[str], folder: str, ending: str) -> None:
    assert [name for name in wheel if name.startswith(f"{folder}/") and name.endswith(ending)] != []


@pytest.mark.slow
def test_wheel_has_the_command_and_the_licence(dist: Path) -> None:
    (path,) = dist.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        info = {name.rpartition("/")[2]: name for name in archive.namelist() if ".dist-info/" in name}
        assert "kg = kg.cli:main" in archive.read(info["entry_points.txt"]).decode()
        assert "License-Expression: Apache-2.0" in archive.read(info["METADATA"]).decode()
        assert "LICENSE" in info


@pytest.mark.slow
def test_source_archive_can_be_built_and_tested_from(sdist: set[str], repo_root: Path) -> None:
    assert files_of(repo_root) <= sdist
    wanted = {"pyproject.toml", "uv.lock", "Makefile", "README.md", "README.zh.md", "LICENSE", "CHANGELOG.md"}
    assert wanted <= sdist
    assert "tests/conftest.py" in sdist
