"""A date announced by a word: tanggal 12 Desember 2016, tanggal 15, tanggal 3-7 September."""

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import DayOfMonth
from factcheck.dates.rules.numeric_days import numeric_day, read_numeric
from factcheck.dates.rules.parts import read_lean
from factcheck.dates.rules.written_days import written_day


def labelled_date(cursor: Cursor, at: int) -> Found | None:
    """Find a date after the word for it; a number alone is a day of a month near the article's date."""
    place = cursor.take_value(at, Role.LABEL, "date")
    if place is None:
        return None
    found = numeric_day(cursor, place) or written_day(cursor, place)
    if found is not None:
        return found._replace(start=at)
    return _bare_day(cursor, at, place)


def _bare_day(cursor: Cursor, at: int, place: int) -> Found | None:
    numeric = read_numeric(cursor, place)
    if numeric is not None:
        return Found(at, numeric.end, numeric.meaning(), dated=True)
    day = cursor.number_below(place, 31)
    if day is None or cursor.lower(place + 1) in {"/", "-"}:
        return None
    month_end = cursor.take_value(place + 1, Role.UNIT, "month")
    leaning = read_lean(cursor, month_end or place + 1)
    if month_end is not None and leaning is not None:
        return Found(at, leaning.end, DayOfMonth(day, leaning.lean.offset))
    return (
        Found(at, leaning.end, DayOfMonth(day, lean=leaning.lean)) if leaning else Found(at, place + 1, DayOfMonth(day))
    )
