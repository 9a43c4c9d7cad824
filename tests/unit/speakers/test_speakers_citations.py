"""Through whom somebody speaks, whom he cites, and what is no statement of his own."""

from collections.abc import Callable

import pytest

from factcheck.domain.speaker import Stance, Voice
from tests.unit.speakers.conftest import Said


@pytest.mark.parametrize(
    ("sentence", "claim", "names"),
    [
        (
            "Kapolres Bogor AKBP Faruk Rozi melalui Kasat Reskrim AKP Wulan Aprilia mengatakan, korban patah tulang.",
            "korban patah tulang",
            ("Faruk Rozi", "Wulan Aprilia"),
        ),
        (
            "Menurut data BPS, kata Wulan Aprilia, inflasi turun dua persen.",
            "inflasi turun dua persen",
            ("BPS", "Wulan Aprilia"),
        ),
        (
            '"Kerugian itu Rp 2 miliar, berdasarkan data BPKP," kata Wulan.',
            "Kerugian itu Rp 2 miliar",
            ("BPKP", "Wulan"),
        ),
        ("Wulan mengutip data BPS yang mencatat inflasi turun.", "inflasi turun", ("BPS", "Wulan")),
        ("Wulan merujuk pada survei LSI yang menunjukkan dukungan naik.", "dukungan naik", ("LSI", "Wulan")),
    ],
)
def test_who_made_a_statement_stands_before_who_passes_it_on(
    said: Callable[[str], Said], sentence: str, claim: str, names: tuple[str, ...]
) -> None:
    assert said(sentence) == [(claim, names)]


def test_what_a_quote_tells_somebody_was_told_is_the_tellers(said: Callable[[str], Said]) -> None:
    body = '"Pak Bupati menyampaikan kepada kami bahwa stok beras aman," ucap Wulan Aprilia.'
    assert said(body) == [("stok beras aman", ("Bupati", "Wulan Aprilia"))]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Rasio ideal menurut Lembaga Energi Dunia (LED) adalah satu banding sepuluh.", "Lembaga Energi Dunia"),
        ("Angka kemiskinan menurut BPS turun menjadi 8,5 persen.", "BPS"),
    ],
)
def test_a_source_may_stand_amid_the_statement(voice: Callable[[str], Voice], sentence: str, name: str) -> None:
    assert voice(sentence).name == name


@pytest.mark.parametrize("own", ["hitungannya", "catatannya", "pengalamannya"])
def test_somebodys_own_reckoning_is_his(said: Callable[[str], Said], own: str) -> None:
    body = f"Wulan Aprilia mengatakan dirinya dipecat. Menurut {own}, ia berhak atas Rp68 juta."
    assert said(body)[-1] == ("ia berhak atas Rp68 juta", ("Wulan Aprilia",))


def test_a_relative_of_somebody_speaks_himself(voice: Callable[[str], Voice]) -> None:
    body = "Wulan Aprilia mengatakan dirinya dipecat. Menurut istrinya, ia berhak atas Rp68 juta."
    assert voice(body).name == "istrinya"


def test_a_warning_against_a_rumour_foretells_nothing(voice: Callable[[str], Voice]) -> None:
    warning = "pesan berantai yang menyebut akan ada gempa"
    assert voice(f'"Jangan percaya {warning}," kata Wulan Aprilia.').stance is Stance.ASSERT
    assert voice('"Gempa lebih besar akan ada," kata Wulan Aprilia.').stance is Stance.PREDICT


@pytest.mark.parametrize(
    ("before", "pointer", "name"),
    [
        ("Survei Litbang Harian menunjukkan dukungan naik.", "Survei itu", "Survei Litbang Harian"),
        ("Hasil survei LSI menunjukkan dukungan naik.", "Survei tersebut", "LSI"),
        (
            "Studi The Lancet menemukan kasus naik. Survei LSI menunjukkan dukungan naik.",
            "Studi itu",
            "Studi The Lancet",
        ),
        ("Survei LSI menunjukkan dukungan naik.", "Survei yang sama", "LSI"),
        ("Survei LSI menunjukkan dukungan naik.", "Laporan itu", "Laporan itu"),
    ],
)
def test_a_document_that_is_pointed_at_is_the_one_cited_before(
    voice: Callable[[str], Voice], before: str, pointer: str, name: str
) -> None:
    assert voice(f"{before} {pointer} juga menunjukkan harga beras naik.").name == name


@pytest.mark.parametrize("time", ["tahun 2024", "semester I 2026", "triwulan III tahun 2025"])
def test_a_document_may_tell_the_time_it_is_of(said: Callable[[str], Said], time: str) -> None:
    assert said(f"Laporan BPK {time} mencatat kerugian negara naik.") == [("kerugian negara naik", ("BPK",))]
