"""Months: Agustus 2018, bulan Juli, Oktober tahun lalu, Januari-Juni 2018, Januari hingga 20 Mei 2026."""

from factcheck.dates.cursor import Cursor, Taken
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import DayRange, Interval, Lean, MonthRange, PartOfYear, YearRef
from factcheck.dates.rules.day_reading import read_day
from factcheck.dates.rules.parts import (
    Read,
    is_place_name,
    lean_before,
    link_to,
    read_lean,
    read_month,
    read_year,
    read_year_ref,
    skip_lean,
)
from factcheck.dates.rules.written_days import written_day
from factcheck.domain.timex import Granularity

_MONTHS = 12
"""No list of months is longer."""


def month(cursor: Cursor, at: int) -> Found | None:
    """Find a month or a range of months that begins with a month's name, or with the word for month before it."""
    start = cursor.take_value(at, Role.UNIT, "month") or at
    pair = cursor.take(start, Role.MONTH_PAIR)
    if pair is not None and cursor.is_capital(start):
        return _pair(cursor, at, pair)
    first = read_month(cursor, start)
    if first is None or is_place_name(cursor, at):
        return None
    return (
        _range(cursor, at, start, first)
        or _in_row(cursor, at, first)
        or _dated(cursor, at, start, first)
        or _bare(cursor, at, start, first)
    )


def month_first_day(cursor: Cursor, at: int) -> Found | None:
    """Find "September 10, 2019"."""
    return written_day(cursor, at) if cursor.take(at, Role.MONTH) or cursor.take(at, Role.MONTH_SHORT) else None


def led_month(cursor: Cursor, at: int) -> Found | None:
    """Find "last August"."""
    leading = cursor.take(at, Role.LEADING)
    read = read_month(cursor, leading.end) if leading else None
    if leading is None or read is None:
        return None
    return Found(at, read.end, PartOfYear(Granularity.MONTH, read.value, lean=Lean(leading.value)))


def _dated(cursor: Cursor, at: int, start: int, first: Read) -> Found | None:
    year = read_year_ref(cursor, first.end)
    if year is None:
        return None
    beside = year.year.number is not None and not cursor.lower(first.end).isalpha()
    if cursor.take(start, Role.MONTH) is None and not beside:
        return None  # "komputer Mac pada tahun 2020"
    meaning = PartOfYear(Granularity.MONTH, first.value, year.year)
    if year.year.number is None:
        return Found(at, year.end, meaning)
    return _up_to(cursor, at, meaning, year.end) or Found(at, skip_lean(cursor, year.end), meaning)


def _up_to(cursor: Cursor, at: int, first: PartOfYear, end: int) -> Found | None:
    """Read "Juni 2022-Mei 2024"."""
    link = cursor.take_value(end, Role.LINK, "to")
    last = read_month(cursor, link) if link is not None else None
    year = read_year_ref(cursor, last.end) if last is not None else None
    if last is None or year is None or year.year.number is None:
        return None
    return Found(at, skip_lean(cursor, year.end), Interval(first, PartOfYear(Granularity.MONTH, last.value, year.year)))


def _bare(cursor: Cursor, at: int, start: int, first: Read) -> Found | None:
    if cursor.take(start, Role.MONTH) is None:
        return None
    leaning = read_lean(cursor, first.end)
    if leaning is not None:
        return Found(at, leaning.end, PartOfYear(Granularity.MONTH, first.value, lean=leaning.lean))
    listed = _year_of_list(cursor, first.end)
    if listed is not None:
        return Found(at, first.end, PartOfYear(Granularity.MONTH, first.value, listed))
    if start > at or _stands_alone(cursor, start):
        return Found(at, first.end, PartOfYear(Granularity.MONTH, first.value, lean=lean_before(cursor, at)))
    return None


def _year_of_list(cursor: Cursor, at: int) -> YearRef | None:
    """Return the year that stands once after a list of months: "Mei, Juni, dan Juli 2025"."""
    for _ in range(_MONTHS):
        joint = at + 1 if cursor.lower(at) == "," else at
        joint = cursor.take_value(joint, Role.LINK, "and") or joint
        following = read_month(cursor, joint) if joint > at else None
        if following is None:
            return None
        year = read_year_ref(cursor, following.end)
        if year is not None:
            return year.year
        at = following.end
    return None


def _stands_alone(cursor: Cursor, at: int) -> bool:
    """Tell whether a name without anything beside it is the month, and not a person or a street."""
    lexicon, before = cursor.lexicon, cursor.lower(at - 1)
    if cursor.take(at - 1, Role.EDGE) is not None:
        return True
    if before in lexicon.naming or cursor.is_capital(at + 1):
        return False
    if before in lexicon.before_month:
        return True
    return cursor.lower(at) in lexicon.plain_months and not cursor.is_capital(at - 1)


def _range(cursor: Cursor, at: int, start: int, first: Read) -> Found | None:
    link = link_to(cursor, first.end, at)
    if link is None:
        return None
    day = read_day(cursor, link)
    if day is not None:
        return Found(at, skip_lean(cursor, day.end), DayRange((first.value, 1), (day.month, day.day), day.year))
    last = read_month(cursor, link)
    if last is None:
        return None
    known = cursor.take(start, Role.MONTH) is not None and cursor.take(link, Role.MONTH) is not None
    return _months(cursor, at, (first.value, last.value), last.end, complete=known)


def _in_row(cursor: Cursor, at: int, first: Read) -> Found | None:
    """Read two months in a row with one year as a stretch: "Juli dan Agustus 2022"."""
    link = cursor.take_value(first.end, Role.LINK, "and")
    last = read_month(cursor, link) if link is not None else None
    year = read_year(cursor, last.end) if last is not None else None
    if last is None or year is None or last.value != first.value + 1:
        return None
    return Found(at, year.end, MonthRange(first.value, last.value, YearRef(year.value)))


def _pair(cursor: Cursor, at: int, pair: Taken) -> Found | None:
    first, last = map(int, pair.value.split("-"))
    return _months(cursor, at, (first, last), pair.end, complete=True)


def _months(cursor: Cursor, at: int, months: tuple[int, int], end: int, *, complete: bool) -> Found | None:
    """Return a range of months with the year after it; abbreviations are not `complete` without one."""
    year = read_year_ref(cursor, end)
    if year is not None:
        return Found(at, year.end, MonthRange(*months, year.year))
    return Found(at, end, MonthRange(*months)) if complete else None
