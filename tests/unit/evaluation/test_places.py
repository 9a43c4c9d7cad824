import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evaluation.places import RawPlaces, folded, overlap, paired, trimmed
from factcheck.reading import article_from_text

RAW = (
    "JAKARTA, KOMPAS.com - Harga   beras naik\u200b 4 persen.\n\nBaca juga: Harga Gula Turun\n\n"
    '"Stok cukup," kata Maria.\n\n[Gambas:Video 20detik]\n\nStok  gula turun.'
)


def test_every_word_of_a_body_has_its_place_in_the_raw_text() -> None:
    article = article_from_text(RAW)
    places = RawPlaces(article)
    assert "Baca juga" not in article.body
    for word in ("Harga", "naik", "persen", "Stok cukup", "gula"):
        at = article.body.index(word)
        start, end = places.span(at, at + len(word))
        assert RAW[start:end].split() == word.split()


def test_blanks_and_invisible_signs_within_a_span_make_no_difference() -> None:
    article = article_from_text(RAW)
    at = article.body.index("Harga")
    start, end = RawPlaces(article).span(at, article.body.index(" 4"))
    assert RAW[start:end] == "Harga   beras naik"


def test_edge_signs_do_not_belong_to_a_claim() -> None:
    text = 'Ia: "Harga naik," katanya'
    assert trimmed(text, 4, 17) == (5, 15)
    assert trimmed(text, 2, 5) is None
    assert folded(' "Harga\n naik," ') == "Harga naik"


def test_overlap_is_the_shared_part_of_the_union() -> None:
    assert overlap((0, 10), (5, 15)) == pytest.approx(1 / 3)
    assert overlap((0, 10), (10, 20)) == 0


def test_the_best_overlap_is_paired_first() -> None:
    wanted = [(0, 10), (10, 30)]
    assert paired([(0, 12), (1, 10), None, (12, 30)], wanted, 0.5) == {1: 0, 3: 1}
    assert paired([(0, 30)], wanted, 0.7) == {}


PIECES = st.sampled_from(
    [
        "Harga beras naik.",
        "Baca juga: Harga Gula",
        "[Gambas:Video]",
        " ",
        "\u200b",
        "\u00a0",
        "\n",
        "\n\n",
        "JAKARTA -",
        "x",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_whatever_reading_cuts_every_visible_sign_keeps_its_place(raw: str) -> None:
    article = article_from_text(raw)
    places = RawPlaces(article)
    for at, char in enumerate(article.body):
        if not char.isspace() and char != "\u200b":
            start, end = places.span(at, at + 1)
            assert article.raw[start:end] == char


SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair))), max_size=8)


@given(SPANS, SPANS)
def test_nothing_is_paired_twice_nor_below_the_least(
    found: list[tuple[int, int]], wanted: list[tuple[int, int]]
) -> None:
    pairs = paired(found, wanted, 0.5)
    assert len(set(pairs.values())) == len(pairs)
    assert all(overlap(found[at], wanted[to]) >= 0.5 for at, to in pairs.items())
