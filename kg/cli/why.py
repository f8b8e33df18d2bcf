"""``kg why``."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import LangOption, WorkspaceOption  # noqa: TC001  (typer reads the annotations)
from kg.config import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.identity.whole import Identified
    from kg.named import NamedEntity

_MOST_PAIRS = 15


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("why")(why_command)


def why_command(
    first: Annotated[str, typer.Argument(help="Name or IRI of a person.")],
    second: Annotated[str | None, typer.Argument(help="Another; without it, all people of the first name.")] = None,
    *,
    workspace: WorkspaceOption = None,
    lang: LangOption = None,
) -> None:
    """Explain why people are one or two in the graph: what speaks for and against, weighed and summed up.

    People whom the graph has as one are compared by the two halves of their articles, early and late.

    Examples: kg why 贺知远 · kg why 顾维桢 顾维祯 · kg why IRI IRI --lang en
    """
    settings = load_settings(workspace, lang=lang)
    from kg.decisions.workspace import replay_workspace  # noqa: PLC0415  (slow to import)
    from kg.identity.whole import identify_records  # noqa: PLC0415
    from kg.named import entities_named  # noqa: PLC0415
    from kg.records import stored_records  # noqa: PLC0415
    from kg.workspace import Workspace  # noqa: PLC0415
    from ontology.iris import Iris  # noqa: PLC0415

    with Workspace.open(settings.workspace) as place:
        graph = place.graph()
        people = entities_named(graph, first, "person")
        others = entities_named(graph, second, "person") if second else people
        decided = replay_workspace(place)
        records = stored_records(place.db, decided.amend)
        identified = identify_records(records, Iris(place.meta("base") or settings.base), decided.constraints)
    pairs = [(a, b) for a in people for b in others] if second else list(combinations(people, 2))
    if not pairs:
        pairs = [(people[0], people[0])]
    for a, b in pairs[:_MOST_PAIRS]:
        for line in _lines(identified, a, b, settings.lang):
            typer.echo(line)
    if len(pairs) > _MOST_PAIRS:
        rest = len(pairs) - _MOST_PAIRS
        typer.echo(f"… 另有 {rest} 对" if settings.lang == "zh" else f"… {rest} more pairs", err=True)


def _lines(identified: Identified, first: NamedEntity, second: NamedEntity, lang: str) -> Iterator[str]:
    from kg.identity.why import explain_people, explained_lines, mentions_of  # noqa: PLC0415  (slow to import)

    yield f"{first.label} {first.iri} — {second.label} {second.iri}"
    here = [identified.features[mention] for mention in mentions_of(identified, first.iri)]
    there = [identified.features[mention] for mention in mentions_of(identified, second.iri)]
    one = first.iri == second.iri
    if one:
        ordered = sorted(here, key=lambda each: (each.day, each.article, each.local))
        here, there = ordered[: (len(ordered) + 1) // 2], ordered[(len(ordered) + 1) // 2 :]
    if here and there:
        yield from explained_lines(explain_people(here, there, one=one), lang)
    else:
        yield "  只有一处提到" if lang == "zh" else "  told of once only"
