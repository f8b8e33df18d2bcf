"""The reader: paths in, a stream of articles and problems out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.reading.archives import open_members
from kg.reading.articles import make_article
from kg.reading.decoding import decode
from kg.reading.markdown import read_front_matter
from kg.reading.problems import Problem, ReadingError
from kg.reading.records import read_records
from kg.reading.results import FoundArticle, Origin, SourceFile
from kg.reading.sniffing import KIND_OF_SUFFIX, binary_kind, content_kind, is_html, packed_kind
from kg.reading.sources import find_sources, reason_of, split_suffixes, stem_of
from kg.reading.streams import open_regular, raise_late, read_whole, take_head, unpack

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from kg.reading.sniffing import ContentKind

READER_VERSION = "1"
"""Changes whenever reading the same bytes can give another article; part of every cache key."""

Found = FoundArticle | Problem


def read_articles(paths: Sequence[str | Path], *, stdin: BinaryIO | None = None) -> Iterator[Found]:
    """Read files, folders, globs and ``-`` (needs ``stdin``), in the order given and sorted within each.

    A stream: never more than one article is held. All that cannot be read comes out as a ``Problem`` between the
    articles; nothing is raised for it.
    """
    for source in find_sources(paths):
        if isinstance(source, Problem):
            yield source
        else:
            yield from read_source(source, stdin=stdin)


def read_source(source: SourceFile, *, stdin: BinaryIO | None = None) -> Iterator[Found]:
    """Read one file that ``find_sources`` gave."""
    try:
        if source.location is not None:
            with open_regular(source.location) as stream:
                yield from _Reading(source.name).stream(stream, source.name)
        elif stdin is not None:
            yield from _Reading("-", stem="stdin").stream(stdin, "")
        else:
            yield Problem("-", "not_found")
    except ReadingError as error:
        yield error.at(source.name)
    except OSError as error:
        yield Problem(source.name, "unreadable", reason_of(error))


class _Reading:
    """The reading of one file: where it is, and how its articles are called."""

    def __init__(self, path: str, *, member: str = "", stem: str = "") -> None:
        self.path = path
        self.member = member
        self.stem = stem or stem_of(member or path)
        self.place = str(Origin(path, member))
        self._streams: list[BinaryIO] = []

    def stream(self, stream: BinaryIO, name: str, *, packed: bool = False) -> Iterator[Found]:
        """Read a stream; ``name`` tells what it holds, ``packed`` that it comes out of a packed one."""
        content, packing = split_suffixes(name)
        whole = stream
        self._streams.append(stream)
        head, stream = take_head(stream)
        if not head:
            self._check()
            raise ReadingError("empty")
        kind = packed_kind(head)
        if packing and not packed and kind != packing:
            raise ReadingError("compressed_broken", f"no {packing[1:]} data")
        if kind == ".zip" and (packing or not content):
            yield from self._archive(whole, stream, nested=packed)
        elif kind in (".gz", ".xz") and not packed:
            yield from self.stream(unpack(stream, kind), _without(name, packing), packed=True)
        else:
            yield from self._content(head, stream, KIND_OF_SUFFIX.get(content))

    def _check(self) -> None:
        """Raise what cut the data short: before an article is made of them, or behind the last good record."""
        for stream in reversed(self._streams):
            raise_late(stream)

    def _archive(self, whole: BinaryIO, stream: BinaryIO, *, nested: bool) -> Iterator[Found]:
        if self.member or nested:
            raise ReadingError("archive_nested")
        if whole.seekable():
            whole.seek(0)
            stream = whole
        empty = True
        for opened in open_members(stream, self.path):
            if isinstance(opened, Problem):
                yield opened
                continue
            member, content = opened
            empty = False
            reading = _Reading(self.path, member=member)
            try:
                yield from reading.stream(content, member)
            except ReadingError as error:
                yield error.at(reading.place)
        if empty:
            yield Problem(self.path, "no_records")

    def _content(self, head: bytes, stream: BinaryIO, kind: ContentKind | None) -> Iterator[Found]:
        if kind != "warc" and (binary := binary_kind(head)):
            raise ReadingError("binary", binary)
        kind = kind or content_kind(head)
        if kind == "warc":
            yield from self._warc(stream)
        elif kind in ("json", "jsonl"):
            yield from self._records(stream, lines=kind == "jsonl")
        elif kind == "html" or is_html(head):
            yield from self._page(stream)
        else:
            yield from self._text(stream)

    def _text(self, stream: BinaryIO) -> Iterator[Found]:
        data = read_whole(stream)
        self._check()
        decoded = decode(data)
        if not decoded.text.strip("\ufeff \t\r\n\u3000"):
            raise ReadingError("empty")
        if decoded.damaged:
            yield Problem(self.place, "characters_replaced", str(decoded.damaged))
        record = read_front_matter(decoded.text)
        yield from make_article(record, Origin(self.path, self.member), self.stem)

    def _records(self, stream: BinaryIO, *, lines: bool) -> Iterator[Found]:
        empty = True
        for found in read_records(stream, self.place, lines=lines):
            empty = False
            if isinstance(found, Problem):
                yield found
            else:
                number, record = found
                yield from make_article(record, Origin(self.path, self.member, number), self.stem)
        self._check()
        if empty:
            yield Problem(self.place, "no_records")

    def _page(self, stream: BinaryIO) -> Iterator[Found]:
        from kg.reading.pages import read_page  # noqa: PLC0415  (lxml and its friends are loaded only where there is HTML)

        data = read_whole(stream)
        self._check()
        record, dated_by = read_page(data)
        yield from make_article(record, Origin(self.path, self.member), self.stem, dated_by=dated_by)

    def _warc(self, stream: BinaryIO) -> Iterator[Found]:
        from kg.reading.warc import read_warc  # noqa: PLC0415  (as for pages)

        yield from read_warc(stream, Origin(self.path, self.member), self.stem)
        self._check()


def _without(name: str, suffix: str) -> str:
    return name[: len(name) - len(suffix)] if suffix else name
