"""What is counted from now or from a mention: kemarin, pekan lalu, dua tahun lalu, keesokan harinya, last week."""

from factcheck.dates.cursor import Count, Cursor, Taken
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import DayShift, Duration, Lean, Meaning, UnitShift, Vague, Weekend
from factcheck.dates.rules.numeric_days import bracketed
from factcheck.dates.rules.parts import read_lean, read_year
from factcheck.domain.timex import Granularity

_CALENDAR = frozenset(unit.value for unit in Granularity if unit is not Granularity.INTERVAL)
"""Units that can be moved along the calendar; hours cannot, nor centuries."""

_WEEKEND = "weekend"


def day_shift(cursor: Cursor, at: int) -> Found | None:
    """Find "kemarin", "tadi malam", "besok pagi"."""
    taken = cursor.take(at, Role.DAY_SHIFT)
    if taken is None:
        return None
    told = bracketed(cursor, cursor.skip(taken.end, Role.DAY_PART), at, None)
    if told is not None:
        return told
    return Found(at, cursor.skip(taken.end, Role.DAY_PART), DayShift(int(taken.value)))


def mention_shift(cursor: Cursor, at: int) -> Found | None:
    """Find "keesokan harinya", "hari itu"."""
    taken = cursor.take(at, Role.MENTION_SHIFT)
    return Found(at, taken.end, DayShift(int(taken.value), by_mention=True)) if taken else None


def unit_shift(cursor: Cursor, at: int) -> Found | None:
    """Find "pekan lalu", "tahun ini", "tahun berikutnya"."""
    unit = cursor.take(at, Role.UNIT)
    if unit is None or unit.value not in _CALENDAR or unit.value == Granularity.DAY:
        return None
    if _is_many(cursor, at):
        return None
    leaning = read_lean(cursor, unit.end)
    if leaning is not None:
        return Found(at, leaning.end, UnitShift(Granularity(unit.value), leaning.lean.offset))
    shift = cursor.take(unit.end, Role.FROM_MENTION)
    if shift is None or _is_name(cursor, at):
        return None
    return Found(at, shift.end, UnitShift(Granularity(unit.value), int(shift.value), by_mention=True))


def _is_many(cursor: Cursor, at: int) -> bool:
    """Tell whether a number that cannot be counted along the calendar stands before: "jutaan tahun", "3,5 tahun"."""
    before = cursor.lower(at - 1)
    return before in cursor.lexicon.multiples or (before[:1].isdigit() and not before.isdecimal())


def _is_name(cursor: Cursor, at: int) -> bool:
    """Tell whether the unit is written as a name: "debu Bulan itu" is of the Moon."""
    return cursor.is_capital(at) and not cursor.is_initial(at)


def led_unit(cursor: Cursor, at: int) -> Found | None:
    """Find "last week", and "the last five years" as a stretch."""
    leading = cursor.take(at, Role.LEADING)
    if leading is None:
        return None
    lean = Lean(leading.value)
    unit = cursor.take(leading.end, Role.UNIT)
    if unit is not None and unit.value == _WEEKEND:
        return Found(at, unit.end, Weekend(lean.offset))
    if unit is not None:
        movable = unit.value in _CALENDAR and unit.value != Granularity.DAY
        return Found(at, unit.end, UnitShift(Granularity(unit.value), lean.offset)) if movable else None
    counted = _read_counted(cursor, leading.end)
    if counted is None:
        return None
    count, name = counted
    return Found(at, count.end, Duration(count.value, name, lean))


def counted_unit(cursor: Cursor, at: int) -> Found | None:
    """Find "dua tahun lalu", "sebulan kemudian", "lima tahun terakhir" and the bare duration "dua jam"."""
    counted = _read_counted(cursor, at)
    if counted is None:
        return None
    count, unit = counted
    for read in (_distance, _stretch, _since_mention):
        found = read(cursor, at, count, unit)
        if found is not None:
            return found
    return Found(at, count.end, Duration(count.value, unit))


def led_by_mention(cursor: Cursor, at: int) -> Found | None:
    """Find "the following year"."""
    shift = cursor.take(at, Role.LEADING_MENTION)
    unit = cursor.take(shift.end, Role.UNIT) if shift else None
    if shift is None or unit is None or unit.value not in _CALENDAR:
        return None
    return Found(at, unit.end, UnitShift(Granularity(unit.value), int(shift.value), by_mention=True))


def _read_counted(cursor: Cursor, at: int) -> tuple[Count, str] | None:
    """Return the count, ending after the unit, and the unit."""
    single = cursor.take(at, Role.SINGLE_UNIT)
    if single is not None:
        return Count(1, single.end), single.value
    count = cursor.count(at)
    unit = cursor.take(count.end, Role.UNIT) if count else None
    if count is None or unit is None or _is_law(cursor, unit):
        return None
    return Count(count.value, unit.end), unit.value


def _is_law(cursor: Cursor, unit: Taken) -> bool:
    """Tell whether the number is that of a law, with its year after it: "Nomor 13 Tahun 2003"."""
    return unit.value == Granularity.YEAR and read_year(cursor, unit.end) is not None


def _distance(cursor: Cursor, at: int, count: Count, unit: str) -> Found | None:
    away = cursor.take(count.end, Role.DISTANCE)
    if away is None or unit not in _CALENDAR:
        return None
    lean = Lean(away.value)
    meaning: Meaning = UnitShift(Granularity(unit), lean.offset * count.value) if count.value else Vague(lean)
    return Found(at, away.end, meaning)


def _stretch(cursor: Cursor, at: int, count: Count, unit: str) -> Found | None:
    stretch = cursor.take(count.end, Role.STRETCH)
    return Found(at, stretch.end, Duration(count.value, unit, Lean(stretch.value))) if stretch else None


def _since_mention(cursor: Cursor, at: int, count: Count, unit: str) -> Found | None:
    shift = cursor.take(count.end, Role.FROM_MENTION)
    if shift is None or unit not in _CALENDAR or not count.value or not int(shift.value):
        return None
    return Found(at, shift.end, UnitShift(Granularity(unit), int(shift.value) * count.value, by_mention=True))
