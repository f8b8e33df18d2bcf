"""``kg evaluate``: how well the extractor reads annotated articles."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path  # noqa: TC003  (typer reads the annotation)
from typing import Annotated

import typer

from kg.cli.options import LangOption, OutputError, OutputOption, TaggerOption, choose, writing
from kg.config import load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("evaluate")(evaluate_command)


def evaluate_command(
    gold: Annotated[
        Path | None,
        typer.Argument(
            help="Annotated articles: .jsonl, a folder of .gold beside articles.jsonl, or .txt of sentences by "
            "construction; the constructions of the package if none."
        ),
    ] = None,
    articles: Annotated[
        list[str] | None, typer.Argument(help="Files or folders with the articles, where GOLD does not hold them.")
    ] = None,
    *,
    by: Annotated[
        str | None,
        typer.Option(
            "--by", help="kind, source, construction, article or rule.", show_default="kind; construction without GOLD"
        ),
    ] = None,
    errors: Annotated[int, typer.Option("--errors", min=0, help="Show so many errors, each in its context.")] = 0,
    output: OutputOption = None,
    output_format: Annotated[str, typer.Option("--format", help="table or json.")] = "table",
    workers: Annotated[int | None, typer.Option("--workers", min=0, help="Processes; 0: one a core.")] = None,
    tagger: TaggerOption = None,
    lang: LangOption = None,
) -> None:
    """Read annotated articles anew and score what was found: precision, recall and F1 of each kind of fact.

    Examples: kg evaluate gold.jsonl articles/ --by source --errors 20 · kg evaluate --by construction
    """
    from kg.engine import default_engine  # noqa: PLC0415  (slow to import)
    from kg.evaluation import GROUPINGS, evaluate  # noqa: PLC0415
    from kg.evaluation_text import error_lines, table_of, to_json  # noqa: PLC0415

    settings = load_settings(None, workers=workers, lang=lang, tagger=tagger)
    choose(output_format, ("table", "json"))
    wanted = by or ("kind" if gold else "construction")
    grouping = next((name for name in GROUPINGS if name == wanted), None)
    if grouping is None:
        raise OutputError(f"--by {wanted!r}: there is {', '.join(GROUPINGS)}")
    evaluation = evaluate(gold, articles or [], settings.workers, default_engine(tagger=settings.tagger))
    with writing(output) as file:
        shown = islice(evaluation.errors(), errors)
        if output_format == "json":
            file.write(json.dumps(to_json(evaluation, grouping, shown), ensure_ascii=False, indent=1) + "\n")
            return
        file.writelines(f"{line}\n" for line in table_of(evaluation, grouping, settings.lang))
        for error in shown:
            file.write("\n")
            file.writelines(f"{line}\n" for line in error_lines(error, settings.lang))
