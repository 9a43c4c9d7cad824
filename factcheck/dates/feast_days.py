"""The days of public holidays, from each language's holidays.toml (made by data/make_holidays.py)."""

from datetime import date
from functools import cache

from factcheck.languages import load


def feast_days(language: str, key: str) -> tuple[date, ...]:
    """Return the days of a holiday in all years of the table, in order; none for a key that it does not have."""
    return _days(language).get(key, ())


def feast_origin(language: str, key: str) -> int | None:
    """Return the year from which a feast is counted (HUT RI ke-73), None where it is not."""
    return _origins(language).get(key)


@cache
def _days(language: str) -> dict[str, tuple[date, ...]]:
    table = load(language, "holidays").groups("days")
    return {key: tuple(date.fromisoformat(day) for day in days) for key, days in table.items()}


@cache
def _origins(language: str) -> dict[str, int]:
    return {key: int(year) for key, year in load(language, "holidays").numbers("origins").items()}
