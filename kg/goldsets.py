"""Annotated articles wherever they lie: JSON lines, a folder of annotations, or sentences by construction.

A file of sentences (``.txt``) holds constructions, each with sentences and what they say; ⏎ stands for a line end and a
sentence without annotations says nothing::

    ## stacked-posts: several posts before one name
    > 南陵集团党委副书记、总经理方启明致欢迎词。
    position 方启明 ; 党委副书记 ; 南陵集团
    position 方启明 ; 总经理 ; 南陵集团
    > 南陵集团党委副书记、总经理由谁担任，尚无消息。
"""

from __future__ import annotations

import json
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from kg.annotations import AnnotationError, read_annotations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Record = dict[str, Any]

PUBLISHED = "2024-05-30"
"""The day on which sentences by construction count as published."""


def read_gold(path: Path | None = None) -> list[Record]:
    """Read gold records, each with its article under ``article``; ``None`` are the constructions of the package.

    Takes JSON lines, a ``.txt`` of sentences, a folder of such ``.txt``, or a folder with ``articles.jsonl`` and an
    ``ID.gold`` for each annotated article. Raises ``AnnotationError`` for a file or line that is none of these.
    """
    if path is None:
        with as_file(files("kg").joinpath("constructions")) as folder:
            return read_gold(folder)
    try:
        records = list(_read(path))
    except (OSError, UnicodeDecodeError) as error:
        raise AnnotationError(f"{path}: cannot be read ({error})") from error
    if not records:
        raise AnnotationError(f"{path}: no annotated article; see kg evaluate --help")
    seen: set[str] = set()
    for record in records:
        ident = record["article"]["id"]
        if ident in seen:
            raise AnnotationError(f"{path}: two annotated articles have the id {ident!r}")
        seen.add(ident)
    return records


def _read(path: Path) -> Iterator[Record]:
    if not path.is_dir():
        yield from _read_sentences(path) if path.suffix == ".txt" else _read_lines(path)
    elif (path / "articles.jsonl").exists():
        articles = {article["id"]: article for _, article in _objects(path / "articles.jsonl")}
        for file in sorted(path.glob("*.gold")):
            if file.stem not in articles:
                raise AnnotationError(f"{file}: articles.jsonl has no article {file.stem!r}")
            lines = file.read_text(encoding="utf-8").splitlines()
            yield read_annotations(enumerate(lines, 1), articles[file.stem], str(file))
    else:
        for file in sorted(path.glob("*.txt")):
            yield from _read_sentences(file)


def _read_lines(path: Path) -> Iterator[Record]:
    for number, record in _objects(path):
        article = record.get("article")
        if not isinstance(article, dict) or not isinstance(article.get("id"), str):
            raise AnnotationError(f"{path}:{number}: no annotated article (article.id is missing)")
        yield record


def _objects(path: Path) -> Iterator[tuple[int, Record]]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except ValueError as error:
                raise AnnotationError(f"{path}:{number}: no JSON ({error})") from error
            if not isinstance(record, dict):
                raise AnnotationError(f"{path}:{number}: no JSON object")
            yield number, record


def _read_sentences(path: Path) -> Iterator[Record]:
    """Read constructions; the id of a sentence is its construction and its number in it."""
    construction, count = "", 0
    article: Record | None = None
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        opening = line.partition(" ")[0]
        if article is not None and opening in (">", "##"):
            yield read_annotations(lines, article, str(path))
            article, lines = None, []
        if opening == "##":
            construction, count = line[3:].partition(":")[0].strip(), 0
        elif opening == ">":
            if not construction:
                raise AnnotationError(f"{path}:{number}: a sentence before the first “## construction: what it is”")
            count += 1
            article = {"id": f"{construction}-{count}", "title": "", "published": PUBLISHED}
            article |= {"construction": construction, "text": line[2:].strip().replace("⏎", "\n")}
        elif article is not None:
            lines.append((number, line))
        elif line.strip() and not line.startswith("#"):
            raise AnnotationError(f"{path}:{number}: an annotation before its sentence; a sentence begins with “> ”")
    if article is not None:
        yield read_annotations(lines, article, str(path))
