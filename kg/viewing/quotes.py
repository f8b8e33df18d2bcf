"""Evidence made ready to show: the quoted words within their sentence, and the article they stand in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.viewing.resources import describe
from ontology.terms import DCTERMS, KG, OA, SDO
from ontology.views import Quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.store import GraphStore
    from kg.viewing.known import GraphFact
    from kg.workspace import Workspace

ArticleTexts = Callable[[str], "str | None"]
"""Gives the text of an article by its content hash, ``None`` where it is not at hand (the quote then stands alone)."""

MOST_QUOTES = 6
_LOOKED_AT = 60
_AROUND = 90
_ENDS = "。！？!?；;\n\r"

_EVIDENCE = (OA.hasSource, OA.exact, OA.start, OA.end, KG.rule, KG.confidence)
_ARTICLE = (SDO.headline, SDO.datePublished, SDO.url, DCTERMS.source, KG.contentHash)


def stored_texts(place: Workspace) -> ArticleTexts:
    """Give the texts kept in a workspace."""

    def text(content_hash: str) -> str | None:
        row = place.db.execute("SELECT text FROM articles WHERE hash = ?", (content_hash,)).fetchone()
        return None if row is None else str(row[0])

    return text


def load_quotes(
    store: GraphStore, texts: ArticleTexts, facts: Iterable[GraphFact], most: int = MOST_QUOTES
) -> dict[str, tuple[Quote, ...]]:
    """Give for each fact (by IRI) up to ``most`` quotes, the latest article first."""
    return quotes_of(store, texts, {fact.iri: fact.evidence for fact in facts}, most)


def quotes_of(
    store: GraphStore, texts: ArticleTexts, evidence: Mapping[str, Sequence[str]], most: int = MOST_QUOTES
) -> dict[str, tuple[Quote, ...]]:
    """Give for each IRI up to ``most`` quotes of its pieces of evidence (IRIs), the latest article first."""
    wanted = {iri: pieces[:_LOOKED_AT] for iri, pieces in evidence.items()}
    pieces = describe(store, (piece for several in wanted.values() for piece in several), _EVIDENCE)
    articles = describe(store, (found[str(OA.hasSource)][0] for found in pieces.values()), _ARTICLE)
    known: dict[str, str | None] = {}
    quotes = {}
    for iri, several in wanted.items():
        ready = sorted((p for p in several if p in pieces), key=lambda p: _order(p, pieces, articles), reverse=True)
        quotes[iri] = tuple(_quote(pieces[p], articles, texts, known) for p in ready[:most])
    return quotes


def sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    """Give what stands before and after ``text[start:end]`` in its sentence, cut with an ellipsis where it is long.

    ``sentence_around("他来了。会长周某主持会议。散会。", 6, 10)`` gives ``("会长", "会议。")``.
    """
    first = max((text.rfind(mark, 0, start) for mark in _ENDS), default=-1) + 1
    stops = [at for mark in _ENDS if (at := text.find(mark, end)) >= 0]
    last = min(stops) + 1 if stops else len(text)
    if end > start and text[end - 1] in _ENDS:
        last = end
    before, after = text[first:start].lstrip(), text[end:last].rstrip()
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:]
    if len(after) > _AROUND:
        after = after[:_AROUND] + "…"
    return before, after


def _order(
    piece: str, pieces: Mapping[str, Mapping[str, list[str]]], articles: Mapping[str, Mapping[str, list[str]]]
) -> tuple[str, float, str]:
    found = pieces[piece]
    published = articles.get(found[str(OA.hasSource)][0], {}).get(str(SDO.datePublished), [""])[0]
    return published, float(found[str(KG.confidence)][0]), piece


def _quote(
    piece: Mapping[str, list[str]],
    articles: Mapping[str, Mapping[str, list[str]]],
    texts: ArticleTexts,
    known: dict[str, str | None],
) -> Quote:
    article = articles.get(piece[str(OA.hasSource)][0], {})
    content_hash = article.get(str(KG.contentHash), [""])[0]
    if content_hash not in known:
        known[content_hash] = texts(content_hash)
    text = known[content_hash]
    exact = piece[str(OA.exact)][0]
    start, end = int(piece[str(OA.start)][0]), int(piece[str(OA.end)][0])
    before, after = sentence_around(text, start, end) if text is not None and text[start:end] == exact else ("", "")
    return Quote(
        exact,
        before,
        after,
        article.get(str(SDO.headline), [""])[0],
        article.get(str(SDO.datePublished), [None])[0],
        "、".join(article.get(str(DCTERMS.source), ())) or None,
        article.get(str(SDO.url), [None])[0],
        piece[str(KG.rule)][0],
        float(piece[str(KG.confidence)][0]),
        piece[str(OA.hasSource)][0],
        start,
    )
