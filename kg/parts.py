"""Parts of the graph: what is written together. An article, the vocabulary, or what shares a shard of the ledger.

Entities and roles whose IRIs share a prefix are one part, and so are the tenures at organisations that do.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from kg.entity_triples import entity_quads, role_quads, vocabulary_quads
from kg.ledger.rows import read_entity
from kg.ledger.statements import (
    Followers,
    iris_of,
    keep_statements,
    same_inputs,
    shard_claims,
    shard_roles,
    statement_inputs,
)
from kg.posts.bodies import body_name
from kg.posts.posts import core_words
from kg.records import heading, reading
from kg.tenures.claims import article_claims
from kg.tenures.quads import organisation_quads
from kg.triples import article_quads

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from kg.decisions.replay import Replayed
    from ontology.entities import Entity
    from ontology.iris import Iris


class Part(NamedTuple):
    """Statements that are written together: ``own`` fill the graph ``graph``, ``shared`` stand in shared graphs."""

    key: str
    graph: str | None
    own: list[str]
    shared: list[str]

    def digest(self) -> bytes:
        """Hash all statements."""
        state = hashlib.blake2b(digest_size=16)
        for lines in (self.own, self.shared):
            state.update("\n".join(lines).encode("utf-8") + b"\n\n")
        return state.digest()


class Extent(NamedTuple):
    """Which parts to compute: articles, shards of entities and roles, shards of tenures; ``None`` means all.

    If ``anew``, an article is computed even if it rests on what it did last time.
    """

    articles: set[str] | None = None
    entities: set[str] | None = None
    tenures: set[str] | None = None
    anew: bool = True


class Source(NamedTuple):
    """What parts are computed from: the tables, human decisions, and what mints IRIs."""

    db: sqlite3.Connection
    decided: Replayed
    iris: Iris


def graph_parts(
    source: Source, extent: Extent, followers: Followers, report: Callable[[int], object] = int
) -> Iterator[Part]:
    """Compute parts in a fixed order; ``followers`` gathers the shards that change with the articles.

    ``report`` hears how many articles are done.
    """
    if extent.anew:
        yield Part("vocabulary", source.iris.vocabulary_graph(), vocabulary_quads(source.iris), [])
    for number, content_hash in enumerate(_articles(source, extent), 1):
        part = _article_part(source, content_hash, followers, anew=extent.anew)
        if part is not None:
            yield part
        report(number)
    for key in _shards(source, "ledger_entities", "ledger_roles", extent.entities, followers.roles):
        lines = [
            line
            for entity, former in _shard_entities(source, key)
            for line in entity_quads(entity, source.iris, former)
        ]
        for role in shard_roles(source.db, key):
            lines += role_quads(role, source.iris, source.decided.roles.get(core_words(role)))
        yield Part(key, None, [], lines)
    for key in _shards(source, "ledger_claims", "", extent.tenures, followers.tenures):
        lines = []
        for organisation, claims in shard_claims(source.db, key).items():
            name = body_name(_entity(source, organisation))
            lines += organisation_quads(claims, name, source.decided.roles, source.iris)
        yield Part(key, None, [], lines)


def _articles(source: Source, extent: Extent) -> Iterable[str]:
    if extent.articles is not None:
        return sorted(extent.articles)
    return [row[0] for row in source.db.execute("SELECT hash FROM ledger_articles ORDER BY hash")]


def _shards(source: Source, table: str, other: str, some: set[str] | None, followers: set[str]) -> list[str]:
    if some is not None:
        return sorted(some | followers)
    found: set[str] = set()
    for name in filter(None, (table, other)):
        found.update(row[0] for row in source.db.execute(f"SELECT DISTINCT shard FROM {name}"))  # noqa: S608
    return sorted(found)


def _article_part(source: Source, content_hash: str, followers: Followers, *, anew: bool) -> Part | None:
    """Compute the part of one article; nothing if it is what it was last time."""
    db, decided, iris = source
    top = heading(db, content_hash)
    if top is None:
        return None
    iri_of = iris_of(db, content_hash)
    inputs = statement_inputs(top, iri_of, decided.edits.get(content_hash, {}))
    if not anew and same_inputs(db, content_hash, inputs):
        return None
    found = reading(db, top, decided.amend)
    if found is None:
        return None
    stored, facts = found
    quads = article_quads(stored.article, facts, iri_of, iris, stored.copies)
    claims = article_claims(stored.article, facts, iri_of, iris)
    keep_statements(db, content_hash, inputs, quads.roles, claims, iris, followers)
    return Part(content_hash, iris.article(content_hash), quads.own, quads.shared)


def _shard_entities(source: Source, key: str) -> Iterator[tuple[Entity, list[str]]]:
    former = "SELECT old FROM ledger_replaced WHERE new = ? ORDER BY old"
    query = "SELECT iri, entity FROM ledger_entities WHERE shard = ? ORDER BY iri"
    for iri, text in source.db.execute(query, (key,)).fetchall():
        yield read_entity(text), [row[0] for row in source.db.execute(former, (iri,))]


def _entity(source: Source, iri: str) -> Entity:
    (text,) = source.db.execute("SELECT entity FROM ledger_entities WHERE iri = ?", (iri,)).fetchone()
    return read_entity(text)
