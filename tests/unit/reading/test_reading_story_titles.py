"""Titles of other stories in running text, without the words of a link, and sentences full of names."""

import pytest

from factcheck.reading import article_from_text

BEFORE = "Tanggul di Kali Angke jebol pada Senin malam."
TITLE = "Banjir Landa Dua Kelurahan, Warga Minta Tanggul Segera Dibangun"


@pytest.mark.parametrize(
    "behind",
    [
        "Menurut camat, air mulai surut.",
        "Pada Selasa pagi air mulai surut.",
        "Lebih lanjut Rini meminta warga sabar.",
        '" Air mulai surut, " ujar camat.',
        "kata Rini Lestari. Air mulai surut.",
        "Pompa juga dipasang. Ada tiga pompa di sana.",
        "Rini juga memasang tiga pompa, kata warga.",
        "Lurah Rini juga memasang tiga pompa, kata lurah lain.",
    ],
)
def test_a_title_goes_and_the_sentence_behind_it_stays(behind: str) -> None:
    article = article_from_text(f"{BEFORE} {TITLE} {behind}")
    assert article.body == f"{BEFORE} {behind}"
    assert [(removed.text.strip(), removed.rule) for removed in article.removed] == [(TITLE, "title")]


@pytest.mark.parametrize("title", [TITLE, f"{TITLE}?", f"{TITLE} Akses Jalan Ditutup, Pasar Ikut Terendam"])
def test_titles_go_up_to_the_end_of_the_text(title: str) -> None:
    assert article_from_text(f"{BEFORE} {title}").body == BEFORE


def test_a_title_ends_where_a_link_begins() -> None:
    article = article_from_text(f"{BEFORE} {TITLE} Simak Video 'Banjir di Jakarta': Air surut pada Selasa.")
    assert article.body == f"{BEFORE} Air surut pada Selasa."


@pytest.mark.parametrize("cut", ["(Baca: Air Naik)", "[Gambas:Video 20detik]", "Lanjutkan membaca artikel di bawah"])
def test_a_title_may_begin_where_a_piece_was_cut(cut: str) -> None:
    text = f"Tanggul di Kali Angke jebol pada Senin malam {cut} {TITLE} Menurut camat, air mulai surut."
    article = article_from_text(text)
    assert article.body == "Tanggul di Kali Angke jebol pada Senin malam Menurut camat, air mulai surut."


def test_a_label_in_brackets_makes_a_title() -> None:
    title = "[POPULER DAERAH] Rini Lestari dan Gundala Jatuh Sakit | Pasar Induk Karawang Pindah"
    assert (
        article_from_text(f"{BEFORE} {title} Menurut camat, air surut.").body == f"{BEFORE} Menurut camat, air surut."
    )


def test_a_word_of_the_title_stays_rather_than_one_of_the_sentence() -> None:
    article = article_from_text(f"{BEFORE} {TITLE} Warga Rini Lestari mengeluh. Semua warga mengungsi.")
    assert article.body == f"{BEFORE} Warga Rini Lestari mengeluh. Semua warga mengungsi."


@pytest.mark.parametrize(
    "sentence",
    [
        "Juru Bicara Badan Penanggulangan Bencana Daerah Rini Lestari menolak.",
        "Peraturan Menteri Keuangan Nomor 5 Tahun 2021 tentang Barang Tidak Berwujud berlaku.",
        "Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi menaikkan target.",
        "Partai Gerakan Rakyat Bisa dan Partai Karya Bangsa bersatu.",
        "Film 'Kini Warga Akan Bicara Lagi' meraih penghargaan.",
        "Panitia Kini Tak Akan Undang Rini Lestari, Budi dan Siti menari sendiri.",
        "Warga Tidak Akan Pindah Sebelum Ganti Rugi Dibayar.",
        "17 Agustus 2022: Warga Mulai Ikut Lomba Perahu Rini menang.",
    ],
)
def test_sentences_stay(sentence: str) -> None:
    text = f"{BEFORE} {sentence} Itu kata camat."
    assert article_from_text(text).body == text
