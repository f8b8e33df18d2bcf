"""What scoring gives: judgements of single things, and counts with precision, recall and F1."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ScoredKind = Literal[
    "person",
    "organisation",
    "position",
    "position_role_only",
    "participation",
    "appointment",
    "reorganisation",
    "event",
]
KINDS: tuple[ScoredKind, ...] = get_args(ScoredKind)
Verdict = Literal["right", "wrong", "missed", "spared"]
FACT_KINDS: tuple[ScoredKind, ...] = ("position", "participation", "appointment", "reorganisation")
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were right, wrong (found, not in gold) and missed (in gold, not found)."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Sum up two counts."""
        return Counts(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def gold(self) -> int:
        """How many the gold demands."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what the gold demands that was found; 1 where it demands nothing."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def to_json(self) -> dict[str, float | int]:
        """Give precision, recall and F1 rounded to four digits, and the number that gold demands."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
            "gold": self.gold,
        }


@dataclass(frozen=True, slots=True)
class Judgement:
    """What became of one thing: found and ``right``, ``wrong``, ``missed``, or ``spared`` (found and optional).

    ``thing`` is the entity or fact itself: the program's, and for what was missed the gold's.
    """

    article: str
    kind: ScoredKind
    what: Verdict
    text: str
    thing: Record = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of every kind, and every difference."""

    counts: Mapping[ScoredKind, Counts]
    differences: tuple[Judgement, ...] = ()

    @property
    def facts(self) -> Counts:
        """Positions, participations, appointments and reorganisations together."""
        return sum((self.counts[kind] for kind in FACT_KINDS), Counts())

    def to_json(self) -> dict[str, dict[str, float | int]]:
        """Give one row a kind, and ``facts`` for the kinds of facts together."""
        rows: dict[str, dict[str, float | int]] = {kind: self.counts[kind].to_json() for kind in KINDS}
        return rows | {"facts": self.facts.to_json()}


def sum_up(judgements: Iterable[Judgement]) -> Score:
    """Count judgements."""
    tally: dict[ScoredKind, Counter[str]] = {kind: Counter() for kind in KINDS}
    differences: list[Judgement] = []
    for one in judgements:
        tally[one.kind][one.what] += 1
        if one.what in ("missed", "wrong"):
            differences.append(one)
    counts = {kind: Counts(seen["right"], seen["wrong"], seen["missed"]) for kind, seen in tally.items()}
    return Score(counts, tuple(differences))
