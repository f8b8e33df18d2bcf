"""Where the rules and the tagger disagree: the one place that decides.

The rules are right far more often than the tagger, so what they read stands, and the tagger only adds:

- a **name** is added where the tagger sees a person, the rules saw neither name nor post, and the tagger is sure:
  ``NAME_MARGIN``, much less where something else asks for a name there (``SUPPORT``): a post or a verb that touches it,
  what is said of people alone behind it, another person beside it in a list; more where the characters are an ordinary
  word (``ORDINARY``) or no surname opens them (``UNOPENED``); never where a place is due (在…);
- a **post** is added where the tagger sees one that touches a name, before or behind it, or stands in parentheses behind
  it, the rules saw none, and the tagger is sure (``POST_MARGIN``);
- a body's **beginning** is never moved: where the two disagree, the rules were right ten times and the tagger twice.

Margins are in nats. What was added is named in the evidence (``+tagger`` behind the rule) and trusted less.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extractors.lexicons import foreign_places, place_forms
from extractors.zh.cues_behind_names import verbs
from extractors.zh.foreign_names import CJK
from extractors.zh.name_cues import in_byline
from extractors.zh.name_mentions import NameMention
from extractors.zh.names import has_surname, is_ordinary_word, may_be_name
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.roles_in_text import RoleMention

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from extractors.zh.tagger.decoding import TaggedSpan

NAME_MARGIN = 6.5
SUPPORT = 5.0
ORDINARY = 1.5
UNOPENED = 0.8
POST_MARGIN = 3.0
_NAME = re.compile(rf"[{CJK}]{{2,4}}|[{CJK}]{{1,10}}(?:·[{CJK}A-Z]{{1,10}}){{1,4}}|[{CJK}]{{5,8}}")
_POST = re.compile(rf"[{CJK}]{{2,12}}")
_BARE_LIST = re.compile(rf"\s*[{CJK}]{{1,4}}(?:[ \u3000、，]{{1,3}}[{CJK}]{{1,4}}(?=[ \u3000、，。\n]|$)){{2}}")
"""Names without a word around them, as rosters print them."""
_OF_PEOPLE = re.compile(r"同志|先生|女士|简历|[，（][男女][，）]|，(?:历任|曾任|现任|(?:生于|出生于)?\d{4}年)")
"""What is said of people alone, right behind their name."""
_CLOSING = "、，。；（等和及 \u3000\n"
_PLACE_DUE = frozenset("在到赴抵往于")
_BETWEEN = "、 \u3000及和"
_EDGES = " \u3000；：，。·-"


@dataclass(frozen=True, slots=True)
class Mentions:
    """Posts and names in order, none overlapping another of its kind; ``proposed`` are where the tagger's begin."""

    roles: tuple[RoleMention, ...]
    names: tuple[NameMention, ...]
    proposed: frozenset[int] = frozenset()


def worth_tagging(text: str, start: int, end: int, told: Sequence[int]) -> bool:
    """Tell whether a sentence can make a fact.

    It holds a name or a post (``told``: where those begin) or a verb that asks for one, or begins with a list of short words.
    """
    index = bisect_left(told, start)
    if index < len(told) and told[index] < end:
        return True
    return bool(verbs().search(text, start, end) or _BARE_LIST.match(text, start, end))


