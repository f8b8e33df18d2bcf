"""The words of a site, Chinese and English: those of the views and those in ``assets/words.tsv``."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

from output.pages.errors import RenderError
from output.pages.wording import PAGE_WORDS, TYPE_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def site_words(lang: Literal["zh", "en"]) -> Mapping[str, str]:
    """Give the words by name; ``RenderError`` where the table is missing."""
    try:
        text = files("output.site").joinpath("assets", "words.tsv").read_text(encoding="utf-8")
    except OSError as error:
        raise RenderError("assets/words.tsv is missing from the installation; install renzhi again") from error
    own = {row["name"]: row[lang] for row in csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)}
    return {**PAGE_WORDS[lang], **{f"type_{name}": word for name, word in TYPE_WORDS[lang].items()}, **own}


def about_texts(lang: Literal["zh", "en"]) -> list[tuple[str, str]]:
    """Give what the page about the site says: headings with their paragraphs."""
    words = site_words(lang)
    numbers = range(1, 1 + sum(name.startswith("about_") and name.endswith("_text") for name in words))
    return [(words[f"about_{number}"], words[f"about_{number}_text"]) for number in numbers]
