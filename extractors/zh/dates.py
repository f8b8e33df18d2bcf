"""Chinese dates in running text, resolved against the publication date.

``find_dates("5月29日至31日，…", PartialDate(2024, 6, 1))`` gives one mention from 2024-05-29 to 2024-05-31. What the text
leaves open stays open: 近日 is found, but has no date. The expressions are in ``date_patterns``.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from extractors.zh.date_patterns import NUMBER_POINT, OPEN_END, RANGE_END, RANGE_JOIN, START, WORD_POINT
from extractors.zh.numerals import parse_number
from ontology.dates import DateError, PartialDate

DateKind = Literal["absolute", "relative", "duration", "unresolved"]

FUTURE = dt.timedelta(days=31)
"""How far ahead of publication a month or day without a year may lie; otherwise it was a year earlier."""

FUTURE_DAYS = dt.timedelta(days=15)
"""How far ahead of publication a day without a month may lie; otherwise it was a month earlier."""

_SENTENCE_END = re.compile(r"[。！？!?\n]")
_FULL_WIDTH = re.compile("[０-９]")
_HALF_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_NAMES_YEAR = frozenset({"iso", "dotted", "full"})
_YEAR_SHIFTS = {"大前年": -3, "前年": -2, "去年": -1, "上年": -1, "今年": 0, "本年": 0, "本年度": 0, "明年": 1}
_MONTH_SHIFTS = {"本": 0, "上": -1, "下": 1}
_DAY_SHIFTS = {"大": -3, "前": -2, "昨": -1, "今": 0, "明": 1, "后": 2}
_WEEK_SHIFTS = {"上上": -14, "上": -7, "本": 0, "这": 0, "下": 7}


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression: ``text[start:end]`` with its time of day.

    ``date`` is None for a duration and where neither text nor anchor tells; ``end_date`` is set for a range; ``open``
    marks a range that goes on (1998.07—, 2019年至今). ``kind`` is absolute where the words name the year, or the month,
    and relative where they count from the publication date or from an earlier mention.
    """

    start: int
    end: int
    date: PartialDate | None
    end_date: PartialDate | None
    kind: DateKind
    open: bool = False


def find_dates(text: str, anchor: PartialDate | None, *, start: int = 0, end: int | None = None) -> list[DateMention]:
    """Give the date expressions of ``text[start:end]``, in order, not overlapping; offsets count from the text's begin.

    ``anchor`` is the day the text was published. Text before ``start`` gives no context.
    """
    plain = text.translate(_HALF_WIDTH) if _FULL_WIDTH.search(text) else text
    stop = len(text) if end is None else min(end, len(text))
    reader = _Reader(plain, anchor, stop)
    position = max(start, 0)
    for candidate in START.finditer(plain, position, stop):
        begin = candidate.start()
        if begin >= position:
            pattern = NUMBER_POINT if plain[begin] <= "9" else WORD_POINT
            match = pattern.match(plain, begin, stop)
            if match is not None:
                position = reader.read(match)
    return reader.mentions


