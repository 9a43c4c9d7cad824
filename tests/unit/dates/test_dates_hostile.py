from datetime import date

import pytest

from factcheck.dates import find_times, first_full_date, parse_date
from factcheck.text.segment import read_document

PUBLISHED = date(2022, 3, 16)
LENGTH = 60_000


@pytest.mark.parametrize(
    "unit",
    [
        "Senin ",
        "Senin (3/9/2018) ",
        "2018 - ",
        "Mei, ",
        "Januari-",
        "tahun tahun ",
        "1",
        "1-",
        "1.1.",
        "10.08.2018",
        "akhir ",
        "dua puluh ",
        "periode yang sama ",
        "((((",
        "3 September sampai ",
        "H-3 ",
        '"kemarin" ',
        "hari ini, ",
        "Universitas 17 Agustus ",
    ],
)
def test_long_rows_of_the_same_piece_are_read_through(unit: str) -> None:
    text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
    times = find_times(read_document(text, "id"), PUBLISHED)
    assert all(text[time.start : time.end] == time.text for time in times)


@pytest.mark.parametrize("number", ["9" * 5000, "0" * 5000, "١٢٣٤", "²³", "0000", "99"])
def test_odd_digits_are_no_dates(number: str) -> None:
    assert find_times(read_document(f"Pada {number} Mei {number} tanggal {number}.", "id"), PUBLISHED) == ()


def test_extreme_anchors_do_not_leave_the_calendar() -> None:
    document = read_document(
        "Pekan lalu, bulan depan, dua tahun lalu, kemarin, besok, Senin, akhir pekan, 1 Mei.", "id"
    )
    for anchor in (date.min, date.max):
        assert len(find_times(document, anchor)) == 8


def test_day_of_writing_reads_little_more_than_its_limit() -> None:
    document = read_document("1 " * 200_000 + "Selasa (15/3/2022).", "id")
    assert first_full_date(document, 1500) is None


def test_typed_nonsense_is_none() -> None:
    assert parse_date("1/1/" * 20, "id", PUBLISHED) is None
