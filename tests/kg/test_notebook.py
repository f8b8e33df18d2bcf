"""The graph in a notebook: pages in place, data frames, networks; and the worked notebook runs from end to end."""

from __future__ import annotations

import builtins
import html
import re
from typing import TYPE_CHECKING

import nbformat
import networkx as nx
import pytest
from nbclient import NotebookClient
from rdflib import Dataset

from kg import open_graph
from kg.shipped import QueryError
from ontology.errors import KgError

if TYPE_CHECKING:
    from pathlib import Path

    from kg.notebook import ResearchGraph


@pytest.fixture(scope="module")
def graph(sample_workspace: Path) -> ResearchGraph:
    return open_graph(sample_workspace)


def test_it_is_a_dataset_that_cannot_be_written(graph: ResearchGraph) -> None:
    assert isinstance(graph, Dataset)
    assert len(list(graph.query("SELECT ?p { ?p a foaf:Person }"))) > 10
    with pytest.raises(KgError):
        graph.update("INSERT DATA { <urn:a> <urn:b> <urn:c> }")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("龚立衡", None),
        (None, None),
        (None, "appointments"),
        (None, "network"),
        (None, "overview"),
        ("龚立衡", "person"),
    ],
)
def test_a_view_shows_itself_in_a_frame_that_holds_it(graph: ResearchGraph, name: str | None, kind: str | None) -> None:
    shown = graph.view(name, kind=kind)
    frame = shown._repr_html_()
    match = re.fullmatch(r'<iframe sandbox="([^"]*)" title="[^"]*" style="[^"]*" srcdoc="([^"]*)"></iframe>', frame)
    assert match is not None
    assert set(match[1].split()) == {"allow-scripts", "allow-popups", "allow-downloads"}  # not allow-same-origin
    assert html.unescape(match[2]) == shown.page
    assert "Content-Security-Policy" in shown.page


def test_a_view_is_saved_as_a_file(graph: ResearchGraph, tmp_path: Path) -> None:
    path = graph.view("龚立衡", lang="en").save(tmp_path / "page.html")
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    with pytest.raises(KgError, match="cannot be written"):
        graph.view("龚立衡").save(tmp_path / "none" / "page.html")


@pytest.mark.parametrize(("name", "kind"), [("没有这个人", None), ("龚立衡", "dog"), ("龚立衡", "event")])
def test_what_cannot_be_drawn_is_one_clear_error(graph: ResearchGraph, name: str, kind: str | None) -> None:
    with pytest.raises(KgError):
        graph.view(name, kind=kind)


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_answers_are_frames_with_numbers_text_and_gaps(graph: ResearchGraph, engine: str) -> None:
    frame = graph.frame(
        "SELECT ?n ?x ?f ?t ?none { VALUES (?n ?x ?f ?t) { (1 1.5 true '甲') (2 2.5e0 false 'b') } } ORDER BY ?n",
        engine,
    )
    assert list(frame.columns) == ["n", "x", "f", "t", "none"]
    assert frame["n"].sum() == 3
    assert frame["x"].sum() == 4.0
    assert list(frame["f"]) == [True, False]
    assert list(frame["t"]) == ["甲", "b"]
    missing = frame["none"].isna() if engine == "pandas" else frame["none"].is_null()
    assert missing.all()


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_shipped_queries_and_empty_answers_are_frames_too(graph: ResearchGraph, engine: str) -> None:
    posts = graph.frame("posts", engine, person="龚立衡")
    assert len(posts) > 0
    assert {"role", "organisation"} <= set(posts.columns)
    empty = graph.frame("SELECT ?a ?b { ?a <urn:none> ?b }", engine)
    assert (len(empty), list(empty.columns)) == (0, ["a", "b"])


@pytest.mark.parametrize("question", ["ASK {}", "CONSTRUCT WHERE { ?s ?p ?o }", "SELECT", "no-such-query"])
def test_what_has_no_rows_is_no_frame(graph: ResearchGraph, question: str) -> None:
    with pytest.raises(QueryError):
        graph.frame(question)


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_a_library_that_is_not_there_is_named(
    graph: ResearchGraph, monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name == engine:
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(QueryError, match=rf"pip install renzhi\[{engine}\]"):
        graph.frame("SELECT ?s { ?s a foaf:Person }", engine)


def test_the_network_has_every_entity_and_fact(graph: ResearchGraph) -> None:
    network = graph.network()
    assert isinstance(network, nx.MultiDiGraph)
    people = {iri for iri, data in network.nodes(data=True) if data["kind"] == "person"}
    assert people == {str(row[0]) for row in graph.query("SELECT ?p { ?p a foaf:Person }")}
    edges = network.edges(keys=True, data=True)
    facts = {key for _, _, key, data in edges if data["relation"] not in ("unit_of", "part_of")}
    asked = "SELECT ?f { ?f kg:participant ?a ; kg:event ?e } "
    assert {str(row[0]) for row in graph.query(asked)} <= facts
    events = {iri for iri, data in network.nodes(data=True) if data["kind"] == "event"}
    assert {target for _, target, data in network.edges(data=True) if data["relation"] == "chaired"} <= events


@pytest.mark.slow
def test_the_worked_notebook_runs(repo_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(repo_root))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    notebook = nbformat.read(repo_root / "kg" / "notebooks" / "first-steps.ipynb", as_version=4)
    nbformat.validate(notebook)
    assert not any(cell.get("outputs") for cell in notebook.cells)  # kept without answers, which change
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(tmp_path)}}).execute()
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    shown = [output.data for cell in cells for output in cell.outputs if "data" in output]
    assert len(shown) == len(cells)
    assert sum("<iframe" in data.get("text/html", "") for data in shown) == 2
    assert sum("<table" in data.get("text/html", "") for data in shown) == 4
    assert any("龚立衡" in data["text/plain"] for data in shown)
