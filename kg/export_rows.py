"""What the tables and the GraphML file hold: queries whose rows come in the order of their IRIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from output.graphml import GraphEdge, GraphNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.store import GraphStore


class Table(NamedTuple):
    """A table: its columns, and the pattern that binds variables of these names; ``grouped`` ones are aggregates."""

    columns: tuple[str, ...]
    where: str
    grouped: dict[str, str]


_LABEL = "?iri skos:prefLabel ?label ."
_PERSON = "?person skos:prefLabel ?person_label ."
_AT = "OPTIONAL { ?iri org:organization ?organisation . ?organisation skos:prefLabel ?organisation_label }"
_TYPE = (
    "OPTIONAL { VALUES ?class { kg:Meeting kg:Ceremony kg:Talks kg:Visit kg:Lecture kg:Activity } ?iri a ?class . "
    "BIND(LCASE(STRAFTER(STR(?class), '#')) AS ?type) }"
)


def _end(variable: str) -> str:
    """Give the part of an IRI after ``#``, in lower case."""
    return f"BIND(LCASE(STRAFTER(STR(?{variable}_iri), '#')) AS ?{variable})"


def _tenure_parts() -> str:
    """Give the optional parts of a tenure: its post and rank as local names, its dates."""
    parts = [
        f"OPTIONAL {{ ?iri kg:{name} ?{name}_iri {_end(name).replace('LCASE(', '(')} }}" for name in ("post", "rank")
    ]
    dates = {
        "start": "startDate",
        "end": "endDate",
        "first_observed": "firstObserved",
        "last_observed": "lastObserved",
        "inferred_start": "inferredStart",
        "inferred_end": "inferredEnd",
    }
    return " ".join([*parts, *(f"OPTIONAL {{ ?iri kg:{term} ?{name} }}" for name, term in dates.items())])


TABLES: dict[str, Table] = {
    "persons": Table(("iri", "label"), f"?iri a foaf:Person . {_LABEL}", {}),
    "organisations": Table(
        ("iri", "label", "unit_of"),
        f"?iri a org:Organization . {_LABEL} OPTIONAL {{ ?iri org:unitOf ?unit_of }}",
        {},
    ),
    "events": Table(
        ("iri", "label", "type", "start", "end", "place", "super_event"),
        f"?iri a kg:Event . {_LABEL} {_TYPE} OPTIONAL {{ ?iri schema:startDate ?start }} "
        "OPTIONAL { ?iri schema:endDate ?end } OPTIONAL { ?iri schema:location ?place } "
        "OPTIONAL { ?iri schema:superEvent ?super_event }",
        {},
    ),
    "other_names": Table(("iri", "name"), "?iri skos:altLabel ?name . ?iri skos:prefLabel ?any .", {}),
    "positions": Table(
        ("iri", "person", "person_label", "role", "organisation", "organisation_label", "start", "end", "observed_on"),
        f"?iri org:member ?person . {_PERSON} ?iri kg:roleLabel ?role . {_AT} "
        "OPTIONAL { ?iri kg:startDate ?start } OPTIONAL { ?iri kg:endDate ?end } OPTIONAL { ?iri kg:observedOn ?day }",
        {"observed_on": 'GROUP_CONCAT(STR(?day); separator=" ")'},
    ),
    "tenures": Table(
        (
            "iri",
            "person",
            "person_label",
            "post",
            "post_label",
            "rank",
            "organisation",
            "organisation_label",
            "start",
            "end",
            "first_observed",
            "last_observed",
            "inferred_start",
            "inferred_end",
        ),
        f"?iri kg:holder ?person . {_PERSON} ?iri kg:postLabel ?post_label . ?iri kg:heldAt ?organisation . "
        f"?organisation skos:prefLabel ?organisation_label . {_tenure_parts()}",
        {},
    ),
    "participations": Table(
        ("iri", "agent", "agent_label", "manner", "event", "event_label"),
        "?iri kg:participant ?agent . ?agent skos:prefLabel ?agent_label . ?iri kg:event ?event . "
        f"?event skos:prefLabel ?event_label . ?iri kg:manner ?manner_iri . {_end('manner')}",
        {},
    ),
    "appointments": Table(
        ("iri", "person", "person_label", "change", "role", "organisation", "organisation_label", "date"),
        f"?iri kg:appointee ?person . {_PERSON} ?iri kg:roleLabel ?role . ?iri kg:change ?change_iri . {_AT} "
        f"OPTIONAL {{ ?iri schema:startDate ?date }} {_end('change')}",
        {},
    ),
    "reorganisations": Table(
        ("iri", "original", "original_label", "change", "resulting", "resulting_label", "date"),
        "?iri org:originalOrganization ?original . ?original skos:prefLabel ?original_label . "
        "?iri org:resultingOrganization ?resulting . ?resulting skos:prefLabel ?resulting_label . "
        f"?iri kg:reorganisation ?change_iri . OPTIONAL {{ ?iri schema:startDate ?date }} {_end('change')}",
        {},
    ),
    "evidence": Table(
        ("iri", "fact", "article", "start", "end", "quote", "rule", "confidence"),
        "?fact prov:wasDerivedFrom ?iri . ?iri oa:hasSource ?article ; oa:start ?start ; oa:end ?end ; "
        "oa:exact ?quote ; kg:rule ?rule ; kg:confidence ?confidence .",
        {},
    ),
    "articles": Table(
        ("iri", "headline", "published", "content_hash"),
        "?iri a schema:NewsArticle . ?iri kg:contentHash ?content_hash . "
        "OPTIONAL { ?iri schema:headline ?headline } OPTIONAL { ?iri schema:datePublished ?published }",
        {},
    ),
    "article_sources": Table(
        ("iri", "property", "value"),
        "VALUES (?p ?property) { (schema:identifier 'identifier') (schema:url 'url') (dcterms:source 'source') } "
        "?iri ?p ?value . ?iri a schema:NewsArticle .",
        {},
    ),
}
"""The tables by file name (without ``.csv``)."""


