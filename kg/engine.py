"""What reads articles in the workers, and its version, which decides whether what was read before still holds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from extractors.registry import load_extractor
from ontology.articles import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

Batch = list[Article]
Job = Callable[[Batch], list[str]]

_RULES = (".py", ".tsv", ".npz", ".json")


class Engine(NamedTuple):
    """What reads articles: its version, and the function that workers import by name; one JSON text an article."""

    version: str
    job: Job


@cache
def default_engine(*, tagger: bool = True) -> Engine:
    """Give the extractor of this project, with its statistical tagger or without.

    Its version ends in a fingerprint of its rules, lexicons and model, which makes sure that a rule that was changed is
    also applied to articles read before.
    """
    job = extract_batch if tagger else extract_batch_by_rules
    return Engine(f"{load_extractor(tagger=tagger).version}+{_fingerprint()}", job)


def extract_batch(articles: Batch) -> list[str]:
    """Read articles, one JSON text each; runs in a worker, which loads the extractor once."""
    return _extract(articles, tagger=True)


def extract_batch_by_rules(articles: Batch) -> list[str]:
    """Read articles like ``extract_batch``, with the statistical tagger switched off."""
    return _extract(articles, tagger=False)


def _extract(articles: Batch, *, tagger: bool) -> list[str]:
    extractors = (load_extractor(article.language, tagger=tagger) for article in articles)
    return [
        json.dumps(extractor.extract(article).to_json(), ensure_ascii=False, separators=(",", ":"))
        for extractor, article in zip(extractors, articles, strict=True)
    ]


def _fingerprint() -> str:
    state = hashlib.blake2b(digest_size=4)
    for name, file in sorted(_rule_files(files("extractors"), "")):
        state.update(name.encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return state.hexdigest()


def _rule_files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name not in ("__pycache__", "scripts", "training"):
            yield from _rule_files(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(_RULES):
            yield f"{prefix}{entry.name}", entry
