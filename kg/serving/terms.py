"""What the query page completes and shows: classes and properties of the graph, and the shipped queries."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rdflib import Literal, URIRef

from kg.shipped import shipped_queries
from ontology.resources import vocabulary
from ontology.terms import OWL, PREFIXES, RDF, RDFS
from output.served.query_page import Example, Term

if TYPE_CHECKING:
    from rdflib import Graph

    from kg.store import GraphStore
    from output.wording import Lang

_SAMPLE = 50
START = """PREFIX foaf: <{foaf}>
PREFIX kg: <{kg}>
PREFIX org: <{org}>
PREFIX skos: <{skos}>
SELECT ?person ?name ?event WHERE {{
  ?person a foaf:Person ; skos:prefLabel ?name ; kg:chaired/skos:prefLabel ?event .
}}
LIMIT 20
"""


def used_terms(store: GraphStore) -> tuple[Term, ...]:
    """Give the classes and properties of our vocabulary, and those others that some members of each class have."""
    known = vocabulary()
    classes = {str(one) for one in known.subjects(RDF.type, OWL.Class)}
    properties = {
        str(one) for kind in (OWL.ObjectProperty, OWL.DatatypeProperty) for one in known.subjects(RDF.type, kind)
    }
    for (name,) in store.select("SELECT DISTINCT ?t { ?x a ?t }").rows:
        classes.add(str(name))
        some = f"SELECT DISTINCT ?p {{ {{ SELECT ?x {{ ?x a <{name}> }} LIMIT {_SAMPLE} }} ?x ?p ?o }}"
        properties.update(str(row[0]) for row in store.select(some).rows)
    return tuple(
        Term(iri, kind, _labels(known, iri))
        for kind, found in (("class", classes), ("property", properties))
        for iri in sorted(found)
    )


def _labels(known: Graph, iri: str) -> str:
    """Give the labels of a term, the Chinese one first."""
    found = [label for label in known.objects(URIRef(iri), RDFS.label) if isinstance(label, Literal)]
    return " · ".join(str(label) for label in sorted(found, key=lambda label: label.language or "", reverse=True))


@cache
def examples(lang: Lang) -> tuple[Example, ...]:
    """Give the shipped queries, each with the text that an editor shows: without the lines of its header."""
    return tuple(
        Example(query.name, getattr(query.title, lang), getattr(query.about, lang), _body(query.text))
        for query in shipped_queries().values()
    )


def start_query() -> str:
    """Give the query with which the editor begins."""
    return START.format(**PREFIXES)


def _body(text: str) -> str:
    lines = text.splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    return "".join(lines[first:])
