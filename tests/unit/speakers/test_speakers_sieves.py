from collections.abc import Callable

import pytest

from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.speakers import Attributed

Said = Callable[[str], list[tuple[str, tuple[str, ...]]]]
One = Callable[[str], Voice]
Whole = Callable[[str], Attributed]


@pytest.mark.parametrize(
    ("body", "content", "name"),
    [
        ('"Stok beras aman," kata Rini Wulandari, Senin (3/9).', "Stok beras aman", "Rini Wulandari"),
        ('Rini Wulandari mengatakan: "Stok beras aman."', "Stok beras aman", "Rini Wulandari"),
        ('"Stok beras aman," Rini Wulandari menambahkan.', "Stok beras aman", "Rini Wulandari"),
        ("Rini Wulandari mengatakan stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Rini Wulandari menegaskan bahwa stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Rini Wulandari juga menyebut, stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Dalam rapat itu, Rini Wulandari menilai stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Menurut Rini Wulandari, stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Stok beras masih aman, menurut Rini Wulandari.", "Stok beras masih aman", "Rini Wulandari"),
        ("Stok beras masih aman, kata Rini Wulandari.", "Stok beras masih aman", "Rini Wulandari"),
        ("Rini Wulandari, Kepala Dinas Pangan, mengungkapkan stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Kepala Dinas Pangan, Rini Wulandari, mengungkapkan stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Dokter anak dr. Rini Wulandari, Sp.A mengatakan kasus campak naik.", "kasus campak naik", "Rini Wulandari"),
        ("Rini Wulandari dalam keterangannya mengatakan stok beras aman.", "stok beras aman", "Rini Wulandari"),
        (
            "Rini Wulandari mengatakan kepada wartawan di Medan, Senin (3/9), bahwa stok beras aman.",
            "stok beras aman",
            "Rini Wulandari",
        ),
        (
            "Stok beras tahun ini cukup, Rini Wulandari mengatakan dalam laporannya.",
            "Stok beras tahun ini cukup",
            "Rini Wulandari",
        ),
        ("Badan Pusat Statistik mencatat inflasi turun.", "inflasi turun", "Badan Pusat Statistik"),
        (
            "Berdasarkan data Badan Pusat Statistik, inflasi turun tajam.",
            "inflasi turun tajam",
            "Badan Pusat Statistik",
        ),
        (
            "Survei Lembaga Riset Nusantara terhadap 1.200 orang menunjukkan minat baca turun.",
            "minat baca turun",
            "Lembaga Riset Nusantara",
        ),
        ("Pasal 5 menyebutkan denda paling banyak satu miliar.", "denda paling banyak satu miliar", "Pasal 5"),
        ("Warga mengaku air mati sejak Senin.", "air mati sejak Senin", "Warga"),
        ('"Jalan ini licin," tulis @kota_kita.', "Jalan ini licin", "@kota_kita"),
        ('"Kami rugi besar," kata pegawai toko, Faldi Setiaji.', "Kami rugi besar", "Faldi Setiaji"),
        ("Harga cabai turun, kata pedagang Wulan Aprilia di Pasar Baru.", "Harga cabai turun", "Wulan Aprilia"),
        ("Harga cabai turun, menurut ekonom Faisal Hidayat.", "Harga cabai turun", "Faisal Hidayat"),
        ('"Air mati," kata warga Muara Angke di rumahnya.', "Air mati", "warga Muara Angke"),
        ('"Jalan macet," kata pengemudi Honda Jazz, Senin.', "Jalan macet", "pengemudi Honda Jazz"),
        ("Sejumlah pedagang Tanah Abang mengatakan harga naik.", "harga naik", "Sejumlah pedagang Tanah Abang"),
        ("dr. Wulan Sasmita, Sp.PD mengatakan kasus campak naik.", "kasus campak naik", "Wulan Sasmita"),
        ("Gubernur Riau Rini Wulandari, Senin (3/9), menyebut stok beras aman.", "stok beras aman", "Rini Wulandari"),
        ("Setahun kemudian, ternyata Rini Wulandari mengaku suka beras ketan.", "suka beras ketan", "Rini Wulandari"),
        ("Tarif tol naik, dikatakan Rini Wulandari, Senin (3/9).", "Tarif tol naik", "Rini Wulandari"),
        ("Menurut juru bicara, Gojek telah membayar semua upah.", "Gojek telah membayar semua upah", "juru bicara"),
        ("Menurut juru bicara, Amazon telah membayar upah.", "Amazon telah membayar upah", "juru bicara"),
        ("Menurut Kepala Dinas Pangan, Rini SW, stok aman sekali.", "stok aman sekali", "Rini SW"),
        ("Para peneliti mencatat bahwa tikus itu kebal.", "tikus itu kebal", "Para peneliti"),
        ("Survei Bank Jateng menunjukkan hal sebaliknya: minat baca turun.", "minat baca turun", "Bank Jateng"),
        ("Narasi itu menyebut vaksin merusak otak.", "vaksin merusak otak", "Narasi itu"),
        ("Direktorat Jenderal Pajak (DJP) menyebut tarif tetap.", "tarif tetap", "Direktorat Jenderal Pajak"),
    ],
)
def test_each_way_of_reporting_is_read(said: Said, body: str, content: str, name: str) -> None:
    assert said(body) == [(content, (name,))]


