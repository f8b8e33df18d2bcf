"""A static site of a workspace, for the tests in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.publishing import publish
from kg.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


def published(workspace: Path, folder: Path) -> Path:
    """Write the site of a workspace into ``folder/public`` and give that."""
    with Workspace.open(workspace) as place:
        publish(place, folder / "public")
    return folder / "public"
