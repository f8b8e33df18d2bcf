"""SPARQL 1.1 Protocol, as the W3C's protocol tests describe it, for an endpoint that only reads."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, VOID

from kg.workspace import Workspace
from ontology.terms import SD

if TYPE_CHECKING:
    from pathlib import Path

    from served import Reply, Served

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
ASK_ALL = "ASK { ?s ?p ?o }"
JSON, XML = "application/sparql-results+json", "application/sparql-results+xml"


@pytest.fixture(scope="module")
def articles(sample_workspace: Path) -> list[str]:
    """Names of graphs, one an article."""
    with Workspace.open(sample_workspace) as place:
        return [name for name in place.graph().graphs() if "/article/" in name]


def form(**fields: str) -> bytes:
    return urlencode(fields).encode()


def truth(reply: Reply) -> bool:
    assert reply.status == 200, reply.text
    return reply.json()["boolean"]


# query_get, query_post_form, query_post_direct


def test_query_by_get(server: Served) -> None:
    assert truth(server.query(ASK_ALL))


def test_query_by_post_of_a_form(server: Served) -> None:
    assert truth(server.ask("POST", "/sparql", form(query=ASK_ALL), content_type=FORM, accept=JSON))


def test_query_by_post_of_the_query_itself(server: Served) -> None:
    body = "ASK { ?s skos:prefLabel '没有这个名字' }".encode()
    assert not truth(server.ask("POST", "/sparql", body, content_type=f"{QUERY}; charset=UTF-8", accept=JSON))


def test_head_is_get_without_a_body(server: Served) -> None:
    reply = server.ask("HEAD", "/sparql?" + urlencode({"query": ASK_ALL}))
    assert (reply.status, reply.body, reply.headers["content-length"]) == (200, b"", "26")


# query_dataset_*: default and named graphs, by each of the three ways


def ask_by(server: Served, way: str, query: str, graphs: list[tuple[str, str]]) -> Reply:
    if way == "get":
        return server.get("/sparql?" + urlencode([("query", query), *graphs]), JSON)
    if way == "form":
        return server.ask(
            "POST", "/sparql", urlencode([("query", query), *graphs]).encode(), content_type=FORM, accept=JSON
        )
    return server.ask("POST", "/sparql?" + urlencode(graphs), query.encode(), content_type=QUERY, accept=JSON)


WAYS = pytest.mark.parametrize("way", ["get", "form", "direct"])


@WAYS
def test_default_graph_of_the_request(server: Served, articles: list[str], way: str) -> None:
    query = f"ASK {{ <{articles[0]}> a schema:NewsArticle }}"
    assert truth(ask_by(server, way, query, [("default-graph-uri", articles[0])]))
    assert not truth(ask_by(server, way, query, [("default-graph-uri", articles[1])]))


@WAYS
def test_several_default_graphs_are_merged(server: Served, articles: list[str], way: str) -> None:
    query = f"ASK {{ <{articles[0]}> a ?t . <{articles[1]}> a ?t . FILTER NOT EXISTS {{ <{articles[2]}> a ?t }} }}"
    assert truth(ask_by(server, way, query, [("default-graph-uri", articles[0]), ("default-graph-uri", articles[1])]))
    assert not truth(ask_by(server, way, query, [("default-graph-uri", articles[0])]))


@WAYS
def test_named_graphs_of_the_request(server: Served, articles: list[str], way: str) -> None:
    query = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"
    reply = ask_by(server, way, query, [("named-graph-uri", articles[0]), ("named-graph-uri", articles[1])])
    found = [row["g"]["value"] for row in reply.json()["results"]["bindings"]]
    assert found == sorted(articles[:2])
    assert not truth(ask_by(server, way, ASK_ALL, [("named-graph-uri", articles[0])]))


@WAYS
def test_default_and_named_graphs_together(server: Served, articles: list[str], way: str) -> None:
    query = (
        f"ASK {{ <{articles[0]}> a ?t . GRAPH ?g {{ <{articles[1]}> a ?u }} "
        f"FILTER NOT EXISTS {{ GRAPH <{articles[0]}> {{ ?s ?p ?o }} }} }}"
    )
    assert truth(ask_by(server, way, query, [("default-graph-uri", articles[0]), ("named-graph-uri", articles[1])]))


@WAYS
def test_graphs_of_the_request_win_over_those_of_the_query(server: Served, articles: list[str], way: str) -> None:
    query = f"ASK FROM <{articles[1]}> {{ <{articles[0]}> a schema:NewsArticle }}"
    assert truth(ask_by(server, way, query, [("default-graph-uri", articles[0])]))
    assert not truth(ask_by(server, way, query, []))


def test_a_graph_that_is_not_there_is_empty(server: Served) -> None:
    assert not truth(server.query(ASK_ALL, **{"default-graph-uri": "https://example.org/none"}))


# query_content_type_*: forms of answers


@pytest.mark.parametrize("query", ["SELECT ?s { ?s ?p ?o } LIMIT 1", ASK_ALL])
@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", JSON),
        ("*/*", JSON),
        (JSON, JSON),
        (XML, XML),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("application/json", "application/json"),
        ("application/xml, */*;q=0.1", "application/xml"),
        (f"{JSON};q=0.4, {XML};q=0.9", XML),
        (f"{JSON};q=0, application/*;q=0.5", XML),
        ("text/html, text/*;q=0.5", "text/csv"),
    ],
)
def test_rows_and_truth_come_in_the_form_asked_for(server: Served, query: str, accept: str, media: str) -> None:
    reply = server.query(query, accept)
    assert (reply.status, reply.media, reply.headers["vary"]) == (200, media, "accept")


@pytest.mark.parametrize("query", ["CONSTRUCT WHERE { ?s a foaf:Person }", "DESCRIBE ?s { ?s a foaf:Person }"])
@pytest.mark.parametrize(
    ("accept", "media", "parser"),
    [
        ("*/*", "text/turtle", "turtle"),
        ("application/n-triples", "application/n-triples", "nt"),
        ("application/rdf+xml", "application/rdf+xml", "xml"),
        ("application/ld+json", "application/ld+json", "json-ld"),
        ("application/trig", "application/trig", "trig"),
        ("application/n-quads", "application/n-quads", "nquads"),
    ],
)
def test_graphs_come_in_the_form_asked_for(server: Served, query: str, accept: str, media: str, parser: str) -> None:
    reply = server.query(query, accept)
    assert (reply.status, reply.media) == (200, media)
    assert len(Graph().parse(data=reply.body, format=parser)) > 5


@pytest.mark.parametrize(
    ("query", "accept"), [(ASK_ALL, "text/turtle"), ("CONSTRUCT WHERE { ?s ?p ?o }", JSON), (ASK_ALL, "image/png")]
)
def test_a_form_there_is_not_is_406(server: Served, query: str, accept: str) -> None:
    assert server.query(query, accept).status == 406


# bad_*: what a client does wrong


def test_another_method_is_405_and_says_which_there_are(server: Served) -> None:
    reply = server.ask("PUT", "/sparql?" + urlencode({"query": ASK_ALL}))
    assert (reply.status, reply.headers["allow"]) == (405, "GET, HEAD, POST, OPTIONS")


@pytest.mark.parametrize("where", ["/sparql?query=ASK%7B%7D&query=ASK%7B%7D", "/sparql?default-graph-uri=urn:a"])
def test_two_queries_or_none_are_400(server: Served, where: str) -> None:
    assert server.get(where).status == 400


def test_a_query_in_the_address_and_in_the_body_is_400(server: Served) -> None:
    path = "/sparql?" + urlencode({"query": ASK_ALL})
    assert server.ask("POST", path, ASK_ALL.encode(), content_type=QUERY).status == 400


@pytest.mark.parametrize("media", ["text/plain", "application/json", QUERY + "; charset=UTF-16", ""])
def test_a_body_of_another_media_type_is_415(server: Served, media: str) -> None:
    assert server.ask("POST", "/sparql", ASK_ALL.encode("utf-16" if "16" in media else "utf-8"),
                      content_type=media).status == 415  # fmt: skip


def test_a_form_without_its_media_type_is_415(server: Served) -> None:
    assert server.ask("POST", "/sparql", form(query=ASK_ALL)).status == 415


@pytest.mark.parametrize(("media", "body"), [(QUERY, b"ASK { ?s ?p '\xff' }"), (FORM, b"query=ASK%7B%7D%FF")])
def test_what_is_not_utf8_is_400(server: Served, media: str, body: bytes) -> None:
    assert server.ask("POST", "/sparql", body, content_type=media).status == 400


@pytest.mark.parametrize("query", ["", "ASK", "SELECT * { ?s ?p", "SELECT * { ?s nope:p ?o }", "ASK {" + "{" * 20_000])
def test_a_query_that_does_not_parse_is_400_in_one_line(server: Served, query: str) -> None:
    body = form(query=query)
    reply = server.ask("POST", "/sparql", body, content_type=FORM)
    assert reply.status in ((400,) if len(query) < 1000 else (400, 503))
    assert len(reply.text.splitlines()) == 1
    assert truth(server.query(ASK_ALL))


@pytest.mark.parametrize("graph", ["relative", "", "http://e/ x", "http://e/<x>"])
def test_the_name_of_a_graph_that_is_no_iri_is_400(server: Served, graph: str) -> None:
    assert server.query(ASK_ALL, **{"default-graph-uri": graph}).status == 400


# what an endpoint that only reads refuses


@pytest.mark.parametrize("way", ["form", "direct", "get", "query"])
def test_updates_are_refused(server: Served, way: str) -> None:
    update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }"
    reply = {
        "form": lambda: server.ask("POST", "/sparql", form(update=update), content_type=FORM),
        "direct": lambda: server.ask("POST", "/sparql", update.encode(), content_type="application/sparql-update"),
        "get": lambda: server.get("/sparql?" + urlencode({"update": update})),
        "query": lambda: server.query(update),
    }[way]()
    assert reply.status == (400 if way == "query" else 403)
    assert not truth(server.query("ASK { <urn:a> ?p ?o }"))


@pytest.mark.parametrize("call", ["SERVICE <http://127.0.0.1:1/>", "SERVICESILENT<http://127.0.0.1:1/>"])
def test_service_is_refused(server: Served, call: str) -> None:
    reply = server.query(f"SELECT * {{ {call} {{ ?s ?p ?o }} }}")
    assert reply.status == 400
    assert "SERVICE is not allowed" in reply.text


def test_from_names_no_file_or_address_to_load(server: Served) -> None:
    assert not truth(server.query("ASK FROM <http://127.0.0.1:1/data.ttl> { ?s ?p ?o }"))


# what the endpoint says about itself, and to pages of other origins


@pytest.mark.parametrize(
    ("accept", "parser"), [("*/*", "turtle"), ("application/rdf+xml", "xml"), ("application/ld+json", "json-ld")]
)
def test_the_endpoint_describes_itself(server: Served, accept: str, parser: str) -> None:
    reply = server.get("/sparql", accept)
    graph = Graph().parse(data=reply.body, format=parser)
    (service,) = graph.subjects(RDF.type, SD.Service)
    assert str(graph.value(service, SD.endpoint)) == f"{server.address}/sparql"
    assert (service, SD.supportedLanguage, SD.SPARQL11Query) in graph
    assert (service, SD.feature, SD.UnionDefaultGraph) in graph
    assert URIRef("http://www.w3.org/ns/formats/SPARQL_Results_JSON") in set(graph.objects(service, SD.resultFormat))
    (told,) = graph.objects(None, VOID.triples)
    counted = server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").json()["results"]["bindings"][0]["n"]["value"]
    assert int(str(told)) == int(counted)


def test_pages_of_other_origins_may_ask(server: Served) -> None:
    asked = server.ask("OPTIONS", "/sparql", origin="https://example.org", access_control_request_method="POST")
    assert asked.status == 204
    assert "POST" in asked.headers["access-control-allow-methods"]
    assert asked.headers["access-control-allow-origin"] == "*"
    assert server.query(ASK_ALL).headers["access-control-allow-origin"] == "*"
