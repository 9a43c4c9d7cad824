from collections.abc import Callable

import pytest

from factcheck.domain.timex import Timex

Reader = Callable[..., tuple[Timex, ...]]


@pytest.mark.parametrize(
    ("sentence", "warnings"),
    [
        ("Rapat digelar Senin (15/3/2022) di Senayan.", ("weekday_mismatch",)),
        ("Rapat digelar Senin (15/3) di Senayan.", ("weekday_mismatch",)),
        ("Rapat digelar Kamis, 10 Maret 2021 di Senayan.", ("weekday_mismatch",)),
        ("Rapat digelar Selasa (15/3/2022) di Senayan.", ()),
        ("Rapat digelar Sel, 15 Mar 2022 di Senayan.", ()),
        ("Surat itu terbit 31 April 2021.", ("impossible_date",)),
        ("Surat itu terbit Rabu (31/4) lalu.", ("impossible_date",)),
        ("Surat itu terbit 30 Februari.", ("impossible_date",)),
        ("Surat itu terbit Senin (20/20/2021).", ("impossible_date",)),
        ("Pelaku ditangkap Kamis (17/3/2022) di Bogor.", ("after_publication",)),
        ("Jadwal laga: Kamis, 17 Maret 2022 15.00 WIB di Solo.", ()),
        ("Pelaku akan disidang Kamis (17/3/2022) di Bogor.", ()),
        ("Pelaku ditangkap Kamis (16/3/2023) di Bogor.", ("after_publication",)),
        ("Pelaku ditangkap Rabu (16/3/2022) di Bogor.", ()),
    ],
)
def test_warnings_of_a_date(read: Reader, sentence: str, warnings: tuple[str, ...]) -> None:
    (found,) = read(sentence)
    assert found.warnings == warnings


def test_mismatched_date_keeps_the_day_as_written(read: Reader) -> None:
    (found,) = read("Rapat digelar Senin (15/3/2022) di Senayan.")
    assert found.value == "2022-03-15"


def test_impossible_date_has_no_value(read: Reader) -> None:
    (found,) = read("Surat itu terbit 31 April 2021.")
    assert (found.text, found.value, found.begin) == ("31 April 2021", None, None)


def test_nothing_is_after_an_unknown_publication(read: Reader) -> None:
    (found,) = read("Pelaku ditangkap Kamis (17/3/2022) di Bogor.", None)
    assert found.warnings == ()
