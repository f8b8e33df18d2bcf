"""Options that several commands share, and where their output goes."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from ontology.errors import KgError

if TYPE_CHECKING:
    from collections.abc import Iterator

WorkspaceOption = Annotated[
    Path | None, typer.Option("--workspace", "-w", help="Folder of the workspace.", show_default="./renzhi-data")
]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="File to write; standard output if none.")]
LangOption = Annotated[str | None, typer.Option("--lang", help="Language of messages: zh or en.", show_default="zh")]
TaggerOption = Annotated[
    bool | None,
    typer.Option("--tagger/--no-tagger", help="Let the statistical tagger help the rules.", show_default="--tagger"),
]

MinConfidenceOption = Annotated[
    float, typer.Option("--min-confidence", help="Leave out facts that are less sure (0 to 1).", show_default="all")
]

TIMED_OUT = 124


class OutputError(KgError):
    """A file that cannot be written, or a format there is not."""


def choose(value: str, formats: tuple[str, ...]) -> str:
    """Give the format back if it is one of those known; ``OutputError`` otherwise."""
    if value not in formats:
        raise OutputError(f"--format {value!r}: there is {', '.join(formats)}")
    return value


@contextmanager
def writing(path: Path | None) -> Iterator[TextIO]:
    """Open a text file for writing (UTF-8, line ends as given), or give standard output for ``None`` and ``-``."""
    if path is None or str(path) == "-":
        yield sys.stdout
        return
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error})") from error


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """End the process with one line and exit code 124 when the body takes longer; 0 means no limit.

    The engine cannot be told to stop, so this ends the process; nothing is being written to the workspace meanwhile.
    """
    if seconds <= 0:
        yield
        return

    def stop() -> None:
        os.write(2, f"kg: no answer within {seconds:g} s; narrow the query or give a larger --timeout\n".encode())
        os._exit(TIMED_OUT)

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
