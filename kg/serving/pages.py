"""The pages for people: explorer, query page, what there is for programs, and the files they need."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kg.serving.languages import language, page_response, rest_of_query
from kg.serving.openapi import describe_api
from kg.serving.protocol import ProtocolError
from kg.serving.terms import examples, start_query
from ontology.terms import PREFIXES
from output.served.api_page import api_page
from output.served.explore_page import explore_page
from output.served.query_page import query_page
from output.served.statics import static

if TYPE_CHECKING:
    from starlette.requests import Request

    from kg.serving.current import Current


class Pages:
    """Handlers of the pages."""

    def __init__(self, current: Current) -> None:
        """Show the graph that counts at the time."""
        self._current = current

    def routes(self) -> list[Route]:
        """Give the routes."""
        return [
            Route("/", self.explore),
            Route("/query", self.query),
            Route("/api", self.api),
            Route("/static/{name}", self.static),
            Route("/.well-known/void", self.void),
            Route("/favicon.ico", self.icon),
        ]

    async def explore(self, request: Request) -> Response:
        """Give the explorer."""
        lang = language(request, self._current.settings.lang)
        return page_response(
            request, explore_page(lang, base=self._current.description.base, query=rest_of_query(request))
        )

    async def query(self, request: Request) -> Response:
        """Give the query page."""
        lang = language(request, self._current.settings.lang)
        explorer = await self._current.explorer()
        return page_response(
            request,
            query_page(
                lang,
                base=self._current.description.base,
                prefixes=PREFIXES,
                examples=examples(lang),
                terms=explorer.terms,
                start=start_query(),
            ),
        )

    async def api(self, request: Request) -> Response:
        """Say what there is for programs."""
        lang = language(request, self._current.settings.lang)
        return page_response(request, api_page(describe_api(""), lang))

    async def static(self, request: Request) -> Response:
        """Give a file, packed where the browser takes that, and not again while it is the same."""
        found = await asyncio.to_thread(_packed, request.path_params["name"])
        if found is None:
            raise ProtocolError(404, "there is no such file")
        plain, packed, media, tag = found
        headers = {"etag": tag, "cache-control": "no-cache", "vary": "accept-encoding"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            return Response(packed, media_type=media, headers=headers | {"content-encoding": "gzip"})
        return Response(plain, media_type=media, headers=headers)

    async def void(self, request: Request) -> Response:  # noqa: ARG002
        """Lead to the description of the data."""
        return RedirectResponse("/sparql", 303)

    async def icon(self, request: Request) -> Response:  # noqa: ARG002
        """Give no picture, quietly."""
        return Response(status_code=204)


@cache
def _packed(name: str) -> tuple[bytes, bytes, str, str] | None:
    found = static(name)
    if found is None:
        return None
    tag = f'"{hashlib.blake2b(found.content, digest_size=8).hexdigest()}"'
    return found.content, gzip.compress(found.content, 6, mtime=0), found.media, tag
