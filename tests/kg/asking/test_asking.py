"""Questions and parameters: what is taken, what is refused, and that raw text never becomes SPARQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph

from kg.ask import Rows, find_query, read_question, run_query, unknown_names
from kg.labels import find_labels, similar_labels
from kg.parameters import bind, matching
from kg.shipped import QueryError, parse_shipped, shipped_queries, shipped_query

if TYPE_CHECKING:
    from pathlib import Path

    from kg.store import GraphStore

OWN = """# name: mine
# title: 我的 | Mine
# about: 说明 | About
# param: person (person) | 人名 | a person
# param: at-least (number) = 1 | 至少 | at least
# param: from (date) = * | 从 | from
# example: kg query mine.rq --person 甲
SELECT ?person_iri ?from WHERE {
  VALUES ?person_name { "甲" }
  VALUES ?at_least { 1 }
  # --from: VALUES ?from { "2024" }
  ?person_iri skos:prefLabel ?person_name .
}
LIMIT 10"""


def _rows(graph: GraphStore, question: str, parameters: dict[str, str] | None = None) -> list[tuple[str, ...]]:
    answer = run_query(graph, question, parameters)
    assert isinstance(answer, Rows)
    return [tuple(str(term) for term in row) for row in answer.rows]


def test_sparql_text_is_answered_over_all_graphs_with_known_prefixes(graph: GraphStore) -> None:
    question = """SELECT ?label { ?p kg:chaired/skos:prefLabel "2024年省玻璃协会年会" ; skos:prefLabel ?label }"""
    assert _rows(graph, question) == [("顾映川",)]


def test_ask_and_construct_have_their_own_forms(graph: GraphStore) -> None:
    assert run_query(graph, "ASK { ?e a kg:Visit }") is True
    assert isinstance(run_query(graph, "CONSTRUCT { ?e a kg:X } WHERE { ?e a kg:Visit }"), Graph)


def test_a_query_of_the_users_own_with_a_header_takes_parameters(graph: GraphStore) -> None:
    assert len(_rows(graph, OWN, {"person": "顾映川"})) == 2
    assert {row[1] for row in _rows(graph, OWN, {"person": "顾映川", "from": "2023-5"})} == {"2023-05"}


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("SELECT * {\n ?s ?p \n", "line 3"),
        ("SELECT * { ?s foo:bar ?o }", "unknown prefix foo:"),
        ("INSERT DATA { <urn:a> <urn:b> 1 }", "only queries"),
        ("  delete where { ?s ?p ?o }", "only queries"),
        ("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }", "SERVICE"),
        ("chiared", "did you mean chaired"),
        ("no-such-question-at-all", "kg query --list"),
        ("# name: x\nSELECT * {}", "header needs exactly one line '# title"),
    ],
)
def test_a_wrong_question_is_told_in_one_line(graph: GraphStore, question: str, message: str) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(graph, question)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "parameters", "message"),
    [
        ("posts", {}, "needs --person"),
        ("posts", {"persn": "甲"}, "no parameter --persn; it has: --person"),
        ("summary", {"person": "甲"}, "it has: none"),
        ("events", {"from": "May 2024"}, "--from: no ISO date"),
        ("events", {"to": "2024-02-30"}, "--to: no day"),
        ("events", {"limit": "many"}, "--limit must be a whole number"),
        ("events", {"limit": "1 } DROP ALL"}, "--limit must be a whole number"),
        ("low-confidence", {"below": "high"}, "--below must be a number"),
        ("low-confidence", {"below": "Infinity"}, "--below must be a number"),
        ("posts", {"person": "\ud800"}, "not valid UTF-8"),
    ],
)
def test_a_wrong_parameter_is_told_in_one_line(
    graph: GraphStore, name: str, parameters: dict[str, str], message: str
) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(graph, name, parameters)
    assert message in str(caught.value)


def test_plain_sparql_takes_no_parameters(graph: GraphStore) -> None:
    with pytest.raises(QueryError, match="only shipped queries take parameters"):
        run_query(graph, "SELECT * { ?s ?p ?o }", {"person": "甲"})


def test_an_iri_means_that_very_entity(graph: GraphStore) -> None:
    one, other = (row[1] for row in _rows(graph, "same-name", {"person": "贺知远"}))
    posts = [_rows(graph, "posts", {"person": iri}) for iri in (one, other)]
    assert sorted(sorted(row[0] for row in rows) for rows in posts) == [["党委副书记", "总经理"], ["厂长"]]
    (union,) = {row[-1] for row in _rows(graph, "holders", {"role": "秘书长"})}
    assert {row[0] for row in _rows(graph, "holders", {"role": "*", "organisation": union})} == {"顾映川"}


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("甲", ["甲"]),
        ("甲*", ["甲", "甲乙", "甲乙\n丙"]),
        ("*乙", ["甲乙"]),
        ("*乙*", ["甲乙", "甲乙\n丙"]),
        ("甲*丙", ["甲乙\n丙"]),
        (".*", [".x"]),
        ("[甲]", []),
        ("*", [".x", "甲", "甲乙", "甲乙\n丙"]),
    ],
)
def test_a_star_stands_for_any_run_of_characters_and_nothing_else_is_special(pattern: str, expected: list[str]) -> None:
    assert matching(pattern, ["甲", "甲乙", "甲乙\n丙", ".x", "甲"]) == expected


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: "*" not in text))
def test_any_text_is_bound_as_itself_and_nothing_more(name: str) -> None:
    if "://" in name:
        return
    text = bind(parse_shipped(None, OWN), {"person": name}, lambda kind, part: [])
    store = pyoxigraph.Store()
    label = pyoxigraph.NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
    store.add(pyoxigraph.Quad(pyoxigraph.NamedNode("urn:x"), label, pyoxigraph.Literal(name)))
    rows = list(store.query(text, prefixes={"skos": "http://www.w3.org/2004/02/skos/core#"}))
    assert len(rows) == 1


@given(st.text(), st.sampled_from(sorted(shipped_queries())))
def test_no_value_breaks_out_of_its_place(value: str, name: str) -> None:
    query = shipped_query(name)
    given_values = {p.name: value for p in query.parameters if p.kind not in ("limit", "number", "date")}
    try:
        text = bind(query, given_values, lambda kind, part: [value])
    except QueryError:
        return
    pyoxigraph.Store().query(text)


def test_unknown_names_come_with_similar_ones(graph: GraphStore) -> None:
    query = find_query("holders")
    assert query is not None
    given_values = {"role": "党委书记", "organisation": "澜东玻璃集团公司"}
    (role, similar_roles), (body, similar_bodies) = unknown_names(graph, query, given_values)
    assert (role, body) == ("党委书记", "澜东玻璃集团公司")
    assert similar_roles[0] == "党委副书记"
    assert similar_bodies[0] == "澜东玻璃集团"
    assert unknown_names(graph, query, {"role": "党委*", "organisation": "*"}) == []


@pytest.mark.parametrize(
    ("kind", "part", "expected"),
    [
        ("person", "贺", ["老贺", "贺知远"]),
        ("organisation", "澜东", ["澜东玻璃", "澜东玻璃集团", "澜东玻璃集团销售部"]),
        ("place", "", ["云渚市", "云渚市玻璃研究院"]),
        ("role", "长", ["厂长", "秘书长", "董事长", "部长", "副秘书长"]),
        ("event", '"', []),
    ],
)
def test_labels_are_found_by_part(graph: GraphStore, kind: str, part: str, expected: list[str]) -> None:
    assert sorted(find_labels(graph, kind, part)) == sorted(expected)


def test_nothing_like_a_name_gives_no_suggestion(graph: GraphStore) -> None:
    assert similar_labels(graph, "person", "zzzz") == []


def test_a_question_is_read_from_a_file_or_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "q.rq"
    path.write_text("\ufeffASK {}", encoding="utf-8")
    assert read_question(str(path)) == "ASK {}"
    assert read_question("ASK {}") == "ASK {}"
    with pytest.raises(QueryError, match="cannot be read"):
        read_question(str(tmp_path / "gone.rq"))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("# param: Person (person) | 甲 | a", "must read"),
        ("# param: person (animal) | 甲 | a", "must read"),
        ("# param: person (person) | only one", "must read"),
        ("# title: only Chinese", "exactly one"),
    ],
)
def test_a_malformed_header_is_named(line: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        parse_shipped("mine.rq", line + "\n" + OWN)


def test_the_name_in_the_header_is_the_files() -> None:
    with pytest.raises(QueryError, match="must be the file's stem"):
        parse_shipped("yours.rq", OWN)
