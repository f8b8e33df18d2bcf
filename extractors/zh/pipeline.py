"""The spaCy pipeline: one component a kind of mention, and one that assembles facts.

Each component has a pure ``process`` and stores its result under one extension of the ``Doc``; what is a span of the text is
in ``doc.spans`` too, so that other components can build on it. The text of the ``Doc`` is the working text, its tokens are
single characters; components read it as ``doc._.normal.text``, because ``doc.text`` is put together from tokens anew each time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import DummyTokenizer

from extractors.zh.assembly import Assembly
from extractors.zh.dates import find_dates
from extractors.zh.layout import find_layout
from extractors.zh.name_mentions import find_names
from extractors.zh.namesakes import part_namesakes
from extractors.zh.normalise import simplify
from extractors.zh.proposals import weigh, worth_tagging
from extractors.zh.roles_in_text import find_roles
from extractors.zh.tagger.decoding import TaggedSpan
from extractors.zh.tagger.model import load_tagger
from extractors.zh.traits import with_traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.vocab import Vocab

    from extractors.zh.dates import DateMention
    from extractors.zh.layout import Layout
    from extractors.zh.name_mentions import NameMention
    from extractors.zh.proposals import Mentions
    from extractors.zh.roles_in_text import RoleMention
    from ontology.facts import ArticleFacts

PIPES = ("renzhi_roles", "renzhi_layout", "renzhi_persons", "renzhi_tagger", "renzhi_dates", "renzhi_facts")
OPTIONAL = "renzhi_tagger"
LONGEST_SENTENCE = 3000
_DATELINE = re.compile(
    r"(?:(?<=\n)|^)[^\S\n]*(?:[^，。；：！？\n]{0,20}?\d{1,2}日(?:电|讯)|（[^（）\n]{1,10}[讯电]）|本[报网台刊社]讯|讯(?=（))(?:[^\S\n]*（[^（）\n]{1,40}）)*[^\S\n]*"
)
_LOST_LINE = re.compile(
    r"(?<![ \u3000])[ \u3000]{2,}+(?=(?:（(?:其间[：，]?)?)?(?:19|20)\d\d[.年]\d{1,2}|[\u4e00-\u9fff]{2,4}(?:，[男女]，|(?:同志)?简历))"
)
_SENTENCE = re.compile(r"[^。！？\n]*(?:[。！？]+[”’）]*|\n|$)")


def set_extensions() -> None:
    """Register the extensions of ``Doc``; calling it again changes nothing."""
    for name in ("article", "normal", "roles", "layout", "persons", "tagger", "dates", "facts"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Give the sentences of a text as ranges; a line end closes a sentence too, a dateline (新华社北京4月1日电) is none."""
    spans = (match.span() for match in _SENTENCE.finditer(text) if match.group().strip())
    lines = (line for start, end in spans for line in _lines(text, _behind_dateline(text, start), end))
    return [piece for start, end in lines for piece in _pieces(text, start, end)]


def _behind_dateline(text: str, start: int) -> int:
    dateline = _DATELINE.match(text, start)
    return dateline.end() if dateline else start


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut where two blanks stand for the end of a line that was lost: before years of a career, before who is introduced."""
    for match in _LOST_LINE.finditer(text, start, end):
        if text[start : match.start()].strip():
            yield start, match.end()
            start = match.end()
    yield start, end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence that is far longer than sentences are (a table, a text without stops) so that reading it takes linear time."""
    while end - start > LONGEST_SENTENCE:
        middle, stop = start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE
        stop = next((cut + 1 for mark in "；，、 " if (cut := text.rfind(mark, middle, stop)) >= 0), stop)
        yield start, stop
        start = stop
    yield start, end


def _store(doc: Doc, key: str, mentions: Iterable[tuple[int, int, str]]) -> None:
    doc.spans[key] = [Span(doc, start, end, label=label) for start, end, label in mentions]


@Language.factory("renzhi_roles", assigns=["doc._.roles"])
class RoleComponent:
    """Finds posts (党委副书记, 总经理) and stores them as ``doc.spans["roles"]``."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but the lexicons."""
        self.name = name
        self.nlp = nlp

    def process(self, doc: Doc) -> list[RoleMention]:
        """Give the role mentions of a document."""
        return find_roles(doc._.normal.text)

    def __call__(self, doc: Doc) -> Doc:
        """Store the role mentions."""
        doc._.roles = self.process(doc)
        _store(doc, "roles", ((m.start, m.end, m.head) for m in doc._.roles))
        return doc


