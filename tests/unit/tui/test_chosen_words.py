"""Choosing words of an article: always whole words, never none, from sentence to sentence and word by word."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.tui.chosen_words import ChosenWords, Words, sentence_at, sentence_beside

BODY = 'Impor gula naik 12,5 persen. "Stok aman," kata Wulan (38).\n\n-- * --\nPanen raya tiba!'
SENTENCES = ((0, 28), (29, 58), (60, 67), (68, 84))


@pytest.fixture
def words() -> Words:
    return Words.of(BODY)


def said(span: tuple[int, int] | None) -> str:
    assert span is not None
    return BODY[slice(*span)]


def test_sentences_lose_the_signs_at_their_edges_and_those_without_words_are_none(words: Words) -> None:
    assert [said(span) for span in words.trimmed(SENTENCES)] == [
        "Impor gula naik 12,5 persen",
        'Stok aman," kata Wulan (38',
        "Panen raya tiba",
    ]


def test_ends_move_by_words(words: Words) -> None:
    first = words.trimmed(SENTENCES)[0]
    assert said(words.end_moved(first, -1)) == "Impor gula naik 12,5"
    assert said(words.end_moved(first, 1)) == 'Impor gula naik 12,5 persen. "Stok'
    assert said(words.start_moved(first, 2)) == "naik 12,5 persen"
    assert said(words.start_moved(words.start_moved(first, 2), -1)) == "gula naik 12,5 persen"


def test_one_word_always_stays_and_the_article_ends_where_it_ends(words: Words) -> None:
    first, _, last = words.trimmed(SENTENCES)
    assert said(words.end_moved(first, -99)) == "Impor"
    assert said(words.start_moved(first, 99)) == "persen"
    assert said(words.end_moved(last, 99)) == "Panen raya tiba"
    assert said(words.start_moved(first, -99)) == said(first)


def test_sentence_of_a_place_is_the_one_around_it_else_the_next_else_the_last(words: Words) -> None:
    found = words.trimmed(SENTENCES)
    assert sentence_at(found, 3) == found[0]
    assert sentence_at(found, 28) == found[1], "behind the full stop comes the next"
    assert sentence_at(found, 62) == found[2]
    assert sentence_at(found, 999) == found[2]


def test_sentences_follow_each_other_and_stop_at_the_ends(words: Words) -> None:
    found = words.trimmed(SENTENCES)
    shorter = words.start_moved(found[0], 2)
    assert sentence_beside(found, shorter, 1) == found[1]
    assert sentence_beside(found, found[2], 1) == found[2]
    assert sentence_beside(found, found[0], -1) == found[0]


def test_sentences_that_a_page_glued_together_keep_their_last_and_first_word() -> None:
    body = "Laba Rp 2,86 triliun.,Mengutip laporan itu.Naik 8,5%, katanya"
    words = Words.of(body)
    sentences = words.trimmed([(0, 21), (22, 43), (43, len(body))])
    told = [body[slice(*span)] for span in sentences]
    assert told == ["Laba Rp 2,86 triliun", "Mengutip laporan itu", "Naik 8,5%, katanya"]
    shorter = words.end_moved(sentences[2], -1)
    assert body[slice(*shorter)] == "Naik 8,5%"
    assert body[slice(*words.start_moved(sentences[1], -1))] == "triliun.,Mengutip laporan itu"


def test_what_the_mouse_touches_is_whole_words_in_either_direction(words: Words) -> None:
    at = BODY.index("ula"), BODY.index("2,5")
    assert said(words.touched(*at)) == "gula naik 12,5"
    assert words.touched(*reversed(at)) == words.touched(*at)
    assert said(words.touched(at[0], at[0])) == "gula"
    assert words.touched(BODY.index("--"), BODY.index("* ")) is None


def test_chosen_words_come_back_from_what_is_written_down() -> None:
    chosen = ChosenWords(3, 6, 20, "gula  naik\n12,5")
    assert ChosenWords.unpacked(chosen.packed()) == chosen
    with pytest.raises(ValueError, match="unpack"):
        ChosenWords.unpacked("a3 6")


@given(body=st.text("ab1,.\"'( \n—", max_size=60), moves=st.lists(st.tuples(st.booleans(), st.integers(-3, 3))))
def test_any_moves_leave_whole_words_in_order(body: str, moves: list[tuple[bool, int]]) -> None:
    words = Words.of(body)
    whole = words.trimmed([(0, len(body))])
    if not whole:
        assert not any(char.isalnum() for char in body)
        return
    chosen = whole[0]
    for at_start, by in moves:
        chosen = words.start_moved(chosen, by) if at_start else words.end_moved(chosen, by)
        assert chosen == words.trimmed([chosen])[0]
        assert body[chosen[0]].isalnum()
        assert body[chosen[1] - 1].isalnum()


@given(sentences=st.lists(st.integers(1, 9), min_size=1, max_size=8), place=st.integers(0, 99))
def test_going_on_and_back_comes_to_the_same_sentence(sentences: list[int], place: int) -> None:
    edges = [sum(sentences[:at]) for at in range(len(sentences) + 1)]
    spans = tuple(pairwise(edges))
    here = sentence_at(spans, place)
    if here != spans[-1]:
        assert sentence_beside(spans, sentence_beside(spans, here, 1), -1) == here
