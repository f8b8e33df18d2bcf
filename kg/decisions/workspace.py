"""The decisions of a workspace: its ``decisions.tsv``, replayed on its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.decisions.file import read_decisions
from kg.decisions.lookup import Lookup
from kg.decisions.replay import NOTHING, Replayed, replay

if TYPE_CHECKING:
    from pathlib import Path

    from kg.workspace import Workspace


def decisions_path(workspace: Workspace) -> Path:
    """Give the file in which the decisions of a workspace stand."""
    return workspace.folder / "decisions.tsv"


def replay_workspace(workspace: Workspace) -> Replayed:
    """Read and replay the decisions of a workspace; raises ``DecisionError`` for a row that is none."""
    decisions = read_decisions(decisions_path(workspace))
    return replay(decisions, Lookup(workspace.db)) if decisions else NOTHING
