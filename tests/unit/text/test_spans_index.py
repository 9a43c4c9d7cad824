"""What lies within a stretch of text is found without looking at the rest."""

from factcheck.domain.quantity import Quantity
from factcheck.text.spans import SpanIndex, token_range
from factcheck.text.tokens import tokenize

THINGS = [Quantity("c", 20, 25, 3), Quantity("a", 0, 5, 1), Quantity("b", 8, 12, 2)]


def test_only_what_lies_wholly_within_is_returned_in_order() -> None:
    index = SpanIndex(THINGS)
    assert [found.text for found in index.within(0, 100)] == ["a", "b", "c"]
    assert [found.text for found in index.within(1, 25)] == ["b", "c"]
    assert [found.text for found in index.within(0, 24)] == ["a", "b"]
    assert index.within(12, 20) == ()


def test_tokens_are_found_by_offset() -> None:
    tokens = tokenize("satu dua tiga")
    assert token_range(tokens, 5, 8) == (1, 2)
    assert token_range(tokens, 0, 100) == (0, 3)
    assert token_range(tokens, 50, 60) == (3, 3)
