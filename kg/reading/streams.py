"""Byte streams that cannot hurt: regular files only, packed data unpacked with a limit on how far it may expand."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import stat
import zlib
from typing import TYPE_CHECKING, BinaryIO, cast

from kg.reading.problems import ReadingError
from kg.reading.sources import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_ARTICLE_BYTES = 20 * 1024 * 1024
"""The longest article, JSON record or page that is read, in bytes: some seven million characters."""
MAX_RATIO = 200
"""How many times its packed size a stream may grow to; news text packs 3 to 10 times, a bomb 1,000 times."""
RATIO_SLACK = 64 * 1024 * 1024
"""Bytes a stream may grow to whatever its ratio, so that small repetitive files are read."""
MAX_UNPACKER_MEMORY = 256 * 1024 * 1024
"""Memory the xz decoder may take; xz -9 needs 65 MiB."""
MAX_SKIPPED = 1024 * 1024 * 1024
"""Bytes of an overlong line that are passed over in search of its end before the file is given up."""
HEAD_BYTES = 64 * 1024
"""Bytes looked at to tell what a file holds."""

_CHUNK = 256 * 1024
_BROKEN = (zlib.error, lzma.LZMAError, gzip.BadGzipFile)


def open_regular(path: Path) -> BinaryIO:
    """Open a regular file; a FIFO, socket or device put in its place meanwhile is refused without waiting on it."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise ReadingError("not_regular", "special file")
    return os.fdopen(handle, "rb")


class Chunks(io.RawIOBase):
    """A readable stream over an iterator of byte chunks.

    Where the iterator fails the stream just ends, so that what came before can be used; ``error`` then says why.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        """Take the chunks; none is asked for before the first read."""
        self._chunks = chunks
        self._rest = memoryview(b"")
        self.error: ReadingError | None = None

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer from the next chunk."""
        while not self._rest:
            try:
                chunk = next(self._chunks, None)
            except ReadingError as error:
                self.error = error
                return 0
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size


def stream_of(chunks: Iterator[bytes]) -> BinaryIO:
    """Make a buffered stream of an iterator of chunks."""
    return cast("BinaryIO", io.BufferedReader(Chunks(chunks), _CHUNK))


def raise_late(stream: BinaryIO) -> None:
    """Raise what ended a stream too early, if anything did."""
    raw = getattr(stream, "raw", None)
    if isinstance(raw, Chunks) and raw.error is not None:
        raise raw.error


def take_head(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """Read the beginning for a look; return it and a stream that starts over with it."""
    head = stream.read(HEAD_BYTES)
    return head, stream_of(_then(head, stream))


def _then(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    yield head
    while chunk := stream.read(_CHUNK):
        yield chunk


def unpack(stream: BinaryIO, kind: str) -> BinaryIO:
    """Unpack ``.gz`` or ``.xz`` on the fly; broken data and bombs raise ``ReadingError`` when reached."""
    counted = _Counted(stream)
    chunks = _gunzip(counted) if kind == ".gz" else _unxz(counted)
    return stream_of(guard(chunks, counted))


class _Counted:
    """Counts the packed bytes taken from a stream."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.taken = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.taken += len(data)
        return data


def guard(chunks: Iterator[bytes], packed: _Counted | int) -> Iterator[bytes]:
    """Pass chunks on until they outgrow the packed size (a number, or a counter that runs along)."""
    grown = 0
    try:
        for chunk in chunks:
            grown += len(chunk)
            taken = packed if isinstance(packed, int) else packed.taken
            if grown > RATIO_SLACK and grown > MAX_RATIO * max(taken, 1):
                raise ReadingError("bomb", f"> {MAX_RATIO}×")
            yield chunk
    except EOFError as error:
        raise ReadingError("compressed_cut") from error
    except _BROKEN as error:
        raise ReadingError("compressed_broken", reason_of(error)) from error


def _gunzip(packed: _Counted) -> Iterator[bytes]:
    with gzip.GzipFile(fileobj=cast("BinaryIO", packed), mode="rb") as opened:
        while chunk := opened.read1(_CHUNK):
            yield chunk


def _unxz(packed: _Counted) -> Iterator[bytes]:
    """Unpack one or more xz streams; unlike ``lzma.LZMAFile`` with a limit on the memory a header may ask for."""
    decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MAX_UNPACKER_MEMORY)
    data = packed.read(_CHUNK)
    while data:
        yield decoder.decompress(data, _CHUNK)
        while not decoder.eof and not decoder.needs_input:
            yield decoder.decompress(b"", _CHUNK)
        if not decoder.eof:
            data = packed.read(_CHUNK)
            continue
        data = (decoder.unused_data or packed.read(_CHUNK)).lstrip(b"\0")
        decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MAX_UNPACKER_MEMORY)
        if not data:
            return
    raise EOFError("cut short")


def read_whole(stream: BinaryIO, limit: int = MAX_ARTICLE_BYTES) -> bytes:
    """Read one article; more than ``limit`` bytes raise ``ReadingError`` without being held."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise ReadingError("too_large", f"{limit // (1024 * 1024)} MiB")
    return data


def read_lines(stream: BinaryIO, limit: int = MAX_ARTICLE_BYTES) -> Iterator[bytes | None]:
    """Read lines without their end; one longer than ``limit`` bytes comes as ``None`` and is passed over."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
            continue
        yield None
        skipped = len(line)
        while (rest := stream.readline(_CHUNK)) and not rest.endswith(b"\n"):
            skipped += len(rest)
            if skipped > MAX_SKIPPED:
                raise ReadingError("too_large", f"{limit // (1024 * 1024)} MiB")
