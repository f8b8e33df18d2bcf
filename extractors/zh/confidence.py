"""How sure a fact is: a probability of being right, from what is known of the fact, by weights fitted on annotations.

The table ``zh_confidence`` gives the weight of each sign in hundredths of log-odds; ``tests/accuracy/calibrate.py`` fits
it. A sign that the table does not know counts nothing, so a new rule starts at what its kind of fact is worth.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import read_table
from extractors.zh.names import is_ordinary_word
from ontology.facts import Appointment, Participation, Position, Reorganisation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ontology.facts import ArticleFacts, Event, Fact, Organisation, Person

    Entity = Person | Organisation | Event

LEAST, MOST = 0.05, 0.99
"""A fact that was read is never called impossible, nor certain."""
BY_TAGGER = "+tagger"
"""What ends the rule of evidence that rests on a name or post which the tagger saw and the rules did not."""
_FAR = 40
"""Characters of a quote from which on person and verb stand far apart."""


def calibrated(facts: ArticleFacts) -> ArticleFacts:
    """Give the same facts, each with its confidence."""
    entities = entities_of(facts)
    weights = _weights()
    return replace(
        facts, facts=tuple(replace(fact, confidence=_confidence(fact, entities, weights)) for fact in facts.facts)
    )


def entities_of(facts: ArticleFacts) -> dict[str, Entity]:
    """Give people, organisations and events by their local id."""
    entities: list[Entity] = [*facts.persons, *facts.organisations, *facts.events]
    return {entity.id: entity for entity in entities}


def signs_of(fact: Fact, entities: Mapping[str, Entity]) -> Iterator[str]:
    """Give what is known of a fact that makes it more or less likely to be right."""
    match fact:
        case Position():
            yield "position"
            yield from _signs_of_post(fact, entities)
        case Appointment():
            yield "appointment"
            yield from _signs_of_post(fact, entities)
        case Participation():
            yield "participation"
            yield from _signs_of_name(entities[fact.agent].name)
            event = entities[fact.event]
            if getattr(event, "generic", False):
                yield "event-generic"
            if getattr(event, "date", None) is None:
                yield "event-undated"
        case Reorganisation():
            yield "reorganisation"
    if fact.evidence:
        yield f"rule:{fact.evidence[0].rule.removesuffix(BY_TAGGER)}"
        if all(piece.rule.endswith(BY_TAGGER) for piece in fact.evidence):
            yield "tagger"
        if max(len(piece.quote) for piece in fact.evidence) >= _FAR:
            yield "far"
    if len(fact.evidence) > 1:
        yield "again"


def _signs_of_post(fact: Position | Appointment, entities: Mapping[str, Entity]) -> Iterator[str]:
    yield from _signs_of_name(entities[fact.person].name)
    body = entities.get(fact.organisation or "")
    if body is None:
        yield "body-none"
    elif getattr(body, "generic", False):
        yield "body-generic"
    elif fact.evidence and not any(form in fact.evidence[0].quote for form in (body.name, *body.aliases)):
        yield "body-carried"


def _signs_of_name(name: str) -> Iterator[str]:
    if is_ordinary_word(name):
        yield "name-word"
    if "·" in name:
        yield "name-foreign"
    elif len(name) not in (2, 3):
        yield "name-long"


def _confidence(fact: Fact, entities: Mapping[str, Entity], weights: Mapping[str, int]) -> float:
    return probability(sum(weights.get(sign, 0) for sign in signs_of(fact, entities)))


def probability(hundredths: int) -> float:
    """Turn hundredths of log-odds into a probability of two digits."""
    return min(max(round(1 / (1 + math.exp(-hundredths / 100)), 2), LEAST), MOST)


@cache
def _weights() -> dict[str, int]:
    return {row["sign"]: int(row["weight"]) for row in read_table("zh_confidence")}
