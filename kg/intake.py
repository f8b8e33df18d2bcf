"""Files to the workspace's tables: reads what is new or changed under a root, forgets what is gone.

A root is what the user named: a file, a folder, a pattern, or ``-``. Files are known by absolute path; a root that
lies inside another that is read is taken over by it, so a file never counts twice.
"""

from __future__ import annotations

import glob
import json
import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.reading import READER_VERSION, FoundArticle, Problem, SourceFile, find_sources, read_source
from ontology.errors import KgError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    from kg.workspace import Workspace

STDIN = "-"
_MAY_PASS = ("unreadable", "dangling_link", "not_found")
"""Problems that can pass while the file stays as it is."""
_RACY_NS = 2_000_000_000
_COMMIT_SECONDS = 2.0


class IntakeError(KgError):
    """Nothing to read: the paths given do not exist."""


@dataclass(slots=True)
class Intake:
    """What one reading did, in numbers of files; ``articles`` counts those found in the files that were read."""

    read: int = 0
    unchanged: int = 0
    gone: int = 0
    articles: int = 0
    roots: list[str] = field(default_factory=list)


def take_in(
    workspace: Workspace,
    paths: Sequence[str],
    stdin: BinaryIO | None = None,
    report: Callable[[int], object] = int,
) -> Intake:
    """Bring the tables up to date with ``paths``, or with all known roots where there are none.

    Commits every few seconds, always between files. Raises ``IntakeError`` when every path is missing and unknown.
    """
    known = [row[0] for row in workspace.db.execute("SELECT path FROM roots ORDER BY path")]
    refuse_missing(paths, known)
    roots = [*dict.fromkeys(root_key(path) for path in paths)] if paths else [root for root in known if root != STDIN]
    intake = Intake(roots=roots)
    refresher = _Refresher(workspace, intake, stdin, report)
    for root in roots:
        refresher.refresh(root)
    with workspace.db:
        drop_orphans(workspace)
    return intake


def root_key(path: str) -> str:
    """Give the absolute form of a root, as the workspace keeps it."""
    return STDIN if path == STDIN else _text(os.path.abspath(path))  # noqa: PTH100  (links stay as they are)


def drop_orphans(workspace: Workspace) -> None:
    """Forget articles that stand in no file any more, and what was read from them; signatures go in ``kg.reposts``."""
    for table in ("articles", "extractions", "failures"):
        workspace.db.execute(f"DELETE FROM {table} WHERE hash NOT IN (SELECT hash FROM found)")  # noqa: S608


class _Refresher:
    def __init__(
        self, workspace: Workspace, intake: Intake, stdin: BinaryIO | None, report: Callable[[int], object]
    ) -> None:
        self.db = workspace.db
        self.own = _text(os.path.abspath(workspace.folder)) + os.sep  # noqa: PTH100
        self.intake = intake
        self.stdin = stdin
        self.report = report
        self.committed = time.monotonic()

    def refresh(self, root: str) -> None:
        inside = root.rstrip(os.sep) + os.sep
        below = "(path = ? OR substr(path, 1, ?) = ?)"
        where = (root, len(inside), inside)
        seen: set[str] = set()
        problems: list[Problem] = []
        for source in find_sources([root]):
            if isinstance(source, Problem):
                problems.append(source)
                continue
            path = STDIN if source.location is None else root_key(str(source.location))
            if path.startswith(self.own):
                continue
            seen.add(path)
            self._file(source, path, root)
            if time.monotonic() - self.committed > _COMMIT_SECONDS:
                self.db.commit()
                self.committed = time.monotonic()
        known = self.db.execute(f"SELECT path FROM files WHERE root = ? OR {below}", (root, *where))  # noqa: S608
        for path in [row[0] for row in known if row[0] not in seen]:
            self._forget(path)
            self.db.execute("DELETE FROM files WHERE path = ?", (path,))
            self.intake.gone += 1
        self.db.execute(f"DELETE FROM roots WHERE {below}", where)  # noqa: S608
        self.db.execute(f"DELETE FROM problems WHERE {below} AND path NOT IN (SELECT path FROM files)", where)  # noqa: S608
        self.db.execute("INSERT INTO roots VALUES (?)", (root,))
        self._keep_problems(f"{root}{os.sep}", problems)
        self.db.commit()

    def _file(self, source: SourceFile, path: str, root: str) -> None:
        status = None if source.location is None else _status(source.location)
        row = self.db.execute("SELECT size, mtime, reader FROM files WHERE path = ?", (path,)).fetchone()
        if status is not None and row == (*status, READER_VERSION):
            self.db.execute("UPDATE files SET root = ? WHERE path = ?", (root, path))
            self.intake.unchanged += 1
            return
        started = time.time_ns()
        self._forget(path)
        problems: list[Problem] = []
        number = 0
        for item in read_source(source, stdin=self.stdin):
            if isinstance(item, Problem):
                problems.append(item)
                continue
            number += 1
            self._keep(path, number, item)
            self.intake.articles += 1
            self.report(self.intake.articles)
        self._keep_problems(path, problems)
        size, mtime = status or (-1, -1)
        if started - mtime < _RACY_NS or any(problem.code in _MAY_PASS for problem in problems):
            mtime = -1  # may change within one tick of the file system's clock, or be let read: look again next time
        self.db.execute(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)", (path, root, size, mtime, READER_VERSION)
        )
        self.intake.read += 1

    def _keep(self, path: str, number: int, item: FoundArticle) -> None:
        article = item.article
        content_hash = article.content_hash
        published = str(article.published) if article.published else None
        self.db.execute(
            "INSERT OR IGNORE INTO articles VALUES (?, ?, ?, ?)", (content_hash, article.title, published, article.text)
        )
        row = (article.id, article.source, article.byline, article.url, article.language, json.dumps(article.body))
        self.db.execute(
            "INSERT INTO found VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (path, number, content_hash, _text(str(item.origin)), *row),
        )

    def _keep_problems(self, path: str, problems: Iterable[Problem]) -> None:
        self.db.execute("DELETE FROM problems WHERE path = ?", (path,))
        rows = [(path, number, _text(p.path), p.code, _text(p.detail)) for number, p in enumerate(problems)]
        self.db.executemany("INSERT INTO problems VALUES (?, ?, ?, ?, ?)", rows)

    def _forget(self, path: str) -> None:
        self.db.execute("DELETE FROM found WHERE path = ?", (path,))
        self.db.execute("DELETE FROM problems WHERE path = ?", (path,))


def refuse_missing(paths: Sequence[str], known: Iterable[str] = ()) -> None:
    """Raise ``IntakeError`` when every path is missing and unknown: a slip of the pen, not an empty corpus."""
    roots = set(known)

    def missing(path: str) -> bool:
        there = path == STDIN or os.path.lexists(path) or glob.has_magic(path)
        return not there and root_key(path) not in roots

    if paths and all(missing(path) for path in paths):
        raise IntakeError(f"{', '.join(paths)}: no such file or folder; nothing was read")


def _status(path: os.PathLike[str]) -> tuple[int, int] | None:
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _text(name: str) -> str:
    """Make a file name that is no Unicode text storable; others stay as they are."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
