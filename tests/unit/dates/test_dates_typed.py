from datetime import date

import pytest

from factcheck.dates import parse_date

TODAY = date(2022, 3, 16)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("kemarin", "2022-03-15"),
        ("minggu lalu", "2022-W10"),
        ("senin", "2022-03-14"),
        ("2 september 2021", "2021-09-02"),
        ("agustus 2021", "2021-08"),
        ("2021", "2021"),
        ("2021-09-02", "2021-09-02"),
        ("2/9/2021", "2021-09-02"),
        ("2/4", "2022-04-02"),
        ("2-4", "2022-04-02"),
        ("kuartal ii 2021", "2021-Q2"),
        ("tiga hari lalu", "2022-03-13"),
    ],
)
def test_typed_date_is_read_whatever_its_case(typed: str, value: str) -> None:
    found = parse_date(typed, "id", TODAY)
    assert found is not None
    assert found.value == value


def test_spaces_around_a_typed_date_are_not_part_of_it() -> None:
    found = parse_date("  kemarin ", "id", TODAY)
    assert found is not None
    assert (found.text, found.start, found.end) == ("kemarin", 2, 9)


@pytest.mark.parametrize(
    "typed", ["", "   ", "bukan tanggal", "rapat kemarin sore di kantor", "31/4", "40/2", "x" * 5000]
)
def test_what_is_no_date_as_a_whole_is_none(typed: str) -> None:
    assert parse_date(typed, "id", TODAY) is None


def test_full_date_in_the_spelling_of_the_date_library() -> None:
    found = parse_date("september 2nd, 2021 10:00", "en", TODAY)
    assert found is not None
    assert (found.value or "")[:10] == "2021-09-02"


@pytest.mark.parametrize(("typed", "value"), [("three weekends", "P3WE"), ("0 weekend", "PXWE")])
def test_weekends_are_counted(typed: str, value: str) -> None:
    found = parse_date(typed, "en", date(2026, 3, 2))
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("typed", ["2026-13-01", "2026/31/01", "2026.13.1"])
def test_a_day_that_begins_with_its_year_is_not_turned_round(typed: str) -> None:
    assert parse_date(typed, "id", TODAY) is None
