"""Temporal expressions, after TIMEX3. Standard library only."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TimexType(StrEnum):
    """TIMEX3's types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Granularity(StrEnum):
    """The calendar unit an expression names."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    INTERVAL = "interval"


class Modifier(StrEnum):
    """TIMEX3's `mod`: which part of the period, or how exactly."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class AnchorSource(StrEnum):
    """What a relative expression was resolved against."""

    PUBLICATION = "publication"
    MENTION = "mention"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression in a text.

    Offsets are code points, half open. `value` is a TIMEX3 value (2018-09-02, 2018-Q3, 2018-09-01/2018-09-05,
    XXXX-11-11, P3D) or None where it cannot be anchored; `begin` is inclusive, `end_exclusive` is not.
    """

    text: str
    start: int
    end: int
    type: TimexType = TimexType.DATE
    value: str | None = None
    granularity: Granularity | None = None
    begin: date | None = None
    end_exclusive: date | None = None
    modifier: Modifier | None = None
    anchor: date | None = None
    anchor_source: AnchorSource = AnchorSource.NONE
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a time needs 0 <= start < end, not {self.start}..{self.end}")
