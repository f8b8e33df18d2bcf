"""People of common knowledge in four years of television news: one node where the post changed, two for namesakes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kg import build
from kg.config import Settings
from kg.workspace import Workspace

if TYPE_CHECKING:
    from kg.store import GraphStore

BENCH = Path(__file__).parents[2] / "bench"
READ_AS_ONE = {("two", "穆罕默德"), ("two", "罗德里格斯")}
"""Namesakes whom the extractor takes for one inside an article that names both; identity cannot part them again."""


@pytest.fixture(scope="module")
def facts(load_module: Any) -> Any:
    return load_module("bench_known_people", BENCH / "known_people.py")


def test_the_list_has_at_least_forty_facts_half_of_each_kind(facts: Any) -> None:
    kinds = [row[0] for row in facts.read_facts()]
    assert min(kinds.count("one"), kinds.count("two")) >= 20
    assert {len(row) for row in facts.read_facts()} == {4}


@pytest.fixture(scope="module")
def graph(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> GraphStore:
    corpus = shared / "data" / "corpus" / "xwlb-2022-2026.jsonl.xz"
    if not corpus.exists():
        pytest.skip(f"no {corpus}")
    folder = tmp_path_factory.mktemp("news") / "data"
    build(corpus, Settings(workspace=folder))
    with Workspace.open(folder) as place:
        return place.graph()


@pytest.mark.slow
@pytest.mark.shared
def test_known_people_are_one_or_two_as_everybody_knows(facts: Any, graph: GraphStore) -> None:
    found = facts.check(graph)
    wrong = [fact for fact in found if fact.outcome == "wrong" and (fact.kind, fact.name) not in READ_AS_ONE]
    assert wrong == []
    assert sum(fact.outcome == "right" for fact in found) >= 45
