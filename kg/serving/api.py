"""The JSON API of the explorer: search as you type, an entity, its neighbourhood, facts with their sentences."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from starlette.responses import JSONResponse
from starlette.routing import Route

from kg.named import KINDS
from kg.serving.ego import Wanted
from kg.serving.languages import language
from kg.serving.openapi import describe_api
from kg.serving.protocol import ProtocolError
from kg.viewing.known import RELATIONS
from ontology.dates import DateError, PartialDate

if TYPE_CHECKING:
    from starlette.requests import Request

    from kg.serving.current import Current
    from ontology.entities import EntityKind
    from output.wording import Lang

_LONGEST = 200


class Api:
    """Handlers of ``/api/…``."""

    def __init__(self, current: Current) -> None:
        """Answer from the graph that counts at the time."""
        self._current = current

    def routes(self) -> list[Route]:
        """Give the routes."""
        return [
            Route("/api/search", self.search),
            Route("/api/entity", self.entity),
            Route("/api/ego", self.ego),
            Route("/api/facts", self.facts),
            Route("/api/summary", self.summary),
            Route("/api/openapi.json", self.openapi),
        ]

    async def search(self, request: Request) -> JSONResponse:
        """Answer ``?q=…&kind=…&limit=…``."""
        kinds = many(request, "kind", KINDS)
        explorer = await self._current.explorer()
        found = explorer.search(
            text(request, "q"), cast("tuple[EntityKind, ...]", kinds), number(request, "limit", 20, 100)
        )
        return JSONResponse({"found": found})

    async def entity(self, request: Request) -> JSONResponse:
        """Answer ``?iri=…&start=…&limit=…&lang=…``."""
        explorer = await self._current.explorer()
        start, most = number(request, "start", 0, 10**9), number(request, "limit", 50, 200)
        found = await asyncio.to_thread(explorer.entity, text(request, "iri"), self.lang(request), start, most)
        return JSONResponse(_there(found, request))

    async def ego(self, request: Request) -> JSONResponse:
        """Answer ``?iri=…&limit=…&relation=…&from=…&to=…&lang=…``."""
        explorer = await self._current.explorer()
        wanted = Wanted(
            number(request, "limit", 60, 500),
            frozenset(many(request, "relation", RELATIONS)),
            date(request, "from"),
            date(request, "to"),
            self.lang(request),
        )
        return JSONResponse(_there(explorer.ego(text(request, "iri"), wanted), request))

    async def facts(self, request: Request) -> JSONResponse:
        """Answer ``?iri=…&iri=…&lang=…``."""
        explorer = await self._current.explorer()
        iris = request.query_params.getlist("iri")[:100]
        return JSONResponse({"facts": await asyncio.to_thread(explorer.facts, iris, self.lang(request))})

    async def summary(self, request: Request) -> JSONResponse:  # noqa: ARG002
        """Say how much there is, and from when to when."""
        return JSONResponse((await self._current.explorer()).summary())

    async def openapi(self, request: Request) -> JSONResponse:
        """Describe all this in OpenAPI 3.1."""
        return JSONResponse(describe_api(str(request.base_url).rstrip("/")))

    def lang(self, request: Request) -> Lang:
        """Give the language asked for, else that of the settings."""
        return language(request, self._current.settings.lang)


def text(request: Request, name: str) -> str:
    """Give a parameter that must be there."""
    value = request.query_params.get(name)
    if value is None or len(value) > _LONGEST:
        raise ProtocolError(400, f"give the parameter {name!r}, of at most {_LONGEST} characters")
    return value


def number(request: Request, name: str, default: int, most: int) -> int:
    """Give a whole number from 0 to ``most``."""
    value = request.query_params.get(name)
    if value is None:
        return default
    if not value.isascii() or not value.isdigit() or len(value) > 10 or int(value) > most:
        raise ProtocolError(400, f"{name} must be a whole number up to {most}")
    return int(value)


def many(request: Request, name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Give a parameter that may come several times, or once with commas between; each value must be known."""
    values = [value for given in request.query_params.getlist(name) for value in given.split(",") if value]
    if unknown := [value for value in values if value not in known]:
        raise ProtocolError(400, f"{name}={unknown[0][:40]!r}: there is {', '.join(known)}")
    return tuple(sorted(set(values)))


def date(request: Request, name: str) -> str:
    """Give a date (``2024``, ``2024-05`` or ``2024-05-29``), empty where none is given."""
    value = request.query_params.get(name, "")
    try:
        return str(PartialDate.parse(value)) if value else ""
    except DateError as error:
        raise ProtocolError(400, f"{name}: {error}") from error


def _there(found: dict[str, Any] | None, request: Request) -> dict[str, Any]:
    if found is None:
        raise ProtocolError(404, f"no person, organisation or event with the IRI {request.query_params['iri']!r}")
    return found
