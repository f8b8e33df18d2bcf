"""What holds for any text whatever: no crash, quotes that stand in the article, the same result twice, in both scripts."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from extractors.registry import load_extractor
from extractors.zh.normalise import simplify
from ontology.articles import Article, Span
from ontology.dates import PartialDate
from ontology.facts import Appointment, ArticleFacts, Participation, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

PUBLISHED = PartialDate(2024, 5, 30)
PEOPLE = (
    "陶立群",
    "郝建业",
    "岳明霞",
    "方启明",
    "王伟",
    "欧阳静",
    "解放",
    "杜朗·贝尔纳",
    "王　伟",
    "李 强",
    "×××",
    "XX",
)
ROLES = (
    "党委书记",
    "副书记",
    "总经理",
    "市长",
    "副县长",
    "局长",
    "主任委员",
    "教授",
    "董事长",
    "委员",
    "原会长",
    "记者",
    "总统",
)
BODIES = (
    "南陵集团",
    "东海省",
    "北川市教育局",
    "市政府",
    "县委",
    "我校",
    "集团",
    "省机械工业协会",
    "法国",
    "宣传部",
    "（下称“南陵”）",
    "中国",
)
VERBS = (
    "出席", "出席会议并讲话", "主持会议", "主持召开", "指出", "强调，", "会见", "到", "调研", "任", "任命", "免去", "不再担任", "当选", "为", "的", "职务",
    "同志", "分别", "由", "对", "向", "因", "就", "召开", "在", "举行", "作报告", "致辞", "现任", "是", "，男，", "决定任命：", "出席的还有：", "缺席", "等", "一行",
)  # fmt: skip
EVENTS = (
    "工作会议",
    "会议",
    "年会",
    "座谈会",
    "开幕式",
    "第三届理事会",
    "会谈",
    "活动",
    "《远山》首发式",
    "培训班",
    "上",
    "期间",
)
DATES = (
    "5月29日",
    "近日",
    "2024年",
    "29日上午",
    "当天",
    "二〇二四年五月",
    "2月30日",
    "至31日",
    "0",
    "99999999999",
    "２９日",
)
MARKS = (
    "，", "。", "、", "；", "：", "\n", "！", "？", "（", "）", "“", "”", "《", "》", "(", ")", ",", ":", "·", "•", "—", "…", " ", "\u3000", "\t", "\r\n",
    "「", "」", "[", "]", "〔", "〕", "|", "/", "-", "～", "℃", "%", "\\", "\0", "\x1b",
)  # fmt: skip
STRANGE = (
    "\u200b", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad", "e\u0301", "\u0301", "𠮷", "𪚥", "👩‍👩‍👧", "ｱ", "Ａ", "①", "㈱",
    "臺", "灣", "後", "髮", "乾", "裏", "龍", "шла", "مرحبا", "a", "\u2028", "\u0085", "\U000e0001", "\uf8ff", "\uffff", "〇", "○", "々",
)  # fmt: skip
SENTENCES = (
    "{date}，{body}{event}在{place}召开。{body}{role}{one}主持会议。",
    "{date}，{body}召开{event}，{role}{one}、{two}出席会议并讲话。",
    "{one}同志任{body}{role}，不再担任{other}{role2}职务。",
    "会议决定，任命{one}为{body}{role}，免去{two}的{other}{role2}职务。",
    "{place}{role}{one}到{body}调研，{other}{role2}{two}陪同。",
    "{body}{role}{one}（{other}{role2}）表示，要把工作做好。",
    "{date}，{place}市长{one}会见{body}{role}{two}一行。",
)
FORMAL = OpenCC("s2t")
TOLD = st.builds(
    lambda pattern, **words: pattern.format(**words),
    st.sampled_from(SENTENCES),
    date=st.sampled_from(["5月29日", "2024年5月28日上午", "近日"]),
    body=st.sampled_from(["南陵集团", "东海省机械工业协会", "北川理工大学", "青禾县教育局"]),
    other=st.sampled_from(["北川钢铁集团", "东海省贸易促进会", "南陵市总工会"]),
    event=st.sampled_from(["工作会议", "第三届理事会", "专题座谈会", "年会"]),
    place=st.sampled_from(["南陵市", "北川市"]),
    role=st.sampled_from(["党委书记", "总经理", "副会长", "局长"]),
    role2=st.sampled_from(["董事长", "秘书长", "副主席"]),
    one=st.sampled_from(["陶立群", "郝建业", "岳明霞", "欧阳静", "钱国庆"]),
    two=st.sampled_from(["方启明", "邓玉堂", "罗永康"]),
)
ARTICLES = st.lists(TOLD, min_size=1, max_size=6).map("\n".join)
WORDS = st.sampled_from([*PEOPLE, *ROLES, *BODIES, *VERBS, *EVENTS, *DATES, *MARKS, *STRANGE])
RUNS = st.builds(lambda word, count: word * count, WORDS, st.integers(2, 400))
NESTED = st.builds(
    lambda pair, depth, inner: pair[0] * depth + inner + pair[1] * depth,
    st.sampled_from(["（）", "“”", "《》", "()"]),
    st.integers(1, 60),
    WORDS,
)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
TEXTS = st.lists(st.one_of(WORDS, WORDS, WORDS, WORDS, TOLD, RUNS, NESTED, ANYTHING), max_size=60).map("".join)
CALM = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@cache
def schema() -> Any:
    return json.loads((files("ontology") / "facts.schema.json").read_text(encoding="utf-8"))


def extract(text: str, **other: Any) -> ArticleFacts:
    return load_extractor().extract(Article("a1", text, published=PUBLISHED, **other))


def spans_of(facts: ArticleFacts) -> Iterator[tuple[int, int]]:
    for fact in facts.facts:
        yield from ((e.start, e.end) for e in fact.evidence)
    for entity in (*facts.persons, *facts.organisations, *facts.events):
        yield from entity.mentions
    yield from ((note.start, note.end) for note in facts.notes)


@CALM
@given(TEXTS)
def test_any_text_is_read_and_every_quote_stands_in_it(text: str) -> None:
    facts = extract(text)
    for fact in facts.facts:
        assert fact.evidence
        for evidence in fact.evidence:
            assert evidence.start < evidence.end
            assert text[evidence.start : evidence.end] == evidence.quote
            assert evidence.rule
    for note in facts.notes:
        assert text[note.start : note.end] == note.text
    assert all(0 <= start < end <= len(text) for start, end in spans_of(facts))


@st.composite
def disfigured(draw: st.DrawFn) -> str:
    """Give an article in either script with blanks, invisible characters and half-width marks where none should be."""
    text = draw(ARTICLES | ARTICLES.map(FORMAL.convert))
    odd = st.sampled_from(["\u200b", "\u00ad", "\u202e", " ", "\u3000", "\r", ",", "(", ")", "臺", "\n", "𠮷"])
    for place, char in draw(st.lists(st.tuples(st.integers(0, len(text)), odd), max_size=12)):
        text = text[:place] + char + text[place:]
    return text


@CALM
@given(disfigured())
def test_quotes_are_what_is_printed_not_what_is_read(text: str) -> None:
    facts = extract(text)
    assert all(text[e.start : e.end] == e.quote for fact in facts.facts for e in fact.evidence)
    assert all(text[note.start : note.end] == note.text for note in facts.notes)


@CALM
@given(TEXTS)
def test_facts_name_only_entities_of_the_article(text: str) -> None:
    facts = extract(text)
    persons = {p.id for p in facts.persons}
    organisations = {o.id for o in facts.organisations}
    events = {e.id for e in facts.events}
    assert len(persons) + len(organisations) + len(events) == len(persons | organisations | events)
    for fact in facts.facts:
        match fact:
            case Participation():
                assert fact.agent in persons | organisations
                assert fact.event in events
            case Position() | Appointment():
                assert fact.person in persons
                assert fact.organisation in organisations | {None}
    assert all(o.unit_of in organisations | {None} for o in facts.organisations)
    assert all(e.super_event in events | {None} for e in facts.events)
    assert all(entity.name for entity in (*facts.persons, *facts.organisations, *facts.events))


@CALM
@given(TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert extract(text) == extract(text)


@CALM
@given(TEXTS)
def test_facts_follow_the_public_form_and_come_back_from_it(text: str) -> None:
    facts = extract(text)
    record = json.loads(json.dumps(facts.to_json(), ensure_ascii=True))
    jsonschema.validate(record, schema())
    assert ArticleFacts.from_json(record) == facts


@CALM
@given(TEXTS, TEXTS)
def test_title_may_be_anything_and_is_never_quoted(text: str, title: str) -> None:
    facts = extract(text, title=title)
    assert all(text[e.start : e.end] == e.quote for fact in facts.facts for e in fact.evidence)


@CALM
@given(st.lists(TEXTS, min_size=1, max_size=5), st.data())
def test_nothing_is_quoted_from_outside_the_body(parts: list[str], data: st.DataObject) -> None:
    text, regions, kept = "", [], []
    for part in parts:
        regions.append(Span(len(text), len(text) + len(part)))
        kept.append(data.draw(st.booleans()))
        text += part
    body = tuple(region for region, keep in zip(regions, kept, strict=True) if keep)
    assume(body)
    facts = extract(text, body=body)
    for start, end in spans_of(facts):
        assert any(region.start <= start < end <= region.end for region in body), text[start:end]


def test_navigation_around_the_body_gives_no_fact() -> None:
    frame, told = "南陵集团总经理方启明致辞。\n", "东海省机械工业协会会长陶立群致辞。\n"
    facts = extract(frame + told + frame, body=(Span(len(frame), len(frame) + len(told)),))
    assert [p.name for p in facts.persons] == ["陶立群"]
    assert len(extract(frame + told + frame).persons) == 2


def plain(facts: ArticleFacts) -> dict[str, Any]:
    """Give the record in simplified characters, without the other forms of names."""

    def walk(value: Any) -> Any:
        match value:
            case str():
                return simplify(value)
            case list():
                return [walk(item) for item in value]
            case dict():
                return {key: walk(item) for key, item in value.items() if key != "aliases"}
            case _:
                return value

    return walk(facts.to_json())


@CALM
@given(ARTICLES)
def test_traditional_article_gives_the_facts_of_the_simplified_one(text: str) -> None:
    formal = FORMAL.convert(text)
    assume(simplify(formal) == text)
    simple, traditional = extract(text), extract(formal)
    assert plain(simple) == plain(traditional)


def test_traditional_article_keeps_its_own_script() -> None:
    facts = extract("北川鋼鐵集團總經理鄧玉堂主持會議。")
    assert [p.name for p in facts.persons] == ["鄧玉堂"]
    assert [o.name for o in facts.organisations] == ["北川鋼鐵集團"]
    assert [fact.role for fact in facts.facts if isinstance(fact, Position)] == ["總經理"]


@pytest.mark.parametrize("text", ["", "\n", " ", "\u200b", "。", "\ufeff\n\n", "（", "·", "任", "会"])
def test_text_with_nothing_to_read_gives_nothing(text: str) -> None:
    facts = extract(text)
    assert facts == ArticleFacts("a1")