class _Reader:
    """Turns matches into mentions, remembering the dates that later words refer to."""

    def __init__(self, text: str, anchor: PartialDate | None, stop: int) -> None:
        self.text = text
        self.anchor = anchor
        self.stop = stop
        self.mentions: list[DateMention] = []
        self.last: PartialDate | None = None
        self.last_end = 0
        self.last_names_year = False
        self.last_day: PartialDate | None = None
        self.last_day_end = 0

    def read(self, match: re.Match[str]) -> int:
        """Add the mention that begins with this match; give where it ends."""
        name = match.lastgroup or ""
        if name == "duration":
            self.mentions.append(DateMention(match.start(), match.end(), None, None, "duration"))
            return match.end()
        end, finish, going_on = match.end(), None, False
        if name == "years":
            begin, finish = PartialDate(int(match["first_year"])), PartialDate(int(match["last_year"]))
            if finish.year <= begin.year:
                return end
            return self._add(name, match.start(), end, begin, finish)
        begin_date = self._resolve(name, match, None)
        joined = RANGE_JOIN.match(self.text, end, self.stop) if name != "vague" else None
        tail = RANGE_END.match(self.text, joined.end(), self.stop) if joined else None
        if tail is not None:
            end, finish = tail.end(), self._resolve_end(begin_date, tail)
        elif name in _NAMES_YEAR and (still := OPEN_END.match(self.text, end, self.stop)):
            end, going_on = still.end(), True
        if name == "full" and match["near_year"]:
            name = "near_year"
        return self._add(name, match.start(), end, begin_date, finish, going_on=going_on)

    def _add(
        self,
        name: str,
        start: int,
        end: int,
        date: PartialDate | None,
        finish: PartialDate | None,
        *,
        going_on: bool = False,
    ) -> int:
        if date is None:
            self.mentions.append(DateMention(start, end, None, None, "unresolved"))
            return end
        absolute = name in _NAMES_YEAR or name in ("years", "no_year")
        kind: DateKind = "absolute" if absolute else "relative"
        self.mentions.append(DateMention(start, end, date, finish, kind, going_on))
        self.last, self.last_end, self.last_names_year = finish or date, end, name in _NAMES_YEAR or name == "near_year"
        if self.last.day is not None:
            self.last_day, self.last_day_end = self.last, end
        return end

    def _resolve_end(self, begin: PartialDate | None, tail: re.Match[str]) -> PartialDate | None:
        """Give the end of a range, a year later where it took the year of its begin (12月30日至1月2日)."""
        name = tail.lastgroup or ""
        end = self._resolve(name, tail, begin)
        if begin is None or end is None or end.latest >= begin.earliest:
            return end
        return _partial(end.year + 1, end.month, end.day) if name == "no_year" else None

    def _resolve(self, name: str, match: re.Match[str], begin: PartialDate | None) -> PartialDate | None:
        """Give the date of a match; ``begin`` is the other end where the match ends a range."""
        if name == "iso":
            return _partial(*(int(match[f"iso_{part}"]) for part in ("year", "month", "day")))
        if name == "dotted":
            short = match["dot_short"] if "dot_short" in match.re.groupindex else None
            return _partial(int(match["dot_year"]), int(match["dot_month"] or short or 0))
        if name == "full":
            return _partial(self._year_of(match), *_month_and_day(match, ""))
        if name == "no_year":
            return self._fill_year(*_month_and_day(match, "_"), match.start(), begin)
        if name == "no_month":
            return self._fill_month(parse_number(match["only_day"] or match["only_cn_day"]), match.start(), begin)
        if name == "near_month":
            return self._near_month(match)
        if name == "near":
            return _shift_day(self.anchor, _DAY_SHIFTS[match["near"][0]])
        if name in ("same", "next"):
            return _shift_day(self.last_day, 0 if name == "same" else 1)
        return self._weekday(match) if name == "weekday" else None

    def _year_of(self, match: re.Match[str]) -> int | None:
        if match["short_year"]:
            short = int(match["short_year"])
            return short + (1900 if short >= 50 else 2000)
        if match["republic"]:
            count = parse_number(match["republic"])
            return None if count is None else 1911 + count
        word = match["near_year"]
        if word in _YEAR_SHIFTS:
            return None if self.anchor is None else self.anchor.year + _YEAR_SHIFTS[word]
        if word:
            return None if self.last is None else self.last.year + (word in ("次年", "翌年"))
        return parse_number(match["year"] or match["cn_year"])

    def _fill_year(
        self, month: int | None, day: int | None, position: int, begin: PartialDate | None
    ) -> PartialDate | None:
        """Give a month or day its year: of the range's begin, of the sentence, or the nearest that is not far ahead."""
        if begin is not None:
            return _partial(begin.year, month, day)
        if self.last is not None and (self.anchor is None or self._same_sentence(position)):
            told = _partial(self.last.year, month, day)
            if told is not None and (self.anchor is None or self.last.earliest <= told.latest <= self._horizon(FUTURE)):
                return told
        if self.anchor is None:
            return None
        years = (self.anchor.year + 1, self.anchor.year, self.anchor.year - 1)
        dates = (_partial(year, month, day) for year in years)
        return next((date for date in dates if date is not None and date.earliest <= self._horizon(FUTURE)), None)

    def _same_sentence(self, position: int) -> bool:
        """Whether the last date named its year in this sentence, so that the year holds on."""
        return self.last_names_year and not _SENTENCE_END.search(self.text, self.last_end, position)

    def _horizon(self, ahead: dt.timedelta) -> dt.date:
        latest = dt.date.max if self.anchor is None else self.anchor.latest
        return latest + ahead if latest <= dt.date.max - ahead else dt.date.max

    def _fill_month(self, day: int | None, position: int, begin: PartialDate | None) -> PartialDate | None:
        """Give a bare day its month: of the range's begin, of the last day told, or the nearest not far ahead."""
        if begin is not None:
            return None if begin.month is None else _partial(begin.year, begin.month, day)
        if self.last_day is not None and day is not None:
            goes_on = day >= (self.last_day.day or 0) and "\n" not in self.text[self.last_day_end : position]
            if goes_on or self.anchor is None:
                return _partial(self.last_day.year, self.last_day.month, day)
        months = (_shift_month(self.anchor, shift) for shift in (0, -1, -2))
        dates = (_partial(month.year, month.month, day) for month in months if month is not None)
        return next((date for date in dates if date is not None and date.earliest <= self._horizon(FUTURE_DAYS)), None)

    def _near_month(self, match: re.Match[str]) -> PartialDate | None:
        first = match["near_month"][0]
        if first in _MONTH_SHIFTS:
            month = _shift_month(self.anchor, _MONTH_SHIFTS[first])
        else:
            month = _shift_month(self.last, 1 if first == "次" else 0)
        return None if month is None else _partial(month.year, month.month, parse_number(match["near_day"] or ""))

    def _weekday(self, match: re.Match[str]) -> PartialDate | None:
        if self.anchor is None or self.anchor.day is None:
            return None
        weekday = "一二三四五六日".index((match["weekday_a"] or match["weekday_b"]).replace("天", "日"))
        behind = self.anchor.earliest.weekday() - weekday
        week = (match["which"] or "").removesuffix("个")
        return _shift_day(self.anchor, _WEEK_SHIFTS[week] - behind if week else -(behind % 7))


def _month_and_day(match: re.Match[str], suffix: str) -> tuple[int | None, int | None]:
    month, day = (match[f"{part}{suffix}"] or match[f"cn_{part}{suffix}"] or "" for part in ("month", "day"))
    return parse_number(month), parse_number(day)


def _partial(year: int | None, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """Give the date, or None where it does not exist (2月30日)."""
    try:
        return None if year is None else PartialDate(year, month, day)
    except DateError:
        return None


def _shift_month(date: PartialDate | None, months: int) -> PartialDate | None:
    if date is None or date.month is None:
        return None
    index = date.year * 12 + date.month - 1 + months
    return _partial(index // 12, index % 12 + 1)


def _shift_day(date: PartialDate | None, days: int) -> PartialDate | None:
    if date is None or date.day is None:
        return None
    day = date.earliest.toordinal() + days
    if not 1 <= day <= dt.date.max.toordinal():
        return None
    moved = dt.date.fromordinal(day)
    return PartialDate(moved.year, moved.month, moved.day)
