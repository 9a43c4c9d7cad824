"""Weights add up to a score that can be explained, and name a type."""

from math import isclose, log

from factcheck.detection.features import Feature
from factcheck.detection.lexicon import Scorer, TypeWeights, scorer
from factcheck.detection.scoring import claim_type, reasons, score
from factcheck.domain.mention import ClaimType, Reason
from factcheck.text.tokens import tokenize

WEIGHTS = Scorer(
    threshold=0.5,
    weights={"bias": -1.0, "quantity": 2.0},
    words={"jobs": 0.5, "new jobs": 0.25},
    types=TypeWeights((ClaimType.EVENT, ClaimType.QUANTITY), {"bias": (0.5, 0.0), "quantity": (0.0, 1.0)}),
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


def test_the_score_is_the_logistic_of_the_sum() -> None:
    worth = score([Reason("bias", "", -1.0), Reason("quantity", "", 2.5)])
    assert isclose(log(worth / (1 - worth)), 1.5)


def test_extreme_sums_do_not_overflow() -> None:
    assert score([Reason("bias", "", -2000.0)]) == 0.0
    assert score([Reason("bias", "", 2000.0)]) == 1.0


def test_the_type_with_the_highest_sum_wins() -> None:
    assert claim_type([], WEIGHTS.types) is ClaimType.EVENT
    assert claim_type([Feature("quantity", "5")], WEIGHTS.types) is ClaimType.QUANTITY


def test_shipped_weights_know_every_type_and_their_bias() -> None:
    for language in ("en", "id"):
        weights = scorer(language)
        assert set(weights.types.kinds) == set(ClaimType)
        assert "bias" in weights.weights
        assert "bias" in weights.types.rows
        assert 0 < weights.threshold < 1
