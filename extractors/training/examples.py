"""Annotated sentences of the public corpora in one form.

Each corpus marks other things in other ways. Here every sentence is a text with spans of ``PER``, ``ORG``, ``ROLE``
and ``LOC``, and the source says which of them it marks at all (``MARKED``): what a source does not mark may stand
unmarked in its text, and the loss of the tagger leaves that open.
"""

from __future__ import annotations

import json
import lzma
import re
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LABELS = ("PER", "ORG", "ROLE", "LOC")
MARKED = {
    "resume": frozenset({"PER", "ORG", "ROLE"}),
    "msra": frozenset({"PER", "ORG", "LOC"}),
    "pku": frozenset({"PER", "ORG", "LOC"}),
    "boson": frozenset({"PER", "ORG", "LOC"}),
    "cluener": frozenset({"PER", "ORG", "ROLE"}),
    "silver": frozenset({"ROLE"}),
}
"""What each source marks wherever it stands. Silver sentences mark people and bodies too, but not all of them."""

RESUME_TYPES = ("NAME", "TITLE", "ORG", "EDU", "PRO", "CONT", "RACE", "LOC")
_RESUME = {"NAME": "PER", "TITLE": "ROLE", "ORG": "ORG", "LOC": "LOC", "CONT": "LOC"}
_CLUENER = {"name": "PER", "position": "ROLE", "organization": "ORG", "company": "ORG", "government": "ORG"}
_BOSON = {"person_name": "PER", "org_name": "ORG", "company_name": "ORG", "location": "LOC"}
_PKU = {"nr": "PER", "nt": "ORG", "ns": "LOC"}
_STOP = re.compile(r"[^。！？\n]*(?:[。！？]+[”’）]*|\n|$)")
LONGEST = 160


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, its spans as (start, end, label), its source; ``types`` are a résumé's own eight types."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    source: str
    types: tuple[tuple[int, int, str], ...] = ()


def cut_sentences(text: str, spans: Iterable[tuple[int, int, str]], source: str) -> Iterator[Example]:
    """Cut a text into sentences of at most ``LONGEST`` characters, leaving no span in two."""
    ordered = sorted(spans)
    covered = {i for start, end, _ in ordered for i in range(start + 1, end)}
    for match in _STOP.finditer(text):
        start = match.start()
        while start < match.end():
            end = min(match.end(), start + LONGEST)
            while end < match.end() and end > start + 1 and (end in covered or text[end - 1] not in "，；、 "):
                end -= 1
            if end <= start + 1 and match.end() - start > LONGEST:
                end = start + LONGEST
            piece = text[start:end].rstrip("\n")
            if piece.strip():
                inner = tuple(
                    (a - start, b - start, k) for a, b, k in ordered if start <= a and b <= start + len(piece)
                )
                yield Example(piece, inner, source)
            start = end


def read_tagged_lines(path: Path, source: str) -> Iterator[Example]:
    """Read sentences of one character and tag a line (BIO or BMES), parted by empty lines."""
    for block in path.read_text(encoding="utf-8").replace("\r", "").split("\n\n"):
        pairs = [line.rsplit(" ", 1) for line in block.split("\n") if line.strip()]
        pairs = [pair for pair in pairs if len(pair) == 2 and len(pair[0]) == 1]
        if not pairs:
            continue
        text = "".join(char for char, _ in pairs)
        spans = tuple(_spans([tag for _, tag in pairs]))
        if source == "resume":
            unified = tuple((a, b, _RESUME[k]) for a, b, k in spans if k in _RESUME)
            yield Example(text, unified, source, spans)
        else:
            yield from cut_sentences(text, spans, source)


def _spans(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    start = 0
    for index, tag in enumerate(tags):
        kind = tag[2:]
        if tag[0] in "BSO" or (index and tags[index - 1][2:] != kind):
            start = index
        following = tags[index + 1] if index + 1 < len(tags) else "O"
        if tag != "O" and (following[0] in "BSO" or following[2:] != kind):
            yield start, index + 1, kind


def read_cluener(path: Path) -> Iterator[Example]:
    """Read CLUENER2020 in the form of one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        spans = tuple(
            (entity["entity_index"]["begin"], entity["entity_index"]["end"], _CLUENER[entity["entity_type"]])
            for entity in record["entity_list"]
            if entity["entity_type"] in _CLUENER
        )
        yield Example(record["text"], _without_overlap(spans), "cluener")


def read_boson(path: Path) -> Iterator[Example]:
    """Read the Boson corpus: whole news items; a blank at the edge of a mention is no part of it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text, spans = record["text"], []
        for entity in record["entity_list"]:
            begin, end = entity["entity_index"]["begin"], entity["entity_index"]["end"]
            while begin < end and text[begin].isspace():
                begin += 1
            while end > begin and text[end - 1].isspace():
                end -= 1
            if begin < end and entity["entity_type"] in _BOSON:
                spans.append((begin, end, _BOSON[entity["entity_type"]]))
        yield from cut_sentences(text, _without_overlap(spans), "boson")


def read_pku(path: Path) -> Iterator[Example]:
    """Read the People's Daily of January 1998: words with tags, brackets around names of several words."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            words = line.split()[1:]
            if words:
                text, spans = _join_words(words)
                yield from cut_sentences(text, _without_overlap(spans), "pku")


def _join_words(words: list[str]) -> tuple[str, list[tuple[int, int, str]]]:
    text, spans = "", []
    opened: int | None = None
    name: tuple[int, int] | None = None
    for word in words:
        surface, _, tag = word.rpartition("/")
        if surface.startswith("[") and len(surface) > 1:
            opened, surface = len(text), surface[1:]
        tag, closing, outer = tag.partition("]")
        start = len(text)
        text += surface
        if tag == "nr" and name and name[1] == start and len(surface) <= 2 and name[1] - name[0] <= 2:
            spans[-1] = (name[0], len(text), "PER")
            name = None
        elif tag in _PKU:
            spans.append((start, len(text), _PKU[tag]))
            name = (start, len(text)) if tag == "nr" else None
        else:
            name = None
        if closing and opened is not None:
            kind = _PKU.get(outer)
            if kind:
                spans = [*(span for span in spans if span[0] < opened), (opened, len(text), kind)]
            opened = None
    return text, spans


def _without_overlap(spans: Iterable[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    kept: list[tuple[int, int, str]] = []
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def read_corpora(folder: Path) -> Iterator[Example]:
    """Read all annotated training sentences below a folder ``ner``; held-out parts of the corpora are not read."""
    yield from read_tagged_lines(folder / "resume" / "train.char.bmes", "resume")
    for part in ("train", "dev", "test"):
        yield from read_tagged_lines(folder / "msra-part" / f"{part}.bio", "msra")
    yield from read_cluener(folder / "cluener" / "train.txt")
    yield from read_boson(folder / "boson" / "boson.jsonl")
    yield from read_pku(folder / "pku199801.txt.xz")


def write_examples(path: Path, examples: Iterable[Example]) -> int:
    """Write examples, one JSON array a line; give their number."""
    seen: set[str] = set()
    with path.open("w", encoding="utf-8") as out:
        for example in examples:
            if example.text not in seen or example.source == "resume":
                seen.add(example.text)
                out.write(json.dumps(astuple(example), ensure_ascii=False) + "\n")
    return len(seen)


def read_examples(path: Path) -> Iterator[Example]:
    """Read what ``write_examples`` wrote."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            text, spans, source, types = json.loads(line)
            yield Example(text, tuple(map(tuple, spans)), source, tuple(map(tuple, types)))
