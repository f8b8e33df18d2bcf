"""Two heads of two countries who go by one name in one article (沙特王储穆罕默德, 阿联酋总统穆罕默德) are two people.

An article that introduces the same characters with a seat of one country right before them, and elsewhere with a seat of
another country or of a province or city, means two people: nobody sits at the head of two on one day. Nor is anybody the
president and the vice president of one country (阿联酋总统穆罕默德, 阿联酋副总统穆罕默德), unless one becomes the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.lexicons import foreign_places
from extractors.zh.organisation_edges import foreign_prefix
from ontology.facts import (
    Appointment,
    ArticleFacts,
    Evidence,
    Fact,
    Participation,
    Person,
    Position,
    Reorganisation,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_SEAT = re.compile(r"代?(?:总统|副总统|国王|王储|首相|副首相|总理|副总理|外长|外交部长|议长|大公|埃米尔|苏丹|代理总统)")
_DEPUTIES = {"总统": "副总统", "首相": "副首相", "总理": "副总理", "国王": "王储"}
"""Seats with those that nobody has who sits there."""
_BECOMES = "就任|就职|当选|接任|继任|出任|升任|宣誓|代理|登基|即位"
_LOCAL = re.compile(r"副?(?:省长|州长|市长|总督)")
"""Seats in which nobody sits who is at the head of a country."""
_BEFORE = "post-before"

Anchors = dict[int, str]
"""Where a name stands right behind a seat, and of which country, or else place, the seat is; with the seat behind a bar where
one country has two of the name."""


def part_namesakes(facts: ArticleFacts, text: str) -> ArticleFacts:
    """Give the facts with a person of their own for each country whose seat the ``text`` puts before one name."""
    countries = {each.id: _country(each.name) or each.name for each in facts.organisations}
    held: defaultdict[str, list[Position]] = defaultdict(list)
    for fact in facts.facts:
        if isinstance(fact, Position):
            held[fact.person].append(fact)
    for person in facts.persons:
        anchors, seats = _anchors(person, held[person.id], countries)
        for country in set(anchors.values()):
            here = [place for place, where in anchors.items() if where == country]
            if _are_two({seats[place] for place in here}) and not _moves(person, text):
                anchors.update({place: f"{country}|{seats[place]}" for place in here})
        if len(set(anchors.values())) > 1:
            facts = _parted(facts, person, anchors, countries, text)
    return facts


def _country(name: str) -> str:
    """Give the foreign country that a body is, or is of, or nothing."""
    place = foreign_places().get(name[: foreign_prefix(name)] or name)
    return place.name if place is not None and place.kind == "country" else ""


def _are_two(seats: set[str]) -> bool:
    """Tell whether nobody has all the seats at once."""
    return any(seat in seats and deputy in seats for seat, deputy in _DEPUTIES.items())


def _moves(person: Person, text: str) -> bool:
    """Tell whether a text says that somebody comes into a seat."""
    name = re.escape(person.name)
    return (
        re.search(rf"(?:{_BECOMES})[^，。；、\n]{{0,8}}{name}|{name}[^，。；、\n]{{0,12}}(?:{_BECOMES})", text)
        is not None
    )


def _anchors(person: Person, held: Iterable[Position], countries: Mapping[str, str]) -> tuple[Anchors, dict[int, str]]:
    """Give where a person's name stands behind a seat, with the country and with the seat; nothing where in doubt."""
    found: Anchors = {}
    seats: dict[int, str] = {}
    spans = sorted((span.start, span.end) for span in person.mentions)
    for fact in held:
        if fact.organisation is None:
            continue
        country = countries[fact.organisation]
        if not _sits(fact.role, country):
            continue
        for piece in fact.evidence:
            first, last = bisect_left(spans, (piece.start + 1, 0)), bisect_left(spans, (piece.end, 0))
            behind = [start for start, end in spans[first : min(last, first + 2)] if end <= piece.end]
            if not piece.rule.startswith(_BEFORE) or len(behind) != 1:
                continue
            if found.setdefault(behind[0], country) != country:
                return {}, {}  # one mention with seats of two countries was read wrongly
            if seats.get(behind[0]) not in _DEPUTIES.values():
                seats[behind[0]] = fact.role
    return (found, seats) if any(map(_country, found.values())) else ({}, {})


def _sits(role: str, where: str) -> bool:
    """Tell whether a role is a seat at the head of a foreign country, or of a place that is none."""
    return (_SEAT if _country(where) == where else _LOCAL).fullmatch(role) is not None


def _parted(
    facts: ArticleFacts, person: Person, anchors: Anchors, countries: Mapping[str, str], text: str
) -> ArticleFacts:
    places = sorted(anchors)
    order = list(dict.fromkeys(anchors[place] for place in places))
    free = max(int(each.id[1:]) for each in facts.persons)
    ids = {country: person.id if number == 0 else f"p{free + number}" for number, country in enumerate(order)}

    def country_at(start: int) -> str:
        return anchors[places[max(0, bisect_right(places, start) - 1)]]

    def owners(piece: Evidence) -> set[str]:
        inside = {anchors[place] for place in places if piece.start <= place < piece.end}
        return inside or {country_at(piece.start)}

    mentions: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for span in person.mentions:
        mentions[country_at(span.start)].append((span.start, span.end))
    people = []
    for country in order:
        spans = [span for span in person.mentions if (span.start, span.end) in mentions[country]]
        forms = list(dict.fromkeys(text[span.start : span.end] for span in spans))
        name = person.name if person.name in forms else max(forms, key=len)
        traits = person.traits if country == order[0] else ()
        aliases = tuple(form for form in forms if form != name)
        people.append(
            replace(person, id=ids[country], name=name, aliases=aliases, mentions=tuple(spans), traits=traits)
        )
    told = [part for fact in facts.facts for part in _told(fact, person.id, ids, countries, owners)]
    persons = [people[0] if each.id == person.id else each for each in facts.persons]
    return replace(facts, persons=(*persons, *people[1:]), facts=tuple(told))


def _told(
    fact: Fact,
    person: str,
    ids: Mapping[str, str],
    countries: Mapping[str, str],
    owners: Callable[[Evidence], set[str]],
) -> Iterator[Fact]:
    """Give a fact for each of the people whom it is about, with the evidence of each."""
    if isinstance(fact, Reorganisation):
        yield fact
        return
    whose = fact.agent if isinstance(fact, Participation) else fact.person
    if whose != person:
        yield fact
        return
    own = "" if isinstance(fact, Participation) else countries.get(fact.organisation or "", "")
    for country, ident in ids.items():
        pieces = (
            tuple(piece for piece in fact.evidence if country in owners(piece)) if own not in ids else fact.evidence
        )
        if (own in ids and own != country) or not pieces:
            continue
        match fact:
            case Participation():
                yield replace(fact, agent=ident, evidence=pieces)
            case Position() | Appointment():
                yield replace(fact, person=ident, evidence=pieces)
