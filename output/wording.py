"""The words of all pages, Chinese and English, in one table: ``words.tsv`` (part, name, zh, en).

A thing has one word: what an event is called in a view it is called on the site and by the server.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

from output.errors import RenderError

if TYPE_CHECKING:
    from collections.abc import Mapping

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")
Part = Literal["explain", "kind", "kinds", "page", "relation", "sentence", "served", "site", "type", "view"]


def other_of(lang: Lang) -> Lang:
    """Give the other language."""
    return "en" if lang == "zh" else "zh"


@cache
def words_of(part: Part, lang: Lang) -> Mapping[str, str]:
    """Give the words of a part by name; ``RenderError`` where the table is missing or has no such part."""
    found = {row["name"]: row[lang] for row in _rows() if row["part"] == part}
    if not found:
        raise RenderError(f"words.tsv has no part {part}; install renzhi again")
    return found


@cache
def _rows() -> tuple[dict[str, str], ...]:
    try:
        text = files("output").joinpath("words.tsv").read_text(encoding="utf-8")
    except OSError as error:
        raise RenderError("output/words.tsv is missing from the installation; install renzhi again") from error
    return tuple(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def _both(part: Part) -> Mapping[Lang, Mapping[str, str]]:
    return {lang: words_of(part, lang) for lang in LANGS}


RELATION_WORDS = _both("relation")
KIND_WORDS = _both("kind")
"""One of a kind; ``KINDS_WORDS`` names several."""
KINDS_WORDS = _both("kinds")
VIEW_WORDS = _both("view")
TYPE_WORDS = _both("type")
SENTENCE_WORDS = _both("sentence")
PAGE_WORDS = _both("page")
EXPLAIN_WORDS = _both("explain")
SERVED_WORDS = _both("served")
SITE_WORDS = _both("site")
