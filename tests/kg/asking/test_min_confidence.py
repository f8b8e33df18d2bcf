"""``--min-confidence``: doubtful facts, their evidence and short cuts are left out of queries, views and exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from kg.cli.app import app
from kg.confident import ConfidenceError, confident_graph

if TYPE_CHECKING:
    from pathlib import Path

    from kg.store import GraphStore


def count(graph: GraphStore, text: str) -> int:
    return sum(1 for _ in graph.select(f"SELECT * WHERE {{ {text} }}").rows)


@pytest.fixture(scope="module")
def graph(sample_workspace: Path) -> Any:
    from kg.workspace import Workspace

    with Workspace.open(sample_workspace) as place:
        yield place.graph()


def confidences(graph: GraphStore) -> list[float]:
    rows = graph.select("SELECT ?f (MAX(?c) AS ?m) { ?f prov:wasDerivedFrom/kg:confidence ?c } GROUP BY ?f").rows
    return [float(str(most)) for _, most in rows]


def test_only_facts_that_are_sure_enough_stay(graph: GraphStore) -> None:
    before = confidences(graph)
    least = sorted(before)[len(before) // 2]
    kept = confidences(confident_graph(graph, least))
    assert 0 < len(kept) < len(before)
    assert sorted(kept) == sorted(sure for sure in before if sure >= least)


def test_short_cuts_stand_for_facts_that_are_there(graph: GraphStore) -> None:
    least = sorted(confidences(graph))[len(confidences(graph)) // 2]
    copy = confident_graph(graph, least)
    for short_cut, fact in (
        ("kg:chaired", "?f kg:participant ?a ; kg:event ?b ; kg:manner kg:Chaired"),
        ("kg:appointedAt", "?f kg:appointee ?a ; org:organization ?b ; kg:change kg:Appointed"),
        ("org:memberOf", "?f org:member ?a ; org:organization ?b"),
    ):
        assert count(copy, f"?a {short_cut} ?b") <= count(graph, f"?a {short_cut} ?b")
        assert count(copy, f"?a {short_cut} ?b FILTER NOT EXISTS {{ {fact} }}") == 0
        assert count(copy, f"{fact} FILTER NOT EXISTS {{ ?a {short_cut} ?b }}") == 0


def test_nothing_is_left_of_a_fact_that_is_gone(graph: GraphStore) -> None:
    copy = confident_graph(graph, 1.0)
    assert confidences(copy) == []
    assert count(copy, "?x kg:confidence ?c") == 0
    assert count(copy, "?t a kg:Tenure") == 0
    assert count(copy, "?p a foaf:Person") == count(graph, "?p a foaf:Person") > 0


def test_nought_leaves_the_graph_as_it_is(graph: GraphStore) -> None:
    assert confident_graph(graph, 0) is graph


@pytest.mark.parametrize("least", [-0.1, 1.1, float("nan")])
def test_a_confidence_that_is_none_is_refused(graph: GraphStore, least: float) -> None:
    with pytest.raises(ConfidenceError, match="from 0 to 1"):
        confident_graph(graph, least)


# -- the commands --------------------------------------------------------------------------------------------------


def run(*arguments: Any) -> str:
    result = CliRunner().invoke(app, list(map(str, arguments)), catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_query_leaves_doubtful_facts_out(sample_workspace: Path) -> None:
    question = ("query", "appointments", "-w", sample_workspace, "--format", "csv")
    assert len(run(*question).splitlines()) > len(run(*question, "--min-confidence", "1").splitlines()) == 1


def test_view_leaves_doubtful_facts_out(sample_workspace: Path, tmp_path: Path) -> None:
    pages = [tmp_path / "all.html", tmp_path / "sure.html"]
    run("view", "-w", sample_workspace, "--kind", "appointments", "-o", pages[0])
    run("view", "-w", sample_workspace, "--kind", "appointments", "-o", pages[1], "--min-confidence", "1")
    assert pages[0].stat().st_size > pages[1].stat().st_size


def test_export_leaves_doubtful_facts_out(sample_workspace: Path, tmp_path: Path) -> None:
    run("export", "-w", sample_workspace, "-o", tmp_path / "sure.nq", "--min-confidence", "1")
    text = (tmp_path / "sure.nq").read_text(encoding="utf-8")
    assert 'ontology#confidence> "' not in text
    assert "foaf/0.1/Person" in text
