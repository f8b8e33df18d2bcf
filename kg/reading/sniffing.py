"""What a stream holds, told from its first bytes: packed data, known binary kinds, HTML, JSON, WARC or text."""

from __future__ import annotations

import codecs
import re
from typing import Literal

ContentKind = Literal["text", "html", "json", "jsonl", "warc"]

KIND_OF_SUFFIX: dict[str, ContentKind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".warc": "warc",
}

_PACKED = ((b"\x1f\x8b", ".gz"), (b"\xfd7zXZ\0", ".xz"), (b"PK\x03\x04", ".zip"), (b"PK\x05\x06", ".zip"))
_BINARY = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "Office (OLE)"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x1f\x8b", "gzip"),
    (b"\xfd7zXZ\0", "xz"),
    (b"BZh", "bzip2"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"\x7fELF", "ELF"),
    (b"RIFF", "RIFF"),
    (b"SQLite format 3\0", "SQLite"),
    (b"{\\rtf", "RTF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
)
_TAR = slice(257, 262)
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_CONTROL = 0.01
_WRITING = re.compile(r"[\t\r\n -~\u00b7\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
_MIN_WRITING = 0.8
_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


def packed_kind(head: bytes) -> str:
    """Tell how a stream is packed (``.gz``, ``.xz``, ``.zip``); empty if it is not."""
    return next((kind for magic, kind in _PACKED if head.startswith(magic)), "")


def binary_kind(head: bytes) -> str:
    """Name the kind of data that is no text; empty if it may be text in some encoding."""
    for magic, kind in _BINARY:
        if head.startswith(magic):
            return kind
    if head[_TAR] == b"ustar":
        return "tar"
    if head.startswith(_BOMS):
        return ""
    control = len(_CONTROL.findall(head))
    if control <= _MAX_CONTROL * len(head):
        return ""
    return "" if _may_be_utf16(head) else "binary data"


def _may_be_utf16(head: bytes) -> bool:
    """Tell UTF-16 without a mark: most of it is Chinese, letters or punctuation, of noise a third at most."""
    even = head[: len(head) // 2 * 2]
    for codec in ("utf-16-le", "utf-16-be"):
        text = even.decode(codec, "replace")
        if text and len(_WRITING.findall(text)) >= _MIN_WRITING * len(text):
            return True
    return False


def is_html(head: bytes) -> bool:
    """Tell a page by its beginning, whatever the file is called."""
    return _HTML.match(head.removeprefix(codecs.BOM_UTF8)) is not None


def content_kind(head: bytes) -> ContentKind:
    """Tell what a stream without a telling name holds."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if start.startswith(b"WARC/"):
        return "warc"
    if start.startswith(b"{") or re.match(rb"\[\s*\{", start):
        return "json"
    return "html" if is_html(head) else "text"
