"""From examples to weights: which columns there are, what is believed of them, what the labels make of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.detection.scoring import BIAS
from factcheck.domain.mention import ClaimType
from factcheck.evaluation.labels import CHECKWORTHY, ROUTINE
from factcheck.training.examples import Example
from factcheck.training.prior import HandWeights
from factcheck.training.regression import Prior, fit_kinds, fit_worth, logistic


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature and each word says for a claim's worth, and each feature for its type."""

    features: dict[str, float]
    words: dict[str, float]
    types: dict[ClaimType, dict[str, float]]

    def score(self, example: Example) -> float:
        """Return how much the example is worth checking, 0 to 1."""
        by_feature = sum(self.features.get(name, 0.0) for name in (BIAS, *example.features))
        return logistic(by_feature + sum(self.words.get(word, 0.0) for word in example.words))

    def type(self, example: Example) -> ClaimType:
        """Return the type for which the features say most."""
        names = (BIAS, *example.features)
        return max(self.types, key=lambda kind: sum(self.types[kind].get(name, 0.0) for name in names))


def fit(examples: Sequence[Example], hand: HandWeights) -> Weights:
    """Return the likeliest weights, given the examples and the hand weights."""
    names = [BIAS, *sorted({name for example in examples for name in example.features})]
    words = _words(examples, hand) if hand.word_spread else []
    fitted = fit_worth(
        _columns(examples, names, words),
        [_target(example, hand) for example in examples],
        [hand.unlabelled if example.worth is None else 1.0 for example in examples],
        Prior(
            [*(hand.weights.get(name, 0.0) for name in names), *(0.0 for _ in words)],
            [*(hand.spread for _ in names), *(hand.word_spread for _ in words)],
        ),
    )
    by_word = zip(words, fitted[len(names) :], strict=True)
    return Weights(
        features=hand.weights | dict(zip(names, fitted, strict=False)),
        words={word: weight for word, weight in by_word if abs(weight) >= hand.word_least},
        types=_types([example for example in examples if example.type], names, hand),
    )


def _types(examples: Sequence[Example], names: Sequence[str], hand: HandWeights) -> dict[ClaimType, dict[str, float]]:
    if not (hand.type_spread and examples):
        return hand.types
    kinds = list(hand.types)
    typed = [example for example in examples if example.type in hand.types]
    tables = fit_kinds(
        _columns(typed, names, ()),
        [kinds.index(example.type) for example in typed if example.type],
        [
            Prior([table.get(name, 0.0) for name in names], [hand.type_spread for _ in names])
            for table in hand.types.values()
        ],
    )
    return {
        kind: hand.types[kind] | dict(zip(names, table, strict=True)) for kind, table in zip(kinds, tables, strict=True)
    }


def _words(examples: Iterable[Example], hand: HandWeights) -> list[str]:
    """Return the words that stand in enough examples; signs and figures say nothing of their own."""
    seen = Counter(word for example in examples for word in example.words)
    return sorted(
        word for word, times in seen.items() if times >= hand.word_seen and any(char.isalpha() for char in word)
    )


def _columns(examples: Sequence[Example], names: Sequence[str], words: Sequence[str]) -> list[list[int]]:
    """Return the columns of each example; the first is the bias, which every example has."""
    of_name = {name: at for at, name in enumerate(names)}
    of_word = {word: at for at, word in enumerate(words, start=len(names))}
    return [
        [
            0,
            *sorted(of_name[name] for name in example.features),
            *sorted(of_word[word] for word in example.words if word in of_word),
        ]
        for example in examples
    ]


def _target(example: Example, hand: HandWeights) -> float:
    return {CHECKWORTHY: 1.0, ROUTINE: hand.routine}.get(example.worth or 0, 0.0)
