"""Which entity of one record is which of another: one to one, by shared names, events by likeness."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Record = dict[str, Any]

SAME_EVENT = 0.45
"""Least likeness of two events that are taken for the same."""
DATE_WEIGHT = 0.15
"""Added to the likeness of two events on the same day, taken off where their days differ."""

_UNSEEN = frozenset("“”\"'‘’《》「」『』")


def normalise(text: str | None) -> str:
    """Give a name or role without white space and quotation marks, in Unicode form NFKC."""
    folded = unicodedata.normalize("NFKC", text or "")
    return "".join(sign for sign in folded if not sign.isspace() and sign not in _UNSEEN)


def names_of(record: Record) -> dict[str, str]:
    """Give the name of every entity of a record, by its local id."""
    fields = ("persons", "organisations", "events")
    return {entity["id"]: entity["name"] for field in fields for entity in record.get(field, ())}


def align_records(gold: Record, system: Record) -> dict[str, str]:
    """Map local ids of ``system`` to those of ``gold``; what has no counterpart is left out."""
    mapping: dict[str, str] = {}
    for field in ("persons", "organisations"):
        mapping |= _align(gold.get(field, []), system.get(field, []), _share_a_name, 1.0)
    gold_events, system_events = gold.get("events", []), system.get("events", [])
    if len(gold_events) == 1 == len(system_events):
        return mapping | {system_events[0]["id"]: gold_events[0]["id"]}
    return mapping | _align(gold_events, system_events, likeness, SAME_EVENT)


def likeness(one: Record, other: Record) -> float:
    """How alike two events are: the best overlap of two names in pairs of characters, corrected by their dates."""
    best = max((_overlap(a, b) for a in _labels(one) for b in _labels(other)), default=0.0)
    first, second = one.get("date"), other.get("date")
    if first and second:
        best += DATE_WEIGHT if first == second else -DATE_WEIGHT
    return best


def _align(
    gold: list[Record], system: list[Record], score: Callable[[Record, Record], float], least: float
) -> dict[str, str]:
    """Take the best pair first; of equal pairs the last in both lists."""
    ranked = sorted(((score(g, s), i, j) for i, g in enumerate(gold) for j, s in enumerate(system)), reverse=True)
    taken_gold: set[int] = set()
    taken_system: set[int] = set()
    mapping: dict[str, str] = {}
    for value, i, j in ranked:
        if value < least:
            break
        if i not in taken_gold and j not in taken_system:
            taken_gold.add(i)
            taken_system.add(j)
            mapping[system[j]["id"]] = gold[i]["id"]
    return mapping


def _labels(entity: Record) -> set[str]:
    return {normalise(name) for name in (entity.get("name"), *entity.get("aliases", ())) if name}


def _share_a_name(one: Record, other: Record) -> float:
    return 1.0 if _labels(one) & _labels(other) else 0.0


def _pairs(text: str) -> Counter[str]:
    return Counter(text[i : i + 2] for i in range(max(1, len(text) - 1)))


def _overlap(one: str, other: str) -> float:
    first, second = _pairs(one), _pairs(other)
    return 2 * (first & second).total() / (first.total() + second.total())
