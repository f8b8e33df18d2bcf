"""What one article claims of who held, got or lost which post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.tenures.tenure import Claim
from ontology.facts import Appointment, Position

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ontology.articles import Article
    from ontology.facts import ArticleFacts
    from ontology.iris import Iris


def article_claims(article: Article, facts: ArticleFacts, iri_of: Mapping[str, str], iris: Iris) -> Iterator[Claim]:
    """Give the claims of one article; a post at no named organisation makes none."""
    for fact in facts.facts:
        if not isinstance(fact, Position | Appointment) or not fact.organisation:
            continue
        person, organisation = iri_of[fact.person], iri_of[fact.organisation]
        if isinstance(fact, Position):
            start, end = (str(date) if date else None for date in (fact.start, fact.end))
            node = iris.position(person, organisation, fact.role, start, end)
            yield Claim("held", person, organisation, fact.role, node, fact.start, fact.end, article.published)
        else:
            date = str(fact.date) if fact.date else None
            node = iris.appointment(person, organisation, fact.role, fact.change, date)
            told = (fact.date, None) if fact.change == "appointed" else (None, fact.date)
            yield Claim(fact.change, person, organisation, fact.role, node, told[0], told[1], article.published)
