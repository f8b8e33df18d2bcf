"""What the ledger of a workspace knows of one entity: its mentions, for whoever explains a decision."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from kg.ledger.rows import MentionRow
from ontology.errors import KgError

if TYPE_CHECKING:
    from kg.workspace import Workspace


class LedgerError(KgError):
    """The workspace has no ledger yet."""


class Told(NamedTuple):
    """One article's word for an entity: its names there, the IRI of what it is part of, the article's id and date."""

    row: MentionRow
    names: tuple[str, ...]
    upper: str | None
    article: str
    published: str


def told_of(workspace: Workspace, iri: str) -> list[Told]:
    """Give all mentions of an entity, in the order of the articles' dates. Raises ``LedgerError``."""
    if not workspace.meta("ledger"):
        raise LedgerError(f"{workspace.folder}: made by an earlier version; run kg build -w {workspace.folder} once")
    query = (
        "SELECT m.*, u.iri, (SELECT min(f.id) FROM found f WHERE f.hash = m.hash), coalesce(a.published, '')"
        " FROM ledger_mentions m JOIN articles a ON a.hash = m.hash"
        " LEFT JOIN ledger_mentions u ON u.hash = m.hash AND u.local = m.upper"
        " WHERE m.iri = ? ORDER BY coalesce(a.published, '9999'), m.hash, m.local"
    )
    width = len(MentionRow._fields)
    found = []
    for values in workspace.db.execute(query, (iri,)):
        row = MentionRow._make(values[:width])
        name, aliases, *_ = json.loads(row.told)
        found.append(Told(row, (name, *aliases), *values[width:]))
    return found
