"""Short names of bodies across articles: which one body a short name that stands alone must mean."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from extractors.lexicons import bodies, foreign_places, place_forms
from kg.identity.forms import stem, trade_shortened
from kg.identity.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable


class Named(NamedTuple):
    """The keys one article gives one body: the longest first; empty where no form tells which body it is."""

    keys: tuple[str, ...]
    loose: tuple[str, ...]
    """Folded forms that the article uses for a body it does not name: nobody's short name anywhere."""


def full_keys(articles: Iterable[Iterable[Named]]) -> dict[str, str]:
    """Map the keys that are short for another to the one of the body that goes by them.

    A short key counts only if no article uses it loosely, only one body is said to have it, and no article tells the
    two apart; places and well-known bodies are short for nothing. A company's name without its legal form is such a
    short key too. Chains are followed under the same conditions, longest first.
    """
    names: set[str] = set()
    loose: set[str] = set()
    owners: defaultdict[str, set[str]] = defaultdict(set)
    together: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        own: set[str] = set()
        for named in article:
            loose.update(named.loose)
            if named.keys:
                own.add(named.keys[0])
                for short in named.keys[1:]:
                    owners[short].add(named.keys[0])
        names |= own
        if len(own) > 1:
            for key in own:
                together[key] |= own
    for name in names:
        bare = stem(name)
        if bare is not None:
            owners[bare].add(name)
        for short in trade_shortened(name):
            if short in names:
                owners[short].add(name)
    full: dict[str, str] = {}
    members: defaultdict[str, set[str]] = defaultdict(set)
    fixed = foreign_places().keys() | place_forms().keys() | {fold(body.name) for body in bodies()}
    for short in sorted(owners.keys() - loose - fixed, key=lambda key: (-len(key), key)):
        tops = {full.get(owner, owner) for owner in owners[short]}
        if len(tops) != 1:
            continue
        (top,) = tops
        if top != short and top not in loose and (together[short] - {short}).isdisjoint(members[top] | {top}):
            full[short] = top
            members[top].add(short)
    return full