def test_the_originator_stands_before_who_relays_him(said: Said) -> None:
    body = "Menteri Perdagangan Darma Yudha mengatakan, dalam rapat itu, Kirana Dewi yakin ekspor naik lagi."
    assert said(body) == [("ekspor naik lagi", ("Kirana Dewi", "Darma Yudha"))]


def test_a_reason_inherits_the_whole_chain(attributed: Whole) -> None:
    body = (
        "Menteri Perdagangan Darma Yudha mengatakan, dalam rapat itu, Kirana Dewi yakin ekspor akan naik. "
        "Sebab, permintaan kopi di Asia terus tumbuh."
    )
    last = attributed(body).statements[-1]
    assert body[last.start : last.end] == "permintaan kopi di Asia terus tumbuh"
    assert [(v.name, v.cue, v.stance, v.inherited) for v in last.attribution] == [
        ("Kirana Dewi", "yakin", Stance.BELIEVE, True),
        ("Darma Yudha", "mengatakan", Stance.ASSERT, True),
    ]


def test_an_inherited_link_is_less_sure_than_its_own(attributed: Whole) -> None:
    body = "Rini Wulandari mengatakan harga naik. Sebab, pasokan kedelai berkurang."
    own, inherited = attributed(body).statements
    assert inherited.attribution[0].confidence < own.attribution[0].confidence


def test_a_relaying_outlet_ends_the_chain(said: Said) -> None:
    body = '"Saya tetap di sini," kata Timur Kapadze, dikutip dari Reuters, Jumat (29/5).'
    assert said(body) == [("Saya tetap di sini", ("Timur Kapadze", "Reuters"))]


def test_the_outlets_own_desk_is_not_in_the_chain(said: Said) -> None:
    body = '"Saya tetap di sini," kata Timur Kapadze, dikutip detikSport, Jumat (29/5).'
    assert said(body)[0][1] == ("Timur Kapadze",)
    passed_on = '"Saya tetap di sini," kata Timur Kapadze, dikutip detikSport dari Reuters, Jumat (29/5).'
    assert said(passed_on)[0][1] == ("Timur Kapadze", "Reuters")


def test_a_speakers_own_words_may_quote_another(said: Said) -> None:
    body = '"Pemerintah meyakini bahwa pariwisata pulih lebih cepat," kata Rini Wulandari.'
    assert said(body) == [("pariwisata pulih lebih cepat", ("Pemerintah", "Rini Wulandari"))]


def test_a_cue_with_nya_means_the_last_speaker(said: Said) -> None:
    body = 'Rini Wulandari menyebut stok beras aman. "Panen tahun ini bagus," ujarnya.'
    assert said(body)[1] == ("Panen tahun ini bagus", ("Rini Wulandari",))


