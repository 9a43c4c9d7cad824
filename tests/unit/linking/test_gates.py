"""Each kind of difference is named, and decides the relation whatever the similarity."""

import pytest

from factcheck.domain.link import Band, Comparison, DifferenceKind, Relation
from factcheck.workflow.comparing import compare


def kinds(comparison: Comparison) -> set[DifferenceKind]:
    return {difference.kind for difference in comparison.differences}


@pytest.mark.parametrize(
    ("a", "b", "kind", "relation"),
    [
        ("Stok beras Bulog 1,2 juta ton", "Stok beras Bulog 2,1 juta ton", "number", "differs"),
        ("Hibah itu bernilai 3 juta euro", "Hibah itu bernilai 3 juta dolar AS", "unit", "differs"),
        ("Jembatan itu dibangun pada 1997", "Jembatan itu dibangun pada 2007", "period", "differs"),
        ("Waduk itu kering pada 2019", "Waduk itu kering", "missing_period", "differs"),
        ("Panen raya turun 7 persen", "Panen raya turun", "missing_number", "differs"),
        ("Semua sumur warga tercemar", "Sebagian sumur warga tercemar", "quantifier", "differs"),
        ("Paling sedikit 40 siswa pingsan", "Paling banyak 40 siswa pingsan", "quantifier", "differs"),
        ("Harga kopi naik 9 persen", "Harga teh naik 9 persen", "name", "differs"),
        ("Polda Bali menyita 3 ton ganja", "BNN Bali menyita 3 ton ganja", "name", "differs"),
        ("Longsor di Garut menimbun 8 rumah", "Longsor di Cianjur menimbun 8 rumah", "place", "differs"),
        ("Kapal itu karam", "Kapal itu tidak karam", "polarity", "contradicts"),
        ("Pabrik gula itu sudah beroperasi", "Pabrik gula itu belum beroperasi", "polarity", "contradicts"),
        ("Ekspor karet naik 3 persen", "Ekspor karet turun 3 persen", "direction", "contradicts"),
        ("Wali kota menyetujui reklamasi", "Wali kota menolak reklamasi", "direction", "contradicts"),
        (
            "Sapi lebih banyak daripada kambing",
            "Kambing lebih banyak daripada sapi",
            "role",
            "contradicts",
        ),
        ("Rusia mengimpor kopi dari Brasil", "Brasil mengimpor kopi dari Rusia", "role", "contradicts"),
    ],
)
def test_a_difference_is_named_and_decides(a: str, b: str, kind: str, relation: str) -> None:
    found = compare(a, b, language="id")
    assert DifferenceKind(kind) in kinds(found)
    assert found.relation == Relation(relation)
    assert found.band != Band.AUTO


@pytest.mark.parametrize(
    ("a", "b", "kind", "relation"),
    [
        ("Wheat exports rose 4 percent", "Wheat exports fell 4 percent", "direction", "contradicts"),
        ("The dam has been repaired", "The dam has not been repaired", "polarity", "contradicts"),
        ("Sheep outnumber people in Wales", "People in Wales outnumber sheep", "", "same"),
        ("Norway sued Denmark", "Denmark sued Norway", "role", "contradicts"),
        ("Most nurses work nights", "Few nurses work nights", "quantifier", "differs"),
    ],
)
def test_english_has_the_same_gates(a: str, b: str, kind: str, relation: str) -> None:
    found = compare(a, b, language="en")
    if kind:
        assert DifferenceKind(kind) in kinds(found)
        assert found.relation == Relation(relation)
    else:
        assert found.relation != Relation.DIFFERENT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("KPK menahan Bupati Jember", "Bupati Jember ditahan KPK"),
        ("Banjir merendam 300 rumah di Demak", "300 rumah di Demak terendam banjir"),
        ("OJK membekukan izin 5 bank", "Otoritas Jasa Keuangan membekukan izin 5 bank"),
        ("Gaji perawat honorer cuma Rp 400 ribu sebulan", "Upah perawat honorer hanya Rp 400 ribu per bulan"),
        ("Sepertiga sungai di Jawa tercemar", "Satu dari tiga sungai di Jawa tercemar"),
        ("Analisa laboratorium itu keliru besar", "Analisis laboratorium itu keliru besar"),
        ("Ongkos haji 2024 naik Rp 5 juta", "Biaya haji 2024 naik Rp 5 juta"),
    ],
)
def test_another_wording_is_the_same_claim(a: str, b: str) -> None:
    found = compare(a, b, language="id")
    assert found.relation == Relation.SAME
    assert found.differences == ()


def test_a_shortened_claim_is_the_same_without_its_trailing_clause() -> None:
    long = "Produksi garam Madura turun menjadi 300 ribu ton, terendah sejak 2016 menurut petambak"
    found = compare(long, "Produksi garam Madura turun menjadi 300 ribu ton", language="id")
    assert (found.relation, found.band) == (Relation.SAME, Band.SUGGEST)


