"""The SPARQL endpoint: takes a request of the SPARQL 1.1 Protocol, lets a reader answer it, sends what it says."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from kg.serving.answers import client_of, header, read_body, send_bytes, send_error, send_file
from kg.serving.description import describe_service
from kg.serving.media import GRAPHS, HTML, choose
from kg.serving.protocol import ProtocolError, read_operation

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from kg.serving.current import Current
    from kg.serving.pool import Answer
    from kg.serving.protocol import Operation

_CHARSET = {"text/csv", "text/tab-separated-values", "text/turtle", "text/plain", "text/n3", "text/xml"}


class Endpoint:
    """ASGI application of one address: ``GET`` and both forms of ``POST``."""

    def __init__(self, current: Current) -> None:
        """Answer from the graph that counts at the time."""
        self._current = current

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            await self._answer(scope, receive, send)
        except ProtocolError as error:
            await send_error(send, error)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        method, accept = scope["method"], header(scope, b"accept")
        body = await read_body(scope, receive, self._current.limits.request_bytes)
        operation = read_operation(method, scope["query_string"], header(scope, b"content-type"), body)
        if operation is None:
            await self._describe(scope, send, accept)
            return
        answer = await self._ask(operation, accept, client_of(scope), receive)
        if answer is None:
            return
        media = f"{answer.media}; charset=utf-8" if answer.media in _CHARSET else answer.media
        with answer.file:
            await send_file(send, answer.file, answer.size, media, {"vary": "accept"})

    async def _ask(self, operation: Operation, accept: str, client: str, receive: Receive) -> Answer | None:
        """Answer a query; when the client goes away meanwhile, stop it (``None``)."""
        asking = asyncio.ensure_future(self._current.pool.ask(operation, accept, client))
        leaving = asyncio.ensure_future(_gone(receive))
        try:
            await asyncio.wait({asking, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if asking.done():
                return asking.result()
            return None
        finally:
            for task in (asking, leaving):
                if not task.done():
                    task.cancel()
                    with contextlib.suppress(asyncio.CancelledError, ProtocolError):
                        await task

    async def _describe(self, scope: Scope, send: Send, accept: str) -> None:
        offer = choose(accept, (*GRAPHS, HTML))
        if offer is None:
            raise ProtocolError(406, "the endpoint describes itself as Turtle, RDF/XML, N-Triples, JSON-LD or HTML")
        if offer is HTML:
            await send_bytes(send, b"", "text/html", 303, {"location": "query", "vary": "accept"})
            return
        address = f"{scope['scheme']}://{header(scope, b'host') or 'localhost'}{scope['path']}"
        text = describe_service(address, self._current.description, offer.form)
        await send_bytes(send, text, f"{offer.media}; charset=utf-8", 200, {"vary": "accept"})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
