"""Quotations over several paragraphs, and quotes of which a mark was lost."""

from collections.abc import Callable

import pytest

from factcheck.speakers import Attributed
from tests.unit.speakers.conftest import Said

BEFORE = "Kapolres Sleman Rio Pratama mengatakan lima orang ditangkap.\n\n"


@pytest.mark.parametrize(
    "quotation",
    [
        '"Kami sudah melapor. Anak saya dipukul.\n\n"Gurunya diam saja.\n\n"Sekolah tertutup," kata Sutarno.',
        '"Kami sudah melapor. Anak saya dipukul.\n\nGurunya diam saja.\n\nSekolah tertutup," kata Sutarno.',
        'Kata Sutarno: "Kami sudah melapor. Anak saya dipukul.\n\n"Gurunya diam saja.\n\n"Sekolah tertutup."',
    ],
)
def test_a_quotation_of_several_paragraphs_has_one_speaker(said: Callable[[str], Said], quotation: str) -> None:
    words = ["Kami sudah melapor", "Anak saya dipukul", "Gurunya diam saja", "Sekolah tertutup"]
    assert said(BEFORE + quotation)[1:] == [(text, ("Sutarno",)) for text in words]


def test_what_a_quotation_says_is_not_inherited(attributed: Callable[[str], Attributed]) -> None:
    found = attributed('"Kami sudah melapor.\n\n"Gurunya diam saja," kata Sutarno.').statements
    assert [statement.attribution[0].inherited for statement in found] == [False, False]


def test_a_closed_quote_is_not_given_to_the_next_speaker(said: Callable[[str], Said]) -> None:
    found = said(BEFORE + '"Tersangka sudah mengaku."\n\n"Sekolah tertutup," kata Sutarno.')
    assert found[1:] == [("Tersangka sudah mengaku", ("Rio Pratama",)), ("Sekolah tertutup", ("Sutarno",))]


def test_a_quotation_that_names_nobody_goes_to_the_speaker_before(said: Callable[[str], Said]) -> None:
    found = said(BEFORE + '"Tersangka sudah mengaku.\n\n"Barang bukti disita.')
    assert [names for _, names in found[1:]] == [("Rio Pratama",), ("Rio Pratama",)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('Sekolah mencatat dua laporan," kata Sutarno.', [("Sekolah mencatat dua laporan", ("Sutarno",))]),
        ('Sekolah mencatat dua laporan." kata Sutarno.', [("Sekolah mencatat dua laporan", ("Sutarno",))]),
        (
            "“Harga beras naik, kata Rini Wulandari di Jakarta. Ia menyebut stok menipis.",
            [("Harga beras naik", ("Rini Wulandari",)), ("stok menipis", ("Rini Wulandari",))],
        ),
        (
            '"Pasar sepi. Harga cabai naik," kata Rini. "Stok bawang menipis, ujarnya.',
            [("Pasar sepi", ("Rini",)), ("Harga cabai naik", ("Rini",)), ("Stok bawang menipis", ("Rini",))],
        ),
        ('"Kami dengar, kata orang, harga naik.', [("Kami dengar, kata orang, harga naik", ())]),
    ],
)
def test_a_lost_mark_leaves_claim_and_speaker(said: Callable[[str], Said], body: str, expected: Said) -> None:
    assert said(body) == expected


def test_a_text_of_marks_that_are_never_closed_is_read(said: Callable[[str], Said]) -> None:
    found = said('"Harga naik.\n\n' * 2000)
    assert len(found) == 2000


@pytest.mark.parametrize(
    "body",
    [
        '"Harga beras turun," demikian Rini Wulandari.',
        "Harga beras turun. Demikian pernyataan Rini Wulandari, Kamis.",
    ],
)
def test_words_are_signed_at_their_end(said: Callable[[str], Said], body: str) -> None:
    assert said(body)[0] == ("Harga beras turun", ("Rini Wulandari",))


def test_a_closing_word_alone_names_nobody(said: Callable[[str], Said]) -> None:
    assert said("Harga beras turun. Demikian pernyataan itu berakhir.")[0] == ("Harga beras turun", ())