def test_a_cue_with_nya_means_the_person_the_outlet_spoke_of(said: Said) -> None:
    body = 'Kapolres Medan Harun Wijaya menemui warga. "Pelaku sudah ditahan," katanya.'
    assert said(body)[1] == ("Pelaku sudah ditahan", ("Harun Wijaya",))


def test_a_cue_with_nya_means_a_person_rather_than_an_organisation(said: Said) -> None:
    body = 'Rini Wulandari menyebut stok aman. BPS mencatat inflasi turun. "Panen tahun ini bagus," ujarnya.'
    assert said(body)[2] == ("Panen tahun ini bagus", ("Rini Wulandari",))


def test_they_are_the_last_speakers_of_any_kind(said: Said) -> None:
    body = "Rini Wulandari menyebut stok aman. Warga mengaku air mati. Mereka meminta tangki air segera datang."
    assert said(body)[2] == ("tangki air segera datang", ("Warga",))


def test_a_pronoun_means_the_last_speaker(said: Said) -> None:
    body = "Rini Wulandari menyebut stok beras aman. Ia menambahkan, harga akan turun."
    assert said(body)[1] == ("harga akan turun", ("Rini Wulandari",))


def test_a_quote_without_a_cue_goes_on(attributed: Whole) -> None:
    body = 'Rini Wulandari menyebut stok beras aman. "Panen tahun ini bagus."'
    last = attributed(body).statements[-1]
    assert (last.quote, last.attribution[0].name) == (QuoteKind.DIRECT, "Rini Wulandari")
    assert (last.attribution[0].cue, last.attribution[0].inherited) == (None, True)


def test_a_sentence_that_points_back_attributes_the_one_before(said: Said) -> None:
    body = "Tarif kereta naik bulan depan. Hal itu diungkapkan Menteri Perhubungan Dewi Lestari di Medan."
    assert said(body)[0] == ("Tarif kereta naik bulan depan", ("Dewi Lestari",))


def test_a_denied_proposition_is_the_content(said: Said, voice: One) -> None:
    body = "Menteri Perhubungan Dewi Lestari membantah tarif kereta naik."
    assert said(body) == [("tarif kereta naik", ("Dewi Lestari",))]
    assert voice(body).stance is Stance.DENY


def test_a_denial_is_not_carried_on(said: Said) -> None:
    body = "Dewi Lestari membantah tarif kereta naik. Sebab itu kabar beredar luas sejak Rabu."
    assert said(body)[1][1] == ()


@pytest.mark.parametrize(
    ("cue", "stance"),
    [
        ("menilai", Stance.BELIEVE),
        ("memperkirakan", Stance.PREDICT),
        ("mempertanyakan", Stance.QUESTION),
        ("berjanji", Stance.PROMISE),
        ("menegaskan", Stance.ASSERT),
    ],
)
def test_a_cue_tells_the_stance(voice: One, cue: str, stance: Stance) -> None:
    assert voice(f"Rini Wulandari {cue} harga beras tidak turun.").stance is stance


@pytest.mark.parametrize(
    ("body", "stance"),
    [
        ('"Apakah stok beras aman?" kata Rini.', Stance.QUESTION),
        ("Rini mengatakan harga beras akan turun bulan depan.", Stance.PREDICT),
        ('"Kami akan menambah stok beras," kata Rini.', Stance.PROMISE),
        ("Rini yakin harga beras akan turun bulan depan.", Stance.BELIEVE),
        ("Rini mengatakan stok beras aman.", Stance.ASSERT),
    ],
)
def test_the_words_tell_the_stance_where_the_cue_does_not(voice: One, body: str, stance: Stance) -> None:
    assert voice(body).stance is stance


