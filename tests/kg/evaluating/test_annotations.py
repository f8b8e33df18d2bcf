"""Annotation lines to gold records: every word, every mistake named, and agreement with the reference compiler."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kg.annotations import AnnotationError, read_annotations
from kg.goldsets import PUBLISHED, read_gold

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = {"id": "a", "text": "…"}


def read(*lines: str) -> dict[str, Any]:
    return read_annotations(enumerate(lines, 1), ARTICLE, "a.gold")


def test_a_fact_may_use_any_form_of_a_name() -> None:
    gold = read(
        "position 顾秘书长 ; 秘书长|执行秘书长 ; 省玻协", "person 顾维桢 | 顾秘书长", "org 澜东省玻璃工业协会 | 省玻协"
    )
    assert gold["persons"] == [{"id": "p1", "name": "顾维桢", "aliases": ["顾秘书长"]}]
    assert gold["facts"] == [{"type": "position", "person": "p1", "role": "秘书长|执行秘书长", "organisation": "o1"}]


def test_what_only_optional_facts_name_is_optional() -> None:
    gold = read("? position 顾维桢 ; 秘书长 ; 省玻协")
    assert [one.get("optional") for one in (*gold["persons"], *gold["organisations"], *gold["facts"])] == [True] * 3


def test_an_event_without_a_line_of_its_own_is_named_by_its_key() -> None:
    gold = read(
        "part 顾维桢 ; chaired ; 年会", "part 省玻协 ; organised ; 年会", "part 沈砚秋 ; attended ; 沈砚秋到企业调研"
    )
    assert [(one["name"], one["type"]) for one in gold["events"]] == [
        ("年会", "meeting"),
        ("沈砚秋到企业调研", "visit"),
    ]
    assert [one["agent"] for one in gold["facts"]] == ["p1", "o1", "p2"]


def test_dates_of_events_and_appointments() -> None:
    gold = read(
        "event e1 ; 年会 ; meeting ; 2024-05-29/2024-05-30 ; 云岫市", "appoint 顾维桢 ; 会长 ; - ; removed ; 2024-05"
    )
    event, fact = gold["events"][0], gold["facts"][0]
    assert (event["date"], event["end_date"], event["place"]) == ("2024-05-29", "2024-05-30", "云岫市")
    assert (fact["organisation"], fact["change"], fact["date"]) == (None, "removed", "2024-05")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("postion 顾维桢 ; 会长 ; -", "no word 'postion'"),
        ("position 顾维桢 ; ; 省玻协", "person and role"),
        ("appoint 顾维桢 ; 会长 ; 省玻协 ; promoted ; -", "change 'promoted'"),
        ("part 顾维桢 ; slept ; 年会", "AGENT"),
        ("event e1 ; 年会 ; party ; - ; -", "event type 'party'"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(line: str, says: str) -> None:
    with pytest.raises(AnnotationError, match=rf"a\.gold:2: .*{says}"):
        read("# a comment", line)


# -- files ---------------------------------------------------------------------------------------------------------

SENTENCES = """# invented
## chairing: who chairs
> 会议由顾维桢主持。
part 顾维桢 ; chaired ; 会议

> 第一行⏎第二行
## silence: nothing
> 主持人说了话。
"""


def test_sentences_by_construction(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCES, encoding="utf-8")
    gold = read_gold(tmp_path / "a.txt")
    assert gold == read_gold(tmp_path)
    assert [one["article"]["id"] for one in gold] == ["chairing-1", "chairing-2", "silence-1"]
    assert gold[1]["article"]["text"] == "第一行\n第二行"
    assert {one["article"]["published"] for one in gold} == {PUBLISHED}
    assert [len(one["facts"]) for one in gold] == [1, 0, 0]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", "> 会议开始。\n", "a.txt:1: a sentence before"),
        ("a.txt", "## x: y\nposition 甲 ; 乙 ; 丙\n", "a.txt:2: an annotation before its sentence"),
        ("a.txt", "# nothing\n", "no annotated article"),
        ("a.txt", "## x: y\n> 一。\n## x: z\n> 二。\n", "two annotated articles have the id 'x-1'"),
        ("a.jsonl", "{broken\n", "a.jsonl:1: no JSON"),
        ("a.jsonl", "[]\n", "a.jsonl:1: no JSON object"),
        ("a.jsonl", '{"facts": []}\n', "article.id is missing"),
    ],
)
def test_a_file_that_is_no_gold_is_named(tmp_path: Path, name: str, content: str, says: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(AnnotationError, match=says):
        read_gold(tmp_path / name)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="cannot be read"):
        read_gold(tmp_path / "none.jsonl")


def test_a_folder_of_annotations_beside_their_articles(tmp_path: Path) -> None:
    (tmp_path / "articles.jsonl").write_text(json.dumps({"id": "x", "text": "顾维桢"}) + "\n", encoding="utf-8")
    (tmp_path / "x.gold").write_text("person 顾维桢\n", encoding="utf-8")
    assert [one["persons"][0]["name"] for one in read_gold(tmp_path)] == ["顾维桢"]
    (tmp_path / "y.gold").write_text("person 顾维桢\n", encoding="utf-8")
    with pytest.raises(AnnotationError, match="no article 'y'"):
        read_gold(tmp_path)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["dev", "dev-local"])
def test_agrees_with_the_reference_compiler(shared: Path, compile_gold: Any, name: str) -> None:
    assert read_gold(shared / "gold" / name) == compile_gold(name)
