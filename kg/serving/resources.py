"""What an IRI of the graph gives when it is looked up: a page for people, statements for programs.

``/id/…`` stands for the IRIs under the base, redirects (303) to ``/doc/…`` in the form that suits, as the thing is
not the page about it. ``/resource?iri=…`` finds any IRI of the graph, whatever its base.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kg.parameters import is_iri
from kg.serving.answers import client_of
from kg.serving.api import number
from kg.serving.languages import language, page_response, rest_of_query
from kg.serving.media import GRAPHS, HTML, RESULTS, choose
from kg.serving.protocol import Operation, ProtocolError
from output.served.entity_page import entity_page
from output.served.resource_page import resource_page

if TYPE_CHECKING:
    from starlette.requests import Request

    from kg.serving.current import Current

_ENDINGS = {"ttl": GRAPHS[0], "nt": GRAPHS[1], "rdf": GRAPHS[2], "jsonld": GRAPHS[3], "html": HTML}
_FORMS = {offer.form: ending for ending, offer in _ENDINGS.items()}
_FACTS = "org:member|org:organization|kg:participant|kg:event|kg:appointee|oa:hasSource|org:unitOf|schema:superEvent"
_MOST = 2000
_PAGE = 50


class Resources:
    """Handlers of ``/id/…``, ``/doc/…`` and ``/resource``."""

    def __init__(self, current: Current) -> None:
        """Answer from the graph that counts at the time."""
        self._current = current

    def routes(self) -> list[Route]:
        """Give the routes."""
        return [
            Route("/id/{path:path}", self.thing),
            Route("/doc/{path:path}", self.document),
            Route("/resource", self.resource),
        ]

    async def thing(self, request: Request) -> Response:
        """Redirect to the document about a thing, in the form that the client accepts."""
        offer = choose(request.headers.get("accept", ""), (HTML, *GRAPHS))
        if offer is None:
            raise ProtocolError(
                406, "there is text/html, text/turtle, application/ld+json, application/rdf+xml, N-Triples"
            )
        path = quote(request.path_params["path"], safe="/")
        ending = _FORMS.get(offer.form, "ttl")
        lang = f"?lang={request.query_params['lang']}" if request.query_params.get("lang") in ("zh", "en") else ""
        return RedirectResponse(f"{_root(request)}doc/{path}.{ending}{lang}", 303, {"vary": "accept"})

    async def document(self, request: Request) -> Response:
        """Give the document about a thing: ``.html``, ``.ttl``, ``.jsonld``, ``.rdf`` or ``.nt``."""
        path, _, ending = request.path_params["path"].rpartition(".")
        if ending not in _ENDINGS or not path:
            raise ProtocolError(404, f"there is no such document; endings are {', '.join(_ENDINGS)}")
        iri = self._current.description.base + path
        if ending == "html":
            return await self._page(request, iri)
        return await self._statements(request, iri, _ENDINGS[ending].media)

    async def resource(self, request: Request) -> Response:
        """Find an IRI: under the base by its own address, any other here."""
        iri = request.query_params.get("iri", "")
        if iri.startswith(self._current.description.base):
            path = quote(iri.removeprefix(self._current.description.base), safe="/")
            return RedirectResponse(f"id/{path}", 303)
        offer = choose(request.headers.get("accept", ""), (HTML, *GRAPHS))
        if offer is None or offer is HTML:
            return await self._page(request, iri)
        return await self._statements(request, iri, offer.media)

    async def _page(self, request: Request, iri: str) -> Response:
        lang = language(request, self._current.settings.lang)
        explorer = await self._current.explorer()
        start = number(request, "start", 0, 10**9)
        base, root, rest = self._current.description.base, _root(request), rest_of_query(request)
        found = await asyncio.to_thread(explorer.entity, iri, lang, start, _PAGE)
        if found is not None:
            return page_response(
                request, entity_page(found, lang, base=base, root=root, start=start, most=_PAGE, query=rest)
            )
        query = (
            f"SELECT ?p ?o ?label {{ {_term(iri)} ?p ?o OPTIONAL {{ ?o skos:prefLabel|schema:headline ?label }} }} "
            f"ORDER BY ?p ?o LIMIT {_MOST}"
        )
        rows = json.loads(await self._ask(request, query, RESULTS[0].media))["results"]["bindings"]
        if not rows:
            raise ProtocolError(404, f"nothing in the graph has the IRI {iri[:200]!r}")
        return page_response(
            request, resource_page(iri, [_row(row) for row in rows], lang, base=base, root=root, query=rest)
        )

    async def _statements(self, request: Request, iri: str, media: str) -> Response:
        term = _term(iri)
        query = (
            f"CONSTRUCT {{ {term} ?p ?o . ?f ?q ?r }} WHERE {{ {{ {term} ?p ?o }} UNION "
            f"{{ {{ SELECT DISTINCT ?f {{ ?f {_FACTS} {term} }} ORDER BY ?f LIMIT {_MOST} }} ?f ?q ?r }} }}"
        )
        body = await self._ask(request, f"ASK {{ {term} ?p ?o }}", RESULTS[0].media)
        if not json.loads(body)["boolean"]:
            raise ProtocolError(404, f"nothing in the graph has the IRI {iri[:200]!r}")
        return Response(await self._ask(request, query, media), media_type=media)

    async def _ask(self, request: Request, query: str, media: str) -> bytes:
        answer = await self._current.pool.ask(Operation(query), media, client_of(request.scope))
        with answer.file:
            return answer.file.read()


def _term(iri: str) -> str:
    if not is_iri(iri):
        raise ProtocolError(404, f"{iri[:200]!r} is no IRI")
    return f"<{iri}>"


def _row(row: dict[str, Any]) -> tuple[str, str, str, str]:
    return row["p"]["value"], row["o"]["value"], row["o"]["type"], row.get("label", {}).get("value", "")


def _root(request: Request) -> str:
    """Give the way from the address asked for to the root of the server."""
    return "../" * request.url.path.strip("/").count("/")
