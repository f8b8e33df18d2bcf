"""What the graph says of each entity: its names and details, as most articles have them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from kg.identity.forms import is_of_article
from ontology.entities import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ontology.dates import PartialDate
    from ontology.entities import EntityKind
    from ontology.facts import Event, EventType, Organisation, Person


class Description:
    """What the articles together say of one entity; every count is a number of articles."""

    __slots__ = ("aliases", "chosen", "details", "names")

    def __init__(self) -> None:
        """Begin with nothing said."""
        self.names: Counter[str] = Counter()
        self.aliases: set[str] = set()
        self.details: Counter[tuple[str, object]] = Counter()
        self.chosen: str | None = None

    def tell(self, entity: Person | Organisation | Event, **details: object) -> None:
        """Count one article's word for it."""
        self.names[entity.name] += 1
        self.aliases.update(entity.aliases)
        for field, value in details.items():
            if value is not None:
                self.details[field, value] += 1

    def choose(self, name: str) -> None:
        """Take a name that somebody has decided on; of several, the first in code point order."""
        self.chosen = name if self.chosen is None else min(self.chosen, name)

    @property
    def label(self) -> str:
        """The name decided on, or the most frequent one, then the longest, then the first in code point order."""
        if self.chosen is not None:
            return self.chosen
        return min(self.names, key=lambda name: (-self.names[name], -len(name), name))

    def alt_labels(self) -> tuple[str, ...]:
        """All other names and short forms."""
        return tuple(sorted((self.aliases | set(self.names)) - {self.label, ""}))

    def detail(self, field: str) -> object:
        """What most articles say, then the longest as text, then the first; ``None`` where none says anything."""
        said = [(value, count) for (name, value), count in self.details.items() if name == field]
        if not said:
            return None
        return min(said, key=lambda item: (-item[1], -len(str(item[0])), str(item[0])))[0]


def make_entities(described: dict[tuple[str, EntityKind], Description]) -> dict[str, Entity]:
    """Give the entities in the order of their IRIs."""
    found = {
        iri: make_entity(iri, kind, description) for (iri, kind), description in sorted(described.items(), key=_key)
    }
    unit_of = without_circles({iri: entity.unit_of for iri, entity in found.items()})
    super_event = without_circles({iri: entity.super_event for iri, entity in found.items()})
    return {
        iri: replace(entity, unit_of=unit_of.get(iri), super_event=super_event.get(iri))
        for iri, entity in found.items()
    }


def make_entity(iri: str, kind: EntityKind, description: Description) -> Entity:
    """Give one entity; what it is part of may still make a circle.

    Words that mean a body only inside an article (协会, 市政府, 我校) are none of its names.
    """
    others = description.alt_labels()
    if kind == "organisation":
        others = tuple(name for name in others if not is_of_article(name))
    return Entity(
        iri,
        kind,
        description.label,
        others,
        cast("str | None", description.detail("unit_of")),
        cast("EventType | None", description.detail("type")),
        cast("PartialDate | None", description.detail("date")),
        cast("PartialDate | None", description.detail("end_date")),
        cast("str | None", description.detail("place")),
        cast("str | None", description.detail("super_event")),
    )


def _key(item: tuple[tuple[str, EntityKind], Description]) -> tuple[str, EntityKind]:
    return item[0]


def without_circles(above: Mapping[str, str | None]) -> dict[str, str]:
    """Drop from "is part of" what would make a thing part of itself: in every circle the step from its first member."""
    kept = {iri: upper for iri, upper in sorted(above.items()) if upper is not None and upper != iri}
    done: set[str] = set()
    for start in list(kept):
        path: list[str] = []
        on_path: set[str] = set()
        at: str | None = start
        while at is not None and at not in done and at not in on_path:
            path.append(at)
            on_path.add(at)
            at = kept.get(at)
        if at in on_path:
            kept.pop(min(path[path.index(at) :]), None)
        done.update(path)
    return kept