def test_a_trailing_clause_may_be_left_out_with_its_figure() -> None:
    long = "Setoran bea masuk pelabuhan itu Rp 799 miliar atau 56,1 persen dari target"
    found = compare(long, "Setoran bea masuk pelabuhan itu Rp 799 miliar", language="id")
    assert (found.relation, found.band, found.differences) == (Relation.SAME, Band.SUGGEST, ())


def test_an_unround_figure_carries_a_shortened_claim() -> None:
    long = "Jumlah pengangguran naik menjadi {} juta orang karena banyak pabrik tutup"
    short = "Jumlah pengangguran naik menjadi {} juta orang"
    assert compare(long.format("7,47"), short.format("7,47"), language="id").band == Band.AUTO
    assert compare(long.format("7"), short.format("7"), language="id").band == Band.SUGGEST


def test_a_denied_opposite_is_the_same_but_only_suggested() -> None:
    a, b = "Uang palsu beredar di pasar Bantul", "Uang tidak asli beredar di pasar Bantul"
    found = compare(a, b, language="id")
    assert (found.relation, found.band) == (Relation.SAME, Band.SUGGEST)


def test_a_denied_word_with_an_opposite_is_told_as_denial() -> None:
    found = compare("Surat tanah bupati palsu", "Surat tanah bupati tidak palsu", language="id")
    assert kinds(found) == {DifferenceKind.POLARITY}


def test_another_spelling_of_a_name_is_the_same_name() -> None:
    found = compare("Longsor menutup jalan di Wonosari", "Longsor menutup jalan di Wonosary", language="id")
    assert (found.relation, found.differences) == (Relation.SAME, ())


def test_figures_that_conflict_in_a_trailing_clause_still_conflict() -> None:
    a = "Dengan kartu kredit bank daerah itu, harga kulkas dua pintu menjadi Rp 3.900.000"
    b = "Dengan kartu kredit bank daerah itu, harga kulkas dua pintu menjadi Rp 1.100.000"
    assert DifferenceKind.NUMBER in kinds(compare(a, b, language="id"))


def test_a_rounded_figure_agrees_but_is_never_linked_unasked() -> None:
    found = compare("Utang daerah itu Rp 4.363 miliar", "Utang daerah itu sekitar Rp 4.400 miliar", language="id")
    assert (found.relation, found.band) == (Relation.SAME, Band.SUGGEST)


def test_two_near_figures_are_no_rounding_of_each_other() -> None:
    found = compare("Harga emas sekitar Rp 2.765.000", "Harga emas sekitar Rp 2.773.000", language="id")
    assert DifferenceKind.NUMBER in kinds(found)


def test_a_month_of_the_year_is_only_suggested() -> None:
    found = compare("Inflasi di Ambon 3,2 persen pada Mei 2018", "Inflasi di Ambon 3,2 persen pada 2018", language="id")
    assert (found.relation, found.band) == (Relation.SAME, Band.SUGGEST)


def test_another_name_with_another_figure_is_another_claim() -> None:
    found = compare("Harga bawang Rp 40 ribu per kilogram", "Harga semen Rp 62 ribu per sak", language="id")
    assert (found.relation, found.band) == (Relation.DIFFERENT, Band.NONE)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Bupati Jember dilantik Februari", "Bupati Jember memperbaiki 30 sekolah"),
        ("Angka perceraian turun 3 persen", "Jumlah pelancong turun 3 persen"),
        ("Sebanyak 40 persen jalan rusak", "Sebanyak 40 persen siswa lulus"),
    ],
)
def test_a_shared_name_or_figure_is_no_shared_claim(a: str, b: str) -> None:
    assert compare(a, b, language="id").band == Band.NONE


def test_a_very_short_claim_is_only_suggested() -> None:
    found = compare("Vaksin itu haram", "Vaksin tersebut haram", language="id")
    assert (found.relation, found.band) == (Relation.SAME, Band.SUGGEST)


def test_an_identical_text_of_empty_words_is_the_same() -> None:
    assert compare("Itu adalah ini", "Itu adalah ini", language="id").relation == Relation.SAME


def test_a_short_form_nobody_listed_is_read_from_initials() -> None:
    short = "Jalan rusak dilaporkan warga ke FPPK di Bima"
    long = "Jalan rusak dilaporkan warga ke Forum Peduli Pembangunan Kota di Bima"
    found = compare(short, long, language="id")
    assert (found.relation, found.differences) == (Relation.SAME, ())


def test_initials_of_other_words_are_no_short_form() -> None:
    found = compare("Banjir merendam kantor FPPK", "Banjir merendam kantor Rumah Zakat", language="id")
    assert found.relation != Relation.SAME


def test_a_translation_is_suggested_never_linked_by_itself() -> None:
    found = compare("Harga minyak turun 25 persen sejak Juni", "Oil prices have fallen 25 percent since June")
    assert (found.relation, found.band) == (Relation.SAME, Band.SUGGEST)
