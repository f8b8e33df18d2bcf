"""Rejected facts that other articles tell too: a rejection is of one article's words, so each is put before a human."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import Literal

from kg.review.item import Draft, QueueItem
from kg.tenures.stored import read_sentences
from ontology.facts import RELATIONS, REORGANISINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.decisions.decision import Decision
    from kg.decisions.replay import Report
    from kg.store import GraphStore
    from kg.tenures.stored import Sentence

_WEIGHT = 50.0
"""Below decisions that could not be carried out, above what nobody has looked at."""
_NAMED = "(skos:prefLabel|skos:altLabel)"
_PART = f"?fact kg:participant/{_NAMED} {{name}} ; kg:event/{_NAMED} {{other}} ; kg:manner kg:"
_CHANGE = f"?fact org:originalOrganization/{_NAMED} {{name}} ; org:resultingOrganization/{_NAMED} {{other}} ; "
_PATTERNS: dict[str, str] = {
    "position": f"?fact org:member/{_NAMED} {{name}} ; kg:roleLabel {{other}}",
    "appointed": f"?fact kg:appointee/{_NAMED} {{name}} ; kg:roleLabel {{other}} ; kg:change kg:Appointed",
    "removed": f"?fact kg:appointee/{_NAMED} {{name}} ; kg:roleLabel {{other}} ; kg:change kg:Removed",
    **{manner: f"{_PART}{manner.capitalize()}" for manner in RELATIONS},
    **{kind: f"{_CHANGE}kg:reorganisation kg:{kind.capitalize()}" for kind in REORGANISINGS},
}


def rejected_items(graph: GraphStore, reports: Iterable[Report]) -> Iterator[QueueItem]:
    """Give for each rejection carried out the other articles that tell the same of somebody of that name."""
    for report in reports:
        decision = report.decision
        if decision.judgement != "reject" or report.status not in ("applied", "idle") or not decision.name_2:
            continue
        found = [sentence for sentence in _sentences(graph, decision) if sentence.hash not in decision.article.split()]
        found = [sentence for sentence in found if sentence.article not in decision.article.split()]
        if not found:
            continue
        what = f"{decision.name} {decision.name_2}"
        zh = f"{decision.where}：reject：另有 {len(found)} 篇文章也这样说，驳回只对所引文章有效：{what}"
        en = f"{decision.where}: reject: {len(found)} more articles say so; a rejection is of the cited article: {what}"
        yield QueueItem("still_told", _WEIGHT, zh, en, tuple(_draft(decision, sentence) for sentence in found))


def _sentences(graph: GraphStore, decision: Decision) -> list[Sentence]:
    """Give one sentence an article that tells what was rejected."""
    name, other = (Literal(value).n3() for value in (decision.name, decision.name_2))
    where = _PATTERNS[decision.kind].format(name=name, other=other)
    facts = {str(row[0]) for row in graph.select(f"SELECT DISTINCT ?fact {{ {where} }}").rows}
    told = sorted(sentence for sentences in read_sentences(graph, facts).values() for sentence in sentences)
    return list({sentence.hash: sentence for sentence in reversed(told)}.values())[::-1]


def _draft(decision: Decision, sentence: Sentence) -> Draft:
    cells = {
        "kind": decision.kind,
        "article": f"{sentence.hash} {sentence.article}".strip(),
        "quote": sentence.quote,
        "name": decision.name,
        "name_2": decision.name_2,
    }
    return Draft(cells, ("reject", "accept"), sentence)
