"""Whose words a document, an office or a clause stands for: statements of witnesses, sites, offices."""

from collections.abc import Callable

import pytest

from factcheck.domain.mention import QuoteKind
from factcheck.domain.speaker import SpeakerKind, Stance, Voice
from factcheck.speakers import Attributed
from tests.unit.speakers.conftest import Said


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Berdasarkan keterangan saksi, truk itu melaju kencang dari arah Bogor.", "saksi"),
        ("Menurut pengakuan tersangka, uang itu habis untuk berjudi.", "tersangka"),
        ("Dikutip dari laman Kabar Sehat, kopi tidak memicu kanker.", "Kabar Sehat"),
        ("Berdasarkan penjelasan Kepala BMKG Wulan Aprilia, gempa itu tidak memicu tsunami.", "Wulan Aprilia"),
        ("Menurut keterangan resmi Kementerian Kesehatan, kasus campak turun tajam.", "Kementerian Kesehatan"),
    ],
)
def test_a_statement_stands_for_whoever_made_it(voice: Callable[[str], Voice], sentence: str, speaker: str) -> None:
    assert voice(sentence).name == speaker


def test_who_received_a_statement_did_not_make_it(voice: Callable[[str], Voice]) -> None:
    assert voice("Menurut keterangan yang diterima Antara, jalan itu ditutup sepekan.").name != "Antara"


def test_several_people_without_names_speak_as_one(said: Callable[[str], Said]) -> None:
    assert said("Warganet dan pengamat menilai aturan itu terlalu lunak.") == [
        ("aturan itu terlalu lunak", ("Warganet dan pengamat",))
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        '"Jalan ditutup dua pekan," ujar Marketing and Communication Department Head Tol Raya, Wulan Aprilia, Senin.',
        '"Jalan ditutup dua pekan," kata Imam Besar Masjid Raya Bandung, Wulan Aprilia, di Bandung.',
        "Wulan Aprilia, Marketing Director Tirta Indonesia mengatakan jalan ditutup dua pekan.",
        "Dokter RS Harapan dr Wulan Aprilia, SpA, Subsp Respi(K) mengatakan jalan ditutup dua pekan.",
    ],
)
def test_an_office_is_told_from_its_holder(voice: Callable[[str], Voice], sentence: str) -> None:
    assert voice(sentence).name == "Wulan Aprilia"


def test_an_organisation_speaks_of_itself_by_a_pronoun(said: Callable[[str], Said]) -> None:
    found = said(
        'Direktur PLN Wulan Aprilia meninjau gardu. "Listrik sudah pulih," kata Wulan.\n\nPertamina mengatakan pasokan '
        "aman. Pihaknya menjanjikan bahwa harga tidak akan naik."
    )
    assert found[-1] == ("harga tidak akan naik", ("Pertamina",))


def test_a_bank_keeps_its_name_from_its_director(voice: Callable[[str], Voice]) -> None:
    body = "Direktur Utama Bank Mandiri Wulan Aprilia mengatakan kredit tumbuh sembilan persen."
    assert voice(body).name == "Wulan Aprilia"


def test_initials_in_brackets_hold_an_organisation_together(voice: Callable[[str], Voice]) -> None:
    body = "Badan Pengawas Obat dan Makanan (BPOM) menyatakan susu itu aman diminum anak-anak."
    assert voice(body).name == "Badan Pengawas Obat dan Makanan"


def test_a_field_is_no_name_when_its_owner_is_told(voice: Callable[[str], Voice]) -> None:
    body = "Menurut pakar Produksi Ternak dari Fakultas Peternakan UNS, Wulan Aprilia, daging harus segera dimasak."
    assert voice(body).name == "Wulan Aprilia"


def test_who_is_reported_in_a_clause_of_his_own_answers_for_that_alone(said: Callable[[str], Said]) -> None:
    found = said(
        "Gejala itu lebih jarang terjadi pada pria, meski peneliti menduga hormon ikut berperan. Sebab, ia langka."
    )
    assert found == [
        ("Gejala itu lebih jarang terjadi pada pria", ()),
        ("hormon ikut berperan", ("peneliti",)),
        ("ia langka", ()),
    ]


def test_a_contrast_ends_the_report_before_it(said: Callable[[str], Said]) -> None:
    assert said("Wulan menilai harga akan turun, sementara Iran memperkirakan pasokan tetap ketat.") == [
        ("harga akan turun", ("Wulan",)),
        ("pasokan tetap ketat", ("Iran",)),
    ]


