"""The server put together: routes, and what opens and closes with it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TextIO

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

from kg.serving.api import Api
from kg.serving.current import Current
from kg.serving.endpoint import Endpoint
from kg.serving.languages import COOKIE
from kg.serving.limits import Limits
from kg.serving.pages import Pages
from kg.serving.protocol import ProtocolError
from kg.serving.reconcile import Reconciliation
from kg.serving.resources import Resources
from kg.serving.shell import Shell
from ontology.errors import KgError
from output.served.error_page import error_page
from output.wording import LANGS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

    from kg.config import Settings
    from output.wording import Lang

_FOR_PROGRAMS = ("/api/", "/sparql", "/reconcile", "/static/")


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

    async def refuse(request: Request, error: Exception) -> Response:
        return _refuse(request, error, settings.lang)

    app = Starlette(
        routes=routes,
        lifespan=lifespan,
        exception_handlers={KgError: refuse, HTTPException: refuse},
    )
    return Shell(app, limits, hosts=hosts, origin=origin, log=log)


def _refuse(request: Request, error: Exception, lang: Lang) -> Response:
    """Say what is wrong: to a browser that looks for a page as a page, to all others as JSON."""
    status, message = 500, str(error)
    headers: Mapping[str, str] | None = None
    if isinstance(error, ProtocolError):
        status, headers = error.status, error.headers
    elif isinstance(error, HTTPException):
        status, message, headers = error.status_code, error.detail, error.headers
    if "text/html" not in request.headers.get("accept", "") or request.url.path.startswith(_FOR_PROGRAMS):
        return JSONResponse({"error": message}, status, headers)
    spoken = request.query_params.get("lang", request.cookies.get(COOKIE))
    root = "../" * (request.url.path.count("/") - 1) or "./"
    page = error_page(status, message, spoken if spoken in LANGS else lang, root=root)
    return HTMLResponse(page, status, headers)
