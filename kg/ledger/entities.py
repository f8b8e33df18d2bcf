"""Entities that were touched, described anew; then what depends on several of them: circles, sessions, successors."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, cast

from kg.identity.describe import Description, make_entity, without_circles
from kg.identity.series import meeting_of_session, names_of, with_series
from kg.identity.successors import present_successors, successors
from kg.ledger.rows import entity_text, read_entity, tell
from kg.ledger.tables import rows_with, shard

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from kg.identity.constraints import Constraints
    from kg.ledger.touched import Touched
    from ontology.entities import Entity, EntityKind
    from ontology.iris import Iris

_BATCH = 2_000
_TOLD = (
    "SELECT m.iri, m.kind, m.told, u.iri FROM ledger_mentions m"
    " LEFT JOIN ledger_mentions u ON u.hash = m.hash AND u.local = m.upper WHERE m.iri IN ({})"
)
_PARTS = ("unit", "super")


class _Again(NamedTuple):
    """Entities to put together anew, and names by which sessions may find another meeting."""

    iris: set[str]
    names: set[str]


def describe(db: sqlite3.Connection, constraints: Constraints, iris: Iris, touched: Touched) -> None:
    """Describe what was touched, and note which entities are others now."""
    query = "SELECT iri FROM ledger_mentions WHERE hash IN ({}) AND upper IS NOT NULL"
    touched.iris.update(row[0] for row in rows_with(db, query, touched.articles))
    chosen = _chosen_names(db, constraints)
    again = _Again(set(), set())
    pending = iter(sorted(touched.iris))
    while batch := list(islice(pending, _BATCH)):
        _describe(db, batch, chosen, again, touched)
    for part in _PARTS:
        _cut_circles(db, part, again)
    query = "SELECT iri FROM ledger_entities WHERE session IN ({})"
    again.iris.update(row[0] for row in rows_with(db, query, again.names))
    later = present_successors(lambda iri: _is_there(db, iri), iris)
    again.iris.update(iris.organisation(old) for old in successors())
    for iri in sorted(again.iris):
        row = db.execute("SELECT described, unit, super, entity FROM ledger_entities WHERE iri = ?", (iri,)).fetchone()
        if row is None:
            continue
        entity = _whole(*row[:3])
        if entity.kind == "event":
            entity = with_series(entity, lambda name: _events_named(db, name))
        elif iri in later:
            entity = replace(entity, replaced_by=later[iri][0], replaced_on=later[iri][1])
        if (text := entity_text(entity)) != row[3]:
            db.execute("UPDATE ledger_entities SET entity = ? WHERE iri = ?", (text, iri))
            touched.entities.add(iri)


def replace_former(db: sqlite3.Connection, moved: dict[str, str], touched: Touched) -> None:
    """Find for IRIs that a part of the articles would have given which ones stand in their place now.

    ``moved`` are IRIs that human judgements put others in the place of.
    """
    olds = touched.olds | touched.iris | moved.keys()
    for query in (
        "SELECT own FROM ledger_mentions WHERE base IN ({}) AND own != ''",
        "SELECT old FROM ledger_former WHERE new IN ({})",
        "SELECT old FROM ledger_replaced WHERE new IN ({})",
    ):
        olds.update(row[0] for row in rows_with(db, query, touched.iris | moved.keys()))
    before: dict[str, str] = dict(rows_with(db, "SELECT old, new FROM ledger_replaced WHERE old IN ({})", olds))
    found: dict[str, str] = dict(rows_with(db, "SELECT own, base FROM ledger_mentions WHERE own IN ({})", olds - {""}))
    query = "SELECT old, new FROM ledger_former WHERE old IN ({}) ORDER BY hash, number"
    found |= dict(rows_with(db, query, olds))
    found = moved | {old: moved.get(new, new) for old, new in found.items()}
    query = "SELECT iri FROM ledger_entities WHERE iri IN ({})"
    there = {row[0] for row in rows_with(db, query, {*found, *found.values()})}
    now = {old: new for old, new in found.items() if old not in there and new in there}
    for old in sorted(olds):
        if before.get(old) == now.get(old):
            continue
        touched.entities.update(iri for iri in (before.get(old), now.get(old)) if iri)
        if old in now:
            db.execute("INSERT OR REPLACE INTO ledger_replaced VALUES (?, ?)", (old, now[old]))
        else:
            db.execute("DELETE FROM ledger_replaced WHERE old = ?", (old,))


def _chosen_names(db: sqlite3.Connection, constraints: Constraints) -> dict[str, list[str]]:
    chosen: defaultdict[str, list[str]] = defaultdict(list)
    for mention, name in constraints.names.items():
        row = db.execute("SELECT iri FROM ledger_mentions WHERE hash = ? AND local = ?", mention).fetchone()
        if row is not None:
            chosen[row[0]].append(name)
    return chosen


def _describe(
    db: sqlite3.Connection, iris: list[str], chosen: dict[str, list[str]], again: _Again, touched: Touched
) -> None:
    described: defaultdict[str, Description] = defaultdict(Description)
    kinds: dict[str, str] = {}
    for iri, kind, told, upper in rows_with(db, _TOLD, iris):
        kinds[iri] = kind
        tell(described[iri], kind, told, upper)
    for iri in iris:
        row = db.execute("SELECT described FROM ledger_entities WHERE iri = ?", (iri,)).fetchone()
        if iri not in kinds:
            if row is not None:
                _rename(db, iri, read_entity(row[0]), None, again)
                db.execute("DELETE FROM ledger_entities WHERE iri = ?", (iri,))
                touched.entities.add(iri)
            continue
        for name in chosen.get(iri, ()):
            described[iri].choose(name)
        entity = make_entity(iri, cast("EntityKind", kinds[iri]), described[iri])
        text = entity_text(entity)
        if row is not None and row[0] == text:
            continue
        _rename(db, iri, None if row is None else read_entity(row[0]), entity, again)
        session = meeting_of_session(entity.label) if entity.kind == "event" else None
        values = (shard(iri), text, entity.unit_of, entity.super_event, session, iri)
        if row is None:
            db.execute("INSERT INTO ledger_entities VALUES (?6, ?1, ?2, ?3, ?4, NULL, NULL, ?5, '')", values)
        else:
            db.execute(
                "UPDATE ledger_entities SET shard = ?, described = ?, told_unit = ?, told_super = ?, session = ?"
                " WHERE iri = ?",
                values,
            )
        again.iris.add(iri)


def _rename(db: sqlite3.Connection, iri: str, old: Entity | None, new: Entity | None, again: _Again) -> None:
    """Keep the names by which sessions find an event."""
    names = [names_of(entity) if entity is not None and entity.kind == "event" else set() for entity in (old, new)]
    again.names.update(*names)
    if names[0] != names[1]:
        db.execute("DELETE FROM ledger_event_names WHERE iri = ?", (iri,))
        db.executemany("INSERT INTO ledger_event_names VALUES (?, ?)", [(name, iri) for name in sorted(names[1])])


def _cut_circles(db: sqlite3.Connection, part: str, again: _Again) -> None:
    """Bring up to date what each entity is part of, where no circle is left."""
    rows = db.execute(
        f"SELECT iri, told_{part}, {part} FROM ledger_entities WHERE told_{part} IS NOT NULL OR {part} IS NOT NULL"  # noqa: S608
    ).fetchall()
    kept = without_circles({iri: told for iri, told, _ in rows})
    for iri, _, before in rows:
        if kept.get(iri) != before:
            db.execute(f"UPDATE ledger_entities SET {part} = ? WHERE iri = ?", (kept.get(iri), iri))  # noqa: S608
            again.iris.add(iri)
            query = "SELECT name FROM ledger_event_names WHERE iri = ?"
            again.names.update(row[0] for row in db.execute(query, (iri,)))


def _whole(described: str, unit: str | None, upper: str | None) -> Entity:
    return replace(read_entity(described), unit_of=unit, super_event=upper)


def _events_named(db: sqlite3.Connection, name: str) -> Iterator[Entity]:
    query = (
        "SELECT e.described, e.unit, e.super FROM ledger_event_names n JOIN ledger_entities e ON e.iri = n.iri"
        " WHERE n.name = ?"
    )
    return (_whole(*row) for row in db.execute(query, (name,)).fetchall())


def _is_there(db: sqlite3.Connection, iri: str) -> bool:
    return db.execute("SELECT 1 FROM ledger_entities WHERE iri = ?", (iri,)).fetchone() is not None
