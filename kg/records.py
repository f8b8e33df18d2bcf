"""What the workspace's tables hold, as the project's own types: articles, their copies, what was read from them."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from kg.identity.records import Record, make_record
from kg.reading import Problem
from kg.triples import Copy
from ontology.articles import Article, Span
from ontology.dates import PartialDate
from ontology.facts import ArticleFacts
from ontology.iris import digest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

_FOUND = """
SELECT a.hash, a.title, a.published, a.text, f.id, f.source, f.byline, f.url, f.language, f.body
FROM articles a JOIN found f ON f.hash = a.hash {where}
ORDER BY a.hash, f.id, f.url, f.source, f.language, f.byline, f.body
"""


class StoredArticle(NamedTuple):
    """An article as first found (by identifier, address, source) and all its appearances."""

    hash: str
    article: Article
    copies: list[Copy]


def stored_articles(db: sqlite3.Connection) -> Iterator[StoredArticle]:
    """Give all articles in the order of their content hash."""
    return _group(db.execute(_FOUND.format(where="")))


def stored_article(db: sqlite3.Connection, content_hash: str) -> StoredArticle | None:
    """Give one article, if it is there."""
    return next(_group(db.execute(_FOUND.format(where="WHERE a.hash = ?"), (content_hash,))), None)


def extraction_key(article: Article, version: str) -> str:
    """Name what an extraction rests on beside the content hash; one made under another key is made again."""
    regions = json.dumps(article.body)
    return digest(version, article.language, article.byline, article.source, article.url, regions)


class Pending(NamedTuple):
    """Articles that the present extractor has not read yet, in the order of their content hash."""

    hashes: list[str]
    characters: int


def pending(db: sqlite3.Connection, version: str) -> Pending:
    """Find the articles to extract from: new ones, and those that another version read or that were found otherwise."""
    query = "SELECT hash FROM articles"
    if db.execute("SELECT value FROM meta WHERE key = 'extractor'").fetchone() == (version,):
        query += " WHERE hash IN (SELECT hash FROM journal) OR hash NOT IN (SELECT hash FROM extractions)"
    hashes: list[str] = []
    characters = 0
    for (content_hash,) in db.execute(f"{query} ORDER BY hash").fetchall():
        row = db.execute("SELECT key FROM extractions WHERE hash = ?", (content_hash,)).fetchone()
        stored = stored_article(db, content_hash)
        if stored is not None and (row is None or row[0] != extraction_key(stored.article, version)):
            hashes.append(content_hash)
            characters += len(stored.article.text)
    return Pending(hashes, characters)


def pending_articles(db: sqlite3.Connection, hashes: Iterable[str]) -> Iterator[Article]:
    """Give the articles with these content hashes, one at a time."""
    for content_hash in hashes:
        if stored := stored_article(db, content_hash):
            yield stored.article


def keep_extraction(db: sqlite3.Connection, article: Article, version: str, facts: str) -> None:
    """Store what was read from an article, as JSON text."""
    content_hash = article.content_hash
    row = (content_hash, extraction_key(article, version), facts)
    db.execute("INSERT OR REPLACE INTO extractions VALUES (?, ?, ?)", row)
    db.execute("DELETE FROM failures WHERE hash = ?", (content_hash,))


def keep_failure(db: sqlite3.Connection, article: Article, reason: str) -> None:
    """Store why the extractor could not read an article; the next build tries again."""
    content_hash = article.content_hash
    db.execute("DELETE FROM extractions WHERE hash = ?", (content_hash,))
    db.execute("INSERT OR REPLACE INTO failures VALUES (?, ?, ?)", (content_hash, article.id, reason))


Amend = Callable[[str, ArticleFacts], ArticleFacts]
"""What people corrected: from a content hash and what was read to what holds; local ids stay as they are."""


def as_read(content_hash: str, facts: ArticleFacts) -> ArticleFacts:  # noqa: ARG001
    """Give the facts as they were read: nobody corrected anything."""
    return facts


def stored_records(db: sqlite3.Connection, amend: Amend = as_read) -> Iterator[Record]:
    """Give what identity needs of each article that is no repost, in the order of the content hash."""
    query = " WHERE e.hash NOT IN (SELECT hash FROM duplicates) ORDER BY e.hash"
    return (_record(row, amend) for row in db.execute(_READ + query))


def read_records(db: sqlite3.Connection, hashes: Iterable[str], amend: Amend = as_read) -> Iterator[Record]:
    """Give what identity needs of the articles with these content hashes, in their order; unread ones are left out."""
    for content_hash in sorted(hashes):
        for row in db.execute(_READ + " WHERE e.hash = ?", (content_hash,)):
            yield _record(row, amend)


_READ = "SELECT e.hash, a.published, e.facts FROM extractions e JOIN articles a ON a.hash = e.hash"


def _record(row: tuple[str, str | None, str], amend: Amend) -> Record:
    content_hash, published, text = row
    record = json.loads(text)
    record["notes"] = []
    for kind in ("persons", "organisations", "events"):
        for entity in record[kind]:
            entity["mentions"] = ()
    for fact in record["facts"]:
        fact["evidence"] = ()
    when = PartialDate.parse(published) if published else None
    return make_record(content_hash, amend(content_hash, ArticleFacts.from_json(record)), when)


class Heading(NamedTuple):
    """An article that is no repost, without its text: how it was extracted, and its appearances and its reposts'."""

    hash: str
    extraction: str
    copies: list[Copy]


