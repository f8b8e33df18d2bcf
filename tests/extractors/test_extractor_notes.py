"""What the extractor saw and did not understand is noted, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.registry import ExtractorError, load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from ontology.facts import ArticleFacts


def read(text: str) -> ArticleFacts:
    return load_extractor().extract(Article("a1", text, published=PartialDate(2024, 5, 30)))


@pytest.mark.parametrize(
    ("text", "word", "rule"),
    [
        ("有关人员主持会议。", "主持会议", "chair"),
        ("代表们出席了会议。", "出席", "attend"),
        ("双方会谈。", "会谈", "talk"),
    ],
)
def test_verb_without_a_fact_is_noted(text: str, word: str, rule: str) -> None:
    facts = read(text)
    assert [(n.kind, n.text, n.rule) for n in facts.notes] == [("unread_trigger", word, rule)]
    assert facts.facts == ()


def test_words_where_a_post_should_stand_are_noted() -> None:
    text = "5月28日，陶立群当选星际守望者。"
    notes = [note for note in read(text).notes if note.kind == "unknown_role"]
    assert [text[note.start : note.end] for note in notes] == ["星际守望者"]
    assert [note.text for note in notes] == ["星际守望者"]


@pytest.mark.parametrize(
    "text",
    [
        "陶立群当选后发表了讲话。",
        "陶立群出任以来，工作很忙。",
        "大会表决接受陶立群辞去第五届理事会理事职务的请求的决定。",
        "陶立群当选为云岫商会新一届会长。",
    ],
)
def test_times_papers_and_terms_of_office_are_no_unknown_roles(text: str) -> None:
    assert [note.text for note in read(text).notes if note.kind == "unknown_role"] == []


def test_note_quotes_the_script_of_the_article() -> None:
    assert [note.text for note in read("有關人員主持會議。").notes] == ["主持會議"]


@pytest.mark.parametrize(
    "text", ["5月28日，陶立群任南陵集团总经理。", "5月29日，市长陶立群出席南陵集团年会。", "今天天气很好。", ""]
)
def test_sentence_that_is_understood_leaves_no_note(text: str) -> None:
    assert read(text).notes == ()


@pytest.mark.parametrize("language", ["en", "de-CH", "", "zhx"])
def test_language_without_an_extractor_is_refused(language: str) -> None:
    with pytest.raises(ExtractorError, match="no extractor for language"):
        load_extractor(language)


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "zh-CN"])
def test_every_kind_of_chinese_has_one(language: str) -> None:
    assert load_extractor(language).version
