"""Ranges of days with their month in words: 3-7 September 2018, 18 Agustus-2 September 2018, September 3 to 7, 2018."""

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import DayRange, FullDate, Interval
from factcheck.dates.rules.day_reading import DayRead, read_day, read_year_after_day
from factcheck.dates.rules.parts import skip_lean

_STEP = 2
"""Tokens from one day of a list to the next: the day and its comma."""


def day_range(cursor: Cursor, at: int, start: int) -> Found | None:
    """Find a range of days; `start` is where its expression begins."""
    found = _in_one_month(cursor, at, start)
    if found is not None:
        return found
    first = read_day(cursor, at)
    link = cursor.take_value(first.end, Role.LINK, "to") if first else None
    if first is None or link is None:
        return None
    return _over_months(cursor, first, link, start) or _month_first(cursor, first, link, start)


def _in_one_month(cursor: Cursor, at: int, start: int) -> Found | None:
    """Read "3-7 September 2018", "3 sampai 7 September" and, of days in a row, "3, 4, dan 5 September"."""
    first = cursor.number_below(at, 31)
    if first is None:
        return None
    listed = _last_listed(cursor, at, first)
    comma = listed > at and cursor.lower(listed + 1) == ","
    link = cursor.take(listed + 1 + comma, Role.LINK)
    if link is None or cursor.number_below(link.end, 31) is None:
        return None
    last = read_day(cursor, link.end)
    if last is None or last.day < first:
        return None
    in_row = last.day == first + 1 + (listed - at) // _STEP
    if (link.value == "and" or listed > at) and not in_row:
        return None
    return Found(start, skip_lean(cursor, last.end), DayRange((last.month, first), last.in_year, last.year))


def _last_listed(cursor: Cursor, at: int, day: int) -> int:
    """Return the token of the last day in a row before the link of "28, 29, dan 30 Mei"."""
    while cursor.lower(at + 1) == "," and cursor.number_below(at + _STEP, 31) == day + 1:
        at, day = at + _STEP, day + 1
    return at


def _over_months(cursor: Cursor, first: DayRead, link: int, start: int) -> Found | None:
    """Read "18 Agustus-2 September 2018" and "26 September 2018 sampai 10 Oktober 2018"."""
    last = read_day(cursor, link)
    if last is None:
        return None
    end = skip_lean(cursor, last.end)
    if first.year is None or last.year is None:
        return Found(start, end, DayRange(first.in_year, last.in_year, last.year))
    language = cursor.lexicon.language
    one, other = (FullDate(day.year, *day.in_year, language=language) for day in (first, last) if day.year is not None)
    return Found(start, end, Interval(one, other))


def _month_first(cursor: Cursor, first: DayRead, link: int, start: int) -> Found | None:
    """Read "September 3 to 7, 2018"."""
    day = cursor.number_below(link, 31)
    if day is None or day <= first.day or cursor.tokens[first.end - 1].text[0].isalpha():
        return None
    year, end = read_year_after_day(cursor, cursor.skip(link + 1, Role.DAY_SUFFIX))
    return Found(start, end, DayRange(first.in_year, (first.month, day), year))
