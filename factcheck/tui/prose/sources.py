"""Where and when something was said, in words: outlet and day of an article, times as written and as resolved."""

from factcheck.domain.records import MentionRecord
from factcheck.domain.timex import Granularity, Timex
from factcheck.text.safe import safe_line
from factcheck.tui.look import Look

_UP_TO = ".."

_PLAIN = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
"""Periods whose value says on its face from when to when they last."""


def where(look: Look, outlet: str | None, day: str) -> str:
    """Return outlet and day: `Tempo, 2018-09-02`."""
    words = look.words
    return f"{safe_line(outlet or words('claim.no_outlet'))}, {day or words('claim.no_date')}"


def published(record: MentionRecord) -> str:
    """Return when a mention's article was published, with no more than is known of it."""
    length = {"year": 4, "month": 7}.get(record.published_precision or "", 10)
    return record.published_on.isoformat()[:length] if record.published_on else ""


def resolved(time: Timex, look: Look) -> str:
    """Return a time as written and as resolved: `"pekan lalu" = 2018-W35 (2018-08-27..2018-09-02)`."""
    return f'"{safe_line(time.text)}" = {_calendar(time, look)}'


def _calendar(time: Timex, look: Look) -> str:
    if time.value is None:
        return look.words("page.no_anchor")
    if time.begin is None or time.end_exclusive is None or time.granularity in _PLAIN:
        return safe_line(time.value)
    if time.granularity is Granularity.INTERVAL:
        return safe_line(time.value).replace("/", _UP_TO)
    last = time.end_exclusive.fromordinal(time.end_exclusive.toordinal() - 1)
    return f"{safe_line(time.value)} ({time.begin.isoformat()}{_UP_TO}{last.isoformat()})"
