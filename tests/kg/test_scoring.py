"""The scorer: hand-made cases with their numbers, and agreement with the reference scorer to the last digit."""

from __future__ import annotations

import copy
import json
import random
import sys
from typing import TYPE_CHECKING, Any

import pytest

from kg.alignment import align_records, likeness
from kg.scores import FACT_KINDS, KINDS, Counts
from kg.scoring import score_records

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

Record = dict[str, Any]


def record(**parts: Any) -> Record:
    base: Record = {"article": {"id": "a"}, "persons": [], "organisations": [], "events": [], "facts": []}
    return base | parts


def person(ident: str, name: str, *aliases: str, **other: Any) -> Record:
    return {"id": ident, "name": name, "aliases": list(aliases)} | other


def position(who: str, role: str, where: str | None, **other: Any) -> Record:
    return {"type": "position", "person": who, "role": role, "organisation": where} | other


def part(agent: str, relation: str, event: str, **other: Any) -> Record:
    return {"type": "participation", "agent": agent, "relation": relation, "event": event} | other


@pytest.fixture
def meeting() -> Record:
    return record(
        persons=[person("p1", "沈砚秋"), person("p2", "顾维桢", "顾秘书长")],
        organisations=[person("o1", "澜东省玻璃工业协会", "省玻协")],
        events=[person("e1", "省玻协年会", "年会", type="meeting", date="2024-06-14")],
        facts=[
            position("p1", "会长", "o1"),
            position("p2", "副会长", "o1"),
            position("p2", "秘书长|执行秘书长", "o1"),
            part("p1", "chaired", "e1"),
            part("p2", "attended", "e1", optional=True),
        ],
    )


def test_an_article_scored_against_itself_is_perfect(meeting: Record) -> None:
    score = score_records([meeting], [meeting])
    assert score.facts == Counts(right=4)
    assert all(row["f1"] == 1.0 for row in score.to_json().values())
    assert score.differences == ()


def test_an_article_that_was_not_read_is_all_missed(meeting: Record) -> None:
    score = score_records([meeting], [])
    assert score.facts == Counts(missed=4)
    assert (score.facts.precision, score.facts.recall, score.facts.f1) == (1.0, 0.0, 0.0)


def test_optional_facts_are_neither_demanded_nor_punished(meeting: Record) -> None:
    without = copy.deepcopy(meeting)
    without["facts"].pop()
    assert score_records([meeting], [without]).facts == score_records([meeting], [meeting]).facts


def test_ids_and_word_forms_of_the_program_do_not_matter(meeting: Record) -> None:
    found = record(
        persons=[person("p7", "顾秘书长"), person("p8", "沈 砚 秋")],
        organisations=[person("o5", "“省玻协”")],
        events=[person("e3", "年会")],
        facts=[position("p7", "执行秘书长", "o5"), part("p8", "chaired", "e3")],
    )
    assert score_records([meeting], [found]).facts == Counts(right=2, missed=2)


def test_wrong_body_counts_for_the_role_alone(meeting: Record) -> None:
    found = copy.deepcopy(meeting)
    found["organisations"].append(person("o9", "别的协会"))
    found["facts"][0]["organisation"] = "o9"
    counts = score_records([meeting], [found]).counts
    assert counts["position"] == Counts(right=2, wrong=1, missed=1)
    assert counts["position_role_only"] == Counts(right=3)


def test_attended_is_forgiven_where_gold_says_more(meeting: Record) -> None:
    found = copy.deepcopy(meeting)
    found["facts"].append(part("p1", "attended", "e1"))
    assert score_records([meeting], [found]).counts["participation"] == Counts(right=1)


def test_weaker_relation_alone_misses_the_stronger_one(meeting: Record) -> None:
    found = copy.deepcopy(meeting)
    found["facts"][3]["relation"] = "attended"
    assert score_records([meeting], [found]).counts["participation"] == Counts(missed=1)


def test_speaking_in_talks_counts_as_attending(meeting: Record) -> None:
    meeting["events"][0]["type"] = "talks"
    meeting["facts"][3]["relation"] = "attended"
    found = copy.deepcopy(meeting)
    found["facts"][3]["relation"] = "spoke"
    assert score_records([meeting], [found]).counts["participation"] == Counts(right=1)


def test_the_same_role_found_twice_counts_once(meeting: Record) -> None:
    found = copy.deepcopy(meeting)
    found["facts"].append(position("p1", "会长", "o1"))
    assert score_records([meeting], [found]).counts["position"] == Counts(right=3)


def test_a_stray_role_is_wrong_each_time_it_is_found(meeting: Record) -> None:
    found = copy.deepcopy(meeting)
    found["facts"] += [position("p1", "局长", "o1"), position("p1", "处长", "o1")]
    score = score_records([meeting], [found])
    assert score.counts["position"] == Counts(right=3, wrong=2)
    wrong = [difference.text for difference in score.differences if difference.kind == "position"]
    assert wrong == ["沈砚秋 · 局长 · 澜东省玻璃工业协会", "沈砚秋 · 处长 · 澜东省玻璃工业协会"]


