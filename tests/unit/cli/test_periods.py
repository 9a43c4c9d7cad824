from datetime import date

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.cli.periods import Period, read_day, read_period
from factcheck.domain.article import DatePrecision

CONTEXT = click.Context(click.Command("x"))
OPTION = click.Option(["--date"])
DAY = Period(date(2018, 9, 2), date(2018, 9, 2), DatePrecision.DAY)


def _read(text: str) -> Period | None:
    return read_period(CONTEXT, OPTION, text)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2018-09-02", DAY),
        (" 2018-9-2 ", DAY),
        ("2018-09", Period(date(2018, 9, 1), date(2018, 9, 30), DatePrecision.MONTH)),
        ("2020-02", Period(date(2020, 2, 1), date(2020, 2, 29), DatePrecision.MONTH)),
        ("2018", Period(date(2018, 1, 1), date(2018, 12, 31), DatePrecision.YEAR)),
        ("2 September 2018", DAY),
        ("September 2, 2018", DAY),
    ],
)
def test_days_months_and_years_are_read(text: str, period: Period) -> None:
    assert _read(text) == period


@pytest.mark.parametrize("text", ["2018-13", "2018-02-30", "0000", "kapan-kapan", "", "20180902x"])
def test_what_is_no_date_is_refused_with_examples(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is no date; type 2018-09-02, 2018-09, 2018"):
        _read(text)


def test_option_not_given_stays_none() -> None:
    assert read_period(CONTEXT, OPTION, None) is None
    assert read_day(CONTEXT, OPTION, None) is None


def test_month_is_no_single_day() -> None:
    assert read_day(CONTEXT, OPTION, "2018-09-02") == date(2018, 9, 2)
    with pytest.raises(click.BadParameter, match="no single day"):
        read_day(CONTEXT, OPTION, "2018-09")


@given(st.dates())
def test_every_iso_day_is_read(day: date) -> None:
    assert _read(day.isoformat()) == Period(day, day, DatePrecision.DAY)
