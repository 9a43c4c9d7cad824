"""Weigh features: the score with its reasons, and the type of a claim. Knows only names and weights."""

from collections.abc import Sequence
from itertools import pairwise
from math import exp

from factcheck.detection.features import Feature
from factcheck.detection.lexicon import Scorer, TypeWeights
from factcheck.domain.mention import ClaimType, Reason
from factcheck.text.tokens import Token

BIAS = "bias"


def reasons(found: Sequence[Feature], tokens: Sequence[Token], scorer: Scorer) -> tuple[Reason, ...]:
    """Return the bias, and a reason for each feature, word and pair of words that has a weight."""
    by_feature = tuple(
        Reason(feature.name, feature.text, weight) for feature in found if (weight := scorer.weights.get(feature.name))
    )
    return (Reason(BIAS, "", scorer.weights[BIAS]), *by_feature, *_word_reasons(tokens, scorer.words))


def _word_reasons(tokens: Sequence[Token], words: dict[str, float]) -> tuple[Reason, ...]:
    if not words:
        return ()
    lower = [token.lower for token in tokens]
    pairs = [f"{left} {right}" for left, right in pairwise(lower)]
    return tuple(Reason("word", text, words[text]) for text in dict.fromkeys((*lower, *pairs)) if text in words)


def score(found: Sequence[Reason]) -> float:
    """Return the logistic of the sum of all weights."""
    total = sum(reason.weight for reason in found)
    return 1 / (1 + exp(-total)) if total >= 0 else exp(total) / (1 + exp(total))


def claim_type(found: Sequence[Feature], types: TypeWeights) -> ClaimType:
    """Return the type with the highest sum of weights."""
    rows = [types.rows[name] for name in (BIAS, *(feature.name for feature in found)) if name in types.rows]
    sums = list(map(sum, zip(*rows, strict=True)))
    return types.kinds[sums.index(max(sums))]
