"""A world to build, decide about and build again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from decided_world import World

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> World:
    """An empty world."""
    return World(tmp_path)
