"""Documents, rumours, stands and announcements: reports that no plain cue with its subject makes."""

from collections.abc import Callable

import pytest

from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import SpeakerKind, Voice
from factcheck.speakers import Attributed

Said = Callable[[str], list[tuple[str, tuple[str, ...]]]]
One = Callable[[str], Voice]
Whole = Callable[[str], Attributed]


@pytest.mark.parametrize(
    ("body", "content", "name"),
    [
        ("Dalam laporan itu disebutkan bahwa kerugian naik dua kali.", "kerugian naik dua kali", "laporan itu"),
        ("Dalam Pasal 4 UU 16/2025 disebutkan kerugian BUMN bukan kerugian negara.", None, "Pasal 4 UU 16/2025"),
        ("Dalam unggahan DJP dijelaskan, jual beli sapi bebas pajak.", "jual beli sapi bebas pajak", "DJP"),
        ("Pada putusan tersebut tertulis bahwa denda lima juta rupiah.", "denda lima juta rupiah", "putusan tersebut"),
        (
            "Sesuai Peraturan Pemerintah Nomor 23 yang mengatur kredit, disebutkan bahwa bank wajib lapor.",
            "bank wajib lapor",
            "Peraturan Pemerintah Nomor 23",
        ),
        ("Dari data Badan Pusat Statistik, inflasi turun tajam.", "inflasi turun tajam", "Badan Pusat Statistik"),
        ("Beredar kabar bahwa pasar itu akan digusur.", "pasar itu akan digusur", "kabar"),
        ("Bahkan muncul dugaan bahwa dana itu dipakai membeli tanah.", "dana itu dipakai membeli tanah", "dugaan"),
        ("Banyak pihak yang menilai tarif itu terlalu mahal.", "tarif itu terlalu mahal", "Banyak pihak"),
        ("Ada yang menyebut tarif itu terlalu mahal.", "tarif itu terlalu mahal", "Ada"),
        (
            "Harga cabai yang anjlok membuat sebagian petani berpendapat panen terlalu banyak.",
            "panen terlalu banyak",
            "sebagian petani",
        ),
        ("Studi tersebut membuktikan bahwa nanas melunakkan daging.", "nanas melunakkan daging", "Studi tersebut"),
        ("Data juga mencatat adanya 37 saksi baru.", "adanya 37 saksi baru", "Data"),
        ("Tarif naik bulan depan, seperti dijelaskan Rini Wulandari.", "Tarif naik bulan depan", "Rini Wulandari"),
        ("Sebab, kata Rini Wulandari, panen gagal di tiga desa.", "panen gagal di tiga desa", "Rini Wulandari"),
        ("Gubernur Rini Wulandari mendukung larangan ekspor beras.", "larangan ekspor beras", "Rini Wulandari"),
    ],
)
def test_what_is_written_or_going_round_has_a_source(said: Said, body: str, content: str | None, name: str) -> None:
    ((words, chain),) = said(body)
    assert chain == (name,)
    assert content is None or words == content


@pytest.mark.parametrize(
    "body",
    [
        "Dalam rapat itu dijelaskan Faruk, panen naik.",
        "Beredar video pasar itu digusur malam hari.",
        "Informasi itu membuat warga yakin bahwa air bersih kurang.",
        "Dari data itu terlihat panen naik setiap tahun.",
        "Bank Nusa turut mendorong UMKM agar naik kelas.",
        "Gubernur Rini Wulandari memastikan langsung pasokan beras di pasar induk.",
        "Rini Wulandari telah mendukung program itu sejak awal.",
        "Faruk diduga meminta uang Rp 10 juta.",
        "Warga yang mengaku dirampok melapor ke polisi.",
        "Acara diisi musik dan kata sambutan akan dibacakan ketua panitia.",
    ],
)
def test_what_only_looks_like_it_names_no_document(said: Said, body: str) -> None:
    assert all(chain in ((), ("Faruk",)) for _, chain in said(body))


def test_a_rumour_is_told_by_nobody_in_particular(voice: One) -> None:
    assert voice("Beredar kabar bahwa pasar itu akan digusur.").kind is SpeakerKind.UNNAMED


@pytest.mark.parametrize("opening", ["Dikatakan, ", "Disebutkan bahwa ", "Dalam laporannya, disebutkan "])
def test_a_cue_without_an_agent_is_the_last_speakers(said: Said, opening: str) -> None:
    body = f"Rini Wulandari menilai tarif naik. {opening}panen padi gagal lagi tahun ini."
    assert said(body)[-1][1] == ("Rini Wulandari",)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (
            "Rini Wulandari hadir. Rini menilai tarif naik. Program itu kata Rini dibagi dua belas kelompok.",
            "Rini Wulandari",
        ),
        ("Sunarso menilai tarif naik. Utang itu dinilainya penting demi ekspansi bank.", "Sunarso"),
    ],
)
def test_a_cue_may_stand_amid_its_statement_without_commas(said: Said, body: str, name: str) -> None:
    assert said(body)[-1][1] == (name,)


def test_a_report_of_an_announcement_may_go_on(said: Said) -> None:
    body = "Rini Wulandari menegaskan dukungannya. Namun, harga pupuk harus turun lebih dulu."
    behind = "\n\nRapat itu dihadiri petani.\n\nPasar kembali buka pada Selasa."
    assert [chain for _, chain in said(body + behind)][:2] == [(), ("Rini Wulandari",)]


def test_another_ones_announcement_ends_what_was_said(said: Said) -> None:
    body = "Rini Wulandari menilai tarif naik. Selain itu, Budi Santoso menyampaikan dukungan penuh."
    assert said(body)[-1][1] == ()


