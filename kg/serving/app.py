"""The server put together: routes, and what opens and closes with it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TextIO

from starlette.applications import Starlette
from starlette.routing import Route

from kg.serving.current import Current
from kg.serving.endpoint import Endpoint
from kg.serving.limits import Limits
from kg.serving.shell import Shell

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.types import ASGIApp

    from kg.config import Settings


def make_app(
    settings: Settings,
    limits: Limits | None = None,
    *,
    hosts: frozenset[str] = frozenset(),
    origin: str = "*",
    log: TextIO | None = None,
) -> ASGIApp:
    """Give the ASGI application of a workspace; see ``Shell`` for ``hosts``, ``origin`` and ``log``."""
    limits = limits or Limits()
    current = Current(settings, limits)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await current.open()
        try:
            yield
        finally:
            await current.close()

    routes = [Route("/sparql", Endpoint(current))]
    return Shell(Starlette(routes=routes, lifespan=lifespan), limits, hosts=hosts, origin=origin, log=log)
