from collections.abc import Callable

import pytest

from factcheck.domain.timex import Granularity, Modifier, Timex

Reader = Callable[..., tuple[Timex, ...]]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Inflasi pada Januari 2022 tercatat rendah.", "Januari 2022", "2022-01"),
        ("Ekspor bulan Juli 2021 naik.", "bulan Juli 2021", "2021-07"),
        ("Proyek dimulai Oktober tahun lalu.", "Oktober tahun lalu", "2021-10"),
        ("Pemilu digelar April tahun depan.", "April tahun depan", "2023-04"),
        ("Penjualan merosot sejak Desember.", "Desember", "2021-12"),
        ("Program berakhir Juni mendatang.", "Juni mendatang", "2022-06"),
        ("Minyak untuk pengiriman April turun ke level terendah.", "April", "2022-04"),
        ("Investasi Januari-Juni 2021 stagnan.", "Januari-Juni 2021", "2021-01/2021-06"),
        ("Penyaluran Juli hingga Des 2021 lancar.", "Juli hingga Des 2021", "2021-07/2021-12"),
        ("Realisasi Januari hingga 20 Februari 2022 naik.", "Januari hingga 20 Februari 2022", "2022-01-01/2022-02-20"),
        ("Kasus naik November sampai Januari.", "November sampai Januari", "2021-11/2022-01"),
        ("Produksi Juni 2020-Mei 2021 pulih.", "Juni 2020-Mei 2021", "2020-06/2021-05"),
        ("Harga turun sejak Agustus.", "Agustus", "2021-08"),
        ("Ia menginap di hotel Senin malam.", "Senin malam", "2022-03-14"),
        ("Ia memimpin antara Mei dan Juli 2021.", "Mei dan Juli 2021", "2021-05/2021-07"),
        ("Ia memimpin antara tahun 2010 dan 2014.", "tahun 2010 dan 2014", "2010/2014"),
        ("Inflasi Mei lebih rendah.", "Mei", "2022-05"),
        ("Harga turun sejak awal Agustus.", "awal Agustus", "2021-08"),
        ("Harga turun pada Agustus.", "Agustus", "2022-08"),
        ("Hujan lebat turun Januari dan Februari 2021.", "Januari dan Februari 2021", "2021-01/2021-02"),
        ("Uang cair bulan mei.", "bulan mei", "2022-05"),
        ("Laba tiga bulan pertama 2021 naik.", "tiga bulan pertama 2021", "2021-Q1"),
        ("Laba 6 bulan pertama tahun lalu naik.", "6 bulan pertama tahun lalu", "2021-H1"),
        ("Laba lima bulan pertama tahun 2021 naik.", "lima bulan pertama tahun 2021", "2021-01/2021-05"),
    ],
)
def test_months(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)


def test_a_short_month_needs_its_year_beside_it(read: Reader) -> None:
    times = read("Prosesor itu dipakai komputer Mac pada tahun 2020, bukan pada Mac 2021.")
    assert [time.value for time in times] == ["2020", "2021-03"]


def test_months_of_a_list_share_its_year(read: Reader) -> None:
    times = read("Suku bunga turun pada Mei, Juli, dan September 2020.")
    assert [time.value for time in times] == ["2020-05", "2020-07", "2020-09"]


def test_months_that_do_not_follow_each_other_are_two(read: Reader) -> None:
    times = read("Suku bunga turun pada Mei dan Oktober 2020.")
    assert [time.value for time in times] == ["2020-05", "2020-10"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Debu di permukaan Bulan itu tajam.",
        "Mei Ling menolak berkomentar.",
        "Menurut Maret Samuel, program itu gagal.",
        "Sersan Juli Hartono dirawat.",
        "Aplikasi untuk Mac itu gratis.",
        "Ia kuliah di Universitas Sebelas Maret Surakarta.",
        "Mahasiswa berkumpul di Jalan April Raya.",
    ],
)
def test_names_are_no_months(read: Reader, sentence: str) -> None:
    assert read(sentence) == ()


def test_count_after_a_month_is_not_its_day(read: Reader) -> None:
    assert [(time.text, time.value) for time in read("Pada Mei 10 orang tewas.")] == [("Mei", "2022-05")]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Penduduk miskin pada 2017 berkurang.", "2017", "2017"),
        ("Penjualan pada 2016 lalu anjlok.", "2016 lalu", "2016"),
        ("Ia menjabat bupati periode 2015-2019.", "2015-2019", "2015/2019"),
        ("Utang naik sepanjang 2014 hingga 2018.", "2014 hingga 2018", "2014/2018"),
        ("Siswa tahun ajaran 2020/2021 belajar di rumah.", "tahun ajaran 2020/2021", "2020/2021"),
        ("Klub itu juara musim 2020/21.", "2020/21", "2020/2021"),
        ("Belanja tahun anggaran 2021 dipotong.", "tahun anggaran 2021", "2021"),
        ("Musik itu populer pada dekade 1990-an.", "dekade 1990-an", "199X"),
        ("Film itu dibuat tahun 80-an.", "tahun 80-an", "198X"),
        ("Film itu dibuat tahun 80 - an.", "tahun 80 - an", "198X"),
        ("Film itu dibuat pada 1980 - an.", "1980 - an", "198X"),
        ("Kerajaan itu makmur pada abad ke-17.", "abad ke-17", "16XX"),
    ],
)
def test_years(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)


