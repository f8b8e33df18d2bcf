"""Scoring of extracted facts against hand-made ones: precision, recall and F1 for each kind of fact.

Both sides are records in the public JSON form (``ArticleFacts.to_json``). In gold records a role may list accepted
variants with ``|``, and ``"optional": true`` marks what is neither demanded nor punished. Local ids are aligned first
(people and organisations by a shared name, events by the likeness of their names and dates), then facts are compared.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kg.alignment import align_records, names_of, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ScoredKind = Literal[
    "person", "organisation", "position", "position_role_only", "participation", "appointment", "event"
]
KINDS: tuple[ScoredKind, ...] = (
    "person",
    "organisation",
    "position",
    "position_role_only",
    "participation",
    "appointment",
    "event",
)
FACT_KINDS: tuple[ScoredKind, ...] = ("position", "participation", "appointment")
STRONGER_THAN_ATTENDED = frozenset({"chaired", "spoke", "organised"})

Record = dict[str, Any]
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were right, wrong (found, not in gold) and missed (in gold, not found)."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Sum up two counts."""
        return Counts(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def gold(self) -> int:
        """How many the gold demands."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what the gold demands that was found; 1 where it demands nothing."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def to_json(self) -> dict[str, float | int]:
        """Give precision, recall and F1 rounded to four digits, and the number that gold demands."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
            "gold": self.gold,
        }


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that was missed, or found and wrong."""

    article: str
    kind: ScoredKind
    what: Literal["missed", "wrong"]
    text: str


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of every kind, and every difference."""

    counts: Mapping[ScoredKind, Counts]
    differences: tuple[Difference, ...] = ()

    @property
    def facts(self) -> Counts:
        """Positions, participations and appointments together."""
        return sum((self.counts[kind] for kind in FACT_KINDS), Counts())

    def to_json(self) -> dict[str, dict[str, float | int]]:
        """Give one row a kind, and ``facts`` for the three kinds of facts together."""
        rows: dict[str, dict[str, float | int]] = {kind: self.counts[kind].to_json() for kind in KINDS}
        return rows | {"facts": self.facts.to_json()}


def score_records(gold: Iterable[Record], system: Iterable[Record]) -> Score:
    """Score all gold articles.

    Those that ``system`` lacks count as all missed, those that gold lacks are not looked at.
    """
    found = {record["article"]["id"]: record for record in system}
    counts: dict[ScoredKind, Counts] = dict.fromkeys(KINDS, Counts())
    differences: list[Difference] = []
    for record in gold:
        article = record["article"]["id"]
        for kind, wanted, given in _compare(record, found.get(article, {})):
            counted, differing = _count(article, kind, wanted, given)
            counts[kind] += counted
            differences += differing
    return Score(counts, tuple(differences))


@dataclass(slots=True)
class _Wanted:
    """What the gold has of one kind: key to wording; which keys are optional; which extra answers are forgiven."""

    items: dict[Key, str]
    optional: set[Key]
    forgive_all: bool = False
    forgiven: frozenset[Key] = frozenset()


def _count(article: str, kind: ScoredKind, wanted: _Wanted, given: dict[Key, str]) -> tuple[Counts, list[Difference]]:
    demanded = {key: text for key, text in wanted.items.items() if key not in wanted.optional}
    missed = [text for key, text in demanded.items() if key not in given]
    wrong = [
        text
        for key, text in given.items()
        if key not in wanted.items and not wanted.forgive_all and key not in wanted.forgiven
    ]
    differences = [Difference(article, kind, "missed", text) for text in missed]
    differences += [Difference(article, kind, "wrong", text) for text in wrong]
    return Counts(len(demanded) - len(missed), len(wrong), len(missed)), differences


