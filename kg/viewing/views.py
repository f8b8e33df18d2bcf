"""The five views. Each chooses which entities a page shows; ``draw`` does the rest.

``limit`` is the most nodes a page shows. Where there are more, the most telling ones are kept (for a person the posts,
and events chaired or spoken at before those attended, richer before poorer; for the overview what hangs together most)
and ``View.left_out`` counts the rest. All choices are made in a fixed order: the same graph gives the same view.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.viewing.drawing import Page, draw, held_posts, short_ids
from kg.viewing.known import facts_about, facts_between, load_facts
from kg.viewing.overview import choose_entities, count_entities
from kg.viewing.resources import below, count_facts, load_things
from kg.viewing.summing import summarise
from ontology.dates import PartialDate
from ontology.errors import KgError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.store import GraphStore
    from kg.viewing.known import GraphFact
    from kg.viewing.quotes import ArticleTexts
    from kg.viewing.resources import Thing
    from ontology.views import Miss, Summary, View
    from output.wording import Lang

EGO_LIMIT = 60
OVERVIEW_LIMIT = 120
APPOINTMENTS_LIMIT = 90
COMPANY = 20
"""People met that are counted over all events of somebody who has more than are drawn."""
_RANK = {"chaired": 0, "organised": 1, "spoke": 2, "appointed": 3, "removed": 3, "holds": 3, "became": 3, "attended": 4}


class ViewError(KgError):
    """A view of something the graph does not have."""


def overview_view(
    store: GraphStore,
    texts: ArticleTexts,
    limit: int = OVERVIEW_LIMIT,
    lang: Lang = "zh",
    misses: Sequence[Miss] = (),
) -> View:
    """The whole graph in figures, and the part that hangs together most; ``misses`` is what was not understood."""
    chosen = choose_entities(store, limit)
    total = count_entities(store)
    summary = summarise(store, short_ids(chosen), misses)
    titles: Mapping[Lang, tuple[str, str]] = {
        "zh": ("任职图谱总览", _counted(summary, "zh")),
        "en": ("Overview of the graph", _counted(summary, "en")),
    }
    page = Page("overview", titles, None, total - len(chosen), lang, summary)
    return draw(store, texts, page, chosen, facts_between(store, chosen))


def person_view(store: GraphStore, texts: ArticleTexts, iri: str, limit: int = EGO_LIMIT, lang: Lang = "zh") -> View:
    """One person: posts, appointments, events, and who else was there."""
    focus = _thing(store, iri)
    own = facts_about(store, [iri])
    near = load_things(store, (fact.target for fact in own if fact.target))
    kept = _best(store, near.values(), own, limit - 1 - limit // 5)  # a fifth of the places is for people met
    organisations = [thing for thing in kept if thing.kind == "organisation"]
    events = sorted((thing for thing in kept if thing.kind == "event"), key=_by_date)
    chosen = [iri, *(thing.iri for thing in organisations), *(thing.iri for thing in events)]
    chosen += [t.parent for t in organisations if t.parent and t.parent not in chosen][: max(0, limit - len(chosen))]
    others = Counter(
        fact.agent for fact in facts_about(store, [thing.iri for thing in events]) if fact.agent not in chosen
    )
    chosen += _most(store, others, limit - len(chosen))
    posts = held_posts(own, near).get(iri, [])
    titles = _titles(focus, "、".join(posts[:3]), ", ".join(posts[:3]))
    page = Page("person", titles, iri, len(near) - len(kept), lang)
    every = {thing.iri: thing for thing in near.values() if thing.kind == "event"}
    if len(every) > len(events):
        done = ((fact.relation, every[fact.target].date) for fact in own if fact.target in every)
        along = tuple(sorted((relation, date) for relation, date in done if date))
        page = replace(page, company=_company(store, iri), along=along, all_events=len(every))
    return draw(store, texts, page, chosen, _with_homeless(facts_between(store, chosen), own))


def organisation_view(
    store: GraphStore, texts: ArticleTexts, iri: str, limit: int = EGO_LIMIT, lang: Lang = "zh"
) -> View:
    """One organisation: what it belongs to, its departments, its people, its events."""
    focus = _thing(store, iri)
    units = below(store, iri)
    own = facts_about(store, [iri, *units])
    sides = {side for fact in own for side in (fact.agent, fact.target) if side}
    near = load_things(store, sides - {iri, *units})
    budget = limit - 1 - bool(focus.parent)
    few = units[: max(budget // 3, budget - len(near))]
    kept = _best(store, near.values(), own, budget - len(few))
    people = [thing.iri for thing in kept if thing.kind == "person"]
    events = [thing.iri for thing in sorted(kept, key=_by_date) if thing.kind == "event"]
    rest = [thing.iri for thing in kept if thing.kind == "organisation"]
    chosen = [iri, *([focus.parent] if focus.parent else []), *few, *rest, *people, *events]
    left = len(near) - len(kept) + len(units) - len(few)
    parent = load_things(store, [focus.parent]).get(focus.parent) if focus.parent else None
    titles = _titles(focus, f"隶属：{parent.label}", f"unit of {parent.label}") if parent else _titles(focus, "", "")
    page = Page("organisation", titles, iri, left, lang)
    return draw(store, texts, page, chosen, facts_between(store, chosen))


def event_view(store: GraphStore, texts: ArticleTexts, iri: str, limit: int = EGO_LIMIT, lang: Lang = "zh") -> View:
    """One event: its roster, its sessions, and the organisations its people come from."""
    focus = _thing(store, iri)
    sessions = below(store, iri)
    own = facts_about(store, [iri, *sessions])
    near = load_things(store, {fact.agent for fact in own})
    chosen = [iri, *([focus.parent] if focus.parent else []), *sessions][:limit]
    kept = _best(store, near.values(), own, limit - len(chosen))
    people = [thing.iri for thing in kept if thing.kind == "person"]
    chosen += [thing.iri for thing in kept if thing.kind == "organisation"] + people
    homes = Counter(
        fact.target
        for fact in facts_about(store, people)
        if fact.relation in ("holds", "appointed") and fact.target and fact.target not in chosen
    )
    chosen += _most(store, homes, limit - len(chosen))
    subtitle = " · ".join(filter(None, (focus.date, focus.place)))
    page = Page("event", _titles(focus, subtitle, subtitle), iri, len(near) - len(kept), lang)
    return draw(store, texts, page, chosen, facts_between(store, chosen))


def appointments_view(
    store: GraphStore,
    texts: ArticleTexts,
    first: PartialDate | None = None,
    last: PartialDate | None = None,
    limit: int = APPOINTMENTS_LIMIT,
    lang: Lang = "zh",
) -> View:
    """Who was appointed or removed where, between two dates; without dates, all of them, dated or not."""
    rows = store.select("SELECT ?f ?date { ?f a kg:Appointment OPTIONAL { ?f schema:startDate ?date } }").rows
    dated = sorted(((str(date) if date is not None else "", str(fact)) for fact, date in rows), reverse=True)
    within = [fact for date, fact in dated if _between(date, first, last)]
    by_iri = {fact.iri: fact for fact in load_facts(store, within)}
    facts = [by_iri[fact] for fact in within if fact in by_iri]
    chosen: dict[str, None] = {}
    every: set[str] = set()
    for fact in facts:
        sides = [side for side in (fact.target, fact.agent) if side]
        every.update(sides)
        if len(chosen.keys() | set(sides)) <= limit:
            chosen |= dict.fromkeys(sides)
    span = "—".join(str(date) if date else "" for date in (first, last)) if first or last else ""
    counts = Counter(fact.relation for fact in facts)
    got, left = counts["appointed"], counts["removed"]
    titles: Mapping[Lang, tuple[str, str]] = {
        "zh": (f"任免 {span}".strip(), f"任命 {got} · 免去 {left}"),
        "en": (f"Appointments and removals {span}".strip(), f"{got} appointments · {left} removals"),
    }
    page = Page("appointments", titles, None, len(every) - len(chosen), lang)
    return draw(store, texts, page, list(chosen), facts)


def _titles(focus: Thing, zh: str, en: str) -> Mapping[Lang, tuple[str, str]]:
    """A page about something is called as it is called; the subtitle is said in both languages."""
    return {"zh": (focus.label, zh), "en": (focus.label, en)}


def _company(store: GraphStore, iri: str) -> tuple[tuple[str, str, int], ...]:
    """Give the people met at most events, all events counted: IRI, label, number."""
    text = (
        f"SELECT ?p (MIN(?l) AS ?label) (COUNT(DISTINCT ?e) AS ?n) {{ <{iri}> kg:attended|kg:organised ?e . "
        f"?p kg:attended|kg:organised ?e ; a foaf:Person ; skos:prefLabel ?l FILTER(?p != <{iri}>) }} "
        f"GROUP BY ?p ORDER BY DESC(?n) ?label ?p LIMIT {COMPANY}"
    )
    return tuple((str(person), str(label), int(str(n))) for person, label, n in store.select(text).rows)


def _thing(store: GraphStore, iri: str) -> Thing:
    found = load_things(store, [iri]).get(iri)
    if found is None:
        raise ViewError(f"{iri}: no person, organisation or event of this graph; kg query find looks for names")
    return found


def _by_date(thing: Thing) -> tuple[str, str, str]:
    return thing.date or "9999", thing.label, thing.iri


def _best(store: GraphStore, things: Iterable[Thing], facts: Iterable[GraphFact], most: int) -> list[Thing]:
    """Give at most ``most`` of them: the strongest relation first, then those with most facts, then the newest.

    Where they are too many, organisations get two fifths of the places and people and events the rest, as far as there
    are so many of each.
    """
    rank: dict[str, int] = defaultdict(lambda: 9)
    for fact in facts:
        for side in (fact.agent, fact.target):
            if side:
                rank[side] = min(rank[side], _RANK[fact.relation])
    order = sorted(things, key=lambda thing: (thing.label, thing.iri))
    told = count_facts(store, (thing.iri for thing in order)) if len(order) > most else {}
    order.sort(key=lambda thing: thing.date or "", reverse=True)
    order.sort(key=lambda thing: (rank[thing.iri], -told.get(thing.iri, 0)))
    homes = [thing for thing in order if thing.kind == "organisation"]
    others = [thing for thing in order if thing.kind != "organisation"]
    share = max(most * 2 // 5, most - len(others), min(most, 1))
    homes = homes[:share]
    return [*homes, *others[: max(most - len(homes), 0)]]


def _most(store: GraphStore, counts: Mapping[str, int], most: int) -> list[str]:
    """Give at most ``most`` entities, the highest count first, then by label."""
    if most <= 0:
        return []
    things = load_things(store, counts)
    return sorted(things, key=lambda iri: (-counts[iri], things[iri].label, iri))[:most]


def _with_homeless(facts: list[GraphFact], own: list[GraphFact]) -> list[GraphFact]:
    """Add the facts at no named organisation, which stand between nothing."""
    return sorted({fact.iri: fact for fact in (*facts, *(f for f in own if f.target is None))}.values(), key=_iri)


def _iri(fact: GraphFact) -> str:
    return fact.iri


def _between(date: str, first: PartialDate | None, last: PartialDate | None) -> bool:
    """Whether a date can lie within; an unknown one only where no bound is given."""
    if not date:
        return first is None and last is None
    when = PartialDate.parse(date)
    return (first is None or when.latest >= first.earliest) and (last is None or when.earliest <= last.latest)


def _counted(summary: Summary, lang: Lang) -> str:
    words = {"articles": ("篇文章", "articles"), "persons": ("人", "people"),
             "organisations": ("个机构", "organisations"), "events": ("项活动", "events")}  # fmt: skip
    parts = (f"{count} {words[name][lang == 'en']}" for name, count in summary.counts if name in words)
    return " · ".join(parts)
