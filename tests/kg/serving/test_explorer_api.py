"""The JSON API: search as you type, neighbourhoods, facts with their sentences, as its description says."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import pytest
from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from served import Served


def find(server: Served, typed: str, **more: str) -> list[dict]:
    reply = server.get("/api/search?" + urlencode({"q": typed, **more}))
    assert reply.status == 200, reply.text
    return reply.json()["found"]


@pytest.fixture(scope="module")
def iri(server: Served) -> str:
    return find(server, "龚立衡", kind="person")[0]["iri"]


@pytest.mark.parametrize("typed", ["龚立衡", "龔立衡", "gongliheng", "GongLiHeng", "gong li", "glh", "龚", "立衡"])
def test_people_are_found_by_characters_of_either_script_pinyin_and_initials(server: Served, typed: str) -> None:
    assert "龚立衡" in [one["label"] for one in find(server, typed)]


def test_whole_names_come_before_beginnings_and_those_before_parts(server: Served) -> None:
    labels = [one["label"] for one in find(server, "云渚", limit="50")]
    ranks = [0 if label == "云渚" else 1 if label.startswith("云渚") else 2 for label in labels]
    assert len(labels) > 1
    assert ranks == sorted(ranks)


def test_kind_and_limit_narrow_the_search(server: Served) -> None:
    assert {one["kind"] for one in find(server, "会", kind="event")} == {"event"}
    assert {one["kind"] for one in find(server, "会", kind="event,organisation", limit="100")} == {
        "event",
        "organisation",
    }
    assert len(find(server, "会", limit="3")) == 3
    assert find(server, " ") == find(server, "zzzzqqqq") == []


def test_a_neighbourhood_hangs_together(server: Served, iri: str) -> None:
    found = server.get("/api/ego?" + urlencode({"iri": iri, "limit": "20"})).json()
    ids = {node["iri"] for node in found["nodes"]}
    assert found["focus"] == iri
    assert 1 < len(ids) <= 21
    assert {edge[side] for edge in found["edges"] for side in ("source", "target")} == ids
    told = {fact["iri"] for fact in found["facts"]}
    assert {fact for edge in found["edges"] for fact in edge["facts"]} <= told
    assert all(fact["summary"] for fact in found["facts"])


def test_a_neighbourhood_within_dates_and_relations(server: Served, iri: str) -> None:
    def ask(**more: str) -> dict:
        return server.get("/api/ego?" + urlencode({"iri": iri, **more})).json()

    assert {fact["relation"] for fact in ask(relation="holds")["facts"]} == {"holds"}
    assert ask(**{"from": "1900", "to": "1901-05"})["facts"] == []
    dated = [fact for fact in ask()["facts"] if fact.get("first")]
    year = dated[0]["first"][:4]
    within = ask(**{"from": year, "to": year})["facts"]
    assert within
    assert all(fact["first"][:4] <= year <= (fact.get("last") or fact["first"])[:4] for fact in within)


def test_facts_come_with_the_words_that_say_them(server: Served, iri: str) -> None:
    facts = server.get("/api/ego?" + urlencode({"iri": iri, "relation": "holds"})).json()["facts"]
    reply = server.get("/api/facts?" + urlencode([("iri", fact["iri"]) for fact in facts[:3]]))
    quotes = [quote for fact in reply.json()["facts"] for quote in fact["quotes"]]
    assert quotes
    assert all(one["exact"] for one in quotes)


def test_an_entity_tells_its_facts_in_parts(server: Served, iri: str) -> None:
    whole = server.get("/api/entity?" + urlencode({"iri": iri, "limit": "200"})).json()
    part = server.get("/api/entity?" + urlencode({"iri": iri, "start": "1", "limit": "1"})).json()
    assert whole["label"] == "龚立衡"
    assert whole["all_facts"] == len(whole["told"]) == whole["facts"]
    assert part["told"] == whole["told"][1:2]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/search", 400),
        ("/api/search?q=" + "x" * 300, 400),
        ("/api/search?q=a&kind=dog", 400),
        ("/api/search?q=a&limit=-1", 400),
        ("/api/search?q=a&limit=１", 400),
        ("/api/ego?iri=https://example.org/none", 404),
        ("/api/ego?iri=x&from=yesterday", 400),
        ("/api/ego?iri=x&relation=loves", 400),
        ("/api/entity?iri=x&lang=fr", 400),
        ("/api/nothing", 404),
    ],
)
def test_what_is_wrong_is_said_in_json(server: Served, path: str, status: int) -> None:
    reply = server.get(quote(path, safe="/?=&:"))
    assert (reply.status, reply.media) == (status, "application/json")
    assert len(reply.json()["error"].splitlines()) == 1


def test_answers_are_as_the_description_says(server: Served, iri: str) -> None:
    description = server.get("/api/openapi.json").json()
    assert description["servers"] == [{"url": server.address}]
    fact = server.get("/api/ego?" + urlencode({"iri": iri, "relation": "holds"})).json()["facts"][0]["iri"]
    given = {
        "/api/search": {"q": "会"},
        "/api/entity": {"iri": iri},
        "/api/ego": {"iri": iri},
        "/api/facts": {"iri": fact},
        "/api/summary": {},
    }
    assert set(given) == set(description["paths"])
    for path, parameters in given.items():
        asked = description["paths"][path]["get"]
        assert set(parameters) <= {one["name"] for one in asked["parameters"]}
        schema = asked["responses"]["200"]["content"]["application/json"]["schema"]
        schema = schema | {"components": description["components"]}
        Draft202012Validator(schema).validate(server.get(f"{path}?{urlencode(parameters)}").json())
