"""Years by their number: 2017, tahun 1998, 2015-2019, tahun ajaran 2017/2018, 1990-an, abad ke-17."""

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.lexicon import Role
from factcheck.dates.meanings import Century, Decade, Interval, Meaning, PlainYear
from factcheck.dates.rules.parts import Read, is_place_name, link_to, read_year, skip_lean
from factcheck.domain.timex import Modifier

_SHORT_DECADE_CENTURY = 1900
"""The nineties are those of the twentieth century; nobody writes "20-an" of 2020 without the word for year."""

_OLDEST_YEAR = 1000
"""With the word for year before it, a number from here on is a year."""

_OPENING = frozenset({"-", "/", ".", ",", "–"})


def plain_year(cursor: Cursor, at: int) -> Found | None:
    """Find a year, a range of years or a decade, where the digits are no count, sum or number of a law."""
    year = read_year(cursor, at)
    if year is None or _is_in_a_row(cursor, at) or _is_no_year(cursor, at) or is_place_name(cursor, at):
        return None
    found = _decade(cursor, at, at, year) or _range(cursor, at, at, year)
    if found is None and not (_is_counted(cursor, at) or _goes_on(cursor, year.end)):
        found = _single(cursor, at, year)
    return found


def worded_year(cursor: Cursor, at: int) -> Found | None:
    """Find a year after the word for it."""
    unit_end = cursor.take_value(at, Role.UNIT, "year")
    if unit_end is None:
        return None
    place = cursor.skip(unit_end, Role.YEAR_KIND)
    year = read_year(cursor, place) or _read_old_year(cursor, place)
    if year is None:
        return _short_decade(cursor, at, place)
    return _decade(cursor, at, place, year) or _range(cursor, at, place, year) or _single(cursor, at, year)


def worded_decade(cursor: Cursor, at: int) -> Found | None:
    """Find "dekade 1990-an", "era 90-an"."""
    place = cursor.take_value(at, Role.UNIT, "decade") or cursor.take_value(at, Role.LABEL, "era")
    if place is None:
        return None
    place = cursor.take_value(place, Role.UNIT, "year") or place
    year = read_year(cursor, place)
    return _decade(cursor, at, place, year) if year else _short_decade(cursor, at, place)


def worded_century(cursor: Cursor, at: int) -> Found | None:
    """Find "abad ke-17", "abad 21", "the 17th century"."""
    unit_end = cursor.take_value(at, Role.UNIT, "century")
    if unit_end is not None:
        place = cursor.skip(unit_end, Role.NUMBER_MARK)
        number = cursor.number_below(place, 21)
        return Found(at, place + 1, Century(number)) if number else None
    number = cursor.number_below(at, 21)
    end = cursor.take_value(cursor.skip(at + 1, Role.DAY_SUFFIX), Role.UNIT, "century") if number else None
    return Found(at, end, Century(number)) if number and end else None


def _single(cursor: Cursor, at: int, year: Read) -> Found:
    about = Modifier.APPROX if cursor.take(at - 1, Role.APPROXIMATE) else None
    return Found(at, skip_lean(cursor, year.end), PlainYear(year.value), about)


def _decade(cursor: Cursor, at: int, place: int, year: Read) -> Found | None:
    end = cursor.take_value(_after_hyphen(cursor, year.end), Role.DECADE_MARK, "decade")
    if end is None or year.value % 10:
        return None
    joined = cursor.touches(place + 1) or cursor.lower(place + 1) == "-"
    return Found(at, end, Decade(year.value)) if joined else None


def _short_decade(cursor: Cursor, at: int, place: int) -> Found | None:
    number = cursor.number_below(place, 90)
    if number is None or number % 10:
        return None
    end = cursor.take_value(_after_hyphen(cursor, place + 1), Role.DECADE_MARK, "decade")
    return Found(at, end, Decade(_SHORT_DECADE_CENTURY + number)) if end else None


def _range(cursor: Cursor, at: int, place: int, first: Read) -> Found | None:
    link = link_to(cursor, first.end, at)
    slashed = link is None and cursor.lower(first.end) == "/"
    start = first.end + 1 if slashed else link
    if start is None:
        return None
    start = cursor.take_value(start, Role.UNIT, "year") or start
    last = read_year(cursor, start) or (_read_short_year(cursor, start, first) if slashed else None)
    if last is None or last.value <= first.value or _is_in_a_row(cursor, place) or _goes_on(cursor, last.end):
        return None
    meaning: Meaning = Interval(PlainYear(first.value), PlainYear(last.value))
    return Found(at, skip_lean(cursor, last.end), meaning)


def _read_short_year(cursor: Cursor, at: int, first: Read) -> Read | None:
    """Read the second half of a season: 2025/26."""
    following = first.value + 1
    return Read(following, at + 1) if cursor.lower(at) == f"{following % 100:02d}" else None


def _read_old_year(cursor: Cursor, at: int) -> Read | None:
    number = cursor.whole(at)
    return Read(number, at + 1) if number is not None and number >= _OLDEST_YEAR else None


def _after_hyphen(cursor: Cursor, at: int) -> int:
    """Return the token after a hyphen, which stands within its word, or between blanks as in texts cut into tokens."""
    return at + 1 if cursor.lower(at) == "-" and cursor.touches(at) == cursor.touches(at + 1) else at


def _is_no_year(cursor: Cursor, at: int) -> bool:
    """Tell whether the word before makes it a sum of money, the number of a law or of a house."""
    before = cursor.lower(at - 1)
    if before == "." and cursor.touches(at - 1):
        before = cursor.lower(at - 2)
    return before in cursor.lexicon.money or before in cursor.lexicon.numbered


def _is_counted(cursor: Cursor, at: int) -> bool:
    """Tell whether the word after makes it a number of things."""
    return cursor.lower(at + 1) in cursor.lexicon.counted and cursor.take(at + 1, Role.DAY_SHIFT) is None


def _is_in_a_row(cursor: Cursor, at: int) -> bool:
    """Tell whether it is a later part of a telephone number, score or file number ("115/PUU-XXII/2024")."""
    if not cursor.touches(at) or not cursor.touches(at - 1):
        return False
    sign, before = cursor.lower(at - 1), cursor.lower(at - 2)
    return (sign in _OPENING and before[:1].isdigit()) or (sign == "/" and before[:1].isalnum())


def _goes_on(cursor: Cursor, at: int) -> bool:
    joined = cursor.touches(at) and cursor.lower(at) in {"-", "/", "–"} and cursor.touches(at + 1)
    return joined and cursor.lower(at + 1)[:1].isalnum()
