"""A fingerprint of the program: what another version computed is computed again."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_PACKAGES = ("kg", "ontology", "extractors")
_FILES = (".py", ".tsv", ".ttl", ".json")


@cache
def program_fingerprint() -> str:
    """Hash all code and data that a graph depends on."""
    state = hashlib.blake2b(digest_size=8)
    for package in _PACKAGES:
        for name, file in sorted(_program_files(files(package), f"{package}/")):
            state.update(name.encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return state.hexdigest()


def _program_files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _program_files(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(_FILES):
            yield f"{prefix}{entry.name}", entry
