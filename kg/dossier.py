"""All that the graph knows of one person, organisation or event, with the words that say it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from kg.named import KINDS, entities_named
from kg.shipped import QueryError
from ontology.terms import word_of

if TYPE_CHECKING:
    from kg.store import GraphStore
    from ontology.entities import EntityKind

_TRAITS = (
    ("gender", "foaf:gender"),
    ("ethnicity", "kg:ethnicity"),
    ("birth", "schema:birthDate"),
    ("origin", "kg:origin"),
)
_OF = {
    "person": "org:member|kg:participant|kg:appointee",
    "organisation": "org:organization|kg:participant|org:originalOrganization|org:resultingOrganization",
    "event": "kg:event",
}


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of an article that say a fact: the exact characters, where they stand, and the article."""

    quote: str
    start: int
    end: int
    rule: str
    confidence: float
    article: str
    headline: str
    published: str
    url: str
    source: str


@dataclass(frozen=True, slots=True)
class KnownFact:
    """One fact. ``type``: position, participation, appointment, reorganisation; ``how``: manner or change."""

    iri: str
    type: str
    agent: str
    agent_iri: str
    how: str = ""
    role: str = ""
    target: str = ""
    target_iri: str = ""
    start: str = ""
    end: str = ""
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Relative:
    """Another entity near this one; ``relation``: above, below (departments, sessions) or met, ``count`` times."""

    relation: str
    label: str
    iri: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Dossier:
    """One entity: its names, what is fixed about it, the facts in time order, and who or what is near it.

    ``named`` are the places where articles name a body without telling a fact of it, the first of each article,
    ``told`` the words that tell the details of a person.
    """

    iri: str
    kind: EntityKind
    label: str
    alt_labels: tuple[str, ...]
    details: dict[str, str]
    facts: tuple[KnownFact, ...]
    relatives: tuple[Relative, ...]
    named: tuple[Citation, ...] = ()
    told: tuple[Citation, ...] = ()


def dossiers(graph: GraphStore, name: str, kind: str | None = None) -> list[Dossier]:
    """Give one dossier for every entity of that name (``*`` stands for anything; an IRI is one entity).

    Entities that share a name are listed apart, in the order of kind, label and IRI. Raises ``QueryError``, with
    similar names, when there is none.
    """
    if kind is not None and kind not in KINDS:
        raise QueryError(f"--kind {kind!r}: there is {', '.join(KINDS)}")
    found = entities_named(graph, name, kind)
    return [_dossier(graph, one.iri, one.kind, one.label) for one in found]


def dossier_json(found: list[Dossier]) -> str:
    """Give dossiers as a JSON array, one line end at the end."""
    return json.dumps([asdict(dossier) for dossier in found], ensure_ascii=False, indent=2) + "\n"


def _dossier(graph: GraphStore, iri: str, kind: EntityKind, label: str) -> Dossier:
    ask = partial(_rows, graph, iri)
    alternatives = sorted(row[0] for row in ask("?x skos:altLabel ?a", "?a"))
    details = {}
    for name, term in (("date", "schema:startDate"), ("end_date", "schema:endDate"), ("place", "schema:location")):
        for (value,) in ask(f"?x {term} ?v", "?v") if kind == "event" else ():
            details[name] = value
    for name, term in _TRAITS if kind == "person" else ():
        if said := sorted(row[0] for row in ask(f"?x {term} ?v", "?v")):
            details[name] = "、".join(said)
    facts = sorted(
        _facts(ask, kind), key=lambda fact: (fact.start or "9999", fact.type, fact.target, fact.role, fact.iri)
    )
    named = _named(ask) if kind != "event" else ()
    told = _told(ask) if kind == "person" else ()
    near = tuple(_relatives(ask, kind))
    return Dossier(iri, kind, label, tuple(alternatives), details, tuple(facts), near, named, told)


