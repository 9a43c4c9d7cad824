"""What a person types into a form, as values: days and scores. ValueError for what is neither; knows no screen."""

import re
from calendar import monthrange
from datetime import date

_PERIOD = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def first_day(text: str) -> date | None:
    """Return the first day of 2018, 2018-09 or 2018-09-02; None for nothing typed."""
    year, month, day = _parts(text)
    return date(year, _or(month, 1), _or(day, 1)) if year else None


def last_day(text: str) -> date | None:
    """Return the last day of 2018, 2018-09 or 2018-09-02; None for nothing typed."""
    year, month, day = _parts(text)
    if not year:
        return None
    first = date(year, _or(month, 12), 1)  # refuses a month 13 before its days are counted
    return first.replace(day=_or(day, monthrange(first.year, first.month)[1]))


def score(text: str) -> float | None:
    """Return a number from 0 to 1, with a point or a comma; None for nothing typed."""
    if not text.strip():
        return None
    value = float(text.replace(",", "."))
    if not 0 <= value <= 1:
        raise ValueError(text)
    return value


def _or(typed: int | None, otherwise: int) -> int:
    return otherwise if typed is None else typed


def _parts(text: str) -> tuple[int, int | None, int | None]:
    """Return year, month, day; 0 for the year of nothing typed, None for what is left out."""
    if not text.strip():
        return 0, None, None
    match = _PERIOD.fullmatch(text.strip())
    if match is None or match[1] == "0000":
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    return year or 0, month, day
