"""Where the numbers of two statements part: what can be paired, what conflicts, what only one side tells."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isclose

from factcheck.domain.link import Difference, DifferenceKind
from factcheck.linking.form import Number
from factcheck.linking.units import MONEY, PERCENT, TIMES, in_base, is_hard

PRECISE = 3
"""Digits from which a figure is unround."""
Pair = tuple[Number, Number]
SCALE_WORDS = (1, 1e3, 1e6, 1e9, 1e12)
"""What the scale words of a figure multiply it by."""
FRACTION = 2e-3
"""How far a share in percent may be rounded from a fraction: 33,3 persen from a third."""
_UPWARD = frozenset({"over", "at_least"})
_DOWNWARD = frozenset({"under", "at_most", "almost"})
_LOOSE = frozenset({"about", "almost", "over", "under"})


@dataclass(frozen=True, slots=True)
class Figures:
    """What a gate found: pairs that agree, differences, figures only one side has; `exact` when none was rounded.

    `opposed` counts the pairs among those of one side that conflict; a share and a count do not, they stand apart.
    `telling` counts the pairs that agree, an unround figure twice: two claims hardly share "25,95 juta" by chance.
    """

    agreed: int = 0
    telling: int = 0
    differences: tuple[Difference, ...] = ()
    only_a: int = 0
    only_b: int = 0
    opposed: int = 0
    exact: bool = True

    @property
    def apart(self) -> int:
        """Figures that each side has and that measure different things."""
        return min(self.only_a, self.only_b) - self.opposed


NO_FIGURES = Figures()


def compare_numbers(a: Sequence[Number], b: Sequence[Number]) -> Figures:
    """Pair equal numbers; what is left on both sides parts in number or unit, on one side it is missing."""
    if not a and not b:
        return NO_FIGURES
    pairs, left_a, left_b = _paired(a, b, _agree)
    against, lone_a, lone_b = _opposites(left_a, left_b)
    counted = [one for one, _ in pairs if _counts(one)]
    return Figures(
        agreed=len(counted),
        telling=len(counted) + sum(_precision(number.value) >= PRECISE for number in counted),
        differences=(
            *(Difference(DifferenceKind.QUANTIFIER, one.text, two.text) for one, two in pairs if _opposed(one, two)),
            *(_part(one, two) for one, two in against),
            *(Difference(DifferenceKind.MISSING_NUMBER, number.text, "") for number in lone_a if _is_missed(number)),
            *(Difference(DifferenceKind.MISSING_NUMBER, "", number.text) for number in lone_b if _is_missed(number)),
        ),
        only_a=sum(map(_counts, left_a)),
        only_b=sum(map(_counts, left_b)),
        opposed=len(against),
        exact=all(one.comparator == two.comparator for one, two in pairs),
    )


def _opposites(a: Sequence[Number], b: Sequence[Number]) -> tuple[list[Pair], list[Number], list[Number]]:
    """Pair figures that conflict: those of one unit first, then others that may be put for each other."""
    counted_a, counted_b = list(filter(_counts, a)), list(filter(_counts, b))
    alike, left_a, left_b = _paired(counted_a, counted_b, lambda one, two: one.unit == two.unit)
    exchanged, lone_a, lone_b = _paired(left_a, left_b, _may_replace)
    return [*alike, *exchanged], lone_a, lone_b


def _may_replace(a: Number, b: Number) -> bool:
    """Tell whether one figure stands where the other does: "20 persen" for "20 triliun", not for "500 orang"."""
    if _at_another_scale(a.value, b.value) or (a.unit in MONEY and b.unit in MONEY):
        return True
    if None in (a.unit, b.unit):
        return PERCENT not in (a.unit, b.unit)
    return in_base(1, a.unit)[1] == in_base(1, b.unit)[1]


def _paired(
    a: Sequence[Number], b: Sequence[Number], fits: Callable[[Number, Number], bool]
) -> tuple[list[Pair], list[Number], list[Number]]:
    """Return (pairs that fit, what only a has, what only b has), each in the order of the text."""
    pairs, left_a, left_b = [], [], list(b)
    for number in a:
        other = next((other for other in left_b if fits(number, other)), None)
        if other is None:
            left_a.append(number)
        else:
            left_b.remove(other)
            pairs.append((number, other))
    return pairs, left_a, left_b


@lru_cache(maxsize=4096)
def _precision(value: float) -> int:
    """Return how many digits a figure gives: 25,95 juta has four, 3 juta one."""
    return len(_mantissa(value))


def _mantissa(value: float) -> str:
    """Return the digits of a figure at any scale: "2595" of 25,95 juta."""
    return f"{value:.10g}".split("e")[0].replace(".", "").strip("0")


def _agree(a: Number, b: Number) -> bool:
    if {a.unit, b.unit} == {TIMES, PERCENT}:
        return _equal(_as_rise(a), _as_rise(b))
    if is_hard(a.unit) and is_hard(b.unit) and a.unit != b.unit:
        (one, unit), (two, other) = in_base(a.value, a.unit), in_base(b.value, b.unit)
        return unit == other and _equal(one, two)
    if PERCENT in (a.unit, b.unit) and a.unit != b.unit:
        return isclose(_as_share(a), _as_share(b), rel_tol=FRACTION) and (_is_share(a) or _is_share(b))
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


def _at_another_scale(a: float, b: float) -> bool:
    """Tell whether the same digits stand before another scale word: 20 and 20 triliun, but not 5 and 500 ribu."""
    less, more = sorted((abs(a), abs(b)))
    return any(isclose(less * times, more, rel_tol=1e-9) for times in SCALE_WORDS)


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
    if a.unit != b.unit and _at_another_scale(a.value, b.value):
        return Difference(DifferenceKind.UNIT, a.text, b.text)
    return Difference(DifferenceKind.NUMBER, a.text, b.text)


def _counts(number: Number) -> bool:
    """Tell whether it is more than the "one" that sentences hold without counting ("salah satu")."""
    return number.value != 1 or number.unit is not None or number.text[:1].isdigit()


def _is_missed(number: Number) -> bool:
    """Tell whether its absence is a difference; a trailing clause may be left out with its figures."""
    return not number.aside and _counts(number)
