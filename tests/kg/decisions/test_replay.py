"""Decisions on built articles: each kind does what it says, in any order, and outlives what it rests on."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest
from line_engine import read_lines
from typer.testing import CliRunner

from kg.cli.app import app
from kg.decisions.decision import DecisionError
from kg.engine import Engine

if TYPE_CHECKING:
    from pathlib import Path

    from decided_world import World

    from kg.engine import Batch

BUREAU = "职 王伟 主任 甲局"
SCHOOL = "职 王伟 校长 乙大学"
POSTS = """SELECT ?n ?r ?o ?s ?e { ?f kg:roleLabel ?r ; org:member|kg:appointee ?p . ?p skos:prefLabel ?n .
  OPTIONAL { ?f org:organization/skos:prefLabel ?o } OPTIONAL { ?f kg:startDate|schema:startDate ?s }
  OPTIONAL { ?f kg:endDate ?e } }"""


def pair(
    judgement: str, first: str, second: str, one: str = BUREAU, other: str = SCHOOL, **more: str
) -> dict[str, str]:
    cells = {"article": first, "quote": one, "name": "王伟", "article_2": second, "quote_2": other, "name_2": "王伟"}
    return {"judgement": judgement, "kind": "person"} | cells | more


def on(judgement: str, kind: str, article: str, quote: str, name: str, value: str = "") -> dict[str, str]:
    cells = {"article": article, "quote": quote, "name": name, "value": value}
    return {"judgement": judgement, "kind": kind} | cells


def test_merge_makes_two_people_one_and_never_merge_keeps_them_apart(world: World) -> None:
    first, second = world.write("a", BUREAU), world.write("b", SCHOOL)
    world.build()
    assert world.people() == [("王伟", "乙大学"), ("王伟", "甲局")]
    world.decide(pair("merge", first, second))
    world.build()
    assert world.people() == [("王伟", "乙大学+甲局")]
    world.decide(pair("never-merge", first, second))
    world.build()
    assert world.people() == [("王伟", "乙大学"), ("王伟", "甲局")]


def test_never_merge_parts_whom_the_program_takes_for_one(world: World) -> None:
    first, second = world.write("a", BUREAU), world.write("b", BUREAU + "\n职 李明 处长 甲局", "2024-06-01")
    world.build()
    assert [row for row in world.people() if row[0] == "王伟"] == [("王伟", "甲局")]
    world.decide(pair("never-merge", first, second, BUREAU, BUREAU))
    world.build()
    assert [row for row in world.people() if row[0] == "王伟"] == [("王伟", "甲局"), ("王伟", "甲局")]
    assert world.reports() == [("never-merge", "applied", "")]


def test_split_takes_mentions_out(world: World) -> None:
    hashes = [world.write(str(number), BUREAU + f"\n注 {number}", f"2024-05-1{number}") for number in range(4)]
    world.build()
    assert len(world.people()) == 1
    world.decide(
        on("split", "person", hashes[0], BUREAU, "王伟", "甲"), on("split", "person", hashes[1], BUREAU, "王伟", "甲")
    )
    world.build()
    assert len(world.people()) == 2


def test_rename_gives_the_preferred_name(world: World) -> None:
    article = world.write("a", BUREAU)
    world.decide(
        on("rename", "person", article, BUREAU, "王伟", "王玮"),
        on("rename", "organisation", article, BUREAU, "甲局", "甲市局"),
    )
    world.build()
    assert world.people() == [("王玮", "甲市局")]


def test_a_rejected_fact_is_gone_and_the_others_stay(world: World) -> None:
    article = world.write("a", BUREAU + "\n" + SCHOOL + "\n任 李明 局长 甲局")
    world.decide(on("reject", "position", article, SCHOOL, "王伟"), on("reject", "appointed", article, "李明", "李明"))
    world.build()
    assert [row[:3] for row in world.rows(POSTS)] == [("王伟", "主任", "甲局")]


def test_dates_and_roles_are_corrected(world: World) -> None:
    article = world.write("a", BUREAU + "\n任 李明 局长 甲局\n席 王伟 年会 2024-05-29")
    world.decide(
        on("correct-start", "position", article, BUREAU, "王伟", "2020-03"),
        on("correct-end", "position", article, BUREAU, "王伟", "2023"),
        on("correct-role", "position", article, BUREAU, "王伟", "副主任"),
        on("correct-date", "appointed", article, "任 李明 局长", "李明", "2024/5/2"),
        on("correct-date", "event", article, "年会", "年会", "2024-05-28"),
    )
    world.build()
    assert world.rows(POSTS) == [
        ("李明", "局长", "甲局", "2024-05-02", ""),
        ("王伟", "副主任", "甲局", "2020-03", "2023"),
    ]
    assert world.rows("SELECT ?d { ?e a kg:Event ; schema:startDate ?d }") == [("2024-05-28",)]
    assert {status for _, status, _ in world.reports()} == {"applied"}


def test_an_appointment_can_be_corrected_to_a_removal(world: World) -> None:
    world.write("a", "职 李明 局长 甲局", "2023-01-01")
    article = world.write("b", "任 李明 局长 甲局", "2024-05-30")
    world.decide(on("correct-change", "appointed", article, "任 李明", "李明", "removed"))
    world.build()
    assert world.rows("SELECT ?n { ?p kg:removedFrom ?o ; skos:prefLabel ?n }") == [("李明",)]
    assert world.rows("SELECT ?e { ?t a kg:Tenure ; kg:endDate ?e }") == [("2024-05-30",)]


def test_a_role_means_a_post_and_a_name_a_body_everywhere(world: World) -> None:
    world.write("a", "职 王伟 原秘境守望者 甲局")
    world.write("b", "职 李明 主席 玻协")
    world.decide(
        {"judgement": "map-role", "name": "秘境守望者", "value": "局长"},
        {"judgement": "map-organisation", "name": "玻协", "value": "澜东玻璃协会"},
    )
    world.build()
    assert world.rows("SELECT ?c { ?r skos:prefLabel '原秘境守望者' ; skos:broader ?c }")[0][0].endswith(
        "#BureauDirector"
    )
    assert world.rows("SELECT ?c { ?t kg:postLabel '秘境守望者' ; kg:post ?c }")[0][0].endswith("#BureauDirector")
    assert world.rows("SELECT ?n ?a { ?o a org:Organization ; skos:prefLabel ?n ; skos:altLabel ?a }") == [
        ("澜东玻璃协会", "玻协")
    ]


def test_a_name_means_another_body_in_one_article_alone(world: World) -> None:
    first = world.write("a", "职 王伟 主席 玻协")
    world.write("b", "职 李明 主席 玻协", "2024-06-01")
    world.decide(on("map-organisation", "", first, "职 王伟 主席 玻协", "玻协", "石桥玻璃协会"))
    world.build()
    assert [row[:3] for row in world.rows(POSTS)] == [("李明", "主席", "玻协"), ("王伟", "主席", "石桥玻璃协会")]


def everything(first: str, second: str) -> list[dict[str, str]]:
    return [
        pair("merge", first, second),
        on("reject", "position", first, "职 李明 处长 甲局", "李明"),
        on("correct-role", "position", second, SCHOOL, "王伟", "副校长"),
        on("rename", "organisation", first, BUREAU, "甲局", "甲市局"),
        {"judgement": "map-role", "name": "副校长", "value": "校长"},
        on("split", "person", "gone", BUREAU, "王伟"),
        on("rename", "person", first, BUREAU, "王伟", "王一"),
        on("rename", "person", first, BUREAU, "王伟", "王二"),
    ]


def test_the_order_of_decisions_makes_no_difference(world: World, tmp_path: Path) -> None:
    rows = everything(world.write("a", BUREAU + "\n职 李明 处长 甲局"), world.write("b", SCHOOL))
    world.decide(*rows)
    world.build()
    for number in range(3):
        random.Random(number).shuffle(rows)
        world.decide(*rows)
        world.build(into=tmp_path / f"other{number}")
        assert world.dump(tmp_path / f"other{number}") == world.dump()
    world.build()
    assert world.dump(tmp_path / "other0") == world.dump()


def test_articles_in_steps_end_in_the_same_bytes(world: World, tmp_path: Path) -> None:
    first = world.write("a", BUREAU + "\n职 李明 处长 甲局")
    world.build()
    second = world.write("b", SCHOOL)
    world.decide(*everything(first, second))
    world.build()
    world.build(into=tmp_path / "full")
    assert world.dump(tmp_path / "full") == world.dump()


def read_shorter(batch: Batch) -> list[str]:
    """Read as before, but cite only the second half of each line, and number people the other way round."""
    read = []
    for text in read_lines(batch):
        record = json.loads(text)
        for fact in record["facts"]:
            for piece in fact["evidence"]:
                half = (piece["end"] - piece["start"]) // 2
                piece["start"] += half
                piece["quote"] = piece["quote"][half:]
        read.append(json.dumps(record, ensure_ascii=False).replace('"p1"', '"p9"'))
    return read


def test_decisions_outlive_a_new_extractor(world: World) -> None:
    first, second = world.write("a", BUREAU + "\n职 李明 处长 甲局"), world.write("b", SCHOOL)
    world.decide(*everything(first, second))
    world.build()
    before = world.people(), world.rows(POSTS), world.reports()
    world.build(Engine("lines-2", read_shorter))
    assert (world.people(), world.rows(POSTS), world.reports()) == before
    assert ("王伟", "副校长", "乙大学", "", "") in world.rows(POSTS)


def test_a_removed_article_leaves_an_orphan_and_comes_back(world: World) -> None:
    first, second = world.write("a", BUREAU), world.write("b", SCHOOL)
    world.decide(pair("merge", first, second))
    world.build()
    (world.articles / "b.json").unlink()
    world.build()
    assert world.reports() == [("merge", "orphan", "no_article")]
    world.write("b", SCHOOL)
    world.build()
    assert world.reports() == [("merge", "applied", "")]
    assert len(world.people()) == 1


def test_an_article_whose_text_changed_is_found_by_its_id(world: World) -> None:
    first = world.write("a", BUREAU)
    world.decide(on("reject", "position", f"{first} a", BUREAU, "王伟"))
    world.write("a", "注 更正\n" + BUREAU)
    world.build()
    assert world.reports() == [("reject", "applied", "")]
    world.write("a", "注 更正\n职 王伟 副主任 甲局")
    world.build()
    assert world.reports() == [("reject", "orphan", "no_quote")]


def test_a_decision_goes_with_the_article_that_stands_for_a_repost(world: World) -> None:
    body = "\n".join(f"职 某某{number}号 处长 第{number}局" for number in range(12))
    short = world.write("a", f"{BUREAU}\n{body}")
    world.decide(on("reject", "position", short, BUREAU, "王伟"))
    world.write("b", f"{BUREAU}\n{body}\n职 某某99号 处长 第99局")
    world.build()
    assert world.rows("SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }") == [("1",)]
    assert world.reports() == [("reject", "applied", "")]
    assert not [row for row in world.rows(POSTS) if row[0] == "王伟"]


CONFLICTS = [
    (
        [pair("merge", "a", "b"), pair("never-merge", "b", "a", SCHOOL, BUREAU)],
        {"merge": "conflict", "never-merge": "conflict"},
        [("王伟", "乙大学"), ("王伟", "甲局")],
    ),
    (
        [on("rename", "person", "a", BUREAU, "王伟", "王一"), on("rename", "person", "a", BUREAU, "王伟", "王二")],
        {"rename": "conflict"},
        [("王伟", "乙大学"), ("王伟", "甲局")],
    ),
    (
        [
            on("correct-start", "position", "a", BUREAU, "王伟", "2023"),
            on("correct-end", "position", "a", BUREAU, "王伟", "2022"),
        ],
        {"correct-start": "conflict", "correct-end": "conflict"},
        [("王伟", "乙大学"), ("王伟", "甲局")],
    ),
    (
        [on("reject", "position", "a", BUREAU, "王伟"), on("correct-role", "position", "a", BUREAU, "王伟", "局长")],
        {"reject": "conflict", "correct-role": "conflict"},
        [("王伟", "乙大学"), ("王伟", "甲局")],
    ),
]


@pytest.mark.parametrize(("rows", "statuses", "people"), CONFLICTS)
def test_conflicts_are_reported_and_the_cautious_side_holds(
    world: World, rows: list[dict[str, str]], statuses: dict[str, str], people: list[tuple[str, ...]]
) -> None:
    world.write("a", BUREAU)
    world.write("b", SCHOOL)
    world.decide(*rows)
    world.build()
    assert {judgement: status for judgement, status, _ in world.reports()} == statuses
    assert world.people() == people


@pytest.mark.parametrize(
    ("row", "status", "reason"),
    [
        (on("rename", "person", "a", BUREAU, "张三", "张四"), "orphan", "no_mention"),
        (on("correct-role", "position", "a", BUREAU, "李明", "局长"), "orphan", "no_fact"),
        (on("reject", "appointed", "a", BUREAU, "王伟"), "idle", "nothing_to_do"),
        (on("reject", "position", "a", "职 王伟 主任 乙局", "王伟"), "orphan", "no_quote"),
        (pair("merge", "a", "a", BUREAU, BUREAU), "idle", "nothing_to_do"),
    ],
)
def test_what_cannot_be_carried_out_is_reported(world: World, row: dict[str, str], status: str, reason: str) -> None:
    world.write("a", BUREAU)
    world.decide(row)
    world.build()
    assert world.reports() == [(row["judgement"], status, reason)]


def test_a_broken_row_stops_the_build_with_file_and_line(world: World) -> None:
    world.write("a", BUREAU)
    world.decide({"judgement": "merge", "kind": "person"})
    with pytest.raises(DecisionError, match=r"decisions\.tsv:2: merge needs the columns"):
        world.build()


def test_the_command_line_says_it_in_one_line(world: World) -> None:
    world.write("a", BUREAU)
    world.build()
    world.decide({"judgement": "forget"})
    done = CliRunner().invoke(app, ["build", "-w", str(world.workspace)])
    assert done.exit_code != 0
    assert isinstance(done.exception, DecisionError)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("zh", "人的决定 2 条：生效 1，原文已不在 1，矛盾 0（kg review 逐条说明）"),
        ("en", "2 human decisions: 1 applied, 1 without their words, 0 in conflict (kg review explains each)"),
    ],
)
def test_a_build_says_what_became_of_the_decisions(world: World, lang: str, line: str) -> None:
    world.write("a", BUREAU)
    world.build()
    world.decide(
        {"judgement": "map-role", "name": "主任", "value": "局长"}, on("rename", "person", "b", BUREAU, "王伟", "x")
    )
    done = CliRunner().invoke(app, ["build", "-w", str(world.workspace), "--lang", lang])
    assert line in done.stdout.splitlines()
