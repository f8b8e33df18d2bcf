"""Lines that are headlines, and the body whose page a headline says it is."""

from __future__ import annotations

import re

from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import organisation_start

_SHORTEST_HEADLINE = 6
_STOPS = tuple("。！？；：”）")
_TITLE_PARTS = re.compile(r"[-—–_|｜]+| {1,4}|\u3000+")
_SITE = re.compile(r"(?:门户网站|官方网站|官网|新闻网|网站)$")


def is_headline(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence is a line of its own without a stop, as the headline of a piece of news is."""
    line = text[start:end].strip()
    alone = (start == 0 or text[start - 1] == "\n") and (end == len(text) or text[end - 1] == "\n")
    return alone and len(line) >= _SHORTEST_HEADLINE and not line.endswith(_STOPS)


def site_of(title: str) -> str | None:
    """Give the body whose page it is, where the headline names it apart (学院领导-南陵大学外国语学院)."""
    for part in _TITLE_PARTS.split(title)[1:]:
        form = _SITE.sub("", part.strip())
        if len(form) > 3 and ends_strongly(form) and organisation_start(form, len(form), 0) == 0 and not is_bare(form):
            return form
    return None
