"""The Chinese extractor: runs the pipeline over one article and gives its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractors.lexicons import surnames
from extractors.zh.findings import Findings
from extractors.zh.mentions import found_mentions
from extractors.zh.normalise import normalise_article
from extractors.zh.pipeline import components_of, make_pipeline
from ontology.explanations import Reading
from ontology.facts import ArticleFacts

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from ontology.articles import Article


class ChineseExtractor:
    """Reads Chinese articles, Simplified or Traditional."""

    version = "zh-4"

    def __init__(self, *, tagger: bool = True) -> None:
        """Build the pipeline and load the lexicons, and the statistical tagger unless it is switched off."""
        if not tagger:
            self.version += "-rules"
        self.nlp = make_pipeline(tagger=tagger)
        self._components = components_of(self.nlp)
        self._surnames = frozenset(name for name in surnames() if len(name) == 1)

    def parse(self, article: Article) -> Doc:
        """Give the spaCy document of an article with all that was found in it."""
        found = Findings(article, normalise_article(article, self._surnames))
        doc = self.nlp.make_doc(found.normal.text)
        doc._.found = found
        for _, component in self.nlp.pipeline:
            doc = component(doc)
        return doc

    def extract(self, article: Article) -> ArticleFacts:
        """Give everything the article says; no document is made for it, for nothing is asked of its tokens."""
        found = Findings(article, normalise_article(article, self._surnames))
        for component in self._components:
            component.read(found)
        return found.facts or ArticleFacts(article.id)

    def explain(self, article: Article) -> Reading:
        """Give everything the article says, and what was found on the way to it."""
        doc = self.parse(article)
        facts = doc._.facts
        if not isinstance(facts, ArticleFacts):
            return Reading(ArticleFacts(article.id))
        return Reading(facts, tuple(found_mentions(doc)))
