from collections.abc import Callable
from datetime import date

import pytest

from factcheck.domain.timex import AnchorSource, Timex

Reader = Callable[..., tuple[Timex, ...]]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Hal itu disampaikan Wali Kota di Solo, Senin.", "Senin", "2022-03-14"),
        ("Hal itu disampaikan Wali Kota di Solo, Rabu.", "Rabu", "2022-03-16"),
        ("Polisi menangkap pelaku pada Sabtu malam.", "Sabtu malam", "2022-03-12"),
        ("Ia berangkat Rabu lalu.", "Rabu lalu", "2022-03-09"),
        ("Menteri dipanggil Kamis mendatang.", "Kamis mendatang", "2022-03-17"),
        ("Mesyuarat diadakan Khamis depan.", "Khamis depan", "2022-03-24"),
        ("Rapat digelar Jumat pekan depan.", "Jumat pekan depan", "2022-03-25"),
        ("Ia diperiksa Senin pekan lalu.", "Senin pekan lalu", "2022-03-07"),
        ("Presiden meninjau pasar pada hari Minggu.", "hari Minggu", "2022-03-13"),
        ("Ia kalah telak Minggu kemarin.", "Minggu kemarin", "2022-03-13"),
    ],
)
def test_weekday_is_counted_from_publication(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Harga cabai naik minggu lalu.", "2022-W10"),
        ("Minggu depan kami bertemu lagi.", "2022-W12"),
        ('"Minggu depan kami bertemu lagi," katanya.', "2022-W12"),
        ("Harga Cabai Naik Minggu Lalu di Jawa", "2022-W10"),
        ("Ia dirawat dua Minggu lalu.", "2022-W09"),
    ],
)
def test_minggu_is_a_week_where_it_cannot_be_sunday(read: Reader, sentence: str, value: str) -> None:
    assert [time.value for time in read(sentence)] == [value]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kemacetan terjadi di kawasan Pasar Minggu.",
        "Alamatnya di Jl. Senin nomor 4.",
        "Warga Kampung Selasa menolak penggusuran.",
        "Des Alwi dan Sel tahanan tidak ada kaitannya.",
    ],
)
def test_places_and_names_are_no_weekdays(read: Reader, sentence: str) -> None:
    assert read(sentence) == ()


def test_weekday_given_with_its_date_is_meant_again(read: Reader) -> None:
    times = read("OPEC bertemu Jumat (18/3/2022). Para menteri tiba lebih dulu. Hasil rapat Jumat itu ditunggu pasar.")
    assert [time.value for time in times] == ["2022-03-18", "2022-03-18"]
    assert times[1].anchor_source is AnchorSource.MENTION


def test_weekday_given_long_ago_is_not_meant_again(read: Reader) -> None:
    times = read("Gempa terjadi Jumat (28/9/2018). Hasil rapat Jumat ditunggu.")
    assert [time.value for time in times] == ["2018-09-28", "2022-03-11"]


def test_weekday_without_anchor_has_no_value(read: Reader) -> None:
    (found,) = read("Hal itu disampaikan di Solo, Senin.", None)
    assert (found.text, found.value, found.begin) == ("Senin", None, None)


def test_english_weekdays_lean_by_the_word_before(read: Reader) -> None:
    times = read("Talks began last Friday and end next Friday.", language="en")
    assert [(time.text, time.value) for time in times] == [("last Friday", "2022-03-11"), ("next Friday", "2022-03-25")]


def test_publication_day_itself_can_be_named(read: Reader) -> None:
    (found,) = read("Pasar dibuka Kamis pagi.", date(2022, 3, 17))
    assert found.value == "2022-03-17"
