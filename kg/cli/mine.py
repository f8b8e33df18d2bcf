"""``kg mine``: what is left unread in a collection, counted by word."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import LangOption, OutputOption, choose, writing
from kg.config import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.mining import Mined

_HEADINGS = {
    "unread_trigger": ("整句没有读出事实的动词", "verbs of sentences that gave no fact"),
    "unknown_role": ("不认识的职务", "unknown roles"),
    "before_name": ("没有职务的人名之前的字", "what stands before names without a post"),
    "trigger": ("没有读出事实的动词", "verbs without a fact"),
    "role": ("没有对应人物的职务", "roles without a person"),
}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("mine")(mine_command)


def mine_command(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, patterns or - (standard input).")],
    *,
    most: Annotated[int, typer.Option("--most", min=1, help="Words a section.")] = 200,
    output: OutputOption = None,
    output_format: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    workers: Annotated[int | None, typer.Option("--workers", min=0, help="Processes; 0: one a core.")] = None,
    lang: LangOption = None,
) -> None:
    """Count what the extractor leaves unread in a collection: verbs without a fact, unknown roles; words only.

    Example: kg mine news/ --most 50
    """
    from kg.mining import mine  # noqa: PLC0415  (slow to import)

    settings = load_settings(None, workers=workers, lang=lang)
    choose(output_format, ("text", "json"))
    mined = mine(paths, settings.workers, sys.stdin.buffer)
    with writing(output) as file:
        if output_format == "json":
            file.write(json.dumps(mined.to_json(most), ensure_ascii=False, indent=1) + "\n")
        else:
            file.writelines(f"{line}\n" for line in mining_lines(mined, most, settings.lang))


def mining_lines(mined: Mined, most: int, lang: str) -> Iterator[str]:
    """Give the counts as lines: ``word  left / seen``."""
    from kg.mining import SECTIONS  # noqa: PLC0415  (slow to import)

    zh = lang == "zh"
    size = (mined.articles, mined.characters)
    yield "{} 篇文章，{} 字".format(*size) if zh else "{} articles, {} characters".format(*size)
    for section in SECTIONS:
        left = mined.left[section]
        yield ""
        yield f"{_HEADINGS[section][0 if zh else 1]}: {left.total()} ({len(left)})"
        for word, count, seen in mined.most(section, most):
            yield f"  {word}  {count}" + (f" / {seen}" if seen else "")
