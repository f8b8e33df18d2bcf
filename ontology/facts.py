"""What one article says: persons, organisations, events and the facts between them, each with its evidence.

These types are the public exchange format (``ArticleFacts.to_json``); ``facts.schema.json`` beside this file is its
JSON Schema. Identifiers (``p1``, ``o1``, ``e1``) are local to one article.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from ontology.articles import Span
from ontology.dates import DateError, PartialDate
from ontology.errors import KgError

EventType = Literal["meeting", "ceremony", "talks", "visit", "lecture", "activity", "other"]
Relation = Literal["attended", "chaired", "spoke", "organised"]
Change = Literal["appointed", "removed"]
Reorganising = Literal["renamed", "merged", "replaced", "formed"]
TraitKind = Literal["gender", "ethnicity", "birth", "origin"]
NoteKind = Literal["unread_trigger", "unknown_role"]

EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)
RELATIONS: tuple[Relation, ...] = get_args(Relation)
CHANGES: tuple[Change, ...] = get_args(Change)
REORGANISINGS: tuple[Reorganising, ...] = get_args(Reorganising)
TRAITS: tuple[TraitKind, ...] = get_args(TraitKind)


class FactsError(KgError):
    """A record that does not have the form of ``facts.schema.json``."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact is said: offsets into the article, the exact characters there, and the rule that read them."""

    start: int
    end: int
    quote: str
    rule: str


@dataclass(frozen=True, slots=True)
class Trait:
    """What an article says of a person itself, in words that a curriculum vitae begins with.

    ``value`` is ``male`` or ``female``, an ethnic group (回族), an ISO date of birth as exact as told, or the place of
    origin in the article's words (河北唐山).
    """

    kind: TraitKind
    value: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Person:
    """A named individual; ``name`` is the fullest form in the article, ``mentions`` where any form stands."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    traits: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body. ``generic``: the name (县委, 集团, 办公室) says which body only inside this article.

    ``unit_of`` is the local id of the organisation this one is a department of.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    unit_of: str | None = None
    generic: bool = False
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting, ceremony, visit … ``generic``: the name (会议, 会见) does not tell it from other events.

    ``super_event`` is the local id of the event this one is a session of.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    type: EventType = "meeting"
    date: PartialDate | None = None
    end_date: PartialDate | None = None
    place: str | None = None
    super_event: str | None = None
    generic: bool = False
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A person holds a role at an organisation, as the article says; ``start`` and ``end`` only where told."""

    person: str
    role: str
    organisation: str | None
    evidence: tuple[Evidence, ...]
    start: PartialDate | None = None
    end: PartialDate | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Participation:
    """A person or organisation (``agent``) attended, chaired, spoke at or organised an event."""

    agent: str
    relation: Relation
    event: str
    evidence: tuple[Evidence, ...]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Appointment:
    """A person was appointed to, or removed from, a role at an organisation."""

    person: str
    role: str
    organisation: str | None
    change: Change
    evidence: tuple[Evidence, ...]
    date: PartialDate | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reorganisation:
    """An organisation became another: it was renamed, merged into it or with others to it, or replaced by it.

    ``formed``: the other one was set up on the base of it, and it may go on.
    """

    original: str
    resulting: str
    change: Reorganising
    evidence: tuple[Evidence, ...]
    date: PartialDate | None = None
    confidence: float = 1.0


Fact = Position | Participation | Appointment | Reorganisation


