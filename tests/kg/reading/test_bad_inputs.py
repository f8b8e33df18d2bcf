"""Bad files: each is named in one clear line, none stops the others, none takes much memory."""

import gzip
import io
import json
import lzma
import os
import socket
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from kg.reading import FoundArticle, Problem, read_articles
from kg.reading.streams import MAX_ARTICLE_BYTES

GOOD = "海州市召开座谈会\n\n6月3日，海州市政协主席林可为主持召开座谈会。\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256))
MIB = 1024 * 1024


def read(*paths):
    found = list(read_articles(paths))
    return [f for f in found if isinstance(f, FoundArticle)], [f for f in found if isinstance(f, Problem)]


def bomb(size=400 * MIB):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.jsonl", "w") as member:
        for _ in range(size // MIB):
            member.write(b" " * (MIB - 1) + b"\n")
    return buffer.getvalue()


def encrypted():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", GOOD)
    data = bytearray(buffer.getvalue())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def nested():
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.txt", GOOD)
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("b.zip", inner.getvalue())
    return outer.getvalue()


NOISE = os.urandom(4096)
RECORD = json.dumps({"id": "r", "text": "林可为主持会议。"}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", " \n　\r\n".encode(), "empty"),
        ("a.txt", PNG, "binary"),
        ("a.txt", b"%PDF-1.7\n", "binary"),
        ("a.txt", gzip.compress(b"", mtime=0)[:4] + b"\0" * 40, "compressed_broken"),
        ("a.txt", bytes(range(256)) * 8, "binary"),
        ("a.txt.gz", gzip.compress(GOOD.encode() * 50, mtime=0)[:-40], "compressed_cut"),
        ("a.txt.gz", GOOD.encode(), "compressed_broken"),
        ("a.txt.xz", lzma.compress(GOOD.encode() * 50)[:-20], "compressed_cut"),
        ("a.jsonl.xz", b"\xfd7zXZ\0" + b"x" * 100, "compressed_broken"),
        ("a.zip", b"PK\x03\x04 broken", "archive_broken"),
        ("a.zip", nested(), "archive_nested"),
        ("a.zip", encrypted(), "archive_encrypted"),
        ("a.json", b'{"id": "x", "text": ', "json_invalid"),
        ("a.json", b'[{"id": "x", "text": "y"', "json_invalid"),
        ("a.json", b'"just a string"', "not_object"),
        ("a.json", b"[" * 100_000, "json_invalid"),
        ("a.jsonl", b"[" * 100_000 + b"\n", "json_invalid"),
        ("a.json", b"[]", "no_records"),
        ("a.json", b"[1, null, {}]", "not_object"),
        ("a.jsonl", b"not json\n", "json_invalid"),
        ("a.jsonl", b'{"id": "x", "title": "y"}\n', "no_text"),
        ("a.jsonl", b'{"id": "x", "text": 5}\n', "no_text"),
        ("a.jsonl", b'{"id": "x", "text": "  "}\n', "no_text"),
        ("a.html", b"<html><body></body></html>", "no_text"),
        ("a.warc", b"no archive at all", "warc_broken"),
        ("a.warc.gz", gzip.compress(b"WARC/1.0\r\nbroken", mtime=0), "warc_broken"),
    ],
)
def test_a_bad_file_is_named_and_the_good_one_read(tmp_path, name, data, code):
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    articles, problems = read(tmp_path)
    assert [found.article.id for found in articles] == ["good"]
    assert code in [problem.code for problem in problems]
    for problem in problems:
        assert problem.path.startswith(name)
        assert problem.line("zh").count("\n") == 0
        assert problem.line("en").isprintable()
        assert problem.severity in ("error", "skipped")


def test_a_bad_record_is_named_by_line_and_the_others_are_read(tmp_path):
    lines = [RECORD, "{broken", RECORD, '["a", "b"]', '{"id": "n"}', RECORD]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    articles, problems = read(tmp_path)
    assert [found.origin.record for found in articles] == [1, 3, 6]
    assert [(p.path, p.code) for p in problems] == [
        ("a.jsonl:2", "json_invalid"),
        ("a.jsonl:4", "not_object"),
        ("a.jsonl:5", "no_text"),
    ]


