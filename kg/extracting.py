"""``kg extract``: files to facts in the public JSON form, without a workspace."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from kg.engine import Engine, default_engine
from kg.reading import FoundArticle, Problem, read_articles
from kg.workers import extract_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from ontology.articles import Article


def extract_files(
    paths: Sequence[str], workers: int = 0, stdin: BinaryIO | None = None, engine: Engine | None = None
) -> Iterator[str | Problem]:
    """Give one JSON text an article, in the order of the articles, and what could not be read between them."""
    waiting: deque[Problem] = deque()

    def articles() -> Iterator[Article]:
        for item in read_articles(paths, stdin=stdin):
            if isinstance(item, FoundArticle):
                yield item.article
            else:
                waiting.append(item)

    engine = engine or default_engine()
    for extracted in extract_all(articles(), workers, engine.job):
        while waiting:
            yield waiting.popleft()
        if extracted.facts is None:
            yield Problem(extracted.article.id, "unreadable", extracted.failure)
        else:
            yield extracted.facts
    yield from waiting
