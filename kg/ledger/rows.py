"""What the ledger keeps, as JSON text and back: features, what a mention tells of its entity, entities."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any, NamedTuple

from kg.identity.events import EventFeatures
from kg.identity.features import Features, Held, Office
from ontology.dates import PartialDate
from ontology.entities import Entity
from ontology.facts import Event, Organisation, Person

if TYPE_CHECKING:
    from kg.identity.describe import Description

_DATES = ("date", "end_date", "replaced_on")
_FIELDS = tuple(field.name for field in fields(Entity))


class MentionRow(NamedTuple):
    """One entity of one article, as the ledger keeps it.

    ``block`` is the folded name of a person, the day of an event (or its own block), the key of an organisation.
    ``own`` is the IRI that it would give if it were the earliest, ``base`` that of its group, ``iri`` that after human
    judgements.
    """

    hash: str
    local: str
    kind: str
    block: str
    features: str
    told: str
    upper: str | None
    own: str
    base: str
    iri: str


def as_text(value: object) -> str:
    """Give plain data (tuples count as lists) as JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def person_features(text: str) -> Features:
    """Read back the features of a person."""
    article, local, name, day, held, companions, leaders, events, context, told = json.loads(text)
    return Features(
        article,
        local,
        name,
        day,
        tuple(Held(Office(*office), first, last, past) for office, first, last, past in held),
        tuple(companions),
        tuple(leaders),
        tuple(events),
        tuple(context),
        tuple((what, value) for what, value in told),
    )


def event_features(text: str) -> EventFeatures:
    """Read back the features of an event."""
    return EventFeatures._make(tuple(value) if isinstance(value, list) else value for value in json.loads(text))


def told_text(entity: Person | Organisation | Event) -> str:
    """Keep what an article tells of an entity: its name, its other names and, of an event, its details."""
    if not isinstance(entity, Event):
        return as_text([entity.name, entity.aliases])
    details = (entity.type, _text(entity.date), _text(entity.end_date), entity.place)
    return as_text([entity.name, entity.aliases, *details])


def tell(description: Description, kind: str, told: str, upper: str | None) -> None:
    """Count one article's word for an entity; ``upper`` is the IRI of what it is part of there."""
    name, aliases, *details = json.loads(told)
    if kind == "person":
        description.tell(Person("", name, tuple(aliases)))
    elif kind == "organisation":
        description.tell(Organisation("", name, tuple(aliases)), unit_of=upper)
    else:
        type_, date, end_date, place = details
        description.tell(
            Event("", name, tuple(aliases)),
            type=type_,
            date=_date(date),
            end_date=_date(end_date),
            place=place,
            super_event=upper,
        )


def entity_text(entity: Entity) -> str:
    """Keep an entity."""
    values = [getattr(entity, name) for name in _FIELDS]
    return as_text([str(value) if isinstance(value, PartialDate) else value for value in values])


def read_entity(text: str) -> Entity:
    """Read an entity back."""
    values: dict[str, Any] = dict(zip(_FIELDS, json.loads(text), strict=True))
    for name in _DATES:
        values[name] = _date(values[name])
    for name in ("alt_labels", "replaced_by"):
        values[name] = tuple(values[name])
    return Entity(**values)


def _text(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def _date(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)
