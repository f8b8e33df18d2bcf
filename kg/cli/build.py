"""``kg build``, ``kg extract`` and ``kg status``."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.messages import problem_lines, status_lines, summary_lines
from kg.config import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from kg.building import Progress, Stage

WorkspaceOption = Annotated[
    Path | None, typer.Option("--workspace", "-w", help="Folder of the workspace.", show_default="./renzhi-data")
]
WorkersOption = Annotated[int | None, typer.Option("--workers", min=0, help="Processes; 0: one a core.")]
StrictOption = Annotated[bool, typer.Option("--strict", help="End with exit code 3 if any file could not be read.")]
LangOption = Annotated[str | None, typer.Option("--lang", help="Language of messages: zh or en.", show_default="zh")]

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
    strict: StrictOption = False,
    lang: LangOption = None,
) -> None:
    """Read articles into the graph: what is new or changed is read, what is gone is forgotten.

    Without PATHS all paths read before are looked at again.

    Example: kg build articles/ news.jsonl.xz -w renzhi-data
    """
    from kg.building import build  # noqa: PLC0415  (slow to import; --help need not wait)

    settings = load_settings(workspace, workers=workers, lang=lang)
    with _progress(settings.lang) as progress:
        summary = build(paths or [], settings, progress=progress, stdin=sys.stdin.buffer)
    for line in problem_lines(summary.status, settings, most=100):
        typer.echo(line, err=True)
    for line in summary_lines(summary, settings):
        typer.echo(line)
    if strict and not summary.all_read:
        raise typer.Exit(NOT_ALL_READ)


def extract_command(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, patterns or - (standard input).")],
    *,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File to write; standard output if none.")
    ] = None,
    workers: WorkersOption = None,
    strict: StrictOption = False,
    lang: LangOption = None,
) -> None:
    """Print what each article says, one JSON object a line, in the order of the articles; needs no workspace.

    Example: kg extract articles/ -o facts.jsonl
    """
    from kg.extracting import extract_files  # noqa: PLC0415  (slow to import)

    settings = load_settings(None, workers=workers, lang=lang)
    complete = True
    with _writer(output) as file:
        for item in extract_files(paths, settings.workers, sys.stdin.buffer):
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
    if output_format == "json":
        typer.echo(json.dumps(status.to_json(settings.lang), ensure_ascii=False, indent=2))
    else:
        for line in status_lines(status, settings):
            typer.echo(line)


@contextmanager
def _writer(path: Path | None) -> Iterator[TextIO]:
    if path is None or str(path) == "-":
        yield sys.stdout
    else:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            yield file


@contextmanager
def _progress(lang: str) -> Iterator[Progress | None]:
    """Draw a progress bar on standard error if that is a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415  (only where it is seen)
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bars  # noqa: PLC0415

    names = {"read": "读取", "extract": "抽取", "compare": "查重", "write": "入图"} if lang == "zh" else {}
    columns: tuple[Any, ...] = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[articles]}"),
        TextColumn("{task.fields[speed]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[Stage, Any] = {}

        def tell(stage: Stage, done: int, total: int | None, characters: int, all_characters: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(names.get(stage, stage), total=None, articles="", speed="")
            task = tasks[stage]
            elapsed = bars.tasks[task].elapsed or 0.0
            speed = f"{characters / elapsed:,.0f} 字/s" if characters and elapsed else ""
            bars.update(
                task,
                completed=characters or done,
                total=all_characters or total,
                articles=f"{done:,}" if total is None else f"{done:,}/{total:,}",
                speed=speed if lang == "zh" else speed.replace("字", "characters"),
            )

        yield tell
