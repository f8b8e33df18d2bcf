"""Gaps of small words, and the index of names: each against the plain way to say the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timing import assert_within

from extractors.zh.form_index import GROUP_REST, FormIndex, FormWeights, first_places
from extractors.zh.gaps import Gap, Stretch

GAP = Gap(
    [["同志"], ["等", re.compile(r"等\d人")]],
    [
        "已",
        "也",
        Stretch("对", "，。", 3),
        Stretch("以", "，。", 2, 1, ("票",)),
        Stretch("在", "。", 2, 0, ("中", "上")),
    ],
    last="被",
)
PLAIN = re.compile(r"(?:同志)?(?:等\d人|等)?(?:已|也|对[^，。]{1,3}|以[^，。]{1,2}票|在[^。]{0,2}(?:中|上))*被?")
SMALL = st.text(st.sampled_from("同志等3人已也对，。以票在中上被x"), max_size=9)


@given(SMALL)
def test_gap_says_what_the_regular_expression_says(text: str) -> None:
    assert GAP.fills(text, 0, len(text)) is (PLAIN.fullmatch(text) is not None)


@given(SMALL, st.integers(0, 9), st.integers(0, 9))
def test_gap_reads_nothing_outside_its_range(text: str, start: int, end: int) -> None:
    end = min(end, len(text))
    assert GAP.fills(text, start, end) is (start <= end and PLAIN.fullmatch(text[start:end]) is not None)


@pytest.mark.parametrize("text", ["对" * 2_000 + "。", "对也" * 1_000 + "。", "以" * 2_000 + "。"])
def test_gap_that_could_be_parted_in_many_ways_is_read_at_once(text: str) -> None:
    assert not GAP.fills(text, 0, len(text))
    assert_within(2, lambda: GAP.fills(text, 0, len(text)))


PARTS = st.sampled_from(["甲", "乙", "丙", "集团", "公司", "有限公司", "股份"])
FORM = st.lists(PARTS, min_size=1, max_size=4).map("".join)
FORMS = st.lists(FORM, max_size=8)


@given(FORMS, FORM)
def test_index_misses_no_form_that_begins_or_ends_another(forms: list[str], wanted: str) -> None:
    index = FormIndex()
    for number, form in enumerate(forms):
        index.add(form, number)

    def related(form: str) -> bool:
        short, long = sorted((form, wanted), key=len)
        return form == wanted or (
            len(short) > 1
            and (long.endswith(short) or (long.startswith(short) and bool(GROUP_REST.match(long[len(short) :]))))
        )

    assert {number for number, form in enumerate(forms) if related(form)} <= set(index.akin(wanted))


@given(FORMS, st.text(st.sampled_from("甲乙丙集团公司"), max_size=40))
def test_weights_agree_with_counting(forms: list[str], text: str) -> None:
    weights = FormWeights(text)
    asked = None
    for number, form in enumerate(forms):
        weights.add(form, number % 3)
        asked = weights.heaviest("集团|公司")
    members = {number % 3 for number, form in enumerate(forms) if form.endswith(("集团", "公司"))}
    total = {m: sum(text.count(form) for number, form in enumerate(forms) if number % 3 == m) for m in members}
    assert asked == (max(members, key=lambda m: (total[m], -m)) if members else None)


@given(st.text(st.sampled_from("甲乙丙"), max_size=30), st.sets(st.text(st.sampled_from("甲乙丙"), max_size=3)))
def test_first_places_agree_with_finding(text: str, forms: set[str]) -> None:
    assert first_places(text, forms) == {form: text.find(form) for form in forms if form and form in text}
