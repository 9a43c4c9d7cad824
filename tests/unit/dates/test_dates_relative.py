from collections.abc import Callable
from datetime import date

import pytest

from factcheck.domain.timex import AnchorSource, Timex, TimexType

Reader = Callable[..., tuple[Timex, ...]]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Hal itu ia sampaikan kemarin.", "kemarin", "2022-03-15"),
        ("Rapat digelar hari ini di Bogor.", "hari ini", "2022-03-16"),
        ("Ia bertolak besok pagi.", "besok pagi", "2022-03-17"),
        ("Delegasi tiba lusa.", "lusa", "2022-03-18"),
        ("Jalan ditutup sejak tadi malam.", "tadi malam", "2022-03-15"),
        ("Truk terguling pagi tadi di tol.", "pagi tadi", "2022-03-16"),
        ("Korban ditemukan tiga hari lalu.", "tiga hari lalu", "2022-03-13"),
        ("Ia mendarat 2 hari yang lalu.", "2 hari yang lalu", "2022-03-14"),
        ("Kebijakan diumumkan pekan lalu.", "pekan lalu", "2022-W10"),
        ("Kapal tenggelam dua pekan lalu.", "dua pekan lalu", "2022-W09"),
        ("Kasus itu mencuat sebulan lalu.", "sebulan lalu", "2022-02"),
        ("Tarif baru berlaku bulan depan.", "bulan depan", "2022-04"),
        ("Pabrik tutup setahun lalu.", "setahun lalu", "2021"),
        ("Ia menikah 12 tahun silam.", "12 tahun silam", "2010"),
        ("Anggaran tahun ini dipotong.", "tahun ini", "2022"),
        ("Insentif ditunda satu bulan lagi.", "satu bulan lagi", "2022-04"),
        ("Uji coba dilakukan beberapa hari lalu.", "beberapa hari lalu", "PAST_REF"),
    ],
)
def test_relative_time_is_counted_from_publication(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)
    assert found.anchor == date(2022, 3, 16)


def test_last_week_is_monday_to_sunday(read: Reader) -> None:
    (found,) = read("Kebijakan diumumkan pekan lalu.")
    assert (found.begin, found.end_exclusive) == (date(2022, 3, 7), date(2022, 3, 14))


def test_relative_time_without_anchor_has_no_value(read: Reader) -> None:
    assert [time.value for time in read("Pekan lalu ia sakit, kemarin ia sembuh.", None)] == [None, None]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Ia dilantik 20 Oktober 2014. Keesokan harinya kabinet diumumkan.", "2014-10-21"),
        ("Ia dilantik 20 Oktober 2014. Pada hari itu hujan turun.", "2014-10-20"),
        ("Ia dilantik 20 Oktober 2014. Sehari sebelumnya ia berpamitan.", "2014-10-19"),
        ("Ia dilantik 20 Oktober 2014. Dua bulan kemudian ia mundur.", "2014-12"),
        ("Ia dilantik pada 2014. Tahun berikutnya ia mundur.", "2015"),
        ("Laba 2020 naik dibanding tahun sebelumnya.", "2019"),
    ],
)
def test_time_is_counted_from_the_mention_before(read: Reader, sentence: str, value: str) -> None:
    found = read(sentence)[-1]
    assert (found.value, found.anchor_source) == (value, AnchorSource.MENTION)


def test_today_beside_a_date_is_that_date(read: Reader) -> None:
    times = read("Indeks ditutup melemah hari ini, Senin (14/3/2022).")
    assert [time.value for time in times] == ["2022-03-14", "2022-03-14"]


def test_yesterday_in_a_quote_is_counted_from_the_day_it_was_said(read: Reader) -> None:
    text = '"Kemarin saya berangkat ke Bogor, pekan depan ke Bandung," kata Bupati, Senin (14/3/2022).'
    assert [time.value for time in read(text)] == ["2022-03-13", "2022-W12", "2022-03-14"]


def test_yesterday_outside_quotes_is_counted_from_publication(read: Reader) -> None:
    text = "Bupati berbicara Senin (14/3/2022). Warga baru mendengarnya kemarin."
    assert [time.value for time in read(text)] == ["2022-03-14", "2022-03-15"]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Utang naik dalam lima tahun terakhir.", "P5Y"),
        ("Harga stabil selama tiga bulan.", "P3M"),
        ("Ia menunggu dua jam.", "PT2H"),
        ("Kuliah itu berlangsung 2 semester.", "P12M"),
        ("Tren itu terlihat beberapa tahun terakhir.", "PXY"),
        ("Evaluasi dilakukan untuk tiga bulan berikutnya.", "P3M"),
    ],
)
def test_length_of_time_is_a_duration(read: Reader, sentence: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.type, found.value) == (TimexType.DURATION, value)


def test_stretch_up_to_now_has_its_days(read: Reader) -> None:
    (found,) = read("Utang naik dalam lima tahun terakhir.")
    assert (found.begin, found.end_exclusive) == (date(2017, 3, 16), date(2022, 3, 17))


def test_stretch_ahead_begins_now_and_keeps_to_short_months(read: Reader) -> None:
    (found,) = read("Beras aman untuk satu bulan ke depan.", date(2022, 1, 31))
    assert (found.begin, found.end_exclusive) == (date(2022, 1, 31), date(2022, 3, 1))


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Dapur menyala setiap hari.", "P1D"),
        ("Ia berpuasa tiap Senin.", "XXXX-WXX-1"),
        ("Pajak naik saban tahun.", "P1Y"),
    ],
)
def test_what_comes_back_is_a_set(read: Reader, sentence: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.type, found.value) == (TimexType.SET, value)


def test_number_of_a_name_is_not_counted(read: Reader) -> None:
    assert [time.text for time in read("Indonesia memegang Presidensi G20 tahun ini.")] == ["tahun ini"]


def test_millions_of_years_ago_is_no_year(read: Reader) -> None:
    assert read("Hewan itu punah jutaan tahun lalu, kota itu berdiri 3,5 tahun lalu.") == ()


def test_years_beyond_the_calendar_stay_unresolved(read: Reader) -> None:
    (found,) = read("Bangunan itu dibuat 9000 tahun lalu.")
    assert (found.text, found.value) == ("9000 tahun lalu", None)


def test_english_times_counted_from_the_mention_before(read: Reader) -> None:
    times = read("He won in 2014. The following year he lost, two years later he left.", language="en")
    assert [time.value for time in times] == ["2014", "2015", "2017"]


def test_english_weekend(read: Reader) -> None:
    (found,) = read("They met last weekend.", language="en")
    assert found.value == "2022-03-12/2022-03-13"


def test_english_relative_times(read: Reader) -> None:
    text = "He resigned last week, two years ago he won, yesterday he left; the last five years were hard."
    assert [time.value for time in read(text, language="en")] == ["2022-W10", "2020", "2022-03-15", "P5Y"]


def test_without_a_publication_date_the_first_full_date_is_counted_from(read: Reader) -> None:
    times = read("Utang per 11 Juni 2020 membengkak. Bulan lalu, pada 9 Mei, masih kecil.", None)
    assert [time.value for time in times] == ["2020-06-11", "2020-05", "2020-05-09"]
    assert [time.anchor_source for time in times[1:]] == [AnchorSource.MENTION] * 2
