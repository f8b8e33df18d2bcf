"""The tables of the ledger, and the journal of articles that changed since it was last brought up to date.

Triggers write the journal, so whatever changes an article's appearances, its extraction or its being a repost is
noted in the same transaction, also by a build that is killed later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

_JOURNAL = "CREATE TABLE IF NOT EXISTS journal (hash TEXT PRIMARY KEY) WITHOUT ROWID"
_WATCHED = ("found", "extractions", "duplicates")
_TABLES = {
    "articles": "hash TEXT PRIMARY KEY, inputs BLOB NOT NULL, names TEXT NOT NULL",
    "asked": "key TEXT, hash TEXT, PRIMARY KEY (key, hash)",
    "answers": "key TEXT PRIMARY KEY, answer TEXT NOT NULL",
    "mentions": """hash TEXT, local TEXT, kind TEXT NOT NULL, block TEXT NOT NULL, features TEXT NOT NULL,
        told TEXT NOT NULL, upper TEXT, own TEXT NOT NULL, base TEXT NOT NULL, iri TEXT NOT NULL,
        PRIMARY KEY (hash, local)""",
    "former": "old TEXT, hash TEXT, number INTEGER, new TEXT NOT NULL, PRIMARY KEY (old, hash, number)",
    "doubts": "block TEXT, doubt TEXT, PRIMARY KEY (block, doubt)",
    "short_names": "short TEXT, full TEXT, PRIMARY KEY (short, full)",
    "entities": """iri TEXT PRIMARY KEY, shard TEXT NOT NULL, described TEXT NOT NULL, told_unit TEXT,
        told_super TEXT, unit TEXT, super TEXT, session TEXT, entity TEXT NOT NULL""",
    "event_names": "name TEXT, iri TEXT, PRIMARY KEY (name, iri)",
    "replaced": "old TEXT PRIMARY KEY, new TEXT NOT NULL",
    "statements": "hash TEXT PRIMARY KEY, inputs BLOB NOT NULL",
    "roles": "label TEXT, hash TEXT, shard TEXT NOT NULL, PRIMARY KEY (label, hash)",
    "claims": """organisation TEXT, hash TEXT, number INTEGER, shard TEXT NOT NULL, claim TEXT NOT NULL,
        PRIMARY KEY (organisation, hash, number)""",
}
_INDEXES = (
    "ledger_asked_hash ON ledger_asked (hash)",
    "ledger_mentions_block ON ledger_mentions (kind, block)",
    "ledger_mentions_own ON ledger_mentions (own)",
    "ledger_mentions_base ON ledger_mentions (base)",
    "ledger_mentions_iri ON ledger_mentions (iri)",
    "ledger_former_hash ON ledger_former (hash)",
    "ledger_former_new ON ledger_former (new)",
    "ledger_entities_shard ON ledger_entities (shard)",
    "ledger_entities_unit ON ledger_entities (iri) WHERE told_unit IS NOT NULL OR unit IS NOT NULL",
    "ledger_entities_super ON ledger_entities (iri) WHERE told_super IS NOT NULL OR super IS NOT NULL",
    "ledger_entities_session ON ledger_entities (session) WHERE session IS NOT NULL",
    "ledger_event_names_iri ON ledger_event_names (iri)",
    "ledger_replaced_new ON ledger_replaced (new)",
    "ledger_roles_hash ON ledger_roles (hash)",
    "ledger_roles_shard ON ledger_roles (shard)",
    "ledger_claims_hash ON ledger_claims (hash)",
    "ledger_claims_shard ON ledger_claims (shard)",
)
_MOST = 500
_PREFIX = 3


def start_journal(db: sqlite3.Connection) -> None:
    """Make the journal and its triggers where they are absent; then all articles count as changed."""
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'journal'").fetchone():
        return
    db.execute(_JOURNAL)
    for table in _WATCHED:
        for verb, row in (("INSERT", "NEW"), ("DELETE", "OLD"), ("UPDATE", "NEW")):
            _watch(db, table, verb, f"{row}.hash")
    for verb, row in (("INSERT", "NEW"), ("DELETE", "OLD")):
        _watch(db, "duplicates", verb, f"{row}.of")
    db.execute("CREATE INDEX duplicates_of ON duplicates (of)")
    db.execute("INSERT OR IGNORE INTO journal SELECT hash FROM found")
    db.execute("INSERT OR IGNORE INTO journal SELECT hash FROM extractions")


def _watch(db: sqlite3.Connection, table: str, verb: str, noted: str) -> None:
    name = f"journal_{table}_{verb}_{noted.rsplit('.', 1)[-1]}".lower()
    act = f"INSERT OR IGNORE INTO journal VALUES ({noted})"  # noqa: S608  (our own names)
    db.execute(f"CREATE TRIGGER {name} AFTER {verb} ON {table} BEGIN {act}; END")


def make_tables(db: sqlite3.Connection, *, anew: bool) -> None:
    """Make the tables where they are absent; if ``anew``, empty."""
    for name, columns in _TABLES.items():
        if anew:
            db.execute(f"DROP TABLE IF EXISTS ledger_{name}")
        db.execute(f"CREATE TABLE IF NOT EXISTS ledger_{name} ({columns}) WITHOUT ROWID")
    for index in _INDEXES:
        db.execute(f"CREATE INDEX IF NOT EXISTS {index}")


def in_batches(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Cut values, sorted, into what one statement takes: the question marks for it, and the values."""
    ordered = sorted(values)
    for start in range(0, len(ordered), _MOST):
        part = ordered[start : start + _MOST]
        yield ", ".join("?" * len(part)), part


def rows_with(db: sqlite3.Connection, query: str, values: Iterable[str]) -> Iterator[tuple[Any, ...]]:
    """Give the rows of a query in which ``{}`` stands for the list of values, for all of many values."""
    for marks, part in in_batches(values):
        yield from db.execute(query.format(marks), part)


def shard(iri: str, of: str = "entities") -> str:
    """Name the part of the graph that an entity, a role or the tenures of a body are written with."""
    return f"{of}/" + iri.rsplit("/", 1)[-1][:_PREFIX]
