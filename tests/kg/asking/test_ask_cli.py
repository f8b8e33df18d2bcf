"""The commands that ask, check and export, on the graph of the sample articles."""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
import pyoxigraph
import pytest
from rdflib import Graph
from typer.testing import CliRunner

from kg.cli.app import app
from kg.cli.ask import parameters
from kg.cli.options import OutputError
from kg.shipped import QueryError, shipped_queries
from kg.store import GraphStore
from kg.workspace import Workspace, WorkspaceError
from ontology.terms import KG, OA
from output.tables import read_table

if TYPE_CHECKING:
    from click.testing import Result

    from kg.shipped import ShippedQuery

PEOPLE = "SELECT ?name { ?p a foaf:Person ; skos:prefLabel ?name } ORDER BY ?name"


def _run(*arguments: str, code: int = 0, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(app, list(arguments), input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.output
    return result


@pytest.fixture
def place(sample_workspace: Path) -> str:
    return str(sample_workspace)


@pytest.fixture
def spoilt(sample_workspace: Path, tmp_path: Path) -> Path:
    """Give a copy of the workspace with one quote tampered with and one position without its role label."""
    copy = tmp_path / "spoilt"
    shutil.copytree(sample_workspace, copy)
    with Workspace.open(copy) as open_place:
        folder = open_place.generation_folder(open_place.generation)
        lines = [line.rstrip("\n") for line in open_place.graph().dump()]
    quote = next(line for line in lines if f"<{OA.exact}>" in line)
    label = next(line for line in lines if f"<{KG.roleLabel}>" in line and "/position/" in line)
    store = GraphStore.open(folder)
    store.change([quote, label], [quote.replace('> "', '> "假', 1)])
    store.close()
    return copy


def test_sparql_gives_a_table_csv_or_json(place: str) -> None:
    names = [line.strip() for line in _run("query", PEOPLE, "-w", place).stdout.splitlines()[2:]]
    rows = list(csv.reader(io.StringIO(_run("query", PEOPLE, "-w", place, "--format", "csv").stdout)))
    document = json.loads(_run("query", PEOPLE, "-w", place, "--format", "json").stdout)
    assert len(names) > 20
    assert [row[0] for row in rows] == ["name", *names]
    assert [one["name"]["value"] for one in document["results"]["bindings"]] == names


def test_a_question_comes_from_a_file_or_standard_input_and_goes_to_a_file(place: str, tmp_path: Path) -> None:
    query, out = tmp_path / "q.rq", tmp_path / "out.csv"
    query.write_text(PEOPLE, encoding="utf-8")
    _run("query", str(query), "-w", place, "--format", "csv", "-o", str(out))
    piped = _run("query", "-", "-w", place, "--format", "csv", stdin=PEOPLE).stdout
    assert out.read_text(encoding="utf-8").splitlines() == piped.splitlines()


def test_a_graph_is_written_as_turtle_or_ntriples_and_not_as_a_table(place: str) -> None:
    question = "CONSTRUCT { ?e a kg:Event } WHERE { ?e a kg:Event }"
    turtle = Graph().parse(data=_run("query", question, "-w", place).stdout, format="turtle")
    triples = Graph().parse(data=_run("query", question, "-w", place, "--format", "ntriples").stdout, format="nt")
    assert set(turtle) == set(triples)
    assert len(turtle) > 5
    with pytest.raises(OutputError, match="a graph is written as turtle"):
        _run("query", question, "-w", place, "--format", "csv")
    with pytest.raises(OutputError, match="for CONSTRUCT and DESCRIBE"):
        _run("query", PEOPLE, "-w", place, "--format", "turtle")


@pytest.mark.parametrize(
    ("arguments", "expected"), [([], "是\n"), (["--lang", "en"], "yes\n"), (["--format", "csv"], "true\n")]
)
def test_ask_is_answered_in_a_word(place: str, arguments: list[str], expected: str) -> None:
    assert _run("query", "ASK { ?e a kg:Event }", "-w", place, *arguments).stdout == expected


@pytest.mark.parametrize("name", [query.name for query in shipped_queries().values()])
def test_every_shipped_query_answers_on_the_samples(place: str, name: str) -> None:
    query = shipped_queries()[name]
    given = [part for p in query.parameters if p.default is None for part in (f"--{p.name}", "*")]
    form = "turtle" if name == "graph-of-person" else "json"
    _run("query", name, *given, "-w", place, "--format", form)


MAY_BE_EMPTY = {"hierarchy", "sessions", "same-name"}
"""Questions to which the samples may have no answer."""


@pytest.mark.parametrize("query", shipped_queries().values(), ids=lambda query: query.name)
def test_every_documented_example_has_an_answer_in_the_samples(place: str, query: ShippedQuery) -> None:
    arguments = shlex.split(query.example)
    assert arguments[:3] == ["kg", "query", query.name]
    out = _run(*arguments[1:], "-w", place).stdout
    if query.name == "did-attend":
        assert out == "是\n"
    elif query.name not in MAY_BE_EMPTY:
        assert len(out.splitlines()) > 2


def test_a_name_nobody_has_is_told_with_similar_ones(place: str) -> None:
    person = _run("query", PEOPLE, "-w", place).stdout.splitlines()[2].strip()
    result = _run("query", "posts", "--person", person[:-1] + "某", "-w", place)
    assert "图谱里没有" in result.stderr
    assert person in result.stderr
    assert "nothing is named" in _run("query", "posts", "--person=zz", "-w", place, "--lang", "en").stderr


def test_the_list_names_every_query_and_describes_one(place: str) -> None:
    listing = _run("query", "--list").stdout
    assert all(query.title.zh in listing for query in shipped_queries().values())
    assert "Who chaired an event" in _run("query", "chaired", "--list", "--lang", "en").stdout


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (["query"], OutputError, "what is asked"),
        (["query", "chaired", "年会"], OutputError, "no parameter"),
        (["query", "chaired", "--event"], OutputError, "needs a value"),
        (["query", PEOPLE, "--format", "xml"], OutputError, "there is table, csv"),
        (["query", "SELECT"], QueryError, "SPARQL line 1"),
        (["show", "没有这个人"], QueryError, "nothing in the graph"),
        (["export", "--format", "pdf"], Exception, "there is nquads"),
        (["export", "--format", "csv"], Exception, "give -o FOLDER"),
        (["export", "-o", "/nonexistent/x.nq"], Exception, "cannot be written"),
        (["query", PEOPLE, "-o", "/nonexistent/x.csv"], OutputError, "cannot be written"),
        (["validate", "--format", "csv"], OutputError, "there is text, json"),
    ],
)
def test_a_wrong_use_is_one_clear_line(place: str, arguments: list[str], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        _run(*arguments, "-w", place)


@pytest.mark.parametrize("command", [["query", PEOPLE], ["show", "x"], ["verify"], ["validate"], ["export"]])
def test_without_a_workspace_every_command_says_how_to_make_one(command: list[str], tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="kg build"):
        _run(*command, "-w", str(tmp_path / "none"))


@pytest.mark.parametrize("command", ["query", "show", "verify", "validate", "export"])
def test_every_command_has_help_with_an_example(command: str) -> None:
    assert f"kg {command}" in " ".join(_run(command, "--help").stdout.split())


def test_parameters_are_pairs_of_name_and_value() -> None:
    assert parameters(["--a", "1", "--b=2=3", "--c", "--d"]) == {"a": "1", "b": "2=3", "c": "--d"}


def test_show_prints_a_dossier_as_text_and_json(place: str) -> None:
    rows = _run("query", "busiest-people", "--limit", "1", "-w", place, "--format", "json").stdout
    name = json.loads(rows)["results"]["bindings"][0]["person"]["value"]
    assert f"■ {name} [人物]" in _run("show", name, "-w", place).stdout
    records = json.loads(_run("show", name, "-w", place, "--format", "json").stdout)
    assert any(fact["citations"] for record in records for fact in record["facts"])


def test_verify_and_validate_pass_on_a_clean_workspace(place: str) -> None:
    assert "不符 0 处" in _run("verify", "-w", place).stdout
    assert ", 0 findings" in _run("validate", "-w", place, "--lang", "en").stdout
    assert _run("verify", "-w", place, "--format", "json").stdout == ""


def test_verify_and_validate_fail_on_a_spoilt_one_and_say_why(spoilt: Path) -> None:
    verified = _run("verify", "-w", str(spoilt), code=1).stdout
    assert "引文与原文不符" in verified
    assert "假" in verified
    validated = _run("validate", "-w", str(spoilt), code=1).stdout
    assert "任职须恰有一个职务原文" in validated
    assert "“" in validated
    record = json.loads(_run("validate", "-w", str(spoilt), "--format", "json", code=1).stdout.splitlines()[0])
    assert record["quote"]
    assert json.loads(_run("verify", "-w", str(spoilt), "--format", "json", code=1).stdout)["kind"] == "quote"


def test_every_export_holds_the_whole_graph(place: str, tmp_path: Path) -> None:
    with Workspace.open(Path(place)) as open_place:
        truth = set(pyoxigraph.parse("".join(open_place.graph().dump()), pyoxigraph.RdfFormat.N_QUADS))
    forms = pyoxigraph.RdfFormat
    for name, form in (("x.nq", forms.N_QUADS), ("x.trig", forms.TRIG), ("x.jsonld", forms.JSON_LD)):
        _run("export", "-o", str(tmp_path / name), "-w", place)
        assert set(pyoxigraph.parse((tmp_path / name).read_bytes(), form)) == truth
    _run("export", "-o", str(tmp_path / "x.ttl"), "-w", place)
    triples = {quad.triple for quad in pyoxigraph.parse((tmp_path / "x.ttl").read_bytes(), forms.TURTLE)}
    assert triples == {quad.triple for quad in truth}
    assert not list(tmp_path.glob(".*"))


def test_nquads_to_standard_output_are_those_of_the_file(place: str, tmp_path: Path) -> None:
    _run("export", "-o", str(tmp_path / "x.nq"), "-w", place)
    lines = (tmp_path / "x.nq").read_text(encoding="utf-8").split("\n")[:-1]
    assert lines == sorted(lines)
    assert _run("export", "-w", place).stdout_bytes == (tmp_path / "x.nq").read_bytes()


def test_tables_and_graphml_count_the_same_things(place: str, tmp_path: Path) -> None:
    _run("export", "-o", str(tmp_path / "tables"), "--format", "csv", "-w", place)
    _run("export", "-o", str(tmp_path / "x.graphml"), "-w", place)
    summary = json.loads(_run("query", "summary", "-w", place, "--format", "json").stdout)["results"]["bindings"]
    counts = {row["kind"]["value"]: int(row["count"]["value"]) for row in summary}
    tables = {path.stem: list(read_table(path)) for path in (tmp_path / "tables").iterdir()}
    for kind, count in counts.items():
        name = kind if kind == "evidence" else f"{kind}s"
        assert len(tables[name]) == count, kind
        assert len({row["iri"] for row in tables[name]}) == count, kind
    graph = nx.read_graphml(tmp_path / "x.graphml", force_multigraph=True)
    assert graph.number_of_nodes() == counts["person"] + counts["organisation"] + counts["event"]
    held = [row["iri"] for row in tables["positions"] if row["organisation"]]
    edges = {key for *_, key in graph.edges(keys=True)}
    assert set(held) | {row["iri"] for row in tables["participations"]} <= edges
    with pytest.raises(Exception, match="is there already"):
        _run("export", "-o", str(tmp_path / "tables"), "--format", "csv", "-w", place)


def _process(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", "from kg.cli import main; main()", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False, timeout=120
    )


def test_the_real_command_answers_and_ends_with_its_exit_codes(place: str, spoilt: Path) -> None:
    good = _process("query", "summary", "-w", place)
    assert (good.returncode, good.stderr) == (0, "")
    assert "person" in good.stdout
    bad = _process("query", "SELECT * {", "-w", place)
    assert bad.returncode == 2
    assert bad.stderr.count("\n") == 1
    assert bad.stderr.startswith("kg: SPARQL line 1")
    assert _process("verify", "-w", str(spoilt)).returncode == 1


def test_a_query_that_takes_too_long_is_ended(place: str) -> None:
    question = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    slow = _process("query", question, "-w", place, "--timeout", "0.5")
    assert slow.returncode == 124
    assert slow.stderr.startswith("kg: no answer within 0.5 s")
