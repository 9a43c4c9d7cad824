from collections.abc import Callable
from datetime import date

import pytest

from factcheck.domain.timex import AnchorSource, Granularity, Timex

Reader = Callable[..., tuple[Timex, ...]]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Gubernur meresmikan jembatan itu pada Ahad, 6 Maret 2022.", "Ahad, 6 Maret 2022", "2022-03-06"),
        ("Salat Jum'at, 11 Maret 2022 digelar di alun-alun.", "Jum'at, 11 Maret 2022", "2022-03-11"),
        ("Ia lahir di Padang pada tanggal 14 Agustus 1957.", "tanggal 14 Agustus 1957", "1957-08-14"),
        ("Surat itu diteken 6 Nop 2019 di Medan.", "6 Nop 2019", "2019-11-06"),
        ("Kontrak berlaku sejak 1 Sept 2020 di semua cabang.", "1 Sept 2020", "2020-09-01"),
        ("Majlis itu diadakan pada Isnin, 31 Ogos 2020.", "Isnin, 31 Ogos 2020", "2020-08-31"),
        ("Cuitan itu bertanggal March 5, 2022 di akunnya.", "March 5, 2022", "2022-03-05"),
        ("Aturan berlaku 1 Januari (2027) di seluruh kota.", "1 Januari (2027)", "2027-01-01"),
        ("Rapat digelar Selasa (15/3/2022) di Senayan.", "Selasa (15/3/2022)", "2022-03-15"),
        ("Rapat digelar Selasa, (15/3/22) di Senayan.", "Selasa, (15/3/22)", "2022-03-15"),
        ("Korban ditemukan Sabtu (12/3 / 2022) pagi.", "Sabtu (12/3 / 2022) pagi", "2022-03-12"),
        ("Jadwal terbit 11-03-2021 sudah diumumkan.", "11-03-2021", "2021-03-11"),
        ("Izin keluar 5-Mei-2018 di kantor itu.", "5-Mei-2018", "2018-05-05"),
        ("Rapat digelar Selasa, 15/3/22 di Senayan.", "Selasa, 15/3/22", "2022-03-15"),
        ("Mereka tiba kemarin (15/3/2022) di Bogor.", "kemarin (15/3/2022)", "2022-03-15"),
        ("Data diperbarui 2021-08-31 oleh dinas.", "2021-08-31", "2021-08-31"),
        ("Keputusan tertanggal 10.08.2021 itu dicabut.", "10.08.2021", "2021-08-10"),
        ("Benteng itu direbut 4 Juli 1776 oleh pemberontak.", "4 Juli 1776", "1776-07-04"),
        ("Dokumen itu diteken 09/25/2021 di Houston.", "09/25/2021", "2021-09-25"),
    ],
)
def test_full_date_is_found_whole(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)
    assert found.granularity is Granularity.DAY
    assert found.begin is not None
    assert found.begin.isoformat() == value
    assert found.anchor_source is AnchorSource.NONE


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Pelaku ditangkap Senin (14/3) di Bogor.", "Senin (14/3)", "2022-03-14"),
        ("Harga naik mulai 1 Desember lalu.", "1 Desember lalu", "2021-12-01"),
        ("Harga naik mulai 1 April lalu.", "1 April lalu", "2021-04-01"),
        ("Pendaftaran ditutup 19 Agustus mendatang.", "19 Agustus mendatang", "2022-08-19"),
        ("Pendaftaran ditutup 19 Februari mendatang.", "19 Februari mendatang", "2023-02-19"),
        ("Ia ditahan sejak 20 Desember.", "20 Desember", "2021-12-20"),
        ("Kabisat jatuh pada 29 Februari mendatang.", "29 Februari mendatang", "2024-02-29"),
        ("Ia dipanggil lagi pada tanggal 28.", "tanggal 28", "2022-03-28"),
        ("Ia dipanggil lagi pada tanggal 5/4.", "tanggal 5/4", "2022-04-05"),
        ("Mereka rapat hari ini (16/3) di Bogor.", "hari ini (16/3)", "2022-03-16"),
        ("Warga mengeluh sejak 12 Agustus.", "12 Agustus", "2021-08-12"),
        ("Warga mengeluh sejak tanggal 12 Agustus.", "tanggal 12 Agustus", "2021-08-12"),
        ("Pabrik dibuka 12 Agustus tahun ini.", "12 Agustus tahun ini", "2022-08-12"),
        ("Pabrik dibuka 24 Februari tahun lalu.", "24 Februari tahun lalu", "2021-02-24"),
        ("Ia dipanggil tanggal 8 mendatang.", "tanggal 8 mendatang", "2022-04-08"),
        ("Ia dipanggil tanggal 20 lalu.", "tanggal 20 lalu", "2022-02-20"),
        ("Gaji dibayar tanggal 28 bulan lalu.", "tanggal 28 bulan lalu", "2022-02-28"),
        ("Perbaikan rel dimulai Minggu (20) malam.", "Minggu (20) malam", "2022-03-20"),
    ],
)
def test_day_without_year_is_completed_from_publication(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)
    assert found.anchor == date(2022, 3, 16)
    assert found.anchor_source is AnchorSource.PUBLICATION


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Pameran digelar 3-7 Maret 2022 di Kemayoran.", "3-7 Maret 2022", "2022-03-03/2022-03-07"),
        ("Lomba berlangsung 18 Maret-2 April 2022.", "18 Maret-2 April 2022", "2022-03-18/2022-04-02"),
        ("Libur 26 Desember sampai 3 Januari 2022.", "26 Desember sampai 3 Januari 2022", "2021-12-26/2022-01-03"),
        ("Kiblat diukur tanggal 27 dan 28 Mei 2021.", "tanggal 27 dan 28 Mei 2021", "2021-05-27/2021-05-28"),
        ("Sidang 2 hingga 4 Maret lalu tertutup.", "2 hingga 4 Maret lalu", "2022-03-02/2022-03-04"),
        ("Konser digelar Sabtu-Minggu (12-13/3/2022).", "Sabtu-Minggu (12-13/3/2022)", "2022-03-12/2022-03-13"),
        ("Konser digelar Sabtu dan Minggu (12-13/3).", "Sabtu dan Minggu (12-13/3)", "2022-03-12/2022-03-13"),
        ("Data 5 Mei 2020 sampai 7 Juni 2021 dihapus.", "5 Mei 2020 sampai 7 Juni 2021", "2020-05-05/2021-06-07"),
    ],
)
def test_range_of_days_is_one_interval(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)
    assert found.granularity is Granularity.INTERVAL


