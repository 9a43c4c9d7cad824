"""A text pasted from a web page, with everything that stands around an article."""

from datetime import date

import pytest

from factcheck.domain.article import Article, DatePrecision, DateSource
from factcheck.reading import article_from_text

PASTED = """Ekspor Kopi Naik Tajam pada Semester Pertama

Reporter:
Editor:

Sari Wulandari

  • Font:
  • Ukuran Font: - +
  • Petani menjemur kopi di Lampung (Instagram @kopikita)

    Petani menjemur kopi di Lampung (Instagram @kopikita)

    TEMPO.CO, Jakarta - Menteri Perdagangan Rahmat Hidayat menyebut ekspor kopi naik 12 persen pada Ahad, 3 Maret 2019.

    Baca juga:\u00a0Harga Kopi\u00a0Dunia Turun

    "Kami menjual 40 ribu ton," kata Rahmat di kantornya.

    Menurut dia, pembeli terbesar adalah Amerika\u00a0Serikat dan Jepang sepanjang tahun ini.

\u00a0

    Lihat Juga

    Selengkapnya
    Grafis

    Lima Cara Menyeduh Kopi di Rumah

    Ada lima cara menyeduh kopi. Sebanyak 70 persen peminum kopi menyeduh dengan air yang terlalu panas.
"""


@pytest.fixture(name="article", scope="module")
def _article() -> Article:
    return article_from_text(PASTED)


def rules(article: Article) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for removed in article.removed:
        found.setdefault(removed.rule, []).append(removed.text)
    return found


def test_head_of_the_page_becomes_metadata(article: Article) -> None:
    assert article.title == "Ekspor Kopi Naik Tajam pada Semester Pertama"
    assert article.byline == ("Sari Wulandari",)
    assert article.outlet == "TEMPO.CO"
    assert article.place == "Jakarta"
    assert article.language == "id"


def test_publication_date_comes_from_the_lead(article: Article) -> None:
    assert article.published_on == date(2019, 3, 3)
    assert article.published_precision is DatePrecision.DAY
    assert article.published_source is DateSource.LEAD


def test_body_is_the_prose_and_nothing_else(article: Article) -> None:
    assert article.body == (
        "Menteri Perdagangan Rahmat Hidayat menyebut ekspor kopi naik 12 persen pada Ahad, 3 Maret 2019.\n\n"
        '"Kami menjual 40 ribu ton," kata Rahmat di kantornya.\n\n'
        "Menurut dia, pembeli terbesar adalah Amerika Serikat dan Jepang sepanjang tahun ini."
    )


def test_everything_cut_is_kept_with_its_rule_and_place(article: Article) -> None:
    found = rules(article)
    assert found["dateline"] == ["TEMPO.CO, Jakarta - "]
    assert found["byline"] == ["Reporter:", "Editor:", "Sari Wulandari"]
    assert len(found["caption"]) == 2
    assert found["link"] == ["Baca juga:\u00a0Harga Kopi\u00a0Dunia Turun"]
    assert [text.split()[0] for text in found["tail"]] == ["Lihat", "Selengkapnya", "Grafis", "Lima", "Ada"]
    assert all(PASTED[removed.start : removed.end] == removed.text for removed in article.removed)
    assert article.raw == PASTED


def test_first_line_that_is_a_sentence_is_no_title() -> None:
    article = article_from_text(
        "Presiden meresmikan pasar baru di Kendari.\n\nPasar itu menampung 300 pedagang, kata wali kota."
    )
    assert article.title is None
    assert article.body.startswith("Presiden meresmikan")


def test_given_title_is_cut_only_where_the_text_repeats_it() -> None:
    text = "Harga Cabai Turun di Palu\nHarga cabai turun di Palu sejak Senin, kata pedagang di Pasar Manonda."
    article = article_from_text(text, title="Harga Cabai Turun di Palu")
    assert article.body == "Harga cabai turun di Palu sejak Senin, kata pedagang di Pasar Manonda."
    other = article_from_text("Harga cabai turun di Palu sejak Senin.", title="Harga Cabai Turun di Palu")
    assert other.body == "Harga cabai turun di Palu sejak Senin."