def test_a_quote_closed_by_whose_statement_it_is_has_a_speaker(said: Said) -> None:
    body = '"Tim kami memantau keadaan di sana," demikian keterangan pers Kementerian Luar Negeri, Jumat (29/5).'
    assert said(body)[0][1] == ("Kementerian Luar Negeri",)


def test_a_closing_source_answers_for_what_stands_before(attributed: Whole) -> None:
    found = attributed(
        "Dolar turun 11 poin pagi ini. Demikian dikutip dari data Bank Indonesia, Senin (29/6)."
    ).statements
    assert [voice.name for voice in found[0].attribution] == ["Bank Indonesia"]
    assert found[-1].points_back


@pytest.mark.parametrize("last", ["hal itu di Medan, Kamis (4/9).", "hal tersebut saat rapat kerja.", "hal itu."])
def test_an_active_cue_points_back_too(said: Said, last: str) -> None:
    body = f"Pemasangan alat kendali bensin telah tuntas. Gubernur Rini Wulandari menyampaikan {last}"
    assert [chain for _, chain in said(body)] == [("Rini Wulandari",), ()]


def test_what_is_called_something_does_not_point_back(said: Said) -> None:
    body = "Harga beras turun tajam. Gubernur Rini Wulandari menyebut hal itu sebagai kebanggaan besar."
    assert said(body)[0][1] == ()


def test_several_quotes_of_a_sentence_have_their_own_speakers(said: Said) -> None:
    body = (
        '"Kesalip itu wak," ujar @ragil_p. "udah dibantu malah susah," sindir @svm_land. "semoga menang," harap @jat.'
    )
    assert [chain for _, chain in said(body)] == [("@ragil_p",), ("@svm_land",), ("@jat",)]


def test_a_cue_behind_a_mark_that_nothing_opened_is_read(said: Said) -> None:
    body = 'Bupati Rini Wulandari hadir. Balik lagi, kami melihat kebutuhan warga dulu," katanya.'
    assert said(body)[-1][1] == ("Rini Wulandari",)


LISTS = [
    "Menteri Rini Wulandari mengumumkan skema bantuan baru. Berikut poin-poin yang disampaikannya:",
    "Rini Wulandari menilai bantuan itu perlu. Berikut poin-poinnya:",
    "Rini Wulandari menyebut ada dua syarat, yaitu:",
]


@pytest.mark.parametrize("announcement", LISTS)
def test_a_list_belongs_to_the_speaker_who_announces_it(said: Said, announcement: str) -> None:
    body = (
        f"{announcement}\n1. Bantuan diberikan tiga kali.\n2. Warga wajib mendaftar.\nWarga antre sejak pagi di balai."
    )
    assert [chain for _, chain in said(body)][-3:] == [("Rini Wulandari",), ("Rini Wulandari",), ()]


def test_a_list_of_the_outlets_own_is_nobodys(said: Said) -> None:
    body = '"Pelantikan sore ini," kata Rini Wulandari.\nBerikut tokoh yang hadir:\n- Wali kota Medan\n- Bupati Deli'
    assert [chain for _, chain in said(body)][1:] == [(), (), ()]


def test_a_heading_ends_what_was_said(said: Said) -> None:
    body = (
        "Rini Wulandari menilai tarif harus turun lagi.\n"
        "Jadwal Kereta Berubah\n"
        "Karena itu, tarif bisa turun lagi tahun depan.\n"
        "Penumpang bisa membeli tiket di stasiun."
    )
    chains = [chain for _, chain in said(body)]
    assert chains[0] == ("Rini Wulandari",)
    assert chains[1:] == [(), (), ()]


def test_a_line_between_that_is_a_sentence_ends_nothing(said: Said) -> None:
    body = "Rini Wulandari menilai tarif harus turun.\nKarena itu, tarif bisa turun lagi.\nPenumpang tetap ramai."
    assert said(body)[1][1] == ("Rini Wulandari",)


def test_who_speaks_next_tells_whose_words_these_are(said: Said) -> None:
    start = "Rini Wulandari menilai tarif naik. Harga beras turun di semua pasar. "
    others = said(start + "Budi Santoso menyebut stok aman.")
    own = said(start + "Rini menyebut stok aman.")
    assert (others[1][1], own[1][1]) == ((), ("Rini Wulandari",))


@pytest.mark.parametrize("saying", ["pernyataan tersebut", "usulan itu"])
def test_a_sentence_about_what_was_said_is_the_outlets(said: Said, saying: str) -> None:
    body = f"Rini Wulandari menilai tarif naik. Namun {saying} justru sudah menuai kritik warga kota."
    assert said(body)[1][1] == ()


def test_marks_lost_by_a_wrong_decoding_are_quote_marks(attributed: Whole) -> None:
    (statement,) = attributed("\ufffdBerapa subsidi yang diberikan?\ufffd tanya Faisal.").statements
    assert (statement.quote, statement.attribution[0].name) == (QuoteKind.DIRECT, "Faisal")


def test_a_dash_lost_by_a_wrong_decoding_is_no_quote_mark(attributed: Whole) -> None:
    (statement,) = attributed("JAKARTA \ufffd Harga minyak turun tahun 2013\ufffd2014.").statements
    assert statement.quote is QuoteKind.NARRATOR


def test_a_document_cited_in_a_quote_is_its_source(said: Said) -> None:
    body = '"Kami melihat ada data dari Bank Nusa bahwa kredit macet turun dua kali," ungkap Rini Wulandari.'
    assert said(body) == [("kredit macet turun dua kali", ("Bank Nusa", "Rini Wulandari"))]


def test_a_document_merely_named_in_a_quote_is_none(said: Said) -> None:
    body = '"Kami sudah punya data lengkap dari desa dan yakin bahwa panen naik," ungkap Rini Wulandari.'
    assert said(body)[0][1] == ("Rini Wulandari",)
