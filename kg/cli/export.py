"""``kg export``."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kg.cli.options import LangOption, MinConfidenceOption, OutputOption, WorkspaceOption  # noqa: TC001  (typer reads them)
from kg.config import load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export")(export_command)


def export_command(
    *,
    workspace: WorkspaceOption = None,
    output: OutputOption = None,
    output_format: Annotated[
        str | None,
        typer.Option(
            "--format",
            help="nquads, trig, turtle, jsonld, graphml, or csv (a folder).",
            show_default="by the file name, else nquads",
        ),
    ] = None,
    least: MinConfidenceOption = 0.0,
    lang: LangOption = None,
) -> None:
    """Write the whole graph for other programs; the same graph gives the same bytes.

    Example: kg export -o renzhi.trig -w renzhi-data · kg export -o tables --format csv
    """
    from kg.confident import confident_graph  # noqa: PLC0415  (slow to import)
    from kg.exporting import choose_format, export, export_stream  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    path = None if output is None or str(output) == "-" else output
    form = choose_format(path, output_format)
    with Workspace.open(settings.workspace) as place:
        graph = confident_graph(place.graph(), least)
        if path is None:
            export_stream(graph, sys.stdout.buffer, form)
        else:
            export(graph, path, form)