def _compare(gold: Record, system: Record) -> Iterator[tuple[ScoredKind, _Wanted, dict[Key, str]]]:
    to_gold = align_records(gold, system)
    tables: tuple[tuple[ScoredKind, str], ...] = (
        ("person", "persons"),
        ("organisation", "organisations"),
        ("event", "events"),
    )
    for kind, field in tables:
        items: dict[Key, str] = {(entity["id"],): entity["name"] for entity in gold.get(field, ())}
        optional: set[Key] = {(entity["id"],) for entity in gold.get(field, ()) if entity.get("optional")}
        given: dict[Key, str] = {
            (to_gold.get(entity["id"], f"?{entity['id']}"),): entity["name"] for entity in system.get(field, ())
        }
        # Gold names only the organisations that carry a fact: others that the program finds are no mistakes.
        yield kind, _Wanted(items, optional, forgive_all=kind == "organisation"), given
    wanted = _Facts(gold, {}, gold)
    found = _Facts(system, to_gold, gold, foreign=True)
    for kind in ("position", "position_role_only", "appointment"):
        yield kind, *_pair_roles(wanted.roles[kind], found.roles[kind])
    stronger = {(agent, event) for agent, relation, event in wanted.parts if relation in STRONGER_THAN_ATTENDED}
    forgiven = frozenset((agent, "attended", event) for agent, event in stronger)
    yield "participation", _Wanted(wanted.parts, wanted.optional_parts, forgiven=forgiven), found.parts


@dataclass(frozen=True, slots=True)
class _RoleEntry:
    roles: frozenset[str]
    text: str
    optional: bool


class _Facts:
    """The facts of one record, keyed by gold ids. ``foreign``: the ids are the program's and must be translated."""

    def __init__(self, record: Record, to_gold: Mapping[str, str], gold: Record, *, foreign: bool = False) -> None:
        self._to_gold = to_gold
        self._foreign = foreign
        self._names = names_of(record)
        # In talks and visits whoever attends also speaks: the two relations count as one there.
        self._talks = {event["id"] for event in gold.get("events", ()) if event.get("type") in ("talks", "visit")}
        self.roles: dict[ScoredKind, dict[Key, list[_RoleEntry]]] = {
            "position": {},
            "position_role_only": {},
            "appointment": {},
        }
        self.parts: dict[Key, str] = {}
        optional: set[Key] = set()
        required: set[Key] = set()
        for fact in record.get("facts", ()):
            if fact["type"] == "participation":
                (optional if fact.get("optional") else required).add(self._add_part(fact))
            elif fact["type"] in ("position", "appointment"):
                self._add_role(fact)
        self.optional_parts = optional - required

    def _translate(self, ident: str | None) -> str | None:
        if not self._foreign:
            return ident
        return self._to_gold.get(ident, f"?{ident}") if ident else None

    def _name(self, ident: str | None) -> str:
        return self._names.get(ident or "", "∅")

    def _add_part(self, fact: Record) -> Key:
        event, relation = self._translate(fact["event"]), fact["relation"]
        if relation == "spoke" and event in self._talks:
            relation = "attended"
        key = (self._translate(fact["agent"]), relation, event)
        self.parts[key] = f"{self._name(fact['agent'])} {relation} {self._name(fact['event'])}"
        return key

    def _add_role(self, fact: Record) -> None:
        who, where = self._translate(fact["person"]), self._translate(fact.get("organisation"))
        text = f"{self._name(fact['person'])} · {fact['role']} · {self._name(fact.get('organisation'))}"
        accepted = frozenset(normalise(role) for role in (fact["role"] or "").split("|") if role.strip())
        entry = _RoleEntry(accepted, text, bool(fact.get("optional")))
        if fact["type"] == "position":
            self.roles["position"].setdefault((who, where), []).append(entry)
            self.roles["position_role_only"].setdefault((who,), []).append(entry)
        else:
            change = fact.get("change", "appointed")
            entry = _RoleEntry(accepted, f"{text} · {change}", entry.optional)
            self.roles["appointment"].setdefault((who, where, change), []).append(entry)


def _pair_roles(
    gold: dict[Key, list[_RoleEntry]], system: dict[Key, list[_RoleEntry]]
) -> tuple[_Wanted, dict[Key, str]]:
    """Pair each role found with the first unclaimed gold role of the same holder and body that accepts its wording."""
    wanted = _Wanted({}, set())
    for holder, entries in gold.items():
        for number, entry in enumerate(entries):
            wanted.items[holder, number] = entry.text
            if entry.optional:
                wanted.optional.add((holder, number))
    given: dict[Key, str] = {}
    strays: Counter[Key] = Counter()
    for holder, entries in system.items():
        for entry in entries:
            fitting = [(holder, n) for n, other in enumerate(gold.get(holder, ())) if other.roles & entry.roles]
            if fitting:
                free = [key for key in fitting if key not in given]
                given[free[0] if free else fitting[-1]] = entry.text
            else:
                strays[holder] += 1
                given["?", holder, strays[holder]] = entry.text
    return wanted, given
