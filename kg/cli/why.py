"""``kg why``."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import LangOption, WorkspaceOption  # noqa: TC001  (typer reads the annotations)
from kg.config import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.ledger.lookup import Told
    from kg.named import NamedEntity
    from kg.workspace import Workspace

_MOST_PAIRS = 15


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("why")(why_command)


def why_command(
    first: Annotated[str, typer.Argument(help="Name or IRI of a person, an organisation or an event.")],
    second: Annotated[str | None, typer.Argument(help="Another; without it, all of the first name.")] = None,
    *,
    workspace: WorkspaceOption = None,
    lang: LangOption = None,
) -> None:
    """Explain why people, organisations or events are one or two in the graph.

    Of people, what speaks for and against is weighed and summed up; people and events whom the graph has as one are
    compared by the two halves of their articles. Of an organisation, each name is told with what leads from it.

    Examples: kg why 贺知远 · kg why 顾维桢 顾维祯 · kg why 钢协 中国钢铁工业协会 · kg why IRI IRI --lang en
    """
    settings = load_settings(workspace, lang=lang)
    from kg.named import entities_named  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    with Workspace.open(settings.workspace) as place:
        graph = place.graph()
        here = entities_named(graph, first)
        there = entities_named(graph, second) if second else here
        pairs = [(a, b) for a in here for b in there] if second else list(combinations(here, 2))
        alike = list(dict.fromkeys((a, b) for a, b in pairs if a.kind == b.kind))
        pairs = alike or [(a, a) for a in here[:1] if not second]
        for a, b in pairs[:_MOST_PAIRS]:
            typer.echo(f"{a.label} {a.iri}" + (f" — {b.label} {b.iri}" if a.iri != b.iri else ""))
            for line in _lines(place, a, b, settings.lang):
                typer.echo(line)
    if not pairs:
        zh = "两者不是同类：人物、机构、活动之间不作比较"
        typer.echo(zh if settings.lang == "zh" else "people, organisations and events are not compared with each other")
    if len(pairs) > _MOST_PAIRS:
        rest = len(pairs) - _MOST_PAIRS
        typer.echo(f"… 另有 {rest} 对" if settings.lang == "zh" else f"… {rest} more pairs", err=True)


def _lines(place: Workspace, first: NamedEntity, second: NamedEntity, lang: str) -> Iterator[str]:
    from kg.ledger.lookup import told_of  # noqa: PLC0415  (slow to import)

    one = first.iri == second.iri
    here, there = told_of(place, first.iri), told_of(place, second.iri)
    if first.kind == "organisation":
        yield from _body_lines(here, [] if one else there, lang)
        yield from _change_lines(place, {first.iri, second.iri}, lang)
        return
    if one:
        here, there = here[: (len(here) + 1) // 2], here[(len(here) + 1) // 2 :]
    if first.kind == "event":
        yield from _event_lines(here, there, lang, one=one)
    elif here and there:
        yield from _person_lines(here, there, lang, one=one)
    else:
        where = ", ".join(told.article for told in (*here, *there))
        yield (
            f"  只有一处提到：{where}，没有可比的"
            if lang == "zh"
            else f"  told of once only, in {where}: nothing to compare"
        )


def _person_lines(here: list[Told], there: list[Told], lang: str, *, one: bool) -> Iterator[str]:
    from kg.identity.why import explain_people, explained_lines  # noqa: PLC0415
    from kg.ledger.rows import person_features  # noqa: PLC0415

    sides = ([person_features(told.row.features) for told in side] for side in (here, there))
    yield from explained_lines(explain_people(*sides, one=one), lang)


def _event_lines(here: list[Told], there: list[Told], lang: str, *, one: bool) -> Iterator[str]:
    from kg.identity.why_events import explain_events  # noqa: PLC0415
    from kg.ledger.rows import event_features  # noqa: PLC0415

    sides = ([event_features(told.row.features) for told in side] for side in (here, there))
    yield from explain_events(*sides, one=one, lang=lang)


def _change_lines(place: Workspace, iris: set[str], lang: str) -> Iterator[str]:
    """Say what articles tell of how one of the bodies became the other; of one body all that it was and became."""
    from kg.identity.why_bodies import explain_change  # noqa: PLC0415
    from kg.reorganised import read_changes  # noqa: PLC0415
    from kg.tenures.stored import read_sentences  # noqa: PLC0415

    changes = [one for one in read_changes(place.graph(), iris) if len(iris) == 1 or {one.old, one.new} == iris]
    sentences = read_sentences(place.graph(), (one.fact for one in changes))
    for change in changes:
        yield from explain_change(change, sentences.get(change.fact, ()), lang)


def _body_lines(here: list[Told], there: list[Told], lang: str) -> Iterator[str]:
    from kg.identity.why_bodies import BodyMention, explain_bodies, explain_body  # noqa: PLC0415

    first, second = (
        [
            BodyMention(told.row.block, told.names, told.row.hash, told.article, told.row.iri != told.row.base)
            for told in side
        ]
        for side in (here, there)
    )
    yield from explain_bodies(first, second, lang) if second else explain_body(first, lang)
