import pytest

from factcheck.dates import first_full_date
from factcheck.text.segment import read_document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Harga beras naik 3 Januari 2021 lalu. Bupati bicara Selasa (2/2/2021).", "2021-02-02"),
        ("Harga beras naik 3 Januari 2021 lalu. Bupati bicara kemarin.", "2021-01-03"),
        ("Bupati bicara Selasa (2/2). Anggaran 2019 dan 2021 dibahas.", "2021-02-02"),
        ("Selasa, 02/02/2021, 08:12 WIB. Bupati bicara.", "2021-02-02T08:12+07:00"),
    ],
)
def test_day_of_writing_prefers_the_date_with_its_weekday(text: str, value: str) -> None:
    found = first_full_date(read_document(text, "id"), 1500)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "text",
    [
        "Bupati bicara kemarin, anggaran 2021 dibahas.",
        "Bupati bicara Selasa (2/2), anggaran 2020 dibahas.",
        "Bupati bicara Selasa (2/2), anggaran 2025 turun seperti pada 2021.",
        "Surat itu terbit 31 April 2021.",
        "",
    ],
)
def test_no_day_of_writing_where_none_fits(text: str) -> None:
    assert first_full_date(read_document(text, "id"), 1500) is None


def test_dates_beyond_the_limit_do_not_count() -> None:
    document = read_document("Bupati bicara panjang lebar Selasa (2/2/2021).", "id")
    assert first_full_date(document, 10) is None
    assert first_full_date(document, 40) is not None
