"""How well a set was judged, and from which score on a claim is best queued."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.evaluation.labels import CHECKWORTHY, ROUTINE
from factcheck.evaluation.ranking import average_precision, f1, ndcg, ratio
from factcheck.training.validating import Judged

THRESHOLDS = tuple(step / 100 for step in range(10, 61))
"""Thresholds tried: below them nearly everything is queued, above them most claims are lost."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of a judged set, as docs/evaluation.md explains them; None where there is nothing to say."""

    precision: float | None
    recall: float | None
    f1: float | None
    strict_f1: float | None
    average_precision: float | None
    ndcg: float | None
    type: float | None


def best_threshold(sets: Sequence[Judged], margin: float) -> float:
    """Return the highest threshold whose F1 is within `margin` of the best.

    With several sets, F1 is the mean over them, each as a share of its own best: one may be labelled more strictly
    than another.
    """
    curves = [[_queue_figures(judged, at)[2] or 0.0 for at in THRESHOLDS] for judged in sets]
    shares = [[value / (max(curve) or 1.0) for value in curve] for curve in curves]
    means = [sum(values) / len(values) for values in zip(*shares, strict=True)]
    return max(at for at, mean in zip(THRESHOLDS, means, strict=True) if mean >= max(means) - margin)


def figures(judged: Judged, threshold: float) -> Figures:
    """Return the figures of a judged set when scores from the threshold on are queued."""
    examples = judged.texts.examples
    precision, recall, both, strict = _queue_figures(judged, threshold)
    order = sorted(range(len(examples)), key=lambda place: -judged.scores[place])
    typed = [(example.type, kind) for example, kind in zip(examples, judged.types, strict=True) if example.type]
    return Figures(
        precision=precision,
        recall=recall,
        f1=both,
        strict_f1=strict,
        average_precision=average_precision([examples[place].worth == CHECKWORTHY for place in order], _total(judged)),
        ndcg=_mean_ndcg(judged, order),
        type=ratio(sum(wanted is found for wanted, found in typed), len(typed)),
    )


def _queue_figures(judged: Judged, threshold: float) -> tuple[float | None, float | None, float | None, float | None]:
    """Return precision, recall, F1 and strict F1 of the queue."""
    pairs = zip(judged.texts.examples, judged.scores, strict=True)
    queued = [example.worth or 0 for example, score in pairs if score >= threshold]
    hits = sum(worth == CHECKWORTHY for worth in queued)
    precision = ratio(sum(worth >= ROUTINE for worth in queued), len(queued))
    recall = ratio(hits, _total(judged))
    return precision, recall, f1(precision, recall), f1(ratio(hits, len(queued)), recall)


def _total(judged: Judged) -> int:
    """Return how many check-worthy claims there are, those never found included."""
    return sum(worth == CHECKWORTHY for wanted in judged.texts.wanted for worth in wanted)


def _mean_ndcg(judged: Judged, order: Sequence[int]) -> float | None:
    gains: dict[int, list[int]] = defaultdict(list)
    for place in order:
        example = judged.texts.examples[place]
        gains[example.text].append(example.worth or 0)
    values = [ndcg(gains[text], wanted) for text, wanted in enumerate(judged.texts.wanted) if len(wanted) > 1]
    known = [value for value in values if value is not None]
    return ratio(sum(known), len(known))
