"""Who attended, chaired, spoke at or organised what, read sentence by sentence."""

from __future__ import annotations

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import Participation

MEETING = "5月29日，南陵集团工作会议在南陵市召开。"


def parts_in(text: str) -> set[tuple[str, str, str]]:
    facts = load_extractor().extract(Article("a1", text, published=PartialDate(2024, 5, 30)))
    names = {e.id: e.name for e in (*facts.persons, *facts.organisations, *facts.events)}
    return {(names[f.agent], f.relation, names[f.event]) for f in facts.facts if isinstance(f, Participation)}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (MEETING + "陶立群出席会议。", ("陶立群", "attended", "南陵集团工作会议")),
        (MEETING + "陶立群主持会议。", ("陶立群", "chaired", "南陵集团工作会议")),
        (MEETING + "陶立群出席会议并讲话。", ("陶立群", "spoke", "南陵集团工作会议")),
        (MEETING + "会议由陶立群主持。", ("陶立群", "chaired", "南陵集团工作会议")),
        (MEETING + "陶立群强调，要抓好安全。", ("陶立群", "spoke", "南陵集团工作会议")),
        (MEETING + "副市长陶立群对此表示，要抓好安全。", ("陶立群", "spoke", "南陵集团工作会议")),
        ("5月20日，南陵集团召开安全工作会议。", ("南陵集团", "organised", "安全工作会议")),
        ("5月20日，市长陶立群主持召开市政府常务会议。", ("陶立群", "chaired", "市政府常务会议")),
        ("5月20日，市长陶立群到南陵集团调研。", ("陶立群", "attended", "陶立群到南陵集团调研")),
    ],
)
def test_part_is_read(text: str, part: tuple[str, str, str]) -> None:
    assert part in parts_in(text)


def test_whoever_speaks_or_chairs_is_not_listed_as_attending_too() -> None:
    assert parts_in(MEETING + "陶立群出席会议并讲话。") == {("陶立群", "spoke", "南陵集团工作会议")}


def test_everyone_of_a_list_takes_part() -> None:
    parts = parts_in(MEETING + "副会长陶立群、郝建业、岳明霞出席会议。")
    assert {who for who, relation, _ in parts if relation == "attended"} == {"陶立群", "郝建业", "岳明霞"}


@pytest.mark.parametrize(
    "text",
    [
        MEETING + "陶立群因故缺席会议。",
        MEETING + "会议听取了代表的发言。",
        "市长陶立群讲话。",
        "陶立群致信祝贺南陵集团年会召开。",
        "",
    ],
)
def test_nobody_takes_part_where_nothing_says_so(text: str) -> None:
    assert {who for who, *_ in parts_in(text)} <= {"南陵集团"}


def test_verbs_inside_a_speech_belong_to_nobody() -> None:
    assert parts_in(MEETING + "陶立群指出，郝建业出席过许多会议。") == {("陶立群", "spoke", "南陵集团工作会议")}
