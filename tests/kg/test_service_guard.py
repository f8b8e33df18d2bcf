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

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOISE = (
    "'", '"', "'''", '"""', "\\", "\\'", '\\"', "#", "\n", "\r", "<", ">", "{", "}", "?a", "?s ?p ?o .", "'a'", '"b"',
    "<http://e/'>", '<http://e/#>', "FILTER(?a<?b)", "FILTER(?c>?d)", "# it's\n", "''", '""', "'\\\\'", "\\u0027", " ",
    "<<", ">>", "^^", "@zh", "BIND('>' AS ?x)", "BIND(\"<\" AS ?y)", "'''it's'''", '"""a "b" c"""', "\t", "/*",
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
        result = ox.Store().query(query)
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
    assert passed > 100
