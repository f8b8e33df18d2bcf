"""The ``kg`` command: registers every verb group and turns ``KgError`` into one clear line and an exit code."""

from __future__ import annotations

import sys

import typer

from kg.cli import ask, build, check, evaluate, explain, export, look, mine, review, serve, site, why
from ontology.errors import KgError

app = typer.Typer(
    name="kg",
    help="Read articles about organisations and officials into a knowledge graph, ask it, look at it.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for group in (build, ask, check, review, export, look, site, serve, evaluate, explain, mine, why):
    group.register(app)


def main() -> None:
    """Run the command line; exit 2 with one line on standard error for anything the user can act on."""
    try:
        app()
    except KgError as error:
        sys.stderr.write(f"kg: {error}\n")
        sys.exit(2)
