from datetime import date

import pytest

from factcheck.dates import periods
from factcheck.domain.timex import Granularity

TUESDAY = date(2018, 9, 4)


@pytest.mark.parametrize(
    ("unit", "offset", "value"),
    [
        (Granularity.DAY, -4, "2018-08-31"),
        (Granularity.WEEK, -1, "2018-W35"),
        (Granularity.WEEK, 18, "2019-W02"),
        (Granularity.MONTH, -9, "2017-12"),
        (Granularity.QUARTER, 2, "2019-Q1"),
        (Granularity.HALF, -1, "2018-H1"),
        (Granularity.YEAR, -10, "2008"),
        (Granularity.DECADE, 1, "202X"),
    ],
)
def test_units_are_counted_along_the_calendar(unit: Granularity, offset: int, value: str) -> None:
    period = periods.unit_at(unit, TUESDAY, offset)
    assert period.value == value
    assert period.granularity is unit


def test_first_days_of_january_can_be_in_last_years_week() -> None:
    assert periods.week(date(2021, 1, 1)).value == "2020-W53"


def test_interval_of_months_and_days_is_written_in_days() -> None:
    month, day = periods.part_of_year(2026, Granularity.MONTH, 1), periods.day(date(2026, 5, 20))
    assert periods.between(month, day).value == "2026-01-01/2026-05-20"


def test_interval_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        periods.between(periods.year(2019), periods.year(2018))


def test_century_is_written_by_its_first_two_digits() -> None:
    century = periods.century(17)
    assert (century.value, century.begin, century.end) == ("16XX", date(1600, 1, 1), date(1700, 1, 1))
