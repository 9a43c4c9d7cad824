"""What has been read of an article so far, to resolve expressions against: its date, the times mentioned last."""

from datetime import date

from factcheck.dates.periods import Period
from factcheck.domain.timex import AnchorSource, Granularity

_SMALL = frozenset({Granularity.MONTH, Granularity.QUARTER, Granularity.HALF, Granularity.INTERVAL})
_NEAR_DAYS = 7
"""A weekday given with its date is the one meant later on only this near to publication."""


class Memory:
    """The running state of one article; `remember` is called with every resolved period, in the order of the text."""

    __slots__ = ("_weekdays", "anchor", "day", "period", "small", "source")

    def __init__(self, anchor: date | None, source: AnchorSource = AnchorSource.PUBLICATION) -> None:
        self.anchor = anchor
        self.source = source if anchor else AnchorSource.NONE
        self.day: date | None = None
        self.period: Period | None = None
        self.small: Period | None = None
        self._weekdays: dict[int, date] = {}

    def remember(self, period: Period, *, named: bool) -> None:
        """Take note of a mention; `named` says that the text gives day and month itself."""
        self.period = period
        if period.granularity is Granularity.DAY:
            self.day = period.begin
            if named:
                self._weekdays[period.begin.weekday()] = period.begin
        elif period.granularity in _SMALL:
            self.small = period

    def named_day(self, weekday: int) -> date | None:
        """Return the day near publication that the text has already given for a weekday (0 is Monday)."""
        known = self._weekdays.get(weekday)
        if known is None or self.anchor is None or abs((known - self.anchor).days) > _NEAR_DAYS:
            return None
        return known
