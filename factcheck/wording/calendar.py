"""Days and periods as a person writes them in the language of the interface: `23-29 Nov 2026`. Pure."""

import re
from datetime import date, timedelta

from factcheck.domain.timex import Timex, TimexType
from factcheck.wording.words import Wording

ONE_DAY = timedelta(days=1)

_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_YEARLY = re.compile(r"XXXX-(\d\d)-(\d\d)")


def calendar(time: Timex, words: Wording) -> str | None:
    """Return from when to when a time lasts, at the length it is told: `akhir Sep 2026`, `Jul-Sep 2026`, `1990-1999`.

    A day of every year is told without one; None for what has no place in the calendar ("setiap hari", "tiga tahun").
    """
    if time.begin is None or time.end_exclusive is None:
        return _yearly(time.value or "", words)
    told = _days(time.begin, time.end_exclusive, words)
    if time.modifier is not None:
        told = words("time.part", part=words.name("modifier", time.modifier), period=told)
    clock = _CLOCK.search(time.value or "") if time.type is TimexType.TIME else None
    return words("time.clock", day=told, hour=clock[1], minute=clock[2]) if clock else told


def _yearly(value: str, words: Wording) -> str | None:
    found = _YEARLY.fullmatch(value)
    return words("time.yearly", day=f"{int(found[2])} {_month(int(found[1]), words)}") if found else None


def _days(begin: date, behind: date, words: Wording) -> str:
    """Return the stretch begin..behind, half open, in years, months or days, whichever it fills."""
    last = behind - ONE_DAY
    if (begin.day, begin.month) == (1, 1) and (behind.day, behind.month) == (1, 1):
        return _range(str(begin.year), str(last.year), "")
    if begin.day == 1 and behind.day == 1:
        first, second = _month(begin.month, words), _month(last.month, words)
        return _spanned((first, begin.year), (second, last.year))
    first = str(begin.day) if (begin.month, begin.year) == (last.month, last.year) else _of_month(begin, words)
    return _spanned((first, begin.year), (_of_month(last, words), last.year)) if begin != last else _day(begin, words)


def _spanned(first: tuple[str, int], last: tuple[str, int]) -> str:
    """Return both ends with the year told once where they share it."""
    if first[1] != last[1]:
        return f"{first[0]} {first[1]} - {last[0]} {last[1]}"
    return _range(first[0], last[0], f" {last[1]}")


def _range(first: str, last: str, year: str) -> str:
    if first == last:
        return f"{first}{year}"
    return f"{first} - {last}{year}" if " " in first else f"{first}-{last}{year}"


def _day(day: date, words: Wording) -> str:
    return f"{_of_month(day, words)} {day.year}"


def _of_month(day: date, words: Wording) -> str:
    return f"{day.day} {_month(day.month, words)}"


def _month(number: int, words: Wording) -> str:
    return words.name("month", str(number))