def weigh(
    text: str,
    roles: Sequence[RoleMention],
    names: Sequence[NameMention],
    tagged: Iterable[TaggedSpan],
    precision: int,
) -> Mentions:
    """Give the mentions of the rules with what the tagger adds; ``precision`` are its units to a nat."""
    spans = sorted((_trim(text, span) for span in tagged), key=lambda span: span.start)
    taken = _Taken([(role.start, role.end) for role in roles] + [(name.start, name.end) for name in names])
    people = [span for span in spans if span.label == "PER" and not taken.overlaps(span.start, span.end)]
    asking = _Asking(text, roles, names, people)
    sure = [span for span in people if span.margin >= _margin_needed(text, span, asking) * precision]
    told = {text[span.start : span.end] for span in sure}
    added_names = [
        NameMention(span.start, span.end, text[span.start : span.end])
        for span in people
        if text[span.start : span.end] in told
    ]
    all_names = sorted([*names, *added_names], key=lambda name: name.start)
    taken = _Taken([(role.start, role.end) for role in roles] + [(name.start, name.end) for name in all_names])
    starts, ends = {name.start for name in all_names}, {name.end for name in all_names}
    added_roles = [
        RoleMention(span.start, span.end, text[span.start : span.end], text[span.start : span.end])
        for span in spans
        if span.label == "ROLE"
        and span.margin >= POST_MARGIN * precision
        and not taken.overlaps(span.start, span.end)
        and _POST.fullmatch(text, span.start, span.end)
        and (span.end in starts or span.start - text.startswith("（", span.start - 1) in ends)
    ]
    return Mentions(
        tuple(sorted([*roles, *added_roles], key=lambda role: role.start)),
        tuple(all_names),
        frozenset([name.start for name in added_names] + [role.start for role in added_roles]),
    )


def _trim(text: str, span: TaggedSpan) -> TaggedSpan:
    """Leave out signs at the edges of a span."""
    start, end = span.start, span.end
    while start < end - 1 and text[start] in _EDGES:
        start += 1
    while end > start + 1 and text[end - 1] in _EDGES:
        end -= 1
    return replace(span, start=start, end=end)


def _margin_needed(text: str, span: TaggedSpan, asking: _Asking) -> float:
    """Give how many nats the tagger must be sure by for a name; infinity where there can be none."""
    name = text[span.start : span.end]
    if not _NAME.fullmatch(name) or not may_be_name(name) or in_byline(text, span.start):
        return float("inf")
    if text[span.start - 1 : span.start] in _PLACE_DUE:
        return float("inf")
    if name in place_forms() or name in foreign_places() or ends_strongly(name):
        return float("inf")
    opened = "·" in name or has_surname(name)
    return NAME_MARGIN - SUPPORT * asking.near(span) + ORDINARY * is_ordinary_word(name) + UNOPENED * (not opened)


class _Asking:
    """What asks for a name beside it: a post (but not one that is the title of a name before it), a verb, a person."""

    def __init__(
        self, text: str, roles: Iterable[RoleMention], names: Iterable[NameMention], people: Iterable[TaggedSpan]
    ) -> None:
        self.text = text
        self.starts = {name.start for name in names} | {span.start for span in people}
        self.ends = {name.end for name in names} | {span.end for span in people}
        self.titles = {role.end for role in roles if role.start in self.ends}
        self.after = {role.end for role in roles}
        self.before = {role.start for role in roles}

    def near(self, span: TaggedSpan) -> bool:
        """Tell whether anything beside a span asks for a name."""
        if span.start in self.titles:
            return False
        verb = verbs().match(self.text, span.end)
        return (
            span.start in self.after
            or span.end in self.before
            or (verb is not None and len(verb.group()) > 1)
            or _OF_PEOPLE.match(self.text, span.end) is not None
            or (self._listed(span.start, -1, self.ends) and self.text[span.end : span.end + 1] in _CLOSING)
            or self._listed(span.end, 1, self.starts)
        )

    def _listed(self, position: int, step: int, others: Container[int]) -> bool:
        """Tell whether another person stands on this side, parted by a mark of lists."""
        for _ in range(3):
            sign = self.text[position - (step < 0) : position + (step > 0)]
            if not sign or sign not in _BETWEEN:
                return False
            position += step
            if position in others:
                return True
        return False


class _Taken:
    """Ranges of a text that hold something already."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._ends = sorted(end for _, end in ordered)

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether any range has a character in common with this one."""
        return bisect_left(self._starts, end) > bisect_right(self._ends, start)
