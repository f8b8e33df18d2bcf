"""Re-reads every quote: the characters in the stored article must be those that the graph cites."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from kg.records import stored_articles
from ontology.iris import Iris

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.workspace import Workspace

FaultKind = Literal["quote", "no_text", "changed_text", "incomplete", "no_row", "no_graph"]

_EVIDENCE = """
SELECT ?evidence (CONCAT(STR(?hash), " ", STR(?start), " ", STR(?end), " ", STR(?quote)) AS ?all) WHERE {
  ?evidence oa:hasSource ?article . ?evidence oa:start ?start ; oa:end ?end ; oa:exact ?quote .
  ?article kg:contentHash ?hash .
}
"""
_INCOMPLETE = """
SELECT ?evidence WHERE {
  ?evidence a kg:Evidence .
  MINUS {
    ?evidence oa:hasSource ?article . ?evidence oa:start ?start ; oa:end ?end ; oa:exact ?quote .
    ?article kg:contentHash ?hash
  }
}
"""
_CACHED_TEXTS = 4096


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be; ``cited`` is what the graph says, ``found`` what the article says."""

    kind: FaultKind
    article: str
    start: int = 0
    end: int = 0
    cited: str = ""
    found: str = ""


@dataclass(slots=True)
class Verified:
    """How much was re-read so far."""

    quotes: int = 0
    articles: int = 0


def verify(workspace: Workspace, seen: Verified | None = None) -> Iterator[Fault]:
    """Give every fault, one at a time; ``seen`` counts what was re-read.

    Checked are every piece of evidence (its characters in the stored text), every stored text (its content hash), and
    that article graphs and article rows belong to each other.
    """
    seen = Verified() if seen is None else seen
    graph = workspace.graph()
    names: dict[str, str] = {}
    for stored in stored_articles(workspace.db):
        seen.articles += 1
        names[stored.hash] = stored.article.id
        if stored.article.content_hash != stored.hash:
            yield Fault("changed_text", stored.article.id, cited=stored.hash, found=stored.article.content_hash)

    @lru_cache(maxsize=_CACHED_TEXTS)
    def text_of(content_hash: str) -> str | None:
        row = workspace.db.execute("SELECT text FROM articles WHERE hash = ?", (content_hash,)).fetchone()
        return None if row is None else str(row[0])

    for _, everything in graph.select(_EVIDENCE).rows:
        seen.quotes += 1
        content_hash, start, end, quote = str(everything).split(" ", 3)
        fault = _check(text_of(content_hash), names.get(content_hash, content_hash), start, end, quote)
        if fault is not None:
            yield fault
    for (evidence,) in graph.select(_INCOMPLETE).rows:
        seen.quotes += 1
        yield Fault("incomplete", str(evidence))
    yield from _graphs_and_rows(workspace, names)


def _check(text: str | None, article: str, start: str, end: str, quote: str) -> Fault | None:
    if not (start.isdigit() and end.isdigit()):
        return Fault("quote", article, cited=quote, found=f"offsets {start!r}, {end!r}")
    first, last = int(start), int(end)
    if text is None:
        return Fault("no_text", article, first, last, quote)
    found = text[first:last]
    if found == quote or (_unpaired(found) and _written(found) == quote):
        return None
    return Fault("quote", article, first, last, quote, found)


def _graphs_and_rows(workspace: Workspace, names: dict[str, str]) -> Iterator[Fault]:
    """Compare the named graphs of articles with the articles that were read and are no reposts."""
    iris = Iris(workspace.meta("base"))
    prefix = iris.article("")
    graphs = {name.removeprefix(prefix) for name in workspace.graph().graphs() if name.startswith(prefix)}
    read = {
        row[0]
        for row in workspace.db.execute("SELECT hash FROM extractions WHERE hash NOT IN (SELECT hash FROM duplicates)")
    }
    for content_hash in sorted(graphs - read):
        yield Fault("no_row", names.get(content_hash, content_hash))
    for content_hash in sorted(read - graphs):
        yield Fault("no_graph", names.get(content_hash, content_hash))


def _unpaired(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def _written(text: str) -> str:
    """Give text as RDF can hold it: half surrogates, which no file with valid encoding has, are U+FFFD there."""
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
