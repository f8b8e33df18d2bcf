"""The graph without what is not sure enough: a copy in memory that queries, views and exports can be asked of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.store import GraphStore
from kg.triples import TRAITS
from ontology.errors import KgError
from ontology.terms import DCTERMS, KG, ORG

if TYPE_CHECKING:
    from collections.abc import Iterator

_FACTS = """
SELECT ?fact ?evidence ?sure WHERE {
  ?fact prov:wasDerivedFrom ?evidence . ?evidence kg:confidence ?sure FILTER NOT EXISTS { ?fact a foaf:Person }
}"""
_TOLD = """
SELECT ?person ?evidence ?rule ?sure WHERE {
  ?person a foaf:Person ; prov:wasDerivedFrom ?evidence . ?evidence kg:rule ?rule ; kg:confidence ?sure
}"""
_TENURES = "SELECT ?tenure ?fact WHERE { ?tenure kg:basedOn ?fact }"
_SHORT_CUTS = {
    KG.attended: "?fact kg:participant ?s ; kg:event ?o ; kg:manner ?m FILTER(?m != kg:Organised)",
    KG.chaired: "?fact kg:participant ?s ; kg:event ?o ; kg:manner kg:Chaired",
    KG.spokeAt: "?fact kg:participant ?s ; kg:event ?o ; kg:manner kg:Spoke",
    KG.organised: "?fact kg:participant ?s ; kg:event ?o ; kg:manner kg:Organised",
    KG.appointedAt: "?fact kg:appointee ?s ; org:organization ?o ; kg:change kg:Appointed",
    KG.removedFrom: "?fact kg:appointee ?s ; org:organization ?o ; kg:change kg:Removed",
    ORG.memberOf: "?fact org:member ?s ; org:organization ?o",
    DCTERMS.isReplacedBy: "?s dcterms:isReplacedBy ?o"
    " OPTIONAL { ?fact org:originalOrganization ?s ; org:resultingOrganization ?o ; kg:reorganisation ?how"
    " FILTER(?how != kg:Formed) }",
    DCTERMS.replaces: "?o dcterms:isReplacedBy ?s"
    " OPTIONAL { ?fact org:originalOrganization ?o ; org:resultingOrganization ?s ; kg:reorganisation ?how"
    " FILTER(?how != kg:Formed) }",
}
"""For each short cut the facts that it stands for."""


class ConfidenceError(KgError):
    """A least confidence that is no number from 0 to 1."""


def confident_graph(graph: GraphStore, least: float) -> GraphStore:
    """Give the graph with those facts alone that some piece of evidence says with at least this confidence.

    Doubtful facts go with their evidence and short cuts, tenures that rest on nothing else go too; entities stay. What
    other facts say stays as it is, so dates of a tenure may still rest on a doubtful fact. The copy is in memory: some
    seconds for a million statements. Raises ``ConfidenceError``.
    """
    if not 0 <= least <= 1:
        raise ConfidenceError(f"--min-confidence {least:g}: give a number from 0 to 1")
    if least == 0:
        return graph
    gone = _doubtful(graph, least)
    untold, pieces = _doubtful_traits(graph, least)
    gone |= pieces
    kept = {str(predicate): _short_cuts(graph, text, gone) for predicate, text in _SHORT_CUTS.items()}
    copy = GraphStore()
    copy.bulk_load(_without(graph, gone, kept, untold))
    return copy


def _doubtful(graph: GraphStore, least: float) -> set[str]:
    """Give the facts that nothing says surely enough, evidence for nothing else, tenures based on nothing else."""
    sure: set[str] = set()
    evidence: dict[str, set[str]] = {}
    for fact, piece, confidence in graph.select(_FACTS).rows:
        evidence.setdefault(str(fact), set()).add(str(piece))
        if float(str(confidence)) >= least:
            sure.add(str(fact))
    facts = evidence.keys() - sure
    used = {piece for fact in sure for piece in evidence[fact]}
    tenures: dict[str, set[str]] = {}
    for tenure, fact in graph.select(_TENURES).rows:
        tenures.setdefault(str(tenure), set()).add(str(fact))
    gone = facts | {piece for fact in facts for piece in evidence[fact]} - used
    return gone | {tenure for tenure, based in tenures.items() if based <= facts}


def _doubtful_traits(graph: GraphStore, least: float) -> tuple[set[tuple[str, str]], set[str]]:
    """Give what nothing says surely enough of a person itself (person and predicate), and the evidence for it."""
    sure: set[tuple[str, str]] = set()
    pieces: dict[str, tuple[str, str]] = {}
    for person, piece, rule, confidence in graph.select(_TOLD).rows:
        kind = str(rule).removeprefix("trait.")
        what = str(person), str(TRAITS.get(kind, ""))
        pieces[str(piece)] = what
        if float(str(confidence)) >= least:
            sure.add(what)
    doubtful = {piece for piece, what in pieces.items() if what not in sure}
    return {pieces[piece] for piece in doubtful}, doubtful


def _short_cuts(graph: GraphStore, text: str, gone: set[str]) -> set[tuple[str, str]]:
    rows = graph.select(f"SELECT ?fact ?s ?o WHERE {{ {text} }}").rows
    return {(str(subject), str(target)) for fact, subject, target in rows if str(fact) not in gone}


def _without(
    graph: GraphStore, gone: set[str], kept: dict[str, set[tuple[str, str]]], untold: set[tuple[str, str]]
) -> Iterator[str]:
    for line in graph.lines():
        subject, predicate, rest = line.split(" ", 2)
        target = rest.rsplit(" ", 2)[0]
        start, end = subject[1:-1], target[1:-1]
        if (start, predicate[1:-1]) in untold or start in gone or (target.startswith("<") and end in gone):
            continue
        pairs = kept.get(predicate[1:-1])
        if pairs is None or (start, end) in pairs:
            yield line
