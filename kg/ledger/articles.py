"""From changed articles to rows of the ledger: their mentions, with the bodies that names mean by now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kg.identity.aliases import Named, full_keys
from kg.identity.constraints import Mention
from kg.identity.events import event_features
from kg.identity.features import features_of
from kg.identity.organisations import Names, named, resolve_bodies, whole_key
from kg.identity.persons import own_iris
from kg.identity.whole import body_iris, event_block, event_iris
from kg.ledger.rows import MentionRow, as_text, told_text
from kg.ledger.tables import rows_with

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from kg.identity.records import Record
    from kg.ledger.touched import Touched
    from ontology.iris import Iris

    Read = Callable[[Iterable[str]], Iterator[Record]]


def forget_articles(db: sqlite3.Connection, hashes: Iterable[str], touched: Touched) -> None:
    """Take articles that are gone, or carry no facts any more, out of the ledger."""
    for content_hash in sorted(hashes):
        touched.look_at(_stored(db, content_hash))
        touched.olds.update(
            row[0] for row in db.execute("SELECT old FROM ledger_former WHERE hash = ?", (content_hash,))
        )
        for table in ("articles", "asked", "mentions", "former"):
            db.execute(f"DELETE FROM ledger_{table} WHERE hash = ?", (content_hash,))  # noqa: S608


def note_names(db: sqlite3.Connection, inputs: dict[str, bytes], read: Read) -> None:
    """Keep what changed articles, given with what they rest on, call their bodies."""
    for record in read(inputs):
        names = as_text([named(organisation) for organisation in record.organisations])
        db.execute("INSERT OR REPLACE INTO ledger_articles VALUES (?, ?, ?)", (record.hash, inputs[record.hash], names))


def present_names(db: sqlite3.Connection) -> Names:
    """Read what all articles together tell of names; articles that say the same count once."""
    articles = [
        [Named(tuple(keys), tuple(loose)) for keys, loose in json.loads(text)]
        for (text,) in db.execute("SELECT DISTINCT names FROM ledger_articles WHERE names != '[]'")
    ]
    return Names(full_keys(articles), frozenset(key for article in articles for each in article for key in each.keys))


def renamed(db: sqlite3.Connection, names: Names) -> set[str]:
    """Bring the answers up to date, and give the articles that asked for a key whose fullest form is another now."""
    changed = [
        (answer, key)
        for key, before in db.execute("SELECT key, answer FROM ledger_answers")
        if (answer := whole_key(key, names)) != before
    ]
    db.executemany("UPDATE ledger_answers SET answer = ? WHERE key = ?", changed)
    query = "SELECT DISTINCT hash FROM ledger_asked WHERE key IN ({})"
    return {row[0] for row in rows_with(db, query, (key for _, key in changed))}


def note_mentions(db: sqlite3.Connection, record: Record, names: Names, iris: Iris, touched: Touched) -> None:
    """Bring the rows of one article up to date, and note what that touches.

    People and events that changed keep the IRI they had until their block is sorted anew.
    """
    asked = _Asked(names)
    new, former = _rows(record, asked, iris)
    old = {row.local: row for row in _stored(db, record.hash)}
    for number, row in enumerate(new):
        before = old.pop(row.local, None)
        if before is not None:
            organisation = row.kind == "organisation"
            base = row.base if organisation else before.base
            new[number] = row._replace(base=base, iri=before.iri if base == before.base else base)
        if new[number] != before:
            touched.look_at([new[number]] if before is None else [before, new[number]])
    touched.look_at(old.values())
    db.execute("DELETE FROM ledger_mentions WHERE hash = ?", (record.hash,))
    db.executemany("INSERT INTO ledger_mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", new)
    said = set(db.execute("SELECT old, new FROM ledger_former WHERE hash = ?", (record.hash,)))
    touched.olds.update(row[0] for row in said.symmetric_difference(former))
    db.execute("DELETE FROM ledger_former WHERE hash = ?", (record.hash,))
    rows = [(before, record.hash, number, iri) for number, (before, iri) in enumerate(former)]
    db.executemany("INSERT INTO ledger_former VALUES (?, ?, ?, ?)", rows)
    db.execute("DELETE FROM ledger_asked WHERE hash = ?", (record.hash,))
    db.executemany("INSERT INTO ledger_asked VALUES (?, ?)", [(key, record.hash) for key in asked.answers])
    db.executemany("INSERT OR REPLACE INTO ledger_answers VALUES (?, ?)", asked.answers.items())


class _Asked:
    """Gives the fullest form of a key, and remembers which keys were asked for."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.answers: dict[str, str] = {}

    def __call__(self, key: str) -> str:
        self.answers[key] = answer = whole_key(key, self._names)
        return answer


def _rows(record: Record, whole: Callable[[str], str], iris: Iris) -> tuple[list[MentionRow], list[tuple[str, str]]]:
    bodies = resolve_bodies(record, whole)
    people = features_of(record, bodies)
    events = event_features(record, bodies)
    organisation_iri, former = body_iris(record, bodies, iris)
    event_iri = event_iris(events.values(), iris)
    person_iri = own_iris(people.values(), iris)
    rows: list[MentionRow] = []
    for p in record.persons:
        mine, own = people[p.id], person_iri[Mention(record.hash, p.id)]
        rows.append(MentionRow(record.hash, p.id, "person", mine.name, as_text(mine), told_text(p), None, own, "", ""))
    for o in record.organisations:
        key, iri = bodies[o.id].key, organisation_iri[o.id]
        rows.append(MentionRow(record.hash, o.id, "organisation", key, "", told_text(o), o.unit_of, "", iri, iri))
    for e in record.events:
        found, own = events[e.id], event_iri[e.id]
        block, above = event_block(found), e.super_event
        rows.append(MentionRow(record.hash, e.id, "event", block, as_text(found), told_text(e), above, own, "", ""))
    return rows, former


def _stored(db: sqlite3.Connection, content_hash: str) -> list[MentionRow]:
    return [MentionRow(*row) for row in db.execute("SELECT * FROM ledger_mentions WHERE hash = ?", (content_hash,))]
