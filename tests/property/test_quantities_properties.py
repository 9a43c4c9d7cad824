"""Whatever the text, quantities round-trip, keep out of masks and stay in order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.listings import item_numbers
from factcheck.text.quantities import find_quantities
from factcheck.text.tokens import tokenize

PIECES = st.sampled_from(
    [
        "Rp",
        "2.500,75",
        "juta",
        "dua",
        "ratus",
        "%",
        "-",
        "US$",
        "sen",
        "4.0",
        "(37)",
        "minus",
        "hingga",
        "orang",
        "/",
        "G20",
        "1,5",
        ".",
        "-an",
        "an",
        "x",
        "1.",
        "2. ",
        "posisi",
        "besar",
        "tahun",
        "ke depan",
        "usia",
        ", 4 juta",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=30).map("".join)
)
LANGUAGES = st.sampled_from(["id", "en"])


@given(TEXTS, LANGUAGES)
def test_spans_round_trip_in_order(text: str, language: str) -> None:
    found = find_quantities(text, tokenize(text), language)
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@given(TEXTS, LANGUAGES, st.integers(0, 100), st.integers(1, 50))
def test_nothing_overlaps_a_mask(text: str, language: str, start: int, length: int) -> None:
    found = find_quantities(text, tokenize(text), language, [(start, start + length)])
    assert all(quantity.end <= start or start + length <= quantity.start for quantity in found)


@given(st.integers(1000, 999_999))
def test_grouped_digits_mean_the_same_in_both_notations(number: int) -> None:
    english = f"{number:,} houses"
    indonesian = f"{number:,} rumah".replace(",", ".")
    assert find_quantities(english, tokenize(english), "en")[0].value == number
    assert find_quantities(indonesian, tokenize(indonesian), "id")[0].value == number


@given(TEXTS)
def test_numbers_of_items_are_ordered_digits_that_count_up(text: str) -> None:
    spans = list(item_numbers(text))
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    numbers = [int(text[start:end]) for start, end in spans]
    assert all(right in (1, left + 1) for left, right in pairwise(numbers))