def test_title_of_a_search_result_is_recognised_without_the_site() -> None:
    text = "Waduk Jatigede Surut Sejak Agustus Air waduk tinggal 40 persen, kata kepala balai."
    article = article_from_text(text, title="Waduk Jatigede Surut Sejak Agustus - Kompas.com")
    assert article.body == "Air waduk tinggal 40 persen, kata kepala balai."


def test_stamp_above_the_text_dates_it_and_the_earliest_counts() -> None:
    article = article_from_text(
        "Jembatan Baru Dibuka untuk Umum\n\nDiperbarui 05 Juni 2024, 17:48 WIB\nDiterbitkan 04 Juni 2024, 15:10 WIB\n\n"
        "Liputan6.com, Palembang - Jembatan sepanjang 1,2 kilometer dibuka untuk umum, kata gubernur."
    )
    assert (article.published_on, article.published_source) == (date(2024, 6, 4), DateSource.BYLINE)
    assert article.place == "Palembang"


def test_name_beside_the_desk_gives_reporter_and_outlet() -> None:
    article = article_from_text(
        "Banjir di Demak Surut\n\nRudi Hartono - detikNews\nKamis, 08 Feb 2024 09:10 WIB\n\n"
        "Demak - Banjir di tiga kecamatan sudah surut, kata Kepala BPBD Demak kemarin."
    )
    assert article.byline == ("Rudi Hartono",)
    assert article.outlet == "detikcom"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Rep: Maria Ulfa/ Red: Budi Santoso", ("Maria Ulfa", "Budi Santoso")),
        ("Penulis Maria Ulfa | Editor Budi Santoso", ("Maria Ulfa", "Budi Santoso")),
    ],
)
def test_two_labels_on_a_line_give_two_names(line: str, names: tuple[str, ...]) -> None:
    text = "Stok ikan aman sampai Desember, kata kepala dinas di Demak kemarin."
    assert article_from_text(f"Stok Ikan Aman\n{line}\n\n{text}").byline == names


def test_a_channel_of_an_outlet_is_the_outlet() -> None:
    text = "Stok ikan aman sampai Desember, kata kepala dinas di Demak kemarin."
    article = article_from_text(f"Stok Ikan Aman\nkumparanBISNIS\n\n{text}")
    assert (article.outlet, article.body) == ("kumparan", text)


def test_a_caption_in_front_of_the_dateline_in_the_same_line_goes() -> None:
    article = article_from_text(
        "Pasar ikan di Demak (Instagram / @infodemak) Demak - Stok ikan aman sampai Desember, kata kepala dinas."
    )
    assert (article.place, article.body) == ("Demak", "Stok ikan aman sampai Desember, kata kepala dinas.")
    text = "Jakarta, CNN Indonesia -- Badan Pangan (Bapanas) Indonesia - Malaysia bekerja sama sejak Senin."
    assert article_from_text(text).place == "Jakarta"


def test_reporter_in_front_of_the_dateline_is_a_byline() -> None:
    article = article_from_text(
        "Laporan Wartawan Tribunnews.com, Bayu Indra Saputra TRIBUNNEWS.COM, PHUKET - "
        "Lima wisatawan ditahan polisi setempat."
    )
    assert article.byline == ("Bayu Indra Saputra",)
    assert (article.outlet, article.place) == ("TRIBUNNEWS.COM", "PHUKET")
    assert article.body == "Lima wisatawan ditahan polisi setempat."


