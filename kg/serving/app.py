"""The server put together: routes, and what opens and closes with it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TextIO

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.routing import Route

from kg.serving.api import Api
from kg.serving.current import Current
from kg.serving.endpoint import Endpoint
from kg.serving.limits import Limits
from kg.serving.pages import Pages
from kg.serving.protocol import ProtocolError
from kg.serving.reconcile import Reconciliation
from kg.serving.resources import Resources
from kg.serving.shell import Shell
from ontology.errors import KgError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request
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

    routes = [
        Route("/sparql", Endpoint(current)),
        *Api(current).routes(),
        *Reconciliation(current).routes(),
        *Resources(current).routes(),
        *Pages(current).routes(),
    ]
    app = Starlette(
        routes=routes,
        lifespan=lifespan,
        exception_handlers={KgError: _refuse, HTTPException: _refuse},
    )
    return Shell(app, limits, hosts=hosts, origin=origin, log=log)


async def _refuse(_: Request, error: Exception) -> JSONResponse:
    """Say as JSON what is wrong."""
    if isinstance(error, ProtocolError):
        return JSONResponse({"error": str(error)}, error.status, dict(error.headers))
    if isinstance(error, HTTPException):
        return JSONResponse({"error": error.detail}, error.status_code, error.headers)
    return JSONResponse({"error": str(error)}, 500)
