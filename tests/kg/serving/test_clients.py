"""Clients that others wrote, as they are: rdflib's SPARQLStore and SPARQLWrapper; see also ``tests/browser``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import SPARQLWrapper
from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from ontology.terms import FOAF, RDF, SDO, SKOS

if TYPE_CHECKING:
    from served import Served

PEOPLE = "SELECT ?name WHERE { ?p a foaf:Person ; skos:prefLabel ?name } ORDER BY ?name"


@pytest.fixture(scope="module")
def names(server: Served) -> list[str]:
    return [row["name"]["value"] for row in server.query(PEOPLE).json()["results"]["bindings"]]


@pytest.mark.parametrize("form", ["xml", "json"])
@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_store(server: Served, names: list[str], form: str, method: str) -> None:
    store = SPARQLStore(f"{server.address}/sparql", returnFormat=form, method=method)
    graph = Graph(store)
    assert [str(row[0]) for row in graph.query(PEOPLE)] == names
    person = next(graph.subjects(SKOS.prefLabel, None))
    assert (person, SKOS.prefLabel, None) in graph
    assert len(list(graph.triples((None, RDF.type, FOAF.Person)))) == len(names)
    if form == "xml":  # with json, this client says that it takes no graph
        assert len(graph.query("CONSTRUCT WHERE { ?s a foaf:Person }").graph) == len(names)
    assert graph.query("ASK { ?s a foaf:Person }").askAnswer is True


def test_rdflib_store_with_a_graph_of_its_own(server: Served) -> None:
    store = SPARQLStore(f"{server.address}/sparql")
    (row,) = Graph(store).query("SELECT ?g { GRAPH ?g { ?a a schema:NewsArticle } } ORDER BY ?g LIMIT 1")
    assert isinstance(row[0], URIRef)
    graph = Graph(store, identifier=row[0])
    assert len(list(graph.triples((None, RDF.type, SDO.NewsArticle)))) == 1
    assert list(graph.triples((None, RDF.type, FOAF.Person))) == []


@pytest.mark.parametrize("method", [SPARQLWrapper.GET, SPARQLWrapper.POST])
@pytest.mark.parametrize("way", [SPARQLWrapper.URLENCODED, SPARQLWrapper.POSTDIRECTLY])
def test_sparqlwrapper(server: Served, names: list[str], method: str, way: str) -> None:
    if (method, way) == (SPARQLWrapper.GET, SPARQLWrapper.POSTDIRECTLY):
        pytest.skip("GET is always URL-encoded")
    client = SPARQLWrapper.SPARQLWrapper(f"{server.address}/sparql")
    client.setMethod(method)
    client.setRequestMethod(way)
    client.setQuery(PEOPLE)
    client.setReturnFormat(SPARQLWrapper.JSON)
    found = client.query().convert()
    assert [row["name"]["value"] for row in found["results"]["bindings"]] == names
    client.setReturnFormat(SPARQLWrapper.XML)
    assert client.query().convert().toxml().count("<literal>") == len(names)
    client.setReturnFormat(SPARQLWrapper.CSV)
    assert client.query().convert().decode().split() == ["name", *names]
    client.setQuery("CONSTRUCT WHERE { ?s a foaf:Person }")
    client.setReturnFormat(SPARQLWrapper.RDFXML)
    assert len(client.query().convert()) == len(names)
