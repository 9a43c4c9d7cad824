"""How good an order is: average precision, nDCG, and F1 at a threshold. Pure arithmetic; None where nothing is due."""

from collections.abc import Sequence
from math import log2

NDCG_DEPTH = 10
"""Claims of an article that a reviewer sees at first."""


def ratio(part: float, whole: float) -> float | None:
    """Return part of whole, None of nothing."""
    return part / whole if whole else None


def f1(precision: float | None, recall: float | None) -> float | None:
    """Return the harmonic mean of precision and recall."""
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def average_precision(relevant: Sequence[bool], total: int) -> float | None:
    """Return the mean precision at the places of relevant items, best first; `total` counts those never found too."""
    hits, added = 0, 0.0
    for rank, is_relevant in enumerate(relevant, start=1):
        if is_relevant:
            hits += 1
            added += hits / rank
    return added / total if total else None


def ndcg(gains: Sequence[int], possible: Sequence[int]) -> float | None:
    """Return the discounted gain of the first ten in their order, of the gain of the best order of all possible."""
    best = _discounted(sorted(possible, reverse=True))
    return _discounted(gains) / best if best else None


def _discounted(gains: Sequence[int]) -> float:
    return sum(gain / log2(at + 2) for at, gain in enumerate(gains[:NDCG_DEPTH]))
