"""Confidence means what it says: the measure, the fit, and the confidences of articles that had no part in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def calibrate(load_module: Any) -> Any:
    return load_module("accuracy_calibrate", Path(__file__).with_name("calibrate.py"))


def test_error_is_the_distance_of_confidence_and_truth(calibrate: Any) -> None:
    assert calibrate.calibration_error([(0.75, True), (0.75, True), (0.75, True), (0.75, False)]) == 0.0
    assert calibrate.calibration_error([(0.95, False), (0.15, False)]) == pytest.approx(0.55)


def test_reliability_is_told_by_tenths(calibrate: Any) -> None:
    found = [(0.91, True), (0.99, False), (1.0, True), (0.05, False)]
    assert calibrate.reliability(found) == [
        ("0.0 – 0.1", 1, 0.05, 0.0),
        ("0.9 – 1.0", 3, pytest.approx(2.9 / 3), pytest.approx(2 / 3)),
    ]


def made(calibrate: Any, *rows: tuple[str, int, int]) -> list[Any]:
    """Facts with one sign each: so many right, so many wrong, spread over the folds."""
    return [
        calibrate.Judged(number % 10, ("position", sign), number < right, 0.9)
        for sign, right, wrong in rows
        for number in range(right + wrong)
    ]


def test_fit_finds_which_signs_speak_against_a_fact(calibrate: Any) -> None:
    weights = calibrate.fit(made(calibrate, ("rule:good", 190, 10), ("rule:bad", 100, 100)))
    assert weights["rule:bad"] < 0 < weights["rule:good"]
    sure = calibrate.confidence(calibrate.Judged(0, ("position", "rule:good"), True, 0.0), weights)
    assert sure == pytest.approx(0.95, abs=0.02)


def test_a_rare_sign_is_not_believed_at_once(calibrate: Any) -> None:
    weights = calibrate.fit(made(calibrate, ("rule:good", 190, 10), ("rule:new", 0, 1)))
    assert -150 < weights["rule:new"] < 0


def test_a_table_written_is_read_back(calibrate: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibrate, "TABLE", tmp_path / "table.tsv")
    monkeypatch.setattr(calibrate, "README", tmp_path / "README.md")
    (tmp_path / "README.md").write_text(f"a\n{calibrate.MARKS[0]}\n{calibrate.MARKS[1]}\nb\n", encoding="utf-8")
    calibrate.write({"b": -3, "a": 12}, calibrate.table([(0.95, True)]))
    assert (tmp_path / "table.tsv").read_text(encoding="utf-8") == "sign\tweight\na\t12\nb\t-3\n"
    assert "| 0.9 – 1.0 | 1 | 0.95 | 1.00 |" in (tmp_path / "README.md").read_text(encoding="utf-8")


@pytest.mark.accuracy
@pytest.mark.shared
def test_confidence_of_articles_that_had_no_part_in_it_is_off_by_less_than_a_twentieth(
    calibrate: Any, shared: Path
) -> None:
    facts = calibrate.judged_facts(shared / "gold")
    found = calibrate.out_of_fold(facts)
    assert len(found) > 1000
    assert calibrate.calibration_error(found) <= 0.05
    assert calibrate.calibration_error([(fact.given, fact.right) for fact in facts]) <= 0.05
    share = sum(right for _, right in found) / len(found)
    assert calibrate.brier(found) < share * (1 - share), "the confidences tell no more than one figure for all would"
