"""Parts of a period: awal 2018, akhir tahun lalu, pertengahan September 2010, akhir pekan."""

from collections.abc import Sequence

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found, Rule
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import UnitShift, Weekend
from factcheck.dates.rules.months import month
from factcheck.dates.rules.parts import read_lean
from factcheck.dates.rules.quarters import numbered_part, ordinal_part
from factcheck.dates.rules.relative import led_unit, unit_shift
from factcheck.dates.rules.years import plain_year, worded_century, worded_decade, worded_year
from factcheck.domain.timex import Granularity, Modifier

_PERIODS: Sequence[Rule] = (
    worded_year, plain_year, numbered_part, ordinal_part, month, unit_shift, led_unit, worded_decade, worded_century,
)  # fmt: skip
_PLAIN_UNITS = frozenset({Granularity.WEEK, Granularity.MONTH, Granularity.YEAR})
"""Of these "akhir tahun" alone is the current one's."""


def edge(cursor: Cursor, at: int) -> Found | None:
    """Find the beginning, middle or end of a period; the value is the period's, the part is its modifier."""
    taken = cursor.take(at, Role.EDGE)
    if taken is None:
        return None
    modifier = Modifier(taken.value)
    if modifier is Modifier.END:
        weekend = _weekend(cursor, at, taken.end)
        if weekend is not None:
            return weekend
    for rule in _PERIODS:
        found = rule(cursor, taken.end)
        if found is not None:
            return found._replace(start=at, modifier=modifier)
    return _current(cursor, at, taken.end, modifier)


def _weekend(cursor: Cursor, at: int, place: int) -> Found | None:
    unit_end = cursor.take_value(place, Role.UNIT, "week")
    if unit_end is None:
        return None
    leaning = read_lean(cursor, unit_end)
    return Found(at, leaning.end if leaning else unit_end, Weekend(leaning.lean.offset if leaning else 0))


def _current(cursor: Cursor, at: int, place: int, modifier: Modifier) -> Found | None:
    unit = cursor.take(place, Role.UNIT)
    if unit is None or unit.value not in _PLAIN_UNITS:
        return None
    return Found(at, unit.end, UnitShift(Granularity(unit.value), 0), modifier)
