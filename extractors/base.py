"""The contract of an extractor: a pure function from an article to its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ontology.articles import Article
    from ontology.explanations import Reading
    from ontology.facts import ArticleFacts


class Extractor(Protocol):
    """Reads one article. ``version`` changes whenever the same article could give other facts."""

    version: str

    def extract(self, article: Article) -> ArticleFacts:
        """Give everything the article says; the same article gives equal facts, in the same order."""
        ...

    def explain(self, article: Article) -> Reading:
        """Give the same facts together with all names, roles, dates and verbs that were found on the way."""
        ...
