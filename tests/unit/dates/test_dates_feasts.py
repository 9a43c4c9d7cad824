from collections.abc import Callable
from datetime import date

import pytest

from factcheck.dates.hijri import month_start, tabular_month_start
from factcheck.domain.timex import Timex

Reader = Callable[..., tuple[Timex, ...]]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Tiket habis menjelang Natal 2021.", "Natal 2021", "2021-12-25"),
        ("Monas ditutup pada malam Tahun Baru 2020.", "malam Tahun Baru 2020", "2019-12-31"),
        ("Arus mudik memuncak pada H-3 Lebaran.", "H-3 Lebaran", "2022-04-29"),
        ("Arus balik dimulai H+2 Idul Fitri 2019.", "H+2 Idul Fitri 2019", "2019-06-07"),
        ("Sidang menetapkan Idul Fitri 1441 H.", "Idul Fitri 1441 H", "2020-05-24"),
        ("Stok aman jelang Idul Adha 1442 Hijriah/2021 M.", "Idul Adha 1442 Hijriah/2021", "2021-07-20"),
        ("Panitia menyiapkan HUT ke-76 RI.", "HUT ke-76 RI", "2021-08-17"),
        ("Upacara HUT RI ke-76 khidmat.", "HUT RI ke-76", "2021-08-17"),
        ("Jumlah pemudik turun dari Lebaran tahun lalu.", "Lebaran tahun lalu", "2021-05-13"),
        ("Kecelakaan terjadi saat Imlek lalu.", "Imlek lalu", "2022-02-01"),
        ("Puasa dimulai 1 Ramadan 1443 H.", "1 Ramadan 1443 H", "2022-04-03"),
        ("Jemaah haji 1440 H sudah pulang.", "1440 H", "2018-09-11/2019-08-31"),
        ("Zakat Ramadan 1442 H dihitung.", "Ramadan 1442 H", "2021-04-13/2021-05-12"),
    ],
)
def test_feast_with_a_year_or_a_direction_is_a_day(read: Reader, sentence: str, text: str, value: str) -> None:
    (found,) = read(sentence)
    assert (found.text, found.value) == (text, value)


@pytest.mark.parametrize(
    "sentence", ["Harga naik menjelang Lebaran.", "Umat merayakan Natal di gereja.", "Puasa Ramadan wajib."]
)
def test_feast_alone_is_no_date(read: Reader, sentence: str) -> None:
    assert read(sentence) == ()


def test_feast_beyond_the_table_is_unresolved(read: Reader) -> None:
    (found,) = read("Lebaran 2080 masih jauh.")
    assert (found.text, found.value) == ("Lebaran 2080", None)


def test_announced_month_wins_over_arithmetic() -> None:
    assert month_start(1439, 9, "id") == date(2018, 5, 17)
    assert tabular_month_start(1439, 9) == date(2018, 5, 16)


def test_arithmetic_fills_the_months_nobody_announced() -> None:
    assert month_start(1400, 1, "id") == tabular_month_start(1400, 1) == date(1979, 11, 21)


def test_english_eve_and_feast(read: Reader) -> None:
    times = read("Shops closed on Christmas Eve 2021 and New Year's Eve 2021.", language="en")
    assert [time.value for time in times] == ["2021-12-24", "2021-12-31"]