def _facts(ask: Any, kind: EntityKind) -> list[KnownFact]:
    citations = _citations(ask, kind)
    facts = []
    label = "?agent skos:prefLabel ?agent_label ."
    if kind != "event":
        at = "OPTIONAL { ?f org:organization ?o . ?o skos:prefLabel ?ol }"
        seen = "OPTIONAL { ?f kg:startDate ?s } OPTIONAL { ?f kg:endDate ?e } OPTIONAL { ?f kg:observedOn ?seen }"
        own = "org:member" if kind == "person" else "org:organization"
        where = f"?f {own} ?x . ?f org:member ?agent . ?f kg:roleLabel ?r . {label} {at} {seen}"
        columns = "?f ?agent_label ?agent ?r ?ol ?o ?s ?e (MIN(STR(?seen)) AS ?first) (MAX(STR(?seen)) AS ?last)"
        for f, name, agent, role, target, target_iri, start, end, first, last in ask(
            where, columns, group="?f ?agent_label ?agent ?r ?ol ?o ?s ?e"
        ):
            how = "held" if start or end else "seen"
            begin, until = (start, end) if start or end else (first, last)
            facts.append(
                KnownFact(f, "position", name, agent, how, role, target, target_iri, begin, until, citations.get(f, ()))
            )
        own = "kg:appointee" if kind == "person" else "org:organization"
        day = "OPTIONAL { ?f schema:startDate ?d }"
        where = f"?f {own} ?x . ?f kg:appointee ?agent . ?f kg:roleLabel ?r . ?f kg:change ?c . {label} {at} {day}"
        for f, name, agent, role, change, target, target_iri, date in ask(
            where, "?f ?agent_label ?agent ?r ?c ?ol ?o ?d"
        ):
            how = word_of(change)
            facts.append(
                KnownFact(f, "appointment", name, agent, how, role, target, target_iri, date, "", citations.get(f, ()))
            )
    if kind == "organisation":
        where = (
            "?f org:originalOrganization|org:resultingOrganization ?x . ?f org:originalOrganization ?agent . "
            "?f org:resultingOrganization ?o . ?f kg:reorganisation ?c . ?o skos:prefLabel ?ol . "
            f"{label} OPTIONAL {{ ?f schema:startDate ?d }}"
        )
        for f, name, agent, change, target, target_iri, date in ask(where, "?f ?agent_label ?agent ?c ?ol ?o ?d"):
            told = citations.get(f, ())
            facts.append(
                KnownFact(f, "reorganisation", name, agent, word_of(change), "", target, target_iri, date, "", told)
            )
    own = "kg:event" if kind == "event" else "kg:participant"
    where = (
        f"?f {own} ?x . ?f kg:participant ?agent . ?f kg:event ?o . ?f kg:manner ?m . {label} ?o skos:prefLabel ?ol . "
        "OPTIONAL { ?o schema:startDate ?d } OPTIONAL { ?o schema:endDate ?e }"
    )
    for f, name, agent, manner, target, target_iri, date, end in ask(where, "?f ?agent_label ?agent ?m ?ol ?o ?d ?e"):
        how = word_of(manner)
        facts.append(
            KnownFact(f, "participation", name, agent, how, "", target, target_iri, date, end, citations.get(f, ()))
        )
    return facts


def _citations(ask: Any, kind: EntityKind) -> dict[str, tuple[Citation, ...]]:
    return _cited(ask, f"?f {_OF[kind]} ?x . ?f prov:wasDerivedFrom ?ev .")


def _named(ask: Any) -> tuple[Citation, ...]:
    found = _cited(ask, "?a schema:mentions ?x . ?x prov:wasDerivedFrom ?ev . BIND(?x AS ?f)")
    return next(iter(found.values()), ())


def _told(ask: Any) -> tuple[Citation, ...]:
    """Of words that begin at one place those that go furthest."""
    found = _cited(ask, '?x prov:wasDerivedFrom ?ev . ?ev kg:rule ?own . FILTER (?own != "named") BIND(?x AS ?f)')
    longest: dict[tuple[str, int], Citation] = {}
    for one in sorted(next(iter(found.values()), ()), key=lambda one: one.end):
        longest[one.article, one.start] = one
    return tuple(sorted(longest.values(), key=lambda one: (one.published or "9999", one.article, one.start)))


def _cited(ask: Any, what: str) -> dict[str, tuple[Citation, ...]]:
    """Give the words that a pattern of ``?f`` and its evidence ``?ev`` cites, by ``?f``."""
    where = (
        f"{what} ?ev oa:exact ?q ; oa:start ?s ; oa:end ?e ; kg:rule ?r ; "
        "kg:confidence ?c ; oa:hasSource ?a . OPTIONAL { ?a schema:headline ?h } "
        "OPTIONAL { ?a schema:datePublished ?d } OPTIONAL { ?a schema:url ?u } OPTIONAL { ?a dcterms:source ?n }"
    )
    columns = "?f ?q ?s ?e ?r ?c ?a ?h ?d (MIN(STR(?u)) AS ?url) (MIN(STR(?n)) AS ?source)"
    found = defaultdict(list)
    for f, quote, start, end, rule, confidence, article, headline, published, url, source in ask(
        where, columns, group="?f ?q ?s ?e ?r ?c ?a ?h ?d"
    ):
        found[f].append(
            Citation(quote, int(start), int(end), rule, float(confidence), article, headline, published, url, source)
        )
    return {
        f: tuple(sorted(group, key=lambda one: (one.published or "9999", one.article, one.start, one.end, one.rule)))
        for f, group in found.items()
    }


def _relatives(ask: Any, kind: EntityKind) -> list[Relative]:
    label = "?o skos:prefLabel ?l"
    patterns = {
        "person": {"met": "?x kg:attended ?event . ?o kg:attended ?event . FILTER(?o != ?x) ?o a foaf:Person ."},
        "organisation": {"above": "?x org:unitOf ?o .", "below": "?o org:unitOf ?x ."},
        "event": {"above": "?x schema:superEvent ?o .", "below": "?o schema:superEvent ?x ."},
    }[kind]
    found = []
    for relation, pattern in patterns.items():
        for name, iri, count in ask(f"{pattern} {label}", "?l ?o (COUNT(*) AS ?n)", group="?l ?o"):
            found.append(Relative(relation, name, iri, int(count)))
    return sorted(found, key=lambda one: (one.relation, -one.count, one.label, one.iri))


def _rows(graph: GraphStore, iri: str, where: str, columns: str, group: str = "") -> list[list[str]]:
    """Ask for texts (empty where unbound) about the entity ``?x``."""
    tail = f" GROUP BY {group}" if group else ""
    text = f"SELECT DISTINCT {columns} {{ VALUES ?x {{ <{iri}> }} {where} }}{tail}"
    return [["" if term is None else str(term) for term in row] for row in graph.select(text).rows]
