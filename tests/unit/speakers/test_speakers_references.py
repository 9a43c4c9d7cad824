"""Who is meant: pronouns within a report, nicknames and initials, organisations and people pointed at."""

from collections.abc import Callable

import pytest

from factcheck.domain.speaker import SpeakerKind, Voice
from factcheck.speakers import Attributed

Said = Callable[[str], list[tuple[str, tuple[str, ...]]]]
One = Callable[[str], Voice]
Whole = Callable[[str], Attributed]


@pytest.mark.parametrize(
    "body",
    [
        "Budi Santoso hadir. Rini Wulandari mengatakan, ia yakin stok beras aman.",
        "Budi Santoso menilai tarif naik. Rini Wulandari menyebut dirinya percaya stok beras aman.",
    ],
)
def test_a_pronoun_in_a_report_means_its_speaker(said: Said, body: str) -> None:
    assert said(body)[-1] == ("stok beras aman", ("Rini Wulandari",))


def test_an_outlet_that_is_cited_is_nobodys_pronoun(said: Said) -> None:
    body = 'Bupati Rini Wulandari hadir. "Stok beras aman," katanya, dikutip dari Reuters, Jumat (29/5).'
    assert said(body)[-1] == ("Stok beras aman", ("Rini Wulandari", "Reuters"))


def test_they_are_the_group_spoken_of_not_the_last_person(said: Said) -> None:
    body = '"Tarif itu wajar," kata Rini Wulandari. Para petani berkumpul di balai. Mereka berharap harga pupuk turun.'
    assert said(body)[-1] == ("harga pupuk turun", ("Para petani",))


@pytest.mark.parametrize(
    "pointer", ["Lembaga antirasuah itu", "Lembaga itu", "Pihak lembaga tersebut"], ids=["described", "bare", "side"]
)
def test_an_organisation_pointed_at_is_the_last_one(said: Said, pointer: str) -> None:
    body = f"KPK menyebut kasus itu selesai diusut. {pointer} menduga uang suap mengalir ke luar negeri."
    assert said(body)[-1] == ("uang suap mengalir ke luar negeri", ("KPK",))


@pytest.mark.parametrize("pointer", ["Pria kelahiran Solo itu", "Perempuan 34 tahun tersebut"])
def test_a_person_pointed_at_by_what_he_is_spoke_before(said: Said, pointer: str) -> None:
    body = f"Rini Wulandari menilai tarif naik. {pointer} mengaku sudah pindah rumah dua kali."
    assert said(body)[-1] == ("sudah pindah rumah dua kali", ("Rini Wulandari",))


@pytest.mark.parametrize(
    ("body", "name", "alias"),
    [
        (
            'Pakar gizi Prof Hartadinata Wibawa menilai garam berlebihan. "Kurangi garam," kata Har, sapaan akrabnya.',
            "Hartadinata Wibawa",
            "Har",
        ),
        (
            "Pendiri Nusa Grup Chandra Tanaka tiba. Pria yang akrab disapa CT itu mengaku. CT menilai pasar sepi.",
            "Chandra Tanaka",
            "CT",
        ),
        ("Menteri Saiful Yunus alias Gus Ful mengatakan bansos cair. Gus Ful hadir.", "Saiful Yunus", "Ful"),
        (
            'Agung Hadi Yuwono tiba di Blitar. "Partai kami solid," kata AHY.',
            "Agung Hadi Yuwono",
            "AHY",
        ),
    ],
)
def test_a_nickname_or_initials_mean_their_bearer(attributed: Whole, body: str, name: str, alias: str) -> None:
    found = attributed(body).speakers
    assert [speaker.name for speaker in found] == [name]
    assert alias in (*found[0].aliases, name)


def test_initials_that_two_people_share_mean_neither(voice: One) -> None:
    body = 'Bambang Siregar dan Budi Santoso hadir. Budi Santoso diam. "Harga naik lagi," kata BS.'
    assert voice(body).name == "BS"


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ('Atlet Putri Larasati hadir. "Saya siap tampil," kata Putri saat ditemui.', "Putri Larasati"),
        ("Dokter spesialis penyakit dalam, dr Arya Kencana, SpPD mengatakan flu menyebar.", "Arya Kencana"),
        ("Duta Besar Timor Leste untuk Indonesia Alberto Karas mengaku senang sekali.", "Alberto Karas"),
        ("Menteri Sosial, Saiful Yunus atau Gus Ful, mengatakan bansos sudah cair.", "Saiful Yunus"),
        (
            "Indonesian Society of Rice Growers menilai harga gabah terlalu rendah.",
            "Indonesian Society of Rice Growers",
        ),
        ("Direktur Utama PT Hutama Karya Rudi Hartanto mengatakan tol itu rampung.", "Rudi Hartanto"),
    ],
)
def test_names_are_read_whole(voice: One, body: str, name: str) -> None:
    assert voice(body).name == name


