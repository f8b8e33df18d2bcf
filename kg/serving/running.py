"""Runs the server until it is told to stop, and then lets the answers under way come to their end."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING, TextIO

import uvicorn

from kg.serving.app import make_app
from kg.serving.shell import LOOPBACK
from kg.workspace import Workspace
from ontology.errors import KgError

if TYPE_CHECKING:
    from pathlib import Path

    from kg.config import Settings
    from kg.serving.limits import Limits

_CONNECTIONS = 1000
_KEEP_ALIVE_SECONDS = 30
_FAREWELL_SECONDS = 10


class ServeError(KgError):
    """The server cannot begin."""


def serve(
    settings: Settings,
    limits: Limits,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    names: tuple[str, ...] = (),
    origin: str = "*",
    log: Path | None = None,
) -> None:
    """Serve a workspace until SIGINT or SIGTERM. Raises ``KgError`` where the graph or the port cannot be had.

    Bound to loopback it answers to the names of loopback alone, and to ``names``; bound elsewhere, to any name unless
    ``names`` says which.
    """
    with Workspace.open(settings.workspace) as place:
        place.graph()  # whatever is amiss is said before anything starts
    bound = _bind(host, port)
    hosts = frozenset(names) | (LOOPBACK if names or host in LOOPBACK else frozenset())
    with _opened(log) as lines:
        app = make_app(settings, limits, hosts=hosts, origin=origin, log=lines)
        config = uvicorn.Config(
            app,
            access_log=False,
            log_level="warning",
            limit_concurrency=_CONNECTIONS,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_FAREWELL_SECONDS,
            server_header=False,
            lifespan="on",
        )
        server = uvicorn.Server(config)
        address, number = bound.getsockname()[:2]
        shown = f"[{address}]" if ":" in address else address
        sys.stderr.write(f"kg: serving {settings.workspace} at http://{shown}:{number}/ (stop with Ctrl-C)\n")
        server.run(sockets=[bound])
    if not server.started:
        raise ServeError(f"{settings.workspace}: the server could not start; the line above says why")


def _bind(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        bound = socket.socket(family, kind, protocol)
        # On Windows SO_REUSEADDR would let two servers share a port.
        option = "SO_EXCLUSIVEADDRUSE" if sys.platform == "win32" else "SO_REUSEADDR"
        bound.setsockopt(socket.SOL_SOCKET, getattr(socket, option), 1)
        bound.bind(address)
    except OSError as error:
        raise ServeError(f"cannot listen at {host}:{port} ({error.strerror or error}); try another --port") from error
    return bound


def _opened(log: Path | None) -> TextIO:
    if log is None:
        return open(sys.stderr.fileno(), "w", encoding="utf-8", buffering=1, closefd=False)
    try:
        return log.open("a", encoding="utf-8", buffering=1)
    except OSError as error:
        raise ServeError(f"{log}: the log cannot be written ({error.strerror or error})") from error
