"""Read one day with its month in words: 2 September 2018, 28 Feb, 5-Mei-2018, September 10, 2019, the 5th of May."""

from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.lexicon import Role
from factcheck.dates.rules.parts import FIRST_HISTORIC_YEAR, Read, read_month, read_year


class DayRead(NamedTuple):
    """A day with its month and perhaps its year, and the token after it."""

    day: int
    month: int
    year: int | None
    end: int

    @property
    def in_year(self) -> tuple[int, int]:
        """Month and day."""
        return self.month, self.day


def read_day(cursor: Cursor, at: int) -> DayRead | None:
    """Read a day, its month before or after it, and the year where there is one."""
    day = cursor.number_below(at, 31)
    if day is None:
        return _read_month_first(cursor, at)
    place = cursor.skip(cursor.skip(at + 1, Role.DAY_SUFFIX), Role.DAY_LINK)
    month = _read_bracketed_month(cursor, place) or read_month(cursor, place)
    if month is None:
        return _read_hyphenated(cursor, at, day)
    year, end = _read_year_after(cursor, month.end)
    return DayRead(day, month.value, year, end)


def _read_bracketed_month(cursor: Cursor, at: int) -> Read | None:
    """Read the month that an editor has put behind the words of a quotation: "tanggal 17 (Agustus)"."""
    month = read_month(cursor, at + 1) if cursor.lower(at) == "(" else None
    return Read(month.value, month.end + 1) if month and cursor.lower(month.end) == ")" else None


def read_year_after_day(cursor: Cursor, at: int) -> tuple[int | None, int]:
    """Read the year of an American date (", 2018"); return it and the token after it, or None and the place itself."""
    year = read_year(cursor, at + 1 if cursor.lower(at) == "," else at)
    return (year.value, year.end) if year else (None, at)


def _read_month_first(cursor: Cursor, at: int) -> DayRead | None:
    month = read_month(cursor, at)
    day = cursor.number_below(month.end, 31) if month else None
    if month is None or day is None:
        return None
    year, end = read_year_after_day(cursor, cursor.skip(month.end + 1, Role.DAY_SUFFIX))
    return DayRead(day, month.value, year, end) if year or cursor.lexicon.month_first else None


def _read_hyphenated(cursor: Cursor, at: int, day: int) -> DayRead | None:
    month = read_month(cursor, at + 2) if cursor.lower(at + 1) == "-" else None
    year = read_year(cursor, month.end + 1) if month and cursor.lower(month.end) == "-" else None
    return DayRead(day, month.value, year.value, year.end) if month and year else None


def _read_year_after(cursor: Cursor, at: int) -> tuple[int | None, int]:
    joint = cursor.lower(at)
    start = at + 1 if joint in {",", "(", "-"} else cursor.take_value(at, Role.UNIT, "year") or at
    year = read_year(cursor, start, FIRST_HISTORIC_YEAR)
    if year is None or (joint == "(" and cursor.lower(year.end) != ")"):
        return None, at
    return year.value, year.end + 1 if joint == "(" else year.end
