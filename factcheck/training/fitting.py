"""From examples to weights: which columns there are, what is believed of them, what the labels make of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import mul

from factcheck.detection import with_surroundings
from factcheck.detection.weights import BIAS
from factcheck.domain.mention import ClaimType
from factcheck.evaluation.labels import CHECKWORTHY, ROUTINE
from factcheck.training.examples import Example
from factcheck.training.prior import HandWeights
from factcheck.training.regression import Prior, fit_kinds, fit_worth, logistic


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature, each word and each axis says for a claim's worth and type; `surroundings` as in prior.toml."""

    features: dict[str, float]
    words: dict[str, float]
    types: dict[ClaimType, dict[str, float]]
    type_words: dict[ClaimType, dict[str, float]]
    surroundings: float
    kin: Sequence[float] = ()
    type_kin: Mapping[ClaimType, Sequence[float]] = field(default_factory=dict)

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
        by_word = sum(self.words.get(word, 0.0) for word in example.words)
        by_axis: float = sum(map(mul, self.kin, example.kin))
        return by_feature + by_word + by_axis

    def _type_odds(self, kind: ClaimType, example: Example) -> float:
        features, words = self.types[kind], self.type_words.get(kind, {})
        by_feature = sum(features.get(name, 0.0) for name in (BIAS, *example.features))
        by_word = sum(words.get(word, 0.0) for word in example.words)
        by_axis: float = sum(map(mul, self.type_kin.get(kind, ()), example.kin))
        return by_feature + by_word + by_axis


def fit(examples: Sequence[Example], hand: HandWeights) -> Weights:
    """Return the likeliest weights, given the examples and the hand weights."""
    names = [BIAS, *sorted({name for example in examples for name in example.features})]
    words = _words(examples, hand) if hand.word_spread else []
    axes = _axes(examples) if hand.kin_spread else []
    fitted = fit_worth(
        _columns(examples, names, words),
        [_target(example, hand) for example in examples],
        [hand.unlabelled if example.worth is None else 1.0 for example in examples],
        _prior(hand.weights, (names, hand.spread), (len(words), hand.word_spread), (len(axes), hand.kin_spread)),
        axes,
    )
    by_feature, by_word, by_axis = _parted(fitted, len(names), len(words))
    typed = [example for example in examples if example.type in hand.types]
    types, type_words, type_kin = _types(typed, names, hand)
    return Weights(
        features=hand.weights | dict(zip(names, by_feature, strict=True)),
        words=_telling(dict(zip(words, by_word, strict=True)), hand.word_least),
        types=types,
        type_words=type_words,
        surroundings=hand.surroundings,
        kin=by_axis,
        type_kin=type_kin,
    )


_Tables = dict[ClaimType, dict[str, float]]


def _types(
    typed: Sequence[Example], names: Sequence[str], hand: HandWeights
) -> tuple[_Tables, _Tables, dict[ClaimType, Sequence[float]]]:
    """Return what each feature, each word and each axis says for each type."""
    if not (hand.type_spread and typed):
        return hand.types, {}, {}
    words = _words(typed, hand) if hand.type_word_spread else []
    axes = _axes(typed) if hand.type_kin_spread else []
    kinds = list(hand.types)
    spreads = (names, hand.type_spread), (len(words), hand.type_word_spread), (len(axes), hand.type_kin_spread)
    tables = fit_kinds(
        _columns(typed, names, words),
        [kinds.index(example.type) for example in typed if example.type],
        [_prior(table, *spreads) for table in hand.types.values()],
        axes,
    )
    by_kind = {kind: _parted(table, len(names), len(words)) for kind, table in zip(kinds, tables, strict=True)}
    return (
        {kind: hand.types[kind] | dict(zip(names, found, strict=True)) for kind, (found, _, _) in by_kind.items()},
        {
            kind: _telling(dict(zip(words, found, strict=True)), hand.type_word_least)
            for kind, (_, found, _) in by_kind.items()
        },
        {kind: found for kind, (_, _, found) in by_kind.items()},
    )


def _axes(examples: Sequence[Example]) -> list[tuple[int, ...]]:
    """Return for each axis how far each example steps on it."""
    return list(zip(*(example.kin for example in examples), strict=True))


def _prior(centres: Mapping[str, float], named: tuple[Sequence[str], float], *centred: tuple[int, float]) -> Prior:
    """Return a prior around `centres` for the named columns, and around zero for so many more; each with its spread."""
    names, spread = named
    more = [spread for times, spread in centred for _ in range(times)]
    return Prior([*(centres.get(name, 0.0) for name in names), *(0.0 for _ in more)], [*(spread for _ in names), *more])


def _parted(fitted: Sequence[float], names: int, words: int) -> tuple[Sequence[float], ...]:
    """Return the weights of features, words and axes."""
    return fitted[:names], fitted[names : names + words], fitted[names + words :]


def _telling(words: dict[str, float], least: float) -> dict[str, float]:
    return {word: weight for word, weight in words.items() if abs(weight) >= least}


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
