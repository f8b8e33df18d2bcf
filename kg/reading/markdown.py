"""Text files that begin with a block of data about themselves (front matter)."""

from __future__ import annotations

import re

from kg.reading.records import Record

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_NAMES = {
    "title": "title",
    "date": "published",
    "published": "published",
    "url": "url",
    "source": "source",
    "author": "byline",
    "byline": "byline",
    "id": "id",
}


def read_front_matter(text: str) -> Record:
    """Make a record of a text file; the text stays whole, fields of a front matter are taken over."""
    match = _FRONT.match(text)
    fields: dict[str, str] = {}
    for name, value in _FIELD.findall(match.group(1)) if match else ():
        if known := _NAMES.get(name.lower()):
            fields.setdefault(known, value.strip("\"'"))
    return Record(text=text, **fields)
