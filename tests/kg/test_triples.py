"""Facts and entities as statements: the graph's public shapes, and the exact text the store keeps."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import Dataset
from strategies import article_facts, texts

from kg.entity_triples import entity_quads, role_quads, vocabulary_quads
from kg.identity import identify
from kg.store import GraphStore
from kg.triples import Copy, article_quads
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import (
    Appointment,
    ArticleFacts,
    Event,
    Evidence,
    Organisation,
    Participation,
    Person,
    Position,
)
from ontology.iris import Iris
from ontology.terms import PREFIXES

IRIS = Iris("urn://t/")
ARTICLE = Article(
    "a1", "周启明任江川集团党委宣传部部长。", "任职\n通知", PartialDate(2024, 5, 30), "江川日报", url="https://e.org/1"
)
_AT = (Evidence(0, 3, '周"\\明', "post/list"),)
FACTS = ArticleFacts(
    "a1",
    (Person("p1", "周启明", ("周总",)),),
    (Organisation("o1", "江川集团"), Organisation("o2", "江川集团党委宣传部", unit_of="o1")),
    (Event("e1", "江川集团年会", type="ceremony", date=PartialDate(2024, 5, 29), place="江川"),),
    (
        Position("p1", "原副部长", "o2", _AT, start=PartialDate(2019), end=PartialDate(2024, 4), confidence=0.9),
        Participation("p1", "chaired", "e1", _AT),
        Participation("o1", "organised", "e1", _AT),
        Appointment("p1", "部长", "o2", "removed", _AT, PartialDate(2024, 5, 29), 0.85),
        Position("p1", "院士", None, _AT),
    ),
)

EXPECTED = """
GRAPH <{article}> {{
  <{article}> a schema:NewsArticle ; kg:contentHash "{hash}" ; schema:headline "任职\\n通知" ;
    schema:datePublished "2024-05-30"^^xsd:date ; schema:identifier "a1", "b7" ; dcterms:source "江川日报" ;
    schema:url "https://e.org/1"^^xsd:anyURI, "https://e.org/2"^^xsd:anyURI .
  {evidence}
}}
GRAPH <{facts}> {{
  <{position}> a org:Membership ; org:member <{person}> ; org:organization <{unit}> ; org:role <{former}> ;
    kg:roleLabel "原副部长" ; kg:observedOn "2024-05-30"^^xsd:date ;
    kg:startDate "2019"^^xsd:gYear ; kg:endDate "2024-04"^^xsd:gYearMonth .
  <{lone}> a org:Membership ; org:member <{person}> ; org:role <{fellow}> ; kg:roleLabel "院士" ;
    kg:observedOn "2024-05-30"^^xsd:date .
  <{chaired}> a kg:Participation ; kg:participant <{person}> ; kg:event <{event}> ; kg:manner kg:Chaired .
  <{organised}> a kg:Participation ; kg:participant <{body}> ; kg:event <{event}> ; kg:manner kg:Organised .
  <{removal}> a kg:Appointment ; kg:appointee <{person}> ; org:role <{head}> ; kg:roleLabel "部长" ;
    org:organization <{unit}> ; kg:change kg:Removed ; schema:startDate "2024-05-29"^^xsd:date .
  <{person}> org:memberOf <{unit}> ; kg:chaired <{event}> ; kg:attended <{event}> ; kg:removedFrom <{unit}> .
  <{body}> kg:organised <{event}> .
}}
GRAPH <{entities}> {{
  <{person}> a foaf:Person ; skos:prefLabel "周启明" ; skos:altLabel "周总" .
  <{body}> a org:Organization ; skos:prefLabel "江川集团" .
  <{unit}> a org:Organization, org:OrganizationalUnit ; skos:prefLabel "江川集团党委宣传部" ;
    org:unitOf <{body}> ; org:subOrganizationOf <{body}> .
  <{event}> a kg:Event, kg:Ceremony ; skos:prefLabel "江川集团年会" ; schema:startDate "2024-05-29"^^xsd:date ;
    schema:location "江川" .
}}
"""


def _expected() -> str:
    content_hash = ARTICLE.content_hash
    resolution = identify([(content_hash, FACTS)], IRIS)
    of = resolution.of[content_hash]
    person, body, unit, event = of["p1"], of["o1"], of["o2"], of["e1"]
    nodes = {
        "position": IRIS.position(person, unit, "原副部长", "2019", "2024-04"),
        "lone": IRIS.position(person, None, "院士", None, None),
        "chaired": IRIS.participation(person, "chaired", event),
        "organised": IRIS.participation(body, "organised", event),
        "removal": IRIS.appointment(person, unit, "部长", "removed", "2024-05-29"),
    }
    sure = {"position": "0.9", "removal": "0.85"}
    evidence = "".join(
        f"<{node}> prov:wasDerivedFrom <{key}> . <{key}> a kg:Evidence ; oa:hasSource <{IRIS.article(content_hash)}> ;"
        f' oa:exact "周\\"\\\\明" ; oa:start 0 ; oa:end 3 ; kg:rule "post/list" ;'
        f' kg:confidence "{sure.get(name, "1")}"^^xsd:decimal .\n'
        for name, node in nodes.items()
        for key in [IRIS.evidence(node, content_hash, 0, 3, "post/list")]
    )
    return EXPECTED.format(
        **nodes,
        article=IRIS.article(content_hash),
        hash=content_hash,
        facts=IRIS.facts_graph(),
        entities=IRIS.entities_graph(),
        evidence=evidence,
        person=person,
        body=body,
        unit=unit,
        event=event,
        former=IRIS.role("原副部长"),
        fellow=IRIS.role("院士"),
        head=IRIS.role("部长"),
    )


def _lines() -> list[str]:
    resolution = identify([(ARTICLE.content_hash, FACTS)], IRIS)
    quads = article_quads(ARTICLE, FACTS, resolution.of[ARTICLE.content_hash], IRIS, [Copy("b7", "https://e.org/2")])
    assert quads.roles == {"原副部长", "部长", "院士"}
    entities = [line for entity in resolution.entities.values() for line in entity_quads(entity, IRIS)]
    return [*quads.own, *quads.shared, *entities]


def test_an_article_becomes_the_graph_that_queries_are_written_against() -> None:
    found = Dataset()
    found.parse(data="\n".join(_lines()), format="nquads")
    wanted = Dataset()
    prefixes = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in PREFIXES.items())
    wanted.parse(data=prefixes + _expected(), format="trig")
    names = {graph.identifier for graph in wanted.graphs() if len(graph)}
    assert {graph.identifier for graph in found.graphs() if len(graph)} == names
    for name in names:
        assert set(found.graph(name)) == set(wanted.graph(name))


def test_a_role_stands_in_the_scheme_with_what_qualifies_it() -> None:
    store = GraphStore()
    store.bulk_load([*role_quads("原党委副书记", IRIS), *vocabulary_quads(IRIS)])
    query = """SELECT ?kind WHERE { ?role a org:Role ; kg:isDeputy true ; kg:isFormer true ; kg:roleKind kgr:Party ;
               skos:broader+/skos:prefLabel ?kind FILTER(LANG(?kind) = "zh") } ORDER BY ?kind"""
    assert "党务职务" in {str(row[0]) for row in store.select(query).rows}
    assert store.query("ASK { ?role kg:isActing ?any }") is False


def test_the_same_evidence_read_twice_keeps_the_higher_confidence() -> None:
    facts = ArticleFacts(
        "a1",
        (Person("p1", "周启明"),),
        (Organisation("o1", "江川集团"),),
        (),
        tuple(Position("p1", "部长", "o1", _AT, confidence=value) for value in (0.4, 0.8, 0.6)),
    )
    of = identify([(ARTICLE.content_hash, facts)], IRIS).of[ARTICLE.content_hash]
    own = article_quads(ARTICLE, facts, of, IRIS).own
    assert [line.split()[2].split("^^")[0] for line in own if "#confidence>" in line] == ['"0.8"']


@settings(deadline=None, max_examples=60)
@given(article_facts(), texts, st.none() | st.just(PartialDate(2024, 5)))
def test_any_facts_are_stored_in_the_very_form_they_are_computed(
    facts: ArticleFacts, text: str, published: PartialDate | None
) -> None:
    article = Article("x", text, text[:20], published)
    resolution = identify([(article.content_hash, facts)], IRIS)
    quads = article_quads(article, facts, resolution.of[article.content_hash], IRIS)
    lines = [*quads.own, *quads.shared]
    lines += [line for entity in resolution.entities.values() for line in entity_quads(entity, IRIS)]
    lines += [line for role in quads.roles for line in role_quads(role, IRIS)]
    store = GraphStore()
    store.bulk_load(lines)
    assert [line.removesuffix("\n") for line in store.dump()] == sorted(set(lines))
    assert all(f" <{IRIS.article(article.content_hash)}> ." in line for line in quads.own)
    named = {line.split()[2] for line in quads.own if "schema.org/mentions>" in line}
    derived = {line.split()[0] for line in quads.own if "wasDerivedFrom" in line} - named
    nodes = {line.split()[0] for line in quads.shared if "#type>" in line}
    assert derived <= nodes
    if all(fact.evidence for fact in facts.facts):
        assert derived == nodes
