"""One table has the words of all pages, each in both languages, and one word for one thing."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from ontology.views import Edge, ViewFact
from output.pages.sentences import say_fact, say_line, sentence
from output.wording import LANGS, words_of

TABLE = files("output").joinpath("words.tsv").read_text(encoding="utf-8")
ROWS = [line.split("\t") for line in TABLE.splitlines()[1:]]
GAP = re.compile(r"\{\w*\}")


def test_the_table_is_sorted_without_doubles_and_every_word_stands_in_both_languages():
    keys = [(part, name) for part, name, _, _ in ROWS]
    assert keys == sorted(set(keys))
    assert [row for row in ROWS if not all(row)] == []
    assert TABLE.strip() + "\n" == TABLE


def test_both_languages_leave_the_same_gaps():
    assert [row for row in ROWS if sorted(GAP.findall(row[2])) != sorted(GAP.findall(row[3]))] == []


def test_chinese_words_hold_no_english_and_the_other_way_round():
    han = re.compile("[\u4e00-\u9fff]")
    exempt = {("page", "language"), ("page", "language_hint"), ("served", "other")}
    rows = [row for row in ROWS if tuple(row[:2]) not in exempt]
    assert [row for row in rows if han.search(row[3])] == []
    assert {row[2] for row in rows if not han.search(row[2])} == {"、", "：", " · ", "（{span}）"}


@pytest.mark.parametrize("word", ["事件", "組織", "单位"])
def test_one_thing_has_one_word(word):
    assert [row for row in ROWS if word in row[2] and row[1] != "about_3_text"] == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_relation_has_a_word_and_a_sentence(lang):
    told = set(words_of("relation", lang)) - {"unit_of", "part_of", "met"}
    assert told <= set(words_of("sentence", lang))


@pytest.mark.parametrize(
    ("relation", "target", "role", "span", "zh", "en"),
    [
        ("holds", "澜东厂", "厂长", (None, None), "甲任澜东厂厂长", "甲 holds the post 厂长 at 澜东厂"),
        ("holds", "澜东厂", "原厂长", (None, None), "甲为澜东厂原厂长", "甲 held the post 原厂长 at 澜东厂"),
        ("holds", "", "厂长", ("2019", None), "甲任厂长（2019—）", "甲 holds the post 厂长 (2019—)"),
        ("removed", "", "厂长", ("2019", None), "甲不再担任厂长", "甲 ceased to be 厂长"),
        ("spoke", "年会", "", (None, None), "甲在年会上发言", "甲 spoke at 年会"),
    ],
)
def test_a_fact_is_a_sentence_in_both_languages(relation, target, role, span, zh, en):
    assert sentence(relation, "甲", target, role, span, "zh") == zh
    assert sentence(relation, "甲", target, role, span, "en") == en


def test_names_that_look_like_gaps_stay_names():
    fact = ViewFact("f", "attended", "", None, (), agent="a", target="b")
    assert say_fact(fact, {"a": "{target}", "b": "{agent}"}, "zh") == "{target}出席{agent}"


def test_a_line_between_people_says_how_often_they_met():
    assert say_line(Edge("a", "b", "met", "", weight=3.0), (), "zh") == "同场 3 次"
    assert say_line(Edge("a", "b", "met", "", weight=3.0), (), "en") == "3 events together"


@pytest.mark.parametrize(
    ("roles", "zh", "en"),
    [((), "任职", "holds post"), (("厂长", "厂长"), "厂长", "厂长"), (("甲", "", "乙", "丙"), "甲、乙等", "甲, 乙 …")],
)
def test_a_line_is_called_by_its_posts(roles, zh, en):
    line = Edge("a", "b", "holds", "")
    assert (say_line(line, roles, "zh"), say_line(line, roles, "en")) == (zh, en)
