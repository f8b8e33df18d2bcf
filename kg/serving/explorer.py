"""What the explorer answers from: holdings, names, and the sentences of facts. One for each generation of the graph."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from kg.serving.ego import Wanted, ego, node, told
from kg.serving.holdings import read_holdings
from kg.serving.name_search import NameSearch
from kg.serving.terms import used_terms
from kg.viewing.known import load_facts
from kg.viewing.quotes import load_quotes, stored_texts
from kg.viewing.resources import load_things
from kg.viewing.traits import trait_quotes
from kg.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kg.serving.holdings import DatedFact
    from ontology.entities import EntityKind
    from output.wording import Lang

_BUSIEST = 10
_EGOS = 256
_POSTS = 12


class Explorer:
    """Everything is read when it is made, which takes seconds; then it answers in milliseconds, from any thread."""

    def __init__(self, workspace: Path) -> None:
        """Read the graph that counts. Raises ``KgError`` where there is none."""
        self._workspace = workspace
        with Workspace.open(workspace) as place:
            self._store = place.graph()
        self.terms = used_terms(self._store)
        self.holdings = read_holdings(self._store)
        self.names = NameSearch(self.holdings.things.values())
        self._ego = lru_cache(_EGOS)(self._make_ego)

    def search(self, typed: str, kinds: Sequence[EntityKind] = (), most: int = 20) -> list[dict[str, Any]]:
        """Give the entities that what was typed may mean, best first."""
        return [node(thing, self.holdings) for thing in self.names.find(typed, tuple(kinds), most)]

    def entity(self, iri: str, lang: Lang, start: int = 0, most: int = 50) -> dict[str, Any] | None:
        """Give an entity: its latest posts or holders, and its facts in time order from ``start`` on with sentences."""
        thing = self.holdings.things.get(iri)
        if thing is None:
            return None
        facts = sorted(self.holdings.about(iri), key=_by_time)
        found = node(thing, self.holdings)
        if thing.parent in self.holdings.things:
            found["parent_label"] = self.holdings.things[thing.parent].label
        under = [self.holdings.things[one] for one in self.holdings.under(iri)[:most]]
        found["under"] = [node(one, self.holdings) for one in under]
        found["posts"] = self._posts(iri, facts)
        if thing.kind == "person":
            found |= self._traits(iri)
        found["all_facts"] = len(facts)
        found["told"] = self._with_quotes(facts[start : start + most], lang)
        return found

    def _posts(self, iri: str, facts: Sequence[DatedFact]) -> list[dict[str, str]]:
        """Posts held, the latest first: role, the other side and its name, and between when."""
        latest: dict[tuple[str, str], DatedFact] = {}
        for one in facts:
            if one.fact.relation == "holds":
                other = (one.fact.target or "") if one.fact.agent == iri else one.fact.agent
                known = latest.get((other, one.fact.role))
                if known is None or one.last > known.last:
                    latest[other, one.fact.role] = one
        order = sorted(latest.items(), key=lambda item: item[0])
        order.sort(key=lambda item: item[1].last, reverse=True)
        return [
            {
                "role": role,
                "other": other,
                "label": self.holdings.things[other].label if other in self.holdings.things else "",
                "first": one.first,
                "last": one.last,
            }
            for (other, role), one in order[:_POSTS]
        ]

    def _traits(self, iri: str) -> dict[str, Any]:
        """Gender (male, female), ethnic group, birth and origin as far as told, and the words that tell them."""
        traits = load_things(self._store, [iri])[iri].traits
        if not traits:
            return {}
        with Workspace.open(self._workspace) as place:
            quotes = trait_quotes(self._store, stored_texts(place), [iri])
        return {"traits": list(traits), "traits_told": [_quote(quote) for quote in quotes.get(iri, ())]}

    def ego(self, iri: str, wanted: Wanted) -> dict[str, Any] | None:
        """Give the neighbourhood of an entity, ``None`` where there is no such entity."""
        return self._ego(iri, wanted) if iri in self.holdings.things else None

    def facts(self, iris: Sequence[str], lang: Lang) -> list[dict[str, Any]]:
        """Give facts by IRI, each with its sentences; those there are not are left out."""
        return self._with_quotes([self.holdings.facts[iri] for iri in iris if iri in self.holdings.facts], lang)

    def summary(self) -> dict[str, Any]:
        """Give the number of entities and facts, the busiest, and the months between which facts lie."""
        kinds = [thing.kind for thing in self.holdings.things.values()]
        dates = sorted(one.first[:7] for one in self.holdings.facts.values() if len(one.first) >= 7)
        counts = {kind: kinds.count(kind) for kind in sorted(set(kinds))}
        busiest = [
            node(thing, self.holdings)
            for kind in ("person", "organisation")
            for thing in islice((one for one in self.holdings.things.values() if one.kind == kind), _BUSIEST)
        ]
        return {
            "entities": counts,
            "facts": len(self.holdings.facts),
            "busiest": busiest,
            "first": dates[len(dates) // 1000] if dates else "",
            "last": dates[-1 - len(dates) // 1000] if dates else "",
        }

    def _make_ego(self, iri: str, wanted: Wanted) -> dict[str, Any]:
        return ego(self.holdings, iri, wanted)

    def _with_quotes(self, facts: Sequence[DatedFact], lang: Lang) -> list[dict[str, Any]]:
        whole = load_facts(self._store, (one.fact.iri for one in facts))
        with Workspace.open(self._workspace) as place:
            quotes = load_quotes(self._store, stored_texts(place), whole)
        found = []
        for one in facts:
            value = told(one, self.holdings, lang)
            for side in ("agent", "target"):
                if value.get(side) in self.holdings.things:
                    value[f"{side}_label"] = self.holdings.things[value[side]].label
            value["quotes"] = [_quote(quote) for quote in quotes.get(one.fact.iri, ())]
            found.append(value)
        return found


def _quote(quote: Any) -> dict[str, Any]:
    names = ("before", "exact", "after", "headline", "published", "source", "url", "rule", "confidence")
    return {name: getattr(quote, name) for name in names}


def _by_time(one: DatedFact) -> tuple[str, str]:
    return one.first or "9999", one.fact.iri
