"""The components of the pipeline: one a kind of mention, and one that assembles facts.

Each has a pure ``process`` from the findings of those before it; ``read`` adds what it finds to them. Run as a part of the pipeline
it also puts what is a span of the text into ``doc.spans``, so that other components can build on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from spacy.language import Language
from spacy.tokens import Doc, Span

from extractors.zh.assembly import Assembly
from extractors.zh.dates import find_dates
from extractors.zh.layout import find_layout
from extractors.zh.name_mentions import find_names
from extractors.zh.namesakes import part_namesakes
from extractors.zh.normalise import simplify
from extractors.zh.proposals import weigh, worth_tagging
from extractors.zh.roles_in_text import find_roles
from extractors.zh.sentences import split_sentences
from extractors.zh.tagger.decoding import TaggedSpan
from extractors.zh.tagger.model import load_tagger
from extractors.zh.traits import with_traits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extractors.zh.dates import DateMention
    from extractors.zh.findings import Findings
    from extractors.zh.layout import Layout
    from extractors.zh.name_mentions import NameMention
    from extractors.zh.proposals import Mentions
    from extractors.zh.roles_in_text import RoleMention
    from ontology.facts import ArticleFacts

OPTIONAL = "renzhi_tagger"


@runtime_checkable
class Component(Protocol):
    """A part of the pipeline that needs no tokens: the findings are enough."""

    def read(self, found: Findings) -> None:
        """Add what it finds."""


def _store(doc: Doc, key: str, mentions: Iterable[tuple[int, int, str]]) -> None:
    doc.spans[key] = [Span(doc, start, end, label=label) for start, end, label in mentions]


def _store_roles(doc: Doc) -> None:
    _store(doc, "roles", ((m.start, m.end, m.head) for m in doc._.roles))


def _store_persons(doc: Doc) -> None:
    _store(doc, "persons", ((m.start, m.end, "PERSON") for m in doc._.persons))


@Language.factory("renzhi_roles", assigns=["doc._.roles"])
class RoleComponent:
    """Finds posts (党委副书记, 总经理) and stores them as ``doc.spans["roles"]``."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but the lexicons."""
        self.name = name
        self.nlp = nlp

    def process(self, found: Findings) -> list[RoleMention]:
        """Give the role mentions of a document."""
        return find_roles(found.normal.text)

    def read(self, found: Findings) -> None:
        """Add the role mentions."""
        found.roles = self.process(found)

    def __call__(self, doc: Doc) -> Doc:
        """Store the role mentions."""
        self.read(doc._.found)
        _store_roles(doc)
        return doc


@Language.factory("renzhi_layout", assigns=["doc._.layout"])
class LayoutComponent:
    """Finds tables, labelled lines and programmes, whose cells hold names and posts."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but labels and the heads of columns."""
        self.name = name
        self.nlp = nlp

    def process(self, found: Findings) -> Layout:
        """Give what a document lays out."""
        return find_layout(found.normal.text)

    def read(self, found: Findings) -> None:
        """Add the layout."""
        found.layout = self.process(found)

    def __call__(self, doc: Doc) -> Doc:
        """Store the layout."""
        self.read(doc._.found)
        return doc


@Language.factory("renzhi_persons", requires=["doc._.roles", "doc._.layout"], assigns=["doc._.persons"])
class PersonComponent:
    """Finds the names of people and stores them as ``doc.spans["persons"]``."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but the lexicons."""
        self.name = name
        self.nlp = nlp

    def process(self, found: Findings) -> list[NameMention]:
        """Give the name mentions of a document."""
        return find_names(found.normal.text, found.roles, found.layout)

    def read(self, found: Findings) -> None:
        """Add the name mentions."""
        found.persons = self.process(found)

    def __call__(self, doc: Doc) -> Doc:
        """Store the name mentions."""
        self.read(doc._.found)
        _store_persons(doc)
        return doc


@Language.factory(
    OPTIONAL,
    requires=["doc._.roles", "doc._.persons"],
    assigns=["doc._.roles", "doc._.persons", "doc._.tagger"],
)
class TaggerComponent:
    """Adds names and posts that the rules missed and the statistical tagger sees; ``zh/proposals`` decides which."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Load the tagger's model."""
        self.name = name
        self.nlp = nlp
        self.tagger = load_tagger()

    def process(self, found: Findings) -> Mentions:
        """Give the posts and names of a document, those of the rules and those that were added."""
        text = found.normal.text
        told = sorted([role.start for role in found.roles] + [name.start for name in found.persons])
        chosen = [place for place in split_sentences(text) if worth_tagging(text, *place, told)]
        seen = self.tagger.tag([text[start:end] for start, end in chosen])
        tagged = [
            TaggedSpan(start + span.start, start + span.end, span.label, span.margin)
            for (start, _), spans in zip(chosen, seen, strict=True)
            for span in spans
        ]
        return weigh(text, found.roles, found.persons, tagged, self.tagger.precision)

    def read(self, found: Findings) -> None:
        """Put the mentions in the place of those found before."""
        mentions = found.tagger = self.process(found)
        found.roles, found.persons = list(mentions.roles), list(mentions.names)

    def __call__(self, doc: Doc) -> Doc:
        """Store the mentions."""
        self.read(doc._.found)
        _store_roles(doc)
        _store_persons(doc)
        return doc


@Language.factory("renzhi_dates", assigns=["doc._.dates"])
class DateComponent:
    """Finds dates, resolved against the publication date, and stores them as ``doc.spans["dates"]``."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but the grammar of dates."""
        self.name = name
        self.nlp = nlp

    def process(self, found: Findings) -> list[DateMention]:
        """Give the date mentions of a document."""
        return find_dates(found.normal.text, found.article.published)

    def read(self, found: Findings) -> None:
        """Add the date mentions."""
        found.dates = self.process(found)

    def __call__(self, doc: Doc) -> Doc:
        """Store the date mentions."""
        self.read(doc._.found)
        _store(doc, "dates", ((m.start, m.end, m.kind) for m in doc._.dates))
        return doc


@Language.factory(
    "renzhi_facts",
    requires=["doc._.roles", "doc._.layout", "doc._.persons", "doc._.dates"],
    assigns=["doc._.facts"],
)
class FactComponent:
    """Assembles positions, participations and appointments and stores the ``ArticleFacts`` as ``doc._.facts``."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but what the components before it found."""
        self.name = name
        self.nlp = nlp

    def process(self, found: Findings) -> ArticleFacts:
        """Give all that a document says."""
        article, normal = found.article, found.normal
        assembly = Assembly(
            article, normal, simplify(article.title), found.roles, found.layout, found.persons, found.dates
        )
        if found.tagger is not None:
            assembly.ledger.proposed = found.tagger.proposed
        for start, end in split_sentences(normal.text):
            assembly.read_sentence(start, end)
        return with_traits(part_namesakes(assembly.facts(), article.text), article.text)

    def read(self, found: Findings) -> None:
        """Add the facts."""
        found.facts = self.process(found)

    def __call__(self, doc: Doc) -> Doc:
        """Store the facts."""
        self.read(doc._.found)
        return doc
