"""Quarters and halves of a year: kuartal II 2018, triwulan III-2017, semester pertama, the second quarter."""

from factcheck.dates.cursor import Count, Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import Interval, PartOfYear, SamePeriod
from factcheck.dates.rules.parts import read_lean, read_year_ref
from factcheck.domain.timex import Granularity

_PARTS = {"quarter": Granularity.QUARTER, "half": Granularity.HALF}
_MOST = {Granularity.QUARTER: 4, Granularity.HALF: 2}
"""How many there are in a year."""


def numbered_part(cursor: Cursor, at: int) -> Found | None:
    """Find a quarter or half with its number after it."""
    unit = cursor.take(at, Role.UNIT)
    if unit is None or unit.value not in _PARTS:
        return None
    place = cursor.skip(unit.end, Role.NUMBER_MARK)
    pair = cursor.take(place, Role.ORDINAL_PAIR)
    if pair is not None:
        first, last = map(int, pair.value.split("-"))
        return _interval(cursor, at, _PARTS[unit.value], Count(first, place), Count(last, pair.end))
    return _part(cursor, at, unit.value, cursor.ordinal(place) or cursor.count(place), cursor.lower(at))


def ordinal_part(cursor: Cursor, at: int) -> Found | None:
    """Find a quarter or half with its number before it."""
    ordinal = cursor.ordinal(at)
    if ordinal is not None and ordinal.end == at + 1 and cursor.whole(at) is not None:
        return None  # "2 semester" is a length
    unit = cursor.take(ordinal.end, Role.UNIT) if ordinal else None
    if ordinal is None or unit is None or unit.value not in _PARTS:
        return None
    return _part(cursor, at, unit.value, Count(ordinal.value, unit.end), cursor.lower(ordinal.end))


def same_period(cursor: Cursor, at: int) -> Found | None:
    """Find "periode yang sama tahun lalu": the part of a year mentioned before, in another year."""
    taken = cursor.take(at, Role.SAME_PERIOD)
    year = read_year_ref(cursor, taken.end) if taken else None
    return Found(at, year.end, SamePeriod(year.year)) if year else None


def _part(cursor: Cursor, at: int, unit: str, number: Count | None, word: str) -> Found | None:
    granularity = _PARTS[unit]
    if number is None or not 1 <= number.value <= _MOST[granularity]:
        return None
    year = read_year_ref(cursor, number.end)
    if year is not None:
        return Found(at, year.end, PartOfYear(granularity, number.value, year.year))
    several = _several(cursor, at, granularity, number, word)
    if several is not None:
        return several
    leaning = read_lean(cursor, number.end)
    if leaning is not None:
        return Found(at, leaning.end, PartOfYear(granularity, number.value, lean=leaning.lean))
    if word in cursor.lexicon.needs_year:
        return None
    return Found(at, number.end, PartOfYear(granularity, number.value))


def _several(cursor: Cursor, at: int, granularity: Granularity, first: Count, word: str) -> Found | None:
    """Read "kuartal I-III 2018", "kuartal I dan II 2018", "kuartal I hingga kuartal III 2018"."""
    link = cursor.take(first.end, Role.LINK)
    place = link.end + 1 if link and cursor.lower(link.end) == word else link.end if link else at
    last = cursor.ordinal(cursor.skip(place, Role.NUMBER_MARK)) if link else None
    return _interval(cursor, at, granularity, first, last) if last else None


def _interval(cursor: Cursor, at: int, granularity: Granularity, first: Count, last: Count) -> Found | None:
    year = read_year_ref(cursor, last.end)
    if year is None or not first.value < last.value <= _MOST[granularity]:
        return None
    one, other = (PartOfYear(granularity, number, year.year) for number in (first.value, last.value))
    return Found(at, year.end, Interval(one, other))
