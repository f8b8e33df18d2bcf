"""What was computed from each article last time, and from what: an article whose inputs are the same is not read again.

The inputs are the extraction, the entities its local ids mean, its copies, the base and the program itself. What later
steps need of an article without reading it is kept with them: the roles it uses and its claims to posts.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple, cast

from kg.tenures.tenure import Claim, ClaimKind
from ontology.dates import PartialDate

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from kg.records import Heading

    Edits = Mapping[tuple[str, int | str], Mapping[str, str | None]]

_SCHEMA = "CREATE TABLE IF NOT EXISTS computed (hash TEXT PRIMARY KEY, inputs BLOB NOT NULL, kept TEXT NOT NULL)"
_PROGRAM = ("kg", "ontology", "extractors")
_FILES = (".py", ".tsv", ".ttl", ".json")


class Kept(NamedTuple):
    """What later steps need of an article."""

    roles: list[str]
    claims: list[Claim]


class Computed:
    """The rows of the workspace's table of what was computed."""

    def __init__(self, db: sqlite3.Connection, base: str, *, anew: bool = False) -> None:
        """Read the table, made if absent; if ``anew``, nothing of it counts."""
        self._db = db
        db.execute(_SCHEMA)
        self._common = f"{base} {_fingerprint()}".encode()
        rows = () if anew else db.execute("SELECT hash, inputs, kept FROM computed")
        self._rows: dict[str, tuple[bytes, str]] = {content_hash: (inputs, kept) for content_hash, inputs, kept in rows}

    def inputs(self, heading: Heading, iri_of: Mapping[str, str], edits: Edits) -> bytes:
        """Hash all that the statements of an article depend on; ``edits`` are what people corrected in it."""
        corrected = sorted((str(where), sorted(fields.items())) for where, fields in edits.items())
        parts = [heading.extraction, sorted(iri_of.items()), [list(copy) for copy in heading.copies], corrected]
        return hashlib.blake2b(self._common + json.dumps(parts).encode("ascii"), digest_size=16).digest()

    def same(self, content_hash: str, inputs: bytes) -> Kept | None:
        """Give what was kept of an article if its inputs are those of last time."""
        row = self._rows.get(content_hash)
        return _read(row[1]) if row is not None and row[0] == inputs else None

    def keep(self, content_hash: str, inputs: bytes, kept: Kept) -> None:
        """Note what was computed; it counts once the transaction that is open is committed."""
        claims = [[None if value is None else str(value) for value in claim] for claim in kept.claims]
        text = json.dumps([kept.roles, claims], ensure_ascii=False)
        self._db.execute("INSERT OR REPLACE INTO computed VALUES (?, ?, ?)", (content_hash, inputs, text))

    def forget(self, hashes: Iterable[str]) -> None:
        """Drop articles that are gone."""
        self._db.executemany("DELETE FROM computed WHERE hash = ?", [(content_hash,) for content_hash in hashes])


def _read(text: str) -> Kept:
    roles, claims = json.loads(text)
    return Kept(roles, [_claim(row) for row in claims])


def _claim(row: list[str | None]) -> Claim:
    kind, person, organisation, role, fact, *dates = row
    start, end, seen = (PartialDate.parse(date) if date else None for date in dates)
    return Claim(cast("ClaimKind", kind), person or "", organisation or "", role or "", fact or "", start, end, seen)


@cache
def _fingerprint() -> str:
    """Hash the program: another version computes all anew."""
    state = hashlib.blake2b(digest_size=8)
    for package in _PROGRAM:
        for name, file in sorted(_program_files(files(package), f"{package}/")):
            state.update(name.encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return state.hexdigest()


def _program_files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _program_files(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(_FILES):
            yield f"{prefix}{entry.name}", entry
