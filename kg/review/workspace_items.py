"""Things to look at that the workspace itself knows: doubtful pairs of people, and decisions that no longer fit."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from rdflib import Literal

from kg.decisions.decision import COLUMNS
from kg.decisions.lookup import Lookup
from kg.review.item import Draft, QueueItem
from kg.tenures.stored import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.decisions.replay import Report
    from kg.store import GraphStore
    from kg.workspace import Workspace
    from ontology.facts import ArticleFacts

_FIRST = 100.0
"""Weight of decisions that could not be carried out: somebody cared about them already."""
_WHY = {
    "no_article": ("文章已不在：{}", "the article is no longer there: {}"),
    "several_articles": ("几篇文章都用此编号且有此句：{}", "several articles bear this id and hold the quote: {}"),
    "no_quote": ("文章中已无此句：{}", "the article no longer holds the quote: {}"),
    "no_mention": ("此处没有叫这个名字的：{}", "nothing at these words bears the name: {}"),
    "several_mentions": ("此处不止一个叫这个名字：{}", "several at these words bear the name: {}"),
    "no_fact": ("此处已读不出这一事实：{}", "no such fact is read at these words: {}"),
    "start_after_end": ("改后开始晚于结束", "so corrected, it would begin after it ends"),
    "nothing_to_do": ("已无可做之事", "nothing is left to do for it"),
    "contradicts": ("与另一决定矛盾：{}", "contradicts another decision: {}"),
}


def report_items(reports: Iterable[Report]) -> Iterator[QueueItem]:
    """Give the decisions that are orphans, in conflict, or idle; the last ones weigh nothing."""
    for report in reports:
        if report.status == "applied":
            continue
        decision = report.decision
        zh, en = (text.format(report.about) for text in _WHY[report.reason])
        cells = {name: getattr(decision, name) for name in COLUMNS[1:]}
        where = f"{decision.where}: {decision.judgement}"
        weight = 0.0 if report.status == "idle" else _FIRST
        yield QueueItem(report.status, weight, f"{where}：{zh}", f"{where}: {en}", (Draft(cells, ()),))


def rename_items(graph: GraphStore, reports: Iterable[Report]) -> Iterator[QueueItem]:
    """Give the renames that the graph does not show: another one of the same thing won, or nothing was built since."""
    renames = [report.decision for report in reports if report.status == "applied" and report.decision.kind]
    for decision in (one for one in renames if one.judgement == "rename"):
        name = Literal(" ".join(decision.value.split())).n3()
        if next(graph.select(f"SELECT ?x {{ ?x skos:prefLabel {name} }} LIMIT 1").rows, None) is not None:
            continue
        cells = {name: getattr(decision, name) for name in COLUMNS[1:]}
        zh = f"{decision.where}：rename：图谱中没有“{decision.value}”：尚未 kg build，或同一实体另有改名"
        en = f"{decision.where}: rename: nothing is named {decision.value!r}: run kg build, or another rename won"
        yield QueueItem("conflict", _FIRST, zh, en, (Draft(cells, ()),))


def doubt_items(workspace: Workspace) -> Iterator[QueueItem]:
    """Give the pairs of people of one name that identity kept apart though much speaks for one."""
    lookup = Lookup(workspace.db)
    for first, one, second, other, score, articles in json.loads(workspace.meta("doubts", "[]")):
        sides = [_mention(workspace, lookup, first, one), _mention(workspace, lookup, second, other)]
        if None in sides:
            continue
        (name, left), (second_name, right) = (side for side in sides if side)
        cells = {"kind": "person", "name": name, "name_2": second_name}
        cells |= {"article": f"{left.hash} {left.article}", "quote": left.quote}
        cells |= {"article_2": f"{right.hash} {right.article}", "quote_2": right.quote}
        weight = round((1 + max(float(score), 0)) * math.log1p(1 + int(articles)), 2)
        zh = f"是否同一人：“{left.quote}”（{left.published}）与“{right.quote}”（{right.published}）？"
        en = f"one person? “{left.quote}” ({left.published}) and “{right.quote}” ({right.published})"
        yield QueueItem("doubtful_pair", weight, zh, en, (Draft(cells, ("merge", "never-merge"), left),))


def _mention(workspace: Workspace, lookup: Lookup, content_hash: str, local: str) -> tuple[str, Sentence] | None:
    """Give the name of a person of an article, and the words of the first fact about them."""
    row = workspace.db.execute(
        "SELECT a.published, a.title, a.text, min(f.id) FROM articles a JOIN found f ON f.hash = a.hash"
        " JOIN extractions e ON e.hash = a.hash WHERE a.hash = ? GROUP BY a.hash",
        (content_hash,),
    ).fetchone()
    if row is None:
        return None
    facts: ArticleFacts = lookup.facts(content_hash)
    person = next((person for person in facts.persons if person.id == local), None)
    if person is None:
        return None
    published, title, text, article = row
    pieces = [
        piece
        for fact in facts.facts
        if local in (getattr(fact, "person", ""), getattr(fact, "agent", ""))
        for piece in fact.evidence
    ]
    spans = sorted((piece.start, piece.end) for piece in pieces) or [
        (span.start, span.end) for span in person.mentions[:1]
    ]
    if not spans:
        return None
    start, end = spans[0]
    return person.name, Sentence(published or "", text[start:end], title, content_hash, article, start)
