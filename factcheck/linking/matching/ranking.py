"""Rank claims by what a text says: one weighted sum of features, as likely as it proved on labelled posts."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from factcheck.linking.matching.likeness import Features, Rarity, Seeker
from factcheck.linking.matching.text import Text

WEIGHTS = Path(__file__).with_name("weights.toml")
FAR = 30.0
"""Beyond it a logistic curve is flat in floating point anyway."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that may be meant: its number and its words."""

    id: int
    text: Text


@dataclass(frozen=True, slots=True)
class Ranked:
    """A claim with its score, 0-100: about how often the best of many with this score is the one meant."""

    id: int
    score: float


@dataclass(frozen=True, slots=True)
class _Weights:
    """The weight of each feature, and the curve that makes a likelihood of the sum."""

    features: Mapping[str, float]
    slope: float
    offset: float


def rank(text: Text, candidates: Sequence[Candidate], rarity: Rarity) -> tuple[Ranked, ...]:
    """Return the candidates, the likeliest first, the older (smaller number) where two are equal."""
    seeker, weights = Seeker(text, rarity), _weights()
    sums = [(each.id, _sum(seeker.features(each.text), weights)) for each in candidates]
    return tuple(
        Ranked(claim_id, _likelihood(total, weights))
        for claim_id, total in sorted(sums, key=lambda each: (-each[1], each[0]))
    )


def _sum(features: Features, weights: _Weights) -> float:
    return sum((weight * float(getattr(features, name)) for name, weight in weights.features.items()), 0.0)


def _likelihood(total: float, weights: _Weights) -> float:
    logit = max(-FAR, min(FAR, weights.slope * total + weights.offset))
    return round(100 / (1 + exp(-logit)), 1)


@cache
def _weights() -> _Weights:
    table = tomllib.loads(WEIGHTS.read_text(encoding="utf-8"))
    return _Weights(table["features"], table["likelihood"]["slope"], table["likelihood"]["offset"])
