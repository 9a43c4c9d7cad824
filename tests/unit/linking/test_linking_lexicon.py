"""The concept files: every word means one thing, and both languages name concepts alike."""

import pytest

from factcheck.languages import available
from factcheck.linking import guess_language
from factcheck.linking.lexicon import lexicon, word_parts


@pytest.mark.parametrize("code", available())
def test_phrases_are_tried_longest_first(code: str) -> None:
    for phrases in lexicon(code).phrases.values():
        lengths = [length for length, _ in phrases]
        assert lengths == sorted(lengths, reverse=True)


def test_the_longest_phrase_is_taken() -> None:
    found = lexicon("id").phrase_at(["pajak", "pertambahan", "nilai", "naik"], 0)
    assert found is not None
    assert (found[0], found[1].key) == (3, "vat")


def test_hyphened_words_come_apart_and_reduplication_is_one() -> None:
    assert word_parts("luar-negeri") == ("luar", "negeri")
    assert word_parts("anak-anak") == ("anak",)
    assert word_parts("-") == ("-",)


def test_a_sentence_tells_its_language() -> None:
    assert guess_language("Harga telur naik menjelang Lebaran", ("en", "id")) == "id"
    assert guess_language("Egg prices rose before the holiday", ("id", "en")) == "en"
    assert guess_language("xyz", ("id", "en")) == "id"


@pytest.mark.parametrize("code", available())
def test_axes_keep_their_poles_apart(code: str) -> None:
    poles = {entry.key for entry in lexicon(code).words.values() if entry.kind == "pole"}
    for axis in {pole.partition(":")[0] for pole in poles}:
        assert {f"{axis}:+", f"{axis}:-"} & poles
