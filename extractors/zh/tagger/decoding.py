"""From the scores of tags to spans: the best sequence of tags of each sentence, and how clearly each span wins.

The margin of a span is the least lead, over its characters, that the best sequence has over any sequence with another
tag there. All sums are of whole numbers, so every machine decides alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A span of a sentence (half-open), its label, and its margin in units of the model's ``precision`` to a nat."""

    start: int
    end: int
    label: str
    margin: int


def lead(
    scores: NDArray[np.int32], steps: NDArray[np.int32], places: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, NDArray[np.intp], NDArray[np.int32]]]:
    """Give for each sentence its number, its tags and the lead of each over the second best tag of that place.

    ``scores`` is N x tags, ``steps`` (tags + 1) x (tags + 1) with the sentence's edge last; ``places`` are ranges of rows.
    """
    order = sorted(range(len(places)), key=lambda i: places[i][0] - places[i][1])
    lengths = np.array([places[i][1] - places[i][0] for i in order])
    longest, tags = int(lengths[0]) if order else 0, scores.shape[1]
    starts = np.array([places[i][0] for i in order], np.intp)
    table = np.zeros((longest, len(order), tags), np.int32)
    alive = [int(np.count_nonzero(lengths > i)) for i in range(longest)]
    for i, count in enumerate(alive):
        table[i, :count] = scores[starts[:count] + i]
    inner, first, last = steps[:-1, :-1], steps[-1, :-1], steps[:-1, -1]
    ahead = table.copy()
    for i, count in enumerate(alive):
        ahead[i, :count] += first if i == 0 else (ahead[i - 1, :count, :, None] + inner).max(axis=1)
    behind = np.empty_like(table)
    for i in range(longest - 1, -1, -1):
        count, going_on = alive[i], alive[i + 1] if i + 1 < longest else 0
        behind[i, :count] = last
        if going_on:
            following = table[i + 1, :going_on] + behind[i + 1, :going_on]
            behind[i, :going_on] = (following[:, None, :] + inner).max(axis=2)
    for column, number in enumerate(order):
        length = int(lengths[column])
        through = ahead[:length, column] + behind[:length, column]
        best = through.argmax(axis=1)
        top = np.partition(through, tags - 2, axis=1)[:, -2:]
        yield number, best, top[:, 1] - top[:, 0]


def read_spans(tags: Sequence[int], leads: Sequence[int], names: Sequence[str]) -> list[TaggedSpan]:
    """Give the spans of one sentence; tags that do not make a whole span (possible where two sequences tie) give none."""
    spans: list[TaggedSpan] = []
    start = -1
    for index, tag in enumerate(tags):
        name = names[tag]
        place, label = name[0], name[2:]
        if place in "BS":
            start = index
        elif place == "O" or start < 0 or names[tags[start]][2:] != label:
            start = -1
            continue
        if place in "ES":
            spans.append(TaggedSpan(start, index + 1, label, min(leads[start : index + 1])))
            start = -1
    return spans
