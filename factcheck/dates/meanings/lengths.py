"""Durations, repeated times, and distances that are not told."""

from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.dates.meanings.base import Lean, Resolution
from factcheck.dates.memory import Memory
from factcheck.dates.periods import Period, add_months
from factcheck.domain.timex import Granularity, TimexType

_DESIGNATORS = {
    "second": ("T", "S"),
    "minute": ("T", "M"),
    "hour": ("T", "H"),
    "day": ("", "D"),
    "week": ("", "W"),
    "weekend": ("", "WE"),
    "month": ("", "M"),
    "quarter": ("", "Q"),
    "half": ("", "M"),
    "year": ("", "Y"),
    "decade": ("", "DE"),
    "century": ("", "CE"),
}
"""What TIMEX3 writes before and after the number of a unit; it has no half years, which are told in months."""

_DAYS = {"day": 1, "week": 7, "weekend": 7}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


@dataclass(frozen=True, slots=True)
class Duration:
    """A number of units (0: it is not told); leaning, it is the stretch before or after the article's date."""

    count: int
    unit: str
    lean: Lean = Lean.NEAREST

    def resolve(self, memory: Memory) -> Resolution:
        """Return the length and, where it leans and is made of whole days, when it begins and ends."""
        before, after = _DESIGNATORS[self.unit]
        count = self.count * _MONTHS["half"] if self.unit == "half" else self.count
        value = f"P{before}{count or 'X'}{after}"
        found = Resolution(value=value, granularity=_granularity(self.unit), type=TimexType.DURATION)
        if memory.anchor is None or not self.count or self.lean is Lean.NEAREST or before:
            return found
        period = self._stretch(memory.anchor, value)
        return Resolution(period, value, found.granularity, found.type, memory.anchor, memory.source)

    def _stretch(self, anchor: date, value: str) -> Period:
        other = self._moved(anchor, self.lean.offset * self.count)
        begin, end = sorted((anchor, other))
        return Period(begin, end + timedelta(days=1), Granularity.INTERVAL, value)

    def _moved(self, anchor: date, count: int) -> date:
        if self.unit in _DAYS:
            return anchor + timedelta(days=_DAYS[self.unit] * count)
        first = add_months(anchor, _MONTHS[self.unit] * count)
        last = add_months(first, 1) - timedelta(days=1)
        return first.replace(day=min(anchor.day, last.day))


@dataclass(frozen=True, slots=True)
class RepeatedUnit:
    """Every day, week, month or year."""

    unit: str

    def resolve(self, _memory: Memory) -> Resolution:
        """Return the distance between two of them."""
        before, after = _DESIGNATORS[self.unit]
        number = _MONTHS["half"] if self.unit == "half" else 1
        return Resolution(value=f"P{before}{number}{after}", granularity=_granularity(self.unit), type=TimexType.SET)


@dataclass(frozen=True, slots=True)
class RepeatedWeekday:
    """Every Monday (0) .. Sunday (6)."""

    weekday: int

    def resolve(self, _memory: Memory) -> Resolution:
        """Return TIMEX3's day of any week."""
        return Resolution(value=f"XXXX-WXX-{self.weekday + 1}", granularity=Granularity.DAY, type=TimexType.SET)


@dataclass(frozen=True, slots=True)
class Vague:
    """Some time ago, or some time ahead."""

    lean: Lean

    def resolve(self, memory: Memory) -> Resolution:
        """Return TIMEX3's reference to past or future, without days."""
        value = "PAST_REF" if self.lean is Lean.PAST else "FUTURE_REF"
        return Resolution(value=value, anchor=memory.anchor, source=memory.source)


def _granularity(unit: str) -> Granularity | None:
    return next((granularity for granularity in Granularity if granularity.value == unit), None)
