"""``kg build``, ``kg extract`` and ``kg status``."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from kg.cli.messages import interrupted_line, problem_lines, status_lines, summary_lines
from kg.cli.options import LangOption, OutputOption, TaggerOption, WorkspaceOption, choose, writing
from kg.cli.progress import show_progress
from kg.config import load_settings

WorkersOption = Annotated[int | None, typer.Option("--workers", min=0, help="Processes; 0: one a core.")]
StrictOption = Annotated[bool, typer.Option("--strict", help="End with exit code 3 if any file could not be read.")]

NOT_ALL_READ = 3


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("build")(build_command)
    app.command("extract")(extract_command)
    app.command("status")(status_command)


def build_command(
    paths: Annotated[list[str] | None, typer.Argument(help="Files, folders, patterns or - (standard input).")] = None,
    *,
    workspace: WorkspaceOption = None,
    workers: WorkersOption = None,
    tagger: TaggerOption = None,
    strict: StrictOption = False,
    lang: LangOption = None,
) -> None:
    """Read articles into the graph: what is new or changed is read, what is gone is forgotten.

    Without PATHS all paths read before are looked at again.

    Example: kg build articles/ news.jsonl.xz -w renzhi-data
    """
    from kg.building import build  # noqa: PLC0415  (slow to import; --help need not wait)

    settings = load_settings(workspace, workers=workers, lang=lang, tagger=tagger)
    try:
        with show_progress(settings.lang) as progress:
            summary = build(paths or [], settings, progress=progress, stdin=sys.stdin.buffer)
    except KeyboardInterrupt:
        typer.echo(interrupted_line(settings), err=True)
        raise
    for line in problem_lines(summary.status, settings, brief=True):
        typer.echo(line, err=True)
    for line in summary_lines(summary, settings):
        typer.echo(line)
    if strict and not summary.all_read:
        raise typer.Exit(NOT_ALL_READ)


def extract_command(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, patterns or - (standard input).")],
    *,
    output: OutputOption = None,
    workers: WorkersOption = None,
    tagger: TaggerOption = None,
    strict: StrictOption = False,
    lang: LangOption = None,
) -> None:
    """Print what each article says, one JSON object a line, in the order of the articles; needs no workspace.

    Example: kg extract articles/ -o facts.jsonl
    """
    from kg.engine import default_engine  # noqa: PLC0415  (slow to import)
    from kg.extracting import extract_files  # noqa: PLC0415

    settings = load_settings(None, workers=workers, lang=lang, tagger=tagger)
    complete = True
    with writing(output) as file:
        for item in extract_files(paths, settings.workers, sys.stdin.buffer, default_engine(tagger=settings.tagger)):
            if isinstance(item, str):
                file.write(item + "\n")
            elif item.severity != "skipped":
                complete = False
                typer.echo(item.line(settings.lang), err=True)
    if strict and not complete:
        raise typer.Exit(NOT_ALL_READ)


def status_command(
    workspace: WorkspaceOption = None,
    output_format: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    lang: LangOption = None,
) -> None:
    """Show what the workspace holds, and what could not be read or understood.

    Example: kg status -w renzhi-data
    """
    from kg.status import read_status  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    with Workspace.open(settings.workspace) as place:
        status = read_status(place)
    if choose(output_format, ("text", "json")) == "json":
        typer.echo(json.dumps(status.to_json(settings.lang), ensure_ascii=False, indent=2))
    else:
        for line in status_lines(status, settings):
            typer.echo(line)
