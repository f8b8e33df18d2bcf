"""All decisions on the present articles: what they change, what they tell identity, and which could not be heeded.

The outcome depends on the set of decisions alone, not on their order. A decision whose words are no longer there is an
orphan, one that contradicts another is a conflict: neither is carried out (of *merge* and *never-merge*, the latter
is), and both are reported.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from kg.decisions.decision import role_concept
from kg.decisions.lookup import Missing, fold
from kg.identity.constraints import NO_CONSTRAINTS, Constraints, Mention
from kg.posts.posts import core_words
from ontology.dates import PartialDate
from ontology.facts import Appointment, ArticleFacts, Participation, Position, Reorganisation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rdflib import URIRef

    from kg.decisions.decision import Decision
    from kg.decisions.lookup import Lookup, Place, Trouble
    from ontology.facts import Change, Fact, Organisation

K = TypeVar("K")

Status = Literal["applied", "idle", "orphan", "conflict"]
Reason = Literal["", "contradicts", "nothing_to_do", "start_after_end"]


class Report(NamedTuple):
    """What became of a decision. ``about`` is what was not found, or the place of what it contradicts."""

    decision: Decision
    status: Status
    reason: Trouble | Reason = ""
    about: str = ""


class _Edit(NamedTuple):
    """A change of one fact or event: which field, and its new value (``None``: the fact is dropped)."""

    decision: Decision
    field: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Replayed:
    """The outcome of replaying decisions: pass ``amend`` over what was read, and the others to whom they concern."""

    reports: tuple[Report, ...] = ()
    constraints: Constraints = NO_CONSTRAINTS
    roles: Mapping[str, URIRef] = field(default_factory=dict)
    """What role words mean (``kg.posts.posts.core_words``), as decided."""
    organisations: Mapping[str, str] = field(default_factory=dict)
    """The name of the body that a name (folded) means everywhere."""
    edits: Mapping[str, Mapping[tuple[str, int | str], Mapping[str, str | None]]] = field(default_factory=dict)
    """By content hash: fact number, event id or organisation id to fields with their new values."""
    accepted: frozenset[tuple[str, int]] = frozenset()
    """Facts (content hash, number) that people looked at and found right."""

    def amend(self, content_hash: str, facts: ArticleFacts) -> ArticleFacts:
        """Give the facts of an article as people corrected them."""
        edits = self.edits.get(content_hash, {})
        if not edits and not self.organisations:
            return facts
        kept = [
            _amend_fact(fact, edits.get(("fact", number), {}))
            for number, fact in enumerate(facts.facts)
            if "drop" not in edits.get(("fact", number), {})
        ]
        events = tuple(
            replace(event, date=_date(edits["event", event.id]["date"])) if ("event", event.id) in edits else event
            for event in facts.events
        )
        organisations = tuple(self._amend_body(edits, body) for body in facts.organisations)
        return replace(facts, facts=tuple(kept), events=events, organisations=organisations)

    def _amend_body(
        self, edits: Mapping[tuple[str, int | str], Mapping[str, str | None]], body: Organisation
    ) -> Organisation:
        """Give a body its decided name; a name that means it in this article alone is no other name of it."""
        if here := edits.get(("organisation", body.id), {}).get("name"):
            return replace(body, name=here, generic=False)
        name = None if body.generic else self.organisations.get(fold(body.name))
        if name is None or name == body.name:
            return body
        return replace(body, name=name, aliases=tuple(dict.fromkeys((*body.aliases, body.name))))


NOTHING = Replayed()
"""No decision at all."""


def replay(decisions: Sequence[Decision], lookup: Lookup) -> Replayed:
    """Look up what decisions mean in the present articles, and put together what follows; one report a decision."""
    work = _Work(lookup)
    for decision in decisions:
        work.take(decision)
    return work.outcome()


class _Work:
    """Collects, in any order, what decisions mean; ``outcome`` weighs them against each other."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._reports: dict[Decision, Report] = {}
        self._edits: defaultdict[tuple[str, str, int | str], list[_Edit]] = defaultdict(list)
        self._pairs: defaultdict[str, dict[tuple[Mention, Mention], Decision]] = defaultdict(dict)
        self._splits: defaultdict[tuple[str, str], dict[Mention, Decision]] = defaultdict(dict)
        self._names: defaultdict[Mention, list[Decision]] = defaultdict(list)
        self._accepted: set[tuple[str, int]] = set()
        self._everywhere: defaultdict[tuple[str, str], list[Decision]] = defaultdict(list)

    def take(self, decision: Decision) -> None:
        self._reports[decision] = Report(decision, "applied")
        if decision.judgement == "map-role":
            self._everywhere["role", core_words(decision.name)].append(decision)
            return
        if decision.judgement == "map-organisation" and not decision.article:
            self._everywhere["organisation", fold(decision.name)].append(decision)
            return
        place = self._lookup.place(decision.article, decision.quote)
        if isinstance(place, Missing):
            self._orphan(decision, place)
        elif decision.judgement in ("merge", "never-merge"):
            self._take_pair(decision, place)
        elif decision.judgement in ("split", "rename", "map-organisation") or decision.kind == "event":
            self._take_mention(decision, place)
        else:
            self._take_fact(decision, place)

    def _orphan(self, decision: Decision, missing: Missing) -> None:
        self._reports[decision] = Report(decision, "orphan", missing.trouble, missing.what)

    def _take_pair(self, decision: Decision, place: Place) -> None:
        other = self._lookup.place(decision.article_2, decision.quote_2)
        if isinstance(other, Missing):
            self._orphan(decision, other)
            return
        mentions = []
        for at, name in ((place, decision.name), (other, decision.name_2)):
            local = self._lookup.mention(at, decision.kind, name)
            if isinstance(local, Missing):
                self._orphan(decision, local)
                return
            mentions.append(Mention(at.article, local))
        first, second = sorted(mentions)
        if first == second:
            self._reports[decision] = Report(decision, "idle", "nothing_to_do")
            return
        self._pairs[decision.judgement][first, second] = decision

    def _take_mention(self, decision: Decision, place: Place) -> None:
        kind = decision.kind or "organisation"
        local = self._lookup.mention(place, kind, decision.name)
        if isinstance(local, Missing):
            self._orphan(decision, local)
            return
        mention = Mention(place.article, local)
        if decision.judgement == "split":
            group = decision.value or f"{mention.article} {mention.local}"
            self._splits[kind, group][mention] = decision
        elif decision.judgement == "rename":
            self._names[mention].append(decision)
        else:
            what = "name" if decision.judgement == "map-organisation" else "date"
            self._edits[place.article, kind, local].append(_Edit(decision, what, decision.value))

    def _take_fact(self, decision: Decision, place: Place) -> None:
        found = self._lookup.matching_facts(place, decision.kind, decision.name, decision.name_2)
        if isinstance(found, Missing):
            if decision.judgement == "reject":
                self._reports[decision] = Report(decision, "idle", "nothing_to_do", found.what)
            else:
                self._orphan(decision, found)
            return
        if decision.judgement == "accept":
            self._accepted.update((place.article, number) for number in found)
            return
        what = "drop" if decision.judgement == "reject" else decision.judgement.removeprefix("correct-")
        value = None if decision.judgement == "reject" else decision.value
        for number in found:
            self._edits[place.article, "fact", number].append(_Edit(decision, what, value))

    def outcome(self) -> Replayed:
        roles = {key: role_concept(one.value, one.where) for key, one in self._agreed("role").items()}
        organisations = {key: one.value for key, one in self._agreed("organisation").items()}
        names = {mention: one.value for mention, one in self._one_each(self._names).items()}
        edits = self._weigh_edits()
        constraints = self._constraints(names)
        reports = tuple(self._reports[decision] for decision in sorted(self._reports, key=lambda one: one.key))
        return Replayed(reports, constraints, roles, organisations, edits, frozenset(self._accepted))

    def _agreed(self, kind: str) -> dict[str, Decision]:
        return self._one_each({key: said for (of, key), said in self._everywhere.items() if of == kind})

    def _one_each(self, said: Mapping[K, list[Decision]]) -> dict[K, Decision]:
        """Keep what is said with one voice; what is said with several is a conflict."""
        kept = {}
        for key, decisions in said.items():
            if len({decision.value for decision in decisions}) == 1:
                kept[key] = decisions[0]
            else:
                self._contradict(decisions)
        return kept

    def _contradict(self, decisions: Iterable[Decision]) -> None:
        """Report decisions that cannot all hold, each with the place of another one."""
        ordered = sorted(decisions, key=lambda one: one.key)
        for decision in ordered:
            other = next((one for one in ordered if one.key != decision.key), decision)
            self._reports[decision] = Report(decision, "conflict", "contradicts", other.where)

    def _weigh_edits(self) -> dict[str, dict[tuple[str, int | str], dict[str, str | None]]]:
        found: defaultdict[str, dict[tuple[str, int | str], dict[str, str | None]]] = defaultdict(dict)
        for (article, kind, what), edits in sorted(self._edits.items(), key=lambda item: str(item[0])):
            fields: defaultdict[str, list[_Edit]] = defaultdict(list)
            for edit in edits:
                fields[edit.field].append(edit)
            dropped = "drop" in fields
            if (dropped and len(fields) > 1) or any(len({e.value for e in said}) > 1 for said in fields.values()):
                self._contradict({edit.decision for edit in edits})
                continue
            changes = {name: said[0].value for name, said in fields.items()}
            if kind == "fact" and self._ends_before_it_starts(article, int(what), changes):
                for edit in edits:
                    self._reports[edit.decision] = Report(edit.decision, "conflict", "start_after_end")
                continue
            found[article][kind, what] = changes
        return dict(found)

    def _ends_before_it_starts(self, article: str, number: int, changes: Mapping[str, str | None]) -> bool:
        fact = _amend_fact(self._lookup.facts(article).facts[number], changes)
        if not isinstance(fact, Position) or fact.start is None or fact.end is None:
            return False
        return fact.start.earliest > fact.end.latest

    def _constraints(self, names: Mapping[Mention, str]) -> Constraints:
        splits = frozenset(frozenset(mentions) for mentions in self._splits.values())
        same, apart = self._pairs["merge"], self._pairs["never-merge"]
        found = Constraints(frozenset(same), frozenset(apart), splits, dict(names))
        for pair in found.contradictions():
            self._contradict([apart[pair], *(same[link] for link in _chain(same, splits, pair) if link in same)])
        return found


