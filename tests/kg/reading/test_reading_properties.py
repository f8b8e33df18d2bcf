"""Whatever the bytes: articles or problems, never an exception, and spans that lie in the text."""

import gzip
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.reading import FoundArticle, Problem, read_articles
from kg.reading.layout import lay_out
from kg.reading.publication import read_date
from kg.reading.records import parse_record

LINES = st.sampled_from(
    [
        "首页 | 联系我们 | 登录",
        "海州市召开座谈会",
        "——系列报道之一",
        "6月3日，海州市政协主席林可为主持召开座谈会。",
        "相关阅读",
        "最新相关",
        "上一篇：别的文章",
        "2024-06-04",
        "记者 林可为 摄影报道",
        "海州日报",
        "一、总体要求",
        "",
        "　　",
        "发布时间：2024-06-04 来源：海州日报",
        "（通讯员 沈一舟）会议认为，要##paidbegin##抓落实。",
        "查看更多",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=400), st.lists(LINES, max_size=20).map("\n".join), st.lists(LINES, max_size=9).map("\r\n".join)
)

PATIENT = settings(deadline=None)
"""A busy machine is no failure."""
QUICK = settings(deadline=None, max_examples=40)


def read(data, name="-"):
    return list(read_articles(["-"], stdin=io.BytesIO(data)))


def check(found):
    for item in found:
        assert isinstance(item, FoundArticle | Problem)
        if isinstance(item, FoundArticle):
            article = item.article
            article.text.encode("utf-8")
            article.title.encode("utf-8")
            end = 0
            for span in article.body:
                assert end <= span.start <= span.end <= len(article.text)
                end = span.end


@PATIENT
@given(st.binary(max_size=600))
def test_any_bytes_give_articles_or_problems(data):
    found = read(data)
    assert found
    check(found)


@pytest.mark.parametrize(
    "start",
    [b"\x1f\x8b", b"\xfd7zXZ\0", b"PK\x03\x04", b"WARC/1.0\r\n", b"{", b"[{", b"<html>", b"\xff\xfe", b"\xef\xbb\xbf"],
)
@given(data=st.binary(max_size=300))
@QUICK
def test_any_bytes_behind_a_known_beginning(start, data):
    check(read(start + data))


@PATIENT
@given(st.binary(max_size=300), st.integers(0, 200))
def test_any_damage_to_packed_data(data, place):
    packed = bytearray(gzip.compress(data))
    packed[place % len(packed)] ^= 0xFF
    check(read(bytes(packed)))


@PATIENT
@given(TEXTS)
def test_spans_are_sorted_disjoint_and_inside(text):
    layout = lay_out(text)
    assert layout.body
    end = 0
    for span in layout.body:
        assert end <= span.start <= span.end <= len(text)
        end = span.end
        assert text[span.start : span.end] == text[span.start : span.end].strip()


@PATIENT
@given(TEXTS, st.text(max_size=40))
def test_a_given_title_is_kept(text, title):
    assert lay_out(text, title=title or "海州").title == (title or "海州")


@PATIENT
@given(st.text(max_size=60))
def test_any_text_as_a_date_is_a_date_or_none(text):
    found = read_date(text)
    assert found is None or 1900 <= found.year <= 2099


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "text", "title", "published", "url"]), inner, max_size=5)
    ),
    max_leaves=8,
)


@PATIENT
@given(JSON)
def test_any_json_value_is_a_record_or_a_problem(value):
    assert list(parse_record(json.dumps(value).encode(), "x"))
    check(read(json.dumps(value).encode()))