def test_single_events_are_paired_whatever_their_names() -> None:
    gold, found = record(events=[person("e1", "年会")]), record(events=[person("x1", "全不相同")])
    assert align_records(gold, found) == {"x1": "e1"}


def test_the_same_day_tells_like_named_events_apart() -> None:
    first = person("e1", "第二次会议", date="2024-01-02")
    second = person("e2", "第二次会议", date="2024-03-04")
    assert likeness(first, person("x", "第二次会议", date="2024-03-04")) == pytest.approx(0.85)
    mapping = align_records(
        record(events=[first, second]),
        record(events=[person("x", "二次会议", date="2024-03-04"), person("y", "二次会议", date="2024-01-02")]),
    )
    assert mapping == {"x": "e2", "y": "e1"}


@pytest.mark.parametrize(("name", "paired"), [("甲乙丙丁", True), ("甲乙丙寅", True), ("甲乙子丑", False)])
def test_events_are_paired_only_when_nearly_half_of_their_names_agrees(name: str, paired: bool) -> None:
    gold = record(events=[person("e1", "甲乙丙丁戊"), person("e2", "某某")])
    assert align_records(gold, record(events=[person("x", name), person("y", "另另")])) == (
        {"x": "e1"} if paired else {}
    )


# -- the reference scorer ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reference(shared: Path, load_module: Any) -> ModuleType:
    return load_module("reference_score", shared / "gold" / "score.py")


@pytest.fixture(scope="module")
def gold_records(compile_gold: Any) -> list[Record]:
    return [*compile_gold("dev"), *compile_gold("dev-local")]


def spoil(records: list[Record], dice: random.Random) -> list[Record]:
    """Make what a mediocre program could have found: names cut, facts lost, doubled, changed and moved."""
    spoiled = copy.deepcopy(records)
    for one in spoiled:
        for field in ("persons", "organisations", "events"):
            for entity in one[field]:
                if dice.random() < 0.3:
                    entity["aliases"] = dice.sample(entity["aliases"], dice.randrange(len(entity["aliases"]) + 1))
                if dice.random() < 0.2:
                    entity["name"] = entity["name"][dice.randrange(2) :] + dice.choice(["", "会", "集团"])
                if field == "events" and dice.random() < 0.2:
                    entity["date"] = dice.choice([None, "2024-05-29", "2023-01-01"])
            if dice.random() < 0.4:
                dice.shuffle(one[field])
        facts = [fact for fact in one["facts"] if dice.random() < 0.8]
        facts += [copy.deepcopy(fact) for fact in facts if dice.random() < 0.2]
        for fact in facts:
            if "role" in fact and dice.random() < 0.3:
                fact["role"] = dice.choice([fact["role"].split("|")[-1], "主任", "副" + fact["role"]])
            if "organisation" in fact and dice.random() < 0.2:
                fact["organisation"] = dice.choice([None, *[entity["id"] for entity in one["organisations"]]])
            if "relation" in fact and dice.random() < 0.3:
                fact["relation"] = dice.choice(["attended", "spoke", "chaired", "organised"])
        dice.shuffle(facts)
        one["facts"] = facts
    return [one for one in spoiled if dice.random() < 0.95]


@pytest.mark.shared
@pytest.mark.parametrize("seed", range(8))
def test_agrees_with_the_reference_to_the_last_digit(
    reference: ModuleType, gold_records: list[Record], seed: int
) -> None:
    system = spoil(gold_records, random.Random(seed))
    tally, found = reference.Tally(), {one["article"]["id"]: one for one in system}
    for one in gold_records:
        reference.compare(one, found.get(one["article"]["id"], {"article": one["article"]}), tally)
    score = score_records(gold_records, system)
    for kind in KINDS:
        assert score.counts[kind] == Counts(tally.tp[kind], tally.fp[kind], tally.fn[kind]), kind
    ours = sorted((one.article, one.kind, one.what, one.text) for one in score.differences)
    assert ours == sorted(tally.errors)
    assert 0.2 < score.facts.f1 < 0.95, "the spoiled records no longer test anything"


@pytest.mark.shared
def test_printed_figures_are_those_of_the_reference(
    reference: ModuleType,
    gold_records: list[Record],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    system = spoil(gold_records, random.Random(99))
    for name, records in (("gold", gold_records), ("system", system)):
        lines = (json.dumps(one, ensure_ascii=False) + "\n" for one in records)
        (tmp_path / name).write_text("".join(lines), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["score.py", str(tmp_path / "gold"), str(tmp_path / "system"), "--json"])
    assert reference.main() == 0
    ours = score_records(gold_records, system).to_json()
    assert ours.pop("reorganisation")["gold"] == 0, "the reference knows no reorganisations"
    assert json.loads(capsys.readouterr().out) == ours
    assert set(FACT_KINDS) < set(KINDS)
