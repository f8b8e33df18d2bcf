"""Scoring of extracted facts against hand-made ones: precision, recall and F1 for each kind of fact.

Both sides are records in the public JSON form (``ArticleFacts.to_json``). In gold records a role may list accepted
variants with ``|``, and ``"optional": true`` marks what is neither demanded nor punished. Local ids are aligned first
(people and organisations by a shared name, events by the likeness of their names and dates), then facts are compared.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.alignment import align_records, names_of, normalise
from kg.scores import Judgement, Score, sum_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.scores import ScoredKind, Verdict

STRONGER_THAN_ATTENDED = frozenset({"chaired", "spoke", "organised"})

Record = dict[str, Any]
Key = tuple[Any, ...]


def score_records(gold: Iterable[Record], system: Iterable[Record]) -> Score:
    """Score all gold articles.

    Those that ``system`` lacks count as all missed, those that gold lacks are not looked at.
    """
    found = {record["article"]["id"]: record for record in system}
    return sum_up(
        judgement for record in gold for judgement in judge_record(record, found.get(record["article"]["id"], {}))
    )


def judge_record(gold: Record, system: Record) -> Iterator[Judgement]:
    """Compare what was found in one article with its gold record, kind by kind."""
    article = gold["article"]["id"]
    for kind, wanted, given in _compare(gold, system):
        for key in wanted.items:
            if key in given:
                what: Verdict = "spared" if key in wanted.optional else "right"
                yield Judgement(article, kind, what, given[key].text, given[key].thing)
        for key, item in wanted.items.items():
            if key not in given and key not in wanted.optional:
                yield Judgement(article, kind, "missed", item.text, item.thing)
        for key, item in given.items():
            if key not in wanted.items:
                forgiven = wanted.forgive_all or key in wanted.forgiven
                yield Judgement(article, kind, "spared" if forgiven else "wrong", item.text, item.thing)


@dataclass(frozen=True, slots=True)
class _Item:
    text: str
    thing: Record


@dataclass(slots=True)
class _Wanted:
    """What the gold has of one kind: key to item; which keys are optional; which extra answers are forgiven."""

    items: dict[Key, _Item]
    optional: set[Key]
    forgive_all: bool = False
    forgiven: frozenset[Key] = frozenset()


def _compare(gold: Record, system: Record) -> Iterator[tuple[ScoredKind, _Wanted, dict[Key, _Item]]]:
    to_gold = align_records(gold, system)
    tables: tuple[tuple[ScoredKind, str], ...] = (
        ("person", "persons"),
        ("organisation", "organisations"),
        ("event", "events"),
    )
    for kind, table in tables:
        items: dict[Key, _Item] = {(entity["id"],): _Item(entity["name"], entity) for entity in gold.get(table, ())}
        optional: set[Key] = {(entity["id"],) for entity in gold.get(table, ()) if entity.get("optional")}
        given: dict[Key, _Item] = {
            (to_gold.get(entity["id"], f"?{entity['id']}"),): _Item(entity["name"], entity)
            for entity in system.get(table, ())
        }
        # Gold names only the organisations that carry a fact: others that the program finds are no mistakes.
        yield kind, _Wanted(items, optional, forgive_all=kind == "organisation"), given
    wanted = _Facts(gold, {}, gold)
    found = _Facts(system, to_gold, gold, foreign=True)
    for kind in ("position", "position_role_only", "appointment"):
        yield kind, *_pair_roles(wanted.roles[kind], found.roles[kind])
    stronger = {(agent, event) for agent, relation, event in wanted.parts if relation in STRONGER_THAN_ATTENDED}
    forgiven = frozenset((agent, "attended", event) for agent, event in stronger)
    # Annotations from before there was this kind say nothing of it: what is found there is no mistake.
    unknown = not wanted.reorganised and not gold["article"].get("construction")
    reorganised = _Wanted(wanted.reorganised, wanted.optional_reorganised, forgive_all=unknown)
    yield "reorganisation", reorganised, found.reorganised
    yield "participation", _Wanted(wanted.parts, wanted.optional_parts, forgiven=forgiven), found.parts


@dataclass(frozen=True, slots=True)
class _RoleEntry:
    roles: frozenset[str]
    text: str
    optional: bool
    thing: Record


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
        self.parts: dict[Key, _Item] = {}
        self.reorganised: dict[Key, _Item] = {}
        self.optional_reorganised: set[Key] = set()
        optional: set[Key] = set()
        required: set[Key] = set()
        for fact in record.get("facts", ()):
            if fact["type"] == "participation":
                (optional if fact.get("optional") else required).add(self._add_part(fact))
            elif fact["type"] in ("position", "appointment"):
                self._add_role(fact)
            elif fact["type"] == "reorganisation":
                self._add_reorganisation(fact)
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
        self.parts[key] = _Item(f"{self._name(fact['agent'])} {relation} {self._name(fact['event'])}", fact)
        return key

    def _add_reorganisation(self, fact: Record) -> None:
        key = (self._translate(fact["original"]), self._translate(fact["resulting"]), fact["change"])
        text = f"{self._name(fact['original'])} {fact['change']} {self._name(fact['resulting'])}"
        self.reorganised[key] = _Item(text, fact)
        if fact.get("optional"):
            self.optional_reorganised.add(key)

    def _add_role(self, fact: Record) -> None:
        who, where = self._translate(fact["person"]), self._translate(fact.get("organisation"))
        text = f"{self._name(fact['person'])} · {fact['role']} · {self._name(fact.get('organisation'))}"
        accepted = frozenset(normalise(role) for role in (fact["role"] or "").split("|") if role.strip())
        entry = _RoleEntry(accepted, text, bool(fact.get("optional")), fact)
        if fact["type"] == "position":
            self.roles["position"].setdefault((who, where), []).append(entry)
            self.roles["position_role_only"].setdefault((who,), []).append(entry)
        else:
            change = fact.get("change", "appointed")
            entry = _RoleEntry(accepted, f"{text} · {change}", entry.optional, fact)
            self.roles["appointment"].setdefault((who, where, change), []).append(entry)


def _pair_roles(
    gold: dict[Key, list[_RoleEntry]], system: dict[Key, list[_RoleEntry]]
) -> tuple[_Wanted, dict[Key, _Item]]:
    """Pair each role found with the first unclaimed gold role of the same holder and body that accepts its wording."""
    wanted = _Wanted({}, set())
    for holder, entries in gold.items():
        for number, entry in enumerate(entries):
            wanted.items[holder, number] = _Item(entry.text, entry.thing)
            if entry.optional:
                wanted.optional.add((holder, number))
    given: dict[Key, _Item] = {}
    strays: Counter[Key] = Counter()
    for holder, entries in system.items():
        for entry in entries:
            fitting = [(holder, n) for n, other in enumerate(gold.get(holder, ())) if other.roles & entry.roles]
            if fitting:
                free = [key for key in fitting if key not in given]
                given[free[0] if free else fitting[-1]] = _Item(entry.text, entry.thing)
            else:
                strays[holder] += 1
                given["?", holder, strays[holder]] = _Item(entry.text, entry.thing)
    return wanted, given
