"""What articles tell of people themselves, gender, ethnic group, birth and origin: the words that tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.viewing.quotes import quotes_of
from kg.viewing.resources import describe
from ontology.terms import PROV

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.store import GraphStore
    from kg.viewing.quotes import ArticleTexts
    from ontology.views import Quote


def trait_quotes(store: GraphStore, texts: ArticleTexts, people: Iterable[str]) -> dict[str, tuple[Quote, ...]]:
    """Give by IRI the words about those of whom an article tells such things, the latest article first."""
    found = describe(store, people, (PROV.wasDerivedFrom,))
    evidence = {iri: pieces.get(str(PROV.wasDerivedFrom), []) for iri, pieces in found.items()}
    quotes = quotes_of(store, texts, {iri: pieces for iri, pieces in evidence.items() if pieces})
    return {iri: _longest(told) for iri, told in quotes.items() if told}


def _longest(told: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Keep of words that begin at one place those that go furthest: 顾维桢，女，回族 and not also 顾维桢，女."""
    longest: dict[tuple[str, int], Quote] = {}
    for quote in told:
        place = (quote.article, quote.start)
        if place not in longest or len(quote.exact) > len(longest[place].exact):
            longest[place] = quote
    return tuple(longest.values())
