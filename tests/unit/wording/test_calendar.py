"""Days and periods read as a person writes them, no longer than needed."""

from datetime import date

import pytest

from factcheck.domain.timex import Granularity, Modifier, Timex, TimexType
from factcheck.wording import load_wording
from factcheck.wording.calendar import calendar

ID, EN = load_wording("id"), load_wording("en")


def stretch(begin: date, behind: date, modifier: Modifier | None = None) -> Timex:
    value = f"{begin}/{behind}"
    return Timex("waktu itu", 0, 9, TimexType.DATE, value, Granularity.INTERVAL, begin, behind, modifier)


@pytest.mark.parametrize(
    ("begin", "behind", "told"),
    [
        (date(2026, 11, 20), date(2026, 11, 21), "20 Nov 2026"),
        (date(2026, 11, 23), date(2026, 11, 30), "23-29 Nov 2026"),
        (date(2026, 11, 30), date(2026, 12, 7), "30 Nov - 6 Des 2026"),
        (date(2026, 12, 28), date(2027, 1, 4), "28 Des 2026 - 3 Jan 2027"),
        (date(2026, 9, 1), date(2026, 10, 1), "Sep 2026"),
        (date(2026, 7, 1), date(2026, 10, 1), "Jul-Sep 2026"),
        (date(2025, 12, 1), date(2026, 3, 1), "Des 2025 - Feb 2026"),
        (date(2026, 1, 1), date(2027, 1, 1), "2026"),
        (date(1990, 1, 1), date(2000, 1, 1), "1990-1999"),
    ],
)
def test_a_stretch_is_told_in_the_longest_units_it_fills(begin: date, behind: date, told: str) -> None:
    assert calendar(stretch(begin, behind), ID) == told


def test_months_read_in_the_language_of_the_interface() -> None:
    assert calendar(stretch(date(2026, 8, 3), date(2026, 8, 10)), EN) == "3-9 Aug 2026"
    assert calendar(stretch(date(2026, 8, 3), date(2026, 8, 10)), ID) == "3-9 Agu 2026"


def test_a_part_of_a_period_is_named() -> None:
    late = stretch(date(2026, 9, 1), date(2026, 10, 1), Modifier.END)
    assert (calendar(late, ID), calendar(late, EN)) == ("akhir Sep 2026", "the end of Sep 2026")


def test_a_clock_time_keeps_its_day() -> None:
    day = date(2026, 11, 24)
    clock = Timex(
        "pukul 19.00 WIB", 0, 15, TimexType.TIME, "2026-11-24T19:00+07:00", Granularity.DAY, day, date(2026, 11, 25)
    )
    assert (calendar(clock, ID), calendar(clock, EN)) == ("24 Nov 2026 pukul 19.00", "24 Nov 2026 at 19:00")


def test_a_day_of_every_year_has_none() -> None:
    assert calendar(Timex("11 November", 0, 11, value="XXXX-11-11"), ID) == "11 Nov setiap tahun"
    assert calendar(Timex("tiga tahun", 0, 10, TimexType.DURATION, "P3Y"), ID) is None
