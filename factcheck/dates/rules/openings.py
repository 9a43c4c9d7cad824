"""The first months of a year: tiga bulan pertama 2020, lima bulan pertama tahun ini."""

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import Interval, Meaning, PartOfYear, YearRef
from factcheck.dates.rules.parts import read_year_ref
from factcheck.domain.timex import Granularity

_WHOLE_PARTS = {3: Granularity.QUARTER, 6: Granularity.HALF}
"""Numbers of months that are the first quarter and half."""

_FIRST = "1"
_MOST = 11


def first_months(cursor: Cursor, at: int) -> Found | None:
    """Find a number of months from January on, with their year."""
    count = cursor.count(at)
    unit = cursor.take_value(count.end, Role.UNIT, Granularity.MONTH) if count else None
    first = cursor.take_value(unit, Role.ORDINAL, _FIRST) if unit else None
    year = read_year_ref(cursor, first) if first else None
    if count is None or year is None or not 1 <= count.value <= _MOST:
        return None
    return Found(at, year.end, _months(count.value, year.year))


def _months(number: int, year: YearRef) -> Meaning:
    part = _WHOLE_PARTS.get(number)
    if part is not None:
        return PartOfYear(part, 1, year)
    return Interval(PartOfYear(Granularity.MONTH, 1, year), PartOfYear(Granularity.MONTH, number, year))
