"""Interviews as question and answer."""

from collections.abc import Callable

import pytest

from tests.unit.speakers.conftest import Said


def test_answers_belong_to_who_is_interviewed(said: Callable[[str], Said]) -> None:
    body = (
        "Berapa korban banjir sejauh ini?\n\nSutarno: Ada 23 orang meninggal. Sebanyak 300 rumah rusak.\n\n"
        "Apa penyebabnya?\n\nSutarno: Menurut BMKG, hujan mencapai 200 milimeter. Tanggul jebol.\n\nBanjir surut."
    )
    assert [(words, names) for words, names in said(body) if not words.endswith("?")] == [
        ("Ada 23 orang meninggal", ("Sutarno",)),
        ("Sebanyak 300 rumah rusak", ("Sutarno",)),
        ("hujan mencapai 200 milimeter", ("BMKG", "Sutarno")),
        ("Tanggul jebol", ("Sutarno",)),
        ("Banjir surut", ()),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Layar: 6 inci.\n\nBaterai: 5.000 mAh.\n\nLayar: 7 inci.",
        "Apa penyebabnya?\n\nCatatan: Tanggul jebol karena hujan.",
        "Berapa korbannya? Sutarno: 23 orang. Berapa rumah rusak? Sutarno: 300 rumah rusak.",
    ],
)
def test_a_label_with_a_colon_answers_nothing(said: Callable[[str], Said], body: str) -> None:
    assert all(names == () for _, names in said(body))
