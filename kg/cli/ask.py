"""``kg query`` and ``kg show``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import (
    LangOption,
    MinConfidenceOption,
    OutputError,
    OutputOption,
    WorkspaceOption,
    choose,
    time_limit,
    writing,
)
from kg.config import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.ask import Answer
    from kg.shipped import ShippedQuery

_EXTRA = {"allow_extra_args": True, "ignore_unknown_options": True}
_FORMATS = ("table", "csv", "json", "turtle", "ntriples")


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("query", context_settings=_EXTRA)(query_command)
    app.command("show")(show_command)


def query_command(
    context: typer.Context,
    question: Annotated[
        str | None, typer.Argument(help="SPARQL, a file (.rq), - (standard input), or the name of a shipped query.")
    ] = None,
    *,
    workspace: WorkspaceOption = None,
    output: OutputOption = None,
    output_format: Annotated[
        str | None,
        typer.Option(
            "--format", help="table, csv, json; for a graph turtle, ntriples.", show_default="table or turtle"
        ),
    ] = None,
    shipped: Annotated[
        bool, typer.Option("--list", help="Name the shipped queries, or describe the one named.")
    ] = False,
    least: MinConfidenceOption = 0.0,
    timeout: Annotated[float, typer.Option("--timeout", min=0, help="Seconds after which to give up; 0: never.")] = 0,
    lang: LangOption = None,
) -> None:
    """Ask the graph: SPARQL 1.1, or a shipped query with its parameters.

    In names * stands for anything: --event '*年会*'. The usual prefixes (kg:, org:, skos:, schema: …) are known.

    Examples: kg query posts --person 龚立衡 -w renzhi-data · kg query "SELECT * { ?s kg:chaired ?e }" --format csv
    · kg query --list · kg query posts --list
    """
    from kg.ask import Rows, find_query, read_question, run_query, unknown_names  # noqa: PLC0415  (slow to import)
    from kg.confident import confident_graph  # noqa: PLC0415  (slow to import)
    from kg.shipped import shipped_queries, shipped_query  # noqa: PLC0415
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    if shipped:
        lines = (
            describe(shipped_query(question), settings.lang) if question else listing(shipped_queries(), settings.lang)
        )
        for line in lines:
            typer.echo(line)
        return
    if not question:
        raise OutputError("what is asked? Give SPARQL, a file or a name; kg query --list names the shipped queries")
    if output_format:
        choose(output_format, _FORMATS)
    text = sys.stdin.read() if question == "-" else read_question(question)
    given = parameters(context.args)
    with Workspace.open(settings.workspace) as place, time_limit(timeout):
        graph = confident_graph(place.graph(), least)
        answer = run_query(graph, text, given)
        empty = isinstance(answer, Rows) and answer.is_empty()
        with writing(output) as file:
            for piece in render(answer, output_format, settings.lang, settings.base):
                file.write(piece)
        if empty and (query := find_query(text)):
            for name, similar in unknown_names(graph, query, given):
                typer.echo(unknown_line(name, similar, settings.lang), err=True)


def show_command(
    name: Annotated[str, typer.Argument(help="Name of a person, organisation or event; * stands for anything.")],
    *,
    workspace: WorkspaceOption = None,
    kind: Annotated[str | None, typer.Option("--kind", help="Only person, organisation or event.")] = None,
    output: OutputOption = None,
    output_format: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    most: Annotated[int, typer.Option("--most", min=0, help="Facts a section, in text; 0: all.")] = 50,
    lang: LangOption = None,
) -> None:
    """Print all that is known of a person, organisation or event, each fact with the words that say it.

    Example: kg show 龚立衡 -w renzhi-data
    """
    from kg.dossier import dossier_json, dossiers  # noqa: PLC0415  (slow to import)
    from kg.dossier_text import dossier_lines  # noqa: PLC0415
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    choose(output_format, ("text", "json"))
    with Workspace.open(settings.workspace) as place, writing(output) as file:
        found = dossiers(place.graph(), name, kind)
        if output_format == "json":
            file.write(dossier_json(found))
        else:
            file.writelines(f"{line}\n" for line in dossier_lines(found, settings.lang, most))


def parameters(arguments: list[str]) -> dict[str, str]:
    """Read ``--name value`` and ``--name=value`` pairs; ``OutputError`` for anything else."""
    given: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.removeprefix("--").partition("=")
        if not argument.startswith("--") or not name:
            raise OutputError(f"{argument!r} is no parameter; write --name value after the query")
        if not equals:
            following = next(rest, None)
            if following is None:
                raise OutputError(f"--{name} needs a value")
            value = following
        given[name] = value
    return given


def render(answer: Answer, output_format: str | None, lang: str, base: str) -> Iterator[str]:
    """Give the text of an answer, in pieces."""
    from rdflib import Graph  # noqa: PLC0415

    from output.answers import csv_lines, graph_text, json_boolean, json_pieces, table_lines  # noqa: PLC0415

    if isinstance(answer, Graph):
        if output_format in ("csv", "table"):
            raise OutputError(f"--format {output_format}: a graph is written as turtle, ntriples or json (JSON-LD)")
        yield graph_text(answer, output_format or "turtle")
    elif output_format in ("turtle", "ntriples"):
        raise OutputError(
            f"--format {output_format} is for CONSTRUCT and DESCRIBE; rows are written as table, csv or json"
        )
    elif isinstance(answer, bool):
        words = {("zh", True): "是", ("zh", False): "否", ("en", True): "yes", ("en", False): "no"}
        plain = words[lang, answer] if output_format in (None, "table") else str(answer).lower()
        yield json_boolean(answer) if output_format == "json" else f"{plain}\n"
    elif output_format == "json":
        yield from json_pieces(answer.columns, answer.rows)
    elif output_format == "csv":
        yield from csv_lines(answer.columns, answer.rows)
    else:
        yield from (f"{line}\n" for line in table_lines(answer.columns, answer.rows, base=base))


def listing(queries: dict[str, ShippedQuery], lang: str) -> Iterator[str]:
    """Give one line a shipped query: name, parameters, title."""
    for query in queries.values():
        names = " ".join(f"--{p.name}" if p.default is None else f"[--{p.name}]" for p in query.parameters)
        yield f"{query.name:<24} {getattr(query.title, lang)}" + (f"  {names}" if names else "")


def describe(query: ShippedQuery, lang: str) -> Iterator[str]:
    """Give what a shipped query asks, its parameters and its SPARQL."""
    yield f"{query.name}: {getattr(query.title, lang)}"
    yield getattr(query.about, lang)
    for parameter in query.parameters:
        default = "" if parameter.default is None else f" [{parameter.default}]"
        yield f"  --{parameter.name}{default}  {getattr(parameter.about, lang)}"
    yield query.example
    yield ""
    yield query.text


def unknown_line(name: str, similar: list[str], lang: str) -> str:
    """Say that a name is nobody's, and which ones are like it."""
    if lang == "zh":
        return f"图谱里没有“{name}”" + (f"；相近的有：{'、'.join(similar)}" if similar else "") + "（可用 * 作通配）"
    return (
        f"nothing is named {name!r}"
        + (f"; similar: {', '.join(similar)}" if similar else "")
        + " (* stands for anything)"
    )
