"""When the months of the Islamic calendar begin: as announced by the government, else by arithmetic."""

from datetime import date, timedelta
from functools import cache

from factcheck.languages import load

_EPOCH = date(622, 7, 19)
"""The first day of year 1 of the tabular calendar, in the (proleptic) Gregorian one."""


def month_start(year: int, month: int, language: str) -> date:
    """Return the first day of a Hijri month (1 is Muharram).

    Raises ValueError or OverflowError beyond the calendar's years.
    """
    announced = _announced(language).get((year, month))
    return announced if announced is not None else tabular_month_start(year, month)


def tabular_month_start(year: int, month: int) -> date:
    """Return the first day of a month by the tabular calendar: months of 30 and 29 days, 11 leap days in 30 years."""
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (month - 1) * 29 + month // 2
    return _EPOCH + timedelta(days=days)


@cache
def _announced(language: str) -> dict[tuple[int, int], date]:
    found = {}
    for name, day in load(language, "holidays").strings("hijri_months").items():
        year, month = name.split("-")
        found[int(year), int(month)] = date.fromisoformat(day)
    return found
