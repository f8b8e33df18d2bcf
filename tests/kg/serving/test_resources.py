"""IRIs that are looked up: a page for people, statements for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from rdflib import Graph, Literal, URIRef

from ontology.iris import DEFAULT_BASE
from ontology.terms import KG, ORG, RDF, SKOS

if TYPE_CHECKING:
    from served import Reply, Served


@pytest.fixture(scope="module")
def iri(server: Served) -> str:
    return server.get("/api/search?q=glh&kind=person").json()["found"][0]["iri"]


def look_up(server: Served, iri: str, accept: str) -> tuple[str, Reply]:
    """Follow the redirect, as programs do."""
    path = "/id/" + iri.removeprefix(DEFAULT_BASE)
    first = server.get(path, accept)
    assert first.status == 303
    assert first.headers["vary"] == "accept"
    place = first.headers["location"].removeprefix("../../")
    return place, server.get("/" + place, accept)


@pytest.mark.parametrize(
    ("accept", "ending", "media", "parser"),
    [
        ("text/turtle", "ttl", "text/turtle", "turtle"),
        ("application/ld+json", "jsonld", "application/ld+json", "json-ld"),
        ("application/rdf+xml", "rdf", "application/rdf+xml", "xml"),
        ("application/n-triples", "nt", "application/n-triples", "nt"),
        ("application/ld+json;q=0.2, text/turtle", "ttl", "text/turtle", "turtle"),
    ],
)
def test_programs_get_statements(server: Served, iri: str, accept: str, ending: str, media: str, parser: str) -> None:
    place, reply = look_up(server, iri, accept)
    assert place.endswith(f".{ending}")
    assert (reply.status, reply.media) == (200, media)
    graph = Graph().parse(data=reply.body, format=parser)
    assert (URIRef(iri), SKOS.prefLabel, Literal("龚立衡")) in graph
    positions = set(graph.subjects(ORG.member, URIRef(iri)))
    assert positions
    assert all(graph.value(position, KG.roleLabel) for position in positions)


@pytest.mark.parametrize("accept", ["text/html,application/xhtml+xml,*/*;q=0.8", "*/*", ""])
def test_people_get_a_page(server: Served, iri: str, accept: str) -> None:
    place, reply = look_up(server, iri, accept)
    assert place.endswith(".html")
    assert (reply.status, reply.media) == (200, "text/html")
    assert "龚立衡" in reply.text
    assert "<mark>" in reply.text


def test_any_iri_of_the_graph_has_a_page(server: Served) -> None:
    rows = server.query("SELECT (MIN(?s) AS ?one) { ?s a ?t } GROUP BY ?t").json()["results"]["bindings"]
    assert len(rows) > 10
    for iri in (row["one"]["value"] for row in rows):
        reply = server.get("/resource?" + urlencode({"iri": iri}), "text/html")
        if reply.status == 303:
            reply = server.get("/" + reply.headers["location"], "text/html")
            reply = server.get("/" + reply.headers["location"].removeprefix("../../"), "text/html")
        assert reply.status == 200, iri


def test_terms_of_the_vocabulary_are_explained(server: Served) -> None:
    path = "/resource?" + urlencode({"iri": str(KG.chaired)})
    assert "主持" in server.get(path, "text/html").text
    graph = Graph().parse(data=server.get(path, "text/turtle").body, format="turtle")
    assert (KG.chaired, RDF.type, None) in graph


@pytest.mark.parametrize("path", ["person/00000000000000000000", "nothing", "person/%3Cscript%3E", "person/a%20b"])
@pytest.mark.parametrize("ending", ["html", "ttl"])
def test_what_is_not_there_is_404(server: Served, path: str, ending: str) -> None:
    assert server.get(f"/doc/{path}.{ending}").status == 404


@pytest.mark.parametrize(
    "iri", ["", "x", "javascript:alert(1)", "https://example.org/> ?p ?o } #", "https://example.org/none"]
)
def test_a_resource_that_is_not_there_is_404(server: Served, iri: str) -> None:
    assert server.get("/resource?" + urlencode({"iri": iri}), "text/html").status == 404


def test_the_page_of_a_person_begins_with_posts_and_that_of_a_body_with_holders(server: Served, iri: str) -> None:
    _, page = look_up(server, iri, "text/html")
    posts = page.text.partition('<ul class="posts">')[2].partition("</ul>")[0]
    assert "董事" in posts
    assert page.text.index('<ul class="posts">') < page.text.index('<ol class="facts"')
    body = server.get("/api/search?" + urlencode({"q": "恒照新材料股份有限公司"})).json()["found"][0]["iri"]
    _, page = look_up(server, body, "text/html")
    assert "龚立衡" in page.text.partition('<ul class="posts">')[2].partition("</ul>")[0]


@pytest.mark.parametrize("path", ["/", "/query", "/api", "/?lang=en", "/query?lang=en"])
def test_pages_come_in_both_languages_with_a_strict_policy(server: Served, path: str) -> None:
    reply = server.get(path, "text/html")
    assert reply.status == 200
    assert ('lang="en"' if "en" in path else 'lang="zh-CN"') in reply.text
    assert "default-src 'none'" in reply.text
    assert "frame-ancestors 'none'" in reply.headers["content-security-policy"]


def test_files_are_packed_and_not_sent_twice(server: Served) -> None:
    plain = server.get("/static/yasgui.min.js")
    packed = server.get("/static/yasgui.min.js", accept_encoding="gzip")
    again = server.get("/static/yasgui.min.js", if_none_match=plain.headers["etag"])
    assert len(packed.body) < len(plain.body) / 3
    assert (again.status, again.body) == (304, b"")
    assert server.get("/static/../query.py").status == server.get("/static/none.js").status == 404
