"""The sample articles and their annotations belong together."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from kg.reading.problems import Problem
from kg.reading.reader import read_articles

if TYPE_CHECKING:
    from pathlib import Path

    from ontology.articles import Article

WITHOUT_FACTS = {"04-template-speech", "05-blanked-report"}


@pytest.fixture(scope="module")
def gold(repo_root: Path) -> dict[str, dict[str, Any]]:
    lines = (repo_root / "tests" / "golden" / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["article"]["id"]: record for record in map(json.loads, lines)}


@pytest.fixture(scope="module")
def articles(sample_files: list[Path]) -> dict[str, Article]:
    found = list(read_articles(sample_files))
    assert [one for one in found if isinstance(one, Problem)] == []
    return {one.article.id: one.article for one in found if not isinstance(one, Problem)}


def test_twelve_articles_are_read_and_annotated(articles: dict[str, Article], gold: dict[str, Any]) -> None:
    assert len(gold) == 12
    assert set(articles) == set(gold)


def test_folder_of_samples_gives_the_articles_alone(samples: Path) -> None:
    found = [one for one in read_articles([samples]) if not isinstance(one, Problem)]
    assert len(found) == 12


def test_publication_dates_are_recognised(articles: dict[str, Article], gold: dict[str, Any]) -> None:
    read = {ident: str(article.published) if article.published else None for ident, article in articles.items()}
    assert read == {ident: record["article"]["published"] for ident, record in gold.items()}


def test_titles_are_recognised(articles: dict[str, Article], gold: dict[str, Any]) -> None:
    wrong = {ident: a.title for ident, a in articles.items() if a.title != gold[ident]["article"]["title"]}
    assert wrong == {}


def test_every_annotated_person_stands_in_the_article(articles: dict[str, Article], gold: dict[str, Any]) -> None:
    missing = [
        f"{ident}: {person['name']}"
        for ident, record in gold.items()
        for person in record["persons"]
        if not any(spelled(name, articles[ident].text) for name in (person["name"], *person["aliases"]))
    ]
    # 习近平 stands only inside the names of doctrines and in passing, marked as optional.
    assert missing == []


def spelled(name: str, text: str) -> bool:
    return name in text or f"{name[0]}　{name[1:]}" in text


def test_teasers_hold_names_that_are_not_annotated(articles: dict[str, Article], gold: dict[str, Any]) -> None:
    names = {person["name"] for record in gold.values() for person in record["persons"]}
    text = "".join(article.text for article in articles.values())
    for name in ("陶然之", "纪行舟", "沙澄", "宁静远", "章亦农"):
        assert name in text
        assert name not in names


def test_annotations_cover_every_kind_of_fact(gold: dict[str, Any]) -> None:
    facts = Counter(fact["type"] for record in gold.values() for fact in record["facts"] if not fact.get("optional"))
    assert facts["position"] >= 60
    assert facts["participation"] >= 50
    assert facts["appointment"] >= 40


@pytest.mark.parametrize("ident", sorted(WITHOUT_FACTS))
def test_documents_without_names_are_annotated_as_empty(gold: dict[str, Any], ident: str) -> None:
    assert gold[ident]["facts"] == []


def test_people_recur_so_that_the_graph_hangs_together(gold: dict[str, Any]) -> None:
    seen = Counter(
        name
        for record in gold.values()
        for person in record["persons"]
        for name in {person["name"], *person["aliases"]}
    )
    assert len([name for name, articles in seen.items() if articles > 1]) >= 10
