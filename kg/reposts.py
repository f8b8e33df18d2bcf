"""Which articles of the workspace are reposts of which: signatures are kept, groups are found anew each time."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from kg.duplicates import SIGNATURE_VERSION, Signature, compute_signature, group_duplicates
from kg.records import stored_articles
from ontology.iris import digest

if TYPE_CHECKING:
    import sqlite3

    from ontology.articles import Article

_COMMIT_SECONDS = 2.0


def group_reposts(db: sqlite3.Connection) -> int:
    """Bring the table of reposts up to date; gives their number. A repost carries no facts of its own."""
    standing = group_duplicates(_signatures(db))
    rows = sorted((content_hash, of) for content_hash, of in standing.items() if of != content_hash)
    with db:
        db.execute("DELETE FROM duplicates")
        db.executemany("INSERT INTO duplicates VALUES (?, ?)", rows)
    return len(rows)


def _signatures(db: sqlite3.Connection) -> dict[str, Signature]:
    known = dict(db.execute("SELECT hash, key FROM signatures"))
    committed = time.monotonic()
    for content_hash, article, _ in stored_articles(db):
        key = _key(article)
        if known.get(content_hash) == key:
            continue
        data = compute_signature(article).to_bytes()
        db.execute("INSERT OR REPLACE INTO signatures VALUES (?, ?, ?)", (content_hash, key, data))
        if time.monotonic() - committed > _COMMIT_SECONDS:
            db.commit()
            committed = time.monotonic()
    db.commit()
    rows = db.execute("SELECT hash, data FROM signatures ORDER BY hash")
    return {content_hash: Signature.from_bytes(data) for content_hash, data in rows}


def _key(article: Article) -> str:
    """Name what a signature rests on beside the content hash."""
    return digest(SIGNATURE_VERSION, article.language, json.dumps(article.body))
