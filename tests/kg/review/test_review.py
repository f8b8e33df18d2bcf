"""The review queue: what does not fit is found with its sentences, goes to a spreadsheet, and comes back decided."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from kg.cli.app import app
from kg.decisions.tables import parse_table, table_text
from kg.review.queue import EXTRA, export_text, import_queue, review_queue
from kg.review.tenure_items import finding_rows
from kg.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from decided_world import World

    from kg.review.item import QueueItem

RUN = CliRunner()


def queue(world: World) -> list[QueueItem]:
    with Workspace.open(world.workspace) as place:
        return review_queue(place)


def found(world: World, kind: str) -> list[tuple[str, list[str]]]:
    """Give the English words of the items of a kind, each with its quotes."""
    items = [item for item in queue(world) if item.kind == kind]
    return [(item.en, [draft.sentence.quote for draft in item.drafts if draft.sentence]) for item in items]


def two_at_once(world: World) -> None:
    world.write("a", "职 甘望川 县长 莒南县", "2023-01-10")
    world.write("b", "职 邵清和 县长 莒南县", "2023-03-10")
    world.write("c", "职 甘望川 县长 莒南县", "2023-06-10")
    world.build()


def test_two_holders_of_a_single_seat_are_found_with_their_sentences(world: World) -> None:
    two_at_once(world)
    assert found(world, "two_holders") == []
    world.write("d", "职 邵清和 县长 莒南县", "2023-09-10")
    world.build()
    ((words, quotes),) = found(world, "two_holders")
    assert words == "莒南县: two hold the post 县长 at once: 甘望川, 邵清和 (2023-03-10 to 2023-06-10)"
    assert set(quotes) == {"职 甘望川 县长 莒南县", "职 邵清和 县长 莒南县"}


def test_deputies_and_a_handover_are_no_finding(world: World) -> None:
    world.write("a", "职 甘望川 副县长 莒南县\n职 贺知远 县长 莒南县", "2023-01-10")
    world.write("b", "职 邵清和 副县长 莒南县", "2023-01-10")
    world.write("c", "职 甘望川 副县长 莒南县\n免 贺知远 县长 莒南县\n任 陆小满 县长 莒南县", "2023-06-10")
    world.build()
    assert queue(world) == []


def test_a_look_back_is_listed_and_holds_nothing(world: World) -> None:
    two_at_once(world)
    world.write("d", "职 甘望川 县长 莒南县", "2023-09-10")
    world.build()
    assert found(world, "two_holders") == []
    assert found(world, "out_of_time") == [
        (
            "when 邵清和 was 县长 of 莒南县 is not known: on the days of the reports somebody else held it",
            ["职 邵清和 县长 莒南县"],
        )
    ]


def test_many_at_once_are_one_finding_about_the_body(world: World) -> None:
    for number, name in enumerate(["甘望川", "邵清和", "贺知远", "陆小满", "顾维桢"]):
        world.write(f"a{number}", f"职 {name} 县长 莒南县", f"2023-01-1{number}")
        world.write(f"b{number}", f"职 {name} 县长 莒南县", f"2023-06-1{number}")
    world.build()
    assert [item.kind for item in queue(world)] == ["crowded_seat"]


def test_a_removal_of_nobody_a_gap_and_contradicting_dates_are_found(world: World) -> None:
    world.write("a", "免 甘望川 县长 莒南县", "2023-01-10")
    world.write("b", "职 邵清和 局长 莒南县教育局", "2022-01-10")
    world.write("c", "免 邵清和 局长 莒南县教育局", "2022-02-10")
    world.write("d", "任 贺知远 局长 莒南县教育局", "2022-09-10")
    world.write("e", "职 陆小满 书记 莒南县委", "2022-01-10")
    world.write("f", "免 陆小满 书记 莒南县委", "2022-03-10")
    world.write("g", "职 陆小满 书记 莒南县委", "2022-08-10")
    world.write("h", "职 陆小满 书记 莒南县委", "2022-09-10")
    world.build()
    assert found(world, "removal_without_holder") == [
        (
            "甘望川 was removed as 县长 of 莒南县 (2023-01-10), but no article says that the post was held",
            ["免 甘望川 县长 莒南县"],
        )
    ]
    assert found(world, "gap") == [
        (
            "莒南县教育局: nobody is known to hold the post 局长 from 2022-02-10 to 2022-09-10: 邵清和, 贺知远",
            ["免 邵清和 局长 莒南县教育局", "任 贺知远 局长 莒南县教育局"],
        )
    ]
    assert found(world, "contradicting_dates") == [
        (
            "陆小满 as 书记 of 莒南县委: dates contradict each other: 2022-03-10, 2022-08-10",
            ["免 陆小满 书记 莒南县委", "职 陆小满 书记 莒南县委"],
        )
    ]


def test_unknown_roles_are_listed_and_a_mapped_one_is_not(world: World) -> None:
    world.write("a", "职 甘望川 原秘境守望者 澜东林场")
    world.build()
    assert found(world, "unknown_role") == [("unknown role: 秘境守望者 (1 facts)", ["职 甘望川 原秘境守望者 澜东林场"])]
    world.decide({"judgement": "map-role", "name": "秘境守望者", "value": "局长"})
    world.build()
    assert found(world, "unknown_role") == []


def test_decisions_that_no_longer_fit_come_first(world: World) -> None:
    two_at_once(world)
    world.write("d", "职 邵清和 县长 莒南县", "2023-09-10")
    row = {"judgement": "reject", "kind": "position", "article": "a", "quote": "职 甘望川 镇长", "name": "甘望川"}
    world.decide(row)
    world.build()
    first, *others = queue(world)
    assert (first.kind, first.en) == (
        "orphan",
        f"{world.workspace / 'decisions.tsv'}:2: reject: the article no longer holds the quote: 职 甘望川 镇长",
    )
    assert [item.kind for item in others] == ["two_holders"]


def test_of_two_names_for_one_person_the_one_that_lost_is_reported(world: World) -> None:
    one, other = (
        world.write("a", "职 王伟 主任 甲局"),
        world.write("b", "职 王伟 主任 甲局\n职 李明 处长 甲局", "2024-06-01"),
    )
    row = {"judgement": "rename", "kind": "person", "quote": "职 王伟 主任 甲局", "name": "王伟"}
    world.decide(row | {"article": one, "value": "王一"}, row | {"article": other, "value": "王二"})
    world.build()
    assert world.rows("SELECT ?n { ?p a foaf:Person ; skos:prefLabel ?n FILTER(?n != '李明') }") == [("王一",)]
    (words,) = [item.en for item in queue(world) if item.kind == "conflict"]
    assert "nothing is named '王二'" in words


@pytest.mark.parametrize(
    ("judgement", "names", "query", "expected"),
    [
        ("merge", ["甲局", "乙大学"], "SELECT (COUNT(?o) AS ?n) { ?o a org:Organization }", [("1",)]),
        ("merge", ["年会", "理事会"], "SELECT (COUNT(?e) AS ?n) { ?e a kg:Event }", [("1",)]),
        ("never-merge", ["甲局", "乙大学"], "SELECT (COUNT(?o) AS ?n) { ?o a org:Organization }", [("2",)]),
    ],
)
def test_bodies_and_events_are_decided_about_by_name(
    world: World, judgement: str, names: list[str], query: str, expected: list[tuple[str, ...]]
) -> None:
    world.write("a", "职 王伟 主任 甲局\n席 王伟 年会 2024-05-29\n主 王伟 理事会 2024-05-29\n职 李明 校长 乙大学")
    world.build()
    assert RUN.invoke(app, ["decide", judgement, *names, "-w", str(world.workspace)]).exit_code == 0
    world.build()
    assert {status for _, status, _ in world.reports()} == {"applied"}
    assert world.rows(query) == expected


def fill(text: str, judgement: str, name: str, value: str = "") -> list[dict[str, str]]:
    rows = [row.cells for row in parse_table(text, "queue.tsv")]
    for row in rows:
        if row["name"] == name and judgement in row["choices"]:
            row |= {"judgement": judgement, "value": value}
    return rows


@pytest.mark.parametrize("judgement", ["reject", "correct-end"])
@pytest.mark.parametrize("suffix", ["tsv", "csv"])
def test_a_queue_goes_out_to_a_spreadsheet_and_comes_back_decided(
    world: World, tmp_path: Path, judgement: str, suffix: str
) -> None:
    two_at_once(world)
    world.write("d", "职 邵清和 县长 莒南县", "2023-09-10")
    world.build()
    path = tmp_path / f"queue.{suffix}"
    at = ["-w", str(world.workspace)]
    assert RUN.invoke(app, ["review", *at, "--export", str(path), "--bom"]).exit_code == 0
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfjudgement")
    rows = fill(data.decode("utf-8-sig"), judgement, "甘望川", "2023-02" if judgement == "correct-end" else "")
    sheet = io.StringIO(newline="")
    writer = csv.DictWriter(
        sheet, list(rows[0]), dialect="excel" if suffix == "csv" else "excel-tab", quoting=csv.QUOTE_ALL
    )
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(sheet.getvalue().encode("utf-8-sig" if suffix == "csv" else "utf-16"))
    done = RUN.invoke(app, ["review", *at, "--import", str(path)])
    assert (done.exit_code, "新增" in done.stdout) == (0, True)
    world.build()
    assert {status for _, status, _ in world.reports()} == {"applied"}
    assert found(world, "two_holders") == []
    again = RUN.invoke(app, ["review", *at, "--import", str(path)])
    assert "新增 0 条" in again.stdout


def test_what_was_looked_at_and_found_right_is_not_asked_again(world: World) -> None:
    two_at_once(world)
    world.write("d", "职 邵清和 县长 莒南县", "2023-09-10")
    world.build()
    with Workspace.open(world.workspace) as place:
        rows = [row.cells for row in parse_table(export_text(review_queue(place)), "queue")]
    world.decide(*({**row, "judgement": "accept"} for row in rows))
    world.build()
    assert queue(world) == []


def test_a_wrong_row_is_named_and_nothing_is_taken_over(world: World, tmp_path: Path) -> None:
    two_at_once(world)
    before = (world.workspace / "decisions.tsv").read_bytes()
    path = tmp_path / "queue.tsv"
    good = {"judgement": "map-role", "name": "某某", "value": "市长"}
    path.write_text(table_text(("judgement", "name", "value"), [good, good | {"value": "某长"}]), encoding="utf-8")
    done = RUN.invoke(app, ["review", "-w", str(world.workspace), "--import", str(path)])
    assert done.exit_code != 0
    assert f"{path}:3: '某长' is no post" in str(done.exception)
    assert (world.workspace / "decisions.tsv").read_bytes() == before


def test_doubtful_people_can_be_merged_from_the_queue(world: World) -> None:
    world.write("a", "职 欧阳克勤 主任 甲局", "2023-01-10")
    world.write("b", "职 欧阳克勤 校长 乙大学", "2024-01-10")
    world.build()
    with Workspace.open(world.workspace) as place:
        doubts = [item for item in review_queue(place) if item.kind == "doubtful_pair"]
        text = export_text(doubts)
        path = world.articles.parent / "q.tsv"
        path.write_text(
            table_text(tuple(parse_table(text, "q")[0].cells), fill(text, "merge", "欧阳克勤")), encoding="utf-8"
        )
        assert len(import_queue(place, path)[0]) == 1
    world.build()
    assert len(world.people()) == 1


def test_what_other_articles_tell_of_a_rejected_fact_is_put_before_a_human(world: World) -> None:
    for name, day in (("a", "2024-01-10"), ("b", "2024-02-10"), ("c", "2024-03-10")):
        world.write(name, "职 王伟 主任 甲局", day)
    world.write("d", "职 王伟 校长 乙大学", "2024-03-10")
    world.build()
    quote = "职 王伟 主任 甲局"
    row = {"judgement": "reject", "kind": "position", "article": "a", "quote": quote, "name": "王伟", "name_2": "主任"}
    world.decide(row)
    world.build()
    with Workspace.open(world.workspace) as place:
        (item,) = [item for item in review_queue(place) if item.kind == "still_told"]
        assert "另有 2 篇文章也这样说" in item.zh
        assert [draft.sentence.article for draft in item.drafts if draft.sentence] == ["b", "c"]
        text = export_text([item])
        path = world.articles.parent / "q.tsv"
        path.write_text(
            table_text(tuple(parse_table(text, "q")[0].cells), fill(text, "reject", "王伟")), encoding="utf-8"
        )
        import_queue(place, path)
    world.build()
    with Workspace.open(world.workspace) as place:
        assert not [item for item in review_queue(place) if item.kind == "still_told"]
    assert world.people() == [("王伟", "乙大学")]


def test_decide_cites_the_words_of_what_the_user_sees(world: World) -> None:
    world.write("a", "职 王伟 主任 甲局")
    world.write("b", "职 王伟 校长 乙大学")
    world.build()
    iris = [iri for (iri,) in world.rows("SELECT ?p { ?p a foaf:Person }")]
    at = ["-w", str(world.workspace)]
    assert RUN.invoke(app, ["decide", "merge", *iris, *at]).exit_code == 0
    world.build()
    assert world.people() == [("王伟", "乙大学+甲局")]
    assert RUN.invoke(app, ["decide", "rename", "王伟", "--value", "王玮", *at]).exit_code == 0
    world.build()
    assert world.people() == [("王玮", "乙大学+甲局")]
    assert RUN.invoke(app, ["decide", "split", "王玮", "--article", "b", *at]).exit_code == 0
    refused = RUN.invoke(app, ["decide", "merge", "王玮", *at])
    assert "two or more" in str(refused.exception)


@pytest.mark.parametrize("form", ["table", "json", "tsv", "csv"])
def test_every_format_lists_the_queue(world: World, form: str) -> None:
    two_at_once(world)
    world.write("d", "职 邵清和 县长 莒南县", "2023-09-10")
    world.build()
    done = RUN.invoke(
        app, ["review", "-w", str(world.workspace), "--format", form, "--lang", "en", "--kind", "two_holders"]
    )
    assert done.exit_code == 0
    assert "two hold the post 县长 at once" in done.stdout
    if form == "json":
        assert json.loads(done.stdout.splitlines()[0])["kind"] == "two_holders"
    if form == "tsv":
        assert done.stdout.splitlines()[0].split("\t")[-len(EXTRA) :] == list(EXTRA)


def test_findings_are_rows_for_pages(world: World) -> None:
    two_at_once(world)
    world.write("d", "职 邵清和 县长 莒南县", "2023-09-10")
    world.build()
    with Workspace.open(world.workspace) as place:
        (row,) = finding_rows(place.graph())
    assert (row["kind"], row["organisation"], row["post"], row["people"]) == (
        "two_holders",
        "莒南县",
        "县长",
        "甘望川；邵清和",
    )


@pytest.mark.parametrize(
    ("articles", "kind"),
    [
        # one who was out of the seat and came back to it
        (
            ["2022-01-10 甘望川", "2022-06-10 甘望川", "2023-01-10 邵清和", "2023-06-10 邵清和", "2024-03-10 甘望川"],
            "two_holders",
        ),
        # reports of the one who leaves and the one who comes cross
        (["2023-01-10 甘望川", "2023-03-10 邵清和", "2023-03-20 甘望川", "2023-09-10 邵清和"], "two_holders"),
        # a name cut short is no second holder
        (["2023-01-10 甘望川", "2023-03-10 甘望", "2023-06-10 甘望川", "2023-09-10 甘望"], "two_holders"),
    ],
)
def test_what_only_looks_like_two_holders_is_no_finding(world: World, articles: list[str], kind: str) -> None:
    for number, article in enumerate(articles):
        day, name = article.split()
        world.write(f"a{number}", f"职 {name} 县长 莒南县", day)
    world.build()
    assert found(world, kind) == []


def test_one_report_after_a_removal_looks_back_and_two_contradict(world: World) -> None:
    world.write("a", "职 甘望川 县长 莒南县", "2023-01-10")
    world.write("b", "免 甘望川 县长 莒南县", "2023-02-10")
    world.write("c", "职 甘望川 县长 莒南县", "2023-09-10")
    world.build()
    assert found(world, "contradicting_dates") == []
    world.write("d", "职 甘望川 县长 莒南县", "2023-11-10")
    world.build()
    assert len(found(world, "contradicting_dates")) == 1
