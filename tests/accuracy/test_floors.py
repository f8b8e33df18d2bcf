"""Accuracy floors: what the extractor reads right today it reads right tomorrow; and the gate can say no."""

from __future__ import annotations

import copy
import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

GOLDEN = Path(__file__).parent.parent / "golden"
SETS = ("seeds", "dev", "dev-local", "dev+dev-local", "errors-read", "never-read")


@pytest.fixture(scope="module")
def gate(load_module: Any) -> Any:
    return load_module("accuracy_gate", Path(__file__).with_name("gate.py"))


# -- the floors ----------------------------------------------------------------------------------------------------


@pytest.mark.accuracy
def test_samples_are_read_as_well_as_before(gate: Any) -> None:
    (measured,) = gate.measure_samples()
    assert gate.check(gate.read_floors(), measured) == []


@pytest.mark.accuracy
def test_constructions_are_read_as_well_as_before(gate: Any) -> None:
    (measured,) = gate.measure_constructions()
    assert gate.check(gate.read_floors(), measured) == []


@pytest.fixture(scope="module")
def shared_sets(gate: Any, shared: Path) -> dict[str, Any]:
    return {one.name: one for one in gate.measure_shared(shared / "gold")}


@pytest.mark.accuracy
@pytest.mark.shared
@pytest.mark.parametrize("name", SETS)
def test_annotated_articles_are_read_as_well_as_before(gate: Any, shared_sets: dict[str, Any], name: str) -> None:
    assert gate.check(gate.read_floors(), shared_sets[name]) == []


@pytest.mark.accuracy
@pytest.mark.parametrize("name", sorted(folder.name for folder in GOLDEN.glob("genres-*")))
def test_articles_of_each_genre_are_read_as_well_as_before(gate: Any, name: str) -> None:
    assert gate.check(gate.read_floors(), gate.measure_genre(name)) == []


@pytest.mark.accuracy
@pytest.mark.shared
def test_articles_of_the_corpora_are_read_as_well_as_before(gate: Any, shared: Path) -> None:
    floors = gate.read_floors()
    assert [line for measured in gate.measure_corpora(shared) for line in gate.check(floors, measured)] == []


def test_every_set_has_floors(gate: Any) -> None:
    assert set(gate.read_floors()) == {"samples", "constructions", *gate.genres(), *gate.corpora(), *SETS}


@pytest.mark.parametrize(("name", "least"), [("seeds", 0.90), ("dev+dev-local", 0.60)])
def test_floors_keep_what_was_promised(gate: Any, name: str, least: float) -> None:
    assert gate.read_floors()[name]["scores"]["facts"]["f1"] >= least


# -- the gate itself -----------------------------------------------------------------------------------------------

GOLD = {
    "article": {"id": "a"},
    "persons": [{"id": "p1", "name": "沈砚秋", "aliases": []}, {"id": "p2", "name": "顾维桢", "aliases": []}],
    "organisations": [{"id": "o1", "name": "省玻协", "aliases": []}],
    "events": [],
    "facts": [
        {"type": "position", "person": "p1", "role": "会长", "organisation": "o1"},
        {"type": "position", "person": "p2", "role": "秘书长", "organisation": "o1"},
    ],
}


def read_as(gate: Any, *kept: int, text: str = "沈砚秋会长、顾维桢秘书长") -> Any:
    """Measure a set of one article of which only some facts were found."""
    system = copy.deepcopy(GOLD)
    system["facts"] = [GOLD["facts"][n] for n in kept]
    return gate.measure("set", [GOLD], [system], {"a": text})


def test_gate_passes_at_the_floor(gate: Any) -> None:
    floors = gate.update({}, [read_as(gate, 0)])
    assert gate.check(floors, read_as(gate, 0)) == []


def test_gate_passes_above_the_floor(gate: Any) -> None:
    assert gate.check(gate.update({}, [read_as(gate, 0)]), read_as(gate, 0, 1)) == []


def test_gate_names_each_figure_below_its_floor(gate: Any) -> None:
    failures = gate.check(gate.update({}, [read_as(gate, 0, 1)]), read_as(gate, 1))
    assert "set: position recall 0.5000 is below its floor 1.0000" in failures
    assert "set: facts f1 0.6667 is below its floor 1.0000" in failures
    assert not any("precision" in line for line in failures)


def test_gate_wants_new_floors_for_a_changed_text(gate: Any) -> None:
    floors = gate.update({}, [read_as(gate, 0)])
    (failure,) = gate.check(floors, read_as(gate, 0, text="另一篇"))
    assert "changed" in failure


def test_gate_wants_new_floors_for_changed_annotations(gate: Any) -> None:
    floors = gate.update({}, [read_as(gate, 0)])
    gold = copy.deepcopy(GOLD)
    gold["facts"].pop()
    changed = gate.measure("set", [gold], [gold], {"a": "沈砚秋会长、顾维桢秘书长"})
    assert gate.check(floors, changed) != []


