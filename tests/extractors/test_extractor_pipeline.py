"""The spaCy pipeline: its order, its spans, and what goes from component to component."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from extractors.zh.extractor import ChineseExtractor
from extractors.zh.pipeline import PIPES, make_pipeline, set_extensions
from extractors.zh.sentences import split_sentences
from ontology.articles import Article
from ontology.dates import PartialDate

TEXT = "5月29日，南陵集团总经理方 启明出席会议。\n副市长陶立群主持会议。"


@pytest.fixture(scope="module")
def extractor() -> ChineseExtractor:
    return ChineseExtractor()


@pytest.fixture
def doc(extractor: ChineseExtractor) -> Doc:
    return extractor.parse(Article("a1", TEXT, published=PartialDate(2024, 5, 30)))


def test_components_stand_in_the_listed_order_and_get_what_they_need(extractor: ChineseExtractor) -> None:
    assert tuple(extractor.nlp.pipe_names) == PIPES
    analysis = extractor.nlp.analyze_pipes()
    assert set(analysis["summary"]) == set(PIPES)
    assert not any(analysis["problems"].values())


def test_order_matters_to_the_analysis() -> None:
    nlp = make_pipeline()
    nlp.remove_pipe("renzhi_roles")
    assert any(nlp.analyze_pipes()["problems"].values())


@pytest.mark.parametrize(
    ("key", "spans"),
    [
        ("roles", [("总经理", "总经理"), ("副市长", "市长")]),
        ("persons", [("方启明", "PERSON"), ("陶立群", "PERSON")]),
        ("dates", [("5月29日", "absolute")]),
    ],
)
def test_mentions_are_spans_of_the_document(doc: Doc, key: str, spans: list[tuple[str, str]]) -> None:
    assert [(span.text, span.label_) for span in doc.spans[key]] == spans


def test_number_of_a_token_is_the_offset_of_its_character(doc: Doc) -> None:
    assert [token.text for token in doc] == list(doc.text)
    assert all(span.start == span.start_char for spans in doc.spans.values() for span in spans)


def test_document_holds_the_working_text_and_the_facts(doc: Doc) -> None:
    assert doc.text == doc._.normal.text
    assert doc._.article.text == TEXT
    assert {person.name for person in doc._.facts.persons} == {"方启明", "陶立群"}


def test_component_can_be_run_by_itself(doc: Doc, extractor: ChineseExtractor) -> None:
    for name in PIPES:
        component = extractor.nlp.get_pipe(name)
        assert component.process(doc._.found) == getattr(doc._, name.removeprefix("renzhi_"))


def test_extracting_without_a_document_gives_the_facts_of_the_document(doc: Doc, extractor: ChineseExtractor) -> None:
    assert extractor.extract(doc._.article) == doc._.facts
    assert len(doc._.facts.facts) > 1


def test_setting_the_extensions_twice_is_harmless() -> None:
    set_extensions()
    set_extensions()
    assert Doc.has_extension("facts")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("一。二！？”三\n\n四", ["一。", "二！？”", "三\n", "四"]),
        ("（甲。）乙", ["（甲。）", "乙"]),
        ("", []),
        (" \n ", []),
        ("没有句号", ["没有句号"]),
    ],
)
def test_sentences_end_at_stops_and_lines(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences
