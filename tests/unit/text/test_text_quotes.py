from factcheck.text.paragraphs import find_paragraphs
from factcheck.text.quotes import LONGEST_UNCLOSED, find_quotes


def quoted(body: str) -> list[str]:
    return [body[quote.inner_start : quote.inner_end] for quote in find_quotes(body, find_paragraphs(body))]


def test_straight_marks_are_paired_in_order() -> None:
    body = '"Stok beras aman," kata Rini. "Harga akan turun."'
    assert quoted(body) == ["Stok beras aman,", "Harga akan turun."]


def test_typographic_marks_are_paired() -> None:
    assert quoted("“Stok beras aman,” kata Rini.") == ["Stok beras aman,"]


def test_marks_belong_to_the_quote() -> None:
    body = 'Kata Rini: "Stok aman."'
    (quote,) = find_quotes(body, find_paragraphs(body))
    assert body[quote.start : quote.end] == '"Stok aman."'


def test_a_quote_inside_a_quote_is_part_of_the_outer_one() -> None:
    assert quoted("\"Dia bilang 'nanti saja' kepada kami,\" kata Rini.") == ["Dia bilang 'nanti saja' kepada kami,"]
    assert quoted('"Dia bilang "nanti saja" kepada kami," kata Rini.') == ['Dia bilang "nanti saja" kepada kami,']


def test_single_marks_outside_a_quote_make_one() -> None:
    assert quoted("Program bertajuk 'Desa Terang' dimulai.") == ["Desa Terang"]


def test_an_apostrophe_makes_no_quote() -> None:
    assert quoted("Kereta Jum'at malam penuh, kata Ma'ruf. The World's Game dimulai.") == []


def test_an_unclosed_quote_ends_with_its_paragraph() -> None:
    assert quoted('"Stok beras aman.\nHarga turun.') == ["Stok beras aman."]


def test_a_stray_mark_does_not_swallow_the_quotes_behind_it() -> None:
    body = '"Stok beras aman, kata Rini. "Harga akan turun," kata Budi. "Panen bagus," kata Tono.'
    assert quoted(body) == ["Harga akan turun,", "Panen bagus,"]


def test_a_stray_mark_does_not_swallow_a_long_paragraph() -> None:
    assert quoted('Harga turun. "' + "Beras murah sekali. " * (LONGEST_UNCLOSED // 10)) == []


def test_a_mark_glued_to_the_next_word_closes() -> None:
    assert quoted('"Stok beras aman,"kata Rini.') == ["Stok beras aman,"]


def test_marks_with_blanks_on_both_sides_take_turns() -> None:
    assert quoted('" Stok beras aman, " kata Rini.') == [" Stok beras aman, "]


def test_a_paragraph_that_opens_behind_a_left_over_comma_is_read() -> None:
    assert quoted('Harga naik.,"Stok beras aman," kata Rini.') == ["Stok beras aman,"]


def test_a_closing_mark_may_open_a_quote() -> None:
    assert quoted("”Stok beras aman,” kata Rini. ”Harga turun.”") == ["Stok beras aman,", "Harga turun."]


def test_marks_between_blanks_close_behind_a_comma_and_before_a_small_letter() -> None:
    body = 'Bambang hadir. " Ibu kota pindah. Airnya cukup, " terangnya. " Semua siap, " Bambang menambahkan.'
    assert [quote.strip() for quote in quoted(body)] == ["Ibu kota pindah. Airnya cukup,", "Semua siap,"]


def test_a_lost_mark_is_a_quote_mark_only_where_it_touches_one_word() -> None:
    assert quoted("KOMPAS \ufffd Harga 2013\ufffd2014. \ufffdStok aman,\ufffd kata Rini.") == ["Stok aman,"]