def test_a_bad_element_of_an_array_is_named_and_the_others_are_read(tmp_path):
    elements = [RECORD, '{"text": "a" "b"}', '{"text": "带]和\\"引号\\"的{文字}，林可为出席。"}', "17"]
    (tmp_path / "a.jsonl").write_text("[\n" + ",\n".join(elements) + "\n]", encoding="utf-8")
    articles, problems = read(tmp_path)
    assert [found.origin.record for found in articles] == [1, 3]
    assert articles[1].article.text == '带]和"引号"的{文字}，林可为出席。'
    assert [(p.path, p.code) for p in problems] == [("a.jsonl:2", "json_invalid"), ("a.jsonl:4", "not_object")]


def test_broken_utf8_is_read_with_marks_and_named(tmp_path):
    data = GOOD.encode()
    (tmp_path / "a.txt").write_bytes(data[:40] + b"\xff\xfe" + data[40:])
    articles, problems = read(tmp_path)
    assert "林可为主持" in articles[0].article.text
    assert "�" in articles[0].article.text
    assert [(p.code, p.severity) for p in problems] == [("characters_replaced", "warning")]


def test_half_characters_of_json_are_replaced(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "林可为\\ud800主持会议", "title": "\\udfff"}\n', encoding="utf-8")
    articles, _ = read(tmp_path)
    assert articles[0].article.text == "林可为�主持会议"
    articles[0].article.text.encode("utf-8")


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.json"])
def test_a_line_of_200_mb_is_named_and_never_held(tmp_path, name):
    with (tmp_path / name).open("wb") as file:
        if name == "a.jsonl":
            file.write(RECORD.encode() + b"\n")
        file.write(b'{"text": "')
        for _ in range(200):
            file.write(b"x" * MIB)
        file.write(b'"}\n')
        if name == "a.jsonl":
            file.write(RECORD.encode() + b"\n")
    tracemalloc.start()
    articles, problems = read(tmp_path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [p.code for p in problems] == ["too_large"]
    assert len(articles) == (2 if name == "a.jsonl" else 0)
    assert peak < 6 * MAX_ARTICLE_BYTES


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", bomb()),
        ("a.jsonl.gz", gzip.compress((b" " * 999 + b"\n") * 400_000)),
        ("a.jsonl.xz", lzma.compress((b" " * 999 + b"\n") * 400_000)),
    ],
)
def test_a_bomb_is_named_and_stopped(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    tracemalloc.start()
    articles, problems = read(tmp_path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert articles == []
    assert "bomb" in [p.code for p in problems]
    assert peak < 6 * MAX_ARTICLE_BYTES


def test_an_xz_that_asks_for_much_memory_is_refused(tmp_path):
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 1024 * MIB}]
    compressor = lzma.LZMACompressor(lzma.FORMAT_XZ, filters=[filters[0] | {"dict_size": 4096}])
    data = bytearray(compressor.compress(GOOD.encode()) + compressor.flush())
    flags = data.index(b"\x21\x01", 12)
    data[flags + 2] = 40  # 4 GiB, in the block header of a valid file
    header = data[12 : 12 + (data[12] + 1) * 4 - 4]
    data[12 + len(header) : 16 + len(header)] = zlib.crc32(header).to_bytes(4, "little")
    (tmp_path / "a.txt.xz").write_bytes(bytes(data))
    articles, problems = read(tmp_path)
    assert articles == []
    assert [p.code for p in problems] == ["compressed_broken"]


def test_special_files_are_not_opened(tmp_path):
    os.mkfifo(tmp_path / "fifo.txt")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(tmp_path)
        try:
            listener.bind("socket.txt")
        finally:
            os.chdir(here)
        _, problems = read(tmp_path)
    _, missing = read(tmp_path / "none.txt", "/dev/null")
    assert [(p.path, p.code) for p in problems + missing] == [
        ("dangling.txt", "dangling_link"),
        ("fifo.txt", "not_regular"),
        ("socket.txt", "not_regular"),
        ("none.txt", "not_found"),
        ("null", "not_regular"),
    ]


def test_a_name_too_long_for_the_system_is_a_problem():
    _, problems = read("x" * 5000 + ".txt", "a\0b")
    assert [p.code for p in problems] == ["unreadable", "unreadable"]


def test_a_problem_refuses_unknown_codes():
    with pytest.raises(ValueError, match="no problem code"):
        Problem("a", "nonsense")