@Language.factory("renzhi_layout", assigns=["doc._.layout"])
class LayoutComponent:
    """Finds tables, labelled lines and programmes, whose cells hold names and posts."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but labels and the heads of columns."""
        self.name = name
        self.nlp = nlp

    def process(self, doc: Doc) -> Layout:
        """Give what a document lays out."""
        return find_layout(doc._.normal.text)

    def __call__(self, doc: Doc) -> Doc:
        """Store the layout."""
        doc._.layout = self.process(doc)
        return doc


@Language.factory("renzhi_persons", requires=["doc._.roles", "doc._.layout"], assigns=["doc._.persons"])
class PersonComponent:
    """Finds the names of people and stores them as ``doc.spans["persons"]``."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but the lexicons."""
        self.name = name
        self.nlp = nlp

    def process(self, doc: Doc) -> list[NameMention]:
        """Give the name mentions of a document."""
        return find_names(doc._.normal.text, doc._.roles, doc._.layout)

    def __call__(self, doc: Doc) -> Doc:
        """Store the name mentions."""
        doc._.persons = self.process(doc)
        _store(doc, "persons", ((m.start, m.end, "PERSON") for m in doc._.persons))
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

    def process(self, doc: Doc) -> Mentions:
        """Give the posts and names of a document, those of the rules and those that were added."""
        text = doc._.normal.text
        told = sorted([role.start for role in doc._.roles] + [name.start for name in doc._.persons])
        chosen = [place for place in split_sentences(text) if worth_tagging(text, *place, told)]
        found = self.tagger.tag([text[start:end] for start, end in chosen])
        tagged = [
            TaggedSpan(start + span.start, start + span.end, span.label, span.margin)
            for (start, _), spans in zip(chosen, found, strict=True)
            for span in spans
        ]
        return weigh(text, doc._.roles, doc._.persons, tagged, self.tagger.precision)

    def __call__(self, doc: Doc) -> Doc:
        """Store the mentions."""
        mentions = doc._.tagger = self.process(doc)
        doc._.roles, doc._.persons = list(mentions.roles), list(mentions.names)
        _store(doc, "roles", ((m.start, m.end, m.head) for m in doc._.roles))
        _store(doc, "persons", ((m.start, m.end, "PERSON") for m in doc._.persons))
        return doc


@Language.factory("renzhi_dates", assigns=["doc._.dates"])
class DateComponent:
    """Finds dates, resolved against the publication date, and stores them as ``doc.spans["dates"]``."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing but the grammar of dates."""
        self.name = name
        self.nlp = nlp

    def process(self, doc: Doc) -> list[DateMention]:
        """Give the date mentions of a document."""
        return find_dates(doc._.normal.text, doc._.article.published)

    def __call__(self, doc: Doc) -> Doc:
        """Store the date mentions."""
        doc._.dates = self.process(doc)
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

    def process(self, doc: Doc) -> ArticleFacts:
        """Give all that a document says."""
        article = doc._.article
        found = doc._.roles, doc._.layout, doc._.persons, doc._.dates
        assembly = Assembly(article, doc._.normal, simplify(article.title), *found)
        if doc._.tagger is not None:
            assembly.ledger.proposed = doc._.tagger.proposed
        for start, end in split_sentences(doc._.normal.text):
            assembly.read_sentence(start, end)
        return with_traits(part_namesakes(assembly.facts(), article.text), article.text)

    def __call__(self, doc: Doc) -> Doc:
        """Store the facts."""
        doc._.facts = self.process(doc)
        return doc


class _CharacterNumbers(dict[str, int]):
    """The numbers that characters have in a vocabulary, each asked for once."""

    def __init__(self, vocab: Vocab) -> None:
        super().__init__()
        self.vocab = vocab

    def __missing__(self, char: str) -> int:
        number = self[char] = self.vocab[char].orth
        return number


class CharacterTokenizer(DummyTokenizer):
    """Makes every character a token, blanks too: the number of a token is the offset of its character."""

    def __init__(self, vocab: Vocab) -> None:
        """Need nothing but the vocabulary."""
        self.vocab = vocab
        self._numbers = _CharacterNumbers(vocab)

    def __call__(self, text: str) -> Doc:
        """Give the document of a text; characters are looked up by their number, which is several times as fast as by their name."""
        words: list[Any] = list(map(self._numbers.__getitem__, text))
        return Doc(self.vocab, words=words, spaces=[False] * len(text))


def make_pipeline(*, tagger: bool = True, **options: Any) -> Language:
    """Make the pipeline: blank Chinese with character tokens, and our components in order, with or without the tagger."""
    set_extensions()
    nlp = spacy.blank("zh", **options)
    nlp.tokenizer = CharacterTokenizer(nlp.vocab)
    nlp.max_length = 1 << 30
    for pipe in PIPES:
        if tagger or pipe != OPTIONAL:
            nlp.add_pipe(pipe)
    return nlp
