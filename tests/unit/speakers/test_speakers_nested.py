"""Chains of two: the outlet that relays a speaker, and whom somebody's own words cite."""

from collections.abc import Callable

import pytest

Said = Callable[[str], list[tuple[str, tuple[str, ...]]]]


@pytest.mark.parametrize(
    "behind", ["ujarnya.", "kata dia.", "sambungnya di Tashkent, Selasa (16/9/2025)."], ids=["cue", "pronoun", "dated"]
)
def test_an_outlet_relays_the_speakers_next_quote_too(said: Said, behind: str) -> None:
    first = '"Semua itu hanya rumor," kata Faruk Rozi, dilansir dari media Zamin.'
    assert said(f'{first}\n\n"Saya tetap menghormati minat ini," {behind}')[-1][1] == ("Faruk Rozi", "media Zamin")


def test_another_speakers_quote_is_not_relayed(said: Said) -> None:
    first = '"Semua itu hanya rumor," kata Faruk Rozi, dilansir dari media Zamin.'
    assert said(f'{first}\n\n"Saya menghormati minat ini," kata Rini Wulandari.')[-1][1] == ("Rini Wulandari",)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Menteri Faruk Rozi seperti dikutip Antara mengatakan stok beras aman.", ("Faruk Rozi", "Antara")),
        ('"Stok beras aman," kata Faruk Rozi, Menteri Pertanian dikutip Antara, Selasa.', ("Faruk Rozi", "Antara")),
        ('"Jaksa selalu bilang stok beras aman," ujar Faruk Rozi.', ("Jaksa", "Faruk Rozi")),
        ("Faruk Rozi menyebut laporan BMKG yang menyatakan stok beras aman.", ("BMKG", "Faruk Rozi")),
    ],
)
def test_a_nested_report_keeps_both(said: Said, body: str, names: tuple[str, ...]) -> None:
    assert said(body)[0][1] == names
