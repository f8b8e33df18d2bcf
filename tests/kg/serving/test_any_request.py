"""Whatever is asked, the server answers, never with a mistake of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from served import Served

ASKED = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
PARTS = st.sampled_from(
    ["SELECT", "ASK", "{", "}", "?s", "?p", "*", "FILTER(", ")", "'", '"', "<", ">", "GROUP BY", "BIND", "AS", "1", ".",
     "foaf:Person", "UNION", "OPTIONAL", "VALUES", "REGEX(?s, '((a+)+)+$')", "LIMIT", "SERVICE",
     "\\", "#", "\n", "é", "\0"]
)  # fmt: skip


@ASKED
@given(
    st.sampled_from(
        ["/api/search", "/api/entity", "/api/ego", "/api/facts", "/api/summary", "/resource", "/reconcile"]
    ),
    st.dictionaries(
        st.sampled_from(["q", "iri", "kind", "limit", "start", "from", "to", "relation", "lang", "queries"]), TEXT
    ),
)
def test_any_parameters(server: Served, path: str, parameters: dict[str, str]) -> None:
    reply = server.get(f"{path}?{urlencode(parameters)}")
    assert reply.status in (200, 303, 400, 404)
    if reply.status in (400, 404):
        assert list(reply.json()) == ["error"]


@ASKED
@given(TEXT)
def test_any_path(server: Served, path: str) -> None:
    for root in ("/id/", "/doc/", "/static/", "/"):
        assert server.get(root + quote(path, safe="/")).status in (200, 303, 304, 307, 404)


@ASKED
@given(st.lists(PARTS, max_size=14).map(" ".join))
def test_any_query(server: Served, query: str) -> None:
    reply = server.query(query)
    assert reply.status in (200, 400, 503)
    assert reply.status == 200 or len(reply.text.splitlines()) == 1


@ASKED
@given(st.binary(max_size=60), st.sampled_from(["application/sparql-query", "application/x-www-form-urlencoded"]))
def test_any_body(server: Served, body: bytes, media: str) -> None:
    assert server.ask("POST", "/sparql", body, content_type=media).status in (200, 400, 403)
    assert server.ask("POST", "/reconcile", body, content_type=media).status in (200, 400, 415)


@pytest.mark.parametrize("accept", ["", ",", ";;", "*/*;q=x", "text/html;q=9", "a" * 5000, "application/*;q=0", "é"])
def test_any_accept(server: Served, accept: str) -> None:
    assert server.query("ASK {}", accept.encode().decode("latin-1")).status in (200, 406)
