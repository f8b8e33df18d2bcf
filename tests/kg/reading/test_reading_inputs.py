"""Paths to files: folders, globs, links, standard input, and all kinds of packing."""

import gzip
import io
import json
import lzma
import os
import zipfile

import pytest

from kg.reading import FoundArticle, Problem, SourceFile, find_sources, read_articles
from kg.reading.sources import printable, split_suffixes, stem_of

TEXT = "海州市召开座谈会\n\n6月3日，海州市政协主席林可为主持召开座谈会。副主席沈一舟出席会议并讲话。\n"
RECORD = {
    "id": "r1",
    "title": "海州市召开座谈会",
    "published": "2024-06-04",
    "url": None,
    "text": "6月3日，林可为主持会议。",
}


def read(*paths, stdin=None):
    found = list(read_articles(paths, stdin=stdin))
    return [f for f in found if isinstance(f, FoundArticle)], [f for f in found if isinstance(f, Problem)]


def zipped(**members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "."), data)
    return buffer.getvalue()


LINES = "\n".join(json.dumps(RECORD | {"id": f"r{n}"}, ensure_ascii=False) for n in (1, 2))


@pytest.mark.parametrize(
    ("name", "data", "ids"),
    [
        ("a.txt", TEXT.encode(), ["a"]),
        ("a.md", TEXT.encode(), ["a"]),
        ("a.txt", TEXT.encode("gb18030"), ["a"]),
        ("a.txt", TEXT.encode("utf-16"), ["a"]),
        ("a.txt", TEXT.encode("utf-16-le"), ["a"]),
        ("a.txt", TEXT.encode("utf-16-be"), ["a"]),
        ("a.txt.gz", gzip.compress(TEXT.encode()), ["a"]),
        ("a.gz", gzip.compress(TEXT.encode()), ["a"]),
        ("a.txt.xz", lzma.compress(TEXT.encode()), ["a"]),
        ("a.xz", lzma.compress(TEXT.encode()) + lzma.compress(TEXT.encode()), ["a"]),
        ("a.txt.zip", zipped(b__txt=TEXT, c__txt=TEXT), ["b", "c"]),
        ("a.zip", zipped(c__jsonl=LINES, b__txt__gz=gzip.compress(TEXT.encode())), ["b", "r1", "r2"]),
        ("a.jsonl", LINES.encode(), ["r1", "r2"]),
        ("a.jsonl.xz", lzma.compress(LINES.encode()), ["r1", "r2"]),
        ("a.ndjson.gz", gzip.compress(LINES.encode()), ["r1", "r2"]),
        ("a.json", json.dumps(RECORD).encode(), ["r1"]),
        ("a.json", json.dumps(RECORD, indent=1).encode(), ["r1"]),
        ("a.json", json.dumps([RECORD, RECORD | {"id": "r2"}]).encode(), ["r1", "r2"]),
        ("a.json", LINES.encode(), ["r1", "r2"]),
        ("a.jsonl", json.dumps([RECORD, RECORD | {"id": "r2"}]).encode(), ["r1", "r2"]),
        ("a.jsonl", json.dumps([RECORD, RECORD | {"id": "r2"}], indent=2).encode(), ["r1", "r2"]),
        ("a.jsonl", LINES.encode("utf-8-sig"), ["r1", "r2"]),
        ("a.jsonl", LINES.encode("utf-16"), ["r1", "r2"]),
        ("a.jsonl", LINES.encode("gb18030"), ["r1", "r2"]),
        (
            "a.jsonl",
            json.dumps({"text": "6月3日，林可为主持会议。"}).encode() + b"\n\n" + LINES.encode(),
            ["a#1", "r1", "r2"],
        ),
        ("a.dat", LINES.encode(), ["r1", "r2"]),
        ("a.dat", TEXT.encode(), ["a"]),
        ("a", gzip.compress(LINES.encode()), ["r1", "r2"]),
    ],
)
def test_every_kind_of_file_is_read(tmp_path, name, data, ids):
    (tmp_path / name).write_bytes(data)
    articles, problems = read(tmp_path / name)
    assert [found.article.id for found in articles] == ids
    assert problems == []
    assert all("林可为" in found.article.text for found in articles)


