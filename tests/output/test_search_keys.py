"""Names are found in either script, by pinyin and by initials."""

from __future__ import annotations

import pytest

from output.pages.keys import fold, search_keys


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("顾维桢", "guweizhen"),
        ("顾维桢", "gwz"),
        ("顾维桢", "顧維楨"),
        ("顧維楨", "顾维桢"),
        ("单守拙", "shanshouzhuo"),
        ("单守拙", "danshouzhuo"),
        ("单守拙", "ssz"),
        ("尉迟明", "yuchiming"),
        ("马蒂亚斯·霍尔姆", "马蒂亚斯霍尔姆"),
        ("马蒂亚斯·霍尔姆", "madiyasihuoermu"),
        ("Anna Berg", "annaberg"),
        ("ＩＢＭ", "ibm"),
    ],
)
def test_name_is_found_by(name, typed):
    assert typed in search_keys([name], person=True)


def test_surname_readings_are_for_people_alone():
    assert "shanweimingcheng" not in search_keys(["单位名称"])
    assert "danweimingcheng" in search_keys(["单位名称"])


@pytest.mark.parametrize("name", ["", " ", "·", "\u202e", "周" * 5000, "\ud800", "周\ud800明", "a" * 5000])
def test_strange_names_give_keys_of_bounded_size(name):
    keys = search_keys([name], person=True)
    assert all(keys)
    assert sum(map(len, keys)) < 2000


def test_keys_are_folded_and_each_stands_once():
    keys = search_keys(["周明远", "周明远", "周 明远"], person=True)
    assert len(keys) == len(set(keys))
    assert all(key == fold(key) for key in keys)
