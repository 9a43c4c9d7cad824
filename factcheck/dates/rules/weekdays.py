"""Expressions that begin with a weekday: Senin (3/9/2018), Ahad, 2 September 2018, Rabu pekan lalu, Sabtu malam."""

from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import DayRange, Lean, NamedWeekday
from factcheck.dates.rules.numeric_days import bracketed, read_numeric, spread
from factcheck.dates.rules.parts import read_lean, skip_lean
from factcheck.dates.rules.written_days import written_day


class Head(NamedTuple):
    """A weekday with what may stand around it: the word for day before, a part of the day after."""

    weekday: int
    at: int
    end: int


def dated_weekday(cursor: Cursor, at: int) -> Found | None:
    """Find a weekday with its date."""
    head = _read_head(cursor, at, short=True)
    if head is None:
        return None
    place = head.end + 1 if cursor.lower(head.end) == "," else head.end
    found = bracketed(cursor, place, at, head.weekday) or _in_brackets(cursor, place, at, head.weekday)
    if found is None:
        place = cursor.skip(place, Role.LABEL)
        found = _slashed(cursor, place, at, head.weekday) or written_day(cursor, place, start=at, weekday=head.weekday)
    return _with_tail(cursor, found) if found else None


def weekday_pair(cursor: Cursor, at: int) -> Found | None:
    """Find two weekdays with the range of their dates: "Sabtu-Minggu (23-24/5/2026)", "Sabtu dan Minggu (23-24/5)"."""
    pair = cursor.take(at, Role.WEEKDAY_PAIR)
    if pair is None:
        first = cursor.take(at, Role.WEEKDAY)
        link = cursor.take(first.end, Role.LINK) if first else None
        pair = cursor.take(link.end, Role.WEEKDAY) if link else None
    if pair is None:
        return None
    place = pair.end + 1 if cursor.lower(pair.end) == "," else pair.end
    found = spread(cursor, place, at) or _in_brackets(cursor, place, at, None) or written_day(cursor, place, start=at)
    return found if found is not None and isinstance(found.meaning, DayRange) else None


def bare_weekday(cursor: Cursor, at: int) -> Found | None:
    """Find a weekday without a date, where it is no place, no person and not the word for week."""
    head = _read_head(cursor, at, short=False)
    if head is None or not _may_stand_alone(cursor, head):
        return None
    leading = cursor.take(at - 1, Role.LEADING)
    if leading is not None:
        return None
    return _of_week(cursor, at, head) or _leaning(cursor, at, head)


def led_weekday(cursor: Cursor, at: int) -> Found | None:
    """Find "next Friday"."""
    leading = cursor.take(at, Role.LEADING)
    head = _read_head(cursor, leading.end, short=False) if leading else None
    if leading is None or head is None:
        return None
    return Found(at, head.end, NamedWeekday(head.weekday, Lean(leading.value)))


def _read_head(cursor: Cursor, at: int, *, short: bool) -> Head | None:
    start = cursor.take_value(at, Role.UNIT, "day") or at
    taken = cursor.take(start, Role.WEEKDAY) or (cursor.take(start, Role.WEEKDAY_SHORT) if short else None)
    if taken is None:
        return None
    return Head(int(taken.value), start, cursor.skip(taken.end, Role.DAY_PART))


def _may_stand_alone(cursor: Cursor, head: Head) -> bool:
    if cursor.take(head.at, Role.UNIT) is not None:
        return _is_sunday(cursor, head)
    told = cursor.is_capital(head.at) or read_lean(cursor, head.end) is not None
    return told and not _is_named(cursor, head.at)


def _is_sunday(cursor: Cursor, head: Head) -> bool:
    """Tell whether a word for both Sunday and week is the day: in lower case or with a number it is not."""
    at = head.at
    if cursor.take_value(at - 1, Role.UNIT, "day"):
        return True
    if not cursor.is_capital(at) or _is_named(cursor, at) or cursor.take(at - 1, Role.NUMBER) or cursor.whole(at - 1):
        return False
    leaning = read_lean(cursor, at + 1)
    titled = cursor.is_capital(at + 1)
    return leaning is None or not (cursor.is_initial(at) or titled)


def _is_named(cursor: Cursor, at: int) -> bool:
    place = at - 2 if cursor.lower(at - 1) == "." else at - 1
    before = cursor.lower(place)
    return (before in cursor.lexicon.place_heads and cursor.is_capital(place)) or before in cursor.lexicon.naming


def _of_week(cursor: Cursor, at: int, head: Head) -> Found | None:
    unit_end = cursor.take_value(head.end, Role.UNIT, "week")
    leaning = read_lean(cursor, unit_end) if unit_end else None
    if leaning is None:
        return None
    return Found(at, leaning.end, NamedWeekday(head.weekday, weeks=leaning.lean.offset))


def _leaning(cursor: Cursor, at: int, head: Head) -> Found:
    leaning = read_lean(cursor, head.end)
    if leaning is None:
        return Found(at, head.end, NamedWeekday(head.weekday))
    return Found(at, leaning.end, NamedWeekday(head.weekday, leaning.lean))


def _in_brackets(cursor: Cursor, at: int, start: int, weekday: int | None) -> Found | None:
    if cursor.lower(at) != "(":
        return None
    found = written_day(cursor, at + 1, start=start, weekday=weekday)
    if found is None or cursor.lower(found.end) != ")":
        return None
    return found._replace(end=found.end + 1)


def _slashed(cursor: Cursor, at: int, start: int, weekday: int) -> Found | None:
    read = read_numeric(cursor, at, short_year=True)
    if read is None:
        return None
    return Found(start, read.end, read.meaning(weekday), dated=True)


def _with_tail(cursor: Cursor, found: Found) -> Found:
    """Take in what adds nothing to the date: "Rabu (24/4) malam", "Senin (3/9) lalu"."""
    end = cursor.skip(found.end, Role.DAY_PART)
    return found._replace(end=skip_lean(cursor, end))