def test_a_claim_that_is_refused_or_cleared_up_is_told(said: Callable[[str], Said]) -> None:
    assert said("Wulan juga menolak anggapan bahwa pajak itu memberatkan pedagang.")[0][1] == ("Wulan",)
    assert said("Wulan menolak usulan itu karena pajak akan memberatkan pedagang.")[0][1] == ()
    assert said("Gubernur Wulan mengklarifikasi isu yang menyebutkan sekolah akan ditutup.") == [
        ("sekolah akan ditutup", ("isu", "Wulan"))
    ]


def test_the_outlet_is_kept_where_the_cue_is_left_out_or_far(said: Callable[[str], Said]) -> None:
    left_out = '"Layanan kami tetap buka," Wulan Aprilia dikutip dari laman Kabar Sehat, Jumat (3/5).'
    assert said(left_out)[0][1] == ("Wulan Aprilia", "Kabar Sehat")
    far = "Menurut Wulan Aprilia, dengan mengutip dari laman Kabar Sehat, daging harus dimasak. Jika tidak, ia rusak."
    assert said(far) == [
        ("daging harus dimasak", ("Wulan Aprilia", "Kabar Sehat")),
        ("Jika tidak, ia rusak", ("Wulan Aprilia",)),
    ]
    between = "Menteri Wulan Aprilia, dikutip dari Reuters, mengatakan pasokan minyak berkurang."
    assert said(between) == [("pasokan minyak berkurang", ("Wulan Aprilia", "Reuters"))]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) melaporkan gempa berpusat di laut.",
            "Badan Meteorologi, Klimatologi, dan Geofisika",
        ),
        (
            "Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi mencatat 69.424 desa menerima bantuan.",
            "Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi",
        ),
        ("Menurut BPS, Jakarta dan Bandung mengalami deflasi bulan lalu.", "BPS"),
        ("Menurut Dinas Pendidikan, Budi Santoso dan Rini Wulandari lulus ujian itu.", "Dinas Pendidikan"),
    ],
)
def test_a_ministry_keeps_the_fields_its_name_lists(voice: Callable[[str], Voice], sentence: str, name: str) -> None:
    assert voice(sentence).name == name


def test_a_denial_denied_is_an_admission(voice: Callable[[str], Voice]) -> None:
    found = voice("Wulan Aprilia tak menampik dunia politik penuh tantangan.")
    assert (found.name, found.stance) == ("Wulan Aprilia", Stance.ASSERT)
    assert voice("Wulan Aprilia membantah harga beras naik.").stance is Stance.DENY


def test_what_is_so_for_somebody_is_his_view(said: Callable[[str], Said]) -> None:
    assert said("Bagi Wulan Aprilia, warung itu menjadi tempat singgah.")[0][1] == ("Wulan Aprilia",)
    assert said("Bagi pedagang, warung itu menjadi tempat singgah.")[0][1] == ()


def test_figures_that_an_organisation_reports_are_its_words(said: Callable[[str], Said]) -> None:
    assert said("Nusa Air (NA) melaporkan kerugian 790 juta dolar AS.")[0][1] == ("Nusa Air",)
    assert said("Banyak nelayan melaporkan hal serupa pekan ini.")[0][1] == ()
    assert said("Menteri Wulan melaporkan kepada Presiden daftar perusahaan sawit.")[0][1] == ()


def test_words_in_quote_marks_make_a_report_mixed(attributed: Callable[[str], Attributed]) -> None:
    kinds = [
        attributed(body).statements[0].quote
        for body in (
            'Wulan Aprilia menyebut syarat agunan itu "tembok yang tak bisa dipanjat".',
            'Wulan Aprilia menyebut agunan itu "tembok" bagi pedagang.',
            'Syarat agunan itu "tembok yang tak bisa dipanjat" bagi pedagang.',
        )
    ]
    assert kinds == [QuoteKind.MIXED, QuoteKind.INDIRECT, QuoteKind.NARRATOR]


