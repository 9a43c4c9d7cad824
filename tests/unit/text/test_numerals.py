"""Numbers in digits and in words, in the notation of the language."""

from decimal import Decimal

import pytest

from factcheck.text.numerals import number_words, parse_digits, read_numeral
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("dua puluh lima juta", 25_000_000),
        ("seratus dua puluh tiga", 123),
        ("seribu dua ratus", 1200),
        ("lima ratus dua ribu tiga ratus", 502_300),
        ("dua belas", 12),
        ("tujuh ribu triliun", 7_000_000_000_000_000),
        ("satu setengah juta", 1_500_000),
        ("seperempat juta", 250_000),
        ("7,5 ribu triliun", 7_500_000_000_000_000),
        ("dua tiga", 2),
    ],
)
def test_indonesian_numbers_are_read_to_their_end(text: str, value: int) -> None:
    numeral = read_numeral(tokenize(text), 0, number_words("id"))
    assert numeral is not None
    assert numeral.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one hundred and five", 105),
        ("twenty-five thousand", 25_000),
        ("a dozen", 12),
        ("two thirds", Decimal("0.6667")),
    ],
)
def test_english_numbers_are_read_to_their_end(text: str, value: Decimal) -> None:
    numeral = read_numeral(tokenize(text), 0, number_words("en"))
    assert numeral is not None
    assert numeral.value == value


def test_an_article_without_a_scale_is_no_number() -> None:
    assert read_numeral(tokenize("a house"), 0, number_words("en")) is None
    assert read_numeral(tokenize("a"), 0, number_words("en")) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.500,75", "2500.75"),
        ("1.234.567", "1234567"),
        ("3.5", "3.5"),
        ("1,234,567", "1234567"),
        ("1,234.5", "1234.5"),
        ("0,25", "0.25"),
    ],
)
def test_digits_follow_the_notation_and_forgive_the_other_one(text: str, value: str) -> None:
    assert parse_digits(text, ",", ".") == Decimal(value)


@pytest.mark.parametrize("text", ["4.0.1", "1.2.3,4", "9" * 30, "٣٤"])
def test_versions_and_endless_or_foreign_digits_are_no_number(text: str) -> None:
    assert parse_digits(text, ",", ".") is None
