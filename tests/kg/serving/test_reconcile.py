"""Reconciliation (API 0.2): names in a table are matched to people and organisations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

if TYPE_CHECKING:
    from served import Served

FORM = "application/x-www-form-urlencoded"


def ask(server: Served, **queries: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    body = urlencode({"queries": json.dumps(queries)}).encode()
    reply = server.ask("POST", "/reconcile", body, content_type=FORM)
    assert reply.status == 200, reply.text
    return {name: one["result"] for name, one in reply.json().items()}


def test_the_manifest_has_what_the_specification_asks_for(server: Served) -> None:
    manifest = server.get("/reconcile").json()
    assert manifest["versions"] == ["0.2"]
    assert {"name", "identifierSpace", "schemaSpace"} <= set(manifest)
    assert "{{id}}" in manifest["view"]["url"]
    page = server.get(manifest["view"]["url"].removeprefix(server.address).replace("{{id}}", "https%3A%2F%2Fe%2F"))
    assert page.status == 404


def test_a_name_of_one_is_a_match(server: Served) -> None:
    found = ask(server, q0={"query": "龚立衡", "type": "person", "limit": 3})["q0"]
    assert found[0]["name"] == "龚立衡"
    assert found[0]["match"] is True
    assert found[0]["type"][0]["id"] == "person"
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)


def test_a_name_that_is_only_like_one_is_no_match(server: Served) -> None:
    found = ask(server, q0={"query": "龚立横"}, q1={"query": "@@@@"})
    assert found["q0"][0]["name"] == "龚立衡"
    assert not any(one["match"] for one in found["q0"])
    assert found["q1"] == []


def test_types_are_kept_apart(server: Served) -> None:
    found = ask(server, q0={"query": "云渚市人民政府", "type": [{"id": "organisation"}]})["q0"]
    assert {one["type"][0]["id"] for one in found} == {"organisation"}


def test_an_organisation_beside_the_name_counts(server: Served) -> None:
    posts = server.query(
        "SELECT ?n ?o { ?m org:member/skos:prefLabel ?n ; org:organization/skos:prefLabel ?o } ORDER BY ?n LIMIT 1"
    ).json()["results"]["bindings"][0]
    name, home = posts["n"]["value"], posts["o"]["value"]
    query = {"query": name, "type": "person"}
    found = ask(
        server,
        right=query | {"properties": [{"pid": "organisation", "v": home}]},
        wrong=query | {"properties": [{"pid": "organisation", "v": {"name": "某某无此机构"}}]},
    )
    assert found["right"][0]["score"] == 100.0
    assert found["right"][0]["match"] is True
    assert found["wrong"][0]["score"] < 95.0
    assert found["wrong"][0]["match"] is False


def test_queries_also_come_by_get(server: Served) -> None:
    queries = json.dumps({"q0": {"query": "龚立衡"}})
    assert server.get("/reconcile?" + urlencode({"queries": queries})).json()["q0"]["result"][0]["match"] is True


@pytest.mark.parametrize("given", ["[", "[]", '{"q0": 1}', "[" * 100_000, json.dumps({str(n): {} for n in range(101)})])
def test_queries_that_are_none_are_refused(server: Served, given: str) -> None:
    reply = server.ask("POST", "/reconcile", urlencode({"queries": given}).encode(), content_type=FORM)
    assert reply.status in (400, 413)


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"query": 7},
        {"query": "龚", "type": 7, "limit": "x", "properties": "x"},
        {"query": "", "properties": [1, {"pid": "organisation"}]},
    ],
)
def test_odd_queries_do_no_harm(server: Served, query: dict[str, Any]) -> None:
    assert isinstance(ask(server, q0=query)["q0"], list)


def test_suggestions(server: Served) -> None:
    assert server.get("/reconcile/suggest?prefix=gongli").json()["result"][0]["name"] == "龚立衡"
    assert [one["id"] for one in server.get("/reconcile/types?prefix=pers").json()["result"]] == ["person"]
