"""Bodies of bare posts by how a page tells of its guests and its officers: 来我校交流，副校长…; 护理专业委员会，主任委员…; 茶叶分会（会长…）.

>>> [text["ours"] for text in Guests("北川大学校长陶立群率队到访我校，副校长罗永康接待。").clauses]
['我校']
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extractors.zh.bodies_here import heads
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import organisation_start
from extractors.zh.sentences import after_last

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.people import PersonPhrase

_COMES_TO_US = re.compile(
    r"(?:来到?|到访?|赴|访问?|莅临|走进|抵达)(?P<ours>我[校院园馆局所]|本[校院]|学校)(?!友|企|董|史|级|外|长|区|园|内)[^，。；\n]{0,40}"
)
_ONLY_BODY = re.compile(
    r"[ \u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．][ \u3000]*)?(?P<body>[\u4e00-\u9fff（）“”]{4,30})，"
)
"""A clause that may be nothing but a body."""
_CLAUSES = "；。：\n"
_REACH = 120
"""How far back the clause or the bracket opens."""
_LONGEST = 40


class Guests:
    """The clauses of a text that say that somebody comes to the page's own body."""

    def __init__(self, text: str) -> None:
        """Find them."""
        self.clauses = list(_COMES_TO_US.finditer(text)) if "我" in text or "本" in text or "学校" in text else []

    def hosts(self, registry: OrganisationRegistry, start: int, end: int) -> OrganisationEntry | None:
        """Give the page's own body, where guests come to it between two positions: then bare posts behind are its own."""
        index = bisect_left(self.clauses, end, key=lambda clause: clause.end()) - 1
        if index < 0 or self.clauses[index].start() < start:
            return None
        return registry.resolve(self.clauses[index]["ours"], self.clauses[index].start("ours"))


def is_ours(entry: OrganisationEntry | None) -> bool:
    """Tell whether a body is the page's own (我校), which nothing names."""
    return entry is not None and entry.generic and entry.forms[0].startswith(("我", "本"))


def named_apart(
    text: str, registry: OrganisationRegistry, phrase: PersonPhrase, start: int
) -> OrganisationEntry | None:
    """Give the body that a clause before its officers is, or in whose brackets they stand."""
    floor, label = max(start, phrase.start - _REACH), phrase.posts[0].label
    bracket = text.rfind("（", floor, phrase.start)
    if bracket > floor and text.find("）", bracket, phrase.start) < 0:
        left = organisation_start(text, bracket, max(floor, bracket - _LONGEST))
        if ends_strongly(text[left:bracket]) and heads(label, text[left:bracket]) is not False:
            return registry.resolve(text[left:bracket], left, (left, bracket))
    begin = after_last(text, _CLAUSES, floor, phrase.start)
    clause = _ONLY_BODY.match(text, begin, phrase.start)
    if clause is None:
        return None
    left, right = clause.span("body")
    form = clause["body"]
    if not ends_strongly(form) or is_bare(form) or heads(label, form) is False:
        return None
    return registry.resolve(form, left, (left, right)) if organisation_start(text, right, left) == left else None
