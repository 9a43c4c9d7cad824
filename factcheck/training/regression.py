"""Logistic regression around a prior: the likeliest weights, given examples and what was believed before.

Each weight has a Gaussian prior, its centre and its spread; a spread of zero leaves the weight at its centre. An
example is the list of the columns it has (each counts 1); the last columns may be amounts, of which every example has
some. The search runs in units of the spreads, in which every prior is equally wide, so that it needs few steps.
"""

from collections.abc import Sequence
from math import exp, log, log1p
from operator import add, mul
from typing import NamedTuple

from factcheck.training.minimising import Vector, minimise

Columns = Sequence[int]
Amounts = Sequence[Sequence[float]]
"""For each of the last columns, how much of it each example has."""


class Prior(NamedTuple):
    """What is believed of each column's weight before any example is seen."""

    centres: Sequence[float]
    spreads: Sequence[float]


def fit_worth(
    examples: Sequence[Columns],
    targets: Sequence[float],
    counts: Sequence[float],
    prior: Prior,
    amounts: Amounts = (),
) -> Vector:
    """Return a weight for each column; `targets` are 0 to 1, `counts` how much an example counts."""

    def loss(scaled: Vector) -> tuple[float, Vector]:
        weights = _unscaled(scaled, prior)
        margins = _margins(examples, weights, amounts)
        odds = zip(margins, targets, counts, strict=True)
        total = sum(count * (_softplus(margin) - target * margin) for margin, target, count in odds)
        odds = zip(margins, targets, counts, strict=True)
        errors = [count * (logistic(margin) - target) for margin, target, count in odds]
        return _with_prior(scaled, total, _slope(examples, errors, len(weights), amounts), prior.spreads)

    return _unscaled(minimise(loss, [0.0] * len(prior.centres)), prior)


def fit_kinds(
    examples: Sequence[Columns], kinds: Sequence[int], priors: Sequence[Prior], amounts: Amounts = ()
) -> list[Vector]:
    """Return a weight for each column and kind; `kinds` are the examples' own, as places in `priors`."""
    width = len(priors[0].centres)
    every = Prior(
        [part for prior in priors for part in prior.centres], [part for prior in priors for part in prior.spreads]
    )

    def loss(scaled: Vector) -> tuple[float, Vector]:
        tables = _cut(_unscaled(scaled, every), width)
        by_kind = [_margins(examples, table, amounts) for table in tables]
        total, errors = 0.0, []
        for kind, margins in zip(kinds, zip(*by_kind, strict=True), strict=True):
            highest = max(margins)
            odds = [exp(margin - highest) for margin in margins]
            whole = sum(odds)
            total += highest + log(whole) - margins[kind]
            errors.append([part / whole - (at == kind) for at, part in enumerate(odds)])
        slopes = (_slope(examples, column, width, amounts) for column in zip(*errors, strict=True))
        return _with_prior(scaled, total, [part for slope in slopes for part in slope], every.spreads)

    return _cut(_unscaled(minimise(loss, [0.0] * len(every.centres)), every), width)


def _margins(examples: Sequence[Columns], weights: Vector, amounts: Amounts) -> Vector:
    """Return the sum of weights of each example."""
    margins = [sum(map(weights.__getitem__, columns)) for columns in examples]
    for weight, amount in zip(weights[len(weights) - len(amounts) :], amounts, strict=True):
        margins = list(map(add, margins, map(weight.__mul__, amount)))
    return margins


def _slope(examples: Sequence[Columns], errors: Sequence[float], width: int, amounts: Amounts) -> Vector:
    """Return how much the errors of all examples turn each weight."""
    slope = [0.0] * width
    for columns, error in zip(examples, errors, strict=True):
        for column in columns:
            slope[column] += error
    slope[width - len(amounts) :] = [sum(map(mul, errors, amount)) for amount in amounts]
    return slope


def logistic(margin: float) -> float:
    """Return the probability whose log odds are the margin."""
    return 1 / (1 + exp(-margin)) if margin >= 0 else exp(margin) / (1 + exp(margin))


def _softplus(margin: float) -> float:
    return max(margin, 0.0) + log1p(exp(-abs(margin)))


def _unscaled(scaled: Vector, prior: Prior) -> Vector:
    return [centre + spread * part for centre, spread, part in zip(prior.centres, prior.spreads, scaled, strict=True)]


def _with_prior(scaled: Vector, total: float, slope: Vector, spreads: Sequence[float]) -> tuple[float, Vector]:
    """Add the prior's share to a loss and its slope, and turn the slope into units of the spreads."""
    total += sum(map(mul, scaled, scaled)) / 2
    return total, [part * spread + own for part, spread, own in zip(slope, spreads, scaled, strict=True)]


def _cut(values: Vector, width: int) -> list[Vector]:
    return [values[at : at + width] for at in range(0, len(values), width)]
