"""Where personal names stand: found first beside posts and verbs, then everywhere else in the article.

A name is believed where its neighbours ask for one (a post before it, a verb of speaking or attending behind it, another
name in a list); the same characters then count as that name wherever they stand in the article.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import name_stopwords
from extractors.zh.headed_positions import headed_positions, listed_position
from extractors.zh.latin_names import find_latin_names
from extractors.zh.layout import find_layout
from extractors.zh.name_beliefs import believe
from extractors.zh.names import score_after, score_chinese, split_surname
from extractors.zh.programmes import programme_positions
from extractors.zh.rosters import roster_positions
from extractors.zh.short_names import find_short_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.layout import Layout
    from extractors.zh.roles_in_text import RoleMention


@dataclass(frozen=True, slots=True)
class NameMention:
    """A personal name in the working text."""

    start: int
    end: int
    name: str


def find_names(text: str, roles: Sequence[RoleMention], layout: Layout | None = None) -> list[NameMention]:
    """Give every mention of every person's name, in order, not overlapping; ``layout`` is found unless it is given."""
    layout = layout or find_layout(text)
    headed = headed_positions(text, [(role.start, role.end) for role in roles])
    listed = {position for role in roles if (position := listed_position(text, role.end)) is not None}
    due = {role.end for role in roles}.union(headed, listed)
    found = [NameMention(start, end, text[start:end]) for start, end in find_latin_names(text, due)]
    rosters = roster_positions(text, layout.labels)
    believed = believe(
        text, roles, {*headed, *listed, *rosters, *programme_positions(text, layout.programme)}, layout.rows
    )
    if believed:
        order = sorted(believed)
        automaton = AhoCorasick(order, matchkind=MatchKind.LeftmostLongest)
        for index, start, end in automaton.find_matches_as_indexes(text):
            name = order[index]
            if not _part_of_longer(text, end, name):
                found.append(NameMention(start, end, name))
    full = sorted((mention.start, mention.name) for mention in found)
    short = {(start, end): name for start, end, name in find_short_names(text, full, {role.start for role in roles})}
    found = [mention for mention in found if (mention.start, mention.end) not in short]
    return _apart([*found, *(NameMention(*span, name) for span, name in short.items())])


def _apart(mentions: list[NameMention]) -> list[NameMention]:
    """Put mentions in order; of those that overlap the longer stays."""
    kept: list[NameMention] = []
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return kept


def _part_of_longer(text: str, end: int, name: str) -> bool:
    """Tell whether a two-character name is only the beginning of an ordinary word here (高度 in 高度重视)."""
    return name in name_stopwords() and score_after(text, end) < 1.0 and score_chinese(*split_surname(name)) < 2.0
