"""Who is who: the entities that all articles together speak of, and which mention in which article is which entity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ontology.dates import PartialDate
    from ontology.facts import EventType

EntityKind = Literal["person", "organisation", "event"]


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation or event of the graph. ``iri`` is full; ``alt_labels`` are sorted, without ``label``."""

    iri: str
    kind: EntityKind
    label: str
    alt_labels: tuple[str, ...] = ()
    unit_of: str | None = None
    type: EventType | None = None
    date: PartialDate | None = None
    end_date: PartialDate | None = None
    place: str | None = None
    super_event: str | None = None
    series: str | None = None
    """Name of the series that an event is one of."""
    replaced_by: tuple[str, ...] = ()
    """Organisations that a reform put in the place of this one."""
    replaced_on: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """The outcome of identity: all entities, and for each article which entity a local id means.

    ``of[content_hash][local_id]`` is an entity's IRI; ``entities[iri]`` the entity. Both are complete for every
    article that was identified, and depend on the set of articles alone, not on their order.
    """

    entities: dict[str, Entity] = field(default_factory=dict)
    of: dict[str, dict[str, str]] = field(default_factory=dict)
    replaced: dict[str, str] = field(default_factory=dict)
    """IRIs that a part of these articles alone would have given, and the one that stands in their place now."""
