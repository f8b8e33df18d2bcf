"""The whole graph read into plain data with a dozen queries, each a stream of rows."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.triples import TRAITS
from kg.viewing.summing import stored_misses, summarise
from ontology.sites import Site, SiteArticle, SiteEntity, SiteEvidence, SiteFact, SiteTenure
from ontology.terms import KG, SDO, word_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    from kg.store import GraphStore
    from kg.workspace import Workspace
    from ontology.entities import EntityKind
    from ontology.views import EdgeRelation

_KINDS: tuple[tuple[EntityKind, str], ...] = (
    ("person", "foaf:Person"),
    ("organisation", "org:Organization"),
    ("event", "kg:Event"),
)
_TYPES = {
    str(getattr(KG, name.capitalize())): name for name in ("meeting", "ceremony", "talks", "visit", "lecture")
} | {str(KG.Activity): "activity"}
_RELATIONS: dict[str, EdgeRelation] = {
    str(KG.Attended): "attended",
    str(KG.Chaired): "chaired",
    str(KG.Spoke): "spoke",
    str(KG.Organised): "organised",
    str(KG.Appointed): "appointed",
    str(KG.Removed): "removed",
    str(KG.Renamed): "became",
    str(KG.Merged): "became",
    str(KG.Replaced): "became",
    str(KG.Formed): "became",
}


def gather_site(place: Workspace, title: str, lang: Literal["zh", "en"]) -> Site:
    """Read all that a site shows but the texts of the articles."""
    store = place.graph()
    evidence = _evidence(store)
    entities = _entities(store, evidence)
    facts = _facts(store, entities, evidence)
    entities = _told_of(entities, facts.values())
    ids = {f"{place.meta('base')}{entity}": entity for entity in entities}
    summary = summarise(store, ids, stored_misses(place))
    return Site(
        title, lang, place.meta("base"), entities, facts, _tenures(store, entities, facts), _articles(store), summary
    )


def _told_of(entities: dict[str, SiteEntity], facts: Iterable[SiteFact]) -> dict[str, SiteEntity]:
    """Leave out bodies that articles only name: no fact is told of them, nor of a part of them."""
    told = {side for fact in facts for side in (fact.agent, fact.target) if side}
    for start in list(told):
        above = entities[start].parent if start in entities else None
        while above is not None and above not in told:
            told.add(above)
            above = entities[above].parent if above in entities else None
    return {name: one for name, one in entities.items() if one.kind != "organisation" or name in told}


def short(iri: object) -> str:
    """Give the last two parts of an IRI: ``person/1a2b…``."""
    return "/".join(str(iri).rsplit("/", 2)[-2:])


def _rows(store: GraphStore, text: str) -> Iterator[tuple[str | None, ...]]:
    for row in store.select(text).rows:
        yield tuple(None if value is None else str(value) for value in row)


def _values(store: GraphStore, pattern: str) -> dict[str, list[str]]:
    """Give ``?x`` to sorted ``?v`` of a pattern."""
    found: dict[str, set[str]] = defaultdict(set)
    for x, value in _rows(store, f"SELECT ?x ?v {{ {pattern} }}"):
        if x is not None and value is not None:
            found[x].add(value)
    return {x: sorted(values) for x, values in found.items()}


def _entities(store: GraphStore, evidence: dict[str, list[SiteEvidence]]) -> dict[str, SiteEntity]:
    labels = _values(store, "?x skos:prefLabel ?v")
    names = _values(store, "?x skos:altLabel ?v")
    units = _values(store, "?x org:unitOf ?v")
    supers = _values(store, "?x schema:superEvent ?v")
    types = _values(store, "?x a kg:Event ; a ?v")
    starts, ends, places = (
        _values(store, f"?x a kg:Event ; {term} ?v")
        for term in (f"<{SDO.startDate}>", f"<{SDO.endDate}>", f"<{SDO.location}>")
    )
    traits = [_values(store, f"?x a foaf:Person ; <{term}> ?v") for term in TRAITS.values()]
    found: dict[str, SiteEntity] = {}
    for kind, type_name in _KINDS:
        for (iri,) in _rows(store, f"SELECT DISTINCT ?x {{ ?x a {type_name} }}"):
            if iri is None or iri not in labels or short(iri) in found:
                continue
            parents = (supers if kind == "event" else units).get(iri, [])
            found[short(iri)] = SiteEntity(
                short(iri),
                kind,
                labels[iri][0],
                tuple(names.get(iri, ())),
                starts.get(iri, [None])[0],
                ends.get(iri, [None])[0],
                places.get(iri, [None])[0],
                next((_TYPES[t] for t in types.get(iri, ()) if t in _TYPES), "other" if kind == "event" else None),
                short(parents[0]) if parents and parents[0] != iri else None,
                tuple("、".join(said[iri]) for said in traits if iri in said) if kind == "person" else (),
                tuple(evidence.get(iri, ())) if kind == "person" else (),
            )
    return {entity: found[entity] for entity in sorted(found)}


def _facts(
    store: GraphStore, entities: dict[str, SiteEntity], evidence: dict[str, list[SiteEvidence]]
) -> dict[str, SiteFact]:
    seen = _values(store, "?x a org:Membership ; kg:observedOn ?v")
    text = (
        "SELECT ?f ?a ?t ?role ?start ?end ?how {"
        " { ?f a org:Membership ; org:member ?a } UNION { ?f a kg:Participation ; kg:participant ?a ; kg:manner ?how }"
        " UNION { ?f a kg:Appointment ; kg:appointee ?a ; kg:change ?how }"
        " UNION { ?f a kg:Reorganisation ; org:originalOrganization ?a ; kg:reorganisation ?how }"
        " OPTIONAL { ?f org:organization|kg:event|org:resultingOrganization ?t } OPTIONAL { ?f kg:roleLabel ?role }"
        " OPTIONAL { ?f kg:startDate|schema:startDate ?start } OPTIONAL { ?f kg:endDate ?end } }"
    )
    found: dict[str, SiteFact] = {}
    for iri, agent, target, role, start, end, how in sorted(
        _rows(store, text), key=lambda row: tuple(value or "" for value in row)
    ):
        name, who = short(iri), short(agent)
        if name in found or who not in entities:
            continue
        relation = _RELATIONS.get(how or "", "holds")
        where = short(target) if target else None
        where = where if where in entities else None
        date = entities[where].date if where and relation in ("attended", "chaired", "spoke", "organised") else None
        if relation in ("appointed", "removed", "became"):
            date = start
        found[name] = SiteFact(
            name,
            relation,
            who,
            where,
            word_of(str(how)) if relation == "became" else role or "",
            start if relation == "holds" else None,
            end,
            date,
            tuple(seen.get(str(iri), ())),
            tuple(evidence.get(str(iri), ())),
        )
    return {fact: found[fact] for fact in sorted(found)}


def _evidence(store: GraphStore) -> dict[str, list[SiteEvidence]]:
    text = (
        "SELECT ?f ?a ?exact ?start ?end ?rule ?sure { ?f prov:wasDerivedFrom ?e . ?e oa:hasSource ?a ;"
        " oa:exact ?exact ; oa:start ?start ; oa:end ?end ; kg:rule ?rule ; kg:confidence ?sure }"
    )
    found: dict[str, list[SiteEvidence]] = defaultdict(list)
    for fact, article, exact, start, end, rule, sure in _rows(store, text):
        piece = SiteEvidence(
            str(article).rsplit("/", 1)[-1], int(start or 0), int(end or 0), exact or "", rule or "", float(sure or 0)
        )
        found[str(fact)].append(piece)
    for pieces in found.values():
        pieces.sort(key=lambda piece: (piece.article, piece.start, piece.end, piece.rule))
    return found


def _tenures(store: GraphStore, entities: dict[str, SiteEntity], facts: dict[str, SiteFact]) -> dict[str, SiteTenure]:
    text = (
        "SELECT ?t ?who ?at ?post ?start ?end ?first ?last ?from ?to { ?t a kg:Tenure ; kg:holder ?who"
        " OPTIONAL { ?t kg:heldAt ?at } OPTIONAL { ?t kg:postLabel ?post } OPTIONAL { ?t kg:startDate ?start }"
        " OPTIONAL { ?t kg:endDate ?end } OPTIONAL { ?t kg:firstObserved ?first } OPTIONAL { ?t kg:lastObserved ?last }"
        " OPTIONAL { ?t kg:inferredStart ?from } OPTIONAL { ?t kg:inferredEnd ?to } }"
    )
    based = _values(store, "?x a kg:Tenure ; kg:basedOn ?v")
    found: dict[str, SiteTenure] = {}
    for iri, who, at, post, *dates in sorted(_rows(store, text), key=lambda row: tuple(v or "" for v in row)):
        name, holder, where = short(iri), short(who), short(at) if at else None
        if name not in found and holder in entities:
            told = tuple(fact for fact in map(short, based.get(str(iri), ())) if fact in facts)
            where = where if where in entities else None
            start, end, first, last, begin, until = dates
            found[name] = SiteTenure(name, holder, where, post or "", start, end, first, last, begin, until, told)
    return found


def _articles(store: GraphStore) -> dict[str, SiteArticle]:
    sources = _values(store, "?x a schema:NewsArticle ; dcterms:source ?v")
    text = (
        "SELECT ?a ?head ?date ?url { ?a a schema:NewsArticle OPTIONAL { ?a schema:headline ?head }"
        " OPTIONAL { ?a schema:datePublished ?date } OPTIONAL { ?a schema:url ?url } }"
    )
    found: dict[str, SiteArticle] = {}
    for iri, headline, date, url in sorted(_rows(store, text), key=lambda row: tuple(v or "" for v in row)):
        name = str(iri).rsplit("/", 1)[-1]
        if name not in found:
            found[name] = SiteArticle(name, headline or "", date, "、".join(sources.get(str(iri), ())) or None, url)
    return found
