"""Dates that know how much they know."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from strategies import partial_dates

from ontology.dates import DateError, PartialDate
from ontology.errors import KgError


@pytest.mark.parametrize(
    ("text", "written", "precision"),
    [
        ("2019", "2019", "year"),
        ("2019-04", "2019-04", "month"),
        ("2019-4", "2019-04", "month"),
        ("2019-4-1", "2019-04-01", "day"),
        (" 2019-04-01\n", "2019-04-01", "day"),
        ("2024-02-29", "2024-02-29", "day"),
        ("0987", "0987", "year"),
    ],
)
def test_a_date_keeps_the_precision_it_was_given(text: str, written: str, precision: str) -> None:
    date = PartialDate.parse(text)
    assert (str(date), date.precision) == (written, precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "19",
        "2019-",
        "2019-13",
        "2019-00",
        "2019-02-29",
        "2019-04-31",
        "2019/04/01",
        "2019年4月",
        "20190401",
        "0000",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        PartialDate.parse(text)


def test_a_day_needs_a_month() -> None:
    with pytest.raises(KgError, match="no date"):
        PartialDate(2019, None, 3)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2019", (2019, 1, 1), (2019, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2023-02", (2023, 2, 1), (2023, 2, 28)),
        ("2019-12", (2019, 12, 1), (2019, 12, 31)),
        ("2019-04-05", (2019, 4, 5), (2019, 4, 5)),
    ],
)
def test_a_date_spans_all_days_it_can_mean(
    text: str, earliest: tuple[int, int, int], latest: tuple[int, int, int]
) -> None:
    date = PartialDate.parse(text)
    assert (date.earliest, date.latest) == (dt.date(*earliest), dt.date(*latest))


@given(partial_dates())
def test_writing_and_reading_a_date_changes_nothing(date: PartialDate) -> None:
    assert PartialDate.parse(str(date)) == date


@given(partial_dates())
def test_earliest_is_never_after_latest(date: PartialDate) -> None:
    assert date.earliest <= date.latest
    assert (date.earliest == date.latest) == (date.precision == "day")
