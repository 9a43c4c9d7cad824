import pytest

from factcheck.text.paragraphs import find_paragraphs
from factcheck.text.quotes import find_quotes
from factcheck.text.spanning import LONGEST_SPANNING, MOST_BETWEEN


def quoted(body: str) -> list[tuple[str, bool]]:
    quotes = find_quotes(body, find_paragraphs(body))
    return [(body[quote.inner_start : quote.inner_end], quote.continued) for quote in quotes]


def test_a_quote_opened_anew_in_each_paragraph_goes_on() -> None:
    body = '"Stok beras aman.\n\n"Harga turun.\n\n"Gudang penuh," kata Rini. "Pasar ramai."'
    found = [("Stok beras aman.", True), ("Harga turun.", True), ("Gudang penuh,", False), ("Pasar ramai.", False)]
    assert quoted(body) == found


def test_a_quote_marked_at_its_two_ends_alone_goes_on() -> None:
    body = "Kata Rini: “Stok beras aman.\n\nHarga turun.\n\nGudang penuh,” kata Rini.\n\n“Pasar ramai.”"
    found = [("Stok beras aman.", True), ("Harga turun.", True), ("Gudang penuh,", False), ("Pasar ramai.", False)]
    assert quoted(body) == found


@pytest.mark.parametrize(
    "body",
    [
        '"Stok beras aman.\n\nHarga turun.\n\nGudang penuh.',
        '"Stok beras aman.\n\nHarga "murah" naik.\n\nGudang penuh," kata Rini.',
        '"Stok beras aman.\n\nHarga turun.\n\n"Gudang penuh," kata Rini.',
        '"Stok aman.' + "\n\nHarga turun." * (MOST_BETWEEN + 1) + '\n\nGudang penuh," kata Rini.',
        '"Stok aman.\n\n' + "Harga turun. " * (LONGEST_SPANNING // 10) + '\n\nGudang penuh," kata Rini.',
    ],
)
def test_a_mark_gone_astray_swallows_no_paragraphs(body: str) -> None:
    assert not any(continued for _, continued in quoted(body))


def test_a_closed_quote_is_not_gone_on_with() -> None:
    assert quoted('"Stok beras aman."\n\n"Harga turun."') == [("Stok beras aman.", False), ("Harga turun.", False)]
