"""The neighbourhood of one entity, small enough to look at: what is nearest, and what is told among those."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from kg.named import KINDS
from kg.viewing.sentences import summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.serving.holdings import DatedFact, Holdings
    from kg.viewing.resources import Thing
    from output.wording import Lang

_STRENGTH = {
    "chaired": 5,
    "organised": 4,
    "spoke": 4,
    "appointed": 4,
    "removed": 4,
    "holds": 4,
    "became": 4,
    "attended": 1,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: at most ``most`` neighbours, relations (empty: all), dates (empty: open)."""

    most: int = 60
    relations: frozenset[str] = frozenset()
    first: str = ""
    last: str = ""
    lang: Lang = "zh"


def ego(holdings: Holdings, iri: str, wanted: Wanted) -> dict[str, Any]:
    """Give nodes, edges and facts around an entity that is there, as JSON values; ``left_out`` counts the rest."""
    things = holdings.things
    own = [one for one in holdings.about(iri) if _fits(one, wanted)]
    scores: Counter[str] = Counter()
    for one in own:
        for side in (one.fact.agent, one.fact.target):
            if side and side != iri and side in things:
                scores[side] += _STRENGTH[one.fact.relation]
    kin = [parent for parent in (things[iri].parent,) if parent in things] + holdings.under(iri)
    for other in kin:
        scores[other] += 2
    met = _met(holdings, iri, own) if things[iri].kind != "event" else Counter[str]()
    scores.update(met)
    best = _chosen(scores, holdings, wanted.most)
    chosen = dict.fromkeys([iri, *best])
    facts = {one.fact.iri: one for one in own}
    for other in best:
        if len(about := holdings.about(other)) <= wanted.most * 10:
            facts.update((one.fact.iri, one) for one in about if _fits(one, wanted))
    kept = [
        one
        for _, one in sorted(facts.items())
        if one.fact.agent in chosen and (one.fact.target is None or one.fact.target in chosen)
    ]
    edges = _edges(kept, chosen, things)
    linked = {iri} | {edge[side] for edge in edges for side in ("source", "target")}
    for other in best:
        if other not in linked and other in met:
            edges.append({"source": iri, "target": other, "relation": "met", "facts": [], "count": met[other]})
            linked.add(other)
    return {
        "focus": iri,
        "nodes": [node(things[other], holdings) for other in chosen if other in linked],
        "edges": edges,
        "facts": [told(one, holdings, wanted.lang) for one in kept],
        "left_out": len(scores.keys() | {iri}) - len(linked),
    }


def _met(holdings: Holdings, iri: str, own: Iterable[DatedFact]) -> Counter[str]:
    """Count at how many of its events an entity was together with each other one; once is chance."""
    events = {one.fact.target for one in own if one.fact.target in holdings.things}
    together: Counter[str] = Counter()
    for event in sorted(event for event in events if event and holdings.things[event].kind == "event"):
        together.update({one.fact.agent for one in holdings.about(event) if one.fact.agent in holdings.things})
    return Counter({other: count for other, count in together.items() if count > 1 and other != iri})


def _chosen(scores: Counter[str], holdings: Holdings, most: int) -> list[str]:
    """Give the best of each kind in turn, so that no kind crowds out another."""
    order = sorted(scores, key=lambda other: (-scores[other], -holdings.weights[other], other))
    kinds = [[other for other in order if holdings.things[other].kind == kind] for kind in KINDS]
    mixed = [other for row in zip_longest(*kinds) for other in row if other is not None]
    return mixed[:most]


def node(thing: Thing, holdings: Holdings) -> dict[str, Any]:
    """Give an entity as JSON; what is not known is left out."""
    found: dict[str, Any] = {"iri": thing.iri, "kind": thing.kind, "label": thing.label}
    found["facts"] = holdings.weights[thing.iri]
    if thing.alt_labels:
        found["names"] = list(thing.alt_labels)
    for name in ("type", "date", "end_date", "place", "parent"):
        if value := getattr(thing, name):
            found[name] = value
    return found


def told(one: DatedFact, holdings: Holdings, lang: Lang) -> dict[str, Any]:
    """Give a fact as JSON, with a sentence that says it."""
    fact = one.fact
    found: dict[str, Any] = {"iri": fact.iri, "relation": fact.relation, "agent": fact.agent}
    others = (("target", fact.target), ("role", fact.role), ("first", one.first), ("last", one.last))
    found |= {name: value for name, value in others if value}
    if fact.agent in holdings.things and (fact.target is None or fact.target in holdings.things):
        found["summary"] = summary(fact, holdings.things, lang)
    return found


def _edges(kept: Iterable[DatedFact], chosen: Iterable[str], things: dict[str, Thing]) -> list[dict[str, Any]]:
    groups: dict[tuple[str, str, str], list[str]] = {}
    for one in kept:
        if one.fact.target:
            groups.setdefault((one.fact.agent, one.fact.target, one.fact.relation), []).append(one.fact.iri)
    strong = {(agent, target) for agent, target, relation in groups if relation in ("chaired", "spoke", "organised")}
    edges = [
        {"source": agent, "target": target, "relation": relation, "facts": facts}
        for (agent, target, relation), facts in groups.items()
        if relation != "attended" or (agent, target) not in strong
    ]
    for iri in chosen:
        parent = things[iri].parent
        if parent and parent in chosen:
            relation = "part_of" if things[iri].kind == "event" else "unit_of"
            edges.append({"source": iri, "target": parent, "relation": relation, "facts": []})
    return edges


def _fits(one: DatedFact, wanted: Wanted) -> bool:
    """Whether a fact has a relation asked for, and can lie within the dates; an undated one only if none is asked."""
    if wanted.relations and one.fact.relation not in wanted.relations:
        return False
    if not (wanted.first or wanted.last):
        return True
    if not one.first:
        return False
    return (not wanted.last or one.first[: len(wanted.last)] <= wanted.last) and (
        not wanted.first or (one.last or one.first) >= wanted.first[: len(one.last or one.first)]
    )
