"""Sentences put together from parts give the facts that follow from the parts, and no other post."""

from __future__ import annotations

import pytest
from compositions import KINDS, Composer, Composition, Fact

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate

SEED = 20241122
EACH = 12
"""How many compositions of each kind are read."""
FOUND = 0.95
"""What share of the facts of a kind must be found: a name now and then is no name by its characters."""
WRONG = 0.05
"""What share of posts beyond those told a kind may have at most."""


def facts_of(composition: Composition) -> set[Fact]:
    read = load_extractor("zh").extract(Article("one", composition.text, "", PartialDate(2024, 5, 8))).to_json()
    names = {entry["id"]: entry["name"] for key in ("persons", "organisations", "events") for entry in read[key]}
    found: set[Fact] = set()
    for fact in read["facts"]:
        if fact["type"] == "participation":
            found.add((fact["relation"], names[fact["agent"]], names[fact["event"]]))
            continue
        kind = fact["change"] if fact["type"] == "appointment" else "position"
        found.add((kind, names[fact["person"]], fact["role"], names.get(fact["organisation"] or "", "")))
    return found


def is_told(wanted: Fact, found: set[Fact]) -> bool:
    """Tell whether a fact was read; the name of an event may be longer or shorter than the word for it."""
    if len(wanted) == 4:
        return wanted in found
    return any(wanted[:2] == fact[:2] and (wanted[2] in fact[2] or fact[2] in wanted[2]) for fact in found)


@pytest.mark.parametrize("kind", KINDS)
def test_parts_are_read_whatever_they_are_said_of(kind: str) -> None:
    composer = Composer(SEED)
    wanted = missing = wrong = 0
    telling: list[str] = []
    for _ in range(EACH):
        composition = composer.compose(kind)
        found = facts_of(composition)
        lacks = [fact for fact in composition.facts if not is_told(fact, found)]
        extra = [fact for fact in found if len(fact) == 4 and fact not in composition.facts]
        wanted, missing, wrong = wanted + len(composition.facts), missing + len(lacks), wrong + len(extra)
        if lacks or extra:
            telling.append(f"{composition.text}\n  lacks {lacks}\n  has {extra}")
    assert missing <= (1 - FOUND) * wanted, "\n".join(telling)
    assert wrong <= WRONG * wanted, "\n".join(telling)
