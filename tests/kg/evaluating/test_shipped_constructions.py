"""The sentences of the package: enough of them, and in each construction some that speak and some that say nothing."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from importlib.resources import files
from typing import Any

import pytest

from kg.goldsets import read_gold

GOLD: list[dict[str, Any]] = read_gold()
CONSTRUCTIONS = list(dict.fromkeys(one["article"]["construction"] for one in GOLD))


def test_there_are_many_sentences_of_many_constructions() -> None:
    assert len(GOLD) >= 400
    assert len(CONSTRUCTIONS) >= 50


@pytest.mark.parametrize("name", CONSTRUCTIONS)
def test_construction_has_sentences_that_speak_and_sentences_that_do_not(name: str) -> None:
    sentences = [one for one in GOLD if one["article"]["construction"] == name]
    speaking = [one for one in sentences if any(not fact.get("optional") for fact in one["facts"])]
    silent = [one for one in sentences if not one["facts"]]
    assert len(sentences) >= 4
    assert speaking != []
    assert silent != []


def test_no_sentence_stands_there_twice() -> None:
    counts = Counter(one["article"]["text"] for one in GOLD)
    assert [text for text, count in counts.items() if count > 1] == []


def test_every_person_stands_in_the_sentence() -> None:
    """A name that is misspelt in the annotation can never be read right."""
    missing = [
        (one["article"]["id"], person["name"])
        for one in GOLD
        for person in one["persons"]
        if person["name"] not in re.sub(r"\s", "", unicodedata.normalize("NFKC", one["article"]["text"]))
    ]
    assert missing == []


def test_every_body_and_role_is_made_of_characters_of_the_sentence() -> None:
    strays = [
        (one["article"]["id"], word)
        for one in GOLD
        for word in (
            *(body["name"] for body in one["organisations"]),
            *(fact["role"].split("|")[0] for fact in one["facts"] if "role" in fact),
        )
        if set(word) - set(one["article"]["text"])
    ]
    assert strays == []


def test_constructions_say_what_they_are() -> None:
    headings = [
        line
        for file in files("kg").joinpath("constructions").iterdir()
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("##")
    ]
    assert len(headings) == len(CONSTRUCTIONS)
    assert [line for line in headings if not re.fullmatch(r"## [a-z-]+: \S.*", line)] == []
