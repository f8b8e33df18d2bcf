"""``kg explain``: what a page is told of an article, where the article comes from, and what it says is left unread."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from kg.cli.app import app
from kg.explaining import ExplainError, article_of_file, article_of_workspace, explain
from kg.workspace import Workspace
from ontology.articles import Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ontology.articles import Article

TEXT = (
    "5月20日，南陵集团安全会议召开。南陵集团总经理方启明主持会议。\n"
    "方启明表示，安全第一。\n与会代表和总会计师参加了讨论。"
)


@pytest.fixture
def article(make_article: Callable[..., Article]) -> Article:
    return make_article(TEXT, published="2024-05-30", title="安全会议召开")


def test_facts_are_said_in_sentences_with_their_places(article: Article) -> None:
    shown = explain(article)
    said = {fact.summary: fact for fact in shown.facts}
    post = said["方启明任南陵集团总经理"]
    assert [TEXT[p.start : p.end] for p in post.proofs] == ["南陵集团总经理方启明"]
    assert (post.relation, post.proofs[0].rule) == ("holds", "post-before")
    chaired = next(fact for fact in shown.facts if fact.relation in ("chaired", "spoke"))
    assert chaired.date == "2024-05-20"
    assert set(chaired.things) <= {thing.id for thing in shown.things}


def test_facts_stand_in_the_order_of_the_text(article: Article) -> None:
    places = [min(p.start for p in fact.proofs) for fact in explain(article).facts]
    assert places == sorted(places)


def test_marks_are_where_the_words_stand(article: Article) -> None:
    shown = explain(article)
    words = {(mark.kind, TEXT[mark.start : mark.end]) for mark in shown.marks}
    assert {("person", "方启明"), ("organisation", "南陵集团"), ("role", "总经理"), ("date", "5月20日")} <= words
    assert any(kind == "trigger" and word.startswith("主持") for kind, word in words)
    person = next(thing for thing in shown.things if thing.kind == "person")
    assert [TEXT[m.start : m.end] for m in shown.marks if m.thing == person.id] == ["方启明", "方启明"]


def test_what_gave_no_fact_is_left_unread(article: Article) -> None:
    left = {(one.kind, TEXT[one.start : one.end]) for one in explain(article).unread}
    assert ("role", "总会计师") in left
    assert any(kind == "trigger" and "参加" in word for kind, word in left)
    assert not any("主持" in word or word == "总经理" for _, word in left)


def test_what_lies_outside_the_article_is_no_region(make_article: Callable[..., Article]) -> None:
    shown = explain(make_article("首页 > 新闻\n方启明主持会议。", body=(Span(8, 17),)))
    assert shown.regions == (Span(8, 17),)


def test_summaries_follow_the_language(article: Article) -> None:
    assert "方启明 holds the post 总经理 at 南陵集团" in [fact.summary for fact in explain(article, "en").facts]


# -- where the article comes from ----------------------------------------------------------------------------------


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    records = [{"id": name, "text": f"{name}：方启明主持会议。"} for name in ("甲", "乙")]
    path = tmp_path / "news.jsonl"
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    return path


def test_an_article_is_picked_by_id_from_a_file_of_several(lines: Path) -> None:
    assert article_of_file(str(lines), "乙").text.startswith("乙")


@pytest.mark.parametrize(
    ("wanted", "says"), [(None, "2 articles; name one with --id, such as 甲, 乙"), ("丙", "no article '丙'")]
)
def test_a_file_of_several_asks_which(lines: Path, wanted: str | None, says: str) -> None:
    with pytest.raises(ExplainError, match=says):
        article_of_file(str(lines), wanted)


def test_articles_of_a_workspace_are_found_by_id_and_by_hash(sample_workspace: Path) -> None:
    with Workspace.open(sample_workspace) as place:
        by_id = article_of_workspace(place, "02-company-party-building")
        assert article_of_workspace(place, by_id.content_hash[:8]) == by_id
        with pytest.raises(ExplainError, match="no such file"):
            article_of_workspace(place, "%")


# -- the command ---------------------------------------------------------------------------------------------------


def run(*arguments: Any) -> str:
    result = CliRunner().invoke(app, ["explain", *map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_command_writes_a_page_of_a_file(samples: Path, tmp_path: Path) -> None:
    run(samples / "01-association-annual-meeting.txt", "-o", tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "顾维桢" in page


def test_command_writes_a_page_of_an_article_of_the_workspace(sample_workspace: Path) -> None:
    page = run("02-company-party-building", "-w", sample_workspace, "-o", "-", "--lang", "en")
    assert '<html lang="en">' in page


def test_the_same_article_gives_the_same_page(samples: Path) -> None:
    path = samples / "08-county-congress-election.txt"
    assert run(path, "-o", "-") == run(path, "-o", "-")
