"""Arithmetic on the calendar: periods, their TIMEX3 values, and moving from one to the next. Knows no words."""

from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.domain.timex import Granularity

MONTHS_OF = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
}
"""Length in months of the units that are made of months."""

CENTURY_MONTHS = 1200

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, half open, with its TIMEX3 value."""

    begin: date
    end: date
    granularity: Granularity
    value: str

    @property
    def year(self) -> int:
        """The year it begins in."""
        return self.begin.year


def day(on: date) -> Period:
    """Return a single day."""
    return Period(on, on + _DAY, Granularity.DAY, on.isoformat())


def week(on: date) -> Period:
    """Return the week, Monday to Sunday, that holds a day."""
    monday = on - timedelta(days=on.weekday())
    year, number, _ = on.isocalendar()
    return Period(monday, monday + timedelta(days=7), Granularity.WEEK, f"{year:04d}-W{number:02d}")


def part_of_year(year: int, granularity: Granularity, number: int) -> Period:
    """Return the month, quarter or half of a year with this number, counted from 1."""
    length = MONTHS_OF[granularity]
    begin = date(year, (number - 1) * length + 1, 1)
    sign = {Granularity.MONTH: f"{number:02d}", Granularity.QUARTER: f"Q{number}", Granularity.HALF: f"H{number}"}[
        granularity
    ]
    return Period(begin, add_months(begin, length), granularity, f"{year:04d}-{sign}")


def year(number: int) -> Period:
    """Return a year."""
    return Period(date(number, 1, 1), date(number + 1, 1, 1), Granularity.YEAR, f"{number:04d}")


def decade(number: int) -> Period:
    """Return the decade that holds a year: 1994 -> 199X."""
    first = number - number % 10
    return Period(date(first, 1, 1), date(first + 10, 1, 1), Granularity.DECADE, f"{first // 10:03d}X")


def century(number: int) -> Period:
    """Return the hundred years that are called the number-th century, as TIMEX3 writes them: 17 -> 16XX."""
    first = (number - 1) * 100
    return Period(date(max(first, 1), 1, 1), date(first + 100, 1, 1), Granularity.INTERVAL, f"{number - 1:02d}XX")


def between(first: Period, last: Period) -> Period:
    """Return the interval from the beginning of one period to the end of another, written in the finer of their values.

    Raises ValueError when it would end before it begins.
    """
    if last.end <= first.begin:
        raise ValueError("an interval cannot end before it begins")
    low, high = first.value, last.value
    if first.granularity != last.granularity and Granularity.DAY in (first.granularity, last.granularity):
        low, high = first.begin.isoformat(), (last.end - _DAY).isoformat()
    return Period(first.begin, last.end, Granularity.INTERVAL, f"{low}/{high}")


def days_between(begin: date, end: date) -> Period:
    """Return an interval of days; `end` is its last day."""
    return between(day(begin), day(end))


def unit_at(unit: Granularity, on: date, offset: int = 0) -> Period:
    """Return the unit that holds a day, moved by a number of units: (MONTH, 2018-09-04, -1) -> 2018-08.

    Raises ValueError or OverflowError beyond the calendar's years.
    """
    if unit is Granularity.DAY:
        return day(on + offset * _DAY)
    if unit is Granularity.WEEK:
        return week(on + 7 * offset * _DAY)
    moved = add_months(on.replace(day=1), offset * MONTHS_OF[unit])
    if unit is Granularity.YEAR:
        return year(moved.year)
    if unit is Granularity.DECADE:
        return decade(moved.year)
    return part_of_year(moved.year, unit, (moved.month - 1) // MONTHS_OF[unit] + 1)


def weekend(on: date, offset: int = 0) -> Period:
    """Return Saturday and Sunday of the week that holds a day, moved by a number of weeks."""
    monday = week(on + 7 * offset * _DAY).begin
    return days_between(monday + 5 * _DAY, monday + 6 * _DAY)


def add_months(on: date, count: int) -> date:
    """Return the first of the month so many months away. Raises ValueError beyond the calendar's years."""
    months = on.year * 12 + on.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)
