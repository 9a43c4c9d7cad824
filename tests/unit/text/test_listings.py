"""Numbers of items in a list that a page has run into one paragraph."""

import pytest

from factcheck.text.listings import item_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ini daftarnya: 1. beras 2. gula 3. telur", ["1", "2", "3"]),
        ("1) Solo 2) Tegal", ["1", "2"]),
        ("1. Ia finis di posisi 7. Rudi di posisi 9. 2. Tono mundur.", ["1", "2"]),
        ("Pertama: 1. ikan 2. ayam. Kedua: 1. tahu 2. tempe", ["1", "2", "1", "2"]),
        ("Ia finis di posisi 1. Rudi kedua.", []),
        ("Ia finis di posisi 2. Rudi di posisi 3. Tono mundur.", []),
        ("1. Riset Rp 43 miliar2. Dana Rp 95 juta", ["1", "2"]),
        ("1. G2. RI", []),
        ("Harga 1.500 dan 2.500 rupiah", []),
        ("", []),
    ],
)
def test_numbers_that_count_up_from_one_number_a_list(text: str, numbers: list[str]) -> None:
    assert [text[start:end] for start, end in item_numbers(text)] == numbers


def test_a_long_run_of_ones_is_no_list() -> None:
    assert list(item_numbers("1. a " * 50_000)) == []
