"""An error of the extractor in its context: the sentence, what was expected, what was read there, by which rule."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from kg.alignment import names_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.scores import Judgement
    from ontology.articles import Article

Record = dict[str, Any]

LONGEST = 300
"""Characters of a sentence that are shown."""
_SENTENCE = re.compile(r"[^。！？\n]+[。！？]*[”’）]*")


@dataclass(frozen=True, slots=True)
class ErrorInContext:
    """``what`` is missed or wrong; ``read`` are the facts of the sentence, each with rule and confidence."""

    article: str
    kind: str
    what: str
    text: str
    sentence: str
    rule: str
    read: tuple[str, ...]

    def to_json(self) -> Record:
        """Give a plain dict."""
        return asdict(self)


def put_in_context(judgement: Judgement, gold: Record, article: Article, found: Record) -> ErrorInContext:
    """Find the sentence an error is about: where it was read, or where what was missed is most likely said."""
    text, thing = article.text, judgement.thing
    evidence = thing.get("evidence", ())
    if judgement.what == "wrong" and (evidence or thing.get("mentions")):
        at = evidence[0]["start"] if evidence else thing["mentions"][0][0]
        start, end = _sentence_at(text, at)
    else:
        start, end = _likeliest(text, _words(thing, gold))
    read = tuple(_facts_within(found, start, end))
    rule = evidence[0]["rule"] if judgement.what == "wrong" and evidence else ""
    sentence = " ".join(text[start:end].split())[:LONGEST]
    return ErrorInContext(judgement.article, judgement.kind, judgement.what, judgement.text, sentence, rule, read)


def fact_line(fact: Record, names: dict[str, str]) -> str:
    """Say a fact in one line: ``沈砚秋 · 会长 · 省玻协``, ``沈砚秋 chaired 年会``."""
    if fact["type"] == "participation":
        return f"{names.get(fact['agent'], '∅')} {fact['relation']} {names.get(fact['event'], '∅')}"
    if fact["type"] == "reorganisation":
        return f"{names.get(fact['original'], '∅')} {fact['change']} {names.get(fact['resulting'], '∅')}"
    line = f"{names.get(fact['person'], '∅')} · {fact['role']} · {names.get(fact.get('organisation') or '', '∅')}"
    return f"{line} · {fact['change']}" if fact["type"] == "appointment" else line


def _facts_within(found: Record, start: int, end: int) -> Iterable[str]:
    names = names_of(found)
    for fact in found.get("facts", ()):
        for piece in fact.get("evidence", ()):
            if piece["start"] < end and piece["end"] > start:
                yield f"{fact_line(fact, names)} ({piece['rule']}, {fact.get('confidence', 1)})"
                break


def _sentence_at(text: str, position: int) -> tuple[int, int]:
    for match in _SENTENCE.finditer(text):
        if match.end() > position:
            return match.span()
    return 0, len(text)


def _words(thing: Record, gold: Record) -> list[tuple[str, ...]]:
    """Give the forms to look for, one tuple for each end of a fact, the person first."""
    entities = {e["id"]: e for table in ("persons", "organisations", "events") for e in gold.get(table, ())}
    if "type" not in thing or "name" in thing:
        return [_forms(thing)]
    ends = [thing.get(end) for end in ("person", "agent", "event", "organisation", "original", "resulting")]
    words = [_forms(entities[end]) for end in ends if end in entities]
    return [*words, tuple((thing.get("role") or "").split("|"))]


def _forms(entity: Record) -> tuple[str, ...]:
    return (entity.get("name", ""), *entity.get("aliases", ()))


def _likeliest(text: str, words: list[tuple[str, ...]]) -> tuple[int, int]:
    """Give the first sentence that has the most of the words; the first end of a fact counts double."""
    best, span = 0, (0, 0)
    for match in _SENTENCE.finditer(text):
        sentence = match.group()
        marks = [any(form and form in sentence for form in forms) for forms in words]
        score = sum(marks) + (2 * marks[0] if marks else 0)
        if score > best:
            best, span = score, match.span()
    return span
