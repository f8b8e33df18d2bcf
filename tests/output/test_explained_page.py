"""The page of one article: its text whole whatever the marks, safe whatever the text, and a policy that holds."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.articles import Span
from ontology.explanations import ExplainedArticle, ExplainedFact, ExplainedThing, Mark, Proof, Unread
from output.pages import render_explained
from output.pages.bundle import integrity
from output.pages.explained import segments

TEXT = "会长周明远主持年会，代表参加。"


def explained(text: str = TEXT, **other: Any) -> ExplainedArticle:
    fields: dict[str, Any] = {
        "title": "年会召开",
        "subtitle": "2024-05-30",
        "text": text,
        "regions": (Span(0, len(text)),),
        "things": (ExplainedThing("p1", "person", "周明远"), ExplainedThing("e1", "event", "年会")),
        "marks": (Mark("role", 0, 2, "会长"), Mark("person", 2, 5, "周明远", "p1"), Mark("event", 7, 9, "年会", "e1")),
        "facts": (ExplainedFact("f1", "chaired", "周明远主持年会", None, 0.85, (Proof(0, 9, "chair"),), ("p1", "e1")),),
        "unread": (Unread("trigger", 12, 14),),
    }
    return ExplainedArticle(**fields | other)


def test_text_is_cut_where_marks_begin_and_end() -> None:
    cut = segments(explained())
    assert [part[0] for part in cut] == ["会长", "周明远", "主持", "年会", "，代表", "参加", "。"]
    assert [part[2] for part in cut] == [[0], [1], [], [2], [], [], []]
    assert [part[3] for part in cut] == [[0]] * 4 + [[]] * 3
    assert [part[4] for part in cut] == [[]] * 5 + [[0], []]


def test_what_was_not_read_is_told_apart() -> None:
    assert [part[:2] for part in segments(explained(regions=(Span(0, 10),), unread=()))][-2:] == [
        ("，", True),
        ("代表参加。", False),
    ]


RANGES = st.tuples(st.integers(-3, 40), st.integers(-3, 40))


@given(text=st.text(max_size=30), ranges=st.lists(RANGES, max_size=8))
def test_segments_put_together_are_the_text(text: str, ranges: list[tuple[int, int]]) -> None:
    marks = tuple(Mark("date", *span) for span in ranges)
    cut = segments(explained(text, marks=marks, facts=(), unread=tuple(Unread("name", *span) for span in ranges)))
    assert "".join(part[0] for part in cut) == text
    for number, (start, end) in enumerate(ranges):
        marked = "".join(part[0] for part in cut if number in part[2])
        assert marked == (text[start:end] if 0 <= start < end <= len(text) else "")


@given(text=st.text(max_size=60))
def test_any_text_comes_out_as_text(text: str) -> None:
    page = render_explained(explained(text, title=text, marks=(), facts=(), unread=()))
    assert page.count("<script") == 2
    assert page.count("</script") == 2
    page.encode("utf-8")
    data = json.loads(page.split('id="data">', 1)[1].split("</script>", 1)[0])
    assert "".join(part[0] for part in data["segments"]) == text


def test_policy_names_the_script_and_the_style_and_forbids_the_rest() -> None:
    page = render_explained(explained())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    script = page.rsplit("<script>", 1)[1].split("</script>")[0]
    style = page.split("<style>", 1)[1].split("</style>")[0]
    assert integrity(script) in policy[1]
    assert integrity(style) in policy[1]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_page_needs_nothing_from_elsewhere(lang: str) -> None:
    page = render_explained(explained(lang=lang))
    assert re.findall(r'(?:src|href|action)="(?!#)', page) == []
    assert re.findall(r'\son[a-z]+="', page) == []
    assert "$" not in re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)
