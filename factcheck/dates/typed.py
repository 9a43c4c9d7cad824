"""Read a date that a person typed: by the rules for texts, as a bare day and month, or by the date library."""

import re
from dataclasses import replace
from datetime import date

from factcheck.dates import periods
from factcheck.dates.finder import find_times
from factcheck.dates.meanings import YearlessDay
from factcheck.dates.memory import Memory
from factcheck.dates.written import parse_full
from factcheck.domain.timex import AnchorSource, Granularity, Timex
from factcheck.text.document import Document, Sentence
from factcheck.text.tokens import tokenize

_LONGEST = 100
"""Code points of the longest text that is still a date somebody typed."""

_YEAR_FIRST = re.compile(r"\d{4}\D\d{1,2}\D\d{1,2}")
"""A day that begins with its year; one that the rules refuse ("2026-13-01") is a slip, not a day before a month."""

_DAY_MONTH = re.compile(r"(\d{1,2})[/.-](\d{1,2})")


def parse_date(text: str, language: str, today: date) -> Timex | None:
    """Return the time that a typed text names as a whole ("kemarin", "3/9"), None where it names none.

    Offsets are code points into `text`; what is relative is resolved against `today`. Case does not matter.
    """
    typed = text.strip()
    if not typed or len(text) > _LONGEST:
        return None
    found = _by_rules(typed, language, today) or _by_numbers(typed, today) or _by_library(typed, language)
    if found is None:
        return None
    start = text.index(typed)
    return replace(found, text=typed, start=start, end=start + len(typed))


def _by_rules(typed: str, language: str, today: date) -> Timex | None:
    # Names of months and weekdays are read with a capital letter, which nobody types.
    titled = typed.title()
    times = find_times(_one_sentence(titled, language), today)
    covered = len(times) == 1 and times[0].start == 0 and times[0].end == len(titled)
    return times[0] if covered else None


def _by_numbers(typed: str, today: date) -> Timex | None:
    match = _DAY_MONTH.fullmatch(typed)
    if match is None:
        return None
    day, month = int(match[1]), int(match[2])
    try:
        found = YearlessDay(month, day).resolve(Memory(today))
    except ValueError:
        return None
    return _day(typed, found.period.begin, today) if found.period else None


def _by_library(typed: str, language: str) -> Timex | None:
    on = None if _YEAR_FIRST.fullmatch(typed) else parse_full(typed, language)
    return _day(typed, on) if on else None


def _day(typed: str, on: date, anchor: date | None = None) -> Timex:
    period = periods.day(on)
    source = AnchorSource.PUBLICATION if anchor else AnchorSource.NONE
    return Timex(
        text=typed,
        start=0,
        end=len(typed),
        value=period.value,
        granularity=Granularity.DAY,
        begin=period.begin,
        end_exclusive=period.end,
        anchor=anchor,
        anchor_source=source,
    )


def _one_sentence(text: str, language: str) -> Document:
    tokens = tokenize(text)
    whole = (0, len(text))
    sentence = Sentence(0, len(text), 0, len(tokens), 0, (whole,))
    return Document(text, language, tokens, (whole,), (sentence,), ())
