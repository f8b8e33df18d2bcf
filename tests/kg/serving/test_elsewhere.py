"""Readers on systems that are not Linux: they answer, and the guard against ``SERVICE`` stands alone."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from kg.serving import isolation
from kg.serving.frames import LENGTH, pack, read_frame, unpack_head
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from pathlib import Path

SYSTEMS = ["darwin", "win32"]
READER = """
import sys
sys.platform = "{system}"
import signal
if "{system}" == "win32":
    del signal.setitimer
    sys.modules["resource"] = None
import kg.serving.reader
kg.serving.reader.main()
"""
SERVICE = "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"


def answers(system: str, folder: Path, queries: list[str]) -> list[tuple[dict[str, Any], bytes]]:
    """What a reader that believes itself on that system says: its readiness, then an answer a query."""
    settings = {
        "folder": str(folder),
        "prefixes": {prefix: str(namespace) for prefix, namespace in PREFIXES.items()},
        "memory": 2**30,
        "seconds": 20,
        "answer_bytes": 2**20,
    }
    asked = {"accept": "application/sparql-results+json", "dataset": False, "default_graphs": [], "named_graphs": []}
    frames = pack(settings) + b"".join(pack({**asked, "query": query}) for query in queries)
    command = [sys.executable, "-c", READER.format(system=system)]
    told = subprocess.run(command, input=frames, capture_output=True, timeout=120, check=False)
    assert told.returncode == 0, told.stderr.decode()
    source, found = io.BytesIO(told.stdout), []
    while length := source.read(LENGTH.size):
        head = unpack_head(source.read(LENGTH.unpack(length)[0]))
        found.append((head, source.read(head["size"])))
    return found


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_reader_answers_and_refuses_service_without_help_of_the_kernel(system: str, sample_workspace: Path) -> None:
    folder = max((sample_workspace / "graph").iterdir(), key=lambda one: int(one.name))
    (ready, _), (yes, body), (refused, _) = answers(system, folder, ["ASK { ?s a foaf:Person }", SERVICE])
    assert ready["ready"] is True
    assert ready["network"] is True  # and so the guard is what holds
    assert (yes["status"], body.count(b"true")) == (200, 1)
    assert refused["status"] == 400
    assert "SERVICE" in refused["error"]


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_the_system_cannot_do_is_left_out_quietly(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert isolation.forbid_network() is False
    isolation.end_with_parent()
    if system == "win32":
        monkeypatch.setitem(sys.modules, "resource", None)
        assert isolation.limit_memory(2**30) is False


def test_a_system_that_refuses_a_limit_of_memory_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")

    def refuse(*_: object) -> None:
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr(resource, "setrlimit", refuse)
    assert isolation.limit_memory(2**30) is False


def test_an_unknown_machine_is_not_told_it_is_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation.platform, "machine", lambda: "mips")
    assert isolation.forbid_network() is False


def test_the_end_of_input_ends_a_reader() -> None:
    assert read_frame(io.BytesIO(b"")) is None
