"""``kg export``: the graph into the files of ``output``, written beside their place first and put there whole."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Literal, get_args

from kg.export_rows import TABLES, edges, nodes, table_rows
from ontology.errors import KgError
from ontology.resources import read_resource
from output.exports import GraphBlock, write_jsonld, write_nquads, write_trig, write_turtle
from output.graphml import write_graphml
from output.tables import write_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kg.store import GraphStore

ExportFormat = Literal["nquads", "trig", "turtle", "jsonld", "graphml", "csv"]
EXPORT_FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)
SUFFIXES: dict[str, ExportFormat] = {
    ".nq": "nquads",
    ".trig": "trig",
    ".ttl": "turtle",
    ".jsonld": "jsonld",
    ".graphml": "graphml",
}


class ExportError(KgError):
    """A file or folder that cannot be written, or a format there is not."""


def export(graph: GraphStore, path: Path, form: ExportFormat) -> None:
    """Write the whole graph to ``path``: a file, or a new or empty folder for ``csv``. Raises ``ExportError``.

    The same graph gives the same bytes. A run that is killed leaves no half-written file under that name.
    """
    if form == "csv":
        _export_tables(graph, path)
        return
    with _whole_file(path) as out:
        export_stream(graph, out, form)


def export_stream(graph: GraphStore, out: IO[bytes], form: ExportFormat) -> None:
    """Write the whole graph to an open file; all formats but ``csv``, which is a folder."""
    match form:
        case "nquads":
            write_nquads(graph.dump(), out)
        case "turtle":
            write_turtle(graph.dump(), out)
        case "trig":
            write_trig(_blocks(graph), out)
        case "jsonld":
            write_jsonld(_blocks(graph), json.loads(read_resource("context.jsonld"))["@context"], out)
        case "graphml":
            write_graphml(nodes(graph), edges(graph), out)
        case "csv":
            raise ExportError("csv is a folder of tables: give -o FOLDER")


def choose_format(path: Path | None, form: str | None) -> ExportFormat:
    """Give the format asked for, or the one the file name ends in, or ``nquads``."""
    if form is not None:
        for known in EXPORT_FORMATS:
            if form == known:
                return known
        raise ExportError(f"--format {form!r}: there is {', '.join(EXPORT_FORMATS)}")
    return SUFFIXES.get(path.suffix, "nquads") if path is not None else "nquads"


def _blocks(graph: GraphStore) -> Iterator[GraphBlock]:
    for name in graph.graphs():
        yield GraphBlock(name, sorted(f"{line}\n" for line in graph.graph_lines(name)))


def _export_tables(graph: GraphStore, folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ExportError(f"{folder}: is there already; give a new or empty folder for the tables")
    draft = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    try:
        draft.mkdir(parents=True)
        for name, table in TABLES.items():
            write_table(draft / f"{name}.csv", table.columns, table_rows(graph, table))
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    except OSError as error:
        raise ExportError(f"{folder}: cannot be written ({error.strerror or error})") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


@contextmanager
def _whole_file(path: Path) -> Iterator[IO[bytes]]:
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as out:
            yield out
        draft.replace(path)
    except OSError as error:
        raise ExportError(f"{path}: cannot be written ({error.strerror or error})") from error
    finally:
        draft.unlink(missing_ok=True)