def test_a_tournament_is_no_person(voice: One) -> None:
    assert (
        voice('Bupati Rini Wulandari pulang. Singapore Open dimulai Senin. "Saya siap," ujarnya.').name
        == "Rini Wulandari"
    )


def test_a_relative_clause_with_a_cue_does_not_end_a_role(voice: One) -> None:
    found = voice("Farhan, mahasiswa yang menyambut kedatangan presiden, berharap harga buku turun.")
    assert (found.name, found.kind) == ("Farhan", SpeakerKind.PERSON)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Menteri Keuangan Bambang PS Tirtoadi mengatakan pajak naik.", "Bambang PS Tirtoadi"),
        ("CEO Airlangga Guntur Prakoso mengatakan pesawat laku.", "Guntur Prakoso"),
        ("Analis Ming-Chi Kuo mengatakan harga chip naik.", "Ming-Chi Kuo"),
        ("Saksi mata, Puji (29), mengaku mendengar klakson panjang.", "Puji"),
        ("Direktur Yayasan Sungai Lestari, Paulus Nangoi, menilai sungai tercemar.", "Paulus Nangoi"),
        ("Badan Pusat Statistik (BPS) Jawa Timur mencatat inflasi 0,41 persen.", "Badan Pusat Statistik"),
    ],
)
def test_the_name_is_cut_from_what_stands_beside_it(voice: One, body: str, name: str) -> None:
    assert voice(body).name == name


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("Bupati Sukabumi", "Asep Wirawan"),
        ("Bupati Pati", "Sulastri"),
        ("Peneliti Celios", "Rani Huda"),
        ("Rektor Unsri", "Viktor Sembiring"),
        ("Direktur Sinarmas Asset Management", "Jamil Salim"),
        ("Gubernur California", "Linda Newton"),
    ],
)
def test_places_and_firms_are_the_roles_own(attributed: Whole, role: str, name: str) -> None:
    (found,) = attributed(f"{role} {name} mengatakan stok beras aman.").speakers
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    "role",
    [
        "CEO Lestari Group",
        "VP for Materials & Chemicals di Lestari Group",
        "CEO & Senior Vice President Lestari Asia",
        "Senior Vice President Lestari",
    ],
)
def test_an_office_behind_a_comma_is_no_degree_and_no_name(voice: One, role: str) -> None:
    found = voice(f"Gregorius Lukas, {role}, menegaskan bahwa harga naik.")
    assert (found.name, " ".join(filter(None, (found.role, found.organisation)))) == ("Gregorius Lukas", role)


def test_a_first_match_is_no_prime_minister(said: Said) -> None:
    body = "Tim kalah 2-3 dalam laga perdana Grup G di Stadion Gelora Bung Karno. Ia menilai tim kalah segalanya."
    assert {names for _, names in said(body)} == {()}
    assert said("Perdana Menteri Rini Wulandari menilai tim kalah.")[-1] == ("tim kalah", ("Rini Wulandari",))


def test_an_example_may_have_its_role_behind_it(voice: One) -> None:
    found = voice("Rini Wulandari misalnya, seorang dokter di Medan, mengatakan pasien naik.")
    assert (found.name, found.role) == ("Rini Wulandari", "seorang dokter di Medan")


@pytest.mark.parametrize("pointer", ["Aktris yang kini tinggal di Belanda itu", "Juara Piala Nusantara 2026 ini"])
def test_who_is_pointed_at_by_a_clause_or_a_title_spoke_before(said: Said, pointer: str) -> None:
    body = f'"Saya menolak," kata Aurelia Mertens. {pointer} mengaku harga rumah naik.'
    assert said(body)[-1] == ("harga rumah naik", ("Aurelia Mertens",))


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Ketua Ikatan Dokter Nusantara Rini Wulandari hadir. Organisasi itu", "Ikatan Dokter Nusantara"),
        ("Rapat diadakan Badan Pusat Statistik. Lembaga itu", "Badan Pusat Statistik"),
        ("Fraksi Maju dan Fraksi Sejahtera hadir. Kedua fraksi tersebut", "Kedua fraksi"),
    ],
)
def test_an_organisation_pointed_at_need_not_have_spoken(said: Said, body: str, name: str) -> None:
    assert said(f"{body} mencatat kasus naik.")[-1] == ("kasus naik", (name,))


