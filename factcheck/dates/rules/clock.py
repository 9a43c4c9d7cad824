"""Times of the clock: pukul 10.00 WIB, 21:30 WIT, jam 7 malam; alone, or joined to a day before or after."""

import re
from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import FullDate, Moment

_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})")
_LAST_HOUR, _LAST_MINUTE = 24, 59
_NOON = 12
_LATE_MORNING = 9
"""Before this hour "siang" is after noon: nobody calls nine in the morning so."""

_FULL_HOURS = "clock"
"""The key of words after which an hour alone is a time."""

_MERIDIEMS = frozenset({"am", "pm"})
_JOINTS = frozenset({",", "|", "("})


class ClockRead(NamedTuple):
    """Hour, minute, offset of the zone ("" where none is told), and the token after it."""

    hour: int
    minute: int
    zone: str
    end: int

    def moment(self, day: Found | None = None) -> Moment:
        """Return the time, on a day where there is one."""
        return Moment(self.hour, self.minute, self.zone, day.meaning if day else None)


class Digits(NamedTuple):
    """Hour and minute as written, and the token after them; `exact` says that the minute is given."""

    hour: int
    minute: int
    end: int
    exact: bool


def clock(cursor: Cursor, at: int) -> Found | None:
    """Find a time of the clock without a day."""
    read = read_clock(cursor, at)
    return Found(at, read.end, read.moment()) if read else None


def read_clock(cursor: Cursor, at: int) -> ClockRead | None:
    """Read a time: after its word in any notation, without the word only with a zone or a half of the day."""
    worded = cursor.take(at, Role.CLOCK)
    read = _read_digits(cursor, worded.end if worded else at)
    if read is None:
        return None
    half = cursor.take(read.end, Role.MERIDIEM) or cursor.take(read.end, Role.DAY_PART)
    zone = cursor.take(half.end if half else read.end, Role.ZONE)
    told = zone is not None or (half is not None and half.value in _MERIDIEMS)
    if not told and (worded is None or not (read.exact or worded.value == _FULL_HOURS)):
        return None
    hour = _hour_of_day(read.hour, half.value if half else None)
    return ClockRead(hour, read.minute, zone.value if zone else "", (zone or half or read).end)


def _hour_of_day(hour: int, part: str | None) -> int:
    """Return the hour counted from midnight, where the part of the day says that it was counted from noon."""
    if part in _MERIDIEMS and hour <= _NOON:
        return hour % _NOON + _NOON * (part == "pm")
    late = part == "afternoon" and hour < _NOON
    return hour + _NOON if late or (part == "noon" and hour < _LATE_MORNING) else hour


def with_clock(cursor: Cursor, found: Found) -> Found:
    """Join a time of the clock that follows a full date to it; the date alone where none follows.

    After a date without its year the clock is a time of its own, which takes the day from the mention before: the
    joined text would be mostly clock.
    """
    if not isinstance(found.meaning, FullDate):
        return found
    place = found.end + 1 if cursor.lower(found.end) in _JOINTS else found.end
    read = read_clock(cursor, cursor.skip(place, Role.APPROXIMATE)) or _read_bare(cursor, place)
    if read is None:
        return found
    end = read.end + 1 if cursor.lower(found.end) == "(" and cursor.lower(read.end) == ")" else read.end
    return Found(found.start, end, read.moment(found))


def _read_bare(cursor: Cursor, at: int) -> ClockRead | None:
    """Read "08:12" as it stands right after a date."""
    read = _read_digits(cursor, at)
    if read is None or cursor.lower(at + 1) != ":":
        return None
    return ClockRead(read.hour, read.minute, "", read.end)


def _read_digits(cursor: Cursor, at: int) -> Digits | None:
    match = _DOTTED.fullmatch(cursor.lower(at))
    if match is not None:
        return _checked(Digits(int(match[1]), int(match[2]), at + 1, exact=True))
    hour = cursor.whole(at)
    if hour is None:
        return None
    if cursor.lower(at + 1) == ":" and cursor.touches(at + 1) and len(cursor.lower(at + 2)) == 2:
        minute = cursor.whole(at + 2)
        return (
            _checked(Digits(hour, minute, _after_seconds(cursor, at + 3), exact=True)) if minute is not None else None
        )
    return _checked(Digits(hour, 0, at + 1, exact=False))


def _after_seconds(cursor: Cursor, at: int) -> int:
    seconds = (
        cursor.lower(at) == ":" and cursor.touches(at) and cursor.touches(at + 1) and cursor.whole(at + 1) is not None
    )
    return at + 2 if seconds else at


def _checked(read: Digits) -> Digits | None:
    return read if read.hour <= _LAST_HOUR and read.minute <= _LAST_MINUTE else None
