"""Whole invented articles: how many of the parts that people took in events are read, and how many of those read are right.

The articles (``event_articles.txt``) were annotated before the program had read them; what it still misses in them is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import ArticleFacts, Participation

ARTICLES = Path(__file__).with_name("event_articles.txt")
PRECISION, RECALL = 0.82, 0.83
"""Floors, at what was measured."""


@dataclass(frozen=True, slots=True)
class Told:
    """An article and the parts it tells: who, which relation, a pattern for the event's names."""

    article: Article
    parts: list[tuple[str, str, str]]


def told_articles() -> list[Told]:
    told = []
    for number, block in enumerate(ARTICLES.read_text(encoding="utf-8").split("@@ ")[1:]):
        head, *lines = block.strip("\n").split("\n")
        day, title = head.split(" | ")
        text = "\n".join(line for line in lines if not line.startswith("= "))
        published = date.fromisoformat(day)
        article = Article(str(number), text, title, PartialDate(published.year, published.month, published.day))
        parts = [line[2:].split(" ") for line in lines if line.startswith("= ")]
        told.append(Told(article, [(who, relation, event) for who, relation, event in parts]))
    return told


def matched(facts: ArticleFacts, wanted: list[tuple[str, str, str]]) -> tuple[int, int]:
    """Give how many wanted parts were read, and how many were read at all; in talks and visits any relation will do."""
    entities = {e.id: e for e in (*facts.persons, *facts.organisations)}
    events = {event.id: event for event in facts.events}
    read = [fact for fact in facts.facts if isinstance(fact, Participation)]
    left = list(read)
    for who, relation, pattern in wanted:
        for fact in left:
            event = events[fact.event]
            same = fact.relation == relation or event.type in ("visit", "talks")
            named = any(re.search(pattern, form) for form in (event.name, *event.aliases))
            if entities[fact.agent].name == who and same and named:
                left.remove(fact)
                break
    return len(read) - len(left), len(read)


def test_parts_in_whole_articles_are_read() -> None:
    extractor = load_extractor()
    articles = told_articles()
    assert len(articles) > 25
    pairs = [matched(extractor.extract(told.article), told.parts) for told in articles]
    right, read = (sum(column) for column in zip(*pairs, strict=True))
    wanted = sum(len(told.parts) for told in articles)
    assert right / read >= PRECISION
    assert right / wanted >= RECALL
