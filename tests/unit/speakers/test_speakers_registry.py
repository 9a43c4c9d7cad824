from collections.abc import Callable

import pytest

from factcheck.domain.speaker import Speaker
from factcheck.speakers import Attributed

Whole = Callable[[str], Attributed]


@pytest.fixture
def speaker(attributed: Whole) -> Callable[[str], Speaker]:
    return lambda body: attributed(body).speakers[0]


@pytest.mark.parametrize(
    ("body", "name", "role", "organisation"),
    [
        ("Menteri Koordinator Perekonomian Darma Yudha", "Darma Yudha", "Menteri Koordinator Perekonomian", None),
        ("CEO Nusantara Group Kirana Dewi", "Kirana Dewi", "CEO", "Nusantara Group"),
        ("Direktur Utama PT Kereta Cepat Rini Wulandari", "Rini Wulandari", "Direktur Utama", "PT Kereta Cepat"),
        ("Direktur Jenderal Pajak Bima Wijaya", "Bima Wijaya", "Direktur Jenderal Pajak", None),
        ("Kapolres Bogor, AKBP Harun Wijaya,", "Harun Wijaya", "Kapolres Bogor", None),
        ("Rini Wulandari, pengamat politik,", "Rini Wulandari", "pengamat politik", None),
        ("Prof. Dr. H. Rini Wulandari, S.H., M.H.", "Rini Wulandari", None, None),
        (
            "Pengamat ekonomi Universitas Indonesia, Faisal Rahman,",
            "Faisal Rahman",
            "Pengamat ekonomi Universitas Indonesia",
            None,
        ),
        ("Psikiater dr Lahar Kembara, SpKJ,", "Lahar Kembara", "Psikiater", None),
        ("Presiden Amerika Serikat Donald Trump", "Donald Trump", "Presiden Amerika Serikat", None),
        (
            "Direktur Jenderal Energi Baru, Terbarukan, dan Konservasi Energi (EBTKE) Kementerian ESDM Eni Listiani",
            "Eni Listiani",
            "Direktur Jenderal Energi Baru, Terbarukan, dan Konservasi Energi (EBTKE) Kementerian ESDM",
            None,
        ),
        ("Rivan A. Purwanto", "Rivan A. Purwanto", None, None),
        ("Presiden SpaceX Gwen Shotwell", "Gwen Shotwell", "Presiden SpaceX", None),
        ("Susno", "Susno", None, None),
    ],
)
def test_name_role_and_organisation_are_split(
    speaker: Callable[[str], Speaker], body: str, name: str, role: str | None, organisation: str | None
) -> None:
    found = speaker(f"{body} mengatakan harga beras akan naik.")
    assert (found.name, found.role, found.organisation) == (name, role, organisation)


def test_a_later_short_form_tells_where_the_name_begins(speaker: Callable[[str], Speaker]) -> None:
    body = (
        "Direktur Utama PT Lintas Samudra Persada Teguh Santoso mengatakan tol rampung. Menurut Teguh, biayanya besar."
    )
    assert speaker(body).name == "Teguh Santoso"


def test_a_short_name_is_an_alias_of_the_long_one(speaker: Callable[[str], Speaker]) -> None:
    body = 'Bupati Rini Wulandari datang. "Stok beras aman," kata Rini. Menurut Wulandari, panen bagus sekali.'
    assert (speaker(body).name, set(speaker(body).aliases)) == ("Rini Wulandari", {"Rini", "Wulandari"})


def test_a_role_known_before_the_cue_is_kept(speaker: Callable[[str], Speaker]) -> None:
    body = 'CEO Nusantara Group Kirana Dewi tiba di Medan.\n"Kami siap berinvestasi," kata Kirana.'
    assert (speaker(body).role, speaker(body).organisation) == ("CEO", "Nusantara Group")


def test_an_organisation_is_known_by_its_acronym(speaker: Callable[[str], Speaker]) -> None:
    body = "Badan Pusat Statistik (BPS) merilis data. BPS mencatat inflasi turun tajam."
    assert (speaker(body).name, speaker(body).aliases) == ("Badan Pusat Statistik", ("BPS",))


def test_a_ministry_of_two_halves_is_one_name(speaker: Callable[[str], Speaker]) -> None:
    body = "Kementerian Komunikasi dan Digital (Komdigi) mengungkapkan 214 pemancar padam."
    assert speaker(body).name == "Kementerian Komunikasi dan Digital"


