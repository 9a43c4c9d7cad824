"""A day or a range of days with the month in words, as a time of the text."""

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import FullDate, YearlessDay
from factcheck.dates.rules.day_ranges import day_range
from factcheck.dates.rules.day_reading import DayRead, read_day
from factcheck.dates.rules.parts import is_place_name, lean_before, read_lean, read_year_ref

_DAYS = 6
"""Longer lists of days are tables, which repeat the year."""


def written_day(cursor: Cursor, at: int, *, start: int | None = None, weekday: int | None = None) -> Found | None:
    """Find a day or a range of days; `weekday` stood before it, from `start` on."""
    begin = at if start is None else start
    found = day_range(cursor, at, begin)
    if found is not None:
        return found
    day = read_day(cursor, at)
    if day is None or is_place_name(cursor, begin):
        return None
    return _single(cursor, day, begin, weekday)


def _single(cursor: Cursor, day: DayRead, start: int, weekday: int | None) -> Found:
    leaning = read_lean(cursor, day.end)
    end = leaning.end if leaning else day.end
    year = day.year or (None if leaning else _year_of_list(cursor, end))
    if year is not None:
        full = FullDate(year, day.month, day.day, weekday, cursor.lexicon.language)
        return Found(start, end, full, dated=True)
    lean = leaning.lean if leaning else lean_before(cursor, start)
    told = read_year_ref(cursor, day.end) if leaning is None else None
    if told is not None:
        return Found(start, told.end, YearlessDay(day.month, day.day, weekday, year=told.year), dated=True)
    recurring = leaning is None and any(cursor.follows(end, phrase) for phrase in cursor.lexicon.recurring)
    return Found(start, end, YearlessDay(day.month, day.day, weekday, lean, recurring), dated=True)


def _year_of_list(cursor: Cursor, at: int) -> int | None:
    """Return the year that stands once after a list of days: "20 Mei, 27 Mei dan 3 Juni 2021"."""
    for _ in range(_DAYS):
        joint = at + 1 if cursor.lower(at) == "," else at
        joint = cursor.take_value(joint, Role.LINK, "and") or joint
        following = read_day(cursor, joint) if joint > at else None
        if following is None or following.year is not None:
            return following.year if following else None
        at = following.end
    return None
