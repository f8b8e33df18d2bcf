"""Blocks that were touched, sorted anew: people of one name, events of one day; and decisions laid over the rest."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.clusters import Clusters
from kg.identity.blocks import resolve_block
from kg.identity.constraints import Mention
from kg.identity.decided import apply_decisions
from kg.identity.events import resolve_events
from kg.identity.persons import person_iris, ties_of
from kg.identity.short_names import candidate_names, short_names
from kg.identity.whole import decided_body_iri
from kg.ledger.rows import MentionRow, as_text, event_features, person_features
from kg.ledger.tables import rows_with

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from kg.identity.constraints import Constraints
    from kg.ledger.touched import Touched
    from ontology.iris import Iris


def sort_people(db: sqlite3.Connection, constraints: Constraints, iris: Iris, touched: Touched) -> None:
    """Sort the people of the names that were touched, each with the names that decisions join to it."""
    shorts = _short_names(db, touched)
    home = _joined_names(db, constraints)
    for short, full in sorted(shorts):
        home.join(short, full)
    beside: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(home.names):
        beside[home.find(name)].append(name)
    blocks = {home.find(block) for kind, block in touched.blocks if kind == "person"}
    for block in sorted(blocks):
        rows = _of_blocks(db, "person", beside.get(block, [block]))
        features = [person_features(row.features) for row in rows]
        keys = {(each.article, each.local) for each in features}
        found = resolve_block(features, ties_of(constraints, keys))
        iri_of, _ = person_iris(found, features, iris)
        _place(db, rows, iri_of, touched)
        for name in {block, *beside.get(block, ())}:
            db.execute("DELETE FROM ledger_doubts WHERE block = ?", (name,))
        doubts = [
            (block, as_text([*doubt.first, *doubt.second, round(doubt.score, 4), doubt.articles]))
            for doubt in found.doubts
        ]
        db.executemany("INSERT INTO ledger_doubts VALUES (?, ?)", doubts)


def sort_events(db: sqlite3.Connection, touched: Touched) -> None:
    """Sort the events of the days that were touched."""
    for block in sorted(block for kind, block in touched.blocks if kind == "event"):
        rows = _of_blocks(db, "event", [block])
        own = {Mention(row.hash, row.local): row.own for row in rows}
        iri_of: dict[Mention, str] = {}
        for group in resolve_events(event_features(row.features) for row in rows):
            first = own[Mention(group[0].article, group[0].local)]
            iri_of |= {Mention(each.article, each.local): first for each in group}
        _place(db, rows, iri_of, touched)


def decide(db: sqlite3.Connection, constraints: Constraints, iris: Iris, touched: Touched) -> dict[str, str]:
    """Lay human judgements over organisations and events; gives IRIs that moved by them, with the new ones."""
    moved: dict[str, str] = {}
    concerned = {
        *(mention for pair in (*constraints.same, *constraints.apart) for mention in pair),
        *(mention for members in constraints.splits for mention in members),
    }
    for kind in ("organisation", "event"):
        cited = [row for mention in sorted(concerned) if (row := _row(db, mention)) is not None and row.kind == kind]
        rows = [
            row
            for row in map(MentionRow._make, rows_with(db, _BY_BASE, {row.base for row in cited}))
            if row.kind == kind
        ]
        by_mention = {Mention(row.hash, row.local): row for row in rows}
        found = {mention: by_mention[mention].base for mention in sorted(by_mention)}

        def mint(mention: Mention, by_mention: Mapping[Mention, MentionRow] = by_mention) -> str:
            row = by_mention[mention]
            return row.own if row.kind == "event" else decided_body_iri(row.block, mention, iris)

        decided = apply_decisions(found, constraints, mint)
        moved |= {found[mention]: iri for mention, iri in sorted(decided.items()) if found[mention] != iri}
        others = [
            MentionRow._make(row)
            for row in db.execute("SELECT * FROM ledger_mentions WHERE iri != base AND kind = ?", (kind,))
        ]
        back = {Mention(row.hash, row.local): row for row in others} | by_mention
        _move(db, ((row, decided.get(mention, row.base)) for mention, row in sorted(back.items())), touched)
    return moved


_BY_BASE = "SELECT * FROM ledger_mentions WHERE base IN ({})"


class _Names(Clusters[str]):
    """Names that decisions put into one block."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def join(self, one: str, other: str) -> None:
        self.names |= {one, other}
        self.link(one, other)


def _joined_names(db: sqlite3.Connection, constraints: Constraints) -> _Names:
    names = _Names()
    pairs = [*constraints.same, *((min(members), each) for members in constraints.splits for each in members)]
    for pair in pairs:
        one, other = (_row(db, mention) for mention in pair)
        if one is not None and other is not None and one.kind == other.kind == "person":
            names.join(one.block, other.block)
    return names


def _short_names(db: sqlite3.Connection, touched: Touched) -> set[tuple[str, str]]:
    """Give short forms of foreign names with the full ones they mean; names new there or gone are touched."""
    names = {row[0] for row in db.execute("SELECT DISTINCT block FROM ledger_mentions WHERE kind = 'person'")}
    candidates = candidate_names(names)
    concerned = candidates.keys() | {full for fulls in candidates.values() for full in fulls}
    rows = (row for name in sorted(concerned) for row in _of_blocks(db, "person", [name]))
    found = short_names(person_features(row.features) for row in rows)
    before = set(db.execute("SELECT short, full FROM ledger_short_names"))
    touched.blocks |= {("person", name) for pair in found ^ before for name in pair}
    db.executemany("DELETE FROM ledger_short_names WHERE short = ? AND full = ?", sorted(before - found))
    db.executemany("INSERT INTO ledger_short_names VALUES (?, ?)", sorted(found - before))
    return found


def _place(db: sqlite3.Connection, rows: list[MentionRow], iri_of: Mapping[Mention, str], touched: Touched) -> None:
    """Note the IRIs of the groups that the mentions of a block fell into."""
    moved = []
    for row in rows:
        base = iri_of[Mention(row.hash, row.local)]
        if base != row.base:
            touched.look_at([row._replace(base=base, iri=base)])
            moved.append((base, row.hash, row.local))
            touched.look_at([row])
    db.executemany("UPDATE ledger_mentions SET base = ?1, iri = ?1 WHERE hash = ?2 AND local = ?3", moved)


def _move(db: sqlite3.Connection, moves: Iterable[tuple[MentionRow, str]], touched: Touched) -> None:
    for row, iri in moves:
        if iri != row.iri:
            touched.look_at([row, row._replace(iri=iri)])
            db.execute("UPDATE ledger_mentions SET iri = ? WHERE hash = ? AND local = ?", (iri, row.hash, row.local))


def _of_blocks(db: sqlite3.Connection, kind: str, blocks: list[str]) -> list[MentionRow]:
    query = "SELECT * FROM ledger_mentions WHERE kind = ? AND block = ?"
    return [MentionRow._make(row) for block in blocks for row in db.execute(query, (kind, block))]


def _row(db: sqlite3.Connection, mention: Mention) -> MentionRow | None:
    row = db.execute("SELECT * FROM ledger_mentions WHERE hash = ? AND local = ?", mention).fetchone()
    return None if row is None else MentionRow._make(row)
