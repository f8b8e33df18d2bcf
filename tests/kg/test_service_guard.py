"""No query that the guard lets through makes the engine send a request, however it is written."""

from __future__ import annotations

import random
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

from kg.guard import refuse_service
from kg.shipped import QueryError
from kg.sparql_words import bare_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOISE = (
    "'", '"', "'''", '"""', "\\", "\\'", '\\"', "#", "\n", "\r", "<", ">", "{", "}", "?a", "?s ?p ?o .", "'a'", '"b"',
    "<http://e/'>", '<http://e/#>', "FILTER(?a<?b)", "FILTER(?c>?d)", "# it's\n", "''", '""', "'\\\\'", "\\u0027", " ",
    "<<", ">>", "^^", "@zh", "BIND('>' AS ?x)", "BIND(\"<\" AS ?y)", "'''it's'''", '"""a "b" c"""', "\t", "/*",
    "?s ex:a\\#b ?o .", "?s ex:a\\'b ?o .", "ex:a\\", "?s ex:p ?service .", "?s ex:service ?o .", "?x ex:a", "ex:p?",
    ":", "{} UNION", "OPTIONAL {", "} {", "FILTER EXISTS {", "?s ex:p 1", "$service", "ex:a.", "ex:", "@en", "_:b",
)  # fmt: skip
_CALLS = (
    "SERVICE",
    "SERVICESILENT",
    "SERVICE SILENT",
    "service",
    "sErViCe",
    "SERVICE#\n",
    "S\\u0045RVICE",
    "SERVI\\u0043E",
)


class _Endpoint(BaseHTTPRequestHandler):
    hits = 0

    def do_POST(self) -> None:
        type(self).hits += 1
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self.send_response(200)
        self.send_header("content-type", "application/sparql-results+json")
        self.end_headers()
        self.wfile.write(b'{"head":{"vars":["s"]},"results":{"bindings":[]}}')

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Endpoint)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    _Endpoint.hits = 0
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def _ask(query: str) -> None:
    try:
        result = ox.Store().query(query, prefixes={"ex": "http://ex/"})
        if isinstance(result, ox.QuerySolutions):
            list(result)
    except (SyntaxError, OSError, RuntimeError, ValueError):
        pass


def test_the_engine_sends_requests_when_nobody_stops_it(endpoint: str) -> None:
    _ask(f"SELECT * {{ SERVICESILENT<{endpoint}>{{ ?s ?p ?o }} }}")
    assert _Endpoint.hits == 1


@pytest.mark.parametrize("seed", range(4))
def test_what_the_guard_lets_through_sends_nothing(endpoint: str, seed: int) -> None:
    chance = random.Random(seed)
    passed = 0
    for _ in range(1500):
        before, between, after = ("".join(chance.choices(_NOISE, k=chance.randint(0, 4))) for _ in range(3))
        call = chance.choice(_CALLS)
        query = f"SELECT * {{ {before} {call} {between} <{endpoint}> {{ ?s ?p ?o }} {after} }}"
        try:
            refuse_service(query)
        except QueryError:
            continue
        passed += 1
        _ask(query)
        assert _Endpoint.hits == 0, query
    assert passed > 5


@pytest.mark.parametrize("seed", range(2))
def test_what_the_words_alone_let_through_sends_nothing(endpoint: str, seed: int) -> None:
    """The look at the words must hold by itself: where two parsers differ, the algebra of one says nothing."""
    chance = random.Random(seed)
    passed = 0
    for _ in range(3000):
        before, between, after = ("".join(chance.choices(_NOISE, k=chance.randint(0, 2))) for _ in range(3))
        call = chance.choice(_CALLS)
        call = f"{call} {between} <{endpoint}> {{ ?s ?p ?o }}"
        query = f"SELECT * {{ {{ {before} }} UNION {{ {call} }} {after} }}"
        if "service" in bare_text(query).casefold():
            continue
        passed += 1
        _ask(query)
        assert _Endpoint.hits == 0, query
    assert passed > 100


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * {{ {{ ?s ex:a\\#x ?o }} UNION {{ SERVICE <{endpoint}> {{ ?s ?p ?o }} }} }}",
        "SELECT * {{ {{ ?s ex:a\\'x ?o }} UNION {{ SERVICE <{endpoint}> {{ ?s ?p 'o' }} }} }}",
        "ASK {{ SERVICE <{endpoint}> {{ FILTER EXISTS {{ ?s ?p ?o }} }} }}",
        "ASK {{ {{ SELECT * {{ OPTIONAL {{ SERVICE SILENT <{endpoint}> {{ ?s ?p ?o }} }} }} }} }}",
        "ASK {{ {{}} FILTER(?a<?b)SERVICE<{endpoint}>{{ ?s ?p ?o }} }}",
    ],
)
def test_calls_in_disguise_are_refused(endpoint: str, query: str) -> None:
    with pytest.raises(QueryError, match="SERVICE is not allowed"):
        refuse_service(query.format(endpoint=endpoint))
    assert "service" in bare_text(query.format(endpoint=endpoint)).casefold()


@pytest.mark.parametrize(
    "query",
    [
        "ASK { ?service skos:prefLabel 'SERVICE' }",
        "SELECT ?service { ?service <http://e/service> ?o # SERVICE\n }",
        "PREFIX ex: <http://e/> ASK { ?s ex:service ?o }",
    ],
)
def test_the_word_may_stand_where_it_calls_nothing(query: str) -> None:
    refuse_service(query)


@pytest.mark.parametrize("query", ["ASK { ?service nope:p ?o }", "ASK { ?service", "ASK { ?service " + "(" * 5000])
def test_what_holds_the_word_and_cannot_be_parsed_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="cannot be parsed"):
        refuse_service(query)
