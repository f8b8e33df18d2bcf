"""From what each article's statements were computed, and what later steps need of them: its roles and claims."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple, cast

from kg.ledger.tables import shard
from kg.tenures.tenure import Claim, ClaimKind
from ontology.dates import PartialDate

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from kg.records import Heading
    from ontology.iris import Iris

    Edits = Mapping[tuple[str, int | str], Mapping[str, str | None]]


class Followers(NamedTuple):
    """What follows from the statements of articles: shards of roles and tenures that changed with them."""

    roles: set[str]
    tenures: set[str]


def iris_of(db: sqlite3.Connection, content_hash: str) -> dict[str, str]:
    """Give the entities that the local ids of an article mean."""
    return dict(db.execute("SELECT local, iri FROM ledger_mentions WHERE hash = ?", (content_hash,)))


def statement_inputs(heading: Heading, iri_of: Mapping[str, str], edits: Edits) -> bytes:
    """Hash all that the statements of an article depend on; ``edits`` are what people corrected in it."""
    corrected = sorted((str(where), sorted(fields.items())) for where, fields in edits.items())
    parts = [heading.extraction, sorted(iri_of.items()), [list(copy) for copy in heading.copies], corrected]
    return hashlib.blake2b(json.dumps(parts).encode("ascii"), digest_size=16).digest()


def same_inputs(db: sqlite3.Connection, content_hash: str, inputs: bytes) -> bool:
    """Tell whether the statements of an article rest on what they did last time."""
    row = db.execute("SELECT inputs FROM ledger_statements WHERE hash = ?", (content_hash,)).fetchone()
    return row is not None and row[0] == inputs


def keep_statements(
    db: sqlite3.Connection,
    content_hash: str,
    inputs: bytes,
    roles: Iterable[str],
    claims: Iterable[Claim],
    iris: Iris,
    followers: Followers,
) -> None:
    """Note what was computed from an article, and which roles and tenures that concerns."""
    used = {(label, content_hash, shard(iris.role(label))) for label in roles}
    said = {
        (claim.organisation, content_hash, number, shard(claim.organisation, "tenures"), _text(claim))
        for number, claim in enumerate(claims)
    }
    _replace(db, content_hash, used, said, followers)
    db.execute("INSERT OR REPLACE INTO ledger_statements VALUES (?, ?)", (content_hash, inputs))


def forget_statements(db: sqlite3.Connection, content_hash: str, followers: Followers) -> None:
    """Drop an article that is gone."""
    _replace(db, content_hash, set(), set(), followers)
    db.execute("DELETE FROM ledger_statements WHERE hash = ?", (content_hash,))


def shard_roles(db: sqlite3.Connection, key: str) -> list[str]:
    """Give the roles of a shard, sorted."""
    return [
        row[0] for row in db.execute("SELECT DISTINCT label FROM ledger_roles WHERE shard = ? ORDER BY label", (key,))
    ]


def shard_claims(db: sqlite3.Connection, key: str) -> dict[str, list[Claim]]:
    """Give the claims of a shard by organisation, both in a fixed order."""
    found: dict[str, list[Claim]] = {}
    query = "SELECT organisation, claim FROM ledger_claims WHERE shard = ? ORDER BY organisation, hash, number"
    for organisation, text in db.execute(query, (key,)):
        found.setdefault(organisation, []).append(_claim(json.loads(text)))
    return found


def _replace(
    db: sqlite3.Connection,
    content_hash: str,
    used: set[tuple[str, str, str]],
    said: set[tuple[str, str, int, str, str]],
    followers: Followers,
) -> None:
    before = set(db.execute("SELECT label, hash, shard FROM ledger_roles WHERE hash = ?", (content_hash,)))
    if before != used:
        followers.roles.update(row[2] for row in before ^ used)
        db.execute("DELETE FROM ledger_roles WHERE hash = ?", (content_hash,))
        db.executemany("INSERT INTO ledger_roles VALUES (?, ?, ?)", sorted(used))
    query = "SELECT organisation, hash, number, shard, claim FROM ledger_claims WHERE hash = ?"
    claimed = set(db.execute(query, (content_hash,)))
    if claimed != said:
        followers.tenures.update(row[3] for row in claimed ^ said)
        db.execute("DELETE FROM ledger_claims WHERE hash = ?", (content_hash,))
        db.executemany("INSERT INTO ledger_claims VALUES (?, ?, ?, ?, ?)", sorted(said))


def _text(claim: Claim) -> str:
    return json.dumps([None if value is None else str(value) for value in claim], ensure_ascii=False)


def _claim(row: list[str | None]) -> Claim:
    kind, person, organisation, role, fact, *dates = row
    start, end, seen = (PartialDate.parse(date) if date else None for date in dates)
    return Claim(cast("ClaimKind", kind), person or "", organisation or "", role or "", fact or "", start, end, seen)
