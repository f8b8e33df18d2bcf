"""The shapes let a good graph pass and name each thing that is wrong in a bad one, in both languages."""

from __future__ import annotations

import pyshacl
import pytest
from rdflib import Graph, Literal

from ontology.resources import shapes
from ontology.terms import SH

GOOD = """
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix kg: <https://w3id.org/renzhi/ontology#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <urn:test:> .

:p a foaf:Person ; skos:prefLabel "柳承安" .
:o a org:Organization ; skos:prefLabel "青原省茶业协会" .
:d a org:Organization, org:OrganizationalUnit ; skos:prefLabel "协会秘书处" ; org:unitOf :o .
:r a org:Role, skos:Concept ; skos:prefLabel "会长" .
:v a kg:Event, kg:Meeting ; skos:prefLabel "年会" ; schema:startDate "2024-05-29"^^xsd:date ;
   schema:endDate "2024-05"^^xsd:gYearMonth .
:m a org:Membership ; org:member :p ; org:role :r ; org:organization :o ; kg:roleLabel "会长" ;
   kg:startDate "2019"^^xsd:gYear ; kg:observedOn "2024-05-30"^^xsd:date ; prov:wasDerivedFrom :e1 .
:t a kg:Participation ; kg:participant :o ; kg:event :v ; kg:manner kg:Organised ; prov:wasDerivedFrom :e1 .
:c a kg:Appointment ; kg:appointee :p ; org:role :r ; kg:roleLabel "会长" ; kg:change kg:Appointed ;
   schema:startDate "2024-05"^^xsd:gYearMonth ; prov:wasDerivedFrom :e1 .
:e1 a kg:Evidence ; oa:hasSource :a ; oa:exact "会长柳承安" ; oa:start 0 ; oa:end 5 ; kg:rule "r" ; kg:confidence 0.9 .
:a a schema:NewsArticle ; kg:contentHash "0123456789abcdef0123456789abcdef" ; schema:headline "年会召开" ;
   schema:datePublished "2024-05-30"^^xsd:date .
"""


def check(turtle: str) -> Graph:
    data = Graph().parse(data=turtle, format="turtle")
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes(), meta_shacl=False)
    return report


def problems(turtle: str) -> set[tuple[str, str]]:
    """Give the local name and the English message of every break."""
    report = check(turtle)
    return {
        (str(report.value(result, SH.focusNode)).removeprefix("urn:test:"), str(message))
        for result in report.subjects(SH.focusNode)
        for message in report.objects(result, SH.resultMessage)
        if isinstance(message, Literal) and message.language == "en"
    }


def test_the_shapes_are_shapes() -> None:
    conforms, _, text = pyshacl.validate(Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms, text


def test_a_good_graph_conforms() -> None:
    assert problems(GOOD) == set()


@pytest.mark.parametrize(
    ("old", "new", "focus", "words"),
    [
        ("org:member :p ;", "", "m", "exactly one holder"),
        ("org:member :p ;", "org:member :o ;", "m", "who is a person"),
        ('kg:roleLabel "会长" ;\n   kg:startDate', "kg:startDate", "m", "exactly one role label"),
        ('kg:roleLabel "会长" ;\n   kg:startDate', 'kg:roleLabel "" ;\n   kg:startDate', "m", "not empty"),
        ("org:organization :o ;", "org:organization :o, :d ;", "m", "at most one organisation"),
        ('"2024-05-30"^^xsd:date ; prov:wasDerivedFrom :e1', '"2024-05-30"^^xsd:date', "m", "piece of evidence"),
        ('"2019"^^xsd:gYear', '"2019"', "m", "date on which the position began"),
        ('"2019"^^xsd:gYear', '"2019"^^xsd:gYear, "2020"^^xsd:gYear', "m", "at most one date"),
        ("kg:participant :o ;", "", "t", "exactly one participant"),
        ("kg:participant :o ;", "kg:participant :o, :p ;", "t", "exactly one participant"),
        ("kg:participant :o ;", "kg:participant :v ;", "t", "a person or an organisation"),
        ("kg:event :v ;", "", "t", "exactly one event"),
        ("kg:manner kg:Organised", "kg:manner kg:Appointed", "t", "exactly one of attended"),
        ("kg:manner kg:Organised", "kg:manner kg:Organised, kg:Spoke", "t", "exactly one of attended"),
        ("kg:manner kg:Organised ; prov:wasDerivedFrom :e1", "kg:manner kg:Organised", "t", "piece of evidence"),
        ("kg:appointee :p ;", "", "c", "exactly one appointee"),
        ("kg:change kg:Appointed", "kg:change kg:Chaired", "c", "one of appointed, removed"),
        ('"2024-05"^^xsd:gYearMonth ; prov:wasDerivedFrom :e1', '"2024-05"^^xsd:gYearMonth', "c", "piece of evidence"),
        ("oa:hasSource :a ;", "", "e1", "exactly one article"),
        ('oa:exact "会长柳承安"', 'oa:exact ""', "e1", "exactly one quote"),
        ("oa:start 0 ;", "oa:start -1 ;", "e1", "not below 0"),
        ("oa:start 0 ;", "oa:start 0.0 ;", "e1", "whole number not below 0"),
        ("oa:start 0 ;", "oa:start 5 ;", "e1", "before its end"),
        ("oa:end 5 ;", "", "e1", "exactly one end"),
        ('kg:rule "r" ;', "", "e1", "exactly one rule"),
        ("kg:confidence 0.9", "kg:confidence 1.1", "e1", "from 0 to 1"),
        ("kg:confidence 0.9", "kg:confidence -0.1", "e1", "from 0 to 1"),
        ('"0123456789abcdef0123456789abcdef"', '"0123"', "a", "32 hex digits"),
        ('schema:headline "年会召开"', 'schema:headline "年会召开", "年会"', "a", "at most one headline"),
        ('"2024-05-29"^^xsd:date', '"2024-05-29"^^xsd:date, "2024"^^xsd:gYear', "v", "at most one start date"),
        ('skos:prefLabel "柳承安"', 'skos:altLabel "柳承安"', "p", "exactly one main name"),
        ("org:unitOf :o", "org:unitOf :p", "d", "must be an organisation"),
    ],
)
def test_a_break_is_found_and_named(old: str, new: str, focus: str, words: str) -> None:
    assert GOOD.count(old) >= 1
    found = problems(GOOD.replace(old, new, 1))
    assert [message for node, message in found if node == focus and words in message], found


def test_every_break_is_said_in_both_languages() -> None:
    report = check(GOOD.replace("kg:event :v ;", ""))
    languages = {m.language for m in report.objects(None, SH.resultMessage) if isinstance(m, Literal)}
    assert languages == {"zh", "en"}


def test_every_constraint_has_a_message_in_both_languages() -> None:
    graph = shapes()
    constraints = set(graph.objects(None, SH.property))
    assert len(constraints) > 30
    for constraint in constraints:
        messages = [m for m in graph.objects(constraint, SH.message) if isinstance(m, Literal)]
        assert sorted(str(m.language) for m in messages) == ["en", "zh"]


def test_no_shape_uses_sparql() -> None:
    assert not set(shapes().subjects(SH.sparql))
