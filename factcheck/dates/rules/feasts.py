"""Holidays and the Islamic calendar: Natal 2018, H-3 Lebaran, HUT RI ke-73, Idul Fitri 1439 H, 1447 Hijriah."""

from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.feast_days import feast_origin
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import Feast, HijriDay, HijriYear, Lean, YearRef
from factcheck.dates.rules.parts import Read, read_lean, read_year, read_year_ref

_FIRST_HIJRI, _LAST_HIJRI = 1300, 1500
"""Hijri years of the last century and the next."""


class FeastName(NamedTuple):
    """The key of a holiday, days to move from it, and the token after its name."""

    key: str
    shift: int
    end: int


def feast(cursor: Cursor, at: int) -> Found | None:
    """Find a holiday whose year is told or pointed at; without either it is a feast and no date."""
    name = _read_name(cursor, at)
    if name is None:
        return None
    return _in_hijri_year(cursor, at, name) or _in_year(cursor, at, name) or _leaning(cursor, at, name)


def countdown(cursor: Cursor, at: int) -> Found | None:
    """Find "H-3 Lebaran" and "H+2 Idul Fitri 2018"."""
    taken = cursor.take(at, Role.COUNTDOWN)
    sign = {"-": -1, "+": 1}.get(cursor.lower(at + 1)) if taken else None
    days = cursor.number_below(at + 2, 31)
    name = _read_name(cursor, at + 3) if sign and days else None
    if name is None or sign is None or days is None:
        return None
    moved = name._replace(shift=name.shift + sign * days)
    found = _in_hijri_year(cursor, at, moved) or _in_year(cursor, at, moved) or _leaning(cursor, at, moved)
    return found or Found(at, name.end, Feast(name.key, cursor.lexicon.language, shift=moved.shift))


def counted_feast(cursor: Cursor, at: int) -> Found | None:
    """Find "HUT ke-73 RI"."""
    head = cursor.take(at, Role.FEAST_HEAD)
    place = cursor.skip(head.end, Role.NUMBER_MARK) if head else at
    count = cursor.whole(place)
    tail = cursor.take_value(place + 1, Role.FEAST_TAIL, head.value) if head else None
    origin = feast_origin(cursor.lexicon.language, head.value) if head else None
    if head is None or count is None or tail is None or origin is None:
        return None
    return Found(at, tail, Feast(head.value, cursor.lexicon.language, YearRef(origin + count)))


def hijri_day(cursor: Cursor, at: int) -> Found | None:
    """Find a day of a Hijri month with its year."""
    day = cursor.number_below(at, 30)
    month = cursor.take(at + 1, Role.HIJRI_MONTH) if day else None
    year = _read_hijri_year(cursor, month.end) if month else None
    if day is None or month is None or year is None:
        return None
    return Found(at, year.end, HijriDay(year.value, int(month.value), day, cursor.lexicon.language))


def hijri_year(cursor: Cursor, at: int) -> Found | None:
    """Find a Hijri year, or a month of one."""
    month = cursor.take(at, Role.HIJRI_MONTH)
    start = month.end if month else cursor.take_value(at, Role.UNIT, "year") or at
    year = _read_hijri_year(cursor, start)
    if year is None:
        return None
    return Found(at, year.end, HijriYear(year.value, cursor.lexicon.language, int(month.value) if month else None))


def _read_name(cursor: Cursor, at: int) -> FeastName | None:
    eve = cursor.take(at, Role.EVE)
    if eve is not None:
        return FeastName(eve.value, -1, eve.end)
    taken = cursor.take(at, Role.HOLIDAY)
    return FeastName(taken.value, 0, taken.end) if taken else None


def _in_hijri_year(cursor: Cursor, at: int, name: FeastName) -> Found | None:
    year = _read_hijri_year(cursor, name.end)
    if year is None:
        return None
    also = read_year(cursor, year.end + 1) if cursor.lower(year.end) == "/" else None
    end = also.end if also else year.end
    return Found(at, end, Feast(name.key, cursor.lexicon.language, hijri_year=year.value, shift=name.shift))


def _in_year(cursor: Cursor, at: int, name: FeastName) -> Found | None:
    year = read_year_ref(cursor, name.end)
    if year is not None:
        return Found(at, year.end, Feast(name.key, cursor.lexicon.language, year.year, shift=name.shift))
    origin = feast_origin(cursor.lexicon.language, name.key)
    place = cursor.skip(name.end, Role.NUMBER_MARK)
    count = cursor.whole(place) if origin and place > name.end else None
    if origin is None or count is None:
        return None
    return Found(at, place + 1, Feast(name.key, cursor.lexicon.language, YearRef(origin + count), shift=name.shift))


def _leaning(cursor: Cursor, at: int, name: FeastName) -> Found | None:
    leaning = read_lean(cursor, name.end)
    if leaning is None or leaning.lean is Lean.THIS:
        return None
    return Found(at, leaning.end, Feast(name.key, cursor.lexicon.language, lean=leaning.lean, shift=name.shift))


def _read_hijri_year(cursor: Cursor, at: int) -> Read | None:
    number = cursor.whole(at)
    if number is None or not _FIRST_HIJRI <= number < _LAST_HIJRI:
        return None
    era = cursor.take(at + 1, Role.HIJRI_ERA)
    return Read(number, era.end) if era else None
