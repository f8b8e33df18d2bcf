"""The workspace: one folder with the articles and what was read from them (SQLite), the graph, and the user's files.

``articles.sqlite`` says which generation of the graph counts; generations are folders under ``graph/`` that nobody
writes to once they count. So one SQLite transaction publishes texts, records and graph together, readers are never
disturbed, and a build that is killed leaves at most a folder that the next one sweeps away.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg.config import DEFAULT_WORKSPACE
from kg.decisions.file import HEADER
from kg.ledger.tables import start_journal
from kg.store import GraphStore
from ontology.errors import KgError
from ontology.iris import DEFAULT_BASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.notebook import ResearchGraph

FORMAT = "2"
"""Version of the tables; a workspace of another format is not touched."""

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE roots (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE files (
  path TEXT PRIMARY KEY, root TEXT NOT NULL, size INTEGER NOT NULL, mtime INTEGER NOT NULL, reader TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE problems (
  path TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL,
  PRIMARY KEY (path, number)
) WITHOUT ROWID;
CREATE TABLE articles (hash TEXT PRIMARY KEY, title TEXT NOT NULL, published TEXT, text TEXT NOT NULL);
CREATE TABLE found (
  path TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL, origin TEXT NOT NULL,
  id TEXT NOT NULL, source TEXT, byline TEXT, url TEXT, language TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (path, number)
) WITHOUT ROWID;
CREATE INDEX found_hash ON found (hash);
CREATE TABLE extractions (hash TEXT PRIMARY KEY, key TEXT NOT NULL, facts TEXT NOT NULL);
CREATE TABLE failures (hash TEXT PRIMARY KEY, name TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE signatures (hash TEXT PRIMARY KEY, key TEXT NOT NULL, data BLOB NOT NULL);
CREATE TABLE duplicates (hash TEXT PRIMARY KEY, of TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE written (key TEXT PRIMARY KEY, digest BLOB NOT NULL, lines BLOB NOT NULL);
"""

_SETTINGS = """\
# Settings of this workspace. Flags and KG_* variables win over what stands here.

# IRI under which persons, organisations and events get theirs; changing it rewrites the graph.
{base}

# Processes that extract at once; 0 means one a processor core.
# workers = 0

# Language of messages: "zh" or "en".
# lang = "zh"
"""


class WorkspaceError(KgError):
    """No workspace, one of another version, or one that another build is working on."""


class Workspace:
    """An open workspace. ``db`` is its SQLite connection; ``create`` makes one, ``open`` reads one."""

    def __init__(self, folder: Path, db: sqlite3.Connection) -> None:
        """Wrap what ``create`` or ``open`` opened."""
        self.folder = folder
        self.db = db

    @classmethod
    def create(cls, folder: Path, base: str = DEFAULT_BASE) -> Workspace:
        """Open for writing, made if absent. Call it with the lock held."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(folder / "articles.sqlite", timeout=30)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            with db:
                db.execute("BEGIN IMMEDIATE")
                if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
                    for statement in _SCHEMA.split(";\n"):
                        db.execute(statement)
                    db.execute("INSERT INTO meta VALUES ('format', ?)", (FORMAT,))
                start_journal(db)
            _write_if_absent(folder / "decisions.tsv", HEADER)
            line = f'base = "{base}"'
            _write_if_absent(folder / "kg.toml", _SETTINGS.format(base=f"# {line}" if base == DEFAULT_BASE else line))
        except (OSError, sqlite3.Error) as error:
            raise WorkspaceError(f"{folder}: cannot make or open a workspace here ({error})") from error
        return cls(folder, db)._checked()

    @classmethod
    def open(cls, folder: Path) -> Workspace:
        """Open for reading. Raises ``WorkspaceError`` where there is none."""
        path = folder / "articles.sqlite"
        if not path.is_file():
            raise WorkspaceError(f"{folder}: no workspace here; make one with kg build ARTICLES -w {folder}")
        try:
            db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=30)
            return cls(folder, db)._checked()
        except sqlite3.Error as error:
            raise WorkspaceError(f"{path}: cannot be read ({error})") from error

    def close(self) -> None:
        """Close the connection; what was not committed is undone."""
        self.db.close()

    def __enter__(self) -> Workspace:
        """Give itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def meta(self, key: str, default: str = "") -> str:
        """Give a stored value, such as ``base``, ``extractor`` or ``generation``."""
        row = self.db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return default if row is None else str(row[0])

    def set_meta(self, key: str, value: str) -> None:
        """Store a value in the transaction that is open."""
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    @property
    def generation(self) -> int:
        """The number of the graph that counts; 0 before the first build has ended."""
        return int(self.meta("generation", "0"))

    def generation_folder(self, number: int) -> Path:
        """Where the graph of a generation lies."""
        return self.folder / "graph" / str(number)

    def graph(self) -> GraphStore:
        """Open the graph for reading; a build that runs meanwhile does not change what is seen."""
        for _ in range(2):
            number = self.generation
            if number == 0:
                break
            if (folder := self.generation_folder(number)).is_dir():
                return GraphStore.read(folder)
        raise WorkspaceError(f"{self.folder}: holds no graph yet; run kg build first")

    def sweep(self) -> None:
        """Remove generations that do not count, but for the last one before, which somebody may still be reading."""
        keep = {str(self.generation), str(self.generation - 1)}
        graphs = self.folder / "graph"
        if graphs.is_dir():
            for folder in graphs.iterdir():
                if folder.name not in keep:
                    shutil.rmtree(folder, ignore_errors=True)

    def _checked(self) -> Workspace:
        try:
            found = self.meta("format")
        except sqlite3.Error as error:
            self.close()
            raise WorkspaceError(f"{self.folder}: articles.sqlite is no workspace of this program ({error})") from error
        if found != FORMAT:
            self.close()
            raise WorkspaceError(f"{self.folder}: made by another version (format {found}); build into a new folder")
        return self


def open_graph(workspace: str | Path = DEFAULT_WORKSPACE) -> ResearchGraph:
    """Open a workspace's graph for reading: an rdflib ``Dataset`` whose default graph is all graphs together.

    It has ``view``, ``frame`` and ``network`` besides, see ``kg.notebook``.

    >>> graph = open_graph("renzhi-data")  # doctest: +SKIP
    >>> graph.query("SELECT ?name WHERE { ?p a foaf:Person ; skos:prefLabel ?name }")  # doctest: +SKIP
    """
    from kg.notebook import ResearchGraph  # noqa: PLC0415  (imports this module)

    folder = Path(workspace)
    with Workspace.open(folder) as place:
        return ResearchGraph(place.graph(), folder)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the workspace against other builds; the lock goes with the process, however it ends."""
    lock = sqlite3.connect(_made(folder) / "lock.sqlite", timeout=0, isolation_level=None)
    try:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise WorkspaceError(f"{folder}: another kg build is working here; wait for it or stop it") from error
        yield
    finally:
        lock.close()


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkspaceError(f"{folder}: cannot be made ({error.strerror or error})") from error
    return folder


def _write_if_absent(path: Path, text: str) -> None:
    if not path.exists():
        path.write_text(text, encoding="utf-8", newline="\n")
