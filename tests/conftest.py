"""Fixtures for all tests: where the data lie, articles made on the spot, and one workspace built from the samples."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from ontology.articles import Article
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from served import Served

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

# A busy machine is no failure: time is judged by the tests that measure it. In CI the same change has the same outcome;
# new examples are looked for everywhere else.
settings.register_profile(
    "renzhi",
    deadline=None,
    derandomize=os.environ.get("CI") == "true",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("renzhi")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name bytes by their length: packed ones hold the time of day, and workers must agree on the names of tests."""
    return f"{argname}-{len(val)}-bytes" if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail any test that opens a connection to another machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            pytest.fail(f"the test opened a connection to {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the ``KG_*`` variables of whoever runs the tests."""
    for name in ("KG_WORKSPACE", "KG_BASE", "KG_WORKERS", "KG_LANG", "KG_TAGGER"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def repo_root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the annotated articles, beside the checkout; skips the test where it is not there."""
    if not (SHARED / "gold").is_dir():
        pytest.skip(f"needs the annotated articles in {SHARED}")
    return SHARED


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of the twelve sample articles that are part of the package."""
    return ROOT / "kg" / "samples"


@pytest.fixture(scope="session")
def sample_files(samples: Path) -> list[Path]:
    """The files of the sample articles, without the README beside them."""
    return sorted(path for path in samples.iterdir() if path.suffix in (".txt", ".html", ".jsonl"))


@pytest.fixture
def make_article() -> Callable[..., Article]:
    """Give a function that makes an article of a text: ``make_article("…", published="2024-05-30")``."""

    def make(text: str, *, published: str | None = None, id: str = "a1", **other: Any) -> Article:  # noqa: A002
        date = PartialDate.parse(published) if published else None
        return Article(id=id, text=text, published=date, **other)

    return make


@pytest.fixture(scope="session")
def load_module() -> Callable[[str, Path], Any]:
    """Give a function that imports a script by its path, under a name."""

    def load(name: str, path: Path) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture(scope="session")
def compile_gold(shared: Path, load_module: Callable[[str, Path], Any]) -> Callable[[str], list[dict[str, Any]]]:
    """Give a function that compiles the annotations of one set (``dev``, ``dev-local``) to gold records."""
    module = load_module("gold_compile", shared / "gold" / "compile.py")

    def compile_set(name: str) -> list[dict[str, Any]]:
        folder = shared / "gold" / name
        with (folder / "articles.jsonl").open(encoding="utf-8") as lines:
            articles = {record["id"]: record for record in map(json.loads, lines)}
        return [module.compile_one(path, articles[path.stem]) for path in sorted(folder.glob("*.gold"))]

    return compile_set


@pytest.fixture(scope="session")
def sample_workspace(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """A workspace built once from the sample articles. Tests read it; those that change one build their own."""
    from kg.building import build
    from kg.config import Settings

    folder = tmp_path_factory.mktemp("samples") / "workspace"
    summary = build([samples], Settings(workspace=folder, workers=1))
    if not summary.all_read:
        pytest.fail(f"the sample articles were not all read: {summary.status.problems} {summary.status.failures}")
    return folder


@pytest.fixture(scope="session")
def server(sample_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A ``kg serve`` of the sample articles whose queries may take two seconds, for tests that only ask."""
    from served import Served

    log = tmp_path_factory.mktemp("log") / "access.log"
    with Served(sample_workspace, "--timeout", "2", "--workers", "2", log=log) as running:
        yield running
