"""``kg explain``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import LangOption, WorkspaceOption, writing
from kg.config import load_settings

if TYPE_CHECKING:
    from ontology.articles import Article


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("explain")(explain_command)


def explain_command(
    article: Annotated[
        str,
        typer.Argument(help="A file, - (standard input), or id, address or hash of an article in the workspace."),
    ],
    *,
    workspace: WorkspaceOption = None,
    wanted: Annotated[str | None, typer.Option("--id", help="Which article, where the file holds several.")] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="HTML file to write.")] = Path("explain.html"),
    lang: LangOption = None,
) -> None:
    """Show how one article was read: its text with every mention, fact and rule marked, and what was left unread.

    The file opens in any browser, without a network.

    Examples: kg explain article.txt -o page.html · kg explain news.jsonl --id 17 · kg explain 17 -w renzhi-data
    """
    from kg.explaining import explain  # noqa: PLC0415  (slow to import)
    from output.pages import render_explained  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    page = render_explained(explain(_find(article, wanted, settings.workspace), settings.lang))
    with writing(output) as file:
        file.write(page)
    if str(output) != "-":
        typer.echo(str(output))


def _find(name: str, wanted: str | None, folder: Path) -> Article:
    from kg.explaining import article_of_file, article_of_workspace  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    if name == "-" or Path(name).exists():
        return article_of_file(name, wanted, sys.stdin.buffer)
    with Workspace.open(folder) as place:
        return article_of_workspace(place, name)
