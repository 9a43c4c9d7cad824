"""What pairs that were written before looking at the answers have taught: each group is one cause, told in its test."""

import pytest

from factcheck.domain.link import Band, DifferenceKind, Relation
from factcheck.linking import explain
from factcheck.workflow.comparing import compare


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Becak motor boleh melintas di jalan protokol", "Becak motor dilarang melintas di jalan protokol"),
        ("Pemkot memperketat syarat izin reklame besar", "Pemkot melonggarkan syarat izin reklame besar"),
        ("Bupati mempercepat pembangunan pasar Wlingi", "Bupati menunda pembangunan pasar Wlingi"),
        ("Persela mengalahkan Persiba pada laga kedua Grup B", "Persela menghadapi Persiba pada laga kedua Grup B"),
        (
            "Pembalap Tim Merah, Wira Sanjaya, menatap seri Prancis",
            "Pembalap Tim Merah, Wira Sanjaya, menatap seri Assen",
        ),
    ],
)
def test_what_may_be_an_opposite_is_never_linked_by_itself(a: str, b: str) -> None:
    assert compare(a, b, language="id").band != Band.AUTO


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Truk itu mengangkut 8 ton pupuk", "Truk itu mengangkut 8.000 kilogram pupuk"),
        ("Luas kebun raya itu 2 kilometer persegi", "Luas kebun raya itu 200 hektare"),
        ("Utang koperasi naik dua kali lipat", "Utang koperasi naik 100 persen"),
        ("Sepertiga ternak di Kupang mati", "33,3 persen ternak di Kupang mati"),
        ("Lebih dari separuh sumur di Tegal kering", "Mayoritas sumur di Tegal kering"),
        ("Narapidana itu dihukum lima tahun", "Narapidana itu dihukum 5 tahun"),
        ("Jambi berada di peringkat 4 nasional", "Jambi menempati urutan keempat nasional"),
    ],
)
def test_one_figure_is_told_in_many_ways(a: str, b: str) -> None:
    found = compare(a, b, language="id")
    assert (found.relation, found.differences) == (Relation.SAME, ())


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Ia dihukum lima tahun penjara", "Ia dihukum lima bulan penjara", DifferenceKind.UNIT),
        ("Suhu kota itu naik 2 derajat per dekade", "Suhu kota itu naik 2 derajat per abad", DifferenceKind.UNIT),
        ("Penjualan sapi naik 20 persen", "Penjualan sapi naik 20 ribu", DifferenceKind.UNIT),
        ("Banyak bidan pindah ke kota", "Sedikit bidan pindah ke kota", DifferenceKind.QUANTIFIER),
        ("Lurah itu hadir dalam rapat", "Lurah itu tidak hadir dalam rapat", DifferenceKind.POLARITY),
        ("Ojek wajib memakai jaket hijau", "Ojek tidak wajib memakai jaket hijau", DifferenceKind.POLARITY),
        ("Adik melaporkan kakak ke polisi", "Kakak melaporkan adik ke polisi", DifferenceKind.ROLE),
        ("Indonesia mengekspor gula ke Filipina", "Filipina mengekspor gula ke Indonesia", DifferenceKind.ROLE),
        ("Kematian lebih banyak daripada kelahiran", "Kelahiran lebih banyak daripada kematian", DifferenceKind.ROLE),
        ("Arema membeli pemain dari Chelsea", "Chelsea membeli pemain dari Arema", DifferenceKind.ROLE),
    ],
)
def test_the_kind_of_a_difference_is_told(a: str, b: str, kind: DifferenceKind) -> None:
    assert [difference.kind for difference in compare(a, b, language="id").differences] == [kind]


def test_english_comparisons_swap_as_well() -> None:
    found = compare("Brazil exports more soy than Argentina", "Argentina exports more soy than Brazil", language="en")
    assert found.relation == Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Gaji lurah lebih kecil dari gaji camat", "Gaji camat lebih besar dari gaji lurah"),
        ("Roti putih kurang sehat dibanding roti gandum", "Roti gandum lebih sehat dibanding roti putih"),
        ("Jembatan Wonokromo rusak diterjang banjir", "Banjir merusak jembatan Wonokromo"),
        ("Banjir merendam sawah di Demak", "Sawah di Demak terendam banjir"),
        ("RUU PDP disahkan DPR", "Rancangan Undang-Undang Pelindungan Data Pribadi disahkan DPR"),
    ],
)
def test_a_statement_told_from_the_other_side_is_the_same(a: str, b: str) -> None:
    assert compare(a, b, language="id").relation == Relation.SAME


def test_a_share_beside_a_count_is_no_other_figure() -> None:
    a, b = "Kunjungan turis ke Lovina naik 5 persen", "Kunjungan turis ke Lovina mencapai 500 ribu orang"
    assert compare(a, b, language="id").relation in (Relation.RELATED, Relation.DIFFERENT)


def test_figures_are_paired_by_their_units() -> None:
    a, b = "Laba bank itu naik 12 persen menjadi Rp 5 triliun", "Laba bank itu Rp 7 triliun atau naik 12 persen"
    told = compare(a, b, language="id").differences
    assert [(difference.a, difference.b) for difference in told] == [("Rp 5 triliun", "Rp 7 triliun")]


def test_a_derived_word_never_denies() -> None:
    found = compare("Tim SAR menemukan jenazah pendaki", "Tim SAR menemukan jasad pendaki", language="id")
    assert found.relation == Relation.SAME


def test_roles_are_told_in_the_order_of_the_text() -> None:
    a, b = "Pasien rumah sakit memukul dokter", "Dokter memukul pasien rumah sakit"
    told = explain(compare(a, b, language="id"), "id")
    assert "Pasien rumah sakit > dokter lawan Dokter > pasien rumah sakit" in told
