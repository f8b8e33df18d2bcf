"""Answers as text: aligned for Chinese, standard CSV and JSON, nothing that runs or turns the line."""

from __future__ import annotations

import csv
import io
import json

import pytest
from rdflib import BNode, Graph, Literal, URIRef
from rich.cells import cell_len

from ontology.terms import KG, SKOS, XSD
from output.answers import csv_lines, graph_text, json_boolean, json_pieces, table_lines

ROW = (
    URIRef("https://example.org/id/person/1"),
    Literal("贺知远"),
    Literal("2024-05", datatype=XSD.gYearMonth),
    Literal("chair", lang="en"),
    None,
)
COLUMNS = ("who", "name", "when", "what", "nothing")


def test_a_table_is_aligned_by_display_width() -> None:
    lines = list(table_lines(("甲", "b"), [(Literal("贺知远"), Literal("x")), (Literal("ab"), Literal("y"))]))
    assert lines == ["甲      b", "──────  ─", "贺知远  x", "ab      y"]
    assert len({cell_len(line) for line in lines}) == 1


def test_iris_are_shortened_and_long_cells_cut() -> None:
    row = (KG.Event, URIRef("https://example.org/id/a/b"), Literal("长" * 100))
    line = list(table_lines(("a", "b", "c"), [row], widest=21, base="https://example.org/id/"))[2]
    assert line == "kg:Event  id:a/b  " + "长" * 10 + "…"


def test_marks_that_turn_or_break_the_line_are_shown_not_sent() -> None:
    line = list(table_lines(("a",), [(Literal("x\u202ey\x1b[31m\nz"),)]))[2]
    assert line == "x\\u202ey\\u001b[31m⏎z"


def test_csv_holds_plain_values_and_guards_formulas() -> None:
    rows = [ROW, (Literal("=1+1"), Literal(-1), Literal('say "hi",\nplease'), None, BNode("b"))]
    read = list(csv.reader(io.StringIO("".join(csv_lines(COLUMNS, rows)), newline="")))
    assert read == [
        list(COLUMNS),
        ["https://example.org/id/person/1", "贺知远", "2024-05", "chair", ""],
        ["'=1+1", "-1", 'say "hi",\nplease', "", "b"],
    ]


def test_json_follows_the_sparql_results_form() -> None:
    document = json.loads("".join(json_pieces(COLUMNS, [ROW, (BNode("b"), None, None, None, None)])))
    assert document["head"] == {"vars": list(COLUMNS)}
    assert document["results"]["bindings"] == [
        {
            "who": {"type": "uri", "value": "https://example.org/id/person/1"},
            "name": {"type": "literal", "value": "贺知远"},
            "when": {"type": "literal", "value": "2024-05", "datatype": str(XSD.gYearMonth)},
            "what": {"type": "literal", "value": "chair", "xml:lang": "en"},
        },
        {"who": {"type": "bnode", "value": "b"}},
    ]
    assert json.loads("".join(json_pieces(("a",), [])))["results"] == {"bindings": []}
    assert json.loads(json_boolean(True)) == {"head": {}, "boolean": True}


@pytest.mark.parametrize(("form", "read"), [("turtle", "turtle"), ("ntriples", "nt"), ("json", "json-ld")])
def test_graphs_read_back(form: str, read: str) -> None:
    graph = Graph()
    for number in range(5):
        graph.add((URIRef(f"urn:x:{number}"), SKOS.prefLabel, Literal('引"号\n')))
    text = graph_text(graph, form)
    assert set(Graph().parse(data=text, format=read)) == set(graph)
    assert text == graph_text(graph, form)
