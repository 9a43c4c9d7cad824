"""What is put together of two: ranges of days, months and whole expressions, and a day with a time of the clock."""

from dataclasses import dataclass, replace

from factcheck.dates import periods
from factcheck.dates.meanings.base import Meaning, Resolution, YearRef, absolute, anchored
from factcheck.dates.meanings.days import FullDate, YearlessDay
from factcheck.dates.meanings.spans import PartOfYear
from factcheck.dates.memory import Memory
from factcheck.domain.timex import AnchorSource, Granularity, TimexType


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days (month, day) from..to; the year stands once, with the last, or nowhere."""

    first: tuple[int, int]
    last: tuple[int, int]
    year: int | None = None

    def resolve(self, memory: Memory) -> Resolution:
        """Return the interval; a first month later in the year than the last one is of the year before."""
        last = YearlessDay(*self.last) if self.year is None else FullDate(self.year, *self.last)
        end = last.resolve(memory)
        if end.period is None:
            return Resolution(granularity=Granularity.INTERVAL, warnings=end.warnings)
        year = end.period.year - (self.first > self.last)
        begin = FullDate(year, *self.first).resolve(memory)
        if begin.period is None:
            return Resolution(granularity=Granularity.INTERVAL, warnings=begin.warnings)
        found = periods.between(begin.period, end.period)
        return anchored(found, memory) if self.year is None else absolute(found)


@dataclass(frozen=True, slots=True)
class MonthRange:
    """Months from..to; the year stands once, with the last, or nowhere."""

    first: int
    last: int
    year: YearRef | None = None

    def resolve(self, memory: Memory) -> Resolution:
        """Return the interval; a first month later in the year than the last one is of the year before."""
        end = PartOfYear(Granularity.MONTH, self.last, self.year).resolve(memory)
        if end.period is None:
            return Resolution(granularity=Granularity.INTERVAL)
        begin = periods.part_of_year(end.period.year - (self.first > self.last), Granularity.MONTH, self.first)
        found = periods.between(begin, end.period)
        return replace(end, period=found, value=found.value, granularity=found.granularity)


@dataclass(frozen=True, slots=True)
class Interval:
    """From the beginning of one expression to the end of another."""

    first: Meaning
    last: Meaning

    def resolve(self, memory: Memory) -> Resolution:
        """Return the interval. Raises ValueError when it would end before it begins."""
        begin, end = self.first.resolve(memory), self.last.resolve(memory)
        if begin.period is None or end.period is None:
            return Resolution(granularity=Granularity.INTERVAL, warnings=begin.warnings + end.warnings)
        found = periods.between(begin.period, end.period)
        return replace(end, period=found, value=found.value, granularity=found.granularity, named=False, full=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of the clock, on a day or alone; `zone` is an offset like +07:00. The wall time is kept, never shifted."""

    hour: int
    minute: int
    zone: str = ""
    day: Meaning | None = None

    def resolve(self, memory: Memory) -> Resolution:
        """Return the moment; alone it is on the day mentioned before, else on the article's."""
        on = self.day.resolve(memory) if self.day is not None else self._day_before(memory)
        date_part = on.value if on.period is not None else "XXXX-XX-XX"
        value = f"{date_part}T{self.hour:02d}:{self.minute:02d}{self.zone}"
        return replace(on, value=value, type=TimexType.TIME, granularity=Granularity.DAY)

    def _day_before(self, memory: Memory) -> Resolution:
        if memory.day is not None:
            found = Resolution(periods.day(memory.day), memory.day.isoformat(), anchor=memory.day)
            return replace(found, source=AnchorSource.MENTION)
        return anchored(periods.day(memory.anchor), memory) if memory.anchor else Resolution()
