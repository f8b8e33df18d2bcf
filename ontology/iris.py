"""The only place that mints IRIs: pure functions of stable values, names never readable in them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

DEFAULT_BASE = "https://w3id.org/renzhi/id/"


def digest(*parts: object) -> str:
    """Hash values (``None`` counts as empty) to 20 hex digits; parts cannot run into each other."""
    state = hashlib.blake2b(digest_size=10)
    for part in parts:
        raw = ("" if part is None else str(part)).encode("utf-8", "surrogatepass")
        state.update(str(len(raw)).encode("ascii") + b":" + raw)
    return state.hexdigest()


@dataclass(frozen=True, slots=True)
class Iris:
    """Mints the IRIs under one base, which ends in ``/`` or ``#``."""

    base: str = DEFAULT_BASE

    def article(self, content_hash: str) -> str:
        """IRI of an article; also the name of the graph that holds all it says."""
        return f"{self.base}article/{content_hash}"

    def entities_graph(self) -> str:
        """Name of the graph that holds labels and types of the entities."""
        return f"{self.base}graph/entities"

    def facts_graph(self) -> str:
        """Name of the graph that holds positions, participations and appointments, each once, with their short cuts."""
        return f"{self.base}graph/facts"

    def tenures_graph(self) -> str:
        """Name of the graph that holds the tenures, which follow from the facts of all articles together."""
        return f"{self.base}graph/tenures"

    def vocabulary_graph(self) -> str:
        """Name of the graph that holds the vocabulary and the role scheme themselves."""
        return f"{self.base}graph/vocabulary"

    def person(self, name: str, anchor: str) -> str:
        """IRI of a person: the name and what tells this bearer of it from others."""
        return f"{self.base}person/{digest(name, anchor)}"

    def organisation(self, name: str, anchor: str = "") -> str:
        """IRI of an organisation; ``anchor`` is empty where the name alone identifies it."""
        return f"{self.base}organisation/{digest(name, anchor)}"

    def event(self, name: str, date: str | None, anchor: str) -> str:
        """IRI of an event: its name, its date, and what tells it from others of the same."""
        return f"{self.base}event/{digest(name, date, anchor)}"

    def role(self, label: str) -> str:
        """IRI of a role as worded (党委副书记); the same words are the same role everywhere."""
        return f"{self.base}role/{digest(label)}"

    def position(self, person: str, organisation: str | None, role: str, start: str | None, end: str | None) -> str:
        """IRI of a position; the articles that tell of the same one share it."""
        return f"{self.base}position/{digest(person, organisation, role, start, end)}"

    def participation(self, agent: str, manner: str, event: str) -> str:
        """IRI of one agent's part in one event."""
        return f"{self.base}participation/{digest(agent, manner, event)}"

    def appointment(self, person: str, organisation: str | None, role: str, change: str, date: str | None) -> str:
        """IRI of an appointment or removal."""
        return f"{self.base}appointment/{digest(person, organisation, role, change, date)}"

    def reorganisation(self, original: str, resulting: str, change: str, date: str | None) -> str:
        """IRI of what made one organisation another."""
        return f"{self.base}reorganisation/{digest(original, resulting, change, date)}"

    def tenure(self, person: str, organisation: str, post: str, number: int) -> str:
        """IRI of one stretch (counted from 1) of a person in a post at an organisation."""
        return f"{self.base}tenure/{digest(person, organisation, post, number)}"

    def evidence(self, fact: str, content_hash: str, start: int, end: int, rule: str) -> str:
        """IRI of one piece of evidence for one fact."""
        return f"{self.base}evidence/{digest(fact, content_hash, start, end, rule)}"
