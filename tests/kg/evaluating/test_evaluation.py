"""``kg evaluate``: scores of articles read anew, groups, errors in context, and what cannot be evaluated."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from kg.cli.app import app
from kg.evaluation import GROUPINGS, Evaluation, EvaluationError, evaluate
from kg.scoring import score_records

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = """## chairing: who chairs
> 5月20日，南陵集团安全会议召开。南陵集团总经理方启明主持会议。
position 方启明 ; 总经理 ; 南陵集团
part 方启明 ; chaired ; 南陵集团安全会议
> 主持人由大家推选。
## posts: who holds a post
> 东海省教育厅厅长郝建业到校看书。
position 郝建业 ; 厅长 ; 东海省教育厅
position 郝建业 ; 党组书记 ; 东海省教育厅
> 南陵集团董事长岳明霞签名。
"""


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gold") / "sentences.txt"
    path.write_text(SENTENCES, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def evaluation(gold: Path) -> Evaluation:
    return evaluate(gold, workers=1)


def test_constructions_are_scored_apart(evaluation: Evaluation) -> None:
    groups = evaluation.groups("construction")
    assert list(groups) == ["chairing", "posts"]
    chairing, posts = (score.facts for _, score in groups.values())
    assert (chairing.right, chairing.wrong, chairing.missed) == (2, 0, 0)
    assert (posts.right, posts.wrong, posts.missed) == (1, 1, 1)
    assert [number for number, _ in groups.values()] == [2, 2]


@pytest.mark.parametrize("by", [by for by in GROUPINGS if by not in ("kind", "rule")])
def test_groups_add_up_to_the_whole(evaluation: Evaluation, by: Any) -> None:
    groups = evaluation.groups(by)
    assert sum(score.facts.right for _, score in groups.values()) == evaluation.score.facts.right == 3
    assert sum(number for number, _ in groups.values()) == len(evaluation.articles)


def test_rules_are_judged_by_what_they_found(evaluation: Evaluation) -> None:
    _, score = evaluation.groups("rule")["post-before"]
    assert (score.facts.right, score.facts.wrong) == (2, 1)


def test_errors_show_the_sentence_and_what_was_read_there(evaluation: Evaluation) -> None:
    errors = {(one.kind, one.what): one for one in evaluation.errors()}
    missed, wrong = errors["position", "missed"], errors["position", "wrong"]
    assert missed.text == "郝建业 · 党组书记 · 东海省教育厅"
    assert missed.sentence == "东海省教育厅厅长郝建业到校看书。"
    assert missed.read[0].startswith("郝建业 · 厅长 · 东海省教育厅 (post-before, ")
    assert (wrong.rule, wrong.sentence) == ("post-before", "南陵集团董事长岳明霞签名。")


def test_articles_are_looked_up_by_their_ids(gold: Path, evaluation: Evaluation, tmp_path: Path) -> None:
    records = [one.gold for one in evaluation.articles]
    lines = [json.dumps(one["article"]) for one in records]
    (tmp_path / "articles.jsonl").write_text("\n".join(reversed(lines)), encoding="utf-8")
    bare = [json.dumps(one | {"article": {"id": one["article"]["id"]}}) for one in records]
    (tmp_path / "gold.jsonl").write_text("\n".join(bare), encoding="utf-8")
    again = evaluate(tmp_path / "gold.jsonl", [tmp_path / "articles.jsonl"], workers=1)
    assert again.score == evaluation.score


def test_an_article_without_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"article": {"id": "x7"}}\n', encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"'x7' has no text"):
        evaluate(tmp_path / "gold.jsonl")
    (tmp_path / "other.txt").write_text("方启明主持会议。", encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"'x7' is not among the articles"):
        evaluate(tmp_path / "gold.jsonl", [tmp_path / "other.txt"])


# -- the command ---------------------------------------------------------------------------------------------------


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["evaluate", *arguments], catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_table_of_kinds(gold: Path, evaluation: Evaluation) -> None:
    lines = [line.split() for line in run(str(gold), "--lang", "en").splitlines()]
    assert lines[0] == ["kind", "precision", "recall", "F1", "gold", "right", "wrong", "missed"]
    assert lines[-1][0] == "facts"
    assert lines[-1][4:] == ["4", "3", "1", "1"]


def test_table_of_constructions_names_the_weak_ones(gold: Path) -> None:
    output = run(str(gold), "--by", "construction", "--errors", "2", "--lang", "en")
    assert "2 constructions, 1 with an F1 below 0.95: posts" in output
    assert "    东海省教育厅厅长郝建业到校看书。" in output


def test_json_has_scores_groups_and_errors(gold: Path, evaluation: Evaluation) -> None:
    document = json.loads(run(str(gold), "--by", "article", "--errors", "1", "--format", "json"))
    assert document["scores"] == evaluation.score.to_json()
    assert document["groups"]["posts-2"]["articles"] == 1
    assert len(document["errors"]) == 1


def test_unknown_grouping_is_refused(gold: Path) -> None:
    result = CliRunner().invoke(app, ["evaluate", str(gold), "--by", "colour"])
    assert result.exit_code != 0
    assert "--by 'colour'" in str(result.exception)


# -- the annotated articles ----------------------------------------------------------------------------------------


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize("name", ["dev", "dev-local"])
def test_agrees_with_the_reference_scorer(shared: Path, load_module: Any, compile_gold: Any, name: str) -> None:
    """Read a whole set, and score what was found with both scorers."""
    reference = load_module("reference_score", shared / "gold" / "score.py")
    evaluation = evaluate(shared / "gold" / name, [shared / "gold" / name / "articles.jsonl"], workers=2)
    tally, found = reference.Tally(), [one.found for one in evaluation.articles]
    for gold_record, record in zip(compile_gold(name), found, strict=True):
        reference.compare(gold_record, record, tally)
    for kind, counts in evaluation.score.counts.items():
        assert (counts.right, counts.wrong, counts.missed) == (tally.tp[kind], tally.fp[kind], tally.fn[kind])
        assert (counts.precision, counts.recall, counts.f1) == tally.prf(kind)
    assert evaluation.score == score_records(compile_gold(name), found)
