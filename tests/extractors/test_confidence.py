"""Confidence: what is known of a fact decides it; the same fact has the same; it is a probability of two digits."""

from __future__ import annotations

import pytest

from extractors.lexicons import read_table
from extractors.registry import load_extractor
from extractors.zh.confidence import LEAST, MOST, entities_of, probability, signs_of
from ontology.articles import Article
from ontology.facts import ArticleFacts, Evidence, Position


def read(text: str) -> ArticleFacts:
    return load_extractor().extract(Article("x", text))


def signs(text: str) -> set[str]:
    facts = read(text)
    return set(signs_of(facts.facts[0], entities_of(facts)))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("南陵集团总经理方启明签名。", "rule:post-before"),
        ("南陵集团总会计师解放参加学习。", "name-word"),
        ("法国总统杜朗·贝尔纳签名。", "name-foreign"),
        ("南陵集团总经理方启明签名。会后，南陵集团总经理方启明离开。", "again"),
    ],
)
def test_sign_is_seen(text: str, sign: str) -> None:
    assert sign in signs(text)


def test_a_plain_post_has_no_sign_of_doubt() -> None:
    assert signs("南陵集团总经理方启明签名。") == {"position", "rule:post-before"}


def test_weights_decide_how_sure_a_fact_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """The weights fitted today may find nothing against such names; these do."""
    monkeypatch.setattr("extractors.zh.confidence._weights", lambda: {"position": 250, "name-word": -100})
    word, name = (read(f"南陵集团总会计师{name}参加学习。").facts[0].confidence for name in ("解放", "方启明"))
    assert (word, name) == (probability(150), probability(250))


def test_a_body_that_is_not_named_is_a_sign() -> None:
    fact = Position("p1", "总经理", None, (Evidence(0, 3, "总经理", "new-rule"),))
    person = read("南陵集团总经理方启明签名。").persons[0]
    assert set(signs_of(fact, {"p1": person})) == {"position", "body-none", "rule:new-rule"}


@pytest.mark.parametrize(("hundredths", "share"), [(0, 0.5), (100, 0.73), (-100, 0.27), (2000, MOST), (-2000, LEAST)])
def test_log_odds_become_a_probability_of_two_digits(hundredths: int, share: float) -> None:
    assert probability(hundredths) == share


def test_every_weight_is_a_whole_number_and_every_kind_has_one() -> None:
    weights = {row["sign"]: int(row["weight"]) for row in read_table("zh_confidence")}
    assert {"position", "participation", "appointment"} <= set(weights)
    assert all(abs(weight) < 600 for weight in weights.values())
