"""One thing to look at, whoever found it, with the cells of the decisions it could lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.decisions.decision import Judgement
    from kg.tenures.stored import Sentence

ItemKind = Literal[
    "two_holders",
    "crowded_seat",
    "removal_without_holder",
    "gap",
    "contradicting_dates",
    "out_of_time",
    "doubtful_pair",
    "unknown_role",
    "orphan",
    "conflict",
    "idle",
    "still_told",
    "ended_body",
    "circle_of_bodies",
]


class Draft(NamedTuple):
    """A decision but for its judgement: the cells that cite the words, the words, and the judgements that fit."""

    cells: Mapping[str, str]
    choices: tuple[Judgement, ...]
    sentence: Sentence | None = None


@dataclass(frozen=True, slots=True)
class QueueItem:
    """Something to decide: what it is in both languages, how much it matters, and a draft for each way to settle it."""

    kind: ItemKind
    weight: float
    zh: str
    en: str
    drafts: tuple[Draft, ...] = ()

    def order(self) -> tuple[object, ...]:
        """Sort key: the weightiest first, then by kind and words."""
        return (-self.weight, self.kind, self.zh, [sorted(draft.cells.items()) for draft in self.drafts])


class Source(Protocol):
    """Whoever has things to look at."""

    def __call__(self) -> Iterable[QueueItem]:
        """Give them, in any order."""
        ...
