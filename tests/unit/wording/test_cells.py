import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.wording.cells import cut, display_width, fold, pad


@pytest.mark.parametrize(
    ("text", "width"),
    [("beras", 5), ("", 0), ("米の在庫", 8), ("é", 1), ("e\u0301", 1), ("🙂", 2), ("«5»", 3)],
)
def test_width_counts_cells(text: str, width: int) -> None:
    assert display_width(text) == width


def test_text_that_fits_is_not_cut() -> None:
    assert cut("stok beras", 10) == "stok beras"


def test_cut_text_ends_with_an_ellipsis_and_no_blank() -> None:
    assert cut("stok beras aman", 6) == "stok…"


def test_wide_character_is_not_split() -> None:
    assert cut("米の在庫", 4) == "米…"


def test_padding_goes_left_of_numbers() -> None:
    assert pad("12", 5, right=True) == "   12"
    assert pad("米", 5) == "米   "


@given(st.text(max_size=30), st.integers(1, 40))
def test_cut_never_exceeds_its_width(text: str, width: int) -> None:
    assert display_width(cut(text, width)) <= width


def test_long_line_is_broken_between_words_and_keeps_its_indent() -> None:
    assert list(fold("    stok beras mencapai 2,4 juta ton\npendek", 20)) == [
        "    stok beras",
        "    mencapai 2,4",
        "    juta ton",
        "pendek",
    ]
    address = "https://kabarpagi.example/berita/stok-beras"
    assert list(fold(f"lihat {address}", 20)) == ["lihat", address]
