"""Compare two statements by their normal forms: gates name the differences, similarity ranks, both decide."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from factcheck.domain.link import Band, Comparison, Relation
from factcheck.linking.alignment import Idf, align
from factcheck.linking.decision import Judged, band_of, may_relate, relation_of
from factcheck.linking.figure_gates import compare_numbers
from factcheck.linking.form import NormalForm
from factcheck.linking.overlap import Overlap, measure
from factcheck.linking.period_gates import compare_periods
from factcheck.linking.term_gates import compare_terms

LEAST_SHARED = 0.3
"""Shared concepts and figures, of the longer side, that make a close look worth while; the pairs found have .5."""
UNALIKE = 50
"""token_set_ratio of concepts below which nothing else is looked at; the same or related pairs found have 58."""
_UNRELATED = Comparison(0.0, Relation.DIFFERENT, Band.NONE)
_DIFFERING = frozenset({Relation.DIFFERS, Relation.CONTRADICTS})


def compare_forms(a: NormalForm, b: NormalForm, idf: Idf | None = None) -> Comparison:
    """Return how two statements relate; `idf` gives a concept's rarity, 1.0 for a common one."""
    return compare_many(a, [b], idf)[0]


def compare_many(a: NormalForm, others: Sequence[NormalForm], idf: Idf | None = None) -> tuple[Comparison, ...]:
    """Return how a statement relates to each of many, in their order."""
    near = _sharing_enough(a, others)
    return tuple(
        [
            _compare(a, other, idf, near=at in near) if at in near or other.text == a.text else _UNRELATED
            for at, other in enumerate(others)
        ]
    )


def _sharing_enough(a: NormalForm, others: Sequence[NormalForm]) -> set[int]:
    """Return the places of the statements that share enough concepts and figures with one to be looked at closely."""
    concepts, size, figures = a.concepts, len(a.concepts), len(a.numbers) + len(a.periods)
    return {
        at
        for at, b in enumerate(others)
        if len(concepts & b.concepts) + min(figures, len(b.numbers) + len(b.periods))
        >= LEAST_SHARED * max(size, len(b.concepts))
    }


def _compare(a: NormalForm, b: NormalForm, idf: Idf | None, *, near: bool) -> Comparison:
    equal = a.text == b.text
    ratio = fuzz.token_set_ratio(a.line, b.line, score_cutoff=None if equal else UNALIKE) if near else 0.0
    if not ratio and not equal:
        return _UNRELATED
    alignment = align(a, b)
    numbers, periods = compare_numbers(a.numbers, b.numbers), compare_periods(a.periods, b.periods)
    overlap = measure(alignment, numbers, periods, idf)
    features = (*overlap.features, ("surface", ratio / 100))
    if not equal and not may_relate(overlap):
        return Comparison(_score(overlap), Relation.DIFFERENT, Band.NONE, (), features)
    found = (*numbers.differences, *periods.differences, *compare_terms(alignment))
    differences = tuple(dict.fromkeys(found))  # "more than half" is a number and a quantifier
    judged = Judged(alignment, numbers, periods, overlap, differences)
    if equal:
        return Comparison(100.0, Relation.SAME, band_of(Relation.SAME, judged), (), features)
    relation = relation_of(judged)
    told = differences if relation in _DIFFERING else ()
    return Comparison(_score(overlap), relation, band_of(relation, judged), told, features)


def _score(overlap: Overlap) -> float:
    return round(100 * overlap.score, 1)
