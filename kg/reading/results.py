"""What the reader hands on: source files, and articles with the place they came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path  # noqa: TC003  (dataclass field)
from typing import Literal

from ontology.articles import Article  # noqa: TC001  (dataclass field)

DatedBy = Literal["record", "markup", "line", "dateline", "url", "text"]
"""What told the publication date, surest first: record, HTML metadata, own line, 本报…电, URL, text."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file to read. ``name`` is what users see: relative to the folder given, with ``/``, free of control signs."""

    name: str
    location: Path | None
    """Where the file lies; ``None`` is standard input."""
    explicit: bool = False
    """Named by the user (an unknown extension is then sniffed), not found in a folder."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The place an article came from: file, member of an archive, number of the record (from 1; 0: the only one)."""

    path: str
    member: str = ""
    record: int = 0

    def __str__(self) -> str:
        """Give ``path!member:record``, leaving out what is not there."""
        member = f"!{self.member}" if self.member else ""
        return f"{self.path}{member}:{self.record}" if self.record else f"{self.path}{member}"


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """One article and its origin; ``dated_by`` says what its publication date rests on (``None``: no date)."""

    article: Article
    origin: Origin
    dated_by: DatedBy | None = None