@pytest.mark.parametrize(
    "sentence",
    [
        "Panitia mengusulkan 11 November sebagai hari belanja nasional.",
        "Kota itu berpesta setiap 11 November.",
        "Kota itu berpesta tiap tanggal 11 November.",
    ],
)
def test_day_that_comes_back_every_year_gets_no_year(read: Reader, sentence: str) -> None:
    (found,) = read(sentence)
    assert (found.value, found.begin) == ("XXXX-11-11", None)


def test_english_dates(read: Reader) -> None:
    text = (
        "Talks ran September 3 to 7, 2021, from 3 to 5 May 2020, on the 5th of May 2019; on Aug. 31, 2018 they failed."
    )
    values = ["2021-09-03/2021-09-07", "2020-05-03/2020-05-05", "2019-05-05", "2018-08-31"]
    assert [time.value for time in read(text, language="en")] == values


def test_days_apart_are_no_range(read: Reader) -> None:
    times = read("Gerai tutup 20 Mei dan 31 Mei 2021.")
    assert [time.value for time in times] == ["2021-05-20", "2021-05-31"]


def test_without_publication_a_day_keeps_its_year_open(read: Reader) -> None:
    (found,) = read("Pabrik itu terbakar 7 Maret.", None)
    assert (found.value, found.anchor_source) == ("XXXX-03-07", AnchorSource.NONE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hubungi nomor 021-5678901 untuk laporan.",
        "Ponselnya 0812-3456-7890 mati.",
        "Rumahnya di RT 03/05 Kelurahan Bukit Duri.",
        "Tuan rumah menang 3-1 atas tamunya.",
        "Nilainya naik 5,3 persen menjadi 14.777 rupiah.",
        "Revolusi industri 4.0 mengubah pabrik.",
        "Presidensi G20 membahas pajak digital.",
        "Pesawat A320-200 itu batal terbang.",
        "Ia dosen Universitas 17 Agustus 1945 Surabaya.",
    ],
)
def test_numbers_that_are_no_dates_are_left_alone(read: Reader, sentence: str) -> None:
    assert read(sentence) == ()


def test_date_is_taken_from_one_sentence_only(read: Reader) -> None:
    assert [time.text for time in read("Jumlahnya tinggal 12. Maret 2022 menjadi bulan tersulit.")] == ["Maret 2022"]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Pameran digelar 28, 29, dan 30 Mei 2022 di Solo.", "28, 29, dan 30 Mei 2022", "2022-05-28/2022-05-30"),
        ("Pameran digelar 28, 29 dan 30 Mei 2022 di Solo.", "28, 29 dan 30 Mei 2022", "2022-05-28/2022-05-30"),
        ("Pameran digelar 27 dan 28 Mei 2022 di Solo.", "27 dan 28 Mei 2022", "2022-05-27/2022-05-28"),
        ("Pameran digelar 4, 7, dan 12 Mei 2022 di Solo.", "12 Mei 2022", "2022-05-12"),
        ("Pasal 4, 5 hingga 12 Mei 2022 berlaku.", "5 hingga 12 Mei 2022", "2022-05-05/2022-05-12"),
    ],
)
def test_days_in_a_row_are_one_stretch(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)


def test_the_last_leap_day_of_a_year_without_one_stays_open(read: Reader) -> None:
    (found,) = read("Ia lahir 29 Februari tahun lalu.")
    assert (found.text, found.value) == ("29 Februari tahun lalu", None)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ('"Suratnya tiba tanggal 7 (Maret)," katanya.', "2022-03-07"),
        ('"Kami di sana tanggal 7 - 8 (Maret)," katanya.', "2022-03-07/2022-03-08"),
    ],
)
def test_a_month_in_brackets_belongs_to_the_day_before(read: Reader, sentence: str, value: str) -> None:
    assert [time.value for time in read(sentence)] == [value]
