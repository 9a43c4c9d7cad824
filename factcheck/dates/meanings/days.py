"""Single days: written in full, without a year, by weekday, or counted from today or from the day mentioned before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.dates import periods
from factcheck.dates.meanings.base import Lean, Resolution, YearRef, anchored, choose, from_mention
from factcheck.dates.memory import Memory
from factcheck.dates.written import normalise
from factcheck.domain.timex import Granularity

IMPOSSIBLE = "impossible_date"
MISMATCH = "weekday_mismatch"

_MONTHS_AROUND = (-2, -1, 0, 1, 2)
"""Months in which a bare number of a day is looked for: enough to meet a 31st."""

_LEAP_YEAR = 2000
"""A day and month that this year does not have, no year has."""


@dataclass(frozen=True, slots=True)
class FullDate:
    """A day with its year; `language` is set for a date with its month in words, which the date library normalises."""

    year: int
    month: int
    day: int
    weekday: int | None = None
    language: str | None = None

    def resolve(self, _memory: Memory) -> Resolution:
        """Return the day, or a warning that the calendar has no such day."""
        if self.language is None:
            on = _exact(self.year, self.month, self.day)
        else:
            on = normalise(self.day, self.month, self.year, self.language)
        if on is None:
            return Resolution(granularity=Granularity.DAY, named=True, warnings=(IMPOSSIBLE,))
        warnings = _weekday_warnings(self.weekday, on)
        return Resolution(periods.day(on), on.isoformat(), Granularity.DAY, named=True, full=True, warnings=warnings)


@dataclass(frozen=True, slots=True)
class YearlessDay:
    """A day and month; one that recurs every year gets no year, `year` says which one in words ("tahun lalu")."""

    month: int
    day: int
    weekday: int | None = None
    lean: Lean = Lean.NEAREST
    recurring: bool = False
    year: YearRef | None = None

    def resolve(self, memory: Memory) -> Resolution:
        """Return the day in the year that is told or that the lean asks for. Raises ValueError for 29 February."""
        if _exact(_LEAP_YEAR, self.month, self.day) is None:
            return Resolution(granularity=Granularity.DAY, named=True, warnings=(IMPOSSIBLE,))
        if memory.anchor is None or self.recurring:
            return Resolution(value=f"XXXX-{self.month:02d}-{self.day:02d}", granularity=Granularity.DAY, named=True)
        year = self.year.find(memory) if self.year else None
        near = self._candidates(memory.anchor.year)
        on = choose(near, memory.anchor, self.lean) if year is None else date(year, self.month, self.day)
        return replace(anchored(periods.day(on), memory, named=True), warnings=_weekday_warnings(self.weekday, on))

    def _candidates(self, year: int) -> Iterator[date]:
        # Four years each way reach a leap year for 29 February, whichever way it leans.
        for candidate in range(year - 4, year + 5):
            on = _exact(candidate, self.month, self.day)
            if on is not None:
                yield on


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A bare number of a day ("tanggal 15"), as it leans or so many months away; a weekday must fit."""

    day: int
    months: int | None = None
    weekday: int | None = None
    lean: Lean = Lean.NEAREST

    def resolve(self, memory: Memory) -> Resolution:
        """Return the day around the anchor that has this number. Raises ValueError when there is none."""
        if memory.anchor is None:
            return Resolution(granularity=Granularity.DAY)
        steps = _MONTHS_AROUND if self.months is None else (self.months,)
        firsts = (periods.add_months(memory.anchor, step) for step in steps)
        days = (_exact(first.year, first.month, self.day) for first in firsts)
        fitting = (day for day in days if day is not None and self.weekday in (None, day.weekday()))
        return anchored(periods.day(choose(fitting, memory.anchor, self.lean)), memory)


@dataclass(frozen=True, slots=True)
class NamedWeekday:
    """A weekday (0 is Monday) so many weeks away, or as the lean says; bare, it is the latest one."""

    weekday: int
    lean: Lean = Lean.NEAREST
    weeks: int | None = None

    def resolve(self, memory: Memory) -> Resolution:
        """Return the day; a day that the text has already given for the weekday is meant again."""
        if memory.anchor is None:
            return Resolution(granularity=Granularity.DAY)
        weeks = self.lean.offset if self.weeks is None and self.lean in (Lean.THIS, Lean.NEXT) else self.weeks
        if weeks is not None:
            monday = periods.unit_at(Granularity.WEEK, memory.anchor, weeks).begin
            return anchored(periods.day(monday + timedelta(days=self.weekday)), memory)
        given = memory.named_day(self.weekday) if self.lean is Lean.NEAREST else None
        if given is not None:
            return from_mention(periods.day(given), given)
        return anchored(periods.day(self._near(memory.anchor)), memory)

    def _near(self, anchor: date) -> date:
        back = timedelta(days=(anchor.weekday() - self.weekday) % 7)
        if self.lean is Lean.PAST:
            return anchor - (back or timedelta(days=7))
        return anchor - back + timedelta(days=7) if self.lean in (Lean.COMING, Lean.LATER) else anchor - back


@dataclass(frozen=True, slots=True)
class DayShift:
    """Days away from the article's date ("kemarin"), or from the day mentioned before ("keesokan harinya")."""

    days: int
    by_mention: bool = False

    def resolve(self, memory: Memory) -> Resolution:
        """Return the day; without a mention the article's date stands in for it."""
        shift = timedelta(days=self.days)
        if self.by_mention and memory.day is not None:
            return from_mention(periods.day(memory.day + shift), memory.day)
        if memory.anchor is None:
            return Resolution(granularity=Granularity.DAY)
        return anchored(periods.day(memory.anchor + shift), memory)


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday_warnings(weekday: int | None, on: date) -> tuple[str, ...]:
    return () if weekday in (None, on.weekday()) else (MISMATCH,)
