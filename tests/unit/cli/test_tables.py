from factcheck.cli.tables import LEAST_LAST, PADDED_MOST, Column, table_lines
from factcheck.wording.cells import display_width

COLUMNS = (Column("#", right=True), Column("Media", limit=8), Column("Klaim"))
LONG = "stok beras di gudang mencapai 2,4 juta ton " * 4
ROWS = (("7", "Kabar Pagi Nusantara", LONG), ("142", "米報", "pendek"))


def test_columns_are_aligned() -> None:
    lines = list(table_lines(COLUMNS, (("7", "Kabar", "satu"), ("142", "Warta", "dua")), None))
    assert lines == ["  #  Media  Klaim", "  7  Kabar  satu", "142  Warta  dua"]


def test_wide_characters_keep_the_columns_aligned() -> None:
    lines = list(table_lines(COLUMNS, ROWS, None))
    assert display_width(lines[2][: lines[2].index("pendek")]) == lines[1].index("stok")


def test_nothing_is_cut_without_a_screen() -> None:
    assert LONG.strip() in list(table_lines(COLUMNS, ROWS, None))[1]


def test_lines_fit_the_screen() -> None:
    lines = list(table_lines(COLUMNS, ROWS, 60))
    assert all(display_width(line) <= 60 for line in lines)
    assert "Kabar P…" in lines[1]
    assert lines[1].endswith("…")


def test_last_column_stays_readable_on_a_narrow_screen() -> None:
    line = list(table_lines(COLUMNS, ROWS, 10))[1]
    assert len(line.split("  ")[-1]) >= LEAST_LAST - 1


def test_a_cell_is_one_harmless_line() -> None:
    _, line = table_lines((Column("Klaim"),), (("baris\nbaru \x1b[31mmerah\u202e",),), None)
    assert line == "baris baru \ufffd[31mmerah\ufffd"


def test_column_shrinks_no_further_than_it_may() -> None:
    columns = (Column("Media", limit=20), Column("Nama", limit=20, least=16), Column("Klaim"))
    lines = list(table_lines(columns, (("m" * 20, "n" * 20, LONG),), 40))
    assert lines[1].startswith(f"{'m' * 7}…  {'n' * 15}…  ")


def test_folded_column_goes_on_below_itself() -> None:
    columns = (Column("Nilai", right=True), Column("Arti", folded=True))
    lines = list(table_lines(columns, (("0.93", "klaim yang layak periksa dan ditemukan"), ("1", "pendek")), 32))
    assert lines == [
        "Nilai  Arti",
        " 0.93  klaim yang layak periksa",
        "       dan ditemukan",
        "    1  pendek",
    ]


def test_column_for_wide_screens_is_left_out_on_a_narrow_one() -> None:
    columns = (Column("#"), Column("Skor", least_screen=100), Column("Klaim"))
    rows = (("7", "0.91", "satu"),)
    assert list(table_lines(columns, rows, 80)) == ["#  Klaim", "7  satu"]
    assert list(table_lines(columns, rows, 100))[1] == "7  0.91  satu"
    assert list(table_lines(columns, rows, None))[1] == "7  0.91  satu"


def test_one_endless_cell_does_not_push_the_other_lines_aside() -> None:
    columns = (Column("Pembicara"), Column("Klaim"))
    lines = list(table_lines(columns, (("x" * 90, "satu"), ("Bulog", "dua")), None))
    assert lines[1] == "x" * 90 + "  satu"
    assert lines[2].index("dua") == PADDED_MOST + 2


def test_columns_with_a_limit_shrink_before_a_line_breaks() -> None:
    columns = (
        Column("#", right=True),
        Column("Status", limit=18),
        Column("Pembicara", limit=18),
        Column("Klaim"),
    )
    rows = (("142", "· dikesampingkan", "Badan Pusat Statistik", LONG),)
    for width in (50, 55, 60):
        assert all(display_width(line) <= width for line in table_lines(columns, rows, width))
    assert list(table_lines(columns, rows, 60))[1].startswith("142  · ")
