"""``kg serve``."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003  (typer reads the annotations)
from typing import Annotated

import typer

from kg.cli.options import LangOption, WorkspaceOption  # noqa: TC001
from kg.config import load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("serve")(serve_command)


def serve_command(
    *,
    workspace: WorkspaceOption = None,
    host: Annotated[str, typer.Option("--host", help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0: any that is free.")] = 8080,
    name: Annotated[
        list[str] | None, typer.Option("--name", help="Host name to answer to, behind a proxy; may be repeated.")
    ] = None,
    origin: Annotated[
        str, typer.Option("--origin", help="Web pages that may read the answers (CORS): *, one origin, or none.")
    ] = "*",
    seconds: Annotated[float, typer.Option("--timeout", min=0.1, help="Seconds a query may take.")] = 30,
    readers: Annotated[int, typer.Option("--workers", min=0, help="Processes for queries; 0: one a core.")] = 0,
    rate: Annotated[
        float | None,
        typer.Option("--rate", min=0, help="Requests a second of one client; 0: any.", show_default="0 on loopback"),
    ] = None,
    log: Annotated[
        Path | None, typer.Option("--log", help="File for the access log.", show_default="standard error")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Serve the graph: a SPARQL 1.1 endpoint, a query page and the explorer. Nothing can be changed through it.

    It listens on this machine alone unless --host says otherwise, and takes up a new graph after kg build.

    Example: kg serve -w renzhi-data --port 8080
    """
    from kg.serving.limits import Limits  # noqa: PLC0415  (slow to import)
    from kg.serving.running import serve  # noqa: PLC0415
    from kg.serving.shell import LOOPBACK  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    if rate is None:
        rate = 0.0 if host in LOOPBACK else 50.0
    limits = Limits(seconds=seconds, rate=rate, **({"readers": readers} if readers else {}))
    serve(
        settings,
        limits,
        host=host,
        port=port,
        names=tuple(name or ()),
        origin="" if origin == "none" else origin,
        log=log,
    )
