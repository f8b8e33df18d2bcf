"""What a role as worded (原党委副书记) is: a post of the role scheme and what qualifies it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ontology.terms import KGR

if TYPE_CHECKING:
    from rdflib import URIRef

RANKS = (
    KGR.RankNational,
    KGR.RankSubNational,
    KGR.RankProvincial,
    KGR.RankSubProvincial,
    KGR.RankPrefectural,
    KGR.RankSubPrefectural,
    KGR.RankCounty,
    KGR.RankSubCounty,
    KGR.RankTownship,
    KGR.RankSubTownship,
)
"""From high to low; a deputy of a full rank has the next one."""


@dataclass(frozen=True, slots=True)
class RoleClass:
    """A classified role. ``concept`` is ``None`` where no known head ends the words; the flags hold all the same.

    ``concept``, ``kind`` (the broadest concept above it) and ``rank`` are terms of ``KGR``; ``rank`` only where the
    words alone tell it, already lowered for a deputy.
    """

    concept: URIRef | None = None
    kind: URIRef | None = None
    deputy: bool = False
    acting: bool = False
    former: bool = False
    honorary: bool = False
    rank: URIRef | None = None
