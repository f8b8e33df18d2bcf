"""One article as a page that shows how it was read: its text with every mention and fact marked, and what is left."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Any

from output.pages.bundle import asset, base_style
from output.pages.frame import Page, document, text
from output.wording import EXPLAIN_WORDS, LANGS, PAGE_WORDS, RELATION_WORDS, Lang

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ontology.explanations import ExplainedArticle

Segment = tuple[str, bool, list[int], list[int], list[int]]
"""A stretch of text with the same marks: text, whether it was read, numbers of marks, facts and unread things."""


def render_explained(article: ExplainedArticle) -> str:
    """Draw one article as a complete HTML document (write it as UTF-8).

    As with views, the document asks for nothing, only its own script runs, and all text comes out as text. The text is
    cut into segments beforehand, so offsets mean the same in every browser. The same article gives the same bytes.
    """
    words = _page_words(article.lang)
    body = Template(asset("explain.html")).substitute(
        {name: text(word) for name, word in words.items()}, title=text(article.title), subtitle=text(article.subtitle)
    )
    style = base_style() + asset("view.css") + asset("explain.css")
    script = '(() => {\n"use strict";\n' + asset("speech.js") + asset("explain.js") + "\n})();"
    return document(Page(article.title, body, article.lang, (style,), (script,), data=_payload(article)))


def segments(article: ExplainedArticle) -> list[Segment]:
    """Cut the text wherever a region, a mark, a proof of a fact or an unread thing begins or ends."""
    spans: list[tuple[int, int, int, int]] = []  # start, end, which list, number in it
    spans += [(region.start, region.end, 1, 0) for region in article.regions]
    spans += [(mark.start, mark.end, 2, number) for number, mark in enumerate(article.marks)]
    spans += [(p.start, p.end, 3, number) for number, fact in enumerate(article.facts) for p in fact.proofs]
    spans += [(one.start, one.end, 4, number) for number, one in enumerate(article.unread)]
    size = len(article.text)
    events = sorted(
        [(start, 1, which, number) for start, end, which, number in spans if 0 <= start < end <= size]
        + [(end, -1, which, number) for start, end, which, number in spans if 0 <= start < end <= size]
    )
    found: list[Segment] = []
    open_now: dict[tuple[int, int], int] = {}
    position = 0
    for at, step, which, number in [*events, (size, 0, 0, 0)]:
        if at > position:
            marks, facts, unread = (_open(open_now, wanted) for wanted in (2, 3, 4))
            found.append((article.text[position:at], bool(_open(open_now, 1)), marks, facts, unread))
            position = at
        depth = open_now.pop((which, number), 0) + step
        if depth:
            open_now[which, number] = depth
    return found


def _open(open_now: dict[tuple[int, int], int], wanted: int) -> list[int]:
    return sorted(number for which, number in open_now if which == wanted)


def _payload(article: ExplainedArticle) -> dict[str, Any]:
    return {
        "segments": segments(article),
        "marks": [{"kind": mark.kind, "label": mark.label, "thing": mark.thing} for mark in article.marks],
        "things": {
            thing.id: {
                "kind": thing.kind,
                "label": thing.label,
                "said": thing.detail,
                "translation": thing.translation,
            }
            for thing in article.things
        },
        "facts": [
            {
                "id": fact.id,
                "relation": fact.relation,
                "said": fact.summary,
                "translation": fact.translation,
                "date": fact.date,
                "confidence": fact.confidence,
                "rules": _unique(proof.rule for proof in fact.proofs),
                "proofs": len(fact.proofs),
                "things": list(fact.things),
            }
            for fact in article.facts
        ],
        "unread": [{"kind": one.kind, "text": article.text[one.start : one.end]} for one in article.unread],
        "lang": article.lang,
        "words": {lang: {"page": _page_words(lang), "relations": RELATION_WORDS[lang]} for lang in LANGS},
    }


def _page_words(lang: Lang) -> dict[str, str]:
    return {**PAGE_WORDS[lang], **EXPLAIN_WORDS[lang]}


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
