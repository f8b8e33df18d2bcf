"""``kg view``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import LangOption, MinConfidenceOption, OutputError, WorkspaceOption, writing
from kg.config import load_settings

if TYPE_CHECKING:
    from kg.config import Settings
    from kg.viewing import Found
    from ontology.views import View

_KINDS = ("person", "organisation", "event", "appointments", "network", "overview")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("view")(view_command)


def view_command(
    name: Annotated[
        str | None, typer.Argument(help="Name or IRI of a person, organisation or event; * stands for anything.")
    ] = None,
    *,
    workspace: WorkspaceOption = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="HTML file to write.")] = Path("view.html"),
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind", help="person, organisation, event, appointments, network or overview.", show_default="by name"
        ),
    ] = None,
    first: Annotated[str | None, typer.Option("--from", help="Appointments from this date on.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Appointments up to this date.")] = None,
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=2, max=50_000, help="Most nodes to draw.", show_default="60 to 150"),
    ] = None,
    least: MinConfidenceOption = 0.0,
    lang: LangOption = None,
) -> None:
    """Draw a person, an organisation, an event, the appointments, who met whom, or the whole graph as one HTML file.

    The file opens in any browser, without a network. Without NAME the whole graph is drawn.

    Examples: kg view 龚立衡 -o page.html · kg view '*年会*' --kind event
    · kg view --kind appointments --from 2024 --to 2024-06 · kg view --kind network
    """
    from output.pages import render_view  # noqa: PLC0415  (slow to import)

    settings = load_settings(workspace, lang=lang)
    if kind is not None and kind not in _KINDS:
        raise OutputError(f"--kind {kind!r}: there is {', '.join(_KINDS)}")
    if name and kind in ("appointments", "network", "overview"):
        raise OutputError(f"--kind {kind} takes no name; leave {name!r} or --kind out")
    if not name and kind in ("person", "organisation", "event"):
        raise OutputError(f"--kind {kind} needs a name, such as kg view NAME --kind {kind}")
    if (first or last) and kind != "appointments":
        raise OutputError("--from and --to go with --kind appointments")
    page = render_view(make_view(settings, name, kind, (first, last), limit, least))
    with writing(output) as file:
        file.write(page)
    if str(output) != "-":
        typer.echo(str(output))


def make_view(
    settings: Settings,
    name: str | None,
    kind: str | None,
    span: tuple[str | None, str | None],
    limit: int | None,
    least: float = 0.0,
) -> View:
    """Give the view asked for; ``KgError`` for an unknown name or a date that is none."""
    from kg import viewing  # noqa: PLC0415  (slow to import)
    from kg.confident import confident_graph  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415
    from ontology.dates import PartialDate  # noqa: PLC0415

    lang = settings.lang
    with Workspace.open(settings.workspace) as place:
        store, texts = confident_graph(place.graph(), least), viewing.stored_texts(place)
        if kind == "appointments":
            first, last = (PartialDate.parse(date) if date else None for date in span)
            return viewing.appointments_view(store, texts, first, last, limit or viewing.APPOINTMENTS_LIMIT, lang)
        if kind == "network":
            return viewing.network_view(store, texts, limit or viewing.NETWORK_LIMIT, lang)
        if name is None:
            misses = viewing.stored_misses(place)
            return viewing.overview_view(store, texts, limit or viewing.OVERVIEW_LIMIT, lang, misses)
        wanted = kind if kind in ("person", "organisation", "event") else None
        found = viewing.find_entity(store, name, wanted)  # type: ignore[arg-type]
        if found.others:
            typer.echo(_note(found, lang), err=True)
        draw = {
            "person": viewing.person_view,
            "organisation": viewing.organisation_view,
            "event": viewing.event_view,
        }[found.kind]
        return draw(store, texts, found.iri, limit or viewing.EGO_LIMIT, lang)


def _note(found: Found, lang: str) -> str:
    if lang == "zh":
        return f"另有 {found.others} 个同名；此处画事实最多的一个：{found.iri}（kg show 列出全部，可用 IRI 指定）"
    return f"{found.others} others match; drawn is the one with the most facts: {found.iri} (kg show lists them all)"
