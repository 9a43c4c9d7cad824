"""What comes back: setiap hari, tiap Senin, setiap 17 Agustus, every year."""

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import RepeatedUnit, RepeatedWeekday, YearlessDay
from factcheck.dates.rules.day_reading import read_day


def repeat(cursor: Cursor, at: int) -> Found | None:
    """Find a unit or weekday that is said to come back."""
    taken = cursor.take(at, Role.REPEAT)
    if taken is None:
        return None
    place = cursor.take_value(taken.end, Role.UNIT, "day") or taken.end
    weekday = cursor.take(place, Role.WEEKDAY)
    if weekday is not None and (cursor.is_capital(place) or cursor.take(place, Role.UNIT) is None):
        return Found(at, weekday.end, RepeatedWeekday(int(weekday.value)))
    day = read_day(cursor, cursor.skip(taken.end, Role.LABEL))
    if day is not None and day.year is None:
        return Found(at, day.end, YearlessDay(day.month, day.day, recurring=True))
    unit = cursor.take(taken.end, Role.UNIT)
    return Found(at, unit.end, RepeatedUnit(unit.value)) if unit else None
