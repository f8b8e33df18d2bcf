"""What the endpoint says about itself: SPARQL 1.1 Service Description, and VoID about the data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import RDF

from kg.serving.media import GRAPHS, RESULTS
from ontology.iris import Iris
from ontology.terms import FOAF, KG, ORG, PREFIXES, SD, SDO, VOID

if TYPE_CHECKING:
    from kg.store import GraphStore

_CLASSES = (FOAF.Person, ORG.Organization, KG.Event, ORG.Membership, KG.Participation, KG.Appointment, SDO.NewsArticle)
_FORMS = {
    "TURTLE": "turtle",
    "N_TRIPLES": "nt",
    "RDF_XML": "xml",
    "JSON_LD": "json-ld",
    "TRIG": "turtle",
    "N_QUADS": "nt",
}


@dataclass(frozen=True, slots=True)
class Description:
    """Figures of a graph: all statements, and the members of the main classes (IRI of the class, number)."""

    base: str
    triples: int
    classes: tuple[tuple[str, int], ...]


def count_graph(store: GraphStore, base: str) -> Description:
    """Count what the description tells."""
    rows = store.select("SELECT ?class (COUNT(?x) AS ?n) { ?x a ?class } GROUP BY ?class").rows
    counts = {str(name): int(str(number)) for name, number in rows}
    return Description(base, len(store), tuple((str(name), counts.get(str(name), 0)) for name in _CLASSES))


def describe_service(address: str, about: Description, form: str) -> bytes:
    """Write the description of the endpoint at an address, in a form of ``kg.serving.media.GRAPHS``."""
    graph = Graph()
    for prefix, namespace in (*PREFIXES.items(), ("sd", str(SD)), ("void", str(VOID))):
        graph.bind(prefix, namespace)
    service, dataset, default = URIRef(address), BNode("dataset"), BNode("default")
    graph.add((service, RDF.type, SD.Service))
    graph.add((service, SD.endpoint, service))
    graph.add((service, SD.supportedLanguage, SD.SPARQL11Query))
    graph.add((service, SD.feature, SD.UnionDefaultGraph))
    for forms, offers in ((ox.QueryResultsFormat, RESULTS[:4]), (ox.RdfFormat, GRAPHS[:6])):
        for offer in offers:
            graph.add((service, SD.resultFormat, URIRef(getattr(forms, offer.form).iri)))
    graph.add((service, SD.defaultDataset, dataset))
    graph.add((dataset, RDF.type, SD.Dataset))
    graph.add((dataset, SD.defaultGraph, default))
    graph.add((default, RDF.type, SD.Graph))
    graph.add((default, RDF.type, VOID.Dataset))
    graph.add((default, VOID.triples, Literal(about.triples)))
    graph.add((default, VOID.sparqlEndpoint, service))
    graph.add((default, VOID.uriSpace, Literal(about.base)))
    for name, number in about.classes:
        part = BNode(name.rpartition("#")[2].rpartition("/")[2])
        graph.add((default, VOID.classPartition, part))
        graph.add((part, VOID["class"], URIRef(name)))
        graph.add((part, VOID.entities, Literal(number)))
    iris = Iris(about.base)
    for name in (iris.facts_graph(), iris.entities_graph(), iris.vocabulary_graph()):
        named = BNode(name.rpartition("/")[2])
        graph.add((dataset, SD.namedGraph, named))
        graph.add((named, RDF.type, SD.NamedGraph))
        graph.add((named, SD.name, URIRef(name)))
    return graph.serialize(format=_FORMS[form], encoding="utf-8")
