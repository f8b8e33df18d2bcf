"""The words of a site: those of the views and its own, from the one table of words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from output.pages.frame import embed
from output.wording import LANGS, PAGE_WORDS, RELATION_WORDS, SITE_WORDS, TYPE_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from output.wording import Lang


@cache
def site_words(lang: Lang) -> Mapping[str, str]:
    """Give the words by name."""
    types = {f"type_{name}": word for name, word in TYPE_WORDS[lang].items()}
    return {**PAGE_WORDS[lang], **types, **SITE_WORDS[lang]}


def about_names() -> list[tuple[str, str]]:
    """Give the names of what the page about the site says: headings with their paragraphs."""
    numbers = sorted(
        int(name[6:-5]) for name in SITE_WORDS["zh"] if name.startswith("about_") and name.endswith("_text")
    )
    return [(f"about_{number}", f"about_{number}_text") for number in numbers]


def words_script() -> str:
    """Give the words of the site in both languages as a script, which a page loads when the reader asks for one."""
    words = {lang: {**site_words(lang), **{f"rel_{n}": w for n, w in RELATION_WORDS[lang].items()}} for lang in LANGS}
    return f"renzhiWords({embed(words)});\n"
