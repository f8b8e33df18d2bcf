"""Which bodies an article is said to name, where they stand, and whose departments they are, once its facts are told."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from extractors.zh.mastheads import latin_names, page_owners
from extractors.zh.named_bodies import name_bodies
from extractors.zh.occurrences import BodyOccurrences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extractors.zh.discourse import Discourse
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from ontology.articles import Article, Span


def listed_bodies(
    article: Article, discourse: Discourse, telling: Iterable[OrganisationEntry]
) -> tuple[list[OrganisationEntry], dict[int, OrganisationEntry | None]]:
    """Give the bodies to list, with their parents by ``id``: first those that are only named or told of a part of, then the others.

    ``telling`` are the bodies that facts are told of.
    """
    registry = discourse.registry
    parents: dict[int, OrganisationEntry | None] = {}
    for body in telling:
        body.settled = body.name
        parents[id(body)] = registry.parent_of(body) or registry.school_of(body)
    tell = set(parents)
    named = name_bodies(discourse.text, discourse.title, registry)
    for body in chain(named, _around(article, registry, page_owners(article, registry))):
        if id(body) not in parents:
            parents[id(body)] = registry.parent_of(body) or registry.school_of(body)
    beside = {id(parent) for parent in parents.values() if parent is not None} | set(parents)
    listed = [e for e in registry.entries if id(e) in beside - tell] + [e for e in registry.entries if id(e) in tell]
    return listed, parents


def mention_bodies(article: Article, discourse: Discourse, listed: Sequence[OrganisationEntry]) -> None:
    """Enter where bodies stand by forms that tell no fact, and the forms that the headline has."""
    registry, title = discourse.registry, discourse.title
    occurrences = BodyOccurrences(registry, listed, title)
    for text, is_title in ((discourse.text, False), (title, True)):
        for entry, place in list(occurrences.find(text)):
            if not is_title:
                entry.mentions[place] = None
            if text[slice(*place)] not in entry.forms:
                entry.forms.append(text[slice(*place)])
    in_letters = (found for found in latin_names(article) if registry.is_told(found[0]))
    for _ in _around(article, registry, in_letters):
        continue


def _around(
    article: Article, registry: OrganisationRegistry, found: Iterable[tuple[str, Span]]
) -> Iterator[OrganisationEntry]:
    """Enter where bodies, by name, stand around the article or by a name in other letters; gives the bodies."""
    for name, span in found:
        entry = registry.resolve(name, 0)
        if not entry.generic:
            entry.around[span] = article.text[slice(*span)]
            yield entry
