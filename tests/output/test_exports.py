"""Each export reads back to the same data, hostile text included, and is the same bytes every time."""

from __future__ import annotations

import io
import json
from itertools import groupby
from typing import TYPE_CHECKING

import networkx as nx
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from rdflib.compare import isomorphic

from ontology.resources import read_resource
from ontology.terms import KG, RDF, SKOS
from output.cells import guard_cell, one_line, unguard_cell
from output.exports import GraphBlock, write_jsonld, write_nquads, write_trig, write_turtle
from output.graphml import GraphEdge, GraphNode, readable_xml, write_graphml
from output.tables import read_table, write_table

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = [
    "<script>alert(1)</script>",
    "quote \" and ' and \\ backslash",
    "]]> &amp; &lt;",
    "line\nbreak\r\nand\ttab",
    "right-to-left \u202e mark \u200f",
    "长" * 10_000,
    "\x00\x01\x0b\x1f\x7f\x85",
    "emoji 𠮷😀",
    '=HYPERLINK("http://x")',
    "'=1+1",
    "@id",
    "",
    "  blanks around  ",
    "\u2028\ufeff\ufffe",
]
CONTEXT = json.loads(read_resource("context.jsonld"))["@context"]


def _lines(names: list[str]) -> list[str]:
    """Give the canonical lines of a small dataset of two graphs with these names in it."""
    terms = {str(RDF.type): "<http://xmlns.com/foaf/0.1/Person>"}
    lines = []
    for number, name in enumerate(names):
        node, graph = f"<urn:x:{number}>", f"<urn:g:{number % 2}>"
        text = _canonical(name)
        lines += [
            f"{node} <{RDF.type}> {terms[str(RDF.type)]} {graph} .\n",
            f"{node} <{SKOS.prefLabel}> {text} {graph} .\n",
            f"{node} <{SKOS.altLabel}> {text}@zh {graph} .\n",
            f'{node} <{KG.observedOn}> "2024-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> {graph} .\n',
            f'{node} <{KG.confidence}> "0.5"^^<http://www.w3.org/2001/XMLSchema#decimal> {graph} .\n',
            f"{node} <http://www.w3.org/ns/org#memberOf> <urn:x:org> {graph} .\n",
            f"{node} <urn:not:in:the:context> <urn:x:org> {graph} .\n",
        ]
    return sorted(lines)


def _canonical(text: str) -> str:
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r"}
    return '"' + "".join(escapes.get(c) or (f"\\u{ord(c):04X}" if ord(c) < 32 else c) for c in text) + '"'


def _blocks(lines: list[str]) -> list[GraphBlock]:
    by_graph = sorted(lines, key=lambda line: (line.rsplit("<", 1)[1], line))
    return [
        GraphBlock(name, list(group)) for name, group in groupby(by_graph, lambda line: line.rsplit("<", 1)[1][:-4])
    ]


def _dataset(data: bytes, form: str) -> set[tuple[object, ...]]:
    """Read with rdflib, an engine other than the one that writes."""
    dataset = rdflib.Dataset()
    dataset.parse(data=data.decode("utf-8"), format=form)
    return {(s, p, o, str(getattr(g, "identifier", g))) for s, p, o, g in dataset.quads((None, None, None, None))}


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return _lines(HOSTILE)


@pytest.fixture(scope="module")
def truth(lines: list[str]) -> set[tuple[object, ...]]:
    return _dataset("".join(lines).encode("utf-8"), "nquads")


def test_nquads_are_the_lines_as_they_are(lines: list[str]) -> None:
    out = io.BytesIO()
    write_nquads(lines, out)
    assert out.getvalue().decode("utf-8").split("\n")[:-1] == [line[:-1] for line in lines]


def test_trig_reads_back_to_the_same_statements_in_the_same_graphs(
    lines: list[str], truth: set[tuple[object, ...]]
) -> None:
    out = io.BytesIO()
    write_trig(_blocks(lines), out)
    assert _dataset(out.getvalue(), "trig") == truth


def test_jsonld_reads_back_to_the_same_statements_in_the_same_graphs(
    lines: list[str], truth: set[tuple[object, ...]]
) -> None:
    out = io.BytesIO()
    write_jsonld(_blocks(lines), CONTEXT, out)
    assert _dataset(out.getvalue(), "json-ld") == truth
    record = json.loads(out.getvalue())["@graph"][0]["@graph"][0]
    assert record["@type"] == "Person"
    assert record["memberOf"] == "urn:x:org"


