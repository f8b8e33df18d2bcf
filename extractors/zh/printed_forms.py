"""How an article prints what was read: its own script, no blanks but those between words in Latin letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.form_index import first_places

if TYPE_CHECKING:
    from extractors.zh.normalise import NormalText
    from ontology.articles import Article

_LATIN_BLANK = re.compile(r"(?<=[A-Za-z\u00c0-\u024f.])[ \u00a0]+(?=[A-Za-z\u00c0-\u024f])")
_NOT_PRINTED = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|&(?:nbsp|ensp|emsp|#160);")


class PrintedForms:
    """Gives forms of the working text in the script the article prints them in."""

    def __init__(self, article: Article, normal: NormalText, title: str) -> None:
        """Start with no form located; ``title`` is the simplified headline."""
        self.article = article
        self.normal = normal
        self._title = title
        self._first: dict[str, int] = {}
        self._characters: dict[str, str] = {}

    def locate(self, forms: set[str]) -> None:
        """Find where each form stands first; forms that were not located are looked for in the headline alone."""
        self._first = first_places(self.normal.text, forms)

    def printed(self, form: str) -> str:
        """Give a form in the script the article prints it in, without spaces; as it is where it is not printed."""
        start = self._first.get(form, -1)
        if start < 0:
            start = self._title.find(form)
            if start >= 0:
                return self.article.title[start : start + len(form)]
            return "".join(map(self._printed_character, form))
        left, right = self.normal.original(start, start + len(form))
        return tidy(self.article.text[left:right])

    def _printed_character(self, char: str) -> str:
        """Give a character as the article prints it, for forms put together of parts that stand apart."""
        if char not in self._characters:
            place = self.normal.text.find(char)
            self._characters[char] = char if place < 0 else self.article.text[self.normal.offsets[place]]
        return self._characters[char]


def tidy(form: str) -> str:
    """Take out what is not printed, and blanks but those between words in Latin letters."""
    if form.isalnum():
        return form
    return " ".join(_NOT_PRINTED.sub("", _LATIN_BLANK.sub("\0", form)).split("\0"))
