"""Phrases are found longest first, forwards and backwards."""

from factcheck.text.phrases import Found, Phrases
from factcheck.text.tokens import tokenize

UNITS = Phrases({"percent": ("%", "per cent"), "point": ("percentage point",), "each": ("per",)})


def test_the_longest_phrase_wins() -> None:
    assert UNITS.at(tokenize("5 per cent"), 1) == Found("percent", 1, 3, "per cent")
    assert UNITS.at(tokenize("5 per head"), 1) == Found("each", 1, 2, "per")


def test_case_does_not_matter_and_a_phrase_needs_all_its_words() -> None:
    assert UNITS.at(tokenize("Percentage Point"), 0) == Found("point", 0, 2, "percentage point")
    assert UNITS.at(tokenize("percentage"), 0) is None
    assert UNITS.at(tokenize("per"), 5) is None


def test_backwards_finds_what_stands_before() -> None:
    before = Phrases({"over": ("lebih dari",), "about": ("sekitar",)}, backwards=True)
    tokens = tokenize("lebih dari 5 dan sekitar 6")
    assert before.at(tokens, 2) == Found("over", 0, 2, "lebih dari")
    assert before.at(tokens, 5) == Found("about", 4, 5, "sekitar")
    assert before.at(tokens, 0) is None
    assert before.at(tokens, 1) is None


def test_all_finds_phrases_in_order_without_overlap() -> None:
    assert [found.name for found in UNITS.all(tokenize("% per per cent, percentage point"))] == [
        "percent",
        "each",
        "percent",
        "point",
    ]


def test_membership_asks_for_the_word_that_opens_a_phrase() -> None:
    assert "percentage" in UNITS.keys
    assert "point" not in UNITS.keys
