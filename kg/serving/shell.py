"""What surrounds every answer: who may ask how much, headers that keep browsers safe, and a line in the log."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from kg.serving.answers import client_of, header, send_bytes, send_error
from kg.serving.protocol import ProtocolError

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from kg.serving.limits import Limits

_BURST_SECONDS = 4
_MOST_CLIENTS = 10_000
_LONGEST = 400
_SAFE = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
)
_POLICY = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
_PAGE_POLICY = (b"content-security-policy", b"frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
"""Of pages, which carry the rest of their policy themselves."""
_ALLOWED = (
    (b"access-control-allow-methods", b"GET, HEAD, POST, OPTIONS"),
    (b"access-control-allow-headers", b"Accept, Content-Type, Authorization, X-Requested-With"),
    (b"access-control-max-age", b"86400"),
)
LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]", "::1"})


class Shell:
    """ASGI middleware around the whole server.

    ``hosts`` are the names under which it may be called (empty: any); a page elsewhere that points a name of its own
    at this machine is thus refused. ``origin`` is what pages of other origins may read: ``*``, one origin, or empty.
    """

    def __init__(
        self, app: ASGIApp, limits: Limits, *, hosts: frozenset[str], origin: str = "*", log: TextIO | None = None
    ) -> None:
        """Wrap an application; ``log`` gets a line a request."""
        self._app = app
        self._limits = limits
        self._hosts = hosts
        self._log = log
        self._origin = ((b"access-control-allow-origin", origin.encode("latin-1")),) if origin else ()
        self._allowances: dict[str, tuple[float, float]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        status, size = 0, 0

        async def send_on(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
                page = any(
                    name == b"content-type" and value.startswith(b"text/html") for name, value in message["headers"]
                )
                policy = _PAGE_POLICY if page else _POLICY
                message["headers"] = [*message["headers"], *_SAFE, policy, *self._origin]
            else:
                size += len(message.get("body", b""))
                if scope["method"] == "HEAD":
                    message = {**message, "body": b""}
            await send(message)

        try:
            self._check(scope)
            if scope["method"] == "OPTIONS":
                await send_bytes(send_on, b"", "text/plain", 204, {k.decode(): v.decode() for k, v in _ALLOWED})
            else:
                await self._app(scope, receive, send_on)
        except ProtocolError as error:
            await send_error(send_on, error)
        finally:
            if self._log is not None:
                self._log.write(_line(scope, status, size, time.perf_counter() - begun))

    def _check(self, scope: Scope) -> None:
        host = header(scope, b"host").lower()
        name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
        if self._hosts and name not in self._hosts:
            raise ProtocolError(421, f"this server is not called {name[:100]!r}; see kg serve --name")
        if len(scope["query_string"]) > self._limits.request_bytes:
            raise ProtocolError(414, f"the address is longer than {self._limits.request_bytes} bytes; use POST")
        if self._limits.rate > 0 and not self._allow(client_of(scope)):
            raise ProtocolError(
                429, f"more than {self._limits.rate:g} requests a second; slow down", **{"retry-after": "1"}
            )

    def _allow(self, client: str) -> bool:
        """Take one from what a client may ask now; it grows with time, up to a burst."""
        now, burst = time.monotonic(), self._limits.rate * _BURST_SECONDS
        left, since = self._allowances.pop(client, (burst, now))
        left = min(burst, left + (now - since) * self._limits.rate)
        allowed = left >= 1
        self._allowances[client] = (left - 1 if allowed else left, now)
        if len(self._allowances) > _MOST_CLIENTS:
            del self._allowances[next(iter(self._allowances))]
        return allowed


def _line(scope: Scope, status: int, size: int, seconds: float) -> str:
    """Write a line of the log; what came from outside cannot begin a line or move the cursor."""
    address = scope.get("raw_path", b"").decode("latin-1").partition("?")[0]
    if scope["query_string"]:
        address += "?" + scope["query_string"].decode("latin-1")
    when = time.strftime("%Y-%m-%dT%H:%M:%S%z")
    agent = header(scope, b"user-agent")
    told = " ".join(_plain(text) for text in (client_of(scope), scope["method"], address, f'"{agent}"'))
    return f"{when} {status} {size}B {seconds * 1000:.1f}ms {told}\n"


def _plain(text: str) -> str:
    return "".join(mark if mark.isprintable() else f"\\x{ord(mark):02x}" for mark in text[:_LONGEST])
