"""Public holidays and days of the Islamic calendar, from each language's table of days."""

from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.dates import periods
from factcheck.dates.feast_days import feast_days
from factcheck.dates.hijri import month_start
from factcheck.dates.meanings.base import Lean, Resolution, YearRef, absolute, anchored, choose
from factcheck.dates.memory import Memory
from factcheck.dates.periods import Period
from factcheck.domain.timex import Granularity

_UNKNOWN = Resolution(granularity=Granularity.DAY)


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday, of a year or of a Hijri year, or the one that the lean asks for; `shift` days after it (H-3 is -3)."""

    key: str
    language: str
    year: YearRef | None = None
    hijri_year: int | None = None
    lean: Lean = Lean.NEAREST
    shift: int = 0

    def resolve(self, memory: Memory) -> Resolution:
        """Return the day, unresolved where the table does not reach."""
        days = feast_days(self.language, self.key)
        if self.hijri_year is not None:
            days = tuple(day for day in days if _in_hijri_year(day, self.hijri_year, self.language))
        elif self.year is not None:
            year = self.year.find(memory)
            days = tuple(day for day in days if day.year == year)
        if not days or (memory.anchor is None and len(days) > 1):
            return _UNKNOWN
        told = self.hijri_year is not None or (self.year is not None and self.year.number is not None)
        on = days[0] if memory.anchor is None else choose(days, memory.anchor, self.lean)
        period = periods.day(on + timedelta(days=self.shift))
        return absolute(period) if told else anchored(period, memory)


@dataclass(frozen=True, slots=True)
class HijriDay:
    """A day of the Islamic calendar."""

    year: int
    month: int
    day: int
    language: str

    def resolve(self, _memory: Memory) -> Resolution:
        """Return the day, by the government's months where they are known, else by arithmetic."""
        return absolute(periods.day(month_start(self.year, self.month, self.language) + timedelta(days=self.day - 1)))


@dataclass(frozen=True, slots=True)
class HijriYear:
    """A year of the Islamic calendar, or one of its months."""

    year: int
    language: str
    month: int | None = None

    def resolve(self, _memory: Memory) -> Resolution:
        """Return the interval of days that it covers."""
        first = self.month or 1
        after = (self.year + 1, 1) if self.month in (None, 12) else (self.year, first + 1)
        begin, end = month_start(self.year, first, self.language), month_start(*after, self.language)
        return absolute(_interval(begin, end))


def _interval(begin: date, end: date) -> Period:
    return periods.days_between(begin, end - timedelta(days=1))


def _in_hijri_year(day: date, year: int, language: str) -> bool:
    return month_start(year, 1, language) <= day < month_start(year + 1, 1, language)
