"""Dates that keep the precision the text gave: a year, a month or a day."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from ontology.errors import KgError

Precision = Literal["year", "month", "day"]

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class DateError(KgError):
    """A text that is no ISO date, or a day that does not exist."""


@dataclass(frozen=True, slots=True, order=False)
class PartialDate:
    """A calendar date of which the month or the day may be unknown: 2019, 2019-04 or 2019-04-01."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse a day without a month and days that do not exist."""
        if not 1 <= self.year <= 9999 or (self.day is not None and self.month is None):
            raise DateError(f"no date: {self.year}-{self.month}-{self.day}")
        if self.month is not None and not 1 <= self.month <= 12:
            raise DateError(f"no month: {self.year}-{self.month}")
        if self.month is not None and self.day is not None:
            last = calendar.monthrange(self.year, self.month)[1]
            if not 1 <= self.day <= last:
                raise DateError(f"no day: {self.year}-{self.month}-{self.day}")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``2019``, ``2019-04`` or ``2019-04-01`` (single-digit months and days are accepted)."""
        match = _ISO.fullmatch(text.strip())
        if match is None:
            raise DateError(f"no ISO date: {text!r} (use YYYY, YYYY-MM or YYYY-MM-DD)")
        year, month, day = (int(part) if part else None for part in match.groups())
        return cls(year or 0, month, day)

    @property
    def precision(self) -> Precision:
        """Which of year, month or day is the finest part known."""
        if self.day is not None:
            return "day"
        return "month" if self.month is not None else "year"

    @property
    def earliest(self) -> dt.date:
        """The first day this date can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        """The last day this date can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """Give the ISO form, as long as what is known."""
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text
