"""HTML pages: the article and its metadata, and no date from the lists beside it."""

import pytest

from kg.reading import FoundArticle, Problem, read_articles
from kg.reading.pages import read_page

PARAGRAPHS = [
    "6月3日，海州市政协主席林可为主持召开座谈会，副主席沈一舟出席会议并讲话。三十余名委员参加会议，围绕特色产业讨论。",
    "林可为指出，要把调查研究贯穿履职全过程，推动各项任务落到实处，为全市高质量发展贡献智慧和力量。",
    "沈一舟在讲话中通报了上半年重点工作进展情况，要求各专门委员会主动对接，把委员的意见建议转化为改进工作的具体举措。",
]


def page(head="", dateline="", charset="utf-8"):
    body = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    start = f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>海州市召开座谈会-海州新闻网</title>'
    return f"""{start}{head}</head><body>
<div class="nav"><a href="/">首页</a><a href="/a">新闻</a><a href="/b">政务公开</a></div>
<h1>海州市召开座谈会</h1><div class="info">{dateline}</div>
<div class="article">{body}</div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">欧阳胜到我市调研 2019-01-02</a></li>
<li><a href="/2">海州钢铁换帅 2018-05-06 10:00</a></li></ul></div>
<div class="footer">版权所有 海州新闻网 Copyright 2017</div></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "gbk", "big5"])
def test_the_article_and_nothing_else_is_read(tmp_path, charset):
    words = page(charset=charset)
    if charset == "big5":
        from opencc import OpenCC

        words = OpenCC("s2t").convert(words)
    codec = {"gb2312": "gb18030"}.get(charset, charset)
    (tmp_path / "a.html").write_bytes(words.encode(codec, "xmlcharrefreplace"))
    (found,) = read_articles([tmp_path])
    assert isinstance(found, FoundArticle)
    assert found.article.id == "a"
    assert found.article.title in ("海州市召开座谈会", "海州市召開座談會")
    assert found.article.language == ("zh-Hant" if charset == "big5" else "zh")
    body = "".join(found.article.text[start:end] for start, end in found.article.body)
    for absent in ("欧阳胜", "歐陽勝", "首页", "Copyright"):
        assert absent not in body
    assert len(body) > 0.9 * sum(map(len, PARAGRAPHS))


@pytest.mark.parametrize(
    ("head", "dateline", "date", "by"),
    [
        ('<meta name="PubDate" content="2024-06-04 08:30">', "", "2024-06-04", "markup"),
        ('<meta property="article:published_time" content="2024-06-04T08:30:00+08:00">', "", "2024-06-04", "markup"),
        ('<script type="application/ld+json">{"datePublished":"2024-06-04"}</script>', "", "2024-06-04", "markup"),
        ("", "2024-06-04 08:30 来源：海州日报", "2024-06-04", "line"),
        ("", "发布时间：2024-06-04", "2024-06-04", "line"),
        ("", "二〇二四年六月四日", None, None),
        ("", "", None, None),
    ],
)
def test_the_date_is_the_articles_own_or_none(tmp_path, head, dateline, date, by):
    (tmp_path / "a.html").write_text(page(head, dateline), encoding="utf-8")
    (found,) = read_articles([tmp_path])
    assert (found.article.published and str(found.article.published)) == date
    assert found.dated_by == by


def test_source_author_and_address_come_from_the_markup():
    head = (
        '<meta name="ContentSource" content="海州日报"><meta name="author" content="林可">'
        '<link rel="canonical" href="https://news.example.cn/2024/a.html">'
    )
    record, _ = read_page(page(head).encode())
    assert (record.source, record.byline, record.url) == ("海州日报", "林可", "https://news.example.cn/2024/a.html")


def test_a_page_named_txt_is_a_page(tmp_path):
    (tmp_path / "a.txt").write_text(page(), encoding="utf-8")
    (found,) = read_articles([tmp_path])
    assert "<p>" not in found.article.text


def test_scripts_and_markup_in_words_stay_words(tmp_path):
    words = page().replace(
        "沈一舟在讲话中", "沈一舟&lt;script&gt;alert(1)&lt;/script&gt;在讲话中<script>alert(2)</script>"
    )
    (tmp_path / "a.html").write_text(words, encoding="utf-8")
    (found,) = read_articles([tmp_path])
    assert "alert(2)" not in found.article.text


@pytest.mark.parametrize(
    "markup", ["", "<", "<html>", "<html><body><p></p></body></html>", "<html>" * 3000, "<div>" * 20_000 + "字"]
)
def test_a_page_without_an_article_is_a_problem(tmp_path, markup):
    (tmp_path / "a.html").write_text(markup, encoding="utf-8")
    found = list(read_articles([tmp_path]))
    assert any(isinstance(item, Problem) for item in found)
