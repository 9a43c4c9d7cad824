"""Where the periods of two statements part: which may be the same time, which conflict, which only one side has."""

from collections.abc import Sequence

from factcheck.domain.link import Difference, DifferenceKind
from factcheck.linking.figure_gates import NO_FIGURES, Figures
from factcheck.linking.form import Period


def compare_periods(a: Sequence[Period], b: Sequence[Period]) -> Figures:
    """Pair periods that can be the same time; what is left on both sides conflicts, on one side it is missing."""
    if not a and not b:
        return NO_FIGURES
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
    opposed = min(len(left_a), len(left_b))
    return Figures(agreed, agreed, tuple(differences), len(left_a), len(left_b), opposed, exact)


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