def test_one_of_several_is_named_behind_a_comma(voice: One) -> None:
    assert voice("Salah seorang pedagang, Sumiati, mengatakan harga cabai naik.").name == "Sumiati"


def test_a_product_is_no_person(voice: One) -> None:
    body = (
        "Pertanyaan itu disodorkan ke Rini Wulandari, Manajer Nusa Indonesia. Nusa X300 laku. Dia mengatakan stok aman."
    )
    assert voice(body).name == "Rini Wulandari"


def test_an_office_behind_a_form_of_address_is_its_holder(voice: One) -> None:
    body = 'Menteri Perhubungan Ignas Tandean hadir. Budi Santoso juga. "Orang tidak mau menunggu," kata Pak Menteri.'
    assert voice(body).name == "Ignas Tandean"


def test_a_fuller_office_is_kept_not_a_description(attributed: Whole) -> None:
    body = (
        "Astronaut Buzz Wirawan menilai roket aman. Buzz, orang kedua yang berjalan di bulan, menilai misi itu sulit."
    )
    assert attributed(body).speakers[0].role == "Astronaut"


@pytest.mark.parametrize(
    "body",
    [
        "Bupati Rini Wulandari dipanggil Komisi Pemberantasan Korupsi. Rini mengatakan dirinya siap hadir.",
        "Bupati Rini Wulandari atau KPK yang benar? Rini mengatakan dirinya siap hadir.",
        "Bupati Rini Wulandari atau Budi Santoso yang menang? Rini mengatakan dirinya siap hadir.",
    ],
)
def test_who_merely_stands_near_is_no_nickname(attributed: Whole, body: str) -> None:
    (speaker,) = attributed(body).speakers
    assert (speaker.name, set(speaker.aliases) - {"Rini"}) == ("Rini Wulandari", set())


def test_a_pronoun_behind_an_outlets_report_means_whom_it_tells_of(said: Said) -> None:
    body = "Dilansir AFP, Senin (7/7/2025), Rini Wulandari mendirikan partai. Wulandari lama berselisih. "
    assert said(body + "Dia mengatakan anggaran itu akan menambah utang.")[-1][1] == ("Rini Wulandari",)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Riset itu juga menemukan 81 persen pembeli memilih pesan singkat.", "Riset itu"),
        ("Ilmuwan mencatat tsunami tertinggi menghantam teluk itu pada 2025.", "Ilmuwan"),
    ],
)
def test_findings_and_records_have_their_source(said: Said, body: str, name: str) -> None:
    assert said(body)[0][1] == (name,)


@pytest.mark.parametrize(
    "body", ["Polisi menemukan tiga koper di rumah itu.", "Rini Wulandari mencatat waktu tercepat."]
)
def test_a_find_and_a_feat_are_the_outlets(said: Said, body: str) -> None:
    assert said(body)[0][1] == ()


def test_a_pronoun_before_anybody_has_spoken_means_whom_the_article_is_about(said: Said) -> None:
    body = "Rassya jarang bermain film. Nama Rassya melejit sejak kecil. Ia mengaku ingin mencoba dunia usaha."
    assert said(body)[-1][1] == ("Rassya",)
    nameless = "Anak itu jarang bermain film. Namanya melejit sejak kecil. Ia mengaku ingin mencoba dunia usaha."
    assert said(nameless)[-1][1] == ()


def test_a_pronoun_means_who_has_done_what_was_told(said: Said) -> None:
    body = "Polda Jatim menduga VK terlibat. Kepastian itu disampaikan Kapolda Luki Hermawan. Dia menyebut bukti kuat."
    assert said(body)[-1][1] == ("Luki Hermawan",)
    other = body.replace("disampaikan Kapolda", "dibaca istri Kapolda")
    assert said(other)[-1][1] != ("Luki Hermawan",)
