"""IRIs: the same values always give the same IRI, other values another one, and no name can be read from it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from ontology.iris import DEFAULT_BASE, Iris, digest

IRIS = Iris()


@pytest.mark.parametrize(
    ("method", "values", "expected"),
    [
        ("article", ("00ff",), "article/00ff"),
        ("entities_graph", (), "graph/entities"),
        ("facts_graph", (), "graph/facts"),
        ("person", ("柳承安", "青原省茶业协会"), "person/e2b8c946329ea73012cd"),
        ("organisation", ("青原省茶业协会",), "organisation/9309b53a556afc724a73"),
        ("event", ("年会", "2024-05-29", ""), "event/313aa9e2e5d1892f47dc"),
        ("role", ("党委副书记",), "role/32cea0ec0ad023211e18"),
        ("position", ("p", "o", "主任", None, None), "position/349826355a12847a08e7"),
        ("participation", ("p", "chaired", "e"), "participation/ea2001e3efa28d62ad88"),
        ("appointment", ("p", "o", "主任", "appointed", "2024"), "appointment/45149b0c121ab5c42a05"),
        ("evidence", ("f", "00ff", 3, 9, "r"), "evidence/2e7777a3e30311397bb8"),
    ],
)
def test_an_iri_never_changes(method: str, values: tuple[Any, ...], expected: str) -> None:
    assert getattr(IRIS, method)(*values) == DEFAULT_BASE + expected


def test_another_base_gives_the_same_ending() -> None:
    other = Iris("https://example.org/kg#")
    assert other.role("主任") == IRIS.role("主任").replace(DEFAULT_BASE, "https://example.org/kg#")


@given(st.lists(texts, min_size=1, max_size=4), st.lists(texts, min_size=1, max_size=4))
def test_other_values_give_another_digest(first: list[str], second: list[str]) -> None:
    assert (digest(*first) == digest(*second)) == (first == second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("柳承", "安"), ("柳", "承安")),
        (("柳承安",), ("柳承安", "")),
        (("1:a", "b"), ("1", "a1:b")),
        (("a", None, "b"), ("a", "b", None)),
        (("a\x00", "b"), ("a", "\x00b")),
    ],
)
def test_parts_cannot_run_into_each_other(first: tuple[Any, ...], second: tuple[Any, ...]) -> None:
    assert digest(*first) != digest(*second)


@pytest.mark.parametrize("odd", ["\ud800", 'a b<>"{}|\\^`', "\u202e", "x" * 100_000, ""])
def test_any_text_gives_a_plain_iri(odd: str) -> None:
    assert re.fullmatch(re.escape(DEFAULT_BASE) + "person/[0-9a-f]{20}", IRIS.person(odd, odd))


@given(texts.filter(lambda text: len(text) > 2))
def test_a_name_cannot_be_read_from_an_iri(name: str) -> None:
    if re.search(r"[^0-9a-z/:.\-]", name):
        assert name not in IRIS.person(name, name)
