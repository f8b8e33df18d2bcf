"""Every quote is re-read; one changed character anywhere is found."""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from kg.store import GraphStore
from kg.verify import Fault, Verified, verify
from kg.workspace import Workspace
from ontology.terms import KG, OA, RDF

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def workspace(sample_workspace: Path, tmp_path: Path) -> Path:
    """Give a copy of the workspace of the sample articles, to be spoilt."""
    copy = tmp_path / "workspace"
    shutil.copytree(sample_workspace, copy)
    return copy


def _faults(folder: Path) -> list[Fault]:
    with Workspace.open(folder) as place:
        return list(verify(place))


def _graph_lines(folder: Path) -> tuple[Path, list[str]]:
    with Workspace.open(folder) as place:
        return place.generation_folder(place.generation), [line.rstrip("\n") for line in place.graph().dump()]


def _change(folder: Path, remove: Callable[[str], bool], add: Callable[[str], str | None]) -> str:
    """Replace the first line of the graph that ``remove`` picks; gives it."""
    generation, lines = _graph_lines(folder)
    old = next(line for line in lines if remove(line))
    new = add(old)
    store = GraphStore.open(generation)
    store.change([old], [new] if new else [])
    store.close()
    return old


def _sql(folder: Path, statement: str, *values: str) -> None:
    with sqlite3.connect(folder / "articles.sqlite") as db:
        assert db.execute(statement, values).rowcount
    db.close()


def test_an_undisturbed_workspace_has_no_faults_and_everything_is_re_read(workspace: Path) -> None:
    seen = Verified()
    with Workspace.open(workspace) as place:
        assert list(verify(place, seen)) == []
        (count,) = next(iter(place.graph().select("SELECT (COUNT(?e) AS ?n) { ?e a kg:Evidence }").rows))
    assert seen.articles == 12
    assert seen.quotes == int(str(count)) > 100


def test_a_tampered_quote_is_named_with_article_offsets_and_both_strings(workspace: Path) -> None:
    old = _change(workspace, lambda line: f"<{OA.exact}>" in line, lambda line: line.replace('> "', '> "假', 1))
    quote = old.split(f'<{OA.exact}> "')[1].rsplit('" <', 1)[0]
    (fault,) = _faults(workspace)
    assert fault.kind == "quote"
    assert fault.article
    assert (fault.cited, fault.found) == (f"假{quote}", quote)
    assert fault.end - fault.start == len(quote)


@pytest.mark.parametrize("offset", [OA.start, OA.end])
def test_a_moved_offset_is_found(workspace: Path, offset: str) -> None:
    _change(workspace, lambda line: f"<{offset}>" in line, lambda line: line.replace('> "', '> "1', 1))
    assert [fault.kind for fault in _faults(workspace)] == ["quote"]


@pytest.mark.parametrize("lost", [OA.exact, OA.start, OA.end, OA.hasSource])
def test_evidence_without_quote_offsets_or_article_is_found(workspace: Path, lost: str) -> None:
    _change(workspace, lambda line: f"<{lost}>" in line, lambda line: None)
    assert [fault.kind for fault in _faults(workspace)] == ["incomplete"]


def test_a_changed_article_text_is_found_with_all_quotes_it_breaks(workspace: Path) -> None:
    _sql(workspace, "UPDATE articles SET text = '改' || text WHERE hash = (SELECT min(hash) FROM articles)")
    kinds = {fault.kind for fault in _faults(workspace)}
    assert "changed_text" in kinds


def test_a_lost_article_is_found(workspace: Path) -> None:
    _, lines = _graph_lines(workspace)
    used = next(line for line in lines if f"<{OA.hasSource}>" in line).split(f"<{OA.hasSource}> <")[1].split(">")[0]
    content_hash = used.rsplit("/", 1)[-1]
    _sql(workspace, "DELETE FROM articles WHERE hash = ?", content_hash)
    assert {fault.kind for fault in _faults(workspace)} == {"no_text"}


def test_an_article_graph_without_a_row_is_found(workspace: Path) -> None:
    def foreign(line: str) -> str:
        return f"<urn:x> <{RDF.type}> <{KG.Activity}> <https://w3id.org/renzhi/id/article/{'0' * 32}> ."

    generation, _ = _graph_lines(workspace)
    store = GraphStore.open(generation)
    store.change([], [foreign("")])
    store.close()
    assert _faults(workspace) == [Fault("no_row", "0" * 32)]


def test_an_article_that_the_graph_lost_is_found(workspace: Path) -> None:
    generation, lines = _graph_lines(workspace)
    name = next(line for line in lines if f"<{OA.exact}>" in line).rsplit("<", 1)[1].removesuffix("> .")
    store = GraphStore.open(generation)
    store.remove_graph(name)
    store.close()
    assert [fault.kind for fault in _faults(workspace)] == ["no_graph"]
