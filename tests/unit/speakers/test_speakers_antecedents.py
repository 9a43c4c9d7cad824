"""Whom "ia" and "katanya" mean: people who have not spoken yet."""

from collections.abc import Callable

import pytest

from tests.unit.speakers.conftest import Said

BEFORE = "Kapolres Sleman Rio Pratama mengatakan lima orang ditangkap.\n\n"


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        (BEFORE + "Joko Marsudi tidak percaya. Ia mengaku anaknya dipukul lima kali.", "Joko Marsudi"),
        ("Polisi menangkap Joko Marsudi. Ia mengaku mencuri dua belas motor.", "Joko Marsudi"),
        ("Polisi menangkap Joko Marsudi. Pria 34 tahun itu mengaku mencuri dua belas motor.", "Joko Marsudi"),
        (
            BEFORE + 'Tudingan itu dibantah pengacara korban, Hotman Situmeang. "Pelakunya delapan," katanya.',
            "Hotman Situmeang",
        ),
        (
            BEFORE + 'Pernyataan Rio dibantah pengacara korban, Hotman Situmeang. "Pelakunya delapan," katanya.',
            "Hotman Situmeang",
        ),
    ],
)
def test_who_was_just_named_is_meant(said: Callable[[str], Said], body: str, speaker: str) -> None:
    assert said(body)[-1][1] == (speaker,)


@pytest.mark.parametrize(
    "named",
    [
        "Polisi menangkap Joko Marsudi.",
        "Beras, Kacang Hijau, dan minyak dibagikan.",
        "Jalan Raya Lenteng Agung ditutup.",
        "Rupanya tak semua percaya.",
    ],
)
def test_who_has_spoken_is_meant_before_what_is_merely_named(said: Callable[[str], Said], named: str) -> None:
    assert said(f"{BEFORE}{named} Dia menyebut pelakunya delapan.")[-1][1] == ("Rio Pratama",)


def test_a_quote_without_a_cue_stays_with_who_has_spoken(said: Callable[[str], Said]) -> None:
    found = said(BEFORE + 'Indonesian Downhill digelar tahun ini.\n\n"Pelakunya delapan orang."')
    assert found[-1] == ("Pelakunya delapan orang", ("Rio Pratama",))
