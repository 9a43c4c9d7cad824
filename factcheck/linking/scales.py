"""Figures that part by their scale alone: "Rp 2,5 miliar" against "Rp 2,5 triliun" is a slip more often than news."""

from collections.abc import Iterable
from math import isclose

from factcheck.domain.link import Difference, DifferenceKind
from factcheck.domain.quantity import Quantity
from factcheck.languages import available
from factcheck.text.quantities import find_quantities
from factcheck.text.tokens import tokenize

SCALES = (1e3, 1e6, 1e9)
"""How many times one scale word is another; "ribu" against "triliun" is the widest."""


def scale_conflicts(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Return the differences of number whose two sides are the same digits and unit at another scale."""
    return tuple(each for each in differences if each.kind is DifferenceKind.NUMBER and _part_by_scale(each.a, each.b))


def _part_by_scale(a: str, b: str) -> bool:
    """Tell it in any language: a difference does not say in which one its sides are written."""
    for language in available():
        one, other = _figure(a, language), _figure(b, language)
        if one and other and one.unit == other.unit and one.value and other.value:
            times = max(one.value, other.value) / min(one.value, other.value)
            if any(isclose(times, scale, rel_tol=1e-9) for scale in SCALES):
                return True
    return False


def _figure(text: str, language: str) -> Quantity | None:
    """Return the one quantity of a side, None where it has none or several."""
    found = find_quantities(text, tokenize(text), language)
    return found[0] if len(found) == 1 else None
