"""The command line: one module a verb group, each body parses, calls one library function and prints."""

from __future__ import annotations

__all__ = ["main"]

from kg.cli.app import main
