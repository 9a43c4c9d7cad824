"""From examples to weights: which columns there are, what is believed of them, what the labels make of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.detection import with_surroundings
from factcheck.detection.lexicon import BIAS
from factcheck.domain.mention import ClaimType
from factcheck.evaluation.labels import CHECKWORTHY, ROUTINE
from factcheck.training.examples import Example
from factcheck.training.prior import HandWeights
from factcheck.training.regression import Prior, fit_kinds, fit_worth, logistic


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature and each word says for a claim's worth and for its type; `surroundings` as in prior.toml."""

    features: dict[str, float]
    words: dict[str, float]
    types: dict[ClaimType, dict[str, float]]
    type_words: dict[ClaimType, dict[str, float]]
    surroundings: float

    def scores(self, examples: Sequence[Example]) -> list[float]:
        """Return how much each example is worth checking, 0 to 1; those of a text stand in order."""
        odds = [self._odds(example) for example in examples]
        of_text: dict[int, list[int]] = defaultdict(list)
        for place, example in enumerate(examples):
            of_text[example.text].append(place)
        scores = [0.0] * len(examples)
        for places in of_text.values():
            for place, total in zip(
                places, with_surroundings([odds[at] for at in places], self.surroundings), strict=True
            ):
                scores[place] = logistic(total)
        return scores

    def type(self, example: Example) -> ClaimType:
        """Return the type for which the features and words say most."""
        return max(self.types, key=lambda kind: self._type_odds(kind, example))

    def _odds(self, example: Example) -> float:
        by_feature = sum(self.features.get(name, 0.0) for name in (BIAS, *example.features))
        return by_feature + sum(self.words.get(word, 0.0) for word in example.words)

    def _type_odds(self, kind: ClaimType, example: Example) -> float:
        features, words = self.types[kind], self.type_words.get(kind, {})
        by_feature = sum(features.get(name, 0.0) for name in (BIAS, *example.features))
        return by_feature + sum(words.get(word, 0.0) for word in example.words)


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
    types, type_words = _types([example for example in examples if example.type in hand.types], names, hand)
    return Weights(
        features=hand.weights | dict(zip(names, fitted, strict=False)),
        words={word: weight for word, weight in by_word if abs(weight) >= hand.word_least},
        types=types,
        type_words=type_words,
        surroundings=hand.surroundings,
    )


_Tables = dict[ClaimType, dict[str, float]]


def _types(typed: Sequence[Example], names: Sequence[str], hand: HandWeights) -> tuple[_Tables, _Tables]:
    """Return what each feature, and each word, says for each type."""
    if not (hand.type_spread and typed):
        return hand.types, {}
    kinds = list(hand.types)
    words = _words(typed, hand) if hand.type_word_spread else []
    spreads = [*(hand.type_spread for _ in names), *(hand.type_word_spread for _ in words)]
    tables = fit_kinds(
        _columns(typed, names, words),
        [kinds.index(example.type) for example in typed if example.type],
        [
            Prior([*(table.get(name, 0.0) for name in names), *(0.0 for _ in words)], spreads)
            for table in hand.types.values()
        ],
    )
    by_kind = list(zip(kinds, tables, strict=True))
    return (
        {kind: hand.types[kind] | dict(zip(names, table, strict=False)) for kind, table in by_kind},
        {kind: _telling(dict(zip(words, table[len(names) :], strict=True)), hand) for kind, table in by_kind},
    )


def _telling(words: dict[str, float], hand: HandWeights) -> dict[str, float]:
    return {word: weight for word, weight in words.items() if abs(weight) >= hand.type_word_least}


def _words(examples: Iterable[Example], hand: HandWeights) -> list[str]:
    """Return the words and pairs that stand in enough examples; signs and figures say nothing of their own."""
    seen = Counter(word for example in examples for word in example.words)
    told = {word for word, times in seen.items() if _is_seen(word, times, hand)}
    return sorted(word for word in told if any(char.isalpha() for char in word))


def _is_seen(word: str, times: int, hand: HandWeights) -> bool:
    if " " in word:
        return 0 < hand.pair_seen <= times
    return times >= hand.word_seen


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
