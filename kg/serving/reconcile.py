"""OpenRefine's reconciliation (API 0.2): which person, organisation or event of the graph a name in a table means."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, cast

from starlette.responses import JSONResponse
from starlette.routing import Route

from kg.labels import likeness
from kg.named import KINDS
from kg.serving.answers import read_body
from kg.serving.protocol import FORM, ProtocolError, read_fields
from output.pages.keys import fold
from output.wording import KIND_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request

    from kg.serving.current import Current
    from kg.serving.explorer import Explorer
    from kg.viewing.resources import Thing

_MOST_QUERIES = 100
_CANDIDATES = 60
_LEAST = 30.0
_ORGANISATION = "organisation"


class Reconciliation:
    """Handlers of ``/reconcile``."""

    def __init__(self, current: Current) -> None:
        """Answer from the graph that counts at the time."""
        self._current = current
        self._made: tuple[Explorer, Names] | None = None

    def routes(self) -> list[Route]:
        """Give the routes."""
        return [
            Route("/reconcile", self.answer, methods=["GET", "POST"]),
            Route("/reconcile/suggest", self.suggest),
            Route("/reconcile/types", self.types),
        ]

    async def answer(self, request: Request) -> JSONResponse:
        """Give the manifest, or the candidates of each of the queries."""
        given = request.query_params.get("queries")
        if request.method == "POST":
            if not request.headers.get("content-type", "").startswith(FORM):
                raise ProtocolError(415, f"a POST must be {FORM}")
            body = await read_body(request.scope, request.receive, self._current.limits.request_bytes)
            given = dict(read_fields(body, "the form")).get("queries", given)
        if given is None:
            return JSONResponse(_manifest(str(request.base_url), self._current.description.base))
        queries = _queries(given)
        explorer = await self._current.explorer()
        if self._made is None or self._made[0] is not explorer:
            self._made = explorer, Names(explorer)
        return JSONResponse(await asyncio.to_thread(self._made[1].answer_all, queries))

    async def suggest(self, request: Request) -> JSONResponse:
        """Give entities whose names begin like ``prefix``."""
        explorer = await self._current.explorer()
        found = explorer.names.find(request.query_params.get("prefix", "")[:200], (), 20)
        return JSONResponse(
            {"result": [{"id": one.iri, "name": one.label, "notable": [_type(one.kind)]} for one in found]}
        )

    async def types(self, request: Request) -> JSONResponse:
        """Give the types whose names hold ``prefix``."""
        prefix = request.query_params.get("prefix", "").lower()
        return JSONResponse(
            {"result": [_type(kind) for kind in KINDS if prefix in " ".join(_type(kind).values()).lower()]}
        )


class Names:
    """Names with their characters looked up, so that names like a given one are found without reading all."""

    def __init__(self, explorer: Explorer) -> None:
        """Index the names of all entities."""
        self._explorer = explorer
        self._things = list(explorer.holdings.things.values())
        self._exact: dict[str, list[int]] = defaultdict(list)
        self._with: dict[str, list[int]] = defaultdict(list)
        for number, thing in enumerate(self._things):
            names = {fold(name) for name in (thing.label, *thing.alt_labels)}
            for name in names:
                self._exact[name].append(number)
            for character in {character for name in names for character in name}:
                self._with[character].append(number)

    def answer_all(self, queries: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """Give the result of each query by its name."""
        return {name: {"result": self._answer(query)} for name, query in queries.items()}

    def _answer(self, query: dict[str, Any]) -> list[dict[str, Any]]:
        wanted, kinds = fold(str(query.get("query", ""))[:200]), _kinds(query)
        homes = [fold(value) for value in _values(query, _ORGANISATION)]
        scored = []
        for number in self._candidates(wanted):
            thing = self._things[number]
            if kinds and thing.kind not in kinds:
                continue
            score = max(_score(wanted, fold(name)) for name in (thing.label, *thing.alt_labels))
            if score == 100.0 and fold(thing.label) != wanted:
                score = 95.0
            if homes:
                score = score * 0.7 + 30.0 * self._home(thing, homes)
            if score >= _LEAST:
                scored.append((-score, -self._explorer.holdings.weights[thing.iri], thing.iri, thing))
        scored.sort(key=lambda one: one[:3])
        certain = [one for one in scored if -one[0] >= 95.0]
        found = [
            self._candidate(thing, -score, match=len(certain) == 1 and -score >= 95.0) for score, _, _, thing in scored
        ]
        limit = query.get("limit")
        return found[: limit if isinstance(limit, int) and 0 < limit <= _CANDIDATES else 10]

    def _candidates(self, wanted: str) -> Iterable[int]:
        """Give those with the very name, then those that share most characters with it, the rare ones first."""
        found = dict.fromkeys(self._exact.get(wanted, ()))
        shared: Counter[int] = Counter()
        for character in sorted(set(wanted), key=lambda one: len(self._with.get(one, ())))[:8]:
            shared.update(self._with.get(character, ()))
        found |= dict.fromkeys(number for number, _ in shared.most_common(_CANDIDATES))
        return found

    def _home(self, thing: Thing, homes: list[str]) -> float:
        """Tell how well a person's organisations agree with those given, 0 to 1."""
        things = self._explorer.holdings.things
        names = [
            fold(name)
            for one in self._explorer.holdings.about(thing.iri)
            if one.fact.target in things and one.fact.relation in ("holds", "appointed", "removed")
            for name in (things[one.fact.target].label, *things[one.fact.target].alt_labels)
        ]
        return max((_score(home, name) / 100 for home in homes for name in names), default=0.0)

    def _candidate(self, thing: Thing, score: float, *, match: bool) -> dict[str, Any]:
        about = self._explorer.holdings.about(thing.iri)
        things = self._explorer.holdings.things
        posts = [
            (things[one.fact.target].label if one.fact.target in things else "") + one.fact.role
            for one in about
            if one.fact.relation == "holds" and one.fact.agent == thing.iri
        ]
        told = "；".join(dict.fromkeys(posts[:3])) or thing.date or ""
        found = {
            "id": thing.iri,
            "name": thing.label,
            "type": [_type(thing.kind)],
            "score": round(score, 1),
            "match": match,
        }
        return found | ({"description": told} if told else {})


