"""An article as the reader hands it to the extractor: the text as it was, and which parts of it are the article."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import NamedTuple

from ontology.dates import PartialDate  # noqa: TC001  (dataclass field)


class Span(NamedTuple):
    """Half-open range of character offsets (Unicode code points) into ``Article.text``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article.

    ``text`` is the decoded original, never cleaned: every offset in the project points into it. ``body`` are the
    parts that are the article itself (paragraph blocks, in order, not overlapping); what lies outside is
    navigation, teasers, counters or copyright lines and is not extracted from. An empty ``body`` means all of the text.
    """

    id: str
    text: str
    title: str = ""
    published: PartialDate | None = None
    source: str | None = None
    byline: str | None = None
    url: str | None = None
    language: str = "zh"
    body: tuple[Span, ...] = ()

    @property
    def regions(self) -> tuple[Span, ...]:
        """The parts to read: ``body``, or the whole text where no body was marked."""
        return self.body or (Span(0, len(self.text)),)

    @property
    def content_hash(self) -> str:
        """32 hex digits that depend on title, publication date and text alone: the article's identity."""
        content = json.dumps([self.title, str(self.published or ""), self.text], ensure_ascii=True)
        return hashlib.blake2b(content.encode("ascii"), digest_size=16).hexdigest()
