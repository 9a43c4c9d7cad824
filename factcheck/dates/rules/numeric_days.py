"""Days in digits: 3/9/2018, 10.08.2018, 2018-08-31; within a weekday's brackets also 3/9, 23-24/5, 3/9/18."""

import re
from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.meanings import DayOfMonth, DayRange, FullDate, Meaning, YearlessDay
from factcheck.dates.rules.parts import FIRST_YEAR, read_year

_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SEPARATORS = ("/", "-")
_DASHES = ("-", "–")
_THIS_CENTURY = 2000


class NumericDay(NamedTuple):
    """Day, month, perhaps a year, and the token after it."""

    day: int
    month: int
    year: int | None
    end: int

    def meaning(self, weekday: int | None = None) -> Meaning:
        """Return what it means; an American order that only fits the other way round is turned."""
        day, month = (self.month, self.day) if self.month > 12 >= self.day else (self.day, self.month)
        if self.year is None:
            return YearlessDay(month, day, weekday)
        return FullDate(self.year, month, day, weekday)


def numeric_day(cursor: Cursor, at: int) -> Found | None:
    """Find a day in digits with its year; a longer row of numbers (a telephone) is none."""
    if cursor.touches(at) and cursor.lower(at - 1) in {"-", "/", "."}:
        return None
    read = _read_dotted(cursor, at) or _read_iso(cursor, at) or read_numeric(cursor, at)
    if read is None or read.year is None or _goes_on(cursor, read.end):
        return None
    if not (1 <= read.month <= 12 or 1 <= read.day <= 12):
        return None
    return Found(at, read.end, read.meaning(), dated=True)


def bracketed(cursor: Cursor, at: int, start: int, weekday: int | None) -> Found | None:
    """Find "(3/9/2018)", "(3/9)" or "(23-24/5/2026)" right after a weekday that begins at `start`."""
    if cursor.lower(at) != "(":
        return None
    found = spread(cursor, at, start) or _bare_day(cursor, at, start, weekday)
    if found is not None:
        return found
    read = _read_iso(cursor, at + 1) or read_numeric(cursor, at + 1, short_year=True) or _read_dotted(cursor, at + 1)
    if read is None or cursor.lower(read.end) != ")":
        return None
    return Found(start, read.end + 1, read.meaning(weekday), dated=True)


def spread(cursor: Cursor, at: int, start: int) -> Found | None:
    """Find "(23-24/5)", "(23-24/5/2026)" or "(30/5-2/6)" after weekdays that begin at `start`."""
    first = cursor.number_below(at + 1, 31) if cursor.lower(at) == "(" else None
    if first is None:
        return None
    month = cursor.number_below(at + 3, 12) if cursor.lower(at + 2) == "/" else None
    dash = at + 4 if month else at + 2
    last = read_numeric(cursor, dash + 1) if cursor.lower(dash) in _DASHES else None
    if last is None or cursor.lower(last.end) != ")" or cursor.lower(dash + 2) != "/":
        return None
    return Found(start, last.end + 1, DayRange((month or last.month, first), (last.month, last.day), last.year))


def read_numeric(cursor: Cursor, at: int, *, short_year: bool = False) -> NumericDay | None:
    """Read d/m/y or d/m, also with hyphens, and with spaces before the year ("14/9 / 2019")."""
    day = cursor.number_below(at, 31)
    separator = cursor.lower(at + 1)
    month = cursor.number_below(at + 2, 31) if separator in _SEPARATORS else None
    if day is None or month is None:
        return None
    if cursor.lower(at + 3) not in _SEPARATORS:
        return NumericDay(day, month, None, at + 3)
    year = read_year(cursor, at + 4)
    if year is not None:
        return NumericDay(day, month, year.value, year.end)
    return _with_odd_year(cursor, at, day, month, short_year=short_year)


def _bare_day(cursor: Cursor, at: int, start: int, weekday: int | None) -> Found | None:
    """Read "Minggu (31)"."""
    day = cursor.number_below(at + 1, 31)
    if day is None or cursor.lower(at + 2) != ")":
        return None
    return Found(start, at + 3, DayOfMonth(day, weekday=weekday))


def _with_odd_year(cursor: Cursor, at: int, day: int, month: int, *, short_year: bool) -> NumericDay | None:
    number = cursor.whole(at + 4)
    if not short_year or number is None:
        return None
    digits = len(cursor.lower(at + 4))
    if digits == 2:
        number += _THIS_CENTURY
    return NumericDay(day, month, number, at + 5) if number >= FIRST_YEAR else None


def _read_iso(cursor: Cursor, at: int) -> NumericDay | None:
    year = read_year(cursor, at)
    if year is None or cursor.lower(at + 1) != "-" or cursor.lower(at + 3) != "-":
        return None
    month, day = cursor.number_below(at + 2, 12), cursor.number_below(at + 4, 31)
    return NumericDay(day, month, year.value, at + 5) if month and day else None


def _read_dotted(cursor: Cursor, at: int) -> NumericDay | None:
    match = _DOTTED.fullmatch(cursor.lower(at))
    if match is None:
        return None
    day, month, year = map(int, match.groups())
    return NumericDay(day, month, year, at + 1) if day <= 31 and year >= FIRST_YEAR else None


def _goes_on(cursor: Cursor, at: int) -> bool:
    return cursor.touches(at) and cursor.lower(at) in {"-", "/"} and cursor.lower(at + 1)[:1].isdigit()