def test_a_folder_is_read_sorted_and_through_its_folders(tmp_path):
    for name in ("b.txt", "a/z.txt", "a/y.txt", "c/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    articles, problems = read(tmp_path)
    assert [str(found.origin) for found in articles] == ["a/y.txt", "a/z.txt", "b.txt", "c/x.txt"]
    assert problems == []


def test_what_is_no_article_in_a_folder_is_skipped_and_named(tmp_path):
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n")
    (tmp_path / ".hidden.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, problems = read(tmp_path)
    assert len(articles) == 1
    assert [(p.path, p.code, p.severity) for p in problems] == [
        (".hidden.txt", "hidden", "skipped"),
        ("photo.png", "unknown_kind", "skipped"),
    ]


def test_a_glob_is_expanded_and_one_without_match_named(tmp_path):
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    articles, problems = read(f"{tmp_path}/*.txt", f"{tmp_path}/*.html")
    assert [found.article.id for found in articles] == ["a", "b"]
    assert [p.code for p in problems] == ["no_match"]


def test_a_file_whose_name_looks_like_a_glob_is_a_file(tmp_path):
    (tmp_path / "a[1].txt").write_text(TEXT, encoding="utf-8")
    articles, _ = read(tmp_path / "a[1].txt")
    assert [found.article.id for found in articles] == ["a[1]"]


def test_a_file_named_twice_is_read_once(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, problems = read(tmp_path, tmp_path / "a.txt")
    assert len(articles) == 1
    assert [p.code for p in problems] == ["seen_before"]


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        (TEXT.encode(), ["stdin"]),
        (LINES.encode(), ["r1", "r2"]),
        (gzip.compress(LINES.encode()), ["r1", "r2"]),
        (zipped(b__txt=TEXT), ["b"]),
        (json.dumps([RECORD]).encode(), ["r1"]),
    ],
)
def test_standard_input_is_sniffed(data, ids):
    articles, problems = read("-", stdin=io.BytesIO(data))
    assert [found.article.id for found in articles] == ids
    assert problems == []


def test_a_pipe_that_cannot_seek_is_read(tmp_path):
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as end:
        end.write(zipped(b__txt=TEXT))
    with os.fdopen(reading, "rb") as end:
        articles, problems = read("-", stdin=end)
    assert [found.article.id for found in articles] == ["b"]
    assert problems == []


def test_links_that_run_in_circles_end(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "b").symlink_to(tmp_path / "a")
    articles, problems = read(tmp_path)
    assert [str(found.origin) for found in articles] == ["a/x.txt"]
    assert {p.code for p in problems} == {"seen_before"}


def test_a_very_deep_folder_is_no_trouble(tmp_path):
    deep = tmp_path
    for _ in range(300):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, _ = read(tmp_path)
    assert len(articles) == 1


def test_sources_name_files_relative_to_their_folder(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(TEXT, encoding="utf-8")
    assert list(find_sources([tmp_path])) == [SourceFile("sub/a.txt", tmp_path / "sub" / "a.txt")]


@pytest.mark.parametrize(
    ("name", "suffixes", "stem"),
    [
        ("a.txt", (".txt", ""), "a"),
        ("x/A.B.JSONL.GZ", (".jsonl", ".gz"), "A.B"),
        ("a.zip", ("", ".zip"), "a"),
        ("a.dat", ("", ""), "a"),
        (".gz", ("", ""), ".gz"),
    ],
)
def test_names_tell_kind_and_stem(name, suffixes, stem):
    assert split_suffixes(name) == suffixes
    assert stem_of(name) == stem


def test_names_cannot_break_a_line_of_output():
    assert printable("a\nb\x1b[31m\u202ec\udcff") == "a?b?[31m?c?"