def heading(db: sqlite3.Connection, content_hash: str) -> Heading | None:
    """Give an article that was read and is no repost; its copies are those of its reposts too."""
    row = db.execute("SELECT key FROM extractions WHERE hash = ?", (content_hash,)).fetchone()
    if row is None:
        return None
    own = {Copy(*copy) for copy in db.execute("SELECT id, url, source FROM found WHERE hash = ?", (content_hash,))}
    reposts = db.execute(
        "SELECT f.id, f.url, f.source FROM duplicates d JOIN found f ON f.hash = d.hash WHERE d.of = ?"
        " ORDER BY 1, 2, 3",
        (content_hash,),
    )
    return Heading(content_hash, row[0], [*sorted(own, key=_sortable), *(Copy(*copy) for copy in reposts)])


def reading(
    db: sqlite3.Connection, heading: Heading, amend: Amend = as_read
) -> tuple[StoredArticle, ArticleFacts] | None:
    """Give an article with all that holds of it; its copies are those of its reposts too."""
    stored = stored_article(db, heading.hash)
    row = db.execute("SELECT facts FROM extractions WHERE hash = ?", (heading.hash,)).fetchone()
    if stored is None or row is None:
        return None
    facts = amend(heading.hash, ArticleFacts.from_json(json.loads(row[0])))
    return stored._replace(copies=heading.copies), facts


def problems(db: sqlite3.Connection) -> list[Problem]:
    """Give what could not be read, or not whole, in the order of the files."""
    rows = db.execute("SELECT name, code, detail FROM problems ORDER BY path, number")
    return [Problem(*row) for row in rows]


def failures(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Give the articles (by identifier) that the extractor failed on, and the reason."""
    return [(row[0], row[1]) for row in db.execute("SELECT name, reason FROM failures ORDER BY name, hash")]


def note_counts(db: sqlite3.Connection) -> dict[str, int]:
    """Count what was seen and not understood, by kind (``unread_trigger``, ``unknown_role``)."""
    rows = db.execute(
        "SELECT json_extract(note.value, '$.kind'), count(*)"
        " FROM extractions e, json_each(e.facts, '$.notes') note"
        " WHERE e.hash NOT IN (SELECT hash FROM duplicates) GROUP BY 1 ORDER BY 1"
    )
    return {str(kind): int(count) for kind, count in rows}


def _group(rows: Iterable[tuple[str, ...]]) -> Iterator[StoredArticle]:
    for content_hash, group in groupby(rows, key=lambda row: row[0]):
        first, *others = group
        _, title, published, text, name, source, byline, url, language, body = first
        article = Article(
            name,
            text,
            title,
            PartialDate.parse(published) if published else None,
            source,
            byline,
            url,
            language,
            tuple(Span(*span) for span in json.loads(body)),
        )
        copies = {Copy(row[4], row[7], row[5]) for row in (first, *others)}
        yield StoredArticle(content_hash, article, sorted(copies, key=_sortable))


def _sortable(copy: Copy) -> tuple[str, ...]:
    return tuple(part or "" for part in copy)
