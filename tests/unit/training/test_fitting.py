from dataclasses import replace

import pytest

from factcheck.domain.mention import ClaimType
from factcheck.training.examples import Example
from factcheck.training.fitting import Weights, fit
from factcheck.training.prior import HandWeights, hand_weights

HAND = HandWeights(
    weights={"bias": -1.0, "quantity": 1.0, "unseen": 0.7},
    types={ClaimType.QUANTITY: {"bias": 0.0, "quantity": 1.0}, ClaimType.OTHER: {"bias": 0.5}},
    spread=1.0,
    type_spread=1.0,
    word_spread=0.5,
    word_seen=3,
    pair_seen=0,
    word_least=0.1,
    type_word_spread=0.0,
    type_word_least=0.1,
    kin_spread=0.0,
    type_kin_spread=0.0,
    surroundings=0.0,
    routine=0.25,
    unlabelled=0.5,
    margin=0.01,
)


def example(worth: int | None, *features: str, words: str = "", kind: ClaimType | None = None) -> Example:
    return Example(0, "s", frozenset(features), frozenset(words.split()), worth, kind)


def test_a_feature_no_example_has_keeps_its_hand_weight() -> None:
    assert fit([example(2, "quantity")], HAND).features["unseen"] == 0.7


def test_labels_move_a_weight_towards_what_they_say() -> None:
    worth = fit([example(2, "quantity")] * 20, HAND).features["quantity"]
    worthless = fit([example(0, "quantity")] * 20, HAND).features["quantity"]
    assert worthless < 1.0 < worth


def test_a_routine_fact_says_less_than_a_claim_worth_checking() -> None:
    routine = fit([example(1, "quantity")] * 20, HAND).features["quantity"]
    checkworthy = fit([example(2, "quantity")] * 20, HAND).features["quantity"]
    assert routine < checkworthy


def test_a_claim_without_label_speaks_more_softly_than_one_labelled_worthless() -> None:
    unlabelled = fit([example(None, "quantity")] * 5, HAND).features["quantity"]
    worthless = fit([example(0, "quantity")] * 5, HAND).features["quantity"]
    assert worthless < unlabelled < 1.0


def test_words_carry_weight_when_they_stand_in_enough_examples() -> None:
    seen = [example(2, words="inflasi 12"), *[example(2, words="inflasi 12 beras")] * 2, *[example(0)] * 3]
    assert set(fit(seen, HAND).words) == {"inflasi"}
    assert fit(seen, replace(HAND, word_spread=0.0)).words == {}


def test_types_are_fitted_where_labels_name_them_and_left_alone_where_none_does() -> None:
    typed = [example(2, "quantity", kind=ClaimType.OTHER)] * 20
    assert fit(typed, HAND).type(typed[0]) is ClaimType.OTHER
    assert fit([example(2, "quantity")], HAND).types == HAND.types
    assert fit(typed, replace(HAND, type_spread=0.0)).types == HAND.types


def test_a_score_adds_bias_features_and_words() -> None:
    weights = Weights({"bias": -1.0, "quantity": 1.0}, {"inflasi": 2.0}, HAND.types, {}, 0.0)
    assert weights.scores([example(None, "quantity")]) == [0.5]
    assert weights.scores([example(None, "quantity", words="inflasi naik")])[0] > 0.88


def test_every_language_has_hand_weights_for_worth_and_types() -> None:
    for language in ("id", "en"):
        hand = hand_weights(language)
        assert "bias" in hand.weights
        assert set(hand.types) == set(ClaimType)


def test_a_feature_nobody_set_by_hand_starts_at_nothing() -> None:
    held = replace(HAND, spread=0.0)
    assert fit([example(2, "novel"), example(0)], held).features["novel"] == 0.0


def test_two_claims_without_label_count_as_much_as_one_labelled_worthless() -> None:
    unlabelled, worthless = fit([example(None, "quantity")] * 2, HAND), fit([example(0, "quantity")], HAND)
    assert unlabelled.features["quantity"] == pytest.approx(worthless.features["quantity"], abs=1e-3)


def test_a_word_starts_at_nothing_too() -> None:
    assert fit([example(2, words="inflasi")] * 3, replace(HAND, word_spread=1e-6)).words == {}


def test_words_tell_types_where_they_may() -> None:
    typed = [
        *[example(2, words="anggaran", kind=ClaimType.QUANTITY)] * 9,
        *[example(2, words="warga", kind=ClaimType.OTHER)] * 9,
    ]
    assert fit(typed, HAND).type_words[ClaimType.QUANTITY] == {}
    told = fit(typed, replace(HAND, type_word_spread=1.0))
    assert told.type_words[ClaimType.QUANTITY]["anggaran"] > 0.1
    assert [told.type(each) for each in (typed[0], typed[-1])] == [ClaimType.QUANTITY, ClaimType.OTHER]


def test_a_score_has_a_share_of_its_neighbours_in_the_same_text_only() -> None:
    weights = Weights({"bias": 0.0, "quantity": 4.0}, {}, {}, {}, surroundings=0.5)
    beside = weights.scores([example(2, "quantity"), example(0)])
    apart = weights.scores([example(2, "quantity"), replace(example(0), text=1)])
    assert beside[0] == apart[0]
    assert beside[1] > apart[1] == 0.5


def test_pairs_of_words_carry_weight_where_a_number_of_examples_is_set_for_them() -> None:
    seen = [replace(example(2), words=frozenset({"harga", "beras", "harga beras"}))] * 3 + [example(0)] * 3
    assert set(fit(seen, HAND).words) == {"harga", "beras"}
    assert set(fit(seen, replace(HAND, pair_seen=3)).words) == {"harga", "beras", "harga beras"}
    assert set(fit(seen, replace(HAND, pair_seen=4)).words) == {"harga", "beras"}


def stepping(worth: int, step: int, kind: ClaimType | None = None) -> Example:
    return replace(example(worth, kind=kind), kin=(step, 0))


def test_an_axis_weighs_what_labels_say_of_the_words_along_it() -> None:
    seen = [stepping(2, 3)] * 10 + [stepping(0, -3)] * 10
    weights = fit(seen, replace(HAND, kin_spread=0.5))
    assert weights.kin[0] > 0.1
    assert weights.kin[1] == 0.0
    high, low = weights.scores([stepping(0, 2), stepping(0, -2)])
    assert high > 0.5 > low


def test_axes_are_left_alone_without_a_spread() -> None:
    assert list(fit([stepping(2, 3)] * 10, HAND).kin) == []


def test_types_are_told_by_axes_too() -> None:
    typed = [stepping(2, 3, ClaimType.QUANTITY)] * 10 + [stepping(2, -3, ClaimType.OTHER)] * 10
    weights = fit(typed, replace(HAND, type_kin_spread=0.5))
    assert weights.type(stepping(2, 2)) is ClaimType.QUANTITY
    assert weights.type(stepping(2, -2)) is ClaimType.OTHER
