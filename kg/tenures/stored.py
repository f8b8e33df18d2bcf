"""Tenures as they stand in the graph, with the names of holders and organisations, and the words that tell of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rdflib import URIRef

from kg.posts.bodies import local_name
from kg.posts.posts import Post
from kg.tenures.tenure import Sighting, Tenure
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.store import GraphStore

_TENURES = """
SELECT ?t ?person ?who ?organisation ?where ?label ?post ?rank ?single ?deputy ?start ?end ?istart ?iend ?by ?until {{
  {only}
  ?t kg:heldAt ?organisation . ?t a kg:Tenure ; kg:holder ?person ; kg:postLabel ?label .
  ?person skos:prefLabel ?who . ?organisation skos:prefLabel ?where .
  OPTIONAL {{ ?t kg:post ?post }} OPTIONAL {{ ?t kg:rank ?rank }}
  OPTIONAL {{ ?t kg:isSingleSeat ?single }} OPTIONAL {{ ?t kg:isDeputy ?deputy }}
  OPTIONAL {{ ?t kg:startDate ?start }} OPTIONAL {{ ?t kg:endDate ?end }}
  OPTIONAL {{ ?t kg:inferredStart ?istart }} OPTIONAL {{ ?t kg:inferredEnd ?iend }}
  OPTIONAL {{ ?t kg:startedBy ?by }} OPTIONAL {{ ?t kg:endedBy ?until }}
}}
"""
_SEEN = """
SELECT DISTINCT ?t ?date {{ {only} ?t kg:heldAt ?organisation . ?t kg:observedOn ?date }}
"""
_FACTS = """
SELECT DISTINCT ?t ?fact ?date {{
  {only}
  ?t kg:heldAt ?organisation . ?t kg:basedOn ?fact .
  OPTIONAL {{ ?fact kg:observedOn|schema:startDate|(prov:wasDerivedFrom/oa:hasSource/schema:datePublished) ?date }}
}}
"""
_QUOTES = """
SELECT ?fact ?quote ?published ?headline ?hash ?id ?start {{
  VALUES ?fact {{ {facts} }}
  ?fact prov:wasDerivedFrom ?e . ?e oa:exact ?quote ; oa:start ?start ; oa:hasSource ?a . ?a kg:contentHash ?hash .
  OPTIONAL {{ ?a schema:datePublished ?published }} OPTIONAL {{ ?a schema:headline ?headline }}
  OPTIONAL {{ ?a schema:identifier ?id }}
}}
"""
_BATCH = 500


class StoredTenure(NamedTuple):
    """A tenure of the graph with its IRI and the names to show."""

    iri: str
    person: str
    organisation: str
    tenure: Tenure


class Sentence(NamedTuple):
    """The words of an article that tell a fact: ``published`` is empty where that is not known; ``article`` its id."""

    published: str
    quote: str
    headline: str
    hash: str
    article: str
    start: int


def read_tenures(graph: GraphStore, organisations: Iterable[str] | None = None) -> list[StoredTenure]:
    """Give all tenures, or those at some organisations (by IRI), in the order of organisation, post and time."""
    only = ""
    if organisations is not None:
        only = f"VALUES ?organisation {{ {' '.join(f'<{iri}>' for iri in sorted(set(organisations)))} }}"
    facts: defaultdict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in graph.select(_FACTS.format(only=only)).rows:
        facts[str(row[0])][str(row[1])].add(str(row[2] or ""))
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for row in graph.select(_SEEN.format(only=only)).rows:
        seen[str(row[0])].add(str(row[1]))
    found = []
    for row in graph.select(_TENURES.format(only=only)).rows:
        iri, person, who, organisation, where, label, post, rank, single, deputy, *rest = (
            None if term is None else str(term) for term in row
        )
        start, end, inferred_start, inferred_end = (PartialDate.parse(text) if text else None for text in rest[:4])
        concept = URIRef(post) if post else None
        alone = single == "true"
        kind = Post(
            local_name(concept) if alone and concept else str(label),
            concept,
            rank=URIRef(rank) if rank else None,
            single=alone,
            deputy=deputy == "true",
        )
        told = facts[str(iri)]
        sightings = [Sighting(PartialDate.parse(day), _teller(told, day)) for day in seen[str(iri)]]
        tenure = Tenure(
            str(person),
            str(organisation),
            kind,
            str(label),
            0,
            tuple(sorted(told)),
            tuple(sorted(sightings, key=lambda one: (one.date.earliest, str(one.date)))),
            start,
            end,
            inferred_start,
            inferred_end,
            rest[4],
            rest[5],
        )
        found.append(StoredTenure(str(iri), str(who), str(where), tenure))
    return sorted(found, key=_order)


def read_sentences(graph: GraphStore, facts: Iterable[str]) -> dict[str, list[Sentence]]:
    """Give the words that tell of some facts (by IRI), each in the order of publication."""
    wanted = sorted(set(facts))
    found: defaultdict[str, dict[tuple[str, int, str], Sentence]] = defaultdict(dict)
    for first in range(0, len(wanted), _BATCH):
        terms = " ".join(f"<{iri}>" for iri in wanted[first : first + _BATCH])
        for row in graph.select(_QUOTES.format(facts=terms)).rows:
            fact, quote, published, headline, content_hash, article, start = ("" if t is None else str(t) for t in row)
            sentence = Sentence(published, quote, headline, content_hash, article, int(start))
            key = (content_hash, int(start), quote)
            found[fact][key] = min(sentence, found[fact].get(key, sentence))
    return {fact: sorted(sentences.values()) for fact, sentences in found.items()}


def _teller(facts: dict[str, set[str]], day: str) -> str:
    """Give the fact that was told on that day; the first in order, should several be."""
    return min(facts, key=lambda fact: (day not in facts[fact], fact))


def _order(one: StoredTenure) -> tuple[str, ...]:
    tenure = one.tenure
    begin = tenure.start or (tenure.sightings[0].date if tenure.sightings else None) or tenure.inferred_end
    return (one.organisation, tenure.organisation, tenure.post.key, str(begin or "9999"), one.person, one.iri)
