"""Every row of the table of verb constructions reads its own example, and gives what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from extractors.registry import load_extractor
from extractors.zh import verb_constructions
from extractors.zh.verb_constructions import CONSTRUCTIONS, Construction
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import Participation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extractors.zh.parts import Act, Part, Scene


def parts_in(text: str) -> set[str]:
    facts = load_extractor().extract(Article("a1", text, published=PartialDate(2024, 5, 30)))
    names = {e.id: e.name for e in (*facts.persons, *facts.organisations, *facts.events)}
    return {f"{names[f.agent]} {f.relation} {names[f.event]}" for f in facts.facts if isinstance(f, Participation)}


@pytest.mark.parametrize("row", CONSTRUCTIONS, ids=lambda row: row.name)
def test_row_reads_its_example(row: Construction, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def watched(watch: Construction) -> Construction:
        def read(scene: Scene, act: Act) -> Iterable[Part]:
            asked.append(watch.name)
            return watch.read(scene, act)

        return replace(watch, read=read)

    monkeypatch.setattr(verb_constructions, "CONSTRUCTIONS", tuple(map(watched, CONSTRUCTIONS)))
    told = parts_in(row.example)
    assert row.name in asked
    assert row.gives in told if row.gives else not told


def test_names_of_rows_are_unique() -> None:
    names = [row.name for row in CONSTRUCTIONS]
    assert len(set(names)) == len(names)
