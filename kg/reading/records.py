"""JSON in all the shapes it is found in: lines, one object, an array; every bad record is named, the others go on."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.reading.decoding import decode, guess_encoding
from kg.reading.problems import Problem, ReadingError
from kg.reading.streams import HEAD_BYTES, MAX_ARTICLE_BYTES, read_lines, read_whole, stream_of, take_head

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

_SURROGATES = re.compile(r"[\ud800-\udfff]")
_INSIDE = re.compile(rb'["\\]')
_OUTSIDE = re.compile(rb'["\[\]{},]')
_CHUNK = 256 * 1024
_LIMIT_NAME = f"{MAX_ARTICLE_BYTES // (1024 * 1024)} MiB"


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of one JSON record, as strings; empty where missing."""

    text: str
    id: str = ""
    title: str = ""
    published: str = ""
    url: str = ""
    source: str = ""
    byline: str = ""
    language: str = ""


def read_records(stream: BinaryIO, path: str, *, lines: bool) -> Iterator[tuple[int, Record] | Problem]:
    """Read JSON lines, an array or one object; ``path`` names the file in problems.

    ``lines`` says that one record a line is expected (.jsonl); an array or an object over several lines is read all
    the same. Numbers are those of the line, or of the element of the array, from 1; 0 for a lone object.
    """
    head, stream = take_head(stream)
    codec = guess_encoding(head[: HEAD_BYTES // 2] if len(head) == HEAD_BYTES else head)
    if codec != "utf-8":
        stream = stream_of(_recode(stream, codec))
        head, stream = take_head(stream)
    first = head.lstrip()[:1]
    if first == b"[" and not _array_on_one_line(head, lines=lines):
        yield from _read_pieces(_split_array(stream), path)
    elif lines or _object_on_first_line(head):
        yield from _read_pieces(read_lines(stream), path)
    else:
        yield from _numbered(read_whole(stream), path, 0)


def parse_record(data: bytes, path: str) -> Iterator[Record | Problem]:
    """Parse one JSON object to a record: the record, and problems of its fields."""
    decoded = decode(data)
    try:
        value = json.loads(decoded.text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        yield Problem(path, "json_invalid", f"{error.msg}, column {error.colno}")
        return
    except (ValueError, RecursionError) as error:
        yield Problem(path, "json_invalid", str(error)[:80])
        return
    if not isinstance(value, dict):
        yield Problem(path, "not_object", type(value).__name__)
        return
    if decoded.damaged:
        yield Problem(path, "characters_replaced", str(decoded.damaged))
    text = value.get("text")
    if not isinstance(text, str) or not text.strip():
        yield Problem(path, "no_text")
        return
    fields: dict[str, str] = {}
    for name in ("id", "title", "published", "url", "source", "byline", "language"):
        field = value.get(name)
        if isinstance(field, int | float) and not isinstance(field, bool):
            field = str(field)
        if field is not None and not isinstance(field, str):
            yield Problem(path, "field_invalid", name)
        elif field:
            fields[name] = mend(field).strip()
    yield Record(text=mend(text), **fields)


def mend(text: str) -> str:
    """Replace half characters (lone surrogates from ``\\ud800`` escapes), which no file can hold, by U+FFFD."""
    return _SURROGATES.sub("�", text)


def _read_pieces(pieces: Iterable[bytes | None], path: str) -> Iterator[tuple[int, Record] | Problem]:
    """Read lines or elements of an array; None stands for one that was too large."""
    for number, piece in enumerate(pieces, start=1):
        if piece is None:
            yield Problem(f"{path}:{number}", "too_large", _LIMIT_NAME)
        elif piece.strip():
            yield from _numbered(piece, path, number)


def _numbered(data: bytes, path: str, number: int) -> Iterator[tuple[int, Record] | Problem]:
    for found in parse_record(data, f"{path}:{number}" if number else path):
        yield found if isinstance(found, Problem) else (number, found)


def _split_array(stream: BinaryIO) -> Iterator[bytes | None]:
    """Cut a UTF-8 array into its elements without parsing them; ``None`` is one too large to hold."""
    data = stream.read(_CHUNK)
    start = data.index(b"[") + 1
    position, depth, quoted, overlong = start, 0, False, False
    while True:
        match = (_INSIDE if quoted else _OUTSIDE).search(data, position)
        if match is None or (quoted and match.group() == b"\\" and match.end() == len(data)):
            position = match.start() if match else len(data)
            if position - start > MAX_ARTICLE_BYTES:
                overlong = True
            keep = position if overlong else start
            more = stream.read(_CHUNK)
            if not more:
                raise ReadingError("json_invalid", "array cut short")
            data = data[keep:] + more
            position, start = position - keep, 0
            continue
        sign = match.group()
        position = match.end()
        if sign == b'"':
            quoted = not quoted
        elif sign == b"\\":
            position += 1
        elif sign in (b"[", b"{"):
            depth += 1
        elif depth and sign in (b"]", b"}"):
            depth -= 1
        elif depth == 0 and sign in (b",", b"]"):
            yield None if overlong else data[start : match.start()]
            start, overlong = position, False
            if sign == b"]":
                return


def _array_on_one_line(head: bytes, *, lines: bool) -> bool:
    """Tell a .jsonl whose lines are arrays (each then named as no object) from one array over the whole file."""
    first, found, rest = head.lstrip().partition(b"\n")
    return lines and bool(found) and bool(rest.strip()) and _parses(first)


def _object_on_first_line(head: bytes) -> bool:
    first, found, rest = head.lstrip().partition(b"\n")
    return bool(found) and bool(rest.strip()) and _parses(first)


def _parses(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _recode(stream: BinaryIO, codec: str) -> Iterator[bytes]:
    """Turn a stream in another encoding into UTF-8."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    while chunk := stream.read(_CHUNK):
        yield decoder.decode(chunk).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")
