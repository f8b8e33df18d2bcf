"""Where the rules and the tagger disagree: the one place that decides.

The rules are right far more often than the tagger, so what they read stands, and the tagger only adds:

- a **name** is added where the tagger sees a person, the rules saw neither name nor post, and the tagger is sure:
  ``NAME_MARGIN``, less where a post or a verb touches the name (``SUPPORT``), more where the characters are an ordinary
  word or no surname opens them (``ODD``);
- a **post** is added where the tagger sees one that touches a name, before or behind it, or stands in parentheses behind
  it, the rules saw none, and the tagger is sure (``POST_MARGIN``);
- a body's **beginning** is never moved: measured on the annotated articles, that lost more than it won.

Margins are in nats. What was added is named in the evidence (``+tagger`` behind the rule) and trusted less.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.lexicons import foreign_places, place_forms, surname_odds
from extractors.zh.name_mentions import NameMention, in_byline, verbs
from extractors.zh.names import CJK, is_ordinary_word, may_be_name
from extractors.zh.organisations import ends_strongly
from extractors.zh.roles_in_text import RoleMention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extractors.zh.tagger.decoding import TaggedSpan

NAME_MARGIN = 5.0
SUPPORT = 3.5
ODD = 1.5
POST_MARGIN = 3.0
_NAME = re.compile(rf"[{CJK}]{{2,4}}|[{CJK}]{{1,10}}(?:·[{CJK}A-Z]{{1,10}}){{1,4}}|[{CJK}]{{5,8}}")
_POST = re.compile(rf"[{CJK}]{{2,12}}")


@dataclass(frozen=True, slots=True)
class Mentions:
    """Posts and names in order, none overlapping another of its kind; ``proposed`` are where the tagger's begin."""

    roles: tuple[RoleMention, ...]
    names: tuple[NameMention, ...]
    proposed: frozenset[int] = frozenset()


def worth_tagging(text: str, start: int, end: int, told: Sequence[int]) -> bool:
    """Tell whether a sentence can make a fact: it holds a name or a post (``told``: where those begin), or a verb that asks for one."""
    index = bisect_left(told, start)
    return (index < len(told) and told[index] < end) or bool(verbs().search(text, start, end))


def weigh(
    text: str,
    roles: Sequence[RoleMention],
    names: Sequence[NameMention],
    tagged: Iterable[TaggedSpan],
    precision: int,
) -> Mentions:
    """Give the mentions of the rules with what the tagger adds; ``precision`` are its units to a nat."""
    taken = _Taken([(role.start, role.end) for role in roles] + [(name.start, name.end) for name in names])
    spans = sorted(tagged, key=lambda span: span.start)
    edges = {role.end for role in roles} | {role.start for role in roles}
    added_names = [
        NameMention(span.start, span.end, text[span.start : span.end])
        for span in spans
        if span.label == "PER" and not taken.overlaps(span.start, span.end) and _is_name(text, span, precision, edges)
    ]
    sure = {name.name for name in added_names}
    seen = {name.start for name in added_names}
    added_names += [
        NameMention(span.start, span.end, text[span.start : span.end])
        for span in spans
        if span.label == "PER"
        and span.start not in seen
        and text[span.start : span.end] in sure
        and not taken.overlaps(span.start, span.end)
    ]
    all_names = sorted([*names, *added_names], key=lambda name: name.start)
    taken = _Taken([(role.start, role.end) for role in roles] + [(name.start, name.end) for name in all_names])
    starts = {name.start for name in all_names}
    ends = {name.end for name in all_names}
    added_roles = [
        RoleMention(span.start, span.end, text[span.start : span.end], text[span.start : span.end])
        for span in spans
        if span.label == "ROLE"
        and span.margin >= POST_MARGIN * precision
        and not taken.overlaps(span.start, span.end)
        and _POST.fullmatch(text, span.start, span.end)
        and (
            span.end in starts
            or span.start in ends
            or (text[span.start - 1 : span.start] == "（" and span.start - 1 in ends)
        )
    ]
    return Mentions(
        tuple(sorted([*roles, *added_roles], key=lambda role: role.start)),
        tuple(all_names),
        frozenset([name.start for name in added_names] + [role.start for role in added_roles]),
    )


def _is_name(text: str, span: TaggedSpan, precision: int, edges: set[int]) -> bool:
    name = text[span.start : span.end]
    if not _NAME.fullmatch(name) or not may_be_name(name) or in_byline(text, span.start):
        return False
    if name in place_forms() or name in foreign_places() or ends_strongly(name):
        return False
    opened = "·" in name or name[:1] in surname_odds() or name[:2] in surname_odds()
    verb = verbs().match(text, span.end)
    supported = span.start in edges or span.end in edges or (verb is not None and len(verb.group()) > 1)
    margin = NAME_MARGIN - SUPPORT * supported + ODD * (is_ordinary_word(name) or not opened)
    return span.margin >= margin * precision


class _Taken:
    """Ranges of a text that hold something already."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._ends = sorted(end for _, end in ordered)

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether any range has a character in common with this one."""
        return bisect_left(self._starts, end) > bisect_right(self._ends, start)