def test_a_role_reference_means_who_holds_the_role(speaker: Callable[[str], Speaker]) -> None:
    body = (
        "CEO Nusantara Group Kirana Dewi tiba. Bupati Rini menyambutnya. Bos Nusantara itu menilai pasar tumbuh pesat."
    )
    assert (speaker(body).name, "Bos Nusantara itu" in speaker(body).aliases) == ("Kirana Dewi", True)


def test_a_role_reference_nobody_holds_means_the_last_speaker(speaker: Callable[[str], Speaker]) -> None:
    body = '"Kami siap mengawal," kata Kawendra. Wasekjen Gerindra ini menilai produksi mobil naik.'
    assert (speaker(body).name, speaker(body).role) == ("Kawendra", "Wasekjen Gerindra")


def test_a_role_named_later_holds_for_the_first_words_too(attributed: Whole) -> None:
    body = '"Kami siap mengawal," kata Kawendra. Wasekjen Gerindra ini menilai produksi mobil naik.'
    assert attributed(body).statements[0].attribution[0].role == "Wasekjen Gerindra"


def test_a_short_role_means_the_long_one(speaker: Callable[[str], Speaker]) -> None:
    body = 'Menteri Keuangan Rini Wulandari hadir. Bupati Budi juga datang. "Anggaran cukup," ucap Menkeu.'
    assert speaker(body).name == "Rini Wulandari"


def test_a_small_word_before_a_name_is_the_role(speaker: Callable[[str], Speaker]) -> None:
    found = speaker("Harga cabai turun, kata pedagang Wulan Aprilia di Pasar Baru.")
    assert (found.name, found.role) == ("Wulan Aprilia", "pedagang")


@pytest.mark.parametrize(
    ("body", "name", "role"),
    [
        ('"Kami siap," kata Budi Santoso Direktur Utama PT Antam.', "Budi Santoso", "Direktur Utama"),
        ('"Kami siap," kata Rini, Kepala Dinas Pangan saat rapat di Medan.', "Rini", "Kepala"),
        ("Menpora Imam Wulandari mengatakan atlet siap berangkat.", "Imam Wulandari", "Menpora"),
        ("Lukman Hakim Wulandari mengatakan atlet siap berangkat.", "Lukman Hakim Wulandari", None),
    ],
)
def test_name_and_role_are_told_apart(
    speaker: Callable[[str], Speaker], body: str, name: str, role: str | None
) -> None:
    found = speaker(body)
    assert (found.name, found.role) == (name, role)


def test_a_relation_is_not_the_speaker(attributed: Whole) -> None:
    body = "Sahara melapor ke polisi. Kuasa hukum Sahara, Zaki Anwar, mengatakan kliennya trauma berat."
    assert attributed(body).statements[-1].attribution[0].name == "Zaki Anwar"


def test_a_headline_does_not_become_a_longer_name(attributed: Whole) -> None:
    body = "Rini Wulandari menilai tarif naik. Jangan Lupa Bayar Rini mengatakan tarif itu wajar sekali."
    assert {v.name for s in attributed(body).statements for v in s.attribution} == {"Rini Wulandari"}


def test_only_those_who_speak_are_speakers(attributed: Whole) -> None:
    body = "Rini Wulandari bertemu Budi Santoso di Medan. Rini mengatakan stok beras aman."
    assert [found.name for found in attributed(body).speakers] == ["Rini Wulandari"]


def test_who_bears_anothers_name_behind_her_own_is_somebody_else(attributed: Whole) -> None:
    body = (
        "Kepala BPOM Taruna Wijaya mengatakan obat aman. Hadir Ketua Dharma Wanita BPOM RI Ny. Elvi Taruna Wijaya. "
        "Taruna menegaskan kasus turun."
    )
    assert [(each.name, each.role) for each in attributed(body).speakers] == [("Taruna Wijaya", "Kepala")]


def test_a_short_name_with_the_same_office_means_the_longer_one(attributed: Whole) -> None:
    body = "Menteri Listyo Sigit Prabowo mengatakan kasus turun. Menteri Sigit Prabowo menegaskan kasus turun."
    assert [each.name for each in attributed(body).speakers] == ["Listyo Sigit Prabowo"]
