"""A date a person types as an option: a day, month or year. Refuses what is none with what may be typed."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

import click

from factcheck.domain.article import DatePrecision
from factcheck.domain.timex import Granularity, Timex

_NUMERIC = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")

_PRECISIONS = {
    Granularity.DAY: DatePrecision.DAY,
    Granularity.MONTH: DatePrecision.MONTH,
    Granularity.YEAR: DatePrecision.YEAR,
}
"""What a publication date can be; a week or quarter is none."""


@dataclass(frozen=True, slots=True)
class Period:
    """A day, month or year as typed; both ends inclusive."""

    first: date
    last: date
    precision: DatePrecision


def read_period(ctx: click.Context, param: click.Parameter, value: str | None) -> Period | None:
    """Return an option's value as a period: 2018-09-02, 2018-09, 2018, "2 September 2018", "kemarin"."""
    if value is None:
        return None
    period = _numeric(value.strip()) or _worded(value.strip())
    if period is None:
        raise click.BadParameter(
            f"{value!r} is no date; type 2018-09-02, 2018-09, 2018 or '2 September 2018'", ctx, param
        )
    return period


def read_day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """Return an option's value as one day; a month or year alone is refused."""
    period = read_period(ctx, param, value)
    if period and period.precision is not DatePrecision.DAY:
        raise click.BadParameter(f"{value!r} is no single day; type 2018-09-02", ctx, param)
    return period.first if period else None


def _numeric(text: str) -> Period | None:
    """Read what needs no dates room, which takes long to load."""
    match = _NUMERIC.fullmatch(text)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        return _calendar(year or 0, month, day)
    except ValueError:  # a month 13, a 30 February
        return None


def _calendar(year: int, month: int | None, day: int | None) -> Period:
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31), DatePrecision.YEAR)
    if day is None:
        return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]), DatePrecision.MONTH)
    return Period(date(year, month, day), date(year, month, day), DatePrecision.DAY)


def _worded(text: str) -> Period | None:
    from factcheck.cli.session import now
    from factcheck.dates import parse_date
    from factcheck.languages import available

    today = now().astimezone().date()
    indonesian_first = sorted(available(), key=lambda code: code != "id")
    found = (parse_date(text, language, today) for language in indonesian_first)
    return next((period for timex in found if timex and (period := _period(timex))), None)


def _period(timex: Timex) -> Period | None:
    precision = _PRECISIONS.get(timex.granularity) if timex.granularity else None
    if precision is None or timex.begin is None or timex.end_exclusive is None:
        return None
    return Period(timex.begin, timex.end_exclusive - timedelta(days=1), precision)
