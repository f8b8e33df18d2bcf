"""``kg review`` and ``kg decide``: what people should look at, and what they decided."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import LangOption, OutputError, OutputOption, WorkspaceOption, choose, writing
from kg.config import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.review.item import QueueItem

ExportOption = Annotated[
    Path | None, typer.Option("--export", help="Write the queue to a file to fill in (.tsv or .csv).")
]
ImportOption = Annotated[Path | None, typer.Option("--import", help="Take over the judgements filled in such a file.")]

_FORMATS = ("table", "json", "tsv", "csv")
_QUOTES = 3


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("review")(review_command)
    app.command("decide")(decide_command)


def review_command(
    *,
    workspace: WorkspaceOption = None,
    output: OutputOption = None,
    output_format: Annotated[
        str, typer.Option("--format", help="table, json (one object a line), tsv or csv.")
    ] = "table",
    kind: Annotated[
        list[str] | None, typer.Option("--kind", help="Only such: two_holders, gap, doubtful_pair, unknown_role …")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=0, help="Most items; 0: all.")] = 0,
    export: ExportOption = None,
    taken: ImportOption = None,
    bom: Annotated[bool, typer.Option("--bom", help="With a byte order mark, so that Excel sees the UTF-8.")] = False,
    lang: LangOption = None,
) -> None:
    """List what does not fit or is doubtful, with its sentences, what matters most first.

    Two holders of one post at once, removals of nobody, gaps, dates that contradict, people who may be one, unknown
    roles, decisions whose words are gone, and rejected facts that other articles tell too. Fill in the column judgement
    of an exported queue and import it; the next kg build heeds it.

    Examples: kg review -w renzhi-data · kg review --export queue.tsv --bom · kg review --import queue.tsv
    """
    from kg.review.queue import export_text, import_queue, review_queue  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    choose(output_format, _FORMATS)
    if taken is not None and export is not None:
        raise OutputError("--export and --import do not go together; import first, then kg build, then export")
    with Workspace.open(settings.workspace) as place:
        if taken is not None:
            added, filled = import_queue(place, taken)
            typer.echo(imported_line(len(added), filled, settings.lang))
            return
        items = [item for item in review_queue(place) if not kind or item.kind in kind]
        items = items[:limit] if limit else items
        target = export if export is not None else output
        form = (export.suffix.lower().removeprefix(".") if export is not None else "") or output_format
        with writing(target) as file:
            if bom:
                file.write("\ufeff")
            if form in ("tsv", "csv") or export is not None:
                file.write(export_text(items, settings.lang, delimiter="," if form == "csv" else "\t"))
            elif form == "json":
                file.writelines(json_lines(items))
            else:
                file.writelines(f"{line}\n" for line in item_lines(items, settings.lang))


def decide_command(
    judgement: Annotated[str, typer.Argument(help="merge, never-merge, split or rename.")],
    names: Annotated[list[str], typer.Argument(help="IRIs, or names that only one bears.")],
    *,
    workspace: WorkspaceOption = None,
    value: Annotated[str, typer.Option("--value", help="The new name (rename), or a word for the group (split).")] = "",
    article: Annotated[
        list[str] | None, typer.Option("--article", help="Hash or id of an article whose mention is split off.")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Write a decision about entities of the graph to decisions.tsv, citing the words of the articles.

    Examples: kg decide merge 岚江玻璃集团 岚江玻璃集团有限公司 · kg decide rename IRI --value NAME
    · kg decide split IRI --article b07
    """
    from kg.decisions.file import add_decisions  # noqa: PLC0415  (slow to import)
    from kg.decisions.workspace import decisions_path  # noqa: PLC0415
    from kg.review.deciding import decide  # noqa: PLC0415
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    with Workspace.open(settings.workspace) as place:
        decisions = decide(place.graph(), judgement, names, value, article or ())
        added = add_decisions(decisions_path(place), decisions)
        typer.echo(imported_line(len(added), len(decisions), settings.lang))


def imported_line(added: int, filled: int, lang: str) -> str:
    """Say how many decisions are new, and that the next build heeds them."""
    if lang == "zh":
        return f"决定 {filled} 条，新增 {added} 条，已写入 decisions.tsv；下次 kg build 生效"
    return f"{filled} decisions, {added} new, written to decisions.tsv; the next kg build heeds them"


def item_lines(items: list[QueueItem], lang: str) -> Iterator[str]:
    """Give for each item its number, weight, words, and the sentences."""
    from output.cells import one_line  # noqa: PLC0415

    for number, item in enumerate(items, 1):
        yield one_line(f"{number}. [{item.weight:g}] {item.zh if lang == 'zh' else item.en}")
        sentences = dict.fromkeys(draft.sentence for draft in item.drafts if draft.sentence)
        for sentence in list(sentences)[:_QUOTES]:
            headline = f"《{sentence.headline}》" if sentence.headline else ""
            yield one_line(f"     {sentence.published} “{sentence.quote}”{headline} {sentence.article}")
    count = len(items)
    yield f"共 {count} 项" if lang == "zh" else f"{count} items"


def json_lines(items: list[QueueItem]) -> Iterator[str]:
    """Give one JSON object an item."""
    for item in items:
        drafts = [
            {
                "cells": dict(draft.cells),
                "choices": list(draft.choices),
                "sentence": draft.sentence._asdict() if draft.sentence else None,
            }
            for draft in item.drafts
        ]
        record = {"kind": item.kind, "weight": item.weight, "zh": item.zh, "en": item.en, "drafts": drafts}
        yield json.dumps(record, ensure_ascii=False) + "\n"
