"""What people have decided about who is who, as identity takes it: pairs of mentions, sets of mentions, names.

A mention is one entity of one article: the article's content hash and the entity's local id there. Decisions are kept
elsewhere, keyed to evidence; whoever calls ``identify`` looks up which mentions they mean in the present extraction.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kg.clusters import Clusters

if TYPE_CHECKING:
    from collections.abc import Mapping


class Mention(NamedTuple):
    """One person, organisation or event of one article: the article's content hash and the local id there."""

    article: str
    local: str


@dataclass(frozen=True, slots=True)
class Constraints:
    """Human judgements for ``identify``; the order of pairs and sets says nothing, unknown mentions are passed over.

    Where ``same`` and ``apart`` contradict each other, what is apart stays apart (see ``contradictions``).
    """

    same: frozenset[tuple[Mention, Mention]] = frozenset()
    """Pairs that are one entity, whatever the program thinks."""
    apart: frozenset[tuple[Mention, Mention]] = frozenset()
    """Pairs that are never one entity, not even by way of others."""
    splits: frozenset[frozenset[Mention]] = frozenset()
    """Sets that are each an entity of its own: one inside, and joined with nothing outside but by ``same``."""
    names: Mapping[Mention, str] = field(default_factory=dict)
    """The preferred name of the entity that a mention belongs to; of several, the first in code point order."""

    def __bool__(self) -> bool:
        """Tell whether anything is decided."""
        return bool(self.same or self.apart or self.splits or self.names)

    def contradictions(self) -> list[tuple[Mention, Mention]]:
        """Give the pairs that are to be apart and, step by step, also to be the same, in order."""
        clusters: Clusters[Mention] = Clusters()
        for first, second in self.same:
            clusters.link(first, second)
        for members in self.splits:
            for member in members:
                clusters.link(min(members), member)
        pairs = {(min(pair), max(pair)) for pair in self.apart}
        return sorted(pair for pair in pairs if clusters.find(pair[0]) == clusters.find(pair[1]))


NO_CONSTRAINTS = Constraints()
"""Nothing decided."""