@pytest.mark.parametrize(
    "sentence",
    [
        "Harga emas naik Rp 2018 per gram.",
        "Sebanyak 2017 orang mengungsi.",
        "Putusan MK Nomor 115/PUU-XXII/2024 digugat.",
        "Jalur sepanjang 1998 kilometer dibangun.",
        "Saham itu dibeli pada level 1905-1915.",
    ],
)
def test_counts_and_file_numbers_are_no_years(read: Reader, sentence: str) -> None:
    assert read(sentence) == ()


def test_year_of_a_law_is_a_year_and_its_number_no_duration(read: Reader) -> None:
    assert [(time.text, time.value) for time in read("Undang-Undang Nomor 13 Tahun 2003 diuji.")] == [
        ("Tahun 2003", "2003")
    ]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Ekonomi tumbuh pada kuartal II 2021.", "kuartal II 2021", "2021-Q2"),
        ("Laba kuartal I/2021 naik.", "kuartal I/2021", "2021-Q1"),
        ("Investasi triwulan III-2021 turun.", "triwulan III-2021", "2021-Q3"),
        ("Realisasi triwulan pertama 2021 rendah.", "triwulan pertama 2021", "2021-Q1"),
        ("Penjualan kuartal IV tahun lalu pulih.", "kuartal IV tahun lalu", "2021-Q4"),
        ("Ekonomi tumbuh pada kuartal I.", "kuartal I", "2022-Q1"),
        ("Ekonomi tumbuh pada kuartal IV.", "kuartal IV", "2021-Q4"),
        ("Kinerja kuartal lalu mengecewakan.", "kuartal lalu", "2021-Q4"),
        ("Laba semester I - 2021 naik.", "semester I - 2021", "2021-H1"),
        ("Laba triwulan I-III 2021 naik.", "triwulan I-III 2021", "2021-Q1/2021-Q3"),
        ("Laba kuartal I hingga kuartal III 2021 naik.", "kuartal I hingga kuartal III 2021", "2021-Q1/2021-Q3"),
        ("Pada Q3 2021 pengguna naik.", "Q3 2021", "2021-Q3"),
    ],
)
def test_quarters_and_halves(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)


def test_qualifying_round_is_no_quarter(read: Reader) -> None:
    assert read("Pembalap itu lolos ke Q2 dan unggul pada paruh pertama.") == ()


def test_same_period_takes_the_part_of_the_year_mentioned_before(read: Reader) -> None:
    times = read("Laba triwulan III 2021 naik dibanding periode yang sama tahun 2020.")
    assert [time.value for time in times] == ["2021-Q3", "2020-Q3"]
    times = read("Laba Januari-April 2021 naik dari periode yang sama tahun sebelumnya.")
    assert [time.value for time in times] == ["2021-01/2021-04", "2020-01/2020-04"]


@pytest.mark.parametrize(
    ("sentence", "text", "value", "modifier"),
    [
        ("Pabrik beroperasi awal Januari 2022.", "awal Januari 2022", "2022-01", Modifier.START),
        ("Ia mundur pertengahan September 2010.", "pertengahan September 2010", "2010-09", Modifier.MID),
        ("Rel selesai akhir tahun lalu.", "akhir tahun lalu", "2021", Modifier.END),
        ("Stok aman hingga akhir tahun.", "akhir tahun", "2022", Modifier.END),
        ("Stok aman hingga akhir tahun nanti.", "akhir tahun nanti", "2022", Modifier.END),
        ("Gaji dibayar akhir bulan ini.", "akhir bulan ini", "2022-03", Modifier.END),
        ("Musim panas dimulai akhir Juni.", "akhir Juni", "2022-06", Modifier.END),
        ("Padel dikenal sejak awal 1970-an.", "awal 1970-an", "197X", Modifier.START),
        ("Kampung itu ada sekitar tahun 1900.", "tahun 1900", "1900", Modifier.APPROX),
    ],
)
def test_part_of_a_period_keeps_its_value(
    read: Reader, sentence: str, text: str, value: str, modifier: Modifier
) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value, found.modifier) == (text, value, modifier)


def test_weekend_is_saturday_and_sunday(read: Reader) -> None:
    (found,) = read("Ia pulang akhir pekan lalu.")
    assert (found.value, found.granularity) == ("2022-03-12/2022-03-13", Granularity.INTERVAL)


def test_english_periods(read: Reader) -> None:
    text = "Growth in the second quarter of 2021 beat that of the first half of 2020, the 1990s and late 2017."
    assert [time.value for time in read(text, language="en")] == ["2021-Q2", "2020-H1", "199X", "2017"]


def test_two_years_without_a_word_for_between_are_two(read: Reader) -> None:
    assert [time.value for time in read("Harga naik pada 2010 dan 2014.")] == ["2010", "2014"]


def test_english_between_makes_a_range(read: Reader) -> None:
    (years,) = read("Prices rose between 2014 and 2018.", language="en")
    (months,) = read("Sales fell between January and March 2022.", language="en")
    assert (years.value, months.value) == ("2014/2018", "2022-01/2022-03")


@pytest.mark.parametrize(
    "sentence",
    ["Sensor kamera itu 1990 piksel.", "Warga antre di depan Toko Senin Berkah.", "Ia makan di Warung Jumat."],
)
def test_counts_and_shops_are_no_dates(read: Reader, sentence: str) -> None:
    assert read(sentence) == ()
