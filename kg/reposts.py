"""Which articles of the workspace are reposts of which: signatures are kept, and compared where something changed.

Whether an article is a repost depends on the standing ones before it (longer ones first) with which it shares a band
of its signature. So a new, changed or gone article concerns those alone that share a band with it, and, where one of
these stands no more or anew, those that share a band with that one.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import numpy as np

from kg.duplicates import (
    SIGNATURE_VERSION,
    Signature,
    band_numbers,
    compute_signature,
    digest_place,
    group_duplicates,
)
from kg.ledger.tables import rows_with
from kg.records import stored_article
from ontology.iris import digest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    import numpy.typing as npt

    from ontology.articles import Article

    Bands = npt.NDArray[np.uint64]

_COMMIT_SECONDS = 2.0
_CHUNK = 10_000
_MANY = 1_000
"""So many changed articles, or a tenth of all, are compared with all others at once."""


def group_reposts(db: sqlite3.Connection) -> int:
    """Bring the table of reposts up to date; gives their number. A repost carries no facts of its own.

    Articles that changed are those of the journal (``kg.ledger.tables``).
    """
    replaced = _add_signatures(db)
    with db:
        db.execute("BEGIN IMMEDIATE")
        gone = {
            row[0] for row in db.execute("SELECT hash FROM signatures WHERE hash NOT IN (SELECT hash FROM articles)")
        }
        old = _bands_of(db, gone | replaced.keys())
        db.executemany("DELETE FROM signatures WHERE hash = ?", [(content_hash,) for content_hash in sorted(gone)])
        rows = [(content_hash, *row) for content_hash, row in replaced.items()]
        db.executemany("INSERT OR REPLACE INTO signatures VALUES (?, ?, ?)", rows)
        before = dict(db.execute("SELECT hash, of FROM duplicates"))
        changed = {row[0] for row in db.execute("SELECT j.hash FROM journal j JOIN signatures s ON s.hash = j.hash")}
        count = int(db.execute("SELECT count(*) FROM signatures").fetchone()[0])
        if len(changed | gone) > min(_MANY, count // 10):
            now = _reposts(group_duplicates(_signatures(db)))
        else:
            now = _compare_changed(db, before, changed, old)
        for content_hash in sorted(before.keys() | now.keys()):
            if before.get(content_hash) != now.get(content_hash):
                db.execute("DELETE FROM duplicates WHERE hash = ?", (content_hash,))
                if content_hash in now:
                    db.execute("INSERT INTO duplicates VALUES (?, ?)", (content_hash, now[content_hash]))
        db.execute("INSERT OR REPLACE INTO meta VALUES ('signatures', ?)", (str(SIGNATURE_VERSION),))
    return len(now)


def _add_signatures(db: sqlite3.Connection) -> dict[str, tuple[str, bytes]]:
    """Keep the signatures of new articles; gives those that are to take the place of others, by content hash."""
    replaced: dict[str, tuple[str, bytes]] = {}
    committed = time.monotonic()
    for content_hash in _unsigned(db):
        stored = stored_article(db, content_hash)
        row = db.execute("SELECT key FROM signatures WHERE hash = ?", (content_hash,)).fetchone()
        if stored is None or (row is not None and row[0] == _key(stored.article)):
            continue
        values = _key(stored.article), compute_signature(stored.article).to_bytes()
        if row is not None:
            replaced[content_hash] = values
            continue
        db.execute("INSERT INTO signatures VALUES (?, ?, ?)", (content_hash, *values))
        if time.monotonic() - committed > _COMMIT_SECONDS:
            db.commit()
            committed = time.monotonic()
    db.commit()
    return replaced


def _unsigned(db: sqlite3.Connection) -> list[str]:
    """Give the articles that may have no signature, or one that holds no more."""
    version = db.execute("SELECT value FROM meta WHERE key = 'signatures'").fetchone()
    query = "SELECT hash FROM articles"
    if version == (str(SIGNATURE_VERSION),):
        query += " WHERE hash IN (SELECT hash FROM journal) OR hash NOT IN (SELECT hash FROM signatures)"
    return [row[0] for row in db.execute(f"{query} ORDER BY hash")]


def _compare_changed(db: sqlite3.Connection, before: dict[str, str], changed: set[str], old: Bands) -> dict[str, str]:
    """Give all reposts, found anew for those whom changed articles, or the ``old`` bands of some, may concern."""
    concerned = changed | _sharing(db, np.concatenate([old, _bands_of(db, changed)]))
    while True:
        signatures = _signatures(db, concerned | _sharing(db, _bands_of(db, concerned)))
        fixed = {key: before.get(key, key) for key in signatures.keys() - concerned}
        standing = group_duplicates(signatures, fixed)
        moved = {key for key in concerned if (standing[key] == key) != (key not in before)}
        wider = concerned | _sharing(db, _bands_of(db, moved))
        if wider == concerned:
            break
        concerned = wider
    here = {row[0] for row in rows_with(db, "SELECT hash FROM signatures WHERE hash IN ({})", before.keys())}
    kept = {key: of for key, of in before.items() if key in here and key not in concerned}
    return kept | _reposts({key: standing[key] for key in concerned})


def _reposts(standing: dict[str, str]) -> dict[str, str]:
    return {content_hash: of for content_hash, of in standing.items() if of != content_hash}


def _signatures(db: sqlite3.Connection, hashes: set[str] | None = None) -> dict[str, Signature]:
    rows: Iterable[tuple[str, bytes]]
    if hashes is None:
        rows = db.execute("SELECT hash, data FROM signatures ORDER BY hash")
    else:
        rows = rows_with(db, "SELECT hash, data FROM signatures WHERE hash IN ({}) ORDER BY hash", hashes)
    return {content_hash: Signature.from_bytes(data) for content_hash, data in rows}


def _bands_of(db: sqlite3.Connection, hashes: set[str]) -> Bands:
    """Give the numbers of all bands of some articles."""
    start, size = digest_place()
    query = f"SELECT substr(data, {start}, {size}) FROM signatures WHERE hash IN ({{}})"  # noqa: S608  (our own numbers)
    digests = b"".join(row[0] for row in rows_with(db, query, hashes))
    return np.unique(band_numbers(digests))


def _sharing(db: sqlite3.Connection, bands: Bands) -> set[str]:
    """Give the articles that have one of some bands (by their numbers, so a few too many), holding few at a time."""
    if not len(bands):
        return set()
    start, size = digest_place()
    found: set[str] = set()
    cursor = db.execute(f"SELECT hash, substr(data, {start}, {size}) FROM signatures")  # noqa: S608  (our own numbers)
    while rows := cursor.fetchmany(_CHUNK):
        numbers = band_numbers(b"".join(data for _, data in rows))
        for place in np.flatnonzero(np.isin(numbers, bands).any(axis=1)):
            found.add(rows[place][0])
    return found


def _key(article: Article) -> str:
    """Name what a signature rests on beside the content hash."""
    return digest(SIGNATURE_VERSION, article.language, json.dumps(article.body))
