"""The statistical tagger: exact sums, the best sequence of tags, spans that stand in their sentence, the same on every machine."""

from __future__ import annotations

import hashlib
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.lexicons import LexiconError
from extractors.registry import load_extractor
from extractors.zh.tagger import model
from extractors.zh.tagger.decoding import TaggedSpan, lead, read_spans
from extractors.zh.tagger.inputs import GAP, Alphabet, hash_pairs
from extractors.zh.tagger.model import Tagger, load_tagger
from extractors.zh.tagger.network import EXACT
from ontology.articles import Article

SENTENCES = (
    "5月29日，岭东市星辰集团党委书记、总经理闻人牧野主持召开安全生产工作会议。",
    "阿卜杜勒·卡里姆与青禾县副县长车前程、罗永康等参加座谈。",
    "天气很好。",
    "Ａ",
)
NAMES = ["O", "B-PER", "I-PER", "E-PER", "S-PER"]


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return load_tagger()


def test_tagger_sees_people_bodies_and_posts(tagger: Tagger) -> None:
    sentence = SENTENCES[0]
    found = {(sentence[span.start : span.end], span.label) for span in tagger.tag([sentence])[0]}
    assert found >= {("闻人牧野", "PER"), ("总经理", "ROLE"), ("岭东市星辰集团", "ORG")}


def test_scores_are_the_same_on_every_machine(tagger: Tagger) -> None:
    scores = tagger.network.score(tagger.alphabet.lay_out(SENTENCES))
    digest = hashlib.blake2b(np.ascontiguousarray(scores, "<i4").tobytes(), digest_size=8).hexdigest()
    assert digest == "29d14b96f73aa94b", "scores changed: a new model, or sums that are not exact"


def test_all_sums_are_exact(tagger: Tagger) -> None:
    network = tagger.network
    for layer in (*network.layers, network.leave):
        assert network.limit <= layer.largest_input()
    assert max(127, network.word_unit) <= network.enter.largest_input()
    for layer in (network.enter, *network.layers, network.leave):
        assert np.array_equal(layer.weights, np.rint(layer.weights))
        assert np.abs(layer.weights).sum(axis=0).max() * 127 < EXACT


def test_a_sentence_is_tagged_alike_in_any_company(tagger: Tagger) -> None:
    alone = [tagger.tag([sentence])[0] for sentence in SENTENCES]
    assert tagger.tag(SENTENCES) == alone
    many = [*SENTENCES[::-1], *("会议强调要抓好落实。" * 20 for _ in range(120)), *SENTENCES]
    assert tagger.tag(many)[-len(SENTENCES) :] == alone


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet=st.characters(codec="utf-16"), max_size=60), max_size=5))
def test_spans_stand_in_their_sentence_in_order(sentences: list[str]) -> None:
    for sentence, spans in zip(sentences, load_tagger().tag(sentences), strict=True):
        edges = [edge for span in spans for edge in (span.start, span.end)]
        assert edges == sorted(edges)
        assert all(0 <= span.start < span.end <= len(sentence) and span.margin >= 0 for span in spans)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "😀" * 50, "\0\0", "0123456789" * 30, "、" * 200, "abcdefg " * 40, "〇" * 100]
)
def test_nobody_is_added_where_there_is_no_language(text: str) -> None:
    doc = load_extractor().parse(Article("a", f"出席的有{text}。"))
    assert doc._.tagger.proposed == frozenset()
    assert not doc._.facts.persons


def test_no_sentences_give_no_spans(tagger: Tagger) -> None:
    assert tagger.tag([]) == []


def test_broken_model_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "FILE", "absent.npz")
    with pytest.raises(LexiconError, match=r"absent\.npz: cannot be read .*reinstall"):
        load_tagger.__wrapped__()


def test_alphabet_marks_where_words_begin_go_on_and_end() -> None:
    alphabet = Alphabet("总经理会", ["总经理", "经理"], [0, 1])
    begin, middle, end = np.split(alphabet.mark_words("总经理会"), 3, axis=1)
    assert begin.T.tolist() == [[1, 0, 0, 0], [0, 1, 0, 0]]
    assert middle.T.tolist() == [[0, 1, 0, 0], [0, 0, 0, 0]]
    assert end.T.tolist() == [[0, 0, 1, 0], [0, 0, 1, 0]]


def test_alphabet_folds_widths_and_digits() -> None:
    alphabet = Alphabet("（，", ["会议"], [0])
    assert alphabet.number("(,19").tolist() == alphabet.number("（，２０").tolist()
    assert alphabet.number("a").tolist() != alphabet.number("1").tolist()


def test_sentences_lie_apart() -> None:
    inputs = Alphabet("甲乙", ["甲乙"], [0]).lay_out(["甲乙", "", "乙"])
    assert inputs.places == ((GAP, GAP + 2), (2 * GAP + 2, 2 * GAP + 2), (3 * GAP + 2, 3 * GAP + 3))
    assert np.count_nonzero(inputs.characters) == 3
    assert inputs.words[:, 0].nonzero()[0].tolist() == [GAP]


def test_pairs_are_told_apart_by_order() -> None:
    one, other = hash_pairs(np.array([5, 6], np.int32)), hash_pairs(np.array([6, 5], np.int32))
    assert one[0] != other[0]
    assert min(*one, *other) >= 0
    assert max(*one, *other) < 1 << 16


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.lists(st.integers(1, 4), min_size=1, max_size=3))
def test_lead_is_that_of_the_best_sequence_over_all_others(seed: int, lengths: list[int]) -> None:
    random = np.random.default_rng(seed)
    scores = random.integers(-50, 50, (sum(lengths), 3)).astype(np.int32)
    steps = random.integers(-50, 50, (4, 4)).astype(np.int32)
    ends = np.cumsum(lengths).tolist()
    places = [(end - length, end) for end, length in zip(ends, lengths, strict=True)]
    for number, tags, leads in lead(scores, steps, places):
        start, stop = places[number]

        def total(path: tuple[int, ...], start: int = start) -> int:
            edges = [steps[a, b] for a, b in zip((3, *path), (*path, 3), strict=True)]
            return sum(edges) + sum(scores[start + i, tag] for i, tag in enumerate(path))

        paths = list(product(range(3), repeat=stop - start))
        best = max(paths, key=total)
        for i, margin in enumerate(leads.tolist()):
            assert margin == total(best) - max(total(path) for path in paths if path[i] != tags[i])
        if leads.min() > 0:
            assert tuple(tags.tolist()) == best


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ([0, 1, 2, 3], [TaggedSpan(1, 4, "PER", 1)]),
        ([4, 1, 3], [TaggedSpan(0, 1, "PER", 3), TaggedSpan(1, 3, "PER", 1)]),
        ([2, 3], []),
        ([1, 0, 3], []),
        ([1, 2], []),
    ],
)
def test_only_whole_spans_are_read(tags: list[int], spans: list[TaggedSpan]) -> None:
    leads = [3, 2, 1, 1][: len(tags)]
    assert read_spans(tags, leads, NAMES) == spans
