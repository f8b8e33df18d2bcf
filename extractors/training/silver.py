"""Silver sentences: what the rules read with certainty in unannotated news, as examples for the tagger.

Only sentences in which a post stands beside a name are taken. Posts are marked wherever the rules see them; people and
bodies only where a fact rests on them, so what is unmarked may still be one (see ``examples.MARKED``).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from extractors.training.examples import Example, cut_sentences
from extractors.zh.extractor import ChineseExtractor
from extractors.zh.organisation_edges import ends_strongly
from ontology.articles import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def mine(articles: Iterable[dict[str, str]]) -> Iterator[Example]:
    """Give the silver sentences of articles (``id``, ``title``, ``text``)."""
    extractor = ChineseExtractor()
    for record in articles:
        yield from _read(extractor, Article(id=record["id"], text=record["text"], title=record["title"]))


def _read(extractor: ChineseExtractor, article: Article) -> Iterator[Example]:
    doc = extractor.parse(article)
    facts, normal = doc._.facts, doc._.normal
    at_body: list[tuple[int, int, str]] = []
    for organisation in facts.organisations:
        for mention in organisation.mentions:
            start = bisect_left(normal.offsets, mention.start)
            end = bisect_left(normal.offsets, mention.end)
            if 0 <= start < end <= len(normal.text) and ends_strongly(normal.text[start:end]):
                at_body.append((start, end, "ORG"))
    spans = [(role.start, role.end, "ROLE") for role in doc._.roles]
    told = {form for person in facts.persons for form in (person.name, *person.aliases)}
    spans += [(name.start, name.end, "PER") for name in doc._.persons if name.name in told]
    taken = {i for start, end, _ in spans for i in range(start, end)}
    spans += [span for span in at_body if not taken.intersection(range(span[0], span[1]))]
    seen: set[int] = set()
    clean = []
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not seen.intersection(range(span[0], span[1])):
            clean.append(span)
            seen.update(range(span[0], span[1]))
    for example in cut_sentences(normal.text, clean, "silver"):
        kinds = {kind for _, _, kind in example.spans}
        if kinds >= {"PER", "ROLE"}:
            yield example
