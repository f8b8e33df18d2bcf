"""HTML to a record: main text by trafilatura, metadata from the markup, no guessed dates."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from trafilatura import bare_extraction, load_html

from kg.reading.decoding import decode
from kg.reading.problems import ReadingError
from kg.reading.publication import read_date
from kg.reading.records import Record, mend

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from kg.reading.results import DatedBy

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_CODECS = {"gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs"}
_DATE_NAMES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_time",
    "publicationdate",
    "dc.date",
    "dc.date.issued",
    "weibo:article:create_at",
    "date",
)
_TITLE_NAMES = ("articletitle", "og:title", "title")
_SOURCE_NAMES = ("contentsource", "source", "og:site_name", "mediaid")
_AUTHOR_NAMES = ("author", "article:author")
_SITE_TAIL = re.compile(r"\s*[-_|–—]+\s*[^-_|–—]{1,30}$")
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')
_VISIBLE_DATE = re.compile(
    r"(?:发布(?:时间|日期)|发稿时间|日期|时间|來源|来源)?\s*[:：]?\s*((?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s+\d{1,2}[:：]\d\d)"
)
_HEAD_LENGTH = 400


def read_page(data: bytes, url: str = "") -> tuple[Record, DatedBy]:
    """Read one page: the main text, and what its markup says of it.

    The date comes from the metadata or from the lines right before the article, never from lists of other articles;
    raises ``ReadingError`` where there is no main text.
    """
    markup = decode_page(data)
    tree = load_html(markup)
    if tree is None:
        raise ReadingError("no_text")
    names = _metadata(tree)
    title = _first(names, _TITLE_NAMES) or _heading(tree)
    document = bare_extraction(markup, favor_precision=True, include_comments=False)
    text = (document.text if document is not None and not isinstance(document, dict) else "") or ""
    if not text.strip():
        raise ReadingError("no_text")
    published = _first(names, _DATE_NAMES) or _linked_data_date(tree)
    by: DatedBy = "markup"
    if not read_date(published):
        published, by = _date_before(tree, text), "line"
    record = Record(
        text=mend(text),
        title=mend(_SITE_TAIL.sub("", title)).strip(),
        published=published,
        url=url or _link(tree),
        source=_first(names, _SOURCE_NAMES),
        byline=_first(names, _AUTHOR_NAMES),
    )
    return record, by


def decode_page(data: bytes) -> str:
    """Decode a page: as it declares itself if that fits, else as its bytes tell."""
    if match := _CHARSET.search(data[:4096]):
        codec = _CODECS.get(match.group(1).decode("ascii").lower())
        if codec:
            try:
                return data.decode(codec)
            except UnicodeDecodeError:
                pass
    return decode(data).text


def _metadata(tree: HtmlElement) -> dict[str, str]:
    names: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("name") or element.get("property") or element.get("itemprop") or "").lower()
        content = (element.get("content") or "").strip()
        if name and content:
            names.setdefault(name, content)
    return names


def _first(names: dict[str, str], wanted: tuple[str, ...]) -> str:
    return next((names[name] for name in wanted if names.get(name)), "")


def _heading(tree: HtmlElement) -> str:
    for tag in ("h1", "title"):
        for element in tree.iter(tag):
            if words := " ".join(element.text_content().split()):
                return words
    return ""


def _link(tree: HtmlElement) -> str:
    for element in tree.iter("link"):
        if element.get("rel") == "canonical" and element.get("href", "").startswith("http"):
            return str(element.get("href"))
    return ""


def _linked_data_date(tree: HtmlElement) -> str:
    for element in tree.iter("script"):
        if element.get("type") == "application/ld+json" and (match := _JSON_DATE.search(element.text or "")):
            try:
                return str(json.loads(f'"{match.group(1)}"'))
            except json.JSONDecodeError:
                return ""
    return ""


def _date_before(tree: HtmlElement, text: str) -> str:
    """Find a date with time, or a labelled one, in the words that stand right before the main text."""
    visible = " ".join(tree.text_content().split())
    opening = " ".join(text.split())[:40]
    end = visible.find(opening[:20]) if opening else -1
    before = visible[max(0, end - _HEAD_LENGTH) : end] if end > 0 else ""
    found = list(_VISIBLE_DATE.finditer(before))
    if found:
        return found[-1].group(1)
    labelled = re.findall(
        r"(?:发布(?:时间|日期)|发稿时间|日期|时间)\s*[:：]\s*((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2})", before
    )
    return labelled[-1] if labelled else ""
