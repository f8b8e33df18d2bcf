"""Reading one date leniently."""

import pytest

from kg.reading.dating import date_in_url
from kg.reading.publication import read_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-05-30", "2024-05-30"),
        ("2024-05-30 10:22", "2024-05-30"),
        ("2024-05-30T10:22:00+08:00", "2024-05-30"),
        ("2020-4-1 1", "2020-04-01"),
        ("2024/5/30", "2024-05-30"),
        ("2024.05.30", "2024-05-30"),
        ("2024年5月30日", "2024-05-30"),
        ("2024年 5 月 30 日", "2024-05-30"),
        ("2024年5月", "2024-05"),
        ("2024-05", "2024-05"),
        ("2024年", "2024"),
        ("2024", "2024"),
        ("20240530", "2024-05-30"),
        ("20240530102233", "2024-05-30"),
        ("二〇二四年五月三十日", "2024-05-30"),
        ("二○二四年十二月十一日", "2024-12-11"),
        ("2024-02-31", "2024-02"),
        ("2024-13-01", "2024"),
        ("", None),
        ("昨天", None),
        ("13812345678", None),
        ("0000-00-00", None),
        ("1717036800", None),
    ],
)
def test_dates_are_read_leniently(text, date):
    found = read_date(text)
    assert (found and str(found)) == date


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("http://a.cn/2020/04-01/9146.shtml", "2020-04-01"),
        ("http://a.cn/articles/ch03/202404/794c7770-3c0d-46db.shtml", "2024-04"),
        ("https://a.cn/2012/07/02/VIDE1355098166246193.shtml", "2012-07-02"),
        ("http://a.com/20160219/n437828958.shtml", "2016-02-19"),
        ("http://a.gov.cn/art/t20240530_1234.html", "2024-05-30"),
        ("http://a.com/2016-1-3/x.html", "2016-01-03"),
        ("http://a2024.com/about.html", None),
        ("http://a.com/article/1987654321.html", None),
        ("", None),
    ],
)
def test_dates_in_addresses(url, date):
    found = date_in_url(url)
    assert (found and str(found)) == date
