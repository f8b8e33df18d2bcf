"""What must hold: clean graphs pass, each break is found and told with its sentence, and pySHACL agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyshacl
import pytest
from rdflib import Graph

from kg.shacl import ShapesError, compile_shapes
from kg.store import GraphStore
from kg.validate import validate
from kg.whole_store import RULES
from ontology.resources import shapes
from ontology.terms import KG, OA, ORG, PROV, RDF, SDO, SH, SKOS, XSD

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.kg.asking.conftest import Pair

FACTS = "<https://example.org/id/graph/facts>"


@pytest.fixture(scope="module")
def lines(pairs: list[Pair], make_lines: Callable[[list[Pair]], list[str]]) -> list[str]:
    return [line for line in make_lines(pairs) if "/graph/vocabulary>" not in line]


def _store(lines: list[str]) -> GraphStore:
    store = GraphStore()
    store.bulk_load(lines)
    return store


def _without(lines: list[str], *parts: str) -> list[str]:
    kept = [line for line in lines if not all(part in line for part in parts)]
    assert len(kept) < len(lines), f"nothing to break: {parts}"
    return kept


def _swapped(lines: list[str], inside: str, old: str, new: str) -> list[str]:
    changed = [line.replace(old, new) if inside in line else line for line in lines]
    assert changed != lines
    return sorted(changed)


def _subject(lines: list[str], *parts: str) -> str:
    return next(line for line in lines if all(part in line for part in parts)).split(" ", 1)[0]


def _more(lines: list[str], at: tuple[str, ...], statement: str) -> list[str]:
    return sorted([*lines, f"{_subject(lines, *at)} {statement} {FACTS} ."])


BREAKS = {
    "no holder": lambda ls: _without(ls, f"<{ORG.member}>"),
    "two holders": lambda ls: _more(ls, (f"<{ORG.member}>",), f"<{ORG.member}> {_subject(ls, '王某', 'prefLabel')}"),
    "holder is no person": lambda ls: _swapped(ls, f"<{RDF.type}>", "foaf/0.1/Person", "foaf/0.1/Agent"),
    "no role label": lambda ls: _without(ls, f"<{KG.roleLabel}>", "厂长"),
    "empty role label": lambda ls: _swapped(ls, f"<{KG.roleLabel}>", '"厂长"', '""'),
    "no evidence": lambda ls: _without(ls, f"<{PROV.wasDerivedFrom}>"),
    "evidence of no type": lambda ls: _without(ls, f"<{RDF.type}> <{KG.Evidence}>"),
    "unknown manner": lambda ls: _swapped(ls, f"<{KG.manner}>", str(KG.Chaired), str(KG.Chaired) + "X"),
    "unknown change": lambda ls: _swapped(ls, f"<{KG.change}>", str(KG.Removed), str(KG.Appointed) + "X"),
    "confidence above one": lambda ls: _swapped(ls, f"<{KG.confidence}>", '"0.5"', '"1.5"'),
    "confidence is text": lambda ls: _swapped(ls, f"<{KG.confidence}>", f'"0.5"^^<{XSD.decimal}>', '"high"'),
    "ill-formed number": lambda ls: _swapped(ls, f"<{OA.start}>", '"57"', '"x57"'),
    "end before start": lambda ls: _swapped(ls, f"<{OA.end}>", '"67"', '"7"'),
    "two quotes": lambda ls: _more(ls, (f"<{OA.exact}>",), f'<{OA.exact}> "另一句"'),
    "hash of wrong form": lambda ls: _swapped(ls, f"<{KG.contentHash}>", '> "', '> "Z'),
    "two headlines": lambda ls: _more(ls, (f"<{SDO.headline}>",), f'<{SDO.headline}> "另一个标题"'),
    "person without a name": lambda ls: _without(ls, f"<{SKOS.prefLabel}>", "王某"),
    "date of wrong type": lambda ls: _swapped(ls, f"<{SDO.startDate}>", f"<{XSD.gYearMonth}>", f"<{XSD.time}>"),
    "unit of no organisation": lambda ls: _swapped(ls, f"<{ORG.unitOf}>", "unitOf> <", "unitOf> <urn:x:"),
    "session of no event": lambda ls: _swapped(ls, f"<{SDO.superEvent}>", "superEvent> <", "superEvent> <urn:x:"),
}


def test_a_whole_graph_has_no_findings(graph: GraphStore, lines: list[str]) -> None:
    assert validate(graph) == []
    assert validate(_store(lines)) == []


@pytest.mark.parametrize("name", BREAKS)
def test_pyshacl_finds_the_same_nodes_and_properties(lines: list[str], name: str) -> None:
    broken = BREAKS[name](lines)
    ours = {(one.node, one.path) for one in validate(_store(broken)) if one.path}
    data = Graph()
    for quad in _store(broken).dataset().quads((None, None, None, None)):
        data.add(quad[:3])
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes())
    theirs = {
        (str(report.value(result, SH.focusNode)), str(report.value(result, SH.resultPath)))
        for result in report.subjects(RDF.type, SH.ValidationResult)
    }
    assert ours == theirs
    assert ours


def test_a_break_is_told_in_plain_words_with_the_sentence_it_came_from(lines: list[str]) -> None:
    (finding,) = validate(_store(_without(lines, f"<{KG.roleLabel}>", "厂长")))
    assert finding.zh == "任职须恰有一个职务原文，不得为空。"
    assert finding.en == "A position must have exactly one role label, which is not empty."
    assert finding.label == "贺知远"
    assert finding.quote == "石桥玻璃厂厂长贺知远"
    assert finding.headline == "省玻璃协会在云渚开年会"


def _dated(name: str, of: str, first: str, last: str, begin: str, end: str) -> object:
    def spoil(lines: list[str]) -> list[str]:
        node = _subject(lines, *of.split("|"))
        rest = [line for line in lines if not (line.startswith(node) and (f"<{first}>" in line or f"<{last}>" in line))]
        dates = [f"{node} <{key}> {value} {FACTS} ." for key, value in ((first, begin), (last, end))]
        return sorted([*rest, *dates])

    return pytest.param(name, spoil, id=f"{name} {begin} {end}")


RULE_BREAKS = [
    _dated(
        "position-dates", "厂长|roleLabel", KG.startDate, KG.endDate, f'"2021"^^<{XSD.gYear}>', f'"2020"^^<{XSD.gYear}>'
    ),
    _dated(
        "position-dates",
        "厂长|roleLabel",
        KG.startDate,
        KG.endDate,
        f'"2021-05"^^<{XSD.gYearMonth}>',
        f'"2021-04-30"^^<{XSD.date}>',
    ),
    _dated(
        "event-dates",
        '"年会"|altLabel',
        SDO.startDate,
        SDO.endDate,
        f'"2024-05-29"^^<{XSD.date}>',
        f'"2024-05-28"^^<{XSD.date}>',
    ),
    pytest.param("unused-evidence", lambda ls: _without(ls, f"<{PROV.wasDerivedFrom}>", "/position/"), id="unused"),
    pytest.param(
        "organisation-cycle",
        lambda ls: _more(
            ls, ('"澜东玻璃集团"', "prefLabel"), f"<{ORG.unitOf}> {_subject(ls, '澜东玻璃集团销售部', 'prefLabel')}"
        ),
        id="organisation-cycle",
    ),
    pytest.param(
        "event-cycle",
        lambda ls: _more(ls, ('"年会"', "altLabel"), f"<{SDO.superEvent}> {_subject(ls, f'<{SDO.superEvent}>')}"),
        id="event-cycle",
    ),
    pytest.param("role-label", lambda ls: _swapped(ls, f"<{KG.roleLabel}>", '"厂长"', '"场长"'), id="role-label"),
    pytest.param("attendance", lambda ls: _without(ls, f"<{KG.attended}>"), id="attendance"),
    *(
        pytest.param(
            f"shortcut-{name}", lambda ls, t=term: _more(ls, ('"王某"', "prefLabel"), f"<{t}> <urn:x:e>"), id=name
        )
        for name, term in (
            ("attended", KG.attended),
            ("chaired", KG.chaired),
            ("spoke", KG.spokeAt),
            ("organised", KG.organised),
            ("member-of", ORG.memberOf),
        )
    ),
]


@pytest.mark.parametrize(("rule", "spoil"), RULE_BREAKS)
def test_each_rule_for_the_whole_store_finds_its_break(
    lines: list[str], rule: str, spoil: Callable[[list[str]], list[str]]
) -> None:
    assert rule in {one.rule for one in validate(_store(spoil(lines)))}


def test_every_rule_has_a_break() -> None:
    assert {rule.name for rule in RULES} == {parameter.values[0] for parameter in RULE_BREAKS}


@pytest.mark.parametrize(
    ("begin", "end"),
    [("2021", "2021-03"), ("2021-05", "2021"), ("2021-05-01", "2021-05"), ("2021-05-01", "2021-05-01")],
)
def test_dates_of_different_precision_may_be_the_same_time(lines: list[str], begin: str, end: str) -> None:
    types = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}
    node = _subject(lines, "厂长", "roleLabel")
    dates = [
        f'{node} <{key}> "{value}"^^<{types[len(value)]}> {FACTS} .'
        for key, value in ((KG.startDate, begin), (KG.endDate, end))
    ]
    assert validate(_store(sorted([*lines, *dates]))) == []


@pytest.mark.parametrize(
    "constraint", ["sh:hasValue 1", "sh:node [ sh:class kg:Event ]", "sh:minCount 2", "sh:qualifiedMinCount 1"]
)
def test_a_constraint_that_is_not_known_is_an_error(constraint: str) -> None:
    text = f"""
        @prefix sh: <{SH}> . @prefix kg: <{KG}> . @prefix x: <urn:x:> .
        x:Shape a sh:NodeShape ; sh:targetClass kg:Event ; sh:property [ sh:path kg:rule ; {constraint} ] .
    """
    with pytest.raises(ShapesError, match="not known here"):
        list(compile_shapes(Graph().parse(data=text, format="turtle")))


def test_a_path_expression_is_an_error() -> None:
    text = f"""
        @prefix sh: <{SH}> . @prefix kg: <{KG}> . @prefix x: <urn:x:> .
        x:Shape a sh:NodeShape ; sh:targetClass kg:Event ; sh:property [ sh:path ( kg:rule kg:rule ) ; sh:minCount 1 ] .
    """
    with pytest.raises(ShapesError, match="path expression"):
        list(compile_shapes(Graph().parse(data=text, format="turtle")))
