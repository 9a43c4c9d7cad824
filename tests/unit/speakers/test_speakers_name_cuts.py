"""Where a name begins behind a role, and what of the article decides when the words of the lists do not."""

from collections.abc import Callable

import pytest

from factcheck.domain.speaker import Voice


@pytest.mark.parametrize(
    ("body", "name", "role"),
    [
        ("Menteri Agama Ridwan Hakim mengatakan kuota turun.", "Ridwan Hakim", "Menteri Agama"),
        ("Ketua Majelis Hakim Wulan Aprilia mengatakan sidang ditunda.", "Wulan Aprilia", "Ketua"),
        ("Menko Polhukam Faruk MD menyebut 30 rekening diblokir.", "Faruk MD", "Menko Polhukam"),
        ("Ketua DPRD H. Muh. Faruk mengatakan anggaran naik.", "Muh. Faruk", "Ketua"),
        ("Ketua Pansus Angket Haji DPR Wulan Aprilia mengatakan kuota turun.", "Wulan Aprilia", "Ketua Pansus"),
        ("Kementerian Sosial lewat Juru Bicara Wulan mengatakan kuota turun.", "Wulan", "Juru Bicara"),
        (
            "Ekonom Center of Reform on Trade (CORT) Wulan Aprilia mengatakan konsumsi turun.",
            "Wulan Aprilia",
            "Ekonom Center of Reform on Trade (CORT)",
        ),
    ],
)
def test_a_name_is_kept_apart_from_what_stands_before_it(
    voice: Callable[[str], Voice], body: str, name: str, role: str
) -> None:
    found = voice(body)
    assert found.name == name
    assert found.role is not None
    assert found.role.startswith(role)


@pytest.mark.parametrize(
    "role",
    [
        "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",
        "Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi",
        "Direktur Jenderal Industri Logam, Mesin, Alat Transportasi, dan Elektronika",
    ],
)
def test_a_role_may_list_its_fields(voice: Callable[[str], Voice], role: str) -> None:
    found = voice(f"{role} Wulan Aprilia menyebut ekspor naik 4 persen.")
    assert (found.name, found.role) == ("Wulan Aprilia", role)


@pytest.mark.parametrize(
    "body",
    [
        "Bupati Margawangi Wulan Aprilia mengatakan kemiskinan turun. Banjir melanda tiga desa di Margawangi.",
        "Margawangi - Bupati Margawangi Wulan Aprilia mengatakan kemiskinan turun.",
        "Warga Kabupaten Margawangi mengungsi. Bupati Margawangi Wulan Aprilia mengatakan banjir surut.",
    ],
)
def test_a_place_named_elsewhere_is_no_part_of_a_name(voice: Callable[[str], Voice], body: str) -> None:
    found = voice(body)
    assert (found.name, found.role) == ("Wulan Aprilia", "Bupati Margawangi")


def test_three_words_are_a_name_when_none_of_them_is_a_place(voice: Callable[[str], Voice]) -> None:
    assert voice("Bupati Bogor Siti Wulan Aprilia mengatakan kemiskinan turun.").name == "Siti Wulan Aprilia"
