"""Members of a zip archive, each unpacked on the fly and kept within limits."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from typing import IO, TYPE_CHECKING, BinaryIO

from kg.reading.problems import Problem, ReadingError
from kg.reading.sources import has_known_suffix, printable, reason_of
from kg.reading.streams import MAX_RATIO, RATIO_SLACK, guard, stream_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_MEMBERS = 100_000
"""Members of one archive that are read."""
MAX_ARCHIVE_BYTES = 4 * 1024 * 1024 * 1024
"""Size of an archive that is taken from standard input or from inside a stream (kept in a temporary file)."""

_CHUNK = 256 * 1024
_ENCRYPTED = 0x1


def open_members(stream: BinaryIO, path: str) -> Iterator[tuple[str, BinaryIO] | Problem]:
    """Open the files of an archive one after the other, in the order of their names.

    Each stream must be read before the next is asked for. A member that cannot be opened comes as a ``Problem``.
    """
    with tempfile.TemporaryFile() as spooled:
        seekable = stream if stream.seekable() else _spooled(stream, spooled)
        try:
            archive = zipfile.ZipFile(seekable)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise ReadingError("archive_broken", reason_of(error)) from error
        with archive:
            members = sorted(archive.infolist(), key=lambda member: member.filename)
            size = seekable.seek(0, 2)
            for member in members[:MAX_MEMBERS]:
                yield from _open_member(archive, member, size, path)
            if len(members) > MAX_MEMBERS:
                yield Problem(path, "archive_too_many", str(MAX_MEMBERS))


def _open_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, size: int, path: str
) -> Iterator[tuple[str, BinaryIO] | Problem]:
    name = printable(member.filename)
    parts = name.split("/")
    if member.is_dir():
        return
    if any(part.startswith(".") or part == "__MACOSX" for part in parts):
        yield Problem(f"{path}!{name}", "hidden")
    elif not has_known_suffix(name):
        yield Problem(f"{path}!{name}", "unknown_kind")
    elif member.flag_bits & _ENCRYPTED:
        yield Problem(f"{path}!{name}", "archive_encrypted")
    elif member.file_size > RATIO_SLACK and member.file_size > MAX_RATIO * max(member.compress_size, 1):
        yield Problem(f"{path}!{name}", "bomb", f"> {MAX_RATIO}×")
    else:
        try:
            with archive.open(member) as opened:
                yield name, stream_of(guard(_chunks(opened), min(size, member.compress_size)))
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, zlib.error) as error:
            yield Problem(f"{path}!{name}", "archive_broken", reason_of(error))


def _chunks(opened: IO[bytes]) -> Iterator[bytes]:
    try:
        while chunk := opened.read(_CHUNK):
            yield chunk
    except (zipfile.BadZipFile, EOFError, zlib.error) as error:
        raise ReadingError("archive_broken", reason_of(error)) from error


def _spooled(stream: BinaryIO, spooled: BinaryIO) -> BinaryIO:
    taken = 0
    while chunk := stream.read(_CHUNK):
        taken += len(chunk)
        if taken > MAX_ARCHIVE_BYTES:
            raise ReadingError("too_large", f"{MAX_ARCHIVE_BYTES // (1024 * 1024)} MiB")
        spooled.write(chunk)
    spooled.seek(0)
    return spooled
