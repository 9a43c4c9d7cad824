"""Weights add up to a score that can be explained, and name a type."""

from math import isclose, log

from factcheck.detection.features import Feature
from factcheck.detection.kin import Kin, KinWeights, WordRows
from factcheck.detection.scoring import claim_type, explained, reasons, score, with_surroundings
from factcheck.detection.weights import Scorer, TypeWeights, scorer
from factcheck.domain.mention import ClaimType, Reason
from factcheck.text.tokens import tokenize

KNOWN = Kin(2, {"naik": "85", "melonjak": "95", "senang": "28"})
WEIGHTS = Scorer(
    threshold=0.5,
    surroundings=0.0,
    weights={"bias": -1.0, "quantity": 2.0},
    words={"jobs": Reason("word", "jobs", 0.5)},
    pairs={"new jobs": Reason("word", "new jobs", 0.25)},
    kin=KinWeights(KNOWN, (0.1, 0.0)),
    types=TypeWeights(
        (ClaimType.EVENT, ClaimType.QUANTITY),
        {"bias": (0.5, 0.0), "quantity": (0.0, 1.0)},
        WordRows({"anggaran": (0.0, 0.6)}, KNOWN, [(), (0.0, 0.5)]),
    ),
)


def test_every_weighty_feature_and_the_bias_are_reasons() -> None:
    found = reasons([Feature("quantity", "5 persen"), Feature("unheard", "x")], (), WEIGHTS)
    assert found == (Reason("bias", "", -1.0), Reason("quantity", "5 persen", 2.0))


def test_words_and_pairs_of_words_are_reasons_once() -> None:
    found = reasons([], tokenize("New jobs, new jobs"), WEIGHTS)
    assert [(reason.text, reason.weight) for reason in found if reason.feature == "word"] == [
        ("jobs", 0.5),
        ("new jobs", 0.25),
    ]


def test_what_words_of_a_kind_say_is_one_reason_that_names_those_that_say_most() -> None:
    found = reasons([], tokenize("Harga naik, naik, lalu melonjak"), WEIGHTS)
    assert [(reason.text, round(reason.weight, 9)) for reason in found if reason.feature == "kin"] == [
        ("melonjak, naik", 0.7)
    ]
    against = reasons([], tokenize("Kami senang"), WEIGHTS)[-1]
    assert (against.text, round(against.weight, 9)) == ("senang", -0.3)


def test_a_word_no_kin_is_known_of_says_nothing() -> None:
    assert [reason.feature for reason in reasons([], tokenize("Kucing tidur"), WEIGHTS)] == ["bias"]


def test_a_word_can_name_the_type_by_its_kin() -> None:
    assert claim_type([], tokenize("Mereka senang"), WEIGHTS.types) is ClaimType.QUANTITY


def test_the_score_is_the_logistic_of_the_sum() -> None:
    worth = score([Reason("bias", "", -1.0), Reason("quantity", "", 2.5)])
    assert isclose(log(worth / (1 - worth)), 1.5)


def test_extreme_sums_do_not_overflow() -> None:
    assert score([Reason("bias", "", -2000.0)]) == 0.0
    assert score([Reason("bias", "", 2000.0)]) == 1.0


def test_the_type_with_the_highest_sum_wins() -> None:
    assert claim_type([], (), WEIGHTS.types) is ClaimType.EVENT
    assert claim_type([Feature("quantity", "5")], (), WEIGHTS.types) is ClaimType.QUANTITY


def test_a_word_can_name_the_type_and_counts_once() -> None:
    assert claim_type([], tokenize("Anggaran dipangkas"), WEIGHTS.types) is ClaimType.QUANTITY
    seldom = TypeWeights(WEIGHTS.types.kinds, WEIGHTS.types.rows, WordRows({"anggaran": (0.0, 0.3)}, KNOWN, [(), ()]))
    assert claim_type([], tokenize("anggaran, anggaran, anggaran"), seldom) is ClaimType.EVENT


def test_a_claim_has_a_share_of_what_stands_three_before_and_three_after_it() -> None:
    assert with_surroundings([4.0, 0.0, 0.0, 0.0, 0.0], 0.5) == [4.0, 0.5, 0.5, 0.5, 0.0]
    assert with_surroundings([1.0], 0.5) == [1.0]


def test_surroundings_are_a_reason_of_their_own_that_adds_up() -> None:
    strong, weak = (Reason("bias", "", 2.0),), (Reason("bias", "", -1.0),)
    assert list(explained([strong, weak], 0.5)) == [
        (*strong, Reason("surroundings", "", -0.5)),
        (*weak, Reason("surroundings", "", 1.0)),
    ]
    assert list(explained([strong, weak], 0.0)) == [strong, weak]


def test_shipped_weights_know_every_type_and_their_bias() -> None:
    for language in ("en", "id"):
        weights = scorer(language)
        assert set(weights.types.kinds) == set(ClaimType)
        assert "bias" in weights.weights
        assert "bias" in weights.types.rows
        assert 0 < weights.threshold < 1
