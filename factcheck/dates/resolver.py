"""Resolve the tagged expressions of a document one after another, against its date and what was mentioned before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.dates.cursor import Cursor
from factcheck.dates.found import Found
from factcheck.dates.meanings import DayShift, FullDate, Meaning, Moment, Resolution, UnitShift, YearlessDay
from factcheck.dates.memory import Memory
from factcheck.dates.tagger import TaggedSentence
from factcheck.domain.timex import AnchorSource, TimexType
from factcheck.text.document import Quote

_REMEMBERED = frozenset({TimexType.DATE, TimexType.TIME})

_BESIDE = frozenset({",", "(", "/"})
"""Signs between "hari ini" and the date that says which day it is."""

_SAID_WITHIN = timedelta(days=7)
"""A quote is of the day that the article names with its weekday, when that is at most so long before publication."""


class Resolved(NamedTuple):
    """An expression with its days and the sentence it stands in."""

    cursor: Cursor
    found: Found
    resolution: Resolution


class Resolver:
    """Walks through one article, knowing its date, its quotes, what was mentioned and when somebody spoke last."""

    def __init__(
        self, anchor: date | None, quotes: Sequence[Quote], source: AnchorSource = AnchorSource.PUBLICATION
    ) -> None:
        self._memory = Memory(anchor, source)
        self._quotes = quotes
        self._quote = 0
        self._said_on: date | None = None

    def walk(self, sentences: Iterator[TaggedSentence]) -> Iterator[Resolved]:
        """Yield every expression of the sentences with its resolution, in order."""
        for cursor, expressions in sentences:
            said_on = self._day_of_speech(expressions)
            for number, found in enumerate(expressions):
                following = expressions[number + 1] if number + 1 < len(expressions) else None
                resolution = self._resolve(cursor, found, following, said_on)
                if resolution.period is not None and resolution.type in _REMEMBERED:
                    self._memory.remember(resolution.period, named=resolution.named)
                yield Resolved(cursor, found, resolution)
            self._said_on = said_on

    def _resolve(self, cursor: Cursor, found: Found, following: Found | None, said_on: date | None) -> Resolution:
        if isinstance(found.meaning, DayShift) and following is not None and _are_beside(cursor, found, following):
            told = resolve(following.meaning, self._memory)
            if told.period is not None:
                return replace(told, named=False, full=False, warnings=())
        if (
            said_on is not None
            and _is_counted_from_now(found.meaning)
            and self._is_quoted(cursor.tokens[found.start].start)
        ):
            return resolve(found.meaning, Memory(said_on, AnchorSource.MENTION))
        return resolve(found.meaning, self._memory)

    def _day_of_speech(self, expressions: Sequence[Found]) -> date | None:
        """Return the day that the sentence names with its weekday, else the one of an earlier sentence."""
        anchor = self._memory.anchor
        for found in expressions:
            meaning = found.meaning.day if isinstance(found.meaning, Moment) else found.meaning
            if isinstance(meaning, FullDate | YearlessDay) and meaning.weekday is not None:
                period = resolve(meaning, self._memory).period
                if period is not None and anchor is not None and timedelta() <= anchor - period.begin <= _SAID_WITHIN:
                    return period.begin
        return self._said_on

    def _is_quoted(self, offset: int) -> bool:
        while self._quote < len(self._quotes) and self._quotes[self._quote].end <= offset:
            self._quote += 1
        return self._quote < len(self._quotes) and self._quotes[self._quote].start <= offset


def resolve(meaning: Meaning, memory: Memory) -> Resolution:
    """Return the days of an expression; unresolved where the calendar has no such time."""
    try:
        return meaning.resolve(memory)
    except (ValueError, OverflowError):  # intervals that end before they begin, years before 1 or after 9999
        return Resolution()


def _is_counted_from_now(meaning: Meaning) -> bool:
    return isinstance(meaning, DayShift | UnitShift) and not meaning.by_mention


def _are_beside(cursor: Cursor, found: Found, following: Found) -> bool:
    apart = following.start - found.end
    return following.dated and (apart == 0 or (apart == 1 and cursor.lower(found.end) in _BESIDE))
