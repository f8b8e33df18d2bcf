"""The reader: paths in, a stream of articles and problems out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.reading.sources import find_sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from kg.reading.problems import Problem
    from kg.reading.results import FoundArticle, SourceFile

READER_VERSION = "1"
"""Changes whenever reading the same bytes can give another article; part of every cache key."""


def read_articles(paths: Sequence[str | Path], *, stdin: BinaryIO | None = None) -> Iterator[FoundArticle | Problem]:
    """Read files, folders, globs and ``-`` (needs ``stdin``), in the order given and sorted within each.

    A stream: never more than one article is held. Nothing but a missing ``stdin`` raises; all else that cannot be
    read comes out as a ``Problem`` between the articles.
    """
    for source in find_sources(paths):
        yield from read_source(source, stdin=stdin)


def read_source(source: SourceFile | Problem, *, stdin: BinaryIO | None = None) -> Iterator[FoundArticle | Problem]:
    """Read one file that ``find_sources`` gave (a problem passes through)."""
    raise NotImplementedError
