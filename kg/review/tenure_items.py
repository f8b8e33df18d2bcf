"""Findings about tenures as things to look at: each fact concerned with its sentence and the decisions that fit."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kg.review.item import Draft, QueueItem
from kg.tenures.findings import find, read_told
from kg.tenures.stored import read_sentences, read_tenures
from ontology.terms import word_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.decisions.decision import Judgement
    from kg.store import GraphStore
    from kg.tenures.findings import Finding, FindingKind
    from kg.tenures.stored import Sentence

_BATCH = 500
_FACTS = """
SELECT ?fact ?name ?role ?change ?other {{
  VALUES ?fact {{ {facts} }}
  ?fact kg:roleLabel ?role . ?fact org:member|kg:appointee ?person . ?person skos:prefLabel ?name .
  OPTIONAL {{ ?fact kg:change ?change }}
  OPTIONAL {{ ?person skos:altLabel ?other }}
}}
"""
_SAID: dict[FindingKind, tuple[str, str]] = {
    "two_holders": (
        "{organisation}的{post}同时有两人：{people}（{since} 至 {until}）",
        "{organisation}: two hold the post {post} at once: {people} ({since} to {until})",
    ),
    "crowded_seat": (
        "{organisation}的{post}同时有多人：{people}；此名称可能指几个不同的机构",
        "{organisation}: many hold the post {post} at once: {people}; the name may mean several bodies",
    ),
    "removal_without_holder": (
        "{people}被免去{organisation}的{post}（{since}），但没有文章说其曾任此职",
        "{people} was removed as {post} of {organisation} ({since}), but no article says that the post was held",
    ),
    "gap": (
        "{organisation}的{post}在 {since} 至 {until} 之间无人：{people}",
        "{organisation}: nobody is known to hold the post {post} from {since} to {until}: {people}",
    ),
    "out_of_time": (
        "{people}何时任{organisation}的{post}不明：报道之日此职另有他人",
        "when {people} was {post} of {organisation} is not known: on the days of the reports somebody else held it",
    ),
    "contradicting_dates": (
        "{people}任{organisation}的{post}，日期互相矛盾：{since}，{until}",
        "{people} as {post} of {organisation}: dates contradict each other: {since}, {until}",
    ),
}
_CHOICES: dict[str, tuple[Judgement, ...]] = {
    "position": ("accept", "reject", "correct-role", "correct-start", "correct-end"),
    "appointed": ("accept", "reject", "correct-change", "correct-date", "correct-role"),
    "removed": ("accept", "reject", "correct-change", "correct-date", "correct-role"),
}


class ReviewedFact(NamedTuple):
    """A position or appointment to look at: all names of the person, the role, and what decisions call its kind."""

    names: tuple[str, ...]
    role: str
    kind: str


def tenure_items(graph: GraphStore) -> list[QueueItem]:
    """Give all findings about tenures, with sentences, in the order of their weight."""
    findings = find(read_tenures(graph), read_told(graph))
    wanted = {fact for finding in findings for fact in finding.facts}
    facts, sentences = read_facts(graph, wanted), read_sentences(graph, wanted)
    return [_item(finding, facts, sentences) for finding in findings]


def finding_rows(graph: GraphStore) -> list[dict[str, str]]:
    """Give the findings about tenures as plain rows for pages: kind, weight, words in both languages, IRIs."""
    return [
        {
            "kind": finding.kind,
            "weight": f"{finding.weight:g}",
            "zh": _words(finding)[0],
            "en": _words(finding)[1],
            "organisation": finding.organisation,
            "post": finding.post,
            "people": "；".join(finding.people),
            "since": finding.since,
            "until": finding.until,
            "facts": " ".join(finding.facts),
            "tenures": " ".join(finding.tenures),
        }
        for finding in find(read_tenures(graph), read_told(graph))
    ]


def _item(finding: Finding, facts: dict[str, ReviewedFact], sentences: dict[str, list[Sentence]]) -> QueueItem:
    drafts = [
        draft for fact in finding.facts if fact in facts for draft in fact_drafts(facts[fact], sentences.get(fact))
    ]
    if finding.kind == "two_holders" and _alike(*finding.people) and len(drafts) > 1:
        drafts = [_pair(drafts[0], drafts[1]), *drafts]
    return QueueItem(finding.kind, finding.weight, *_words(finding), tuple(drafts))


def fact_drafts(fact: ReviewedFact, sentences: list[Sentence] | None) -> Iterator[Draft]:
    """Give the draft that cites the first sentence that tells a fact."""
    for sentence in (sentences or [])[:1]:
        cells = {
            "kind": fact.kind,
            "article": f"{sentence.hash} {sentence.article}".strip(),
            "quote": sentence.quote,
            "name": name_in(sentence.quote, fact.names),
            "name_2": fact.role,
        }
        yield Draft(cells, _CHOICES[fact.kind], sentence)


def _pair(first: Draft, second: Draft) -> Draft:
    """Give the draft that says whether two mentions are one person: one name may be a form of the other."""
    cells = {"kind": "person", **{name: first.cells[name] for name in ("article", "quote", "name")}}
    cells |= {f"{name}_2": second.cells[name] for name in ("article", "quote", "name")}
    return Draft(cells, ("merge", "never-merge"), first.sentence)


def _alike(first: str, *others: str) -> bool:
    return any(first in other or other in first for other in others)


def _words(finding: Finding) -> tuple[str, str]:
    fields = {name: getattr(finding, name) for name in ("organisation", "post", "since", "until")}
    zh, en = _SAID[finding.kind]
    people_zh, people_en = "、".join(finding.people), ", ".join(finding.people)
    return zh.format(**fields, people=people_zh), en.format(**fields, people=people_en)


def read_facts(graph: GraphStore, facts: Iterable[str]) -> dict[str, ReviewedFact]:
    """Give the positions and appointments among some facts, by IRI."""
    wanted = sorted(facts)
    found: dict[str, ReviewedFact] = {}
    others: defaultdict[str, set[str]] = defaultdict(set)
    for first in range(0, len(wanted), _BATCH):
        terms = " ".join(f"<{iri}>" for iri in wanted[first : first + _BATCH])
        for row in graph.select(_FACTS.format(facts=terms)).rows:
            fact, name, role, change, other = ("" if term is None else str(term) for term in row)
            kind = word_of(change) or "position"
            others[fact].add(other)
            found[fact] = min(ReviewedFact((name,), role, kind), found.get(fact, ReviewedFact((name,), role, kind)))
    return {fact: one._replace(names=(*one.names, *sorted(others[fact] - {""}))) for fact, one in found.items()}


def name_in(quote: str, names: Sequence[str]) -> str:
    """Give the name that stands in a quote: the first of the names that does, the longer the better, else the first."""
    standing = [name for name in names if name in quote]
    return max(standing, key=lambda name: (len(name), name)) if standing else names[0]
