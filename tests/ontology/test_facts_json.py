"""The exchange format: what is written validates, what validates is read, and nothing is lost between."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from strategies import article_facts

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.facts import CHANGES, EVENT_TYPES, RELATIONS, ArticleFacts, FactsError, NoteKind
from ontology.resources import read_resource

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA: dict[str, Any] = json.loads(read_resource("facts.schema.json"))
SAMPLES = sorted((Path(__file__).resolve().parents[2] / "kg" / "samples").glob("*.txt"))
WITHOUT_NAMES = [path for path in SAMPLES if path.stem.startswith(("04", "05"))]
VALIDATOR = Draft202012Validator(SCHEMA)

ANNOTATED: dict[str, Any] = {
    "article": {"id": "x1", "title": "年会召开", "published": "2024-05-30", "text": "会长柳承安主持年会。"},
    "persons": [{"id": "p1", "name": "柳承安", "aliases": ["柳会长"]}],
    "organisations": [{"id": "o1", "name": "青原省茶业协会", "aliases": [], "optional": True}],
    "events": [{"id": "e1", "name": "年会", "type": "meeting", "date": "2024-05", "end_date": None, "place": None}],
    "facts": [
        {"type": "position", "person": "p1", "role": "会长|协会会长", "organisation": "o1", "quote": "会长柳承安"},
        {"type": "position", "person": "p1", "role": "委员", "organisation": None, "optional": True},
        {"type": "participation", "agent": "p1", "relation": "chaired", "event": "e1", "quote": "主持年会"},
        {
            "type": "appointment",
            "person": "p1",
            "role": "会长",
            "organisation": "o1",
            "change": "appointed",
            "date": None,
        },
    ],
}


def with_change(path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    """Give a copy of the annotated record with one value set, or taken away where it is ``...``."""
    record = copy.deepcopy(ANNOTATED)
    place: Any = record
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return record


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@given(article_facts())
def test_what_is_written_validates_and_reads_back_equal(facts: ArticleFacts) -> None:
    record = json.loads(json.dumps(facts.to_json()))
    VALIDATOR.validate(record)
    assert ArticleFacts.from_json(record) == facts


@given(article_facts())
def test_keys_come_in_the_same_order_every_time(facts: ArticleFacts) -> None:
    first = json.dumps(facts.to_json(), ensure_ascii=False)
    assert json.dumps(ArticleFacts.from_json(json.loads(first)).to_json(), ensure_ascii=False) == first


def test_an_annotated_record_validates_and_is_read() -> None:
    VALIDATOR.validate(ANNOTATED)
    facts = ArticleFacts.from_json(ANNOTATED)
    assert [type(fact).__name__ for fact in facts.facts] == ["Position", "Position", "Participation", "Appointment"]
    assert facts.facts[0].evidence == ()
    assert facts.facts[0].confidence == 1.0


@pytest.mark.shared
@pytest.mark.parametrize("name", ["dev", "dev-local"])
def test_every_annotated_article_validates(compile_gold: Callable[[str], list[dict[str, Any]]], name: str) -> None:
    records = compile_gold(name)
    assert records
    for record in records:
        VALIDATOR.validate(record)
        ArticleFacts.from_json(record)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_what_the_extractor_says_of_a_sample_validates(path: Path) -> None:
    facts = load_extractor("zh").extract(Article(path.stem, path.read_text(encoding="utf-8")))
    record = json.loads(json.dumps(facts.to_json()))
    assert bool(record["facts"]) == (path not in WITHOUT_NAMES)
    VALIDATOR.validate(record)
    assert ArticleFacts.from_json(record) == facts


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("article",), ...),
        (("article", "id"), ...),
        (("article", "id"), 7),
        (("persons", 0, "name"), ...),
        (("persons", 0, "nmae"), "柳承安"),
        (("persons", 0, "mentions"), [[0]]),
        (("organisations", 0, "generic"), "yes"),
        (("events", 0, "type"), "party"),
        (("events", 0, "date"), "30 May 2024"),
        (("events", 0, "date"), 2024),
        (("facts", 0, "type"), "rumour"),
        (("facts", 0, "type"), ...),
        (("facts", 0, "role"), ...),
        (("facts", 0, "confidence"), 1.5),
        (("facts", 0, "evidence"), [{"start": -1, "end": 2, "quote": "会长", "rule": "r"}]),
        (("facts", 0, "evidence"), [{"start": 0, "end": 2, "quote": "会长"}]),
        (("facts", 2, "relation"), "watched"),
        (("facts", 2, "role"), "会长"),
        (("facts", 3, "change"), "promoted"),
        (("notes",), [{"kind": "hunch", "start": 0, "end": 1, "text": "会", "rule": "r"}]),
    ],
)
def test_the_schema_refuses_what_is_no_record(path: tuple[str | int, ...], value: Any) -> None:
    assert list(VALIDATOR.iter_errors(with_change(path, value)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("article", "id"), ...),
        (("persons", 0, "name"), ...),
        (("events", 0, "type"), "party"),
        (("facts", 0, "type"), "rumour"),
        (("facts", 2, "relation"), "watched"),
        (("facts", 3, "change"), "promoted"),
        (("facts", 0, "evidence"), [{"start": 0}]),
        (("facts", 0, "confidence"), "sure"),
        (("persons",), 5),
    ],
)
def test_reading_refuses_what_it_cannot_use_and_says_which_article(path: tuple[str | int, ...], value: Any) -> None:
    with pytest.raises(FactsError, match=r"article (x1|\?): not a facts record"):
        ArticleFacts.from_json(with_change(path, value))


@pytest.mark.parametrize("record", [None, [], "x", 3, {}, {"article": None}])
def test_reading_refuses_anything_that_is_no_object(record: Any) -> None:
    with pytest.raises(FactsError):
        ArticleFacts.from_json(record)


def test_a_date_that_does_not_exist_is_refused() -> None:
    with pytest.raises(FactsError):
        ArticleFacts.from_json(with_change(("events", 0, "date"), "2024-02-30"))


def test_schema_and_types_name_the_same_values() -> None:
    defs = SCHEMA["$defs"]
    assert tuple(defs["event"]["properties"]["type"]["enum"]) == EVENT_TYPES
    assert tuple(defs["participation"]["properties"]["relation"]["enum"]) == RELATIONS
    assert tuple(defs["appointment"]["properties"]["change"]["enum"]) == CHANGES
    assert tuple(defs["note"]["properties"]["kind"]["enum"]) == NoteKind.__args__  # type: ignore[attr-defined]
