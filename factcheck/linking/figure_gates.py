"""Where the numbers and periods of two statements part: what a gate could pair and the differences it names."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isclose

from factcheck.domain.link import Difference, DifferenceKind
from factcheck.linking.form import Number, Period
from factcheck.linking.units import PERCENT, TIMES, in_base, is_hard

PRECISE = 3
"""Digits from which a figure is unround."""
_UPWARD = frozenset({"over", "at_least"})
_DOWNWARD = frozenset({"under", "at_most", "almost"})
_LOOSE = frozenset({"about", "almost", "over", "under"})


@dataclass(frozen=True, slots=True)
class Figures:
    """What a gate found: pairs that agree, differences, figures only one side has; `exact` when none was rounded.

    `telling` counts the pairs that agree, an unround figure twice: two claims hardly share "25,95 juta" by chance.
    """

    agreed: int = 0
    telling: int = 0
    differences: tuple[Difference, ...] = ()
    only_a: int = 0
    only_b: int = 0
    exact: bool = True


_NO_FIGURES = Figures()


def compare_numbers(a: Sequence[Number], b: Sequence[Number]) -> Figures:
    """Pair equal numbers; what is left on both sides parts in number or unit, on one side it is missing."""
    if not a and not b:
        return _NO_FIGURES
    pairs, left_a, left_b = _paired(a, b)
    lone_a, lone_b = left_a[len(left_b) :], left_b[len(left_a) :]
    counted = [one for one, _ in pairs if _counts(one)]
    return Figures(
        agreed=len(counted),
        telling=len(counted) + sum(_precision(number.value) >= PRECISE for number in counted),
        differences=(
            *(Difference(DifferenceKind.QUANTIFIER, one.text, two.text) for one, two in pairs if _opposed(one, two)),
            *(_part(one, two) for one, two in zip(left_a, left_b, strict=False)),
            *(Difference(DifferenceKind.MISSING_NUMBER, number.text, "") for number in lone_a if _is_missed(number)),
            *(Difference(DifferenceKind.MISSING_NUMBER, "", number.text) for number in lone_b if _is_missed(number)),
        ),
        only_a=sum(map(_counts, left_a)),
        only_b=sum(map(_counts, left_b)),
        exact=all(one.comparator == two.comparator for one, two in pairs),
    )


def _paired(a: Sequence[Number], b: Sequence[Number]) -> tuple[list[tuple[Number, Number]], list[Number], list[Number]]:
    """Return (pairs that agree, what only a has, what only b has), each in the order of the text."""
    pairs, left_a, left_b = [], [], list(b)
    for number in a:
        other = next((other for other in left_b if _agree(number, other)), None)
        if other is None:
            left_a.append(number)
        else:
            left_b.remove(other)
            pairs.append((number, other))
    return pairs, left_a, left_b


@lru_cache(maxsize=4096)
def _precision(value: float) -> int:
    """Return how many digits a figure gives: 25,95 juta has four, 3 juta one."""
    return len(f"{value:.10g}".split("e")[0].replace(".", "").strip("0"))


def _agree(a: Number, b: Number) -> bool:
    if {a.unit, b.unit} == {TIMES, PERCENT}:
        return _equal(_as_rise(a), _as_rise(b))
    if is_hard(a.unit) and is_hard(b.unit) and a.unit != b.unit:
        (one, unit), (two, other) = in_base(a.value, a.unit), in_base(b.value, b.unit)
        return unit == other and _equal(one, two)
    if PERCENT in (a.unit, b.unit) and a.unit != b.unit:
        return _equal(_as_share(a), _as_share(b)) and (_is_share(a) or _is_share(b))
    if is_hard(a.unit) != is_hard(b.unit) and a.unit is not None and b.unit is not None:
        return False
    return _equal(a.value, b.value) or _is_rounded(a, b) or _is_rounded(b, a)


def _is_rounded(exact: Number, loose: Number) -> bool:
    """Tell whether "about 5 percent" stands for 4.97: it is the exact figure at fewer digits."""
    digits = _precision(loose.value)
    if loose.comparator not in _LOOSE or digits >= _precision(exact.value):
        return False
    return isclose(float(f"{exact.value:.{digits}g}"), loose.value)


def _is_share(number: Number) -> bool:
    return number.unit is None and 0 < number.value < 1


def _as_share(number: Number) -> float:
    return number.value / 100 if number.unit == PERCENT else number.value


def _as_rise(number: Number) -> float:
    """Return a change in percent: what doubles has risen by 100 percent."""
    return 100 * (number.value - 1) if number.unit == TIMES else number.value


def _equal(a: float, b: float) -> bool:
    """Equal but for the fourth digit, which a fraction ("sepertiga", 33.33 percent) may round."""
    return isclose(a, b, rel_tol=1e-9) or (a != round(a) and isclose(a, b, rel_tol=2e-4))


def _opposed(a: Number, b: Number) -> bool:
    return (a.comparator in _UPWARD and b.comparator in _DOWNWARD) or (
        a.comparator in _DOWNWARD and b.comparator in _UPWARD
    )


def _part(a: Number, b: Number) -> Difference:
    if a.unit != b.unit and is_hard(a.unit) and is_hard(b.unit):
        return Difference(DifferenceKind.UNIT, a.text, b.text)
    if a.unit != b.unit and _equal(a.value, b.value):
        return Difference(DifferenceKind.UNIT, a.text, b.text)
    return Difference(DifferenceKind.NUMBER, a.text, b.text)


def _counts(number: Number) -> bool:
    """Tell whether it is more than the "one" that sentences hold without counting ("salah satu")."""
    return number.value != 1 or number.unit is not None


def _is_missed(number: Number) -> bool:
    """Tell whether its absence is a difference; a trailing clause may be left out with its figures."""
    return not number.aside and _counts(number)


def compare_periods(a: Sequence[Period], b: Sequence[Period]) -> Figures:
    """Pair periods that can be the same time; what is left on both sides conflicts, on one side it is missing."""
    if not a and not b:
        return _NO_FIGURES
    left_a, left_b = list(a), list(b)
    agreed, exact = 0, True
    for period in a:
        other = next((other for other in left_b if _same_time(period, other)), None)
        loose = other or next((other for other in left_b if _may_be_same(period, other)), None)
        if loose is None:
            continue
        left_a.remove(period)
        left_b.remove(loose)
        agreed += 1
        exact = exact and other is not None
    differences = [
        Difference(DifferenceKind.PERIOD, one.text, two.text) for one, two in zip(left_a, left_b, strict=False)
    ]
    if not differences and not agreed:
        differences += [Difference(DifferenceKind.MISSING_PERIOD, p.text, "") for p in left_a if not p.aside]
        differences += [Difference(DifferenceKind.MISSING_PERIOD, "", p.text) for p in left_b if not p.aside]
    return Figures(agreed, agreed, tuple(differences), len(left_a), len(left_b), exact)


def _same_time(a: Period, b: Period) -> bool:
    if {a.modifier, b.modifier} >= {"START", "END"}:
        return False
    if a.begin and b.begin:
        return (a.begin, a.end) == (b.begin, b.end)
    return (a.value == b.value and a.value != "") or a.key == b.key


def _may_be_same(a: Period, b: Period) -> bool:
    """Tell whether one can be a part of the other ("Agustus 2018" of "2018"), or is not anchored."""
    if {a.modifier, b.modifier} >= {"START", "END"}:
        return False
    if a.begin and b.begin and a.end and b.end:
        return (a.begin <= b.begin and b.end <= a.end) or (b.begin <= a.begin and a.end <= b.end)
    if a.begin and b.begin:
        return False
    return bool(a.begin) != bool(b.begin) and not _recurring_conflict(a, b)


def _recurring_conflict(a: Period, b: Period) -> bool:
    """Tell whether a dated period and a yearless one ("XXXX-07") name different months."""
    pattern, dated = (a, b) if a.value.startswith("XXXX-") else (b, a)
    return pattern.value.startswith("XXXX-") and not dated.value[4:].startswith(pattern.value[4:])
