"""The record of what is cut."""

from factcheck.reading import article_from_text
from factcheck.reading.page import Page


def test_lines_of_every_kind_of_break_keep_their_offsets() -> None:
    raw = "  Satu\r\n\r\n\tDua\u2028Tiga\rEmpat "
    page = Page(raw)
    assert [(line.text, line.after_gap) for line in page.lines] == [
        ("Satu", False),
        ("Dua", True),
        ("Tiga", False),
        ("Empat", False),
    ]
    assert all(raw[line.start : line.end] == line.text for line in page.lines)
    assert page.body() == "Satu\n\nDua\nTiga\nEmpat"


def test_of_overlapping_pieces_the_first_counts() -> None:
    page = Page("Harga naik lagi hari ini")
    page.cut(0, 6, 15, "satu")
    page.cut(0, 11, 20, "dua")
    assert page.body() == "Harga hari ini"
    assert [(removed.text, removed.rule) for removed in page.removed()] == [("naik lagi", "satu")]


def test_a_piece_that_is_the_whole_line_takes_the_line() -> None:
    page = Page("Satu\nDua")
    page.cut(0, 0, 4, "satu")
    assert not page.is_kept(0)
    assert page.body() == "Dua"


def test_a_text_no_database_takes_is_made_storable() -> None:
    article = article_from_text("Harga naik\ud800 lagi\0 hari ini.")
    assert article.raw == "Harga naik\ufffd lagi\ufffd hari ini."