@dataclass(frozen=True, slots=True)
class Note:
    """Something the program saw and did not understand: a trigger without a fact, a role it does not know."""

    kind: NoteKind
    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """Everything read from one article."""

    article_id: str
    persons: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    events: tuple[Event, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[Note, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """Give the public JSON form: plain dicts, lists and strings, keys in a fixed order."""
        return {
            "article": {"id": self.article_id},
            "persons": [_person_json(p) for p in self.persons],
            "organisations": [_organisation_json(o) for o in self.organisations],
            "events": [_event_json(e) for e in self.events],
            "facts": [_fact_json(f) for f in self.facts],
            "notes": [
                {"kind": n.kind, "start": n.start, "end": n.end, "text": n.text, "rule": n.rule} for n in self.notes
            ],
        }

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> ArticleFacts:
        """Read the public JSON form; raises ``FactsError`` naming the article and the field that is wrong."""
        article_id = "?"
        try:
            article_id = str(record["article"]["id"])
            return cls(
                article_id,
                tuple(
                    Person(**_named(e), traits=tuple(_trait(t) for t in e.get("traits", ())))
                    for e in record.get("persons", ())
                ),
                tuple(
                    Organisation(**_named(e), unit_of=e.get("unit_of"), generic=bool(e.get("generic")))
                    for e in record.get("organisations", ())
                ),
                tuple(_event(e) for e in record.get("events", ())),
                tuple(_fact(f) for f in record.get("facts", ())),
                tuple(Note(n["kind"], n["start"], n["end"], n["text"], n["rule"]) for n in record.get("notes", ())),
            )
        except (KeyError, TypeError, ValueError, AttributeError, DateError) as error:
            raise FactsError(f"article {article_id}: not a facts record: {error!r} (see facts.schema.json)") from error


def _entity_json(entity: Person | Organisation | Event) -> dict[str, Any]:
    return {
        "id": entity.id,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "mentions": [list(m) for m in entity.mentions],
    }


def _person_json(person: Person) -> dict[str, Any]:
    row = _entity_json(person)
    if person.traits:
        row["traits"] = [
            {"kind": trait.kind, "value": trait.value, "evidence": _evidence_json(trait.evidence)}
            for trait in person.traits
        ]
    return row


def _organisation_json(organisation: Organisation) -> dict[str, Any]:
    return _entity_json(organisation) | {"unit_of": organisation.unit_of, "generic": organisation.generic}


def _event_json(event: Event) -> dict[str, Any]:
    return _entity_json(event) | {
        "type": event.type,
        "date": _text(event.date),
        "end_date": _text(event.end_date),
        "place": event.place,
        "super_event": event.super_event,
        "generic": event.generic,
    }


def _fact_json(fact: Fact) -> dict[str, Any]:
    row: dict[str, Any]
    match fact:
        case Position():
            row = {"type": "position", "person": fact.person, "role": fact.role, "organisation": fact.organisation}
            row |= {"start": _text(fact.start), "end": _text(fact.end)}
        case Participation():
            row = {"type": "participation", "agent": fact.agent, "relation": fact.relation, "event": fact.event}
        case Appointment():
            row = {"type": "appointment", "person": fact.person, "role": fact.role, "organisation": fact.organisation}
            row |= {"change": fact.change, "date": _text(fact.date)}
        case Reorganisation():
            row = {"type": "reorganisation", "original": fact.original, "resulting": fact.resulting}
            row |= {"change": fact.change, "date": _text(fact.date)}
    row["quote"] = fact.evidence[0].quote if fact.evidence else ""
    row["evidence"] = [_evidence_json(piece) for piece in fact.evidence]
    row["confidence"] = fact.confidence
    return row


def _evidence_json(piece: Evidence) -> dict[str, Any]:
    return {"start": piece.start, "end": piece.end, "quote": piece.quote, "rule": piece.rule}


def _text(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def _named(record: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": record["id"],
        "name": record["name"],
        "aliases": tuple(record.get("aliases", ())),
        "mentions": tuple(Span(*m) for m in record.get("mentions", ())),
    }


def _trait(record: dict[str, Any]) -> Trait:
    kind = record["kind"]
    if kind not in TRAITS:
        raise ValueError(f"trait {kind!r}")
    piece = record["evidence"]
    return Trait(kind, record["value"], Evidence(piece["start"], piece["end"], piece["quote"], piece["rule"]))


def _event(record: dict[str, Any]) -> Event:
    kind = record.get("type", "meeting")
    if kind not in EVENT_TYPES:
        raise ValueError(f"event type {kind!r}")
    return Event(
        **_named(record),
        type=kind,
        date=_date(record.get("date")),
        end_date=_date(record.get("end_date")),
        place=record.get("place"),
        super_event=record.get("super_event"),
        generic=bool(record.get("generic")),
    )


def _fact(record: dict[str, Any]) -> Fact:
    evidence = tuple(Evidence(e["start"], e["end"], e["quote"], e["rule"]) for e in record.get("evidence", ()))
    confidence = float(record.get("confidence", 1.0))
    match record["type"]:
        case "position":
            return Position(
                record["person"],
                record["role"],
                record.get("organisation"),
                evidence,
                _date(record.get("start")),
                _date(record.get("end")),
                confidence,
            )
        case "participation":
            if record["relation"] not in RELATIONS:
                raise ValueError(f"relation {record['relation']!r}")
            return Participation(record["agent"], record["relation"], record["event"], evidence, confidence)
        case "appointment":
            change = record.get("change", "appointed")
            if change not in CHANGES:
                raise ValueError(f"change {change!r}")
            return Appointment(
                record["person"],
                record["role"],
                record.get("organisation"),
                change,
                evidence,
                _date(record.get("date")),
                confidence,
            )
        case "reorganisation":
            if record["change"] not in REORGANISINGS:
                raise ValueError(f"change {record['change']!r}")
            return Reorganisation(
                record["original"],
                record["resulting"],
                record["change"],
                evidence,
                _date(record.get("date")),
                confidence,
            )
        case other:
            raise ValueError(f"fact type {other!r}")
