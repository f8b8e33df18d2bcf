"""What curricula vitae say of a person itself is read with its words, and nothing else is taken for it."""

from __future__ import annotations

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article

WHOLE = {"gender": "female", "ethnicity": "回族", "birth": "1971-03", "origin": "山东济南"}


def traits_in(text: str) -> dict[str, dict[str, str]]:
    facts = load_extractor("zh").extract(Article("a", text))
    for person in facts.persons:
        for trait in person.traits:
            piece = trait.evidence
            assert text[piece.start : piece.end] == piece.quote
            assert piece.quote.startswith((person.name, *person.aliases))
    return {person.name: {t.kind: t.value for t in person.traits} for person in facts.persons}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("顾维桢，女，回族，1971年3月生，山东济南人，1993年7月参加工作，中共党员，现任青禾县委书记。", WHOLE),
        ("顾维桢，女，1971.03出生，回族，中共党员，籍贯山东济南，现任青禾县委书记。", WHOLE),
        ("顾维桢 女 回族 1971年3月出生 山东济南人 现任青禾县委书记", WHOLE),
        ("會議選舉顧維楨（女，滿族）為青禾縣副縣長。", {"gender": "female", "ethnicity": "满族"}),
        ("任命顾维桢（壮族）为青禾县财政局局长。", {"ethnicity": "壮族"}),
    ],
)
def test_traits_are_read(text: str, expected: dict[str, str]) -> None:
    assert list(traits_in(text).values()) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "青禾县委书记顾维桢，女儿在外地工作。",
        "青禾县委书记顾维桢（右一）出席会议。",
        "青禾县委书记顾维桢，民族团结工作负责人，出席会议。",
        "青禾县委书记顾维桢，1971年3月参加工作。",
        "青禾县委书记顾维桢，主持人，出席会议。",
        "青禾县委书记顾维桢，女，1971年13月生，出席会议。",
    ],
)
def test_other_words_behind_a_name_are_no_traits(text: str) -> None:
    assert traits_in(text)["顾维桢"].keys() <= {"gender"}
    assert ("女，" in text) == bool(traits_in(text)["顾维桢"])


def test_a_place_of_origin_needs_another_trait_and_a_known_place() -> None:
    assert traits_in("青禾县委书记顾维桢，山东济南人，出席会议。") == {"顾维桢": {}}
    assert traits_in("青禾县委书记顾维桢，女，候选人，出席会议。") == {"顾维桢": {"gender": "female"}}


@pytest.mark.parametrize(
    "text",
    [
        "青禾县委书记顾维桢、县长贺知远（女）出席会议。",
        "顾维桢、贺知远（回族）当选青禾县副县长。",
        "会议选举顾维桢（女）、贺知远（回族）为青禾县副县长。",
    ],
)
def test_what_is_said_of_the_next_in_a_list_is_not_said_of_the_first(text: str) -> None:
    found = traits_in(text)
    assert set(found) == {"顾维桢", "贺知远"}
    assert found["顾维桢"] == ({"gender": "female"} if "桢（女" in text else {})
    assert len(found["贺知远"]) == 1