def table_rows(graph: GraphStore, table: Table) -> Iterator[list[str]]:
    """Give the rows of a table as text, empty where nothing is known, sorted."""
    plain = [name for name in table.columns if name not in table.grouped]
    columns = [f"({table.grouped[name]} AS ?{name})" if name in table.grouped else f"?{name}" for name in table.columns]
    group = f" GROUP BY {' '.join(f'?{name}' for name in plain)}" if table.grouped else ""
    rows = graph.select(f"SELECT DISTINCT {' '.join(columns)} {{ {table.where} }}{group}").rows
    texts = [["" if term is None else str(term) for term in row] for row in rows]
    for name in table.grouped:
        position = table.columns.index(name)
        for row in texts:
            row[position] = " ".join(sorted(row[position].split(" ")))
    texts.sort()
    yield from texts


def nodes(graph: GraphStore) -> Iterator[GraphNode]:
    """Give persons, organisations and events, sorted by kind and IRI."""
    for kind, table in (("person", "persons"), ("organisation", "organisations")):
        for iri, label, *_ in table_rows(graph, TABLES[table]):
            yield GraphNode(iri, kind, label)
    for iri, label, _, start, end, place, _ in table_rows(graph, TABLES["events"]):
        yield GraphNode(iri, "event", label, start, end, place)


def edges(graph: GraphStore) -> Iterator[GraphEdge]:
    """Give the facts that have two ends, then what is a part of what, sorted by kind and IRI."""
    counts: dict[str, int] = {}
    for fact, number in graph.select("SELECT ?f (COUNT(?e) AS ?n) { ?f prov:wasDerivedFrom ?e } GROUP BY ?f").rows:
        counts[str(fact)] = int(str(number))
    for iri, person, _, role, organisation, _, start, end, _ in table_rows(graph, TABLES["positions"]):
        yield GraphEdge(iri, person, organisation, "holds", role, start, end, counts.get(iri, 0))
    for iri, agent, _, manner, event, _ in table_rows(graph, TABLES["participations"]):
        yield GraphEdge(iri, agent, event, manner, evidence=counts.get(iri, 0))
    for iri, person, _, change, role, organisation, _, date in table_rows(graph, TABLES["appointments"]):
        yield GraphEdge(iri, person, organisation, change, role, date, evidence=counts.get(iri, 0))
    for iri, old, _, change, new, _, date in table_rows(graph, TABLES["reorganisations"]):
        yield GraphEdge(iri, old, new, change, "", date, evidence=counts.get(iri, 0))
    for iri, _, above in table_rows(graph, TABLES["organisations"]):
        if above:
            yield GraphEdge(f"{iri} unit_of", iri, above, "unit_of")
    for iri, *_, above in table_rows(graph, TABLES["events"]):
        if above:
            yield GraphEdge(f"{iri} part_of", iri, above, "part_of")
