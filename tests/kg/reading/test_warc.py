"""Web archives."""

import io

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from kg.reading import FoundArticle, Problem, read_articles

HEAD = "<html><head><title>海州市召开座谈会</title><meta name='PubDate' content='2024-06-04'></head><body><div>"
WORDS = "次座谈会，副主席沈一舟出席会议并讲话，三十余名委员参加会议。</p>"
PAGE = (
    HEAD + "".join(f"<p>6月3日，海州市政协主席林可为主持召开第{n}{WORDS}" for n in "一二三四") + "</div></body></html>"
)


def archive(*, gzipped=True):
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=gzipped)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "test"}))
    for url, kind, status, payload in (
        ("http://a.cn/1.html", "text/html; charset=utf-8", "200 OK", PAGE.encode()),
        ("http://a.cn/2.png", "image/png", "200 OK", b"\x89PNG"),
        ("http://a.cn/3.html", "text/html", "404 Not Found", b"<html>gone</html>"),
        (
            "http://a.cn/20240605/4.txt",
            "text/plain",
            "200 OK",
            "海州市换届\n\n林可为当选海州市政协主席，会议由沈一舟主持。".encode("gb18030"),
        ),
        ("http://a.cn/5.html", "text/html", "200 OK", b"<html></html>"),
    ):
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.0")
        writer.write_record(
            writer.create_warc_record(url, "response", payload=io.BytesIO(payload), http_headers=headers)
        )
    return buffer.getvalue()


@pytest.mark.parametrize(("name", "gzipped"), [("a.warc", False), ("a.warc.gz", True)])
def test_pages_and_texts_of_an_archive_are_read(tmp_path, name, gzipped):
    (tmp_path / name).write_bytes(archive(gzipped=gzipped))
    found = list(read_articles([tmp_path]))
    articles = [item for item in found if isinstance(item, FoundArticle)]
    assert [(a.article.id, a.article.title, str(a.article.published), a.article.url) for a in articles] == [
        ("a#2", "海州市召开座谈会", "2024-06-04", "http://a.cn/1.html"),
        ("a#5", "海州市换届", "2024-06-05", "http://a.cn/20240605/4.txt"),
    ]
    assert [(p.path, p.code, p.detail) for p in found if isinstance(p, Problem)] == [
        (f"{name}:6", "no_text", ""),
        (name, "warc_other", "2"),
    ]


def test_what_comes_before_the_damage_is_read(tmp_path):
    data = archive()
    (tmp_path / "a.warc.gz").write_bytes(data[: len(data) // 2])
    found = list(read_articles([tmp_path]))
    assert isinstance(found[0], FoundArticle)
    assert any(isinstance(item, Problem) and item.code in ("warc_broken", "compressed_cut") for item in found)
