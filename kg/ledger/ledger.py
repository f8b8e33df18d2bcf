"""The ledger brought up to date: from the articles that changed to what changes in the graph."""

from __future__ import annotations

import hashlib
import json
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kg.identity.constraints import Mention
from kg.ledger.articles import forget_articles, note_mentions, note_names, present_names, renamed
from kg.ledger.blocks import decide, sort_events, sort_people
from kg.ledger.entities import describe, replace_former
from kg.ledger.rows import MentionRow, as_text
from kg.ledger.tables import make_tables, rows_with
from kg.ledger.touched import Touched
from kg.records import read_records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.decisions.replay import Replayed
    from kg.workspace import Workspace
    from ontology.iris import Iris


def update_ledger(workspace: Workspace, decided: Replayed, iris: Iris, program: str) -> Touched:
    """Bring the ledger up to date in the transaction that is open, and give what that touches.

    Another ``program`` (a fingerprint) or base than last time begins anew: then everything is touched. The outcome
    depends on the articles and decisions alone, not on the steps in which they came.
    """
    db = workspace.db
    version = f"{program} {iris.base}"
    anew = workspace.meta("ledger") != version
    make_tables(db, anew=anew)
    touched = Touched(anew)
    before, now = Noted.from_text("" if anew else workspace.meta("ledger_decisions")), Noted.of(decided)
    if anew or now.organisations != before.organisations:
        candidates = {row[0] for table in ("extractions", "ledger_articles") for row in _hashes(workspace, table)}
    else:
        candidates = {row[0] for row in _hashes(workspace, "journal")} | now.edited | before.edited
        candidates |= {row[0] for row in rows_with(db, "SELECT of FROM duplicates WHERE hash IN ({})", candidates)}
    inputs = _inputs(workspace, candidates, decided)
    known = dict(rows_with(db, "SELECT hash, inputs FROM ledger_articles WHERE hash IN ({})", candidates))
    touched.gone = candidates - inputs.keys()
    touched.articles = set(inputs)
    changed = {content_hash: value for content_hash, value in inputs.items() if known.get(content_hash) != value}
    forget_articles(db, touched.gone & known.keys(), touched)
    read = partial(read_records, db, amend=decided.amend)
    note_names(db, changed, read)
    names = present_names(db)
    for record in read(changed.keys() | renamed(db, names)):
        note_mentions(db, record, names, iris, touched)
    _look_at_cited(workspace, before.judgements, now.judgements, touched)
    sort_people(db, decided.constraints, iris, touched)
    sort_events(db, touched)
    moved = decide(db, decided.constraints, iris, touched)
    describe(db, decided.constraints, iris, touched)
    replace_former(db, moved, touched)
    touched.articles -= touched.gone
    workspace.set_meta("ledger", version)
    workspace.set_meta("ledger_decisions", now.to_text())
    db.execute("DELETE FROM journal")
    return touched


def _hashes(workspace: Workspace, table: str) -> Iterable[tuple[str]]:
    return workspace.db.execute(f"SELECT hash FROM {table}").fetchall()  # noqa: S608  (our own names)


def _inputs(workspace: Workspace, candidates: set[str], decided: Replayed) -> dict[str, bytes]:
    """Hash what identity rests on of each candidate that carries facts."""
    query = (
        "SELECT e.hash, e.key, a.published FROM extractions e JOIN articles a ON a.hash = e.hash"
        " WHERE e.hash IN ({}) AND e.hash NOT IN (SELECT hash FROM duplicates)"
    )
    common = as_text(sorted(decided.organisations.items()))
    found: dict[str, bytes] = {}
    for content_hash, key, published in rows_with(workspace.db, query, candidates):
        edits = decided.edits.get(content_hash, {})
        corrected = sorted((str(where), sorted(fields.items())) for where, fields in edits.items())
        text = as_text([key, published, common, corrected])
        found[content_hash] = hashlib.blake2b(text.encode("utf-8"), digest_size=16).digest()
    return found


class Noted(NamedTuple):
    """What of the decisions the next update compares with: corrected articles, names of bodies, judgements."""

    edited: set[str]
    organisations: dict[str, str]
    judgements: set[str]

    def to_text(self) -> str:
        """Give it as JSON text, in order."""
        return as_text([sorted(self.edited), sorted(self.organisations.items()), sorted(self.judgements)])

    @classmethod
    def from_text(cls, text: str) -> Noted:
        """Read it back; no text is nothing decided."""
        edited, organisations, judgements = json.loads(text or "[[],[],[]]")
        return cls(set(edited), dict(organisations), set(judgements))

    @classmethod
    def of(cls, decided: Replayed) -> Noted:
        """Note present decisions; a judgement is kept as the mentions it is about, and what it says of them."""
        found = decided.constraints
        said: list[tuple[list[Mention], str]] = [
            *((sorted(pair), "same") for pair in found.same),
            *((sorted(pair), "apart") for pair in found.apart),
            *((sorted(members), "split") for members in found.splits),
            *(([mention], f"name {name}") for mention, name in found.names.items()),
        ]
        return cls(set(decided.edits), dict(decided.organisations), {as_text(one) for one in said})


def _look_at_cited(workspace: Workspace, before: set[str], now: set[str], touched: Touched) -> None:
    """Look again at what judgements are about that are new, or no more, or about articles that changed."""
    articles = touched.articles | touched.gone
    query = "SELECT * FROM ledger_mentions WHERE hash = ? AND local = ?"
    for judgement in sorted(before | now):
        mentions = [Mention(*mention) for mention in json.loads(judgement)[0]]
        if (judgement in before and judgement in now) and articles.isdisjoint(mention.article for mention in mentions):
            continue
        for mention in mentions:
            touched.look_at(MentionRow._make(row) for row in workspace.db.execute(query, mention))
