"""Numbers with their units, as Indonesian and English newspapers write them."""

import pytest

from factcheck.domain.quantity import Comparator, Quantity
from factcheck.text.quantities import find_quantities
from factcheck.text.tokens import tokenize


def quantities(text: str, language: str = "id", masked: tuple[tuple[int, int], ...] = ()) -> tuple[Quantity, ...]:
    return find_quantities(text, tokenize(text), language, masked)


def values(text: str, language: str = "id") -> list[tuple[float, str | None]]:
    return [(quantity.value, quantity.unit) for quantity in quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harga beras naik menjadi Rp 12.500 per kilogram.", [(12500, "IDR")]),
        ("Anggaran itu mencapai Rp2,5 triliun.", [(2.5e12, "IDR")]),
        ("Utang pokoknya Rp 1.500 miliar.", [(1.5e12, "IDR")]),
        ("Nilai kontraknya Rp 1,2 T.", [(1.2e12, "IDR")]),
        ("Tiket dijual Rp 5 ribu saja.", [(5000, "IDR")]),
        ("Denda paling banyak dua ratus lima puluh juta rupiah.", [(2.5e8, "IDR")]),
        ("Harga karet turun 84 sen menjadi 1,57 dollar AS.", [(0.84, "USD"), (1.57, "USD")]),
        ("Ongkos parkir naik 50 sen.", [(0.5, "IDR")]),
        ("Defisitnya US$ 16-17 miliar.", [(16e9, "USD"), (17e9, "USD")]),
        ("Bantuan 3 juta euro cair bulan ini.", [(3e6, "EUR")]),
        ("Inflasi bergerak dari 2,06 menjadi 2,27 persen.", [(2.06, "percent"), (2.27, "percent")]),
        ("Sebanyak 60 hingga 70 pelamar datang.", [(60, "pelamar"), (70, "pelamar")]),
        ("Suku bunga naik 0,25 poin persentase.", [(0.25, "point")]),
        ("Sepertiga warga desa pindah.", [(0.3333, None)]),
        ("Dua pertiga lahan kering.", [(0.6667, None)]),
        ("Produksi anjlok seperempat juta barel.", [(250000, "barrel")]),
        ("Tiga ratus ribu orang mengungsi.", [(300000, "person")]),
        ("Sejuta bibit ditanam.", [(1e6, "bibit")]),
        ("Ekonomi tumbuh minus 2,1 persen.", [(-2.1, "percent")]),
        ("Toleransinya plus minus 3,5 persen.", [(3.5, "percent")]),
        ("Targetnya -0,5% tahun ini.", [(-0.5, "percent")]),
        ("Jalan sepanjang 12,5 kilometer dan lahan 40 hektare.", [(12.5, "kilometre"), (40, "hectare")]),
        ("Ia bekerja selama lima tahun.", [(5, "year")]),
        ("Polisi menahan Rahmat (37) kemarin.", [(37, "year")]),
        ("Ada 55 proyek di Jawa Timur dan Bali 12 unit.", [(55, "proyek"), (12, "unit")]),
        ("Penduduknya 1,234,567 jiwa.", [(1234567, "person")]),
        ("Kenaikan 3.5 persen itu wajar.", [(3.5, "percent")]),
        ("Nilainya antara 10 sampai 20", [(10, None), (20, None)]),
        ("Gajinya 900 ribu sampai 3 juta rupiah", [(900_000, "IDR"), (3_000_000, "IDR")]),
        ("Denda itu Rp 5", [(5, "IDR")]),
        ("Saldonya kini 0", [(0, None)]),
        ("Hasilnya 20 – lumayan", [(20, None)]),
        ("Usianya (37 atau lebih)", [(37, None)]),
        ("Konser itu menampilkan tiga diva.", [(3, "diva")]),
        ("Indeks parkir di 6.100-an, harganya Rp 200-an miliar.", [(6100, None), (2e11, "IDR")]),
        ("Sebanyak 40-an persen warga desa ini90% petani.", [(40, "percent"), (90, "percent")]),
        ("Penyewanya berusia 50-an.", [(50, None)]),
        ("Filmnya meraih $29, 4 juta, modalnya Rp 1.549, 22 miliar.", [(29.4e6, "USD"), (1.54922e12, "IDR")]),
        ("Tarifnya Rp 5, 200 juta orang membayar.", [(5, "IDR"), (2e8, "person")]),
        ("Tarifnya Rp 5, 20 orang membayar.", [(5, "IDR"), (20, "person")]),
        ("Ia dihukum 3 tahun 6 bulan.", [(42, "month")]),
        ("Catatannya 1 jam 12 menit 30,5 detik.", [(4350.5, "second")]),
        ("Catatannya 1 menit 75 detik.", [(1, "minute"), (75, "second")]),
        ("Polisi menyita dua alat bukti dari tiga kakak kelasnya.", [(2, "alat bukti"), (3, "person")]),
        ("Gol lahir di menit ke-17 dan 64 penonton pulang.", [(64, "person")]),
        ("Rini tertinggal 0.012 detik.", [(0.012, "second")]),
        ("Sekitar 300 - an pedagang pindah.", [(300, "person")]),
        ("Indeks naik (+0,85%) dan diskonnya 40%+15%.", [(0.85, "percent"), (40, "percent"), (15, "percent")]),
        ("Kurs menyentuh Rp 15.400/US$ dan beras Rp 13.000/kg.", [(15400, "IDR"), (13000, "IDR")]),
        ("Kamar biasa (2.310) dan pajak ISK 800 per malam.", [(2310, None), (800, "ISK")]),
        ("Saham tambang (-0,7 persen) dan bank (-1,2%) turun.", [(-0.7, "percent"), (-1.2, "percent")]),
        ("Kamera 50MP, layar 120Hz, isi daya 80W.", [(50, "megapixel"), (120, "hertz"), (80, "watt")]),
        ("Risiko diabetes tipe 2 hingga 49 persen.", [(49, "percent")]),
        ("Untuk jalan tol Rp 4,2 triliun, non tol Rp 900 miliar.", [(4.2e12, "IDR"), (9e11, "IDR")]),
        ("Kurs bergerak di Rp 14.100-14.200an.", [(14100, "IDR"), (14200, "IDR")]),
        ("Kamera ini memperbesar 10x.", [(10, "times")]),
        ("Harga RON92 menjadi Rp 5.962.", [(5962, "IDR")]),
        (
            "1. Riset: Rp 43 miliar2. Dana: Rp 95 miliar3. Arsip: Rp 6 juta",
            [(43e9, "IDR"), (95e9, "IDR"), (6e6, "IDR")],
        ),
        ("Layarnya 6,8 inci, baterainya 50 Wh.", [(6.8, "inch"), (50, "watt-hour")]),
        ("Indeks turun ke posisi 78,1 dari posisi 105.", [(78.1, None), (105, None)]),
        ("Barangnya: 1. beras 5 kilogram 2. gula 3. telur 4 butir", [(5, "kilogram"), (4, "butir")]),
        ("Ia naik ke tangga 7. Warga bersorak 3 kali.", [(7, None), (3, "times")]),
    ],
)
def test_indonesian_numbers_are_scaled_and_get_their_unit(text: str, expected: list[tuple[float, str | None]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imports rose to $2,500.75 a head.", [(2500.75, "USD")]),
        ("The fund holds 1.2 billion dollars.", [(1.2e9, "USD")]),
        ("Nearly 5.5 percent of voters stayed home.", [(5.5, "percent")]),
        ("A million people marched.", [(1e6, "person")]),
        ("Twenty-five schools closed.", [(25, "schools")]),
        ("One hundred and five houses burned.", [(105, "houses")]),
        ("Two thirds of the crop failed.", [(0.6667, None)]),
        ("It fell 84 cents to 78.47 dollars.", [(0.84, "USD"), (78.47, "USD")]),
        ("She has one question.", []),
        ("A quarter of adults smoke.", [(0.25, None)]),
        ("Nearly a third of the budget went to roads.", [(0.3333, None)]),
        ("Half a million people left.", [(500_000, "person")]),
        ("Half of the voters stayed home.", [(0.5, None)]),
        ("A third party joined in the first half of the year.", []),
    ],
)
def test_english_numbers_follow_english_notation(text: str, expected: list[tuple[float, str | None]]) -> None:
    assert values(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Inklusi keuangan mendorong industri 4.0.",
        "Pasal 11 dan Pasal 27 ayat (3) dicabut.",
        "Pasal 310 dan 311 tidak berlaku lagi.",
        "Jaringan 5G dan KTT G20 dibahas.",
        "Pandemi COVID-19 sudah usai.",
        "Undang-Undang Nomor 12 berlaku.",
        "Surat bernomor 70/PMK.05/2020 itu terbit.",
        "Persebaya menang 4-0 atas tamunya.",
        "Hubungi 081234567890 untuk keterangan.",
        "Rekening 1234567890123 diblokir.",
        "Sejak 2019 pabrik itu tutup.",
        "Timnas bermain di Liga 1 musim depan.",
        "Salah satu warga menolak.",
        "Salah satu perusahaan itu pailit.",
        "Kereta masuk jalur 3 pagi tadi.",
        "RTX 3070 versi lama masih dijual.",
        "Kantornya di lantai empat gedung itu.",
        "Peraturan Presiden (Perpres) 26 mengaturnya.",
        "Ia mulai dari nol.",
        "Lagu 90-an dan 1980-an diputar.",
        "Ia terpental ke posisi 21, lalu masuk 10 besar.",
        "Hotel bintang lima itu di kilometer 91.",
        "Ponsel iPhone 16 miliknya rusak.",
        "Pabrik selesai dua tahun ke depan.",
        "Tumbuh dalam 3 bulan mendatang.",
        "Sediakan 1) garam 2) gula 3) cuka.",
        "Pandemi covid19 orang lupakan.",
        "Persija takluk 2 - 4 dari tim tamu.",
        "Skor menjadi 1 - 1 lewat sundulan Rizki.",
        "Gol dicetak Rizki (23 '), Dimas (45+2'), dan Egi (88').",
        "Ia menempati posisi dua sampai empat.",
        "Ia bangun jam lima lalu berlari.",
        "Hubungi call center 112 atau +62 811 234 567.",
        "Truk melaju di lajur 2 lalu terguling.",
        "Gol dicetak pada menit ke-17 dan 64.",
    ],
)
def test_names_scores_versions_and_years_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("Lebih dari 40 persen lahan rusak.", Comparator.OVER),
        ("Hampir Rp 3 miliar raib.", Comparator.ALMOST),
        ("Sekitar 200 orang hadir.", Comparator.ABOUT),
        ("Sedikitnya 12 rumah roboh.", Comparator.AT_LEAST),
        ("Bantuan maksimal Rp 5 juta.", Comparator.AT_MOST),
        ("Umurnya kurang dari 30 tahun.", Comparator.UNDER),
        ("Ada 300 ribu lebih pelanggan.", Comparator.OVER),
        ("Ada 300 ribu pelanggan.", None),
        ("Ada 300-an pelanggan.", Comparator.ABOUT),
        ("Ada lebih dari 300-an pelanggan.", Comparator.OVER),
        ("Kapal itu 20 persen lebih cepat.", None),
        ("Biayanya dua kali lipat lebih murah.", None),
        ("Hukumannya paling lama 3 tahun 6 bulan.", Comparator.AT_MOST),
    ],
)
def test_comparators_tell_how_exact_a_number_is(text: str, comparator: Comparator | None) -> None:
    assert quantities(text)[0].comparator is comparator


