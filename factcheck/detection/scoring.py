"""Weigh features: the score with its reasons, and the type of a claim. Knows only names and weights."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import exp

from factcheck.detection.features import Feature
from factcheck.detection.kin import KinWeights
from factcheck.detection.weights import BIAS, Scorer, TypeWeights
from factcheck.domain.mention import ClaimType, Reason
from factcheck.text.tokens import Token

KIN = "kin"
SURROUNDINGS = "surroundings"
SHOWN = 3  # words quoted for what words like them say
MOST_REASONS = 4096  # remembered; the news repeats three in four of them within so many
REACH = 3  # claims on either side; 1 to 5 were tried in November 2026, 2 to 4 are alike


def reasons(found: Sequence[Feature], tokens: Sequence[Token], scorer: Scorer) -> tuple[Reason, ...]:
    """Return the bias, and a reason for each feature, word and pair of words that has a weight, and for their kin."""
    weights = scorer.weights
    by_feature = [_reason(name, text, weight) for name, text in found if (weight := weights.get(name))]
    lower = [token.lower for token in tokens]
    return (
        _reason(BIAS, "", weights[BIAS]),
        *by_feature,
        *_word_reasons(lower, scorer),
        *_kin_reason(lower, scorer.kin),
    )


@lru_cache(maxsize=MOST_REASONS)
def _reason(feature: str, text: str, weight: float) -> Reason:
    """Return a reason; most are the same ones again: the bias, a short claim, the word "akan"."""
    return Reason(feature, text, weight)


def _word_reasons(lower: Sequence[str], scorer: Scorer) -> list[Reason]:
    """Return a reason for each word, then each pair of words, that has a weight; each once."""
    found = [scorer.words[word] for word in dict.fromkeys(lower) if word in scorer.words]
    if scorer.pairs:
        pairs = dict.fromkeys([f"{left} {right}" for left, right in pairwise(lower)])
        found += [scorer.pairs[pair] for pair in pairs if pair in scorer.pairs]
    return found


def _kin_reason(lower: Sequence[str], weights: KinWeights) -> Iterator[Reason]:
    """Yield one reason for what words like these say together, with those that say most of it."""
    said = {word: weight for word, weight in zip(lower, map(weights.__getitem__, lower), strict=True) if weight}
    if total := sum(said.values()):
        most = sorted(said, key=said.__getitem__, reverse=total > 0)
        yield Reason(KIN, ", ".join(most[:SHOWN]), total)


def score(found: Sequence[Reason]) -> float:
    """Return the logistic of the sum of all weights."""
    total = sum([reason.weight for reason in found])
    return 1 / (1 + exp(-total)) if total >= 0 else exp(total) / (1 + exp(total))


def with_surroundings(odds: Sequence[float], share: float) -> list[float]:
    """Return the log odds of an article's claims, in order, each with its share of what those around it have.

    That is the mean of the three before and the three after, as far as they are there, times the share.
    """
    return [
        own + share * _mean((*odds[max(0, at - REACH) : at], *odds[at + 1 : at + 1 + REACH]))
        for at, own in enumerate(odds)
    ]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def explained(found: Sequence[tuple[Reason, ...]], share: float) -> Iterator[tuple[Reason, ...]]:
    """Yield the reasons of each claim of an article, in order, with what its surroundings say for it."""
    alone = [sum([reason.weight for reason in reasons]) for reasons in found]
    for reasons_, own, total in zip(found, alone, with_surroundings(alone, share), strict=True):
        yield (*reasons_, Reason(SURROUNDINGS, "", total - own)) if total != own else reasons_


def claim_type(found: Sequence[Feature], tokens: Sequence[Token], types: TypeWeights) -> ClaimType:
    """Return the type with the highest sum of weights of its features and words.

    They are added in the order of the text, so that rounding is the same every time.
    """
    rows = [types.rows[name] for name in (BIAS, *[feature.name for feature in found]) if name in types.rows]
    rows += filter(None, map(types.words.__getitem__, dict.fromkeys([token.lower for token in tokens])))
    sums = list(map(sum, zip(*rows, strict=True)))
    return types.kinds[sums.index(max(sums))]