def test_a_numbered_part_is_the_outlets_own(said: Callable[[str], Said]) -> None:
    part = "Menurut Wulan, banjir merugikan kota. 3. Pilihan Lokasi Karena itu, kota baru harus jauh dari laut."
    assert said(part)[-1][1] == ()
    assert said(part.replace("3. Pilihan Lokasi ", ""))[-1][1] == ("Wulan",)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Kementerian Kesehatan melalui Dirjen Wulan Aprilia, mengungkapkan virus itu jinak.", ("Wulan Aprilia",)),
        (
            "Kementerian Kesehatan melalui keterangan tertulis mengungkapkan virus itu jinak.",
            ("Kementerian Kesehatan",),
        ),
        ("Trump marah. Sementara itu, Trump menanggapi kabar itu, menyebut partai baru itu konyol.", ("Trump",)),
        ("Wulan turun ke pasar, memastikan harga beras benar-benar turun.", ()),
        (
            "Sesuai Peraturan Menteri Keuangan Nomor 81, setiap transaksi dikenai pajak.",
            ("Peraturan Menteri Keuangan Nomor 81",),
        ),
        ("Dalam video itu, sopir menyalakan sirene di jalan layang.", ()),
        ("Wulan memaparkan perseroan merestrukturisasi kredit nasabah kecil.", ("Wulan",)),
        ("Wulan memaparkan tiga kejanggalan yang dilihatnya.", ()),
        ("Wulan menyampaikan surat pengunduran diri kepada Presiden yang menetapkannya.", ()),
    ],
)
def test_who_speaks_is_told_from_what_is_done(said: Callable[[str], Said], body: str, names: tuple[str, ...]) -> None:
    assert said(body)[-1][1] == names


def test_what_closes_a_report_names_its_speaker(said: Callable[[str], Said]) -> None:
    body = (
        "Harga beras naik di semua pasar.\n\nDemikian disampaikan Kepala Dinas Wulan Aprilia di Bandung, Senin (3/9)."
    )
    assert said(body)[0] == ("Harga beras naik di semua pasar", ("Wulan Aprilia",))


def test_a_person_by_what_he_is_called_spoke_before(said: Callable[[str], Said]) -> None:
    body = '"Kami siap," kata Azhar Jaya. "Rumah sakit aman," ujar pria yang akrab disapa Aco, Senin.'
    assert [chain for _, chain in said(body)] == [("Azhar Jaya",), ("Azhar Jaya",)]


def test_a_cue_amid_a_sentence_points_at_no_other(said: Callable[[str], Said]) -> None:
    body = "Wulan mengatakan ada 20 laporan.\n\nAngka tersebut, katanya, menjadi alarm bagi warga."
    assert said(body)[-1][1] == ("Wulan",)


def test_several_people_of_one_role_are_nobody_by_name(voice: Callable[[str], Voice]) -> None:
    body = '"Paru-parunya rusak," kata dokter Budi Santoso. Para dokter di kota itu mengatakan mereka kewalahan.'
    assert voice(body).kind is SpeakerKind.UNNAMED


def test_an_article_before_a_study_is_no_part_of_its_name(voice: Callable[[str], Voice]) -> None:
    assert voice("Sebuah studi menemukan kopi tidak memicu kanker.").name == "studi"


def test_a_wish_is_no_assertion(voice: Callable[[str], Voice]) -> None:
    assert voice('"Semoga kunjungan seperti ini lebih sering dilakukan," kata Wulan Aprilia.').stance is Stance.BELIEVE


def test_what_an_outlet_tells_goes_on_into_the_next_paragraph(said: Callable[[str], Said]) -> None:
    body = (
        "Melansir dari Kabar-Sehat.com, kopi memacu jantung. Karena itu, minumlah pada pagi hari."
        "\n\nSelain itu, teh juga bisa memacu jantung.\n\nPasar buka pada Selasa."
    )
    assert said(body)[0] == ("kopi memacu jantung", ("Kabar-Sehat.com",))
    assert [chain for _, chain in said(body)[1:3]] == [("Kabar-Sehat.com",)] * 2


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Bank Nusa (BN) berkomitmen untuk menjaga nilai tukar rupiah.", ("Bank Nusa",)),
        ("Menurut Wulan, Bank Nusa berkomitmen menjaga nilai tukar rupiah.", ("Wulan",)),
        ("Wulan juga menyoroti pentingnya cadangan listrik bagi rumah sakit.", ("Wulan",)),
        ("Wulan juga menyoroti dua isu besar dalam pemilihan itu.", ()),
        ("Anies disebut Wulan menerapkan kebijakan pemalas. Menurut Wulan, jalan tetap macet.", ("Wulan",)),
        ("Kebijakan yang disebut Wulan keliru itu dicabut. Menurut Wulan, jalan tetap macet.", ()),
    ],
)
def test_what_takes_an_object_may_still_tell(said: Callable[[str], Said], body: str, names: tuple[str, ...]) -> None:
    assert said(body)[0][1] == names
