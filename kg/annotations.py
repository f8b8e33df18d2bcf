"""Annotations written by hand, line by line, to gold records in the public JSON form.

A line is a word and its cells, ``?`` in front of it makes it optional, ``-`` or nothing stands for what is unknown::

    person NAME | alias | alias
    org NAME | alias | alias
    event KEY ; NAME | alias | alias ; TYPE ; DATE[/END_DATE] ; PLACE
    position PERSON ; ROLE[|variant] ; ORGANISATION
    part AGENT ; attended|chaired|spoke|organised ; KEY or name of the event
    appoint PERSON ; ROLE[|variant] ; ORGANISATION ; appointed|removed ; DATE
    became ORGANISATION ; ORGANISATION ; renamed|merged|replaced|formed ; DATE

What a fact names needs a line of its own only for aliases, or to stand without a fact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ontology.errors import KgError
from ontology.facts import CHANGES, EVENT_TYPES, RELATIONS, REORGANISINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

Record = dict[str, Any]

_NAMING = ("person", "org", "event")
_TALKS = ("会见", "会谈", "会晤", "會見", "會談", "會晤")
_VISITS = ("调研", "考察", "走访", "慰问", "视察", "访问", "調研", "走訪", "慰問", "視察", "訪問")


class AnnotationError(KgError):
    """A line of annotation that cannot be read."""


class _Line(NamedTuple):
    place: str
    optional: bool
    word: str
    rest: str

    @property
    def cells(self) -> list[str]:
        cells = [cell.strip() for cell in self.rest.split(";")]
        return ["" if cell == "-" else cell for cell in cells]


def read_annotations(lines: Iterable[tuple[int, str]], article: Record, file: str) -> Record:
    """Make the gold record of one article from its numbered lines; ``AnnotationError`` names file and line.

    Empty lines and those that begin with ``#`` say nothing. Entities that no demanded fact names are optional.
    """
    read = [_Line(f"{file}:{number}", *_take_apart(line)) for number, line in lines if _says_something(line)]
    gold = _Gold()
    for line in sorted(read, key=lambda line: line.word not in _NAMING):
        gold.add(line)
    return gold.record(article)


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _take_apart(line: str) -> tuple[bool, str, str]:
    word, _, rest = line.strip().lstrip("? ").partition(" ")
    return line.strip().startswith("?"), word, rest.strip()


def _event(key: str, forms: list[str], kind: str) -> Record:
    event: Record = {"id": key, "name": forms[0], "aliases": forms[1:], "type": kind}
    return event | {"date": None, "end_date": None, "place": None}


def _type_of(name: str) -> str:
    if any(word in name for word in _TALKS):
        return "talks"
    return "visit" if any(word in name for word in _VISITS) else "meeting"


class _Gold:
    """What the lines read so far say; names are declared before the facts that use them."""

    def __init__(self) -> None:
        self._tables: dict[str, dict[str, Record]] = {"p": {}, "o": {}, "e": {}}
        self._forms: dict[str, Record] = {}
        self._facts: list[Record] = []

    def add(self, line: _Line) -> None:
        match line.word:
            case "person" | "org":
                self._declare(line.word[0], line.rest.split("|"), optional=line.optional)
            case "event":
                self._declare_event(line)
            case "position" | "appoint":
                self._add_post(line)
            case "part":
                self._add_part(line)
            case "became":
                self._add_reorganisation(line)
            case other:
                words = "person, org, event, position, part, appoint, became"
                raise AnnotationError(f"{line.place}: no word {other!r}; there is {words}")

    def record(self, article: Record) -> Record:
        ends = ("person", "agent", "organisation", "event", "original", "resulting")
        used = {fact.get(end) for fact in self._facts if not fact.get("optional") for end in ends}
        for table in self._tables.values():
            for ident, entity in table.items():
                if ident not in used:
                    entity["optional"] = True
        people, bodies, events = (list(table.values()) for table in self._tables.values())
        return {"article": article, "persons": people, "organisations": bodies, "events": events, "facts": self._facts}

    def _declare(self, prefix: str, names: list[str], *, optional: bool = False) -> Record:
        names = [name.strip() for name in names if name.strip()]
        table = self._tables[prefix]
        known = next((self._forms[n] for n in names if n in self._forms and self._forms[n]["id"][0] == prefix), None)
        if known is None:
            known = {"id": f"{prefix}{len(table) + 1}", "name": names[0] if names else "", "aliases": []}
            table[known["id"]] = known
        for name in names:
            if name != known["name"] and name not in known["aliases"]:
                known["aliases"].append(name)
            self._forms[name] = known
        if optional:
            known["optional"] = True
        return known

    def _declare_event(self, line: _Line) -> None:
        key, names, kind, date, place = (line.cells + [""] * 5)[:5]
        if kind not in EVENT_TYPES:
            raise AnnotationError(f"{line.place}: event type {kind!r}; there is {', '.join(EVENT_TYPES)}")
        begin, _, end = date.partition("/")
        event = _event(key, [form.strip() for form in names.split("|")], kind)
        event |= {"date": begin or None, "end_date": end or None, "place": place or None}
        if line.optional:
            event["optional"] = True
        self._tables["e"][key] = event

    def _event(self, key: str) -> str:
        """Give the id of an event; one that has no line of its own is named by its key."""
        if key not in self._tables["e"]:
            self._tables["e"][key] = _event(key, [key], _type_of(key))
        return key

    def _entity(self, prefix: str, name: str) -> str:
        known = self._forms.get(name)
        ident: str = (known if known and known["id"][0] == prefix else self._declare(prefix, [name]))["id"]
        return ident

    def _add_post(self, line: _Line) -> None:
        who, role, body, change, date = (line.cells + [""] * 5)[:5]
        if not who or not role:
            raise AnnotationError(f"{line.place}: person and role are needed")
        fact: Record = {"type": "position" if line.word == "position" else "appointment"}
        fact |= {"person": self._entity("p", who), "role": role}
        fact["organisation"] = self._entity("o", body) if body else None
        if line.word == "appoint":
            if change not in CHANGES:
                raise AnnotationError(f"{line.place}: change {change!r}; there is {', '.join(CHANGES)}")
            fact |= {"change": change, "date": date or None}
        self._facts.append(fact | ({"optional": True} if line.optional else {}))

    def _add_part(self, line: _Line) -> None:
        agent, relation, key = (line.cells + [""] * 3)[:3]
        if relation not in RELATIONS or not key or not agent:
            raise AnnotationError(f"{line.place}: not “part AGENT ; {'|'.join(RELATIONS)} ; EVENT”")
        known = self._forms.get(agent)
        who = known["id"] if known else self._entity("o" if relation == "organised" else "p", agent)
        fact = {"type": "participation", "agent": who, "relation": relation, "event": self._event(key)}
        self._facts.append(fact | ({"optional": True} if line.optional else {}))

    def _add_reorganisation(self, line: _Line) -> None:
        old, new, change, date = (line.cells + [""] * 4)[:4]
        if not old or not new or change not in REORGANISINGS:
            raise AnnotationError(f"{line.place}: not “became OLD ; NEW ; {'|'.join(REORGANISINGS)} ; DATE”")
        fact: Record = {"type": "reorganisation", "original": self._entity("o", old)}
        fact |= {"resulting": self._entity("o", new), "change": change, "date": date or None}
        self._facts.append(fact | ({"optional": True} if line.optional else {}))
