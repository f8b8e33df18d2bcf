"""Decoded text and the fields known of it to an ``Article``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.reading.language import detect_language, is_chinese
from kg.reading.layout import lay_out
from kg.reading.problems import Problem
from kg.reading.publication import read_date
from kg.reading.results import FoundArticle, Origin
from ontology.articles import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.reading.records import Record
    from kg.reading.results import DatedBy


def make_article(
    record: Record, origin: Origin, stem: str, *, dated_by: DatedBy = "record"
) -> Iterator[FoundArticle | Problem]:
    """Lay out one text and make the article; fields of the record win over what the layout tells.

    ``stem`` names the article where the record has no id, with ``#n`` where a file holds several.
    """
    language = record.language or detect_language(record.text)
    layout = lay_out(record.text, title=record.title, url=record.url, traditional=language == "zh-Hant")
    published = read_date(record.published) if record.published else None
    if record.published and published is None:
        yield Problem(str(origin), "field_invalid", "published")
    if published is None and layout.dated is not None:
        published, dated_by = layout.dated
    if not is_chinese(language):
        yield Problem(str(origin), "not_chinese")
    article = Article(
        id=record.id or (f"{stem}#{origin.record}" if origin.record else stem),
        text=record.text,
        title=layout.title,
        published=published,
        source=record.source or layout.source or None,
        byline=record.byline or layout.byline or None,
        url=record.url or None,
        language=language,
        body=layout.body,
    )
    yield FoundArticle(article, origin, dated_by if published else None)