def _chain(
    same: Iterable[tuple[Mention, Mention]], splits: Iterable[frozenset[Mention]], pair: tuple[Mention, Mention]
) -> list[tuple[Mention, Mention]]:
    """Give the links by which the two mentions of a pair are said to be the same, step by step: a shortest way."""
    beside: defaultdict[Mention, set[Mention]] = defaultdict(set)
    for first, second in (*same, *((min(group), member) for group in splits for member in group)):
        beside[first].add(second)
        beside[second].add(first)
    ways: dict[Mention, list[Mention]] = {pair[0]: [pair[0]]}
    queue = [pair[0]]
    for mention in queue:
        for other in sorted(beside[mention] - ways.keys()):
            ways[other] = [*ways[mention], other]
            queue.append(other)
    way = ways.get(pair[1], [])
    return [(min(step), max(step)) for step in pairwise(way)]


def _amend_fact(fact: Fact, fields: Mapping[str, str | None]) -> Fact:
    if not fields or isinstance(fact, Participation):
        return fact
    if isinstance(fact, Reorganisation):
        return replace(fact, date=_date(fields["date"])) if "date" in fields else fact
    role = fields.get("role") or fact.role
    if isinstance(fact, Appointment):
        change: Change = "removed" if fields.get("change", fact.change) == "removed" else "appointed"
        date = _date(fields["date"]) if "date" in fields else fact.date
        return replace(fact, role=role, change=change, date=date)
    start = _date(fields["start"]) if "start" in fields else fact.start
    end = _date(fields["end"]) if "end" in fields else fact.end
    return replace(fact, role=role, start=start, end=end)


def _date(value: str | None) -> PartialDate | None:
    return None if value in (None, "-") else PartialDate.parse(str(value))
