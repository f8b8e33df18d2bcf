"""``decisions.tsv``: all decisions of a workspace, read whole, and added to without touching what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.decisions.decision import COLUMNS, Decision, DecisionError, make_decision
from kg.decisions.tables import decode, parse_table, table_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

HEADER = "\t".join(COLUMNS) + "\n"
"""The first line of a new ``decisions.tsv``."""


def read_decisions(path: Path) -> list[Decision]:
    """Read a file of decisions, each once, in a fixed order that has nothing to do with theirs in the file.

    A file that is not there, or has no rows, holds none. Raises ``DecisionError`` with file and line of the first row
    that is no decision.
    """
    if not path.exists():
        return []
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DecisionError(f"{path}: cannot be read ({error.strerror or error})") from error
    found: dict[tuple[str, ...], Decision] = {}
    for row in parse_table(decode(data, str(path)), str(path)):
        decision = make_decision(row.cells, f"{path}:{row.line}")
        found.setdefault(decision.key, decision)
    return [found[key] for key in sorted(found)]


def add_decisions(path: Path, decisions: Iterable[Decision]) -> list[Decision]:
    """Add those that are not in the file yet, at its end, and give them; what stands there keeps its bytes.

    A file with other columns, or in another encoding than UTF-8 with tabs, is written anew, with the same rows.
    """
    known = read_decisions(path)
    keys = {decision.key for decision in known}
    new = {decision.key: decision for decision in decisions if decision.key not in keys}
    if not new:
        return []
    added = [new[key] for key in sorted(new)]
    text = table_text(COLUMNS, map(_cells, added))
    before = _bytes(path)
    body = before.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    head = next((line for line in body.splitlines() if line.strip() and not line.startswith("#")), "")
    if head == HEADER.rstrip("\n"):
        gap = "" if body.endswith("\n") else "\n"
        _write(path, before + gap.encode() + text[len(HEADER) :].encode())
    else:
        comments = "".join(f"{line}\n" for line in body.splitlines() if line.startswith("#"))
        _write(path, (comments + table_text(COLUMNS, map(_cells, [*known, *added]))).encode())
    return added


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        raise DecisionError(f"{path}: cannot be written ({error.strerror or error})") from error


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _cells(decision: Decision) -> dict[str, str]:
    return {name: getattr(decision, name) for name in COLUMNS}
