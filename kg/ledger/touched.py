"""What a change of some articles touches, gathered step by step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.ledger.rows import MentionRow


@dataclass(slots=True)
class Touched:
    """Articles (content hashes), blocks and IRIs to look at again."""

    anew: bool = False
    """Whether nothing of the ledger counted, so that all is touched."""
    articles: set[str] = field(default_factory=set)
    """Articles that are new or changed, or in which a mention is another entity now."""
    gone: set[str] = field(default_factory=set)
    """Articles that carry no facts any more."""
    blocks: set[tuple[str, str]] = field(default_factory=set)
    """Kind and name of the blocks of people and events to sort anew."""
    iris: set[str] = field(default_factory=set)
    """Entities to describe anew, or that are there no more."""
    olds: set[str] = field(default_factory=set)
    """IRIs that another one may stand in the place of."""
    entities: set[str] = field(default_factory=set)
    """Entities of which the graph says something else now, those that are there no more among them."""

    def look_at(self, rows: Iterable[MentionRow]) -> None:
        """Look again at whatever these mentions, new, changed or gone, belong to."""
        for row in rows:
            if row.kind != "organisation":
                self.blocks.add((row.kind, row.block))
            self.articles.add(row.hash)
            self.iris.update(iri for iri in (row.base, row.iri) if iri)
            self.olds.update(iri for iri in (row.own, row.base, row.iri) if iri)
