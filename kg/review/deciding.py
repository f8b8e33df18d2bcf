"""Decisions about what the user sees in the graph: IRIs and names become rows that cite the words of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.decisions.decision import ENTITIES, Decision, DecisionError, make_decision
from kg.named import entities_named
from kg.review.tenure_items import name_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.named import NamedEntity
    from kg.store import GraphStore

_MENTIONS = """
SELECT DISTINCT ?hash ?id ?quote ?published {{
  ?fact {about} <{iri}> . ?fact prov:wasDerivedFrom ?e .
  ?e oa:exact ?quote ; oa:hasSource ?a . ?a kg:contentHash ?hash .
  OPTIONAL {{ ?a schema:identifier ?id }} OPTIONAL {{ ?a schema:datePublished ?published }}
}}
"""
_ABOUT = {
    "person": "org:member|kg:participant|kg:appointee",
    "organisation": "org:organization|kg:participant",
    "event": "kg:event",
}
_NAMES = "SELECT ?n {{ <{iri}> skos:prefLabel|skos:altLabel ?n }}"


def decide(
    graph: GraphStore, judgement: str, names: Sequence[str], value: str = "", articles: Sequence[str] = ()
) -> list[Decision]:
    """Give the decisions that say so of entities given by IRI or by a name that only one bears.

    *merge* and *never-merge* take two or more (each with the first), *rename* and *split* one. ``articles`` (content
    hashes or ids) limit which mentions *split* takes out. Raises ``DecisionError`` or ``QueryError``.
    """
    entities = [_one(graph, name) for name in names]
    kinds = {entity.kind for entity in entities}
    if len(kinds) != 1:
        raise DecisionError(f"{judgement}: name persons, organisations or events, not several kinds at once")
    if judgement in ("merge", "never-merge"):
        return list(_pairs(graph, judgement, entities))
    if judgement == "rename" and len(entities) == 1:
        cells = _cells(graph, entities[0])[0]
        return [make_decision(cells | {"judgement": judgement, "value": value}, "kg decide")]
    if judgement == "split" and len(entities) == 1:
        chosen = [cells for cells in _cells(graph, entities[0]) if not articles or _is_of(cells["article"], articles)]
        once = {cells["article"]: cells for cells in reversed(chosen)}
        if not articles or not once:
            raise DecisionError(f"split: name with --article which articles speak of somebody else than {names[0]}")
        group = value or min(once)
        rows = [cells | {"judgement": judgement, "value": group} for _, cells in sorted(once.items())]
        return [make_decision(row, "kg decide") for row in rows]
    known = "merge and never-merge take two or more names, rename and split one"
    raise DecisionError(f"{judgement} {' '.join(names)}: {known}; other judgements stand in decisions.tsv")


def _one(graph: GraphStore, name: str) -> NamedEntity:
    found = [entity for entity in entities_named(graph, name) if entity.kind in ENTITIES]
    if len(found) > 1:
        several = ", ".join(f"{entity.kind} {entity.iri}" for entity in found[:5])
        raise DecisionError(f"{name!r} means {len(found)} things; give an IRI: {several}")
    return found[0]


def _pairs(graph: GraphStore, judgement: str, entities: list[NamedEntity]) -> Iterator[Decision]:
    first, *others = entities
    if not others:
        raise DecisionError(f"{judgement}: two or more are needed")
    left = _cells(graph, first)[0]
    for other in others:
        right = {f"{name}_2": cell for name, cell in _cells(graph, other)[0].items() if name != "kind"}
        yield make_decision(left | right | {"judgement": judgement}, "kg decide")


def _cells(graph: GraphStore, entity: NamedEntity) -> list[dict[str, str]]:
    """Give the mentions of an entity, in the order of publication: kind, article, quote and name there."""
    names = [entity.label, *sorted(str(row[0]) for row in graph.select(_NAMES.format(iri=entity.iri)).rows)]
    rows = graph.select(_MENTIONS.format(about=_ABOUT[entity.kind], iri=entity.iri)).rows
    found = sorted(
        (str(published or "9999"), str(content_hash), str(quote), str(name or ""))
        for content_hash, name, quote, published in rows
    )
    if not found:
        raise DecisionError(f"{entity.label} <{entity.iri}>: no article says a fact about it that could be cited")
    return [
        {
            "kind": entity.kind,
            "article": f"{content_hash} {article}".strip(),
            "quote": quote,
            "name": name_in(quote, names),
        }
        for _, content_hash, quote, article in found
    ]


def _is_of(article: str, wanted: Sequence[str]) -> bool:
    content_hash, _, name = article.partition(" ")
    return content_hash in wanted or name in wanted
