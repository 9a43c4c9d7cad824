"""Sums that a text does itself are checked, within what rounding allows."""

import pytest

from factcheck.analysis.arithmetic import find_miscounts
from factcheck.text.quantities import find_quantities
from factcheck.text.segment import read_document


def details(text: str, language: str = "id") -> list[str]:
    document = read_document(text, language)
    quantities = find_quantities(text, document.tokens, language)
    return [warned.detail for warned in find_miscounts(document, quantities)]


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("Inflasi bergerak dari 5,06 menjadi 5,27 persen, naik 0,3 poin.", "+0.21"),
        ("Laba naik 20 persen dari Rp 100 juta menjadi Rp 150 juta.", "+50"),
        ("Harga telur turun Rp 2.000 dari Rp 31.000 menjadi Rp 30.000 per kilogram.", "-1000"),
        ("Laba naik tipis sebesar 20 persen dari Rp 100 juta menjadi Rp 150 juta.", "+50"),
        ("Jumlah siswa turun 50 orang dari 900 orang menjadi 950 orang.", "+50"),
    ],
)
def test_a_wrong_sum_is_warned_of_with_the_right_one(text: str, detail: str) -> None:
    assert details(text) == [detail]


@pytest.mark.parametrize(
    "text",
    [
        "Inflasi bergerak dari 5,06 menjadi 5,27 persen, naik 0,2 poin.",
        "Laba naik 20 persen dari Rp 100 juta menjadi Rp 120 juta.",
        "Laba naik 33 persen dari Rp 1,5 triliun menjadi Rp 2 triliun.",
        "Tingkat hunian naik 50 persen dari 40 persen menjadi 60 persen.",
        "Laba naik sekitar 20 persen dari Rp 100 juta menjadi Rp 150 juta.",
        "Kemiskinan di kota naik dari 11 persen menjadi 12 persen, di desa turun dari 15 persen menjadi 11 persen.",
        "Iuran I naik dari Rp 80 ribu menjadi Rp 150 ribu dan II naik Rp 49 ribu dari Rp 51 ribu menjadi Rp 100 ribu.",
        "Tarif turun dari 25 persen menjadi 22 persen dan turun lagi menjadi 20 persen.",
        "Kredit naik dari Rp 80 triliun menjadi Rp 95 triliun, kredit komersial naik 15 persen.",
        "Jarak dari 3 kilometer ke 5 kilometer ditempuh dalam 20 menit.",
        "Laba naik 20 persen, Rp 100 juta menjadi Rp 150 juta.",
        "Laba naik 20 persen dari Rp 100 juta pada Mei menjadi Rp 150 juta.",
        "Harga turun 2 persen. Dari Rp 100 menjadi Rp 150 dalam sepekan.",
    ],
)
def test_a_right_rounded_or_vague_sum_is_left_alone(text: str) -> None:
    assert details(text) == []


def test_english_sums_are_checked_too() -> None:
    assert details("Profit rose 20 percent from $100 million to $150 million.", "en") == ["+50"]
