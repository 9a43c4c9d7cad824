"""Datelines of the outlets, and sentences that only look like one."""

import pytest

from factcheck.reading.dateline import find_dateline

SENTENCE = "Presiden meninjau panen raya di Kabupaten Subang."


@pytest.mark.parametrize(
    ("dateline", "outlet", "place"),
    [
        ("TEMPO.CO, Jakarta - ", "TEMPO.CO", "Jakarta"),
        ("TEMPO. CO, Jakarta - ", "TEMPO.CO", "Jakarta"),
        ("JAKARTA, KOMPAS.com - ", "KOMPAS.com", "JAKARTA"),
        ("JAKARTA, KOMPAS.com – ", "KOMPAS.com", "JAKARTA"),
        ("PEKANBARU, KOMPAS.com — ", "KOMPAS.com", "PEKANBARU"),
        ("NEW YORK, KOMPAS.com -- ", "KOMPAS.com", "NEW YORK"),
        ("KOMPAS.com - ", "KOMPAS.com", None),
        ("Liputan6.com, Jakarta - ", "Liputan6.com", "Jakarta"),
        ("Liputan6.com, Banda Aceh ", "Liputan6.com", "Banda Aceh"),
        ("REPUBLIKA.CO.ID, JAKARTA -- ", "REPUBLIKA.CO.ID", "JAKARTA"),
        ("TRIBUNNEWS.COM, JAKARTA - ", "TRIBUNNEWS.COM", "JAKARTA"),
        ("Jakarta (ANTARA) - ", "ANTARA", "Jakarta"),
        ("Jakarta, CNN Indonesia -- ", "CNN Indonesia", "Jakarta"),
        ("Jakarta, CNBC Indonesia - ", "CNBC Indonesia", "Jakarta"),
        ("Jakarta, IDN Times - ", "IDN Times", "Jakarta"),
        ("SURABAYA, iNews.id - ", "iNews.id", "SURABAYA"),
        ("Suara.com - ", "Suara.com", None),
        ("Bisnis.com, JAKARTA — ", "Bisnis.com", "JAKARTA"),
        ("JawaPos.com - ", "JawaPos.com", None),
        ("KONTAN.CO.ID - JAKARTA. ", "KONTAN.CO.ID", "JAKARTA"),
        ("VIVA - ", "VIVA", None),
        ("Merdeka.com - ", "Merdeka.com", None),
        ("WASHINGTON (Reuters) - ", "Reuters", "WASHINGTON"),
        ("Kendari, radarkendari.id - ", "radarkendari.id", "Kendari"),
        ("Jakarta - ", None, "Jakarta"),
        ("PHUKET - ", None, "PHUKET"),
    ],
)
def test_outlet_and_place_are_read_and_the_sentence_begins_behind(
    dateline: str, outlet: str | None, place: str | None
) -> None:
    found = find_dateline(dateline + SENTENCE)
    assert found is not None
    assert (found.outlet, found.place) == (outlet, place)
    assert (dateline + SENTENCE)[found.end :] == SENTENCE


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Menteri Keuangan - yang baru dilantik - menolak berkomentar soal anggaran itu.",
        "Prabowo - Gibran unggul di tujuh provinsi menurut hitung cepat lembaga itu.",
        "BBTN - Buy 1220-1235 dengan target harga 1255 pada pekan depan.",
        "Kompas.com - 03/09/2018",
        "Hotel Ritz-Carlton menjadi tempat pertemuan para menteri ekonomi.",
        "",
        "-",
    ],
)
def test_other_beginnings_are_no_datelines(text: str) -> None:
    assert find_dateline(text) is None
