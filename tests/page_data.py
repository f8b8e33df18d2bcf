"""What stands in a page of a view, put together again from its columns and blocks as the page's own script does."""

from __future__ import annotations

import json
import re
from typing import Any

BLOCK = re.compile(r'<script type="application/json" id="([\w-]+)">(.*?)</script>', re.DOTALL)


def read_page(page: str) -> dict[str, Any]:
    """Give the data of a page, its view with plain lists of nodes, edges and facts, each with its quotes and keys."""
    blocks = {name: json.loads(text) for name, text in BLOCK.findall(page)}
    data: dict[str, Any] = blocks["data"]
    view = data["view"]
    for part in ("nodes", "edges", "facts"):
        view[part] = _rows(view[part])
    for node, keys in zip(view["nodes"], blocks["keys"], strict=True):
        node["keys"] = keys.split(" ")
    for fact in view["facts"]:
        number, place = divmod(fact["place"], view["facts_a_block"])
        fact["quotes"] = [
            _quote(quote, blocks[f"quotes-{number}"]) for quote in blocks[f"quotes-{number}"]["quotes"][place]
        ]
    return data


def _rows(table: dict[str, Any]) -> list[dict[str, Any]]:
    return [{name: cells[at] for name, cells in table["columns"].items()} for at in range(table["length"])]


def _quote(quote: list[Any], block: dict[str, Any]) -> dict[str, Any]:
    article, headline, published, source, url = block["articles"][quote[0]]
    text = block["sentences"][quote[1]].encode("utf-16-le", "surrogatepass")
    start, end = quote[2] * 2, (quote[2] + quote[3]) * 2
    before, exact, after = (
        part.decode("utf-16-le", "surrogatepass") for part in (text[:start], text[start:end], text[end:])
    )
    return {
        "article": article, "headline": headline, "published": published, "source": source, "url": url,
        "before": before, "exact": exact, "after": after,
        "rule": block["rules"][quote[4]], "confidence": quote[5], "start": quote[6],
    }  # fmt: skip
