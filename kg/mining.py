"""What the extractor leaves unread in a large collection, word by word: where to look for what it does not know.

Counts words, keeps no sentences. A verb or role counts as left where it gave no fact; what stands before the name of
a person without a post is counted too, for there an unknown role may stand.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from extractors.registry import load_extractor
from kg.explaining import unread
from kg.reading import FoundArticle, read_articles
from kg.workers import extract_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from ontology.articles import Article
    from ontology.explanations import Reading

Section = Literal["unread_trigger", "unknown_role", "trigger", "role", "before_name"]
SECTIONS: tuple[Section, ...] = ("unread_trigger", "unknown_role", "before_name", "trigger", "role")
"""Verbs of sentences that gave nothing, what stood where a post should (both as ``kg status`` counts them), what stands
before names, verbs and roles that gave no fact wherever they stand."""

LONGEST = 4
"""Characters before a name that are looked at."""
_HAN_TAIL = re.compile(r"[㐀-鿿]{2,4}$")


@dataclass(slots=True)
class Mined:
    """Counts over a collection: how often a word was left, and how often it stood there at all."""

    articles: int = 0
    characters: int = 0
    left: dict[Section, Counter[str]] = field(default_factory=lambda: {section: Counter() for section in SECTIONS})
    seen: Counter[str] = field(default_factory=Counter)

    def add(self, text: str) -> None:
        """Add what ``mine_batch`` gave for one article."""
        found = json.loads(text)
        self.articles += 1
        self.characters += found["characters"]
        for section in SECTIONS:
            self.left[section].update(found["left"].get(section, {}))
        self.seen.update(found["seen"])

    def most(self, section: Section, number: int) -> list[tuple[str, int, int]]:
        """Give the words left most often: word, how often left, how often seen (0 where that is not counted)."""
        ranked = sorted(self.left[section].items(), key=lambda pair: (-pair[1], pair[0]))
        return [(word, count, self.seen[f"{section}:{word}"]) for word, count in ranked[:number]]

    def to_json(self, number: int) -> dict[str, Any]:
        """Give the counts as a plain dict, ``number`` words a section."""
        sections = {
            section: {
                "different": len(self.left[section]),
                "left": self.left[section].total(),
                "words": [
                    {"word": word, "left": left, "seen": seen} for word, left, seen in self.most(section, number)
                ],
            }
            for section in SECTIONS
        }
        return {"articles": self.articles, "characters": self.characters, "sections": sections}


def mine(paths: Sequence[str | Path], workers: int = 0, stdin: BinaryIO | None = None) -> Mined:
    """Read all articles under the paths and count what is left unread; files that cannot be read are passed over."""
    mined = Mined()

    def articles() -> Iterator[Article]:
        for item in read_articles(paths, stdin=stdin):
            if isinstance(item, FoundArticle):
                yield item.article

    for extracted in extract_all(articles(), workers, mine_batch):
        if extracted.facts is not None:
            mined.add(extracted.facts)
    return mined


def mine_batch(articles: list[Article]) -> list[str]:
    """Count for each article; runs in a worker."""
    return [json.dumps(_count(article), ensure_ascii=False) for article in articles]


def _count(article: Article) -> dict[str, Any]:
    reading = load_extractor(article.language).explain(article)
    text = article.text
    left: dict[str, Counter[str]] = {section: Counter() for section in SECTIONS}
    seen: Counter[str] = Counter()
    for note in reading.facts.notes:
        left[note.kind][note.text] += 1
    for kind, start, end, _ in reading.mentions:
        if kind in ("trigger", "role"):
            seen[f"{kind}:{text[start:end]}"] += 1
    for one in unread(reading):
        if one.kind in ("trigger", "role"):
            left[one.kind][text[one.start : one.end]] += 1
    for word in _before_names(reading, text):
        left["before_name"][word] += 1
    return {"characters": len(text), "left": left, "seen": seen}


def _before_names(reading: Reading, text: str) -> Iterator[str]:
    """Give what stands right before a name, two to four characters each, unless a role or another name ends there.

    Looks at every place where a name stands that was found somewhere in the article: behind a word that is not known
    as a role, a name is often not seen.
    """
    names = {text[start:end] for kind, start, end, _ in reading.mentions if kind == "name" and end - start > 2}
    if not names:
        return
    ends = {end for kind, _, end, _ in reading.mentions if kind != "trigger"}
    for found in re.finditer("|".join(map(re.escape, sorted(names))), text):
        tail = _HAN_TAIL.search(text[max(found.start() - LONGEST, 0) : found.start()])
        if tail and found.start() not in ends:
            yield from (tail.group()[-size:] for size in range(2, len(tail.group()) + 1))
