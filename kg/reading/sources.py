"""Paths, folders and globs to files, in an order that depends on names alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kg.reading.problems import Problem
    from kg.reading.results import SourceFile


def find_sources(paths: Sequence[str | Path]) -> Iterator[SourceFile | Problem]:
    """List the files to read."""
    raise NotImplementedError
