"""Corpus reading, identity, store, queries and the command line; ``build`` and ``open_graph`` are the way in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.building import build
    from kg.workspace import open_graph

__all__ = ["build", "open_graph"]

_HOME = {"build": "kg.building", "open_graph": "kg.workspace"}


def __getattr__(name: str) -> Any:
    """Import what is asked for only then, so that ``import kg`` costs nothing."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  (not at import)

    return getattr(import_module(_HOME[name]), name)
