"""The data of a view as a page carries them: in columns, each text once, and what the first picture needs apart.

A page of twenty thousand nodes must be usable within seconds. So nodes, lines and facts stand in columns and name each
other by number; the words of the articles stand in blocks of their own, the newest facts first, and the names that the
search compares in another: the script reads those only when they are asked for (``assets/data.js`` is the other side).
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from output.pages.frame import web_address
from output.pages.keys import search_keys
from output.pages.labels import wrap
from output.pages.sentences import say_fact, say_line
from output.pages.style import font_size, symbol_radius

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ontology.views import Node, Quote, View, ViewFact

    Table = dict[str, Any]

FACTS_A_BLOCK = 500
"""Facts whose quotes are read at once."""
_ABSENT: tuple[Any, ...] = (None, "", (), [])


def node_table(view: View) -> Table:
    """Nodes in columns."""
    return columns(_node(node, view) for node in view.nodes)


def edge_table(view: View) -> Table:
    """Lines in columns: ends and facts by number; a label only where the page could not say it itself."""
    nodes = {node.id: number for number, node in enumerate(view.nodes)}
    facts = {fact.id: number for number, fact in enumerate(view.facts)}
    roles = {fact.id: fact.role for fact in view.facts}
    return columns(
        {
            "source": nodes[edge.source],
            "target": nodes[edge.target],
            "relation": edge.relation,
            "own": None
            if say_line(edge, (roles[fact] for fact in edge.facts), view.lang) == edge.label
            else edge.label,
            "at": [facts[fact] for fact in edge.facts],
            "weight": edge.weight,
        }
        for edge in view.edges
    )


def fact_table(view: View) -> Table:
    """Facts in columns, without their quotes; ``told`` only where the sentence is none the page could make itself."""
    names = {**dict(view.labels), **{node.id: node.label for node in view.nodes}}
    places = {fact.id: place for place, fact in enumerate(_newest_first(view.facts))}
    return columns(_fact(fact, names, places, view) for fact in view.facts)


def quote_blocks(view: View) -> list[dict[str, Any]]:
    """The quotes of the facts, newest first, a block for each ``FACTS_A_BLOCK``."""
    order = _newest_first(view.facts)
    return [_block(order[start : start + FACTS_A_BLOCK]) for start in range(0, len(order), FACTS_A_BLOCK)]


def key_block(view: View) -> list[str]:
    """What each node is found by, one line a node, the keys with blanks between (no key has one)."""
    return [" ".join(search_keys((node.label, *node.names), person=node.kind == "person")) for node in view.nodes]


def plain_quote(quote: Quote) -> dict[str, Any]:
    """One quote by itself, under the names that the script gives to its parts."""
    return {**asdict(quote), "url": web_address(quote.url)}


def columns(rows: Iterable[Mapping[str, Any]]) -> Table:
    """Turn rows into ``{"length", "columns"}``; a column that is empty everywhere is left out."""
    listed = list(rows)
    names = dict.fromkeys(name for row in listed for name in row)
    told = {name: [row.get(name) for row in listed] for name in names}
    return {
        "length": len(listed),
        "columns": {name: cells for name, cells in told.items() if any(cell not in _ABSENT for cell in cells)},
    }


def _node(node: Node, view: View) -> dict[str, Any]:
    focus = node.id == view.focus
    rows = wrap(node.label) or ("?",)
    return {
        "id": node.id,
        "kind": node.kind,
        "label": node.label,
        "said": node.detail,
        "translated": None if node.translation == node.detail else node.translation,
        "weight": node.weight,
        "x": node.x,
        "y": node.y,
        "size": symbol_radius(node.kind, node.weight, focus=focus),
        "font": font_size(node.weight, focus=focus),
        "broken": None if rows == (node.label,) else rows,
        "date": node.date,
        "end_date": node.end_date,
        "place": node.place,
        "type": node.type,
        "parent": node.parent,
        "group": node.group,
        "rank": node.rank,
    }


def _fact(fact: ViewFact, names: Mapping[str, str], places: Mapping[str, int], view: View) -> dict[str, Any]:
    return {
        "id": fact.id,
        "relation": fact.relation,
        "told": None if say_fact(fact, names, view.lang) == fact.summary else fact.summary,
        "date": fact.date,
        "nodes": fact.nodes,
        "agent": fact.agent,
        "target": fact.target,
        "role": fact.role,
        "start": fact.start,
        "end": fact.end,
        "seen": fact.seen,
        "sure": max((quote.confidence for quote in fact.quotes), default=0),
        "place": places[fact.id],
    }


def _newest_first(facts: Sequence[ViewFact]) -> list[ViewFact]:
    return sorted(facts, key=lambda fact: fact.date or "", reverse=True)


def _block(facts: Sequence[ViewFact]) -> dict[str, Any]:
    """Quotes as numbers: article, sentence, where the exact words begin in it and how long they are, and so on.

    Lengths count UTF-16 units, which is what the script counts.
    """
    articles: dict[tuple[Any, ...], int] = {}
    sentences: dict[str, int] = {}
    rules: dict[str, int] = {}

    def number(quote: Quote) -> list[Any]:
        article = (quote.article, quote.headline, quote.published, quote.source, web_address(quote.url))
        sentence = quote.before + quote.exact + quote.after
        return [
            articles.setdefault(article, len(articles)),
            sentences.setdefault(sentence, len(sentences)),
            _units(quote.before),
            _units(quote.exact),
            rules.setdefault(quote.rule, len(rules)),
            quote.confidence,
            quote.start,
        ]

    quotes = [[number(quote) for quote in fact.quotes] for fact in facts]
    return {"articles": list(articles), "sentences": list(sentences), "rules": list(rules), "quotes": quotes}


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)
