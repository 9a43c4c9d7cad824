"""Periods larger than a day: by number and name, or counted in units from now or from a mention."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.dates import periods
from factcheck.dates.meanings.base import Lean, Resolution, YearRef, absolute, anchored, choose, from_mention
from factcheck.dates.memory import Memory
from factcheck.dates.periods import Period
from factcheck.domain.timex import Granularity

_AHEAD = timedelta(days=183)
"""A quarter or half without a year is this year's, unless it begins more than half a year ahead: then last year's."""

_MID_MONTH = 15
"""Months are nearest by their middle."""


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """The month, quarter or half with a number, of a year or without one."""

    granularity: Granularity
    number: int
    year: YearRef | None = None
    lean: Lean = Lean.NEAREST

    def resolve(self, memory: Memory) -> Resolution:
        """Return the period; its year may have to be completed from the anchor."""
        if self.year is not None:
            year = self.year.find(memory)
            if year is None:
                return Resolution(granularity=self.granularity)
            found = periods.part_of_year(year, self.granularity, self.number)
            return absolute(found) if self.year.number is not None else anchored(found, memory)
        if memory.anchor is None:
            return Resolution(granularity=self.granularity)
        return anchored(periods.part_of_year(self._near(memory.anchor), self.granularity, self.number), memory)

    def _near(self, anchor: date) -> int:
        if self.granularity is Granularity.MONTH:
            return choose(self._middles(anchor.year), anchor.replace(day=_MID_MONTH), self.lean).year
        begin = periods.part_of_year(anchor.year, self.granularity, self.number).begin
        late = begin - anchor > _AHEAD or (self.lean is Lean.PAST and begin > anchor)
        return anchor.year - 1 if late else anchor.year

    def _middles(self, year: int) -> Iterator[date]:
        return (date(candidate, self.number, _MID_MONTH) for candidate in (year - 1, year, year + 1))


@dataclass(frozen=True, slots=True)
class PlainYear:
    """A year by its number."""

    year: int

    def resolve(self, _memory: Memory) -> Resolution:
        """Return the year."""
        return absolute(periods.year(self.year))


@dataclass(frozen=True, slots=True)
class Decade:
    """The decade that holds a year."""

    year: int

    def resolve(self, _memory: Memory) -> Resolution:
        """Return ten years."""
        return absolute(periods.decade(self.year))


@dataclass(frozen=True, slots=True)
class Century:
    """The number-th century."""

    number: int

    def resolve(self, _memory: Memory) -> Resolution:
        """Return a hundred years, from ..00 as people count."""
        return absolute(periods.century(self.number))


@dataclass(frozen=True, slots=True)
class UnitShift:
    """A calendar unit so many units away from now ("pekan lalu"), or from the mention before ("tahun berikutnya")."""

    unit: Granularity
    offset: int
    by_mention: bool = False

    def resolve(self, memory: Memory) -> Resolution:
        """Return the unit; without a mention the article's date stands in for it."""
        mention = self._mention(memory) if self.by_mention else None
        if mention is not None:
            return from_mention(periods.unit_at(self.unit, mention, self.offset), mention)
        if memory.anchor is None:
            return Resolution(granularity=self.unit)
        return anchored(periods.unit_at(self.unit, memory.anchor, self.offset), memory)

    def _mention(self, memory: Memory) -> date | None:
        if self.unit is Granularity.DAY or memory.period is None:
            return memory.day
        return memory.period.begin


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday of a week that is so many weeks away."""

    weeks: int

    def resolve(self, memory: Memory) -> Resolution:
        """Return the two days."""
        if memory.anchor is None:
            return Resolution(granularity=Granularity.INTERVAL)
        return anchored(periods.weekend(memory.anchor, self.weeks), memory)


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """The month, quarter, half or interval mentioned before, in another year."""

    year: YearRef

    def resolve(self, memory: Memory) -> Resolution:
        """Return the period moved to the year; the year itself where no period was mentioned."""
        year = self.year.find(memory)
        if year is None:
            return Resolution(granularity=Granularity.INTERVAL)
        if memory.small is None:
            return absolute(periods.year(year))
        return from_mention(_moved(memory.small, year), memory.small.begin)


def _moved(period: Period, year: int) -> Period:
    step = year - period.year
    end = period.end.replace(year=period.end.year + step)
    value = "/".join(f"{int(part[:4]) + step:04d}{part[4:]}" for part in period.value.split("/"))
    return Period(period.begin.replace(year=year), end, period.granularity, value)