@pytest.mark.parametrize(
    "body",
    [
        "Rini Wulandari membicarakan kenaikan harga beras dengan pedagang.",
        "Rini Wulandari membahas rencana impor kedelai tahun depan.",
        "Rini Wulandari membeberkan daftar penerima bantuan sosial.",
        "Rini Wulandari menegaskan kesiapannya.",
        "Rini Wulandari tidak mengatakan siapa pelakunya malam itu.",
        "Jawa Tengah mencatat 9.640 kasus demam berdarah.",
        "Pernyataan itu menjawab unggahan yang ramai sejak kemarin.",
        "Kata sambutan dibacakan panitia di aula kota.",
        "Harga cabai menunjukkan kenaikan sejak awal tahun.",
        "Petugas datang untuk mengatakan hal yang sama kepada warga.",
    ],
)
def test_what_reports_nothing_is_the_outlets_own(said: Said, body: str) -> None:
    assert said(body) == [(body.rstrip("."), ())]


def test_narration_is_kept_apart_from_the_speech_before(said: Said) -> None:
    body = '"Stok beras aman," kata Rini Wulandari.\nDiketahui, harga beras naik sejak Januari.'
    assert said(body)[1] == ("Diketahui, harga beras naik sejak Januari", ())


def test_what_an_organisation_says_ends_with_its_paragraph(said: Said) -> None:
    body = "Badan Pusat Statistik mencatat inflasi turun.\nPadahal harga cabai di pasar naik.\nWarga resah."
    assert [chain for _, chain in said(body)[1:]] == [(), ()]


def test_connectives_are_left_out_but_not_within_a_fixed_phrase(said: Said) -> None:
    assert said("Namun, Rini menyebut stok aman sekali.")[0][0] == "stok aman sekali"
    assert said("Lalu lintas di tol itu macet, kata Rini.")[0][0] == "Lalu lintas di tol itu macet"


def test_each_sentence_of_a_quote_is_a_statement(said: Said) -> None:
    body = '"Stok beras aman. Jadi, harga akan turun," kata Rini Wulandari.'
    assert [content for content, _ in said(body)] == ["Stok beras aman", "harga akan turun"]


def test_words_merely_in_quote_marks_are_no_speech(attributed: Whole) -> None:
    (statement,) = attributed('Program "Desa Terang" dimulai di Medan.').statements
    assert statement.quote is QuoteKind.NARRATOR


def test_words_in_quote_marks_stay_within_the_report(said: Said) -> None:
    body = 'Rini Wulandari menyebut program "Desa Terang" gagal total.'
    assert said(body) == [('program "Desa Terang" gagal total', ("Rini Wulandari",))]


def test_a_report_with_quoted_words_is_mixed(attributed: Whole) -> None:
    body = 'Rini Wulandari menyebut tarif baru itu "terlalu mahal, bahkan tidak adil."'
    (statement,) = attributed(body).statements
    assert (statement.quote, statement.attribution[0].name) == (QuoteKind.MIXED, "Rini Wulandari")


def test_the_opener_of_a_reported_clause_is_no_part_of_it(said: Said) -> None:
    assert said("Berdasarkan laporan Bank Dunia, bahwa ekonomi tumbuh pesat.") == [
        ("ekonomi tumbuh pesat", ("Bank Dunia",))
    ]


def test_a_date_between_cue_and_statement_is_left_out(said: Said) -> None:
    assert said("Rini mengatakan, Rabu (3/12), stok beras aman.") == [("stok beras aman", ("Rini",))]


def test_a_cue_in_the_middle_leaves_the_statement_whole(said: Said) -> None:
    body = "Penggunaan solar itu, lanjut Rini, berdampak pada udara Jakarta."
    assert said(body) == [("Penggunaan solar itu, lanjut Rini, berdampak pada udara Jakarta", ("Rini",))]


def test_a_source_has_its_kind(voice: One) -> None:
    assert voice("Badan Pusat Statistik mencatat inflasi turun.").kind is SpeakerKind.ORG
    assert voice("KPK menyebut kasus itu selesai diusut.").kind is SpeakerKind.ORG
    assert voice("Sumber di kementerian menyebut pipa itu rusak.").kind is SpeakerKind.UNNAMED
    assert voice("Putusan itu menyebutkan denda satu miliar.").kind is SpeakerKind.DOCUMENT
    assert voice("Menteri Keuangan menyebut utang negara aman.").kind is SpeakerKind.PERSON
