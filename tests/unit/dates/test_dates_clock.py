from collections.abc import Callable

import pytest

from factcheck.domain.timex import AnchorSource, Timex, TimexType

Reader = Callable[..., tuple[Timex, ...]]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        (
            "Gempa terjadi Minggu (13/3/2022) pukul 18.46 WIB.",
            "Minggu (13/3/2022) pukul 18.46 WIB",
            "2022-03-13T18:46+07:00",
        ),
        (
            "Pesawat lepas landas Senin, 14 Maret 2022 pukul 07.15 WITA.",
            "Senin, 14 Maret 2022 pukul 07.15 WITA",
            "2022-03-14T07:15+08:00",
        ),
        ("Kapal berangkat 1 Maret 2022, 21:30 WIT.", "1 Maret 2022, 21:30 WIT", "2022-03-01T21:30+09:00"),
        ("Tayang Selasa, 15/03/2022, 08:12 WIB.", "Selasa, 15/03/2022, 08:12 WIB", "2022-03-15T08:12+07:00"),
        ("Tayang Selasa, 15 Mar 2022 08:12 di laman itu.", "Selasa, 15 Mar 2022 08:12", "2022-03-15T08:12"),
        (
            "Upacara dimulai pukul 10.00 WIB, Rabu 9 Maret 2022.",
            "pukul 10.00 WIB, Rabu 9 Maret 2022",
            "2022-03-09T10:00+07:00",
        ),
        ("Api padam sekitar pukul 14.30 WIB.", "pukul 14.30 WIB", "2022-03-16T14:30+07:00"),
        (
            "Laga dimulai pukul 10.00 WIB pada Senin (14/3/2022).",
            "pukul 10.00 WIB pada Senin (14/3/2022)",
            "2022-03-14T10:00+07:00",
        ),
        ("Tayang 15/03/2022 08:12:30 WIB di laman itu.", "15/03/2022 08:12:30 WIB", "2022-03-15T08:12+07:00"),
        ("Toko buka jam 9 pagi.", "jam 9 pagi", "2022-03-16T09:00"),
        ("Toko tutup jam 7 malam WIB.", "jam 7 malam WIB", "2022-03-16T19:00+07:00"),
        ("Hujan turun jam 1 siang.", "jam 1 siang", "2022-03-16T13:00"),
        ("Hujan turun jam 11 siang.", "jam 11 siang", "2022-03-16T11:00"),
    ],
)
def test_time_of_the_clock_keeps_its_wall_date(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value, found.type) == (text, value, TimexType.TIME)


def test_clock_alone_is_on_the_day_mentioned_before(read: Reader) -> None:
    found = read("Kebakaran melanda pasar pada 9 Januari 2021. Api padam pukul 14.30 WIB.")[-1]
    assert (found.value, found.anchor_source) == ("2021-01-09T14:30+07:00", AnchorSource.MENTION)


def test_day_without_year_stays_apart_from_its_clock(read: Reader) -> None:
    times = read("Laporan masuk 7 Maret pukul 21.55 WIB.")
    assert [(time.text, time.value) for time in times] == [
        ("7 Maret", "2022-03-07"),
        ("pukul 21.55 WIB", "2022-03-07T21:55+07:00"),
    ]


def test_clock_without_any_day_has_an_open_one(read: Reader) -> None:
    (found,) = read("Api padam pukul 14.30 WIB.", None)
    assert (found.value, found.begin) == ("XXXX-XX-XXT14:30+07:00", None)


@pytest.mark.parametrize(
    "sentence", ["Skor akhir 21-15 dan 10.30 poin.", "Suhu naik pukul rata.", "Jam 99.99 tidak ada."]
)
def test_numbers_are_no_times_without_a_word_or_zone(read: Reader, sentence: str) -> None:
    assert read(sentence) == ()


def test_english_afternoon_hours(read: Reader) -> None:
    (found,) = read("The talks resumed at 2:30 p.m. GMT in Geneva.", language="en")
    assert found.value == "2022-03-16T14:30+00:00"
