"""What all meanings share: how they are resolved, and how an incomplete one is completed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from factcheck.dates.memory import Memory
from factcheck.dates.periods import Period
from factcheck.domain.timex import AnchorSource, Granularity, TimexType


class Lean(StrEnum):
    """Which way an incomplete expression points.

    NEXT is in the following week or year, COMING the first one ahead, LATER also within the unit that runs.
    """

    NEAREST = "nearest"
    PAST = "past"
    THIS = "this"
    NEXT = "next"
    COMING = "coming"
    LATER = "later"

    @property
    def offset(self) -> int:
        """Whole units away from now."""
        return {Lean.PAST: -1, Lean.NEXT: 1, Lean.COMING: 1}.get(self, 0)


@dataclass(frozen=True, slots=True)
class Resolution:
    """A resolved expression.

    `value` is None where it cannot be anchored. `named` says that the text gives day and month itself, so that a
    weekday later on may mean this day; `full` that it gives the year too.
    """

    period: Period | None = None
    value: str | None = None
    granularity: Granularity | None = None
    type: TimexType = TimexType.DATE
    anchor: date | None = None
    source: AnchorSource = AnchorSource.NONE
    named: bool = False
    full: bool = False
    warnings: tuple[str, ...] = ()


class Meaning(Protocol):
    """Any temporal expression."""

    def resolve(self, memory: Memory, /) -> Resolution:
        """Return its days, given what was read before.

        Raises ValueError or OverflowError when the calendar has no such time.
        """
        ...


def absolute(period: Period) -> Resolution:
    """Return the resolution of a period that the text gives completely."""
    return Resolution(period, period.value, period.granularity)


def anchored(period: Period, memory: Memory, *, named: bool = False) -> Resolution:
    """Return the resolution of a period counted from the article's date."""
    return Resolution(period, period.value, period.granularity, anchor=memory.anchor, source=memory.source, named=named)


def from_mention(period: Period, mention: date) -> Resolution:
    """Return the resolution of a period counted from a day mentioned before."""
    return Resolution(period, period.value, period.granularity, anchor=mention, source=AnchorSource.MENTION)


@dataclass(frozen=True, slots=True)
class YearRef:
    """A year as written beside something smaller: a number, or years away from now or from the mention before."""

    number: int | None = None
    offset: int = 0
    by_mention: bool = False

    def find(self, memory: Memory) -> int | None:
        """Return the year, None where there is nothing to count from."""
        if self.number is not None:
            return self.number
        if self.by_mention and memory.period is not None:
            return memory.period.year + self.offset
        return memory.anchor.year + self.offset if memory.anchor else None


def choose(candidates: Iterable[date], anchor: date, lean: Lean) -> date:
    """Return the candidate that the lean asks for: nearest to, last before or first after the anchor.

    Raises ValueError when there is no candidate.
    """
    found = tuple(candidates)
    if lean is Lean.PAST:
        found = tuple(day for day in found if day <= anchor) or found
    elif lean in (Lean.NEXT, Lean.COMING, Lean.LATER):
        found = tuple(day for day in found if day >= anchor) or found
    return min(found, key=lambda day: abs(day - anchor))
