"""Pieces that several rules share: days, months, years, and the words that lean them to past or future."""

from typing import NamedTuple

from factcheck.dates.cursor import Cursor, Taken
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import Lean, YearRef

FIRST_YEAR, LAST_YEAR = 1800, 2100
"""Four digits between these may be a year without the word for it: news of older and later years writes the word."""


_WORDS_BETWEEN = 3
"""Words between "sejak" and the name of the month, itself included."""


FIRST_HISTORIC_YEAR = 1000
"""Behind a day and its month: "4 Juli 1776"."""


class Read(NamedTuple):
    """A number read in some notation, and the token after it."""

    value: int
    end: int


class Leaning(NamedTuple):
    """A direction, and the token after it."""

    lean: Lean
    end: int


class YearRead(NamedTuple):
    """A reference to a year, and the token after it."""

    year: YearRef
    end: int


def read_year(cursor: Cursor, at: int, first: int = FIRST_YEAR) -> Read | None:
    """Read a four-digit year, not before the `first` one."""
    if len(cursor.lower(at)) == 4:
        number = cursor.whole(at)
        if number is not None and first <= number < LAST_YEAR:
            return Read(number, at + 1)
    return None


def read_month(cursor: Cursor, at: int) -> Read | None:
    """Read a month's name or abbreviation; the caller answers for a digit beside it."""
    taken = cursor.take(at, Role.MONTH) or cursor.take(at, Role.MONTH_SHORT)
    if taken is None or (cursor.lexicon.capitals and not (cursor.is_capital(at) or _follows_its_unit(cursor, at))):
        return None
    end = taken.end + 1 if cursor.lower(taken.end) == "." and cursor.touches(taken.end) else taken.end
    return Read(int(taken.value), end if _is_short(cursor, at, taken) else taken.end)


def _follows_its_unit(cursor: Cursor, at: int) -> bool:
    """Tell whether the word for month stands before, so that a small letter is a slip: "bulan maret"."""
    return cursor.take_value(at - 1, Role.UNIT, "month") is not None and cursor.take(at, Role.MONTH) is not None


def _is_short(cursor: Cursor, at: int, taken: Taken) -> bool:
    return taken.end == at + 1 and cursor.take(at, Role.MONTH_SHORT) is not None


def read_lean(cursor: Cursor, at: int) -> Leaning | None:
    """Read a direction that stands after what it leans: lalu, depan, mendatang."""
    taken = cursor.take(at, Role.DIRECTION)
    return Leaning(Lean(taken.value), taken.end) if taken else None


def lean_before(cursor: Cursor, at: int) -> Lean:
    """Return PAST behind "sejak", also with an edge or a label between ("sejak awal bulan Juni"), else NEAREST."""
    for before in range(at - 1, at - 1 - _WORDS_BETWEEN, -1):
        if cursor.lower(before) in cursor.lexicon.since:
            return Lean.PAST
        if not any(cursor.take(before, role) for role in (Role.EDGE, Role.LABEL, Role.UNIT)):
            break
    return Lean.NEAREST


def link_to(cursor: Cursor, at: int, start: int) -> int | None:
    """Return the token after the link of a range from `start` on: "hingga", or "dan" where "antara" stands before."""
    link = cursor.take(at, Role.LINK)
    if link is None:
        return None
    between = cursor.lower(start - 1) in cursor.lexicon.between
    return link.end if link.value == "to" or between else None


def is_place_name(cursor: Cursor, at: int) -> bool:
    """Tell whether a date is the name of a place, or a later part of it: Jalan Maret, Universitas 17 Agustus 1945.

    "Di hotel Senin malam" names the night, not the hotel.
    """
    for before in range(at - 1, at - 4, -1):
        if cursor.lower(before) in cursor.lexicon.place_heads:
            return cursor.is_capital(before)
        if cursor.number_below(before, 31) is None and cursor.take(before, Role.MONTH) is None:
            return False
    return False


def skip_lean(cursor: Cursor, at: int) -> int:
    """Return the place after a direction that adds nothing to a complete date ("2018 lalu"), else the place."""
    leaning = read_lean(cursor, at)
    return leaning.end if leaning is not None and leaning.lean is not Lean.THIS else at


def read_year_ref(cursor: Cursor, at: int) -> YearRead | None:
    """Read the year of something smaller: "/2018", "- 2025", "(2027)", "tahun lalu", "pada tahun 2018"."""
    start = _skip_joint(cursor, at)
    year = read_year(cursor, start)
    if year is not None:
        closed = cursor.lower(start - 1) == "(" and cursor.lower(year.end) == ")"
        return YearRead(YearRef(year.value), year.end + 1 if closed else year.end)
    return _read_relative_year(cursor, start)


def _skip_joint(cursor: Cursor, at: int) -> int:
    if cursor.lower(at) in {"/", "-", "–", "(", ","} and read_year(cursor, at + 1) is not None:
        return at + 1
    return cursor.skip(at, Role.YEAR_LINK)


def _read_relative_year(cursor: Cursor, at: int) -> YearRead | None:
    leading = cursor.take(at, Role.LEADING)
    if leading is not None:
        end = cursor.take_value(leading.end, Role.UNIT, "year")
        return YearRead(YearRef(offset=Lean(leading.value).offset), end) if end else None
    unit_end = cursor.take_value(at, Role.UNIT, "year")
    if unit_end is None:
        return None
    year = read_year(cursor, cursor.skip(unit_end, Role.YEAR_KIND))
    if year is not None:
        return YearRead(YearRef(year.value), year.end)
    leaning = read_lean(cursor, unit_end)
    if leaning is not None:
        return YearRead(YearRef(offset=leaning.lean.offset), leaning.end)
    shift = cursor.take(unit_end, Role.FROM_MENTION)
    return YearRead(YearRef(offset=int(shift.value), by_mention=True), shift.end) if shift else None
