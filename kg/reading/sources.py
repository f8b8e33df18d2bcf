"""Paths, folders and globs to files, in an order that depends on names alone; nothing is opened here."""

from __future__ import annotations

import glob
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from kg.reading.problems import Problem
from kg.reading.results import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CONTENT_SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson", ".warc"}
)
"""Extensions that say what a file holds."""
PACKED_SUFFIXES = frozenset({".gz", ".xz", ".zip"})
"""Extensions that say how a file is packed; one may follow a content extension or stand alone."""

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_KINDS = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "FIFO"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISCHR, "character device"),
    (stat.S_ISBLK, "block device"),
)


def find_sources(paths: Sequence[str | Path]) -> Iterator[SourceFile | Problem]:
    """List the files to read: roots in the order given, names sorted within each, every real file once.

    A name of a file is relative to the folder it was found in. Links are followed, but no folder is entered twice.
    """
    walk = _Walk()
    for path in paths:
        text = os.fspath(path)
        if text == "-":
            yield SourceFile("-", None, explicit=True)
        elif not os.path.lexists(text) and glob.has_magic(text):
            yield from walk.glob(text)
        else:
            yield from walk.root(Path(text), printable(Path(text).name or text))


def printable(name: str) -> str:
    """Make a file name safe for a line of output: control, direction and undecodable signs become ``?``."""
    return _UNPRINTABLE.sub("?", name)


class _Walk:
    """One listing; remembers what it has seen so that links cannot lead in circles."""

    def __init__(self) -> None:
        self.seen: set[tuple[int, int]] = set()

    def glob(self, pattern: str) -> Iterator[SourceFile | Problem]:
        found = sorted(glob.iglob(pattern, recursive=True))  # noqa: PTH207  (absolute patterns too)
        if not found:
            yield Problem(printable(pattern), "no_match")
        folders = [path for path in found if os.path.isdir(path)]  # noqa: PTH112
        for path in found:
            if path not in folders or not any(other.startswith(path.rstrip("/") + "/") for other in found):
                yield from self.root(Path(path), printable(path))

    def root(self, path: Path, name: str) -> Iterator[SourceFile | Problem]:
        found = self._status(path, name)
        if isinstance(found, Problem):
            yield found
        elif stat.S_ISDIR(found.st_mode):
            yield from self._folder(path, name)
        else:
            yield self._file(path, name, found, explicit=True)

    def _folder(self, root: Path, label: str) -> Iterator[SourceFile | Problem]:
        """Go through a folder depth first, by names; a stack instead of recursion, since folders may be deep."""
        waiting: list[tuple[Path, str]] = []

        def enter(folder: Path, prefix: str, shown: str) -> Problem | None:
            try:
                names = sorted(os.listdir(folder), reverse=True)  # noqa: PTH208  (names only, no objects)
            except OSError as error:
                return Problem(shown, "unreadable", reason_of(error))
            waiting.extend((folder / name, prefix + printable(name)) for name in names)
            return None

        if problem := enter(root, "", label):
            yield problem
        while waiting:
            path, name = waiting.pop()
            if path.name.startswith(".") or path.name == "__MACOSX":
                yield Problem(name, "hidden")
                continue
            found = self._status(path, name)
            if isinstance(found, Problem):
                yield found
            elif stat.S_ISDIR(found.st_mode):
                if problem := enter(path, name + "/", name):
                    yield problem
            elif stat.S_ISREG(found.st_mode) and not has_known_suffix(path.name):
                yield Problem(name, "unknown_kind")
            else:
                yield self._file(path, name, found, explicit=False)

    def _status(self, path: Path, name: str) -> os.stat_result | Problem:
        """Look at a path once: its status, or why it is not to be read."""
        try:
            found = path.stat()
        except FileNotFoundError:
            return Problem(name, "dangling_link" if path.is_symlink() else "not_found")
        except (OSError, ValueError) as error:
            return Problem(name, "unreadable", reason_of(error))
        key = (found.st_dev, found.st_ino)
        if key in self.seen and (stat.S_ISDIR(found.st_mode) or path.is_symlink() or found.st_nlink == 1):
            return Problem(name, "seen_before")
        self.seen.add(key)
        return found

    @staticmethod
    def _file(path: Path, name: str, found: os.stat_result, *, explicit: bool) -> SourceFile | Problem:
        if stat.S_ISREG(found.st_mode):
            return SourceFile(name, path, explicit)
        kind = next((label for test, label in _KINDS if test(found.st_mode)), "special file")
        return Problem(name, "not_regular", kind)


def split_suffixes(name: str) -> tuple[str, str]:
    """Split off what a name says: ``a.txt.gz`` → (``.txt``, ``.gz``); either part may be empty."""
    path = Path(name.lower())
    packed = path.suffix if path.suffix in PACKED_SUFFIXES else ""
    content = Path(path.stem).suffix if packed else path.suffix
    return (content if content in CONTENT_SUFFIXES else ""), packed


def stem_of(name: str) -> str:
    """Give the bare name of a file or member: ``x/a.txt.gz`` → ``a``."""
    base = name.rsplit("/", 1)[-1]
    content, packed = split_suffixes(base)
    if not content and not packed:
        return Path(base).stem or base
    return base[: len(base) - len(content) - len(packed)] or base


def has_known_suffix(name: str) -> bool:
    """Tell whether a file found in a folder is one to read."""
    return any(split_suffixes(name))


def reason_of(error: BaseException) -> str:
    """Word an exception for a problem: its message without path and line breaks, at most 120 characters."""
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(text).split())[:120]