def _manifest(address: str, base: str) -> dict[str, Any]:
    return {
        "versions": ["0.2"],
        "name": "任职图谱 Renzhi",
        "identifierSpace": base,
        "schemaSpace": base,
        "defaultTypes": [_type("person"), _type("organisation")],
        "view": {"url": f"{address}resource?iri={{{{id}}}}"},
        "suggest": {
            "entity": {"service_url": address, "service_path": "reconcile/suggest"},
            "type": {"service_url": address, "service_path": "reconcile/types"},
        },
    }


def _type(kind: str) -> dict[str, str]:
    return {"id": kind, "name": KIND_WORDS["zh"][kind] + " " + KIND_WORDS["en"][kind]}


def _queries(given: str) -> dict[str, dict[str, Any]]:
    try:
        queries = json.loads(given)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(400, f"'queries' is no JSON ({error})") from error
    if not isinstance(queries, dict) or not all(isinstance(query, dict) for query in queries.values()):
        raise ProtocolError(400, "'queries' must be a JSON object of queries by name")
    if len(queries) > _MOST_QUERIES:
        raise ProtocolError(413, f"at most {_MOST_QUERIES} queries at once")
    return cast("dict[str, dict[str, Any]]", queries)


def _kinds(query: dict[str, Any]) -> set[str]:
    given = query.get("type") or []
    kinds = {
        str(one.get("id") if isinstance(one, dict) else one) for one in (given if isinstance(given, list) else [given])
    }
    return kinds & set(KINDS)


def _values(query: dict[str, Any], name: str) -> list[str]:
    properties = query.get("properties")
    found = []
    for one in properties if isinstance(properties, list) else []:
        if isinstance(one, dict) and one.get("pid") == name:
            value = one.get("v")
            found += [
                str(each.get("name", "") if isinstance(each, dict) else each)
                for each in (value if isinstance(value, list) else [value])
                if each
            ]
    return found


def _score(wanted: str, name: str) -> float:
    return 100.0 if wanted == name else 94.0 * likeness(wanted, name)
