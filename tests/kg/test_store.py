"""The store: one set of expectations, in memory and on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import Graph, Literal, URIRef

from kg import nquads
from kg.guard import refuse_service
from kg.shipped import QueryError
from kg.store import GraphStore, StoreError
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

G1, G2 = "https://example.org/g1", "https://example.org/g2"


def _line(subject: str, value: str, graph: str = G1) -> str:
    return f"<https://example.org/{subject}> <https://example.org/p> {value} <{graph}> ."


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> GraphStore:
    return GraphStore() if request.param == "memory" else GraphStore.open(tmp_path / "graph")


def _dump(store: GraphStore) -> list[str]:
    return [line.removesuffix("\n") for line in store.dump()]


def test_bulk_load_keeps_each_line_once(store: GraphStore) -> None:
    lines = [_line(f"s{i}", f'"{i}"') for i in range(2500)]
    store.bulk_load([*lines, *lines])
    assert _dump(store) == sorted(lines)
    assert len(store) == 2500


def test_replace_graph_leaves_other_graphs_alone(store: GraphStore) -> None:
    other = _line("s", '"other"', G2)
    store.bulk_load([_line("a", '"1"'), _line("b", '"2"'), other])
    store.replace_graph(G1, [_line("b", '"2"'), _line("c", '"3"')])
    assert _dump(store) == sorted([_line("b", '"2"'), _line("c", '"3"'), other])


def test_remove_graph_removes_it_and_is_silent_about_unknown_ones(store: GraphStore) -> None:
    store.bulk_load([_line("a", '"1"'), _line("a", '"1"', G2)])
    store.remove_graph(G1)
    store.remove_graph("https://example.org/unknown")
    assert store.graphs() == [G2]


def test_a_change_that_cannot_be_made_whole_is_not_made_at_all(store: GraphStore) -> None:
    store.bulk_load([_line("a", '"1"')])
    with pytest.raises(SyntaxError):
        store.change([_line("a", '"1"')], [_line("b", '"unclosed')])
    assert _dump(store) == [_line("a", '"1"')]


def test_dump_sorts_lines_that_do_not_fit_in_one_part(store: GraphStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store._SORT_LINES", 7)
    lines = [_line(f"s{i * 37 % 100}", f'"{i}"') for i in range(100)]
    store.bulk_load(lines)
    assert _dump(store) == sorted(lines)


def test_queries_see_all_graphs_as_one_with_the_known_prefixes(store: GraphStore) -> None:
    store.bulk_load([_line("a", '"1"'), _line("b", '"甲"', G2)])
    found = store.select("SELECT ?s ?o ?none WHERE { ?s <https://example.org/p> ?o } ORDER BY ?s")
    assert found.variables == ["s", "o", "none"]
    assert list(found.rows) == [
        (URIRef("https://example.org/a"), Literal("1"), None),
        (URIRef("https://example.org/b"), Literal("甲"), None),
    ]
    assert store.query("ASK { ?s a kg:Event }") is False
    graph = store.query("CONSTRUCT { ?s skos:prefLabel ?o } WHERE { ?s ?p ?o }")
    assert isinstance(graph, Graph)
    assert len(graph) == 2


@pytest.mark.parametrize(
    "query", ["SELECT", "SELECT * WHERE { ?s foo:bar ?o }", "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }"]
)
def test_bad_queries_are_refused(store: GraphStore, query: str) -> None:
    with pytest.raises(QueryError):
        store.query(query)


@pytest.mark.parametrize(
    ("clauses", "seen"),
    [("", {"1", "2"}), (f"FROM <{G1}>", {"1"}), (f"from<{G1}>FROM<{G2}>", {"1", "2"}), (f"FROM NAMED <{G2}>", set())],
)
def test_graphs_that_a_query_names_are_all_it_sees(store: GraphStore, clauses: str, seen: set[str]) -> None:
    store.bulk_load([_line("s", '"1"'), _line("s", '"2"', G2)])
    rows = store.select(f"PREFIX from: <https://example.org/> SELECT ?o {clauses} {{ ?from from:p ?o }}").rows
    assert {str(row[0]) for row in rows} == seen


def test_the_rdflib_dataset_shows_the_same_data_and_refuses_service(store: GraphStore) -> None:
    store.bulk_load([_line("a", '"1"'), _line("b", '"2"', G2)])
    dataset = store.dataset()
    assert {graph.identifier for graph in dataset.graphs()} >= {URIRef(G1), URIRef(G2)}
    assert len(list(dataset.query("SELECT ?s WHERE { ?s ?p ?o }"))) == 2
    with pytest.raises(QueryError):
        dataset.query("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")
    with pytest.raises(StoreError):
        dataset.update("DELETE WHERE { GRAPH ?g { ?s ?p ?o } }")


def test_a_copy_does_not_see_later_writes(tmp_path: Path) -> None:
    store = GraphStore.open(tmp_path / "one")
    store.bulk_load([_line("a", '"1"')])
    store.copy_to(tmp_path / "two")
    store.change([], [_line("b", '"2"')])
    copy = GraphStore.read(tmp_path / "two")
    assert _dump(copy) == [_line("a", '"1"')]


def test_a_second_writer_and_a_missing_folder_are_clear_errors(tmp_path: Path) -> None:
    first = GraphStore.open(tmp_path / "graph")
    with pytest.raises(StoreError, match="cannot open the graph for writing"):
        GraphStore.open(tmp_path / "graph")
    with pytest.raises(StoreError, match="run kg build"):
        GraphStore.read(tmp_path / "missing")
    assert len(first) == 0


_FORMS: dict[str, Callable[[str], str]] = {"string": nquads.string, "any_uri": nquads.any_uri}


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("way", ["bulk", "change"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text_is_stored_as_it_was_written(form: str, way: str, text: str) -> None:
    store = GraphStore()
    line = _line("s", _FORMS[form](text + "\\u0041 \\\\u0041 \x7f\x00\r\n"))
    if way == "bulk":
        store.bulk_load([line])
    else:
        store.change([], [line])
    assert _dump(store) == [line]
    ((value,),) = store.select("SELECT ?o WHERE { ?s ?p ?o }").rows
    clean = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    assert str(value) == clean + "\\u0041 \\\\u0041 \x7f\x00\r\n"
    store.change([line], [])
    assert _dump(store) == []


@pytest.mark.parametrize("value", ["2024", "2024-05", "2024-05-29", "0987-01-01"])
def test_dates_and_numbers_are_written_as_the_store_writes_them(value: str) -> None:
    store = GraphStore()
    lines = [
        _line("s", nquads.date(PartialDate.parse(value))),
        *(_line("s", nquads.integer(number)) for number in (0, 7, 12345)),
        *(_line("s", nquads.decimal(number)) for number in (0.0, 0.1, 0.9, 0.95, 1.0, 1 / 3)),
    ]
    store.bulk_load(lines)
    assert _dump(store) == sorted(lines)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://e/> {} }",
        "SELECT * { SERVICESILENT<http://e/>{} }",
        "SELECT * { sErViCe ?x {} }",
        'SELECT * { ?s ?p "a" SERVICE <http://e/> {} }',
        "SELECT * { ?s ?p '''it's''' . # no\n SERVICE <http://e/> {} }",
        'SELECT * { ?s ?p """a "quoted" word""" SERVICE <http://e/> {} }',
        "SELECT * { FILTER(?a < ?b) SERVICE <http://e/> {} FILTER(?c > ?d) }",
        "SELECT * { ?s ?p 'a\\'' SERVICE <http://e/> {} }",
    ],
)
def test_service_is_found_wherever_it_hides(query: str) -> None:
    with pytest.raises(QueryError):
        refuse_service(query)


@pytest.mark.parametrize(
    "query",
    [
        'SELECT * { ?s ?p "SERVICE" }',
        "SELECT * { ?s <http://example.org/service> ?o }",
        "# service\nSELECT * { ?s ?p ?o }",
        "SELECT * { ?s ?p '''a service''' }",
    ],
)
def test_service_in_strings_iris_and_comments_does_no_harm(query: str) -> None:
    refuse_service(query)
