"""Bodies told of in two ways: no more, yet somebody holds a post there later; or each of two became the other."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from kg.reorganised import read_changes
from kg.review.item import Draft, QueueItem
from kg.review.tenure_items import fact_drafts, read_facts
from kg.tenures.stored import read_sentences, read_tenures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.decisions.decision import Judgement
    from kg.reorganised import BodyChange
    from kg.store import GraphStore
    from kg.tenures.stored import Sentence, StoredTenure
    from kg.tenures.tenure import Sighting

AFTER_DAYS = 92
"""Days within which reports still call a body by the name that it has lost."""
_ENDED, _CIRCLE = 2.0, 3.0
_CHOICES: tuple[Judgement, ...] = ("accept", "reject", "correct-date")
_HOW = {
    "renamed": ("更名为", "was renamed"),
    "merged": ("并入", "was merged into"),
    "replaced": ("由其接替：", "was replaced by"),
}


def body_items(graph: GraphStore) -> list[QueueItem]:
    """Give bodies told to have ended at which posts are seen later, and pairs of which each became the other."""
    changes = [one for one in read_changes(graph) if one.ended is not None]
    seen = _seen_later(graph, changes)
    sightings = {sighting.fact for _, later in seen for _, sighting in later}
    sentences = read_sentences(graph, {one.fact for one in changes} | sightings)
    facts = read_facts(graph, sightings)
    items = [*_circles(changes, sentences)]
    for change, later in seen:
        who, last = max(later, key=lambda pair: (pair[1].date.earliest, pair[0].iri))
        how_zh, how_en = _HOW[change.kind]
        day, post = str(change.date or change.told), f"{who.person} {who.tenure.label} {last.date}"
        zh = f"{change.old_name}已于 {day} {how_zh}{change.new_name}，此后仍有任职：{post}"
        en = f"{change.old_name} {how_en} {change.new_name} by {day}, yet a post there is seen later: {post}"
        drafts = [*_draft(change, sentences)]
        if last.fact in facts:
            drafts += fact_drafts(facts[last.fact], sentences.get(last.fact))
        weight = round(_ENDED * (1 + math.log1p(len(later))), 2)
        items.append(QueueItem("ended_body", weight, zh, en, tuple(drafts)))
    return items


def _seen_later(
    graph: GraphStore, changes: Iterable[BodyChange]
) -> list[tuple[BodyChange, list[tuple[StoredTenure, Sighting]]]]:
    """Give the first change that ended each body, with the sightings of posts at it well after."""
    first: dict[str, BodyChange] = {}
    for change in sorted(changes, key=lambda one: (one.ended.latest if one.ended else None, one.fact)):
        first.setdefault(change.old, change)
    held: defaultdict[str, list[tuple[StoredTenure, Sighting]]] = defaultdict(list)
    for stored in read_tenures(graph, first) if first else ():
        ended = first[stored.tenure.organisation].ended
        for sighting in stored.tenure.sightings:
            if ended and (sighting.date.earliest - ended.latest).days > AFTER_DAYS:
                held[stored.tenure.organisation].append((stored, sighting))
    return [(first[body], held[body]) for body in sorted(held)]


def _circles(changes: Iterable[BodyChange], sentences: Mapping[str, list[Sentence]]) -> Iterator[QueueItem]:
    """Give pairs of which each is told to have become the other."""
    by_pair: defaultdict[tuple[str, str], list[BodyChange]] = defaultdict(list)
    for change in changes:
        by_pair[change.old, change.new].append(change)
    for (old, new), there in sorted(by_pair.items()):
        if old < new and (back := by_pair.get((new, old))):
            names = there[0].old_name, there[0].new_name
            zh = f"{names[0]}与{names[1]}互为前身：两种说法不能都对，或曾两次更名"
            en = f"{names[0]} and {names[1]} each became the other: one is wrong, or there were two changes"
            drafts = [draft for one in (*there, *back) for draft in _draft(one, sentences)]
            yield QueueItem("circle_of_bodies", _CIRCLE, zh, en, tuple(drafts))


def _draft(change: BodyChange, sentences: Mapping[str, list[Sentence]]) -> Iterator[Draft]:
    for sentence in sentences.get(change.fact, [])[:1]:
        cells = {
            "kind": change.kind,
            "article": f"{sentence.hash} {sentence.article}".strip(),
            "quote": sentence.quote,
            "name": change.old_name,
            "name_2": change.new_name,
        }
        yield Draft(cells, _CHOICES, sentence)