def test_gate_wants_a_floor_for_every_set(gate: Any) -> None:
    (failure,) = gate.check({}, read_as(gate, 0))
    assert "--update" in failure


def test_gate_refuses_an_empty_set(gate: Any) -> None:
    with pytest.raises(gate.GateError, match="no annotated article"):
        gate.measure("set", [], [], {})


def test_update_raises_floors(gate: Any) -> None:
    raised = gate.update(gate.update({}, [read_as(gate, 0)]), [read_as(gate, 0, 1)])
    assert raised["set"]["scores"]["facts"]["recall"] == 1.0


def test_update_never_lowers_a_floor_unasked(gate: Any) -> None:
    floors = gate.update({}, [read_as(gate, 0, 1)])
    with pytest.raises(gate.GateError, match="not lowered"):
        gate.update(floors, [read_as(gate, 1)])


def test_update_never_lowers_a_floor_because_the_corpus_changed(gate: Any) -> None:
    floors = gate.update({}, [read_as(gate, 0, 1)])
    with pytest.raises(gate.GateError, match="not lowered"):
        gate.update(floors, [read_as(gate, 1, text="另一篇")])


def test_update_lowers_a_floor_when_allowed_to(gate: Any) -> None:
    floors = gate.update({}, [read_as(gate, 0, 1)])
    lowered = gate.update(floors, [read_as(gate, 1)], allow_regression=True)
    assert lowered["set"]["scores"]["position"]["recall"] == 0.5


def test_update_keeps_the_floors_of_sets_that_were_not_measured(gate: Any) -> None:
    floors = gate.update({"other": {"scores": {}}}, [read_as(gate, 0)])
    assert set(floors) == {"other", "set"}


def test_floors_come_back_from_the_file_as_written(gate: Any, tmp_path: Path) -> None:
    floors = gate.update({}, [read_as(gate, 0)])
    gate.write_floors(floors, tmp_path / "floors.json")
    assert gate.read_floors(tmp_path / "floors.json") == floors
    assert json.loads((tmp_path / "floors.json").read_text(encoding="utf-8")) == floors


@pytest.mark.parametrize(("readme", "language"), [("README.md", "en"), ("README.zh.md", "zh")])
def test_readmes_show_the_floors(gate: Any, repo_root: Path, readme: str, language: str) -> None:
    assert gate.table(gate.read_floors(), language) in (repo_root / readme).read_text(encoding="utf-8")


@pytest.mark.parametrize(("readme", "language"), [("README.md", "en"), ("README.zh.md", "zh")])
def test_readmes_name_the_weak_constructions(gate: Any, repo_root: Path, readme: str, language: str) -> None:
    assert gate.weak_table(gate.read_floors(), language) in (repo_root / readme).read_text(encoding="utf-8")


def test_weak_table_leaves_out_what_is_read_well(gate: Any) -> None:
    floors = {"constructions": {"articles": 9, "constructions": {"good": 0.95, "bad": 0.9499, "worse": 0.0}}}
    lines = gate.weak_table(floors, "en").splitlines()
    assert "9 invented sentences of 3 constructions; 2 have" in lines[1]
    assert lines[-2] == "| `bad` | 0.95 | `worse` | 0.00 |  |  |"


def test_gate_fails_when_one_construction_falls(gate: Any) -> None:
    whole = read_as(gate, 0, 1)
    floors = gate.update({}, [dataclasses.replace(whole, constructions={"lists": 1.0, "names": 0.5})])
    assert gate.check(floors, dataclasses.replace(whole, constructions={"lists": 1.0, "names": 0.6, "new": 0.0})) == []
    (failure,) = gate.check(floors, dataclasses.replace(whole, constructions={"lists": 0.9, "names": 0.6}))
    assert failure == "set: construction lists 0.9000 is below its floor 1.0000"


def test_readmes_get_the_floors_between_their_marks(gate: Any, tmp_path: Path) -> None:
    for readme in gate.READMES:
        marks = f"a\n{gate.MARKS[0]}\nold\n{gate.MARKS[1]}\nb\n{gate.WEAK_MARKS[0]}\nold\n{gate.WEAK_MARKS[1]}\nc\n"
        (tmp_path / readme).write_text(marks, encoding="utf-8")
    floors = dict.fromkeys([*gate.WORDING["en"][1], "constructions"], read_as(gate, 0).to_json())
    floors["constructions"] |= {"constructions": {"names": 0.5}}
    gate.write_readmes(floors, tmp_path)
    gate.write_readmes(floors, tmp_path)
    text = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert text == f"a\n{gate.table(floors, 'en')}\nb\n{gate.weak_table(floors, 'en')}\nc\n"
    assert "| the samples of this package | 1 | 2 | 1.000 | 0.500 | 0.667 |" in text