@pytest.mark.parametrize(
    ("ending", "names"),
    [
        ("\n\nRATNA DEWI | BUDI SANTOSO", ("Ratna Dewi", "Budi Santoso")),
        (" (Maria Ulfa)", ("Maria Ulfa",)),
        (" Penulis: Maria Ulfa Editor: Budi Santoso", ("Maria Ulfa", "Budi Santoso")),
        (",Reporter: Maria Ulfa,Sumber: Antara", ("Maria Ulfa",)),
        (" : Nelayan Muara Angke Keluhkan Harga Solar", ()),
        (" : Nelayan Muara Angke Keluhkan Harga Solar (wul/rds)", ()),
        (" Artikel ini terbit pertama kali dalam bahasa Inggris Diadaptasi oleh Maria Ulfa", ()),
        (" HARGA IKAN atau tulisan menarik lainnya Rio (kota.id - Pasar) Reporter: Maria Ulfa", ("Maria Ulfa",)),
        (" Kisah Nelayan Muara Angke dan Perahu Tua", ()),
        (" Video 'Nelayan Muara Angke Panen Cumi':", ()),
        (" Saksikan video pilihan berikut ini:", ()),
        (" (gambar, rds / kid) harga ikan", ()),
        (" (ian/c1/fal)", ()),
        (" Selengkapnya, tonton wawancara dengan nelayan di kanal kami. (wul/rds)", ()),
        (" [rhm]", ()),
        (" (Antara / rhm)", ()),
        (" (YP/N-1)", ()),
        (", ,", ()),
        ("\n(wul/rds)", ()),
        (" (wul / rds) pasar ikan harga ikan", ()),
        ("\nArtikel ini telah tayang di Kompas.com dengan judul Harga Ikan", ()),
        (" Artikel ini telah tayang di Kompas.com dengan judul, Harga Ikan", ()),
    ],
)
def test_closing_lines_are_no_text(ending: str, names: tuple[str, ...]) -> None:
    text = "Harga ikan naik dua kali lipat sejak awal pekan, menurut nelayan di Muara Angke.\n\nStok tetap aman."
    article = article_from_text(text + ending)
    assert article.body == text
    assert article.byline == names


@pytest.mark.parametrize(
    "text",
    [
        "Denda dibayar oleh perusahaan (dan/atau) pemiliknya",
        "Gajinya dihitung dua cara. (Bersih / kotor)",
        "Aturan itu berlaku untuk ASN (Aparatur Sipil Negara).",
        "Kadar gula darahnya 126 (mg/dl) pada pemeriksaan pertama.",
        "Ada dua syarat : surat izin dan bukti bayar.",
        "Ini daftarnya. Rina Dewi, Budi Santoso, Sri Lestari, Maria Ulfa",
        "Ini hasilnya menurut panitia. Hasil Lomba Perahu",
        "Ini hasilnya. Rina Dewi vs Sri Lestari Dua Set",
        "Warga menolak. Rapat besok dilanjutkan di Balai Kota",
        "Ia berkata pelan. : Kita semua rugi. Lalu ia pergi.",
    ],
)
def test_bracketed_words_within_the_last_sentence_stay(text: str) -> None:
    assert article_from_text(f"Pemerintah menerbitkan aturan baru. {text}").body.endswith(text)


def test_the_dash_of_a_lost_dateline_is_no_text() -> None:
    text = "PT Bank Nusantara membagikan dividen sebesar Rp 2 miliar kepada pemegang saham."
    assert article_from_text(f"- {text}").body == text
    assert article_from_text("- Beras\n- Gula").body == "- Beras\n- Gula"


def test_labels_in_a_row_close_a_text_without_its_last_full_stop() -> None:
    text = "Stok tetap aman. Nelayan keluhkan harga solar"
    article = article_from_text(f"{text} Pewarta: Maria Ulfa Editor: Budi Santoso COPYRIGHT (c) KOTA 2019")
    assert article.body == text
    assert article.byline[:1] == ("Maria Ulfa",)


def test_invisible_characters_do_not_split_words() -> None:
    assert (
        article_from_text("Perusa\u00adhaan itu\u200b rugi\u00a0 Rp 2 miliar.").body
        == "Perusahaan itu rugi Rp 2 miliar."
    )


def test_advertorial_is_labelled() -> None:
    article = article_from_text("INFO NASIONAL - Bupati meresmikan taman kota yang menelan dana Rp 4 miliar.")
    assert article.labels == ("advertorial",)
    assert article.body.startswith("Bupati")
