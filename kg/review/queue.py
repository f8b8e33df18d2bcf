"""The whole review queue of a workspace, and its way out to a spreadsheet and back in as decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.decisions.decision import COLUMNS, Decision, make_decision
from kg.decisions.file import add_decisions
from kg.decisions.lookup import Lookup, Missing
from kg.decisions.tables import read_table, table_text
from kg.decisions.workspace import decisions_path, replay_workspace
from kg.review.body_items import body_items
from kg.review.rejected_items import rejected_items
from kg.review.role_items import role_items
from kg.review.tenure_items import tenure_items
from kg.review.workspace_items import doubt_items, rename_items, report_items

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kg.decisions.replay import Replayed
    from kg.review.item import Draft, QueueItem
    from kg.workspace import Workspace

EXTRA = ("item", "weight", "what", "choices", "published", "headline")
"""Columns of an exported queue behind those of a decision: for the reader, not read again."""


def review_queue(workspace: Workspace) -> list[QueueItem]:
    """Give everything to look at, what matters most first; what people found right already is left out."""
    graph = workspace.graph()
    decided = replay_workspace(workspace)
    items = [
        *report_items(decided.reports),
        *rename_items(graph, decided.reports),
        *rejected_items(graph, decided.reports),
        *tenure_items(graph),
        *body_items(graph),
        *doubt_items(workspace),
        *role_items(graph),
    ]
    lookup = Lookup(workspace.db)
    return sorted((item for item in items if not _is_settled(item, decided, lookup)), key=lambda item: item.order())


def queue_rows(items: Iterable[QueueItem], lang: str = "zh") -> Iterator[dict[str, str]]:
    """Give one row a draft, with an empty judgement to fill in; rows of one item share its number."""
    for number, item in enumerate(items, 1):
        for draft in item.drafts:
            sentence = draft.sentence
            yield {
                **draft.cells,
                "judgement": "",
                "item": str(number),
                "weight": f"{item.weight:g}",
                "what": item.zh if lang == "zh" else item.en,
                "choices": " | ".join(draft.choices),
                "published": sentence.published if sentence else "",
                "headline": sentence.headline if sentence else "",
            }


def export_text(items: Iterable[QueueItem], lang: str = "zh", *, delimiter: str = "\t") -> str:
    """Give the queue as a table to fill in: ``judgement`` is empty, ``choices`` says what may stand there."""
    return table_text((*COLUMNS, *EXTRA), queue_rows(items, lang), delimiter=delimiter)


def import_queue(workspace: Workspace, path: Path) -> tuple[list[Decision], int]:
    """Add the rows of an exported queue that have a judgement to ``decisions.tsv``; gives those that are new, and how
    many were filled in.

    Raises ``DecisionError`` with file and line of the first row that is no decision; then nothing is added.
    """
    rows = [row for row in read_table(path) if row.cells.get("judgement", "").strip()]
    decisions = [make_decision(row.cells, f"{path}:{row.line}") for row in rows]
    return add_decisions(decisions_path(workspace), decisions), len(decisions)


def _is_settled(item: QueueItem, decided: Replayed, lookup: Lookup) -> bool:
    """Tell whether people found all facts of an item right."""
    drafts = [draft for draft in item.drafts if "accept" in draft.choices]
    return bool(decided.accepted) and bool(drafts) and all(_is_accepted(draft, decided, lookup) for draft in drafts)


def _is_accepted(draft: Draft, decided: Replayed, lookup: Lookup) -> bool:
    cells = draft.cells
    place = lookup.place(cells["article"], cells["quote"])
    if isinstance(place, Missing):
        return False
    found = lookup.matching_facts(place, cells["kind"], cells["name"], cells["name_2"])
    return not isinstance(found, Missing) and all((place.article, number) in decided.accepted for number in found)
