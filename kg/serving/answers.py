"""Answers of the server as ASGI messages: text, JSON, errors in one line, files in pieces."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING, Any

from kg.serving.protocol import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

_PIECE = 2**16
TEXT = "text/plain; charset=utf-8"
JSON = "application/json"


async def send_bytes(
    send: Send, body: bytes, media: str, status: int = 200, headers: Mapping[str, str] | None = None
) -> None:
    """Send a whole answer."""
    await _start(send, status, media, len(body), headers or {})
    await send({"type": "http.response.body", "body": body})


async def send_json(send: Send, value: Any, status: int = 200, media: str = JSON) -> None:
    """Send a value as JSON."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    await send_bytes(send, body, media, status)


async def send_error(send: Send, error: ProtocolError) -> None:
    """Say in one line what is wrong."""
    body = f"{error}\n".encode("utf-8", "replace")
    await send_bytes(send, body, TEXT, error.status, error.headers)


async def send_file(send: Send, file: IO[bytes], size: int, media: str, headers: Mapping[str, str]) -> None:
    """Send a file in pieces, as fast as they are taken."""
    await _start(send, 200, media, size, headers)
    while True:
        piece = file.read(_PIECE)
        size -= len(piece)
        await send({"type": "http.response.body", "body": piece, "more_body": size > 0})
        if size <= 0 or not piece:
            return


async def read_body(scope: Scope, receive: Receive, most: int) -> bytes:
    """Take the body of a request. Raises ``ProtocolError`` (413) where it is longer than ``most`` bytes."""
    told = header(scope, b"content-length")
    if told.isdigit() and int(told) > most:
        raise ProtocolError(413, f"the request is longer than {most} bytes")
    pieces, size = [], 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise ProtocolError(400, "the request ended before its body did")
        piece = message.get("body", b"")
        size += len(piece)
        if size > most:
            raise ProtocolError(413, f"the request is longer than {most} bytes")
        pieces.append(piece)
        if not message.get("more_body"):
            return b"".join(pieces)


def header(scope: Scope, name: bytes) -> str:
    """Give a header of the request, its values joined by commas; empty where it has none."""
    return ",".join(value.decode("latin-1") for key, value in scope["headers"] if key == name)


def client_of(scope: Scope) -> str:
    """Tell who asks: the address at the other end."""
    client = scope.get("client")
    return str(client[0]) if client else "local"


async def _start(send: Send, status: int, media: str, size: int, headers: Mapping[str, str]) -> None:
    listed = [(b"content-type", media.encode("latin-1")), (b"content-length", str(size).encode())]
    listed += [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": listed})
