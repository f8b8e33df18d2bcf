"""A small engine for tests of building: reads articles whose lines are facts in a plain notation.

``职 王伟 主任 甲局`` is a post, ``任`` an appointment, ``免`` a removal; ``席 王伟 年会 2024-05-29`` is attendance,
``主`` chairing; ``变 甲局 乙局 renamed`` is a body that became another; ``？`` is a note.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kg.engine import Engine
from ontology.dates import PartialDate
from ontology.facts import (
    Appointment,
    ArticleFacts,
    Event,
    Evidence,
    Fact,
    Note,
    Organisation,
    Participation,
    Person,
    Position,
    Reorganisation,
)

if TYPE_CHECKING:
    from kg.engine import Batch
    from ontology.articles import Article


def read_lines(batch: Batch) -> list[str]:
    """Read a batch of articles."""
    return [json.dumps(_facts(article).to_json(), ensure_ascii=False) for article in batch]


def _facts(article: Article) -> ArticleFacts:
    people: dict[str, str] = {}
    bodies: dict[str, str] = {}
    events: dict[tuple[str, str], str] = {}
    facts: list[Fact] = []
    notes: list[Note] = []
    start = 0
    for line in article.text.splitlines(keepends=True):
        words = line.split()
        evidence = (Evidence(start, start + len(line.rstrip("\n")), line.rstrip("\n"), "test/line"),)
        if len(words) > 3 and words[0] in "职任免":
            who = people.setdefault(words[1], f"p{len(people) + 1}")
            where = bodies.setdefault(words[3], f"o{len(bodies) + 1}")
            if words[0] == "职":
                facts.append(Position(who, words[2], where, evidence))
            else:
                change: Any = "appointed" if words[0] == "任" else "removed"
                facts.append(Appointment(who, words[2], where, change, evidence, article.published))
        elif len(words) > 3 and words[0] in "席主":
            who = people.setdefault(words[1], f"p{len(people) + 1}")
            event = events.setdefault((words[2], words[3]), f"e{len(events) + 1}")
            facts.append(Participation(who, "attended" if words[0] == "席" else "chaired", event, evidence))
        elif len(words) > 3 and words[0] == "变":
            old, new = (bodies.setdefault(word, f"o{len(bodies) + 1}") for word in words[1:3])
            how: Any = words[3]
            facts.append(Reorganisation(old, new, how, evidence, article.published))
        elif words and words[0] == "？":
            notes.append(Note("unknown_role", start, start + 1, "？", "test/note"))
        start += len(line)
    return ArticleFacts(
        article.id,
        tuple(Person(key, name) for name, key in people.items()),
        tuple(Organisation(key, name) for name, key in bodies.items()),
        tuple(Event(key, name, date=PartialDate.parse(date)) for (name, date), key in events.items()),
        tuple(facts),
        tuple(notes),
    )


ENGINE = Engine("lines-1", read_lines)
