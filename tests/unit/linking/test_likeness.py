"""What a claim and a text share, figure by figure."""

import pytest

from factcheck.linking.matching import read_text
from factcheck.linking.matching.likeness import ALIKE, AROUND, GENERIC, SPELLED, Features, Seeker

RARE = 2.0


def features(post: str, claim: str) -> Features:
    return Seeker(read_text(post, "id"), lambda _: RARE).features(read_text(claim, "id"))


def test_opening_is_the_share_of_the_claim_in_the_texts_first_words() -> None:
    filler = " ".join(f"kata{letter}{at}x" for at in range(8) for letter in "bcdfg")
    assert features(f"Gunung meletus. {filler}", "gunung meletus").opening == 1.0
    assert features(f"{filler}. Gunung meletus", "gunung meletus").opening == 0.0


def test_variety_tells_whether_both_lean_to_the_same_side() -> None:
    malay, indonesian = "polis tangkap askar kerana rasuah", "polisi tangkap tentara karena korupsi"
    assert features(malay, malay).variety > 0
    assert features(indonesian, indonesian).variety > 0
    assert features(malay, indonesian).variety < 0
    assert features("gunung meletus", malay).variety == 0


@pytest.mark.parametrize("claim", ["video", "2024"])
def test_words_of_spreading_and_numbers_count_little(claim: str) -> None:
    assert features("video 2024", claim).rarest == pytest.approx(RARE * GENERIC)
    assert features("gunung", "gunung").rarest == RARE


@pytest.mark.parametrize(
    ("post", "claim", "strength"),
    [
        ("bencana", "bencana", 1.0),
        ("semmeru", "semeru", ALIKE),
        ("bencama", "bencana", SPELLED),
        ("paris", "prancis", AROUND),
        ("prancis", "paris", AROUND),
        ("kucing", "bencana", 0.0),
    ],
)
def test_a_word_counts_as_well_as_the_text_has_it(post: str, claim: str, strength: float) -> None:
    found = features(post, claim)
    assert found.rarest == pytest.approx(RARE * strength)
    assert found.missing == pytest.approx(RARE * (1 - strength))


def test_numbers_are_counted_on_both_sides() -> None:
    found = features("12 orang", "12 orang pada 2023")
    assert (found.numbers, found.numbers_missing) == (1, 1)


def test_a_claim_without_words_shares_nothing() -> None:
    found = features("gunung meletus", "👍")
    assert (found.covered, found.letters, found.written, found.rarest) == (0, 0, 0, 0)
