"""``kg site``."""

from __future__ import annotations

import sys
from pathlib import Path  # noqa: TC003  (typer reads it)
from typing import Annotated

import typer

from kg.cli.options import LangOption, WorkspaceOption  # noqa: TC001  (typer reads them)
from kg.config import load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("site")(site_command)


def site_command(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="Folder to write, new or holding an older site.")],
    *,
    workspace: WorkspaceOption = None,
    title: Annotated[str, typer.Option("--title", help="Name of the site.")] = "",
    lang: LangOption = None,
) -> None:
    """Write a static site: a dossier of every person, organisation and event, every article with its facts marked.

    The pages are linked with each other, can be searched without a server, and open from disk as well as from any web
    host. A second run writes the same files again and removes those that are no longer wanted.

    Example: kg site public · kg site public --title 省玻协人事 --lang zh
    """
    from kg.publishing import publish  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    shown = sys.stderr.isatty()

    def progress(done: int, total: int) -> None:
        if shown:
            sys.stderr.write(f"\r{done} / {total} ")
            sys.stderr.flush()

    with Workspace.open(settings.workspace) as place:
        done = publish(place, folder, title, settings.lang, progress)
    if shown:
        sys.stderr.write("\r")
    size = f"{done.size / 1e6:.1f} MB"
    largest = f"{done.largest / 1000:.0f} kB"
    if settings.lang == "zh":
        typer.echo(f"{done.pages} 页，{done.files} 个文件，共 {size}，最大一页 {largest} → {folder / 'index.html'}")
    else:
        typer.echo(f"{done.pages} pages, {done.files} files, {size}, largest page {largest} → {folder / 'index.html'}")