def test_turtle_reads_back_to_the_same_statements(lines: list[str], truth: set[tuple[object, ...]]) -> None:
    out = io.BytesIO()
    write_turtle(lines, out)
    expected = rdflib.Graph()
    for quad in truth:
        expected.add(quad[:3])
    assert isomorphic(rdflib.Graph().parse(data=out.getvalue(), format="turtle"), expected)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=3))
def test_any_text_survives_trig_and_jsonld(names: list[str]) -> None:
    lines = _lines(names)
    for write, form in (
        (lambda out: write_trig(_blocks(lines), out), "trig"),
        (lambda out: write_jsonld(_blocks(lines), CONTEXT, out), "json-ld"),
    ):
        out = io.BytesIO()
        write(out)
        found = {str(quad[2]) for quad in _dataset(out.getvalue(), form) if quad[1] == SKOS.prefLabel}
        assert found == set(names)


def _graphml(names: list[str]) -> bytes:
    nodes = [GraphNode(f"urn:x:{number}", "person", name) for number, name in enumerate(names)]
    edges = [
        GraphEdge("urn:f:1", "urn:x:0", "urn:x:1", "holds", names[0], "2018", "2021", 2),
        GraphEdge("urn:f:2", "urn:x:0", "urn:x:1", "appointed", "主任", "2018"),
        GraphEdge("urn:f:3", "urn:x:0", "urn:x:nobody", "holds"),
    ]
    out = io.BytesIO()
    write_graphml(nodes, edges, out)
    return out.getvalue()


def test_graphml_reads_back_with_all_nodes_and_parallel_edges() -> None:
    graph = nx.read_graphml(io.BytesIO(_graphml(HOSTILE)), force_multigraph=True)
    labels = [graph.nodes[f"urn:x:{number}"].get("label", "") for number in range(len(HOSTILE))]
    assert labels == [readable_xml(name) for name in HOSTILE]
    assert sorted(data["relation"] for *_, data in graph.edges(data=True)) == ["appointed", "holds"]
    assert {key for *_, key in graph.edges(keys=True)} == {"urn:f:1", "urn:f:2"}
    held = next(data for *_, data in graph.edges(data=True) if data["relation"] == "holds")
    assert (held["start"], held["end"], held["evidence"]) == ("2018", "2021", 2)


def test_control_characters_become_their_pictures_in_graphml() -> None:
    assert readable_xml("a\x00b\x1fc\td\ne") == "a␀b␟c\td\ne"
    assert readable_xml("\ufffe\x85") == "\ufffd\ufffd"


@given(st.text())
def test_any_text_gives_readable_graphml(name: str) -> None:
    graph = nx.read_graphml(io.BytesIO(_graphml([name, "乙"])), force_multigraph=True)
    assert graph.nodes["urn:x:0"].get("label", "") == readable_xml(name)


def test_a_table_reads_back_cell_for_cell(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    assert write_table(path, ["iri", "name"], [(f"urn:{n}", name) for n, name in enumerate(HOSTILE)]) == len(HOSTILE)
    assert [row["name"] for row in read_table(path)] == HOSTILE
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "＝1", "'=1"])
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert guard_cell(text).startswith("'")
    assert unguard_cell(guard_cell(text)) == text


@given(st.text())
def test_guarding_a_cell_is_undone_exactly(text: str) -> None:
    assert unguard_cell(guard_cell(text)) == text


@given(st.text())
def test_a_terminal_line_has_no_controls_and_no_direction_marks(text: str) -> None:
    line = one_line(text)
    assert not set(line) & set("\x00\x07\x1b\n\r\u202e\u200f\u2066\x9b")


def test_the_same_data_give_the_same_bytes(lines: list[str]) -> None:
    def everything() -> bytes:
        out = io.BytesIO()
        write_turtle(lines, out)
        write_trig(_blocks(lines), out)
        write_jsonld(_blocks(lines), CONTEXT, out)
        return out.getvalue() + _graphml(HOSTILE)

    assert everything() == everything()
