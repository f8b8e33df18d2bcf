"""When an article was published, told from the article itself; the surest sign wins."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kg.reading.publication import date_of, read_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.reading.lines import Line
    from kg.reading.results import DatedBy
    from ontology.dates import PartialDate

_DATELINE = re.compile(
    r"^[\s　（(【]*(?:本[报網网刊台]|新[华華]社|中新[社网網]|[\u4e00-\u9fff]{2,10}[报网社])[\u4e00-\u9fff、·\s]{0,16}?"
    r"(?:(?P<year>(?:19|20)\d\d)年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:电|電|讯|訊|消息|\s*[（(])"
)
_URL = re.compile(r"https?://[^\s'\"<>，。）)]+")
_URL_DATES = (
    re.compile(r"(?<!\d)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])(?!\d)"),
)
_CLOSING_DATE = re.compile(r"[（(]\s*((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*[）)]\s*$")
_MONTH_DAY = re.compile(r"(?<!\d)(\d{1,2})月(\d{1,2})日")
_ISSUE = re.compile(r"((?:19|20)\d\d)年第\d+期.*?(\d{1,2})月(\d{1,2})日")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年?")
_ADOPTED = re.compile(r"[（(]\s*((?:19|20)\d\d年\d{1,2}月\d{1,2}日).{0,60}[）)]")
_EARLY = 60


class Dated(NamedTuple):
    """A publication date and what it rests on."""

    published: PartialDate
    by: DatedBy


def find_publication(
    title: str, url: str, head: Sequence[Line], body: Sequence[Line], foot: Sequence[Line]
) -> Dated | None:
    """Find the publication date; ``head`` and ``foot`` are the lines around the article, ``body`` its own.

    Dates of other articles (lists behind the article) must not be among the lines given.
    """
    found = next(_candidates(title, url, head, body, foot), None)
    if found is None or found.published.precision == "day":
        return found
    dateline = _dateline(body)
    if dateline and (not found.published.month or found.published.month == int(dateline["month"])):
        exact = date_of(str(found.published.year), dateline["month"], dateline["day"])
        return Dated(exact, found.by) if exact else found
    return found


def _candidates(
    title: str, url: str, head: Sequence[Line], body: Sequence[Line], foot: Sequence[Line]
) -> Iterator[Dated]:
    signed = _signed(body)
    chronicle = any(line.kind == "date" and line not in signed for line in body)
    for line in (*head, *foot, *signed):
        if chronicle and line.kind == "date" and line in head:
            continue
        if found := _date_of_line(line):
            yield Dated(found, "line")
    if (
        (dateline := _dateline(body))
        and dateline["year"]
        and (found := date_of(*dateline.group("year", "month", "day")))
    ):
        yield Dated(found, "dateline")
    links = [url, *(match for line in foot if line.kind == "notice" for match in _URL.findall(line.text))]
    for link in links:
        if found := date_in_url(link):
            yield Dated(found, "url")
    if body and (match := _CLOSING_DATE.search(body[-1].text)) and (found := read_date(match.group(1))):
        yield Dated(found, "text")
    if found := _year_of_report(title, body):
        yield Dated(found, "text")


def _signed(body: Sequence[Line]) -> list[Line]:
    """Find the dates under documents that have attachments: below the name of who issued them; the last one first."""
    found = [
        line
        for above, line in pairwise(body)
        if line.kind == "date" and above.kind == "text" and not above.is_paragraph
    ]
    return found[::-1]


def _date_of_line(line: Line) -> PartialDate | None:
    if line.kind in ("meta", "date", "byline"):
        found = read_date(line.text)
        return found if found and found.precision != "year" else None
    if adopted := _ADOPTED.fullmatch(line.text):
        return read_date(adopted.group(1))
    issue = _ISSUE.search(line.text)
    return date_of(*issue.groups()) if issue else None


def date_in_url(url: str) -> PartialDate | None:
    """Read the date many sites put into their addresses: /2020/04-01/, /202404/, t20240530_1.html."""
    path = re.sub(r"^https?://[^/]*", "", url)
    for pattern in _URL_DATES:
        if match := pattern.search(path):
            return date_of(*match.groups())
    return None


def _dateline(body: Sequence[Line]) -> re.Match[str] | None:
    for line in body[:3]:
        if match := _DATELINE.match(line.text):
            return match
    return None


def _year_of_report(title: str, body: Sequence[Line]) -> PartialDate | None:
    """Take the year of a report that opens with month and day and tells one year there or in its headline."""
    opening = next((line.text[:_EARLY] for line in body if line.is_paragraph), "")
    if not _MONTH_DAY.search(opening):
        return None
    years = set(_YEAR.findall(title)) or set(_YEAR.findall(opening[: _EARLY // 2]))
    return date_of(years.pop()) if len(years) == 1 else None