def test_both_ends_of_a_rough_range_are_rough() -> None:
    rough = quantities("Harganya berkisar Rp 78.000 hingga Rp 82.000.")
    assert [quantity.comparator for quantity in rough] == [Comparator.ABOUT, Comparator.ABOUT]
    changed = quantities("Harganya naik dari sekitar Rp 78.000 menjadi Rp 82.000.")
    assert [quantity.comparator for quantity in changed] == [Comparator.ABOUT, None]


def test_masked_dates_and_times_are_left_out() -> None:
    text = "Pada 17 Mei pukul 13.30 sebanyak 8 kapal tiba."
    assert [q.text for q in quantities(text, masked=((5, 11), (18, 23)))] == ["8 kapal"]


def test_a_number_keeps_its_worth_where_a_date_takes_its_unit() -> None:
    found = quantities("Indeks ditutup di 6.100 hari ini.", masked=((24, 32),))
    assert [(q.text, q.value, q.unit) for q in found] == [("6.100", 6100, None)]


def test_a_range_across_a_mask_keeps_only_what_is_free() -> None:
    text = "Rapat 5-7 hari."
    assert quantities(text, masked=((6, 9),)) == ()


def test_overlapping_masks_hold_to_their_farthest_end() -> None:
    assert quantities("Antara 1 dan 9 orang, 4 kapal", masked=((0, 20), (7, 8)))[0].text == "4 kapal"


def test_a_currency_between_two_numbers_belongs_to_one_of_them() -> None:
    assert [q.text for q in quantities("Skor 7 US$ 3 juta")][-1] == "US$ 3 juta"


def test_a_number_repeated_in_words_counts_once() -> None:
    assert values("paling lama 24 (dua puluh empat) bulan") == [(24, None)]
    assert values("sebesar 5% (lima persen) dari upah") == [(5, "percent")]


def test_list_numbers_are_left_out_with_and_without_lines() -> None:
    assert values("1. Siti (40) 2. Rudi (41) 3. Tono (42)") == [(40, "year"), (41, "year"), (42, "year")]
    assert values("Daftarnya:\n3) Beras\n4. gula") == []


def test_the_text_holds_sign_and_unit_but_not_the_comparator() -> None:
    assert [q.text for q in quantities("sekitar Rp 2,5 juta, minus 3 persen")] == ["Rp 2,5 juta", "minus 3 persen"]


def test_hostile_digit_runs_are_skipped() -> None:
    assert quantities("9" * 100_000 + " orang") == ()
    assert quantities("1 " + "juta " * 50_000) != ()
