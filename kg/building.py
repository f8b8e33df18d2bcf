"""``kg build``: files to graph, incrementally, and safe against being killed at any moment.

Read → extract → find reposts → identify → write. Each step keeps what it did in the workspace before the next begins,
and the last one publishes the graph in a single transaction; so a run that is killed loses at most a few seconds, and
the next one ends in the same graph as an undisturbed one.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from kg.config import Settings, load_settings
from kg.engine import Engine, default_engine
from kg.intake import Intake, refuse_missing, take_in
from kg.records import keep_extraction, keep_failure, pending, pending_articles
from kg.reposts import group_reposts
from kg.status import Status, read_status
from kg.workers import extract_all
from kg.workspace import Workspace, locked
from kg.writing import Written, write_graph
from ontology.iris import Iris

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

Stage = Literal["read", "extract", "compare", "write"]
_COMMIT_SECONDS = 2.0


class Progress(Protocol):
    """Hears how far a build is: articles done, of how many (``None``: not known yet), and characters."""

    def __call__(self, stage: Stage, done: int, total: int | None, characters: int, all_characters: int) -> object:
        """Take note; called often, so return fast."""
        ...


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What a build did and what the workspace now holds."""

    files: Intake
    extracted: int
    written: Written
    status: Status
    seconds: float

    @property
    def all_read(self) -> bool:
        """Tell whether every file was read whole and every article extracted (what ``--strict`` demands)."""
        return not self.status.failures and all(problem.severity == "skipped" for problem in self.status.problems)


def build(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]] = (),
    settings: Settings | None = None,
    *,
    workspace: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
    stdin: BinaryIO | None = None,
    engine: Engine | None = None,
) -> BuildSummary:
    """Read articles into a workspace's graph.

    ``paths`` are files, folders, patterns or ``-`` (then ``stdin`` is read); each is read anew where it changed, and
    what it no longer holds loses its facts; other paths read before stay. Without ``paths`` all known ones are looked
    at. ``engine`` stands in for the project's own extractor. Raises ``KgError`` for what stops everything; files that
    cannot be read are in the summary.
    """
    started = time.monotonic()
    settings = settings or load_settings(Path(workspace) if workspace is not None else None)
    given = [os.fspath(path) for path in ([paths] if isinstance(paths, str | os.PathLike) else paths)]
    if not settings.workspace.exists():
        refuse_missing(given)
    tell: Progress = progress or (lambda *_: None)
    with locked(settings.workspace), Workspace.create(settings.workspace, settings.base) as place:
        files = take_in(place, given, stdin, lambda count: tell("read", count, None, 0, 0))
        extracted = _extract(place, settings.workers, engine or default_engine(tagger=settings.tagger), tell)
        tell("compare", 0, None, 0, 0)
        reposts = group_reposts(place.db)
        total = place.db.execute("SELECT count(*) FROM extractions").fetchone()[0] - reposts
        written = write_graph(place, Iris(settings.base), lambda count: tell("write", count, total, 0, 0))
        return BuildSummary(files, extracted, written, read_status(place), time.monotonic() - started)


def _extract(place: Workspace, workers: int, engine: Engine, tell: Progress) -> int:
    """Read what the present extractor has not read yet; gives the number of articles."""
    version = engine.version
    todo = pending(place.db, version)
    committed = time.monotonic()
    characters = 0
    done = 0
    for item in extract_all(pending_articles(place.db, todo.hashes), workers, engine.job):
        if item.facts is None:
            keep_failure(place.db, item.article, item.failure)
        else:
            keep_extraction(place.db, item.article, version, item.facts)
        done += 1
        characters += len(item.article.text)
        tell("extract", done, len(todo.hashes), characters, todo.characters)
        if time.monotonic() - committed > _COMMIT_SECONDS:
            place.db.commit()
            committed = time.monotonic()
    place.set_meta("extractor", version)
    place.db.commit()
    return done
