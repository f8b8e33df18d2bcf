"""Events as sentences name them."""

from __future__ import annotations

import pytest

from extractors.zh.event_kinds import event_type
from extractors.zh.events import EventMention, find_events


def only_event(text: str) -> EventMention:
    (mention,) = find_events(text, 0, len(text))
    return mention


@pytest.mark.parametrize(
    ("text", "name", "kind", "pattern"),
    [
        ("东海省机械工业协会年会5月29日在南陵市召开", "东海省机械工业协会年会", "meeting", "held"),
        ("他们召开安全工作会议", "安全工作会议", "meeting", "object"),
        ("在专题座谈会上", "专题座谈会", "meeting", "at"),
        ("会议强调", "会议", "meeting", "generic"),
        ("主持“远山”首发式", "“远山”首发式", "ceremony", "object"),
        ("举行签约仪式", "签约仪式", "ceremony", "object"),
        ("大会期间", "大会", "meeting", "at"),
        ("出席青年文化节", "青年文化节", "activity", "object"),
        ("参加新员工培训班", "新员工培训班", "lecture", "object"),
        ("全体会议暨表彰大会召开", "全体会议暨表彰大会", "meeting", "held"),
        ("5月29日，南陵集团工作会议在南陵市召开。", "南陵集团工作会议", "meeting", "held"),
    ],
)
def test_event_is_named_without_its_verb_and_date(text: str, name: str, kind: str, pattern: str) -> None:
    mention = only_event(text)
    assert (mention.name, mention.type, mention.pattern) == (name, kind, pattern)
    assert text[mention.start : mention.end] == name


@pytest.mark.parametrize(
    "text",
    [
        "会议室里",
        "学习党代会精神",
        "大会主席",
        "议会大厦",
        "",
        "会",
        "论坛成果",
        "座谈会纪要",
        "传达大会精神",
        "学习座谈会重要讲话精神",
    ],
)
def test_word_that_only_holds_a_head_is_no_event(text: str) -> None:
    assert find_events(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("年会29日在南陵市召开", "南陵市"),
        ("工作会议5月29日上午在北川宾馆举行", "北川宾馆"),
        ("工作会议于5月29日上午在北川宾馆举行", "北川宾馆"),
        ("工作会议召开", None),
    ],
)
def test_place_is_read_behind_the_name(text: str, place: str | None) -> None:
    assert only_event(text).place == place


@pytest.mark.parametrize(
    ("text", "verb"), [("出席工作会议", "出席"), ("主持召开座谈会", "主持召开"), ("工作会议召开", "")]
)
def test_governing_verb_is_kept(text: str, verb: str) -> None:
    assert only_event(text).verb == verb


@pytest.mark.parametrize(("text", "generic"), [("出席会议", True), ("参加本次活动", True), ("出席工作会议", False)])
def test_word_that_tells_no_event_from_another_is_generic(text: str, generic: bool) -> None:
    assert only_event(text).generic is generic


def test_no_name_reaches_over_the_end_of_a_person() -> None:
    text = "方启明工作会议召开"
    assert [m.name for m in find_events(text, 0, len(text), [3])] == ["工作会议"]


def test_only_the_sentence_asked_for_is_read() -> None:
    text = "工作会议召开。座谈会召开。"
    assert [m.name for m in find_events(text, 7, len(text))] == ["座谈会"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("座谈会", "meeting"),
        ("开幕式", "ceremony"),
        ("干部培训班", "lecture"),
        ("全民运动会", "activity"),
        ("两国会谈", "talks"),
        ("实地调研活动", "visit"),
        ("北川论坛（第二届）", "meeting"),
        ("早餐", "other"),
    ],
)
def test_last_head_tells_the_type(name: str, kind: str) -> None:
    assert event_type(name) == kind
