"""Web archives: every page and text in them."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from kg.reading.articles import make_article
from kg.reading.decoding import decode
from kg.reading.pages import read_page
from kg.reading.problems import Problem, ReadingError
from kg.reading.records import Record
from kg.reading.results import FoundArticle, Origin
from kg.reading.sources import reason_of
from kg.reading.streams import read_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from warcio.recordloader import ArcWarcRecord

    from kg.reading.results import DatedBy

_KINDS = frozenset({"response", "resource", "conversion"})
_ALL_KINDS = _KINDS | {"warcinfo", "request", "metadata", "revisit", "continuation"}
_PAGES = ("text/html", "application/xhtml+xml")
_TEXTS = ("text/plain",)


def read_warc(stream: BinaryIO, origin: Origin, stem: str) -> Iterator[FoundArticle | Problem]:
    """Read the pages and texts of a web archive; the number of an article is that of its record, from 1.

    The crawl date is no publication date. Images, requests and error pages are counted, not named.
    """
    others, number = 0, 0
    try:
        for number, entry in enumerate(ArchiveIterator(stream), start=1):
            if entry.rec_type not in _ALL_KINDS:
                yield Problem(str(origin), "warc_broken", "no record header")
                return
            kind = _content_type(entry)
            if entry.rec_type not in _KINDS or not kind.startswith(_PAGES + _TEXTS) or not _succeeded(entry):
                others += entry.rec_type != "warcinfo"
                continue
            place = Origin(origin.path, origin.member, number)
            try:
                record, by = _read_entry(entry, kind)
            except ReadingError as error:
                yield error.at(str(place))
                continue
            yield from make_article(record, place, stem, dated_by=by)
    except (ArchiveLoadFailed, EOFError, zlib.error, UnicodeDecodeError, ValueError, AttributeError) as error:
        yield Problem(str(origin), "warc_broken", reason_of(error))
    if others:
        yield Problem(str(origin), "warc_other", str(others))
    if not number:
        yield Problem(str(origin), "no_records")


def _read_entry(entry: ArcWarcRecord, kind: str) -> tuple[Record, DatedBy]:
    data = read_whole(entry.content_stream())
    url = str(entry.rec_headers.get_header("WARC-Target-URI") or "")
    if not data:
        raise ReadingError("empty")
    if kind.startswith(_PAGES):
        return read_page(data, url)
    return Record(text=decode(data).text, url=url), "line"


def _content_type(entry: ArcWarcRecord) -> str:
    headers = entry.http_headers or entry.rec_headers
    return str((headers and headers.get_header("Content-Type")) or "").lower()


def _succeeded(entry: ArcWarcRecord) -> bool:
    return entry.http_headers is None or str(entry.http_headers.get_statuscode()).startswith("2")
