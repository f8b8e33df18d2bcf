"""Fit how sure facts are: weights of signs by logistic regression on annotated articles, measured out of fold.

usage: python tests/accuracy/calibrate.py [--write]

Reads dev and dev-local of the annotated articles beside the checkout, and our own annotations of articles of
the corpora there, most of which are read less well. Every article falls into one of ten folds by its
id; each fold is judged by weights fitted on the others. Prints the reliability of the confidences and their expected
calibration error; ``--write`` fits on all and writes the table of weights and the reliability into the README.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import numpy as np

from extractors.zh.confidence import entities_of, probability, signs_of
from kg.evaluation import evaluate
from ontology.facts import ArticleFacts

sys.path.insert(0, str(Path(__file__).parent))

import gate

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "gold"
TABLE = ROOT / "extractors" / "data" / "zh_confidence.tsv"
README = ROOT / "extractors" / "README.md"
MARKS = ("<!-- reliability -->", "<!-- /reliability -->")
FOLDS = 10
BINS = 10
PENALTY = 4.0
"""How strongly weights of signs are held near nought: the variance of a weight is its inverse."""
MOST = {"tagger": -50}
"""The most a sign may weigh: few of the annotated facts rest on the tagger, and its margins were chosen on them."""
KINDS = ("position", "participation", "appointment")


class Judged(NamedTuple):
    """One fact that was read: its article's fold, its signs, whether it is right, the confidence it was given."""

    fold: int
    signs: tuple[str, ...]
    right: bool
    given: float


def judged_facts(gold: Path = SHARED) -> list[Judged]:
    """Read the annotated articles and judge every fact; what is optional in the annotations says nothing."""
    found: list[Judged] = []
    with tempfile.TemporaryDirectory() as place:
        sets = {gold / name: gold / name / "articles.jsonl" for name in ("dev", "dev-local")}
        sets |= {file.parent: file for file in gate.corpus_articles(gold.parent, Path(place)).values()}
        annotated = [one for folder, file in sets.items() for one in evaluate(folder, [file], workers=1).articles]
    for one in annotated:
        facts = ArticleFacts.from_json(one.found)
        entities = entities_of(facts)
        rows = zip(one.found["facts"], facts.facts, strict=True)
        signs = {id(row): tuple(signs_of(fact, entities)) for row, fact in rows}
        fold = hashlib.blake2b(one.article.id.encode(), digest_size=2).digest()[0] % FOLDS
        for judgement in one.judgements:
            if judgement.kind in KINDS and judgement.what in ("right", "wrong"):
                row = judgement.thing
                found.append(Judged(fold, signs[id(row)], judgement.what == "right", row["confidence"]))
    return found


def fit(facts: list[Judged], penalty: float = PENALTY) -> dict[str, int]:
    """Give the weight of every sign in hundredths of log-odds; kinds of facts are held less than other signs."""
    names = sorted({sign for fact in facts for sign in fact.signs})
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(facts), len(names)))
    for row, fact in enumerate(facts):
        table[row, [column[sign] for sign in fact.signs]] = 1
    right = np.array([fact.right for fact in facts], dtype=float)
    held = np.array([0.05 if name in KINDS else penalty for name in names])
    weights = np.zeros(len(names))
    for _ in range(60):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (right - chance) - held * weights
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + np.diag(held)
        weights += np.linalg.solve(curve, slope)
    fitted = {name: round(100 * weight) for name, weight in zip(names, weights, strict=True)}
    return {name: min(weight, MOST.get(name, weight)) for name, weight in fitted.items()}


def out_of_fold(facts: list[Judged], penalty: float = PENALTY) -> list[tuple[float, bool]]:
    """Give the confidence and the truth of every fact, each by weights that its article had no part in."""
    found: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        weights = fit([fact for fact in facts if fact.fold != fold], penalty)
        found += [(confidence(fact, weights), fact.right) for fact in facts if fact.fold == fold]
    return found


def confidence(fact: Judged, weights: dict[str, int]) -> float:
    return probability(sum(weights.get(sign, 0) for sign in fact.signs))


def reliability(found: list[tuple[float, bool]]) -> list[tuple[str, int, float, float]]:
    """Give, for each tenth of confidence: its range, how many facts, their mean confidence, the share that is right."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for sure, right in found:
        bins[min(int(sure * BINS), BINS - 1)].append((sure, right))
    return [
        (
            f"{number / BINS:.1f} – {(number + 1) / BINS:.1f}",
            len(members),
            sum(sure for sure, _ in members) / len(members),
            sum(right for _, right in members) / len(members),
        )
        for number, members in sorted(bins.items())
    ]


def calibration_error(found: list[tuple[float, bool]]) -> float:
    """Give the expected calibration error: how far mean confidence and share of right facts lie apart, by tenths."""
    return sum(count * abs(sure - right) for _, count, sure, right in reliability(found)) / len(found)


def brier(found: list[tuple[float, bool]]) -> float:
    return sum((sure - right) ** 2 for sure, right in found) / len(found)


def table(found: list[tuple[float, bool]]) -> str:
    """The reliability as a table of the README, between its marks."""
    rows = [
        MARKS[0],
        f"{len(found)} facts; expected calibration error {calibration_error(found):.3f}, Brier {brier(found):.3f}",
        "",
        "| confidence | facts | mean confidence | right |",
        "|---|---:|---:|---:|",
        *(f"| {name} | {count} | {sure:.2f} | {right:.2f} |" for name, count, sure, right in reliability(found)),
        MARKS[1],
    ]
    return "\n".join(rows)


def write(weights: dict[str, int], text: str) -> None:
    rows = "".join(f"{sign}\t{weight}\n" for sign, weight in sorted(weights.items()))
    TABLE.write_text("sign\tweight\n" + rows, encoding="utf-8")
    readme = README.read_text(encoding="utf-8")
    before, rest = readme.split(MARKS[0])
    README.write_text(before + text + rest.split(MARKS[1])[1], encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print(f"no annotated articles in {SHARED}", file=sys.stderr)
        return 1
    facts = judged_facts()
    given = [(fact.given, fact.right) for fact in facts]
    print(f"as given now: expected calibration error {calibration_error(given):.4f}, Brier score {brier(given):.4f}")
    found = out_of_fold(facts)
    print(table(found))
    if options.write:
        write(fit(facts), table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
