"""Compare two statements by their normal forms: gates name the differences, similarity ranks, both decide."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from factcheck.domain.link import Band, Comparison, Relation
from factcheck.linking.alignment import Idf, align
from factcheck.linking.decision import Judged, band_of, relation_of
from factcheck.linking.figure_gates import compare_numbers, compare_periods
from factcheck.linking.form import NormalForm
from factcheck.linking.overlap import measure
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
    near = {at: " ".join(other.tokens) for at, other in enumerate(others) if _may_relate(a, other)}
    ratios = process.extract(" ".join(a.tokens), near, scorer=fuzz.token_set_ratio, limit=None)
    ratio_of = {at: ratio for _, ratio, at in ratios}
    return tuple(_compare(a, other, idf, ratio_of.get(at, 0.0)) for at, other in enumerate(others))


def _may_relate(a: NormalForm, b: NormalForm) -> bool:
    """Tell whether two statements share enough concepts and figures to be looked at closely."""
    longer = max(len(a.concepts), len(b.concepts))
    figures = min(len(a.numbers) + len(a.periods), len(b.numbers) + len(b.periods))
    return len(a.concepts & b.concepts) + figures >= LEAST_SHARED * longer


def _compare(a: NormalForm, b: NormalForm, idf: Idf | None, ratio: float) -> Comparison:
    if ratio < UNALIKE and a.text != b.text:
        return _UNRELATED
    judged = _judge(a, b, idf)
    relation = Relation.SAME if a.text == b.text else relation_of(judged)
    differences = judged.differences if relation in _DIFFERING else ()
    score = 100.0 if a.text == b.text else round(100 * judged.overlap.score, 1)
    features = (*judged.overlap.features, ("surface", ratio / 100))
    return Comparison(score, relation, band_of(relation, judged), differences, features)


def _judge(a: NormalForm, b: NormalForm, idf: Idf | None) -> Judged:
    alignment = align(a, b)
    numbers, periods = compare_numbers(a.numbers, b.numbers), compare_periods(a.periods, b.periods)
    differences = (*numbers.differences, *periods.differences, *compare_terms(alignment))
    return Judged(alignment, numbers, periods, measure(alignment, numbers, periods, idf), differences)
